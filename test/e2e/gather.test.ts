/** Gathering many reports: a folder of saved pages, and a queue of addresses read behind the page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { archiveOf } from '../support/archives.ts';
import { encoder } from '../support/charsets.ts';
import { markup } from '../support/hostile.ts';
import type { PortalPage } from '../support/portals.ts';
import { countyName, madePage, savedFolder } from '../support/saved-files.ts';
import { inWhole } from '../support/whole.ts';
import { city, county, expect, type Stage, test } from './mingshu.ts';

async function gatherPage({ openLibrary }: Stage): Promise<Page> {
  const page = await openLibrary('#gather');
  await expect(page.getByRole('heading', { name: '收集', exact: true })).toBeVisible();
  return page;
}

const states = (library: Page) => library.locator('.gathered .ga-state');
const filter = (library: Page, name: string) =>
  library.locator('.fbar button', { hasText: new RegExp(`^${name} [0-9,]+$`) });
const reportsOf = (library: Page) =>
  library.getByRole('navigation').getByRole('link', { name: '报告' }).locator('.n').textContent();

/** Files in the folder; all in one go. */
const files = inWhole(100, 500);

test.describe('a folder of saved pages', () => {
  test.setTimeout(240_000);

  test('is read in one go, GBK pages too; those that are no reports are told; again changes nothing', async ({
    stage,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'mingshu-saved-'));
    const made = savedFolder(folder, files);
    expect(made.gbk).toBeGreaterThan(files / 5);
    const library = await gatherPage(stage);
    await library.getByLabel('选文件夹').first().setInputFiles(folder);
    await expect(library.getByRole('status').first()).toHaveText(`已读 ${files} / ${files}`, { timeout: 200_000 });
    await expect(library.getByRole('button', { name: '暂停' })).toHaveCount(0);
    await expect(filter(library, '已存下')).toBeVisible();
    await expect(filter(library, '不是报告，没有存')).toContainText(String(files - made.reports));
    expect(await reportsOf(library)).toBe(String(made.reports));
    // A page in GBK has its words.
    await library.getByRole('navigation').getByRole('link', { name: '报告' }).click();
    await library.getByRole('searchbox').fill(countyName(0));
    await library.locator('.lib tbody a', { hasText: `${countyName(0)}2023年法治政府建设年度报告` }).click();
    await expect(library.getByText('收到行政复议申请85件').first()).toBeVisible();

    await library.getByRole('navigation').getByRole('link', { name: '收集' }).click();
    await library.getByLabel('选文件夹').first().setInputFiles(folder);
    await expect(filter(library, '早已存下，没有变')).toContainText(String(made.reports), { timeout: 200_000 });
    expect(await reportsOf(library)).toBe(String(made.reports));
    rmSync(folder, { recursive: true });
  });
});

test('a page that the browser saved as a single file is read, and known by its address; one in GBK too', async ({
  stage,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'mingshu-archives-'));
  const page = await stage.visit(county);
  const address = page.url();
  const session = await stage.browser.context.newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  writeFileSync(join(folder, 'chromium.mhtml'), data);
  await page.close();
  const part = {
    type: 'text/html; charset="gb2312"',
    bytes: encoder('gbk')(madePage(3)),
    location: 'http://www.county3.gov.cn/zwgk/report.html',
  };
  writeFileSync(join(folder, 'older.mht'), archiveOf([part]));
  const library = await gatherPage(stage);
  await library.getByLabel('选文件夹').first().setInputFiles(folder);
  await expect(filter(library, '已存下')).toContainText('2');
  await library.getByRole('navigation').getByRole('link', { name: '报告' }).click();
  const row = (name: string) => library.locator('.lib tbody tr', { hasText: name });
  await row(countyName(3)).getByRole('link').first().click();
  await expect(library.getByText('收到行政复议申请88件').first()).toBeVisible();
  await library.goBack();
  await library
    .locator('.lib tbody tr', { hasNotText: countyName(3) })
    .getByRole('link')
    .first()
    .click();
  await expect(library.getByText('1064').first()).toBeVisible();
  await expect(library.getByRole('link', { name: '打开原网页' })).toHaveAttribute('href', address);
  rmSync(folder, { recursive: true });
});

