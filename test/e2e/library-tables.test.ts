/** The tables of the library page: all figures as one table, snippets as one, groups, columns. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { city, county, expect, test } from './mingshu.ts';

const lines = (library: Page) => library.locator('.figs tbody tr:not(.spacer)');
const count = async (library: Page) =>
  Number(/\d+/.exec((await library.getByRole('status').first().textContent()) ?? '')?.[0]);

test('all figures stand in one table: filtered, grouped, opened, compared', async ({ stage }) => {
  const library = await stage.libraryOf([county, city], '#figures');
  await expect(lines(library).first()).toBeVisible();
  await expect(library.locator('progress')).toHaveCount(0);
  const all = await count(library);
  expect(all).toBeGreaterThan(40);

  await library.getByRole('combobox', { name: '种类', exact: true }).selectOption({ label: '比例' });
  await expect(lines(library).first().locator('.f-unit')).toHaveText('%');
  expect(await count(library)).toBeLessThan(all);
  await library.getByRole('combobox', { name: '种类', exact: true }).selectOption({ label: '全部' });

  await library.getByRole('combobox', { name: '分组', exact: true }).selectOption({ label: '地区' });
  const heads = library.locator('.figs tr.g');
  await expect(heads.first()).toContainText(/[县市] \d+/);
  await library.getByRole('combobox', { name: '分组', exact: true }).selectOption({ label: '不分组' });
  await expect(heads).toHaveCount(0);

  await library.getByRole('searchbox').fill('1064');
  await expect(lines(library)).toHaveCount(1);
  await lines(library).first().locator('.f-indicator button').click();
  await expect(library.getByRole('dialog').locator('blockquote, .quote, q').first()).toContainText('1064');
  await library.keyboard.press('Escape');

  await library.locator('.cols summary').click();
  await library.getByRole('checkbox', { name: '地区' }).uncheck();
  await expect(library.locator('.figs thead')).not.toContainText('地区');
  await library.reload();
  await expect(library.locator('.figs thead')).toContainText('指标');
  await expect(library.locator('.figs thead')).not.toContainText('地区');

  await library.getByRole('combobox', { name: '标准指标', exact: true }).selectOption({ label: '对应到' });
  await expect(lines(library).first()).toBeVisible();
  await lines(library).first().getByRole('checkbox').check();
  await library.getByRole('button', { name: '比较这些指标' }).click();
  await expect(library).toHaveURL(/#compare\?i=[^,&]+&r=/);
});

test('snippets stand in a table: sorted, tagged, exported and deleted together, and again the next time', async ({
  stage,
}, info) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
  for (const kept of [1, 2, 3]) {
    await panel.keyboard.press('j');
    await panel.keyboard.press('s');
    await expect(panel.getByRole('tab', { name: new RegExp(`摘录 ${kept}`) })).toBeVisible();
  }
  await panel.getByRole('button', { name: '存下报告' }).click();
  await expect(panel.locator('.kept')).toBeVisible();
  await panel.close();
  await page.close();

  const library = await stage.browser.context.newPage();
  await library.goto(stage.browser.own('library.html#snippets'));
  await expect(library.locator('.sn')).toHaveCount(3);
  await library.getByRole('button', { name: '表', exact: true }).click();
  const table = library.getByRole('region', { name: '摘录表' });
  const rows = table.locator('tbody tr:not(.spacer):not(.g)');
  await expect(rows).toHaveCount(3);
  const values = () => table.locator('td.s-value').allTextContents();
  const before = (await values()).map((one) => Number(one.replace(/,/g, '')));
  await table.getByRole('button', { name: '数值' }).click();
  expect((await values()).map((one) => Number(one.replace(/,/g, '')))).toEqual(before.sort((a, b) => b - a));

  // The first row by keyboard alone, and its note in the dialog.
  const first = rows.first();
  await first.getByRole('checkbox').focus();
  await library.keyboard.press('Space');
  await expect(library.locator('.bulk')).toContainText('已选 1 条摘录');
  await first.getByRole('button', { name: '编辑笔记和标签' }).focus();
  await library.keyboard.press('Enter');
  await expect(library.getByRole('textbox', { name: '笔记' })).toBeFocused();
  await library.getByRole('textbox', { name: '笔记' }).fill('=口径待查');
  await library.keyboard.press('Control+Enter');
  await expect(library.getByRole('dialog')).toHaveCount(0);
  await expect(first.locator('.s-note')).toHaveText('=口径待查');
  await expect(first.getByRole('button', { name: '编辑笔记和标签' })).toBeFocused();

  await table.getByRole('checkbox', { name: '全选' }).check();
  await library.locator('.bulk').getByRole('button', { name: '标签' }).click();
  const dialog = library.getByRole('dialog', { name: '3 条摘录的标签' });
  await dialog.getByLabel('新标签，用逗号分开').fill('待核，复议');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(table.locator('td.s-tags', { hasText: '待核、复议' })).toHaveCount(3);
  await library.locator('.bulk').getByRole('button', { name: '标签' }).click();
  await dialog.getByRole('checkbox', { name: '待核' }).uncheck();
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(table.locator('td.s-tags').first()).toHaveText('复议');

  await library.getByRole('combobox', { name: '分组', exact: true }).selectOption({ label: '标签' });
  await expect(table.locator('tr.g')).toHaveText(['复议 3']);

  await rows.nth(1).getByRole('checkbox').uncheck();
  await library.locator('.bulk').getByRole('button', { name: '导出' }).click();
  await expect(library.getByRole('dialog')).toContainText('2 条摘录');
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('dialog').getByRole('button', { name: '导出' }).click(),
  ]);
  await download.saveAs(info.outputPath('snippets.md'));
  const markdown = readFileSync(info.outputPath('snippets.md'), 'utf8');
  expect(markdown.match(/^\* \* \*$/gm)).toHaveLength(1);
  expect(markdown).toContain('口径待查');

  await stage.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await library.locator('.bulk').getByRole('button', { name: '复制为表格' }).click();
  await expect(library.getByText('已复制 2 行')).toBeVisible();
  const copied = (await library.evaluate(() => navigator.clipboard.readText()))
    .split('\n')
    .map((row) => row.split('\t'));
  expect(copied.map((row) => row.length)).toEqual([12, 12, 12]);
  expect(copied.flat()).toContain("'=口径待查");

  await library.locator('.bulk').getByRole('button', { name: '删除' }).click();
  await expect(rows).toHaveCount(1);
  await library.getByRole('button', { name: '撤销' }).click();
  await expect(rows).toHaveCount(3);

  await library.locator('.cols summary').click();
  await library.getByRole('checkbox', { name: '地区' }).uncheck();
  await library.reload();
  await expect(rows).toHaveCount(3);
  await expect(table.locator('thead')).toContainText('原句');
  await expect(table.locator('thead')).not.toContainText('地区');
});
