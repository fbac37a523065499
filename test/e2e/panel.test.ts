/** What the reader can do in the panel: keys, search, filter, checks, languages. */
import { boxOf, bringUp, marksOf, paintedAt } from '../support/panel.ts';
import { portalOf } from '../support/portals.ts';
import { city, county, expect, test } from './mingshu.ts';

test('everything is done by keys', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  const selected = panel.locator('.row.is-sel .val');
  await expect(panel.locator('.row').first()).toBeVisible();
  const press = (key: string) => panel.keyboard.press(key);
  await press('j');
  await expect(selected).toContainText('23');
  await press('ArrowDown');
  await expect(selected).toContainText('17');
  await press('k');
  await expect(selected).toContainText('23');
  expect((await marksOf(page)).current).toEqual([]);
  await press('Enter');
  await expect.poll(async () => (await marksOf(page)).current).toEqual(['23']);
  // The next section begins with the figure after its heading.
  await press('n');
  await expect(selected).toContainText('9');
  await press('p');
  await expect(selected).toContainText('23');
  await press('ArrowLeft');
  await expect(panel.locator('.sec').first()).toHaveAttribute('aria-expanded', 'false');
  await press('ArrowRight');
  await expect(panel.locator('.sec').first()).toHaveAttribute('aria-expanded', 'true');
  await press('2');
  await expect(panel.getByRole('tab', { selected: true })).toContainText('核对');
  await press('3');
  await expect(panel.getByRole('tab', { selected: true })).toContainText('摘录');
  await press('1');
  await expect(selected).toContainText('23');
  await press('?');
  await expect(panel.getByRole('dialog', { name: '按键' })).toBeVisible();
  // The browser's own keys are among them.
  for (const key of ['Alt+M', 'Alt+Shift+M'])
    await expect(
      panel.getByRole('dialog').locator('kbd', { hasText: new RegExp(`^${key.replaceAll('+', '\\+')}$`) }),
    ).toBeVisible();
  await press('Escape');
  await expect(panel.getByRole('dialog')).toHaveCount(0);
  await press('/');
  await expect(panel.getByRole('searchbox')).toBeFocused();
  await panel.keyboard.type('明白人');
  await press('Enter');
  await expect(panel.locator('.row.is-sel .val')).toContainText('1064');
  await expect.poll(async () => (await marksOf(page)).current.length).toBe(1);
  await expect(panel.locator('.row.is-sel .row-main')).toBeFocused();
  await press('Escape');
  await expect(panel.getByRole('searchbox')).toHaveValue('');
  await press('Escape');
  await expect(panel.locator('.row.is-sel')).toHaveCount(0);
});

test('search finds while it is typed, in either script, and says when there is nothing', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel(county);
  const search = panel.getByRole('searchbox');
  await search.fill('行政復議');
  await expect(panel.locator('.active')).toContainText('含“行政復議”');
  await expect(panel.locator('.row .hit').first()).toBeVisible();
  const found = await panel.locator('.row').count();
  await search.fill('行政复议');
  await expect(panel.locator('.row')).toHaveCount(found);
  await expect(panel.locator('.row .hit').first()).toHaveText('行政复议');
  await search.fill('没有这样的词');
  await expect(panel.getByRole('heading', { name: '没有“没有这样的词”' })).toBeVisible();
  await panel.getByRole('button', { name: '放开筛选' }).click();
  await expect(search).toHaveValue('');
  await expect(panel.locator('.row').first()).toBeVisible();
});

test('the legend filters by kind, the filter by part', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel(county);
  const legend = panel.locator('.strip').getByRole('button', { name: /金额/ });
  await legend.click();
  const money = Number(await legend.locator('b').textContent());
  await expect(panel.locator('.row')).toHaveCount(money);
  await expect(panel.locator('.row .unit').first()).toContainText('元');
  await panel.getByRole('button', { name: '清除' }).click();
  await panel.getByRole('button', { name: '筛选', exact: true }).click();
  await panel.getByRole('checkbox', { name: '计划' }).check();
  await expect(panel.locator('.row .tag').first()).toHaveText('计划');
  await expect(panel.locator('.row:not(.is-plan)')).toHaveCount(0);
});

const sums = `山北县2023年法治政府建设年度报告
2023年，山北县深入推进依法行政。现将有关情况报告如下。
一、优化政务服务
全年累计办件3860件，其中办结3512件，在办48件。
二、化解矛盾纠纷
调解矛盾纠纷400宗，成功调解390宗，调解成功率97.5%。
三、存在的问题
执法力量还不够强。
特此报告。
山北县人民政府
2024年2月1日`;

test.describe('a report whose figures do not add up', () => {
  test.use({ morePages: [{ file: 'sums', url: 'http://www.shanbei.gov.cn/sums.html', html: portalOf(sums) }] });

  test('has its sums written out, and each term leads to its words', async ({ stage }) => {
    const { page, panel } = await stage.visitWithPanel('sums');
    await panel.getByRole('tab', { name: '核对' }).click();
    const failing = panel.locator('.ck.fails');
    await expect(failing.locator('tr.said .n')).toHaveText('3860');
    await expect(failing.locator('tr.got .n')).toHaveText('3560');
    await expect(failing.locator('tr.off .n')).toHaveText('300');
    await failing.locator('.go').nth(1).click();
    await expect.poll(async () => (await marksOf(page)).current).toEqual(['48']);
    // The page marks the stated total, and only it.
    expect((await marksOf(page)).flagged).toEqual(['3860']);
    await expect(panel.locator('.ok')).toContainText('390 ÷ 400 ＝ 97.5%');
    await panel.getByRole('tab', { name: '数字' }).click();
    await panel.locator('.strip').getByRole('button', { name: /不符/ }).click();
    await expect(panel.locator('.row')).toHaveCount(1);
    await expect(panel.locator('.row .flagtext')).toContainText('3512 ＋ 48 ＝ 3560');
    await panel.locator('.row-main').click();
    await panel.getByRole('button', { name: '看算式' }).click();
    await expect(failing).toBeInViewport();
  });
});

