/** Pages that are no report, may not be read, are large, change, or are hostile: a clear word each, and nothing lost. */
import { type ChromeWorld, openPanel } from '../support/browser.ts';
import { boxOf, bringUp, marksOf } from '../support/panel.ts';
import { portalOf } from '../support/portals.ts';
import { badgeOf, city, county, expect, test } from './mingshu.ts';

test('a page that is no report says why, and is read when the reader wants it', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel('news-about-report.html');
  await expect(panel.getByRole('heading', { name: '这一页不像一份报告' })).toBeVisible();
  await expect(panel.locator('.why li').first()).toBeVisible();
  await expect(panel.locator('.why')).toContainText('题名');
  expect(await badgeOf(stage)).toBe('');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('tab', { name: /数字/ })).toBeVisible();
});

test('a report without figures says so', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel('no-figures.html');
  await expect(panel.getByRole('heading', { name: '读完了，没有数字' })).toBeVisible();
  await expect(panel.locator('.state')).toContainText(/全文 \d+ 字/);
});

test('a report in pictures says so', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel('pictures-only.html');
  await expect(panel.locator('.state')).toContainText('正文是图片');
});

test('the browser’s own pages cannot be read, and that is said', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
  const own = await stage.browser.context.newPage();
  await own.goto('chrome://version/');
  await own.bringToFront();
  await expect(panel.getByRole('heading', { name: '浏览器自己的页面读不了' })).toBeVisible();
  // And back: the panel follows the reader.
  await page.bringToFront();
  await expect(panel.locator('.row').first()).toBeVisible();
});

test('a site that nobody has allowed is not read, and the panel says what to do', async ({ stage }) => {
  const { browser, portals } = stage;
  portals.pages.push({ file: 'copy', url: 'http://copy.example/report.html', html: '' });
  const page = await browser.context.newPage();
  await page.goto('http://copy.example/');
  portals.missed.length = 0;
  browser.complaints.length = 0;
  const panel = await openPanel(browser, page);
  await expect(panel.getByRole('heading', { name: '还没有获准读这一页' })).toBeVisible();
  await expect(panel.locator('.state')).toContainText('Alt+M');
});

test('R81 the panel follows the reader from tab to tab', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.ph h1')).toContainText('德庆县');
  const other = await stage.visit(city);
  await other.bringToFront();
  await expect(panel.locator('.ph h1')).toContainText('衢州市');
  await page.bringToFront();
  await expect(panel.locator('.ph h1')).toContainText('德庆县');
  // The same tab, another page; and back by the history, where the page may come out of the browser's cache.
  await page.goto(other.url());
  await expect(panel.locator('.ph h1')).toContainText('衢州市');
  await page.goBack({ waitUntil: 'commit' });
  await expect(panel.locator('.ph h1')).toContainText('德庆县');
  await panel.locator('.row-main').first().click();
  await expect.poll(async () => (await marksOf(page)).current.length).toBe(1);
  await other.close();
  await page.close();
});

test('a body that a script fills in later is read when it is there', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel('late-body.html');
  await expect(panel.locator('.row').first()).toBeVisible();
  await expect(panel.locator('.row', { hasText: '1,906' })).toBeVisible();
  await expect.poll(() => badgeOf(stage)).toMatch(/^\d+$/);
});

test('a page that changes is read again, and what was opened stays open', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await panel.getByRole('searchbox').fill('法律明白人');
  const row = panel.locator('.row', { hasText: '1064' });
  await row.locator('.row-main').click();
  await expect(row).toHaveClass(/is-sel/);
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      if (node.parentElement?.tagName === 'P') node.data = node.data.replace('132场次', '9132场次');
  });
  await expect(panel.locator('.notice', { hasText: '已经重读' })).toBeVisible();
  await expect(panel.locator('.row.is-sel')).toContainText('1064');
  await panel.getByRole('searchbox').fill('9132');
  await expect(panel.locator('.row .val', { hasText: '9132' })).toHaveCount(1);
  // Marks stand on the words as they are now.
  await expect.poll(async () => (await marksOf(page)).count).toContain('9132');
});

test('R28 words that are put into other nodes keep their marks', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
  const before = (await marksOf(page)).count;
  await page.evaluate(() => {
    // As portals do that "clean" their article after it has loaded.
    for (const paragraph of document.querySelectorAll('p')) paragraph.replaceChildren(paragraph.textContent ?? '');
  });
  await expect.poll(async () => (await marksOf(page)).count).toEqual(before);
  await expect(panel.locator('.notice')).toHaveCount(0);
});

test('R29 a document written anew is read, marked and listened to again', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await panel.getByRole('searchbox').fill('法律明白人');
  await expect(panel.locator('.row .val', { hasText: '1064' })).toHaveCount(1);
  await page.evaluate(() => {
    const html = document.documentElement.outerHTML.replaceAll('1064', '9132');
    document.open();
    document.write(html);
    document.close();
  });
  await expect(panel.locator('.row .val', { hasText: '9132' })).toHaveCount(1);
  await expect.poll(async () => (await marksOf(page)).count).toContain('9132');
  const box = await bringUp(page, '9132');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(panel.locator('.row.is-sel .val')).toContainText('9132');
  // And once more: what is set up again is set up once.
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('p'))
      paragraph.textContent = (paragraph.textContent ?? '').replaceAll('9132', '9241');
  });
  await expect(panel.locator('.row .val', { hasText: '9241' })).toHaveCount(1);
});

