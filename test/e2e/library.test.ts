/** The library page in its own tab: what is saved beside a page stands here, compares, leads back, goes out and comes in. */
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { exported } from '../support/exported.ts';
import { city, county, district, expect, test } from './mingshu.ts';

const rows = (library: Page) => library.locator('.lib tbody tr');
const toTab = (library: Page, name: string) => library.getByRole('navigation').getByRole('link', { name }).click();

async function chooseBackup(library: Page, path: string): Promise<void> {
  await library.getByRole('button', { name: '导入' }).first().click();
  await library.locator('input[type=file]').setInputFiles(path);
}

/** What a backup holds, without the moment of its writing. */
const contentOf = (json: string) => ({ ...JSON.parse(json), exportedAt: '' });

test('a saved report lists its figures beside its text, and each leads back to its words on the page', async ({
  stage,
}) => {
  const library = await stage.libraryOf([county]);
  await expect(rows(library)).toHaveCount(1);
  await expect(rows(library).first()).toContainText('德庆县');
  await rows(library).first().getByRole('link').click();
  const row = library.locator('.row-main', { hasText: '1064' });
  await row.click();
  await expect(library.locator('.st-text [aria-current]')).toHaveText('1064');
  await expect(library.locator('.st-text [aria-current]')).toBeInViewport();
  await library.keyboard.press('ArrowDown');
  await expect(row).toHaveAttribute('aria-expanded', 'false');
  await row.click();
  const [source] = await Promise.all([
    stage.browser.context.waitForEvent('page'),
    library.getByRole('link', { name: '在原网页里看' }).click(),
  ]);
  expect(source.url()).toContain('gddq.gov.cn');
  const place = () =>
    source.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf('1064') ?? -1;
        const range = document.createRange();
        if (at < 0) continue;
        range.setStart(node, at);
        range.setEnd(node, at + 4);
        const { top } = range.getBoundingClientRect();
        return scrollY > 0 && top > 0 && top < innerHeight;
      }
      return null;
    });
  await expect.poll(place).toBe(true);
});

test('a figure that was kept gets its note and tags, and shows its place in the saved text', async ({
  stage,
}, info) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
  await panel.keyboard.press('j');
  await panel.keyboard.press('s');
  await expect(panel.getByRole('tab', { name: /摘录 1/ })).toBeVisible();
  await panel.getByRole('button', { name: '存下报告' }).click();
  await expect(panel.locator('.kept')).toBeVisible();
  await panel.close();
  await page.close();
  const library = await stage.openLibrary('#snippets');
  const snippet = library.locator('.sn');
  await expect(snippet.locator('mark')).toHaveText('23');
  await snippet.getByRole('button', { name: '编辑笔记和标签' }).click();
  const note = library.getByRole('textbox', { name: '笔记' });
  await expect(note).toBeFocused();
  await note.fill('口径待查 <b>加粗</b>');
  await library.getByLabel('标签，用逗号分开').fill('复议，口径');
  await library.keyboard.press('Control+Enter');
  await expect(snippet.locator('.sn-note')).toHaveText('口径待查 <b>加粗</b>');
  await expect(snippet.getByRole('button', { name: '编辑笔记和标签' })).toBeFocused();
  await library.getByRole('button', { name: /口径/ }).click();
  await expect(snippet).toHaveCount(1);
  const { text } = await exported(library, 'Markdown 摘录', info.outputPath());
  expect(text).toContain('口径待查 &lt;b&gt;加粗&lt;/b&gt;');
  await snippet.getByRole('link', { name: '看存下的全文' }).click();
  await expect(library.locator('.st-text .is-lit')).toHaveText('23');
  await toTab(library, '摘录');
  await snippet.getByRole('button', { name: '删除' }).click();
  await expect(snippet).toHaveCount(0);
  await library.getByRole('button', { name: '撤销' }).click();
  await expect(snippet).toHaveCount(1);
});

test('reports are compared: gaps are words, values lead to their sentences', async ({ stage }) => {
  const library = await stage.libraryOf([county, city, district]);
  await toTab(library, '比较');
  await library.getByRole('button', { name: /^指标 \d/ }).click();
  const picker = library.getByRole('dialog', { name: '选指标' });
  await picker.getByRole('searchbox').fill('複議');
  await picker.getByRole('button', { name: '全部不选' }).click();
  for (const box of await picker.getByRole('checkbox').all()) await box.check();
  await picker.getByRole('button', { name: '好了' }).click();
  const table = library.locator('.mx');
  await expect(table.locator('thead .rg')).toHaveCount(3);
  await expect(table.locator('.none').first()).toHaveText('未载');
  await expect(table.locator('.unread')).toHaveCount(0);
  const value = table.locator('.cv').first();
  const number = await value.locator('.v').textContent();
  await value.click();
  const detail = library.getByRole('dialog');
  await expect(detail.locator('mark')).toContainText((number ?? '').replace(/^[≈≥≤]/, ''));
  await detail.getByRole('link', { name: '看存下的全文' }).click();
  await expect(library.locator('.st-text [aria-current]')).toBeInViewport();
  await library.goBack();
  await library.getByRole('checkbox', { name: '显示没有读的年度' }).check();
  await expect(table.locator('.unread').first()).toHaveText('还没有读');
  await library.getByRole('button', { name: '地区为行' }).click();
  await expect(table.locator('tbody th .rg')).not.toHaveCount(3);
});