test('rows are grouped by section, by group of indicators, or by check, and a group is folded by its heading', async ({
  stage,
}) => {
  const { panel } = await stage.visitWithPanel(county);
  const headings = panel.locator('.sec .t');
  await expect(headings.first()).toHaveText(/^[一二三四(（]/);
  const by = panel.getByRole('combobox', { name: '怎样分组' });
  await by.selectOption({ label: '按指标类' });
  await expect(headings.first()).not.toHaveText(/^[一二三四(（]/);
  await by.selectOption({ label: '按核对' });
  await expect(headings.first()).toHaveText(/相符|不符|截尾|基数/);
  await panel.locator('.sec').first().click();
  await expect(panel.locator('.sec').first()).toHaveAttribute('aria-expanded', 'false');
  // The next line is the next heading.
  await expect(panel.locator('.line').nth(1).locator('.sec')).toHaveCount(1);
  await by.selectOption({ label: '按章节' });
  await expect(headings.first()).toHaveText(/^[一二三四(（]/);
});

test('marks can be switched off and on', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await expect.poll(async () => (await marksOf(page)).count.length).toBeGreaterThan(10);
  await panel.getByRole('button', { name: '页上标示' }).click();
  await expect.poll(async () => Object.values(await marksOf(page)).flat().length).toBe(0);
  await expect(panel.locator('.toast')).toContainText('以后也不标');
  // The site is remembered: its next page comes without marks, those of others with them.
  await page.reload();
  await expect(panel.locator('.row').first()).toBeVisible();
  await expect(panel.getByRole('button', { name: '页上标示' })).toHaveAttribute('aria-pressed', 'false');
  expect(Object.values(await marksOf(page)).flat()).toEqual([]);
  const other = await stage.visit(city);
  await expect.poll(async () => (await marksOf(other)).count.length).toBeGreaterThan(10);
  await other.close();
  await expect(panel.getByRole('button', { name: '页上标示' })).toHaveAttribute('aria-pressed', 'false');
  await panel.keyboard.press('h');
  await expect.poll(async () => (await marksOf(page)).count.length).toBeGreaterThan(10);
});

test('pointing at a row lights its figure and the words that name it; printing leaves all marks out', async ({
  stage,
}) => {
  const { page, panel } = await stage.visitWithPanel(county);
  const row = panel.locator('.row').first();
  await row.hover();
  await expect.poll(async () => (await marksOf(page)).lit).toEqual(['23']);
  await expect.poll(async () => (await marksOf(page)).words.join('')).toContain('事项');
  expect((await marksOf(page)).current).toEqual([]);
  await panel.locator('.ph').hover();
  await expect.poll(async () => (await marksOf(page)).lit).toEqual([]);
  const box = await bringUp(page, '23项');
  const [x, y] = [box.x + 2, box.y + 1];
  const onScreen = await paintedAt(page, x, y);
  expect(onScreen).not.toEqual([255, 255, 255]);
  await page.emulateMedia({ media: 'print' });
  const printed = await boxOf(page, '23项');
  expect(await paintedAt(page, printed.x + 2, printed.y + 1)).not.toEqual(onScreen);
});

test('a jump is told to those who do not see the page', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel(county);
  await panel.locator('.row').first().locator('.row-main').click();
  await expect(panel.getByRole('status').filter({ hasText: '到了：' })).toContainText('23项');
});

test('the language can be chosen, and is kept', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await panel.getByRole('button', { name: '更多' }).click();
  await panel.getByRole('button', { name: 'English' }).click();
  await expect(panel.getByRole('tab', { name: /Figures/ })).toBeVisible();
  expect(await panel.evaluate(() => document.documentElement.lang)).toBe('en');
  await panel.keyboard.press('Escape');
  await panel.reload();
  await expect(panel.getByRole('tab', { name: /Figures/ })).toBeVisible();
  await page.bringToFront();
});

test('a large number stands beside its unit, not over it', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
  // Values in base units: 1.32亿元 is 132,000,000 元.
  await panel.keyboard.press('b');
  for (const width of [320, 360, 420]) {
    await panel.setViewportSize({ width, height: 800 });
    const row = panel.locator('.row-main', { hasText: '132,000,000' });
    const edges = (part: string) => row.locator(part).evaluate((one) => one.getBoundingClientRect());
    expect((await edges('.val .fig')).right, `at ${width} px`).toBeLessThanOrEqual((await edges('.unit')).left);
  }
});

test('where facts come from is one click away', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel(county);
  await panel.getByRole('button', { name: '出处' }).click();
  const sheet = panel.getByRole('dialog', { name: '出处' });
  await expect(sheet).toContainText('德庆县');
  await expect(sheet).toContainText('题名');
  await expect(sheet).toContainText('主机在 gov.cn 之下');
  await panel.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});
