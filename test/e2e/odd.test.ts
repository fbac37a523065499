/** Reports that are not, or not all, in the page's own text: read as far as can be, and the rest is said and linked. */
import { oddPages } from '../support/made-pages.ts';
import { expect, test } from './mingshu.ts';

test.use({ morePages: [oddPages(), { scope: 'test' }] });

test('a report in a frame of the same site is read, and that it cannot be marked there is said', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel('framed.html');
  await expect(panel.getByRole('tab', { name: /数字/ })).toContainText('19');
  await expect(panel.locator('.notice')).toContainText('正文在页上的一个框里');
  // Going to a figure brings its words into view in the frame.
  await panel.getByRole('searchbox').fill('普法');
  await panel.locator('.row-main').first().click();
  const words = page.frameLocator('iframe').getByText('开展普法活动36场次');
  await expect(words).toBeInViewport();
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
