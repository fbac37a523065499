/** Correcting from the panel: values, what is no figure, what was missed, the report's facts; kept, applied again, undone. */
import type { Page } from '@playwright/test';
import { bringUp, marksOf, selectWords } from '../support/panel.ts';
import { portalOf } from '../support/portals.ts';
import { expect, test } from './mingshu.ts';

const report = `山北县2023年法治政府建设年度报告
2023年，山北县深入推进依法行政。现将有关情况报告如下。
一、优化政务服务
全年累计办件3860件，其中办结3512件，在办48件。
每两年清理一次规范性文件，成效明显。
二、化解矛盾纠纷
调解矛盾纠纷400宗，成功调解390宗，调解成功率97.5%。
三、存在的问题
执法力量还不够强，基层法治人才不足，普法的针对性还不够。下一步将加强学习，压实责任，补齐短板，把依法行政贯穿到各项工作的全过程，推动各项任务落地见效。
特此报告。
山北县人民政府
2024年2月1日`;

test.use({ morePages: [{ file: 'report', url: 'http://www.shanbei.gov.cn/report.html', html: portalOf(report) }] });

const row = (panel: Page, words: string) => panel.locator('.row', { hasText: words });
const rowOf = (panel: Page, value: string) =>
  panel.locator('.row').filter({ has: panel.locator('.val', { hasText: new RegExp(`^${value}$`) }) });

test('a value is corrected by keys alone, the sum follows, and it is there again after a reload', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel('report');
  await expect(panel.getByRole('tab', { name: /核对/ })).toContainText('2');
  await row(panel, '3860').locator('.row-main').click();
  await expect(row(panel, '3860')).toContainText('3560');
  await panel.keyboard.press('e');
  const form = panel.getByRole('dialog', { name: '改正这个数' });
  await expect(form.getByRole('textbox', { name: '数值' })).toBeFocused();
  await form.getByRole('textbox', { name: '数值' }).fill('不是数');
  await panel.keyboard.press('Control+Enter');
  await expect(form.getByRole('alert')).toContainText('要一个数');
  await form.getByRole('textbox', { name: '数值' }).fill('3560');
  await expect(form.locator('.orig')).toContainText('3860');
  await form.getByRole('textbox', { name: '范围' }).fill('县本级');
  await form.getByRole('textbox', { name: '缘由' }).fill('与后文不符');
  await form.getByRole('textbox', { name: '署名' }).fill('LZ');
  await panel.keyboard.press('Control+Enter');
  await expect(form).toHaveCount(0);
  await expect(panel.locator('.toast')).toContainText('已改正');
  const corrected = row(panel, 'LZ');
  await expect(corrected.locator('.val')).toHaveText('3560');
  await expect(corrected.locator('.note')).toContainText('数值 3860 → 3560');
  await expect(corrected.locator('.is-flagged')).toHaveCount(0);
  await expect.poll(async () => (await marksOf(page)).flagged).toEqual([]);
  await page.reload();
  await expect(row(panel, 'LZ').locator('.val')).toHaveText('3560');
  await expect.poll(async () => (await marksOf(page)).flagged).toEqual([]);
  // Back to what was read, and undone.
  await row(panel, 'LZ').locator('.row-main').click();
  await panel.keyboard.press('e');
  await panel.getByRole('button', { name: '恢复原样' }).click();
  await expect(row(panel, 'LZ')).toHaveCount(0);
  await expect.poll(async () => (await marksOf(page)).flagged).toEqual(['3860']);
  await panel.keyboard.press('u');
  await expect(row(panel, 'LZ').locator('.val')).toHaveText('3560');
});

test('an indicator is chosen by the initials of its pinyin', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel('report');
  await rowOf(panel, '3512').locator('.row-main').click();
  await panel.keyboard.press('e');
  const field = panel.getByRole('combobox', { name: '指标' });
  await field.fill('fysl');
  const option = panel.getByRole('option', { name: /复议.*受理/ });
  await expect(option.first()).toBeVisible();
  await panel.keyboard.press('Enter');
  await expect(field).toHaveValue(/复议/);
  await expect(panel.getByRole('listbox')).toBeHidden();
  await panel.keyboard.press('Control+Enter');
  await expect(rowOf(panel, '3512').locator('.name')).toContainText('复议');
  // The search of the list knows initials too.
  await panel.getByRole('searchbox').fill('fy');
  await expect(panel.locator('.row')).toHaveCount(1);
  await expect(panel.locator('.row .hit')).toHaveText('复议');
});