test('R82 an address that changes without a new page is another page', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.ph h1')).toContainText('德庆县');
  await page.evaluate(
    (html) => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      history.pushState(null, '', '/another/post.html');
      document.head.replaceChildren(...next.head.childNodes);
      document.body.replaceChildren(...next.body.childNodes);
    },
    portalOf(manyFigures(3)),
  );
  await expect(panel.locator('.ph h1')).toContainText('长溪县');
  await expect(panel.locator('.row', { hasText: '1002' })).toBeVisible();
});

test('R12 R19 hidden doubles and hostile names of elements change nothing', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel('hidden-doubles.html');
  await expect(panel.locator('.row', { hasText: '8,412' })).toBeVisible();
  await expect(panel.locator('.row', { hasText: '9999' })).toHaveCount(0);
  const box = await bringUp(page, '清理文件64件');
  await page.mouse.click(box.x + box.width - 24, box.y + box.height / 2);
  await expect(panel.locator('.row.is-sel .val')).toHaveText('64');
});

test('R19 a page whose elements hide the extension from its scripts is read all the same', async ({ stage }) => {
  // Without the script that runs before the page has elements, as after a click on the toolbar button.
  await stage.browser.worker.evaluate(() =>
    (globalThis as unknown as ChromeWorld).chrome.scripting.unregisterContentScripts(),
  );
  const { page, panel } = await stage.visitWithPanel('hidden-doubles.html');
  await expect(panel.locator('.row', { hasText: '8,412' })).toBeVisible();
  await panel.locator('.row-main').first().click();
  await expect.poll(async () => (await marksOf(page)).current.length).toBeGreaterThan(0);
  const box = await bringUp(page, '清理文件64件');
  await page.mouse.click(box.x + box.width - 24, box.y + box.height / 2);
  await expect(panel.locator('.row.is-sel .val')).toHaveText('64');
});

test('R21 a page that takes the marks away gets its will in the end, and the panel works on', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
  await page.evaluate(() => setInterval(() => CSS.highlights.clear(), 100));
  await expect(panel.locator('.notice', { hasText: '会去掉标示' })).toBeVisible({ timeout: 30_000 });
  await panel.locator('.row-main').nth(1).click();
  await expect(panel.locator('.row.is-sel')).toBeVisible();
  await expect
    .poll(async () => {
      const { y } = await boxOf(page, '承接上级下放事项17项');
      return y > 0 && y < 900;
    })
    .toBe(true);
});

/** A report of so many paragraphs, in the manner of the genre, with figures that are told apart by their numbers. */
function manyFigures(paragraphs: number): string {
  const body = Array.from(
    { length: paragraphs },
    (_, n) =>
      `${n % 40 === 0 ? `（${'一二三四五六七八九十'[(n / 40) % 10]}）第${n}组事项\n` : ''}` +
      `第${n}批工作有序推进，全年受理行政复议案件${1000 + n}件，办结行政许可事项${20_000 + n}项，` +
      `罚没金额${(n % 97) + 1}.${n % 10}万元，群众满意率${90 + (n % 10)}.${n % 10}%。` +
      '坚持以人民为中心，持续优化营商环境，把依法行政贯穿到各项工作的全过程，推动各项任务落地见效。',
  );
  return `长溪县2023年法治政府建设年度报告\n2023年，长溪县深入推进依法行政。现将有关情况报告如下。\n一、主要工作\n${body.join('\n')}\n特此报告。\n长溪县人民政府\n2024年2月1日`;
}

test.describe('a page of 2 MB', () => {
  const html = portalOf(manyFigures(6_600));
  test.use({ morePages: [{ file: 'large', url: 'http://www.changxi.gov.cn/large.html', html }] });

  test('R14 is read with its progress told, and its long list draws only what is in view', async ({ stage }) => {
    expect(Buffer.byteLength(html)).toBeGreaterThan(1_900_000);
    const { page, panel } = await stage.visitWithPanel('large');
    await expect(panel.locator('.row').first()).toBeVisible({ timeout: 40_000 });
    const count = Number(/\d+/.exec((await panel.getByRole('tab', { name: /数字/ }).textContent()) ?? '')?.[0]);
    expect(count).toBeGreaterThan(15_000);
    expect(await panel.locator('.row').count()).toBeLessThan(200);
    // Far down the list and back to the page, in reasonable time.
    const started = Date.now();
    await panel.getByRole('searchbox').fill('5599');
    const row = panel.locator('.row', { hasText: '5599' }).first();
    await row.locator('.row-main').click();
    await expect.poll(async () => (await marksOf(page)).current).toEqual(['5599']);
    expect(Date.now() - started).toBeLessThan(8_000);
    // More than can be painted at once: those near the view are.
    const marks = await marksOf(page);
    expect(marks.count.length + marks.share.length + marks.money.length).toBeLessThanOrEqual(10_000);
    await expect.poll(async () => (await marksOf(page)).count).toContain('5599');
  });
});
