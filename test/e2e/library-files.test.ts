/** Files of the library page: snippets by a template of one's own, a colleague's coding beside one's own, the reminder. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { county, expect, type Stage, test } from './mingshu.ts';

async function savedLibrary({ browser, visitWithPanel }: Stage): Promise<Page> {
  const { page, panel } = await visitWithPanel(county);
  await panel.getByRole('button', { name: '存下报告' }).click();
  await expect(panel.locator('.kept')).toBeVisible();
  await panel.close();
  await page.close();
  const library = await browser.context.newPage();
  await library.goto(browser.own('library.html'));
  await expect(library.locator('.lib tbody tr')).toHaveCount(1);
  return library;
}

async function exported(library: Page, path: string): Promise<string> {
  const dialog = library.getByRole('dialog');
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    dialog.getByRole('button', { name: '导出' }).click(),
  ]);
  await download.saveAs(path);
  await expect(dialog).toHaveCount(0);
  return readFileSync(path, 'utf8');
}

const openExport = (library: Page) => library.getByRole('button', { name: '导出', exact: true }).first().click();

test('two codings of the same reports are compared field by field, and the table is saved', async ({ stage }, info) => {
  const library = await savedLibrary(stage);
  await openExport(library);
  await library.getByRole('radio', { name: 'JSON 备份' }).check();
  const path = info.outputPath('colleague.json');
  await exported(library, path);

  await library.getByRole('button', { name: '导入' }).first().click();
  await library.locator('input[type=file][accept*=json]').setInputFiles(path);
  await library.getByRole('button', { name: '与我的编码比一致性' }).click();
  const table = library.locator('table.agree');
  await expect(table.locator('tbody tr')).toHaveCount(8);
  await expect(table.locator('tbody tr', { hasText: '数值' })).toContainText('100.0%');
  await expect(table.locator('tbody tr', { hasText: '数值' })).toContainText('1.00');
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: '存为 CSV' }).click(),
  ]);
  await download.saveAs(info.outputPath('agreement.csv'));
  const csv = readFileSync(info.outputPath('agreement.csv'), 'utf8');
  expect(csv.split('\r\n')[0]).toContain('"field","n","agreed"');
  expect(csv.split('\r\n')).toHaveLength(10);
});

test('a template says what is not a field, and is there the next time', async ({ stage }, info) => {
  const library = await savedLibrary(stage);
  await openExport(library);
  await library.getByRole('radio', { name: 'Markdown' }).check();
  await library.getByRole('checkbox', { name: '用我的模板' }).check();
  const field = library.getByRole('textbox', { name: '用我的模板' });
  await field.fill('- {indicator}: {value}{unit} {nothing}');
  await expect(library.getByRole('alert')).toContainText('{nothing}');
  await exported(library, info.outputPath('snippets.md'));
  await openExport(library);
  await library.getByRole('radio', { name: 'Markdown' }).check();
  await expect(field).toHaveValue('- {indicator}: {value}{unit} {nothing}');
});