test('R79 a saved page full of markup and scripts is read as text: nothing in it runs or is loaded', async ({
  stage,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'mingshu-hostile-'));
  const harm = markup.map((one) => `<p>${one}</p>`).join('\n');
  const more = `<script>globalThis.ran = 1; fetch('http://evil.example/script')</script>
    <img src="http://evil.example/picture.png" onerror="globalThis.ran = 2"><link rel="stylesheet" href="http://evil.example/style.css">
    <iframe src="http://evil.example/frame"></iframe><iframe srcdoc="<script>parent.ran = 3</script>"></iframe>
    <style>@import "http://evil.example/import.css"; body { background: url(http://evil.example/ground.png) }</style>
    <video src="http://evil.example/film.mp4" autoplay></video><object data="http://evil.example/thing"></object>`;
  // One with all of it at the end of the body, as a hijacked page has it; one with it in the head and before the article.
  writeFileSync(join(folder, 'behind.html'), madePage(1).replace('</body>', `${more}${harm}</body>`));
  writeFileSync(
    join(folder, 'before.html'),
    madePage(2).replace(/<body[^>]*>/, (body) => `${more}${body}${more}`),
  );
  const library = await gatherPage(stage);
  const [asked, dialogs]: [string[], string[]] = [[], []];
  stage.browser.context.on('request', (request) => asked.push(request.url()));
  library.on('dialog', (dialog) => dialogs.push(dialog.message()));
  await library.getByLabel('选文件夹').first().setInputFiles(folder);
  await expect(filter(library, '已存下')).toContainText('2');
  expect(await library.evaluate(() => (globalThis as { ran?: number }).ran)).toBeUndefined();
  expect(asked.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
  expect(dialogs).toEqual([]);
  rmSync(folder, { recursive: true });
});

test.describe('a queue of addresses', () => {
  test.setTimeout(120_000);

  test('R76 is read behind the page, each told apart, paused, and there after a restart', async ({ stage }) => {
    const urls = stage.portals.pages
      .filter(({ file }) => [county, city, 'news-about-report.html'].includes(file))
      .map(({ url }) => url);
    const library = await gatherPage(stage);
    await library.getByRole('textbox').fill(`看这几页：${urls.join('；\n')}\n另 https://other.example/report.html`);
    await library.getByRole('button', { name: '排进队列' }).click();
    await expect(states(library)).toHaveCount(4);
    // A site that has not been allowed waits for the reader's click.
    await expect(library.getByText('other.example：1 页等着允许')).toBeVisible();
    await expect(filter(library, '已存下')).toContainText('2', { timeout: 60_000 });
    await expect(filter(library, '不是报告，没有存')).toContainText('1');
    await expect(library.getByRole('button', { name: '暂停' })).toHaveCount(0);
    await expect(filter(library, '等着')).toContainText('1');
    expect(await reportsOf(library)).toBe('2');
    // No tab is left behind.
    const open = stage.browser.context.pages().map((page) => page.url());
    expect(open.filter((url) => urls.includes(url))).toEqual([]);

    await library.close();
    const again = await gatherPage(stage);
    await expect(states(again)).toHaveCount(4);
    await expect(filter(again, '等着')).toContainText('1');
    await again.getByRole('button', { name: '全部清掉' }).click();
    await expect(again.getByText('还没有收集过')).toBeVisible();
  });

  test('R77 a page that waits for a picture or a counter for ever is read all the same', async ({ stage }) => {
    const page = stage.portals.pages.find(({ file }) => file === county) as PortalPage;
    const waiting = '<img src="/never/picture.svg" alt=""><script async src="/never/counter.js"></script>';
    page.html = page.html.replace('</body>', `${waiting}</body>`);
    const library = await gatherPage(stage);
    await library.getByRole('textbox').fill(page.url);
    await library.getByRole('button', { name: '排进队列' }).click();
    await expect(filter(library, '已存下')).toContainText('1', { timeout: 40_000 });
  });

  test('takes the links of a column page that the reader has open, and stops when it is told to', async ({ stage }) => {
    await stage.visit('column-list.html');
    const library = await gatherPage(stage);
    await library.getByRole('button', { name: '从打开的栏目页取链接' }).click();
    await library.locator('.ga-pages button').first().click();
    const field = library.getByRole('textbox');
    await expect(field).toHaveValue(/^http:\/\/www\.yunxi\.gov\.cn\/\S+\n/);
    await library.getByRole('button', { name: '排进队列' }).click();
    await library.getByRole('button', { name: '暂停' }).click();
    await expect(library.getByRole('button', { name: '开始' })).toBeVisible();
    await expect(filter(library, '等着')).toBeVisible();
    // Pages that the column leads to are not on this server: that, and nothing else, is asked for and complained of.
    const led = /http:\/\/www\.yunxi\.gov\.cn\/zwgk\/fzzf\/20\d\d\.html/;
    expect(stage.portals.missed.splice(0).filter((url) => !led.test(url))).toEqual([]);
    const complaints = stage.browser.complaints.splice(0);
    expect(complaints.filter((line) => !(led.test(line) && line.includes('status of 404')))).toEqual([]);
  });
});
