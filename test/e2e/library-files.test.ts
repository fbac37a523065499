/** Files of the library page: snippets by a template of one's own, and a colleague's coding beside one's own. */
import { readFileSync } from 'node:fs';
import { chooseFormat, exportChosen, exported } from '../support/exported.ts';
import { county, expect, test } from './mingshu.ts';

test('two codings of the same reports are compared field by field, and the table is saved', async ({ stage }, info) => {
  const library = await stage.libraryOf([county]);
  const { path } = await exported(library, 'JSON 备份', info.outputPath());

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
  const library = await stage.libraryOf([county]);
  await chooseFormat(library, 'Markdown');
  await library.getByRole('checkbox', { name: '用我的模板' }).check();
  const field = library.getByRole('textbox', { name: '用我的模板' });
  await field.fill('- {indicator}: {value}{unit} {nothing}');
  await expect(library.getByRole('alert')).toContainText('{nothing}');
  await exportChosen(library, info.outputPath());
  await chooseFormat(library, 'Markdown');
  await expect(field).toHaveValue('- {indicator}: {value}{unit} {nothing}');
});
