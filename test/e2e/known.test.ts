/** What the library knows, in the row of a figure: other years of the region, other regions, and the way to the comparison. */
import { portalOf } from '../support/portals.ts';
import { expect, test } from './mingshu.ts';

const reportOf = (place: string, year: number, accepted: number) => `${place}${year}年法治政府建设年度报告
${year}年，${place}深入推进依法行政。现将有关情况报告如下。
一、行政复议
全年受理行政复议案件${accepted}件，审结行政复议案件${accepted - 9}件。
二、公共法律服务
全市办理法律援助案件312件，法治宣传活动45场次，持续推动公共法律服务向基层延伸。
三、存在的问题
执法力量还不够强，基层法治人才不足，普法的针对性还不够。下一步将加强学习，压实责任，补齐短板，把依法行政贯穿到各项工作的全过程，推动各项任务落地见效。
四、下一步打算
坚持以人民为中心，健全行政复议体制机制，畅通渠道，优化流程，提升办案质量，努力让群众在每一个案件中感受到公平正义，不断增强法治政府建设的实效。
特此报告。
${place}人民政府
${year + 1}年2月1日`;

const page = (file: string, place: string, year: number, accepted: number) => ({
  file,
  url: `http://www.${file}.gov.cn/report.html`,
  html: portalOf(reportOf(place, year, accepted)),
});

const pages = [
  page('lianjiang2021', '廉江市', 2021, 61),
  page('lianjiang2022', '廉江市', 2022, 76),
  page('suixi', '遂溪县', 2022, 48),
  page('lianjiang2023', '廉江市', 2023, 99),
];

// A list of several objects would be taken for a value with its options.
test.use({ morePages: [pages, { scope: 'test' }] });

test('other years and other regions stand beside a figure, and a key opens the comparison', async ({ stage }) => {
  const { page: first, panel } = await stage.visitWithPanel('lianjiang2021');
  const save = async () => {
    await expect(panel.locator('.row').first()).toBeVisible();
    await panel.keyboard.press('Shift+S');
    await expect(panel.locator('.foot .kept')).toBeVisible();
  };
  await save();
  for (const file of ['lianjiang2022', 'suixi']) {
    await first.goto(`http://www.${file}.gov.cn/report.html`);
    await expect(panel.locator('.ph-src')).toContainText(file);
    await save();
  }
  await first.goto('http://www.lianjiang2023.gov.cn/report.html');
  const row = panel.locator('.row').filter({ has: panel.locator('.val', { hasText: /^99$/ }) });
  await row.locator('.row-main').click();
  await expect(row.locator('.cov')).toHaveText('3/3');
  const known = panel.locator('.known');
  await expect(known).toContainText('共 3 份报告，3 份载明');
  await expect(known.locator('tr.me')).toContainText('76 → 99');
  await expect(known.locator('tr.me')).toContainText('+23');
  await expect(known.locator('tr', { hasText: '遂溪县' })).toContainText('−51');
  await expect(known.getByRole('img', { name: /2021: 61 件; 2022: 76 件; 2023: 99 件/ })).toBeVisible();
  const opened = stage.browser.context.waitForEvent('page');
  await panel.keyboard.press('g');
  const library = await opened;
  await expect(library.getByRole('table').first()).toContainText('61');
  await expect(library.getByRole('table').first()).toContainText('48');
});
