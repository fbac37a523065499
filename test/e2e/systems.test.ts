/** Pages of every content system, and reports of tables, in real Chromium: read, marked, listed, jumped to, left as they were. */
import { changedCopy, systemPages, tablePages } from '../support/made-pages.ts';
import { marksOf } from '../support/panel.ts';
import { badgeOf, expect, test } from './mingshu.ts';

test.use({ morePages: [[...systemPages(), ...tablePages(), changedCopy()], { scope: 'test' }] });

const marks = ['17', '98.6％', '1,208', '346', '512'];

test('one report in every content system: the same figures, each in its place', async ({ stage }) => {
  test.setTimeout(240_000);
  for (const { file } of systemPages()) {
    const { page, panel } = await stage.visitWithPanel(file);
    await expect(panel.locator('.ph h1'), file).toContainText('桐庐县');
    await expect.poll(() => badgeOf(stage), file).toBe('19');
    await expect(panel.locator('.row').first(), file).toBeVisible();
    const { count, share } = await marksOf(page);
    const painted = [...count, ...share].join(' ').replace(/\u00ad/g, '');
    for (const quote of marks) expect(painted.replaceAll(' ', ''), file).toContain(quote);
    // From a figure in the table to its cell.
    await panel.getByRole('searchbox').fill('交通运输');
    await panel.locator('.row-main').first().click();
    await expect.poll(async () => (await marksOf(page)).current.join(''), file).toBe('136');
    await expect.poll(async () => (await marksOf(page)).words, file).toEqual(['交通运输', '处罚案件']);
    await panel.close();
    await page.close();
  }
});

test('the tables of open information: every place, its fault, its blanks', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel('disclosure-2023.html');
  await expect(panel.locator('.notice')).toContainText('6 格空着，6 格写');
  await panel.getByRole('searchbox').fill('部分公开');
  await expect(panel.locator('.row')).toHaveCount(7);
  await panel.locator('.row.is-flagged .row-main, .row:has(.is-flagged) .row-main').first().click();
  await expect.poll(async () => (await marksOf(page)).current.join('')).toBe('12');
  await panel.getByRole('tab', { name: /核对/ }).click();
  await expect(panel.locator('.ck.fails')).toHaveCount(2);
  await expect(panel.locator('.ck.fails').first()).toContainText('13');
});

test('what was carried in is held against what the saved report of the year before carried over', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel('disclosure-2022.html');
  await expect(panel.locator('.row').first()).toBeVisible();
  await panel.getByRole('button', { name: /存下报告/ }).click();
  await expect(panel.locator('.foot .kept')).toBeVisible();
  await page.goto(stage.portals.pages.find((one) => one.file === 'disclosure-2023.html')?.url as string);
  await expect(panel.locator('.notice').first()).toContainText(
    '上年结转 5 件，文库里 2022 年报告的“结转下年度”是 6 件，两数不同。',
  );
});

test('a click on a cell shows its row', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel('enforcement-2023.html');
  await expect(panel.locator('.row').first()).toBeVisible();
  await page.getByRole('cell', { name: '1811' }).click();
  await expect(panel.locator('.row.is-sel')).toContainText('罚款');
  await expect(panel.locator('.row.is-sel')).toContainText('县公安局');
});

test('a saved report is recognised at another address, and what differs is told', async ({ stage }) => {
  test.setTimeout(90_000);
  const { page, panel } = await stage.visitWithPanel('system-trs.html');
  const notice = panel.locator('.notice');
  await panel.getByRole('button', { name: /存下报告/ }).click();
  await expect(panel.locator('.toast')).toContainText('19');
  await expect(notice).toHaveCount(0);
  const go = (file: string) => page.goto(stage.portals.pages.find((one) => one.file === file)?.url as string);
  await go('system-jpaas.html');
  await expect(notice).toContainText('文库里已有这份报告，文字全同，存自 www.tonglu-trs.gov.cn');
  await go('changed-copy.html');
  await expect(notice).toContainText('几乎相同');
  await expect(notice).toContainText('1 个数字不同（那里 → 这里）');
  await expect(notice).toContainText('85 → 58');
  const opening = stage.browser.context.waitForEvent('page');
  await panel.getByRole('link', { name: '打开那一份' }).click();
  const opened = await opening;
  await expect(opened).toHaveURL(/library\.html#report\//);
  await expect(opened.getByText('桐庐县2023年法治政府建设年度报告').first()).toBeVisible();
  await expect(opened.locator('.rh-twin')).toHaveCount(0);
  // Saved too, the copies are told in the library: in its list, and where one of them is read.
  for (const file of ['system-jpaas.html', 'changed-copy.html']) {
    await page.bringToFront();
    await go(file);
    await panel.getByRole('button', { name: /存下报告/ }).click();
    await expect(panel.locator('.foot .kept')).toBeVisible();
  }
  await expect(opened.locator('.rh-twin').first()).toContainText('与 www.tonglu-jpaas.gov.cn 那份同文');
  await expect(opened.locator('.rh-twin').nth(1)).toContainText('与 www.tonglu-copy.gov.cn 那份几乎同文');
  await opened.getByRole('link', { name: '全部报告' }).first().click();
  await expect(opened.locator('.tw')).toHaveCount(2);
  await opened.locator('.tw a').first().click();
  await expect(opened.locator('.rh-twin')).toHaveCount(2);
});