test('what goes out as a table opens as one', async ({ stage }, info) => {
  const library = await stage.libraryOf([county]);
  const count = Number(await rows(library).locator('td.num.wide-only').nth(1).textContent());
  const { text } = await exported(library, 'CSV 数字表', info.outputPath());
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data.length).toBeGreaterThan(10);
  expect(data.length).toBeLessThanOrEqual(count);
  for (const row of data) {
    expect(row.value).toMatch(/^-?\d+(\.\d+)?$/);
    expect(row.sentence).toContain(row.value_raw);
    expect(row.accessed).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test('a backup brings everything into an empty library, and a broken one changes nothing', async ({ stage }, info) => {
  const library = await stage.libraryOf([county, district]);
  const { text, path } = await exported(library, 'JSON 备份', info.outputPath());
  const broken: [file: string, said: RegExp][] = [
    [text.slice(0, text.length / 2), /读到第 [\d,]+ 个字符就断了/],
    [text.replace(/"readableBy":\d+/, '"readableBy":99'), /更新版本的明数/],
    [text.replace(/("quote":")(\d)/, '$19$2'), /第 1 份报告.*校验值不符/],
    ['[]', /不是明数导出的文库/],
  ];
  for (const [content, said] of broken) {
    const file = info.outputPath('broken.json');
    writeFileSync(file, content);
    await chooseBackup(library, file);
    await expect(library.getByRole('dialog').getByRole('alert')).toHaveText(said);
    await library.keyboard.press('Escape');
  }
  await expect(rows(library)).toHaveCount(2);
  await library.getByRole('checkbox', { name: '全选' }).check();
  await library.getByRole('button', { name: '移出文库' }).first().click();
  await expect(library.getByRole('heading', { name: '文库还是空的' })).toBeVisible();
  await chooseBackup(library, path);
  await library.getByRole('button', { name: '并入文库' }).click();
  await expect(library.getByRole('dialog')).toContainText('报告：新增 2');
  await library.getByRole('button', { name: '好了' }).click();
  await expect(rows(library)).toHaveCount(2);
  const again = await exported(library, 'JSON 备份', info.outputPath());
  expect(contentOf(again.text)).toEqual(contentOf(text));
});

test('what was removed comes back, here and in every other page', async ({ stage }) => {
  const library = await stage.libraryOf([county]);
  const other = await stage.openLibrary();
  await expect(rows(other)).toHaveCount(1);
  await library.bringToFront();
  await library.getByRole('button', { name: /^移出文库/ }).click();
  await expect(library.getByRole('heading', { name: '文库还是空的' })).toBeVisible();
  // The button that had the focus is gone: it stays in the view.
  await expect(library.getByRole('main')).toBeFocused();
  await expect(other.getByRole('heading', { name: '文库还是空的' })).toBeVisible();
  await library.keyboard.press('Control+z');
  await expect(rows(library)).toHaveCount(1);
  await expect(rows(other)).toHaveCount(1);
});

test('a library that the browser lost is not shown as a new one', async ({ stage }) => {
  const library = await stage.libraryOf([county]);
  await expect(rows(library)).toHaveCount(1);
  await library.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('mingshu');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
  await expect(library.getByRole('heading', { name: '这一页和文库断开了' })).toBeVisible();
  await library.getByRole('button', { name: '重新打开本页' }).click();
  await expect(library.getByRole('heading', { name: '文库读不出来了' })).toBeVisible();
  await expect(library.getByRole('alert')).toContainText('1 份报告');
  await library.getByRole('button', { name: '从头开始' }).click();
  await expect(library.getByRole('heading', { name: '文库还是空的' })).toBeVisible();
});

test('every view fits a narrow window and speaks three languages', async ({ stage }) => {
  const library = await stage.libraryOf([county, district]);
  await library.setViewportSize({ width: 320, height: 720 });
  for (const hash of ['#reports', '#snippets', '#compare', '#compare?gaps', '#compare?turned']) {
    await library.goto(stage.browser.own(`library.html${hash}`));
    await expect(library.locator('main')).not.toBeEmpty();
    expect([hash, await library.evaluate(() => document.documentElement.scrollWidth)]).toEqual([hash, 320]);
  }
  const language = library.getByRole('combobox');
  for (const [locale, name] of [
    ['en', 'Compare'],
    ['zh-Hant', '比較'],
    ['zh-Hans', '比较'],
  ] as const) {
    await language.selectOption(locale);
    await expect(library.locator('html')).toHaveAttribute('lang', locale);
    await expect(library.getByRole('heading', { name, exact: true })).toBeVisible();
  }
});