test('what is no figure is rejected, loses its mark, and comes back', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel('report');
  const rejected = rowOf(panel, '48');
  await rejected.locator('.row-main').click();
  await panel.keyboard.press('x');
  await expect(rejected).toHaveClass(/is-out/);
  await expect(rejected).toContainText('已驳回');
  await expect.poll(async () => (await marksOf(page)).count).not.toContain('48');
  // Clicking its words in the page does nothing any more.
  const box = await bringUp(page, '48件');
  await rowOf(panel, '3512').locator('.row-main').click();
  await page.mouse.click(box.x + 4, box.y + box.height / 2);
  await expect(rowOf(panel, '3512')).toHaveClass(/is-sel/);
  await rejected.locator('.row-main').click();
  await panel.keyboard.press('x');
  await expect(rejected).not.toHaveClass(/is-out/);
  await expect.poll(async () => (await marksOf(page)).count).toContain('48');
});

test('a figure that was missed is put in from the page, and is there again', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel('report');
  await expect(row(panel, '3860')).toBeVisible();
  await selectWords(page, '两年');
  await panel.getByRole('button', { name: '补为一个数' }).click();
  const form = panel.getByRole('dialog', { name: '补入所选的数' });
  await expect(form.getByRole('textbox', { name: '数值' })).toHaveValue('两');
  await expect(form.getByRole('textbox', { name: '单位' })).toHaveValue('年');
  const field = form.getByRole('combobox', { name: '指标' });
  await field.fill('规范性文件清理周期');
  await panel.getByRole('option', { name: /名为/ }).click();
  await form.getByRole('button', { name: /补入/ }).click();
  const added = row(panel, '规范性文件清理周期');
  await expect(added).toContainText('读者补入');
  await expect.poll(async () => (await marksOf(page)).time).toContain('两');
  await added.locator('.row-main').click();
  await expect.poll(async () => (await marksOf(page)).current).toEqual(['两']);
  await page.reload();
  await expect(added).toBeVisible();
  // The page hears of it a little later than the panel.
  await expect.poll(async () => (await marksOf(page)).time).toContain('两');
  const box = await bringUp(page, '两年清理');
  await page.mouse.click(box.x + 4, box.y + box.height / 2);
  await expect(added).toHaveClass(/is-sel/);
  // Selecting it again leads to it.
  await selectWords(page, '两年');
  await panel.keyboard.press('a');
  await expect(panel.locator('.toast')).toContainText('已经在列');
});

test('the report’s facts are corrected, and saved with it', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel('report');
  await expect(row(panel, '3860')).toBeVisible();
  await panel.getByRole('button', { name: '出处' }).click();
  await panel.getByRole('dialog', { name: '出处' }).getByRole('button', { name: '改正' }).click();
  const form = panel.getByRole('dialog', { name: '改正出处' });
  await form.getByRole('combobox', { name: '地区' }).fill('440881');
  await panel.getByRole('option', { name: /廉江市/ }).click();
  await form.getByRole('textbox', { name: '年度' }).fill('2022');
  await form.getByRole('textbox', { name: '发文' }).fill('廉江市人民政府\n中共廉江市委');
  await form.getByRole('button', { name: /存改正/ }).click();
  await expect(panel.locator('.ph')).toContainText('广东省湛江市廉江市');
  await expect(panel.locator('.ph')).toContainText('2022 年度');
  await expect(panel.locator('.ph')).toContainText('中共廉江市委');
  await panel.keyboard.press('Shift+S');
  await expect(panel.locator('.foot .kept')).toBeVisible();
  const library = await stage.browser.context.newPage();
  await library.goto(stage.browser.own('library.html'));
  await expect(library.getByText('廉江市').first()).toBeVisible();
});

test('a saved report goes by the corrections that are made later', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel('report');
  await expect(row(panel, '3860')).toBeVisible();
  await panel.keyboard.press('Shift+S');
  await expect(panel.locator('.foot .kept')).toBeVisible();
  await row(panel, '3860').locator('.row-main').click();
  await panel.keyboard.press('e');
  await panel.getByRole('textbox', { name: '数值' }).fill('3560');
  await panel.keyboard.press('Control+Enter');
  await expect(panel.locator('.toast')).toContainText('已改正');
  await expect(panel.locator('.foot .kept')).toBeVisible();
  const kept = await panel.evaluate(
    () =>
      new Promise<{ value: number; edited?: { before: { value: number } } }[]>((resolve) => {
        const opening = indexedDB.open('mingshu');
        opening.onsuccess = () => {
          const all = opening.result.transaction('figures').objectStore('figures').getAll();
          all.onsuccess = () => {
            resolve(all.result);
            opening.result.close();
          };
        };
      }),
  );
  const figure = kept.find((one) => one.edited);
  expect(figure).toMatchObject({ value: 3560, edited: { before: { value: 3860 } } });
});
