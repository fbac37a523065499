/** Reports that are not, or not all, in the page's own text: read as far as can be, and the rest is said and linked. */
import type { Frame } from '@playwright/test';
import { oddPages } from '../support/made-pages.ts';
import { bringUp, marksOf, paintedAt } from '../support/panel.ts';
import { expect, test } from './mingshu.ts';

test.use({ morePages: [oddPages(), { scope: 'test' }] });

test('a report in a frame of the same site is read, marked and clicked there', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel('framed.html');
  await expect(panel.getByRole('tab', { name: /数字/ })).toContainText('19');
  const frame = page.frames().find((one) => one.url().endsWith('framed-body.html')) as Frame;
  const markup = await frame.evaluate(() => document.documentElement.outerHTML);
  await expect.poll(async () => Object.values(await marksOf(frame)).flat()).toContain('346');
  expect(Object.values(await marksOf(page)).flat()).toEqual([]);
  // They are painted: the ground behind a figure has the colour of its kind.
  const inner = await bringUp(frame, '346');
  const element = await frame.frameElement();
  await element.scrollIntoViewIfNeeded();
  const outer = await element.boundingBox();
  const border = await element.evaluate((one) => (one as HTMLElement).clientLeft);
  const [x, y] = [(outer?.x ?? 0) + border + inner.x, (outer?.y ?? 0) + border + inner.y];
  const [red, green, blue] = (await paintedAt(page, x + 1, y + 2)) as [number, number, number];
  expect(red > blue + 20 && green > blue + 20).toBe(true);
  // A click on a figure in the frame shows its row.
  await page.mouse.click(x + inner.width / 2, y + inner.height / 2);
  await expect(panel.locator('.row-main[aria-expanded="true"]')).toContainText('346');
  // Going to a figure brings its words into view in the frame.
  await panel.getByRole('searchbox').fill('普法');
  await panel.locator('.row-main').first().click();
  const words = page.frameLocator('iframe').getByText('开展普法活动36场次');
  await expect(words).toBeInViewport();
  await expect.poll(async () => (await marksOf(frame)).current.join('')).toBe('36');
  // Switched off, nothing is marked, in the frame neither; and nothing of the frame was touched.
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('h');
  await expect.poll(async () => Object.values(await marksOf(frame)).flat()).toEqual([]);
  expect(await frame.evaluate(() => document.documentElement.outerHTML)).toBe(markup);
});

test('a report that goes on on another page says so and leads there', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel('split.html');
  await expect(panel.locator('.row').first()).toBeVisible();
  await expect(panel.locator('.notice')).toContainText('还有下一页');
  await expect(panel.getByRole('link', { name: '打开下一页' })).toHaveAttribute(
    'href',
    'http://www.tonglu.gov.cn/odd/split_2.html',
  );
});

test('a report in a PDF or a file is said to be one, and can be opened', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel('pdf.html');
  await expect(panel.locator('.state')).toContainText('嵌在页上的 PDF');
  await expect(panel.getByRole('link', { name: 'report.pdf' })).toHaveAttribute('href', /^http:.*\.pdf$/);
  await page.goto(stage.portals.pages.find((one) => one.file === 'attached.html')?.url as string);
  await expect(panel.locator('.state')).toContainText('正文在附件里');
  await expect(panel.getByRole('link', { name: /2023年法治政府建设年度报告\.docx/ })).toBeVisible();
});
