/** Keeping from the panel: figures, passages, whole reports, notes and tags; and that they are there after a restart. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, openPanel, settled } from '../support/browser.ts';
import { granted } from '../support/extension.ts';
import { bringUp, marksOf, selectWords } from '../support/panel.ts';
import { samplePages, servePortals } from '../support/portals.ts';
import { county, expect, test } from './mingshu.ts';

test('a figure is kept with note and tags, and let go with undo', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await panel.locator('.row-main').first().click();
  await panel.keyboard.press('s');
  await expect(panel.locator('.toast')).toContainText('已存下这个数');
  await expect(panel.locator('.row.is-sel .keep')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => (await marksOf(page)).saved).toEqual(['23']);
  await panel.keyboard.press('m');
  await panel.keyboard.type('与去年比较');
  await panel.getByRole('textbox', { name: '标签' }).fill('许可，清单');
  // It is said when all that was typed is on the disk.
  await expect(panel.locator('.note-state')).toHaveText('已存');
  await panel.reload();
  await panel.getByRole('tab', { name: /摘录 1/ }).click();
  const snippet = panel.locator('.sn');
  await expect(snippet.locator('.sn-n')).toHaveText('与去年比较');
  await expect(snippet.locator('.sn-m span')).toHaveText(['许可', '清单']);
  await expect(snippet.locator('.q .is-current')).toHaveText('23');
  await snippet.getByRole('button', { name: '跳到原文' }).click();
  await expect.poll(async () => (await marksOf(page)).current).toEqual(['23']);
  await snippet.getByRole('button', { name: '删除' }).click();
  await expect(snippet).toHaveCount(0);
  await expect.poll(async () => (await marksOf(page)).saved).toEqual([]);
  await panel.keyboard.press('u');
  await expect(snippet.locator('.sn-n')).toHaveText('与去年比较');
});

test('a passage selected in the page is kept', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
  const words = '事实清楚、争议不大的案件优先调解';
  await selectWords(page, words);
  await panel.getByRole('button', { name: `存下选中的 ${words.length} 字` }).click();
  await expect(panel.locator('.toast')).toContainText('已存下这段文字');
  await panel.getByRole('tab', { name: /摘录 1/ }).click();
  await expect(panel.locator('.sn .q')).toHaveText(words);
  await expect.poll(async () => (await marksOf(page)).saved.join('')).toBe(words);
  // Nothing selected: that is said, and nothing is kept.
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await panel.keyboard.press('Shift+A');
  await expect(panel.locator('.toast')).toContainText('没有选中的文字');
});

test('what the context menu asks for is kept by the panel', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
  const box = await bringUp(page, '小事不出村');
  await page.mouse.dblclick(box.x + 10, box.y + box.height / 2);
  await expect(panel.getByRole('button', { name: /存下选中的/ })).toBeVisible();
  // The menu itself belongs to the browser; this is what its listener leaves for the panel.
  await stage.browser.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(query: object): Promise<{ id: number }[]> };
        storage: { session: { set(items: object): Promise<void> } };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true });
    await chrome.storage.session.set({ pendingSave: { tabId: tab?.id, at: Date.now() } });
  });
  await expect(panel.getByRole('tab', { name: /摘录 1/ })).toBeVisible();
});

test('a report is kept once, and again when the page says something else', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
  await panel.keyboard.press('Shift+S');
  await expect(panel.locator('.toast')).toContainText('报告已存入文库');
  await expect(panel.locator('.foot .kept')).toBeVisible();
  await page.reload();
  await expect(panel.locator('.row').first()).toBeVisible();
  await expect(panel.locator('.foot .kept')).toBeVisible();
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('p'))
      if (paragraph.textContent?.includes('1064名')) paragraph.textContent = '新培养“法律明白人”1065名。';
  });
  await expect(panel.locator('.notice', { hasText: '不见了' })).toBeVisible();
  await panel.getByRole('button', { name: /存为新版/ }).click();
  await expect(panel.locator('.toast')).toContainText('已存新版');
  await expect(panel.locator('.foot .kept')).toBeVisible();
});

test('a kept figure that the page has changed since is shown from what to what', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await panel.locator('.row-main').first().click();
  await panel.keyboard.press('s');
  await expect.poll(async () => (await marksOf(page)).saved).toEqual(['23']);
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('p'))
      if (paragraph.textContent?.includes('事项23项'))
        paragraph.textContent = paragraph.textContent.replace('事项23项', '事项29项');
  });
  await panel.getByRole('tab', { name: /摘录/ }).click();
  await expect(panel.locator('.sn')).toContainText(/变了\s*23 → 29/);
  await expect.poll(async () => (await marksOf(page)).saved).toEqual(['29']);
  await panel.getByRole('button', { name: '跳到原文' }).click();
  await expect(panel.locator('.toast')).toContainText('变了');
  await expect.poll(async () => (await marksOf(page)).current).toEqual(['29']);
});

test('what is kept is there after the browser was closed', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'mingshu-'));
  const portals = await servePortals(samplePages());
  const { url } = portals.pages.find((one) => one.file === county) as { url: string };
  const complaints: string[] = [];
  for (const visit of ['first', 'second']) {
    const browser = await launch({ extension: granted, port: portals.port, profile });
    if (visit === 'first') await settled(browser, true);
    const page = await browser.context.newPage();
    await page.goto(url);
    const panel = await openPanel(browser, page);
    await expect(panel.locator('.row').first()).toBeVisible();
    if (visit === 'first') {
      await panel.keyboard.press('Shift+S');
      await expect(panel.locator('.foot .kept')).toBeVisible();
      await panel.locator('.row-main').first().click();
      await panel.keyboard.press('s');
    }
    await expect(panel.locator('.foot .kept')).toBeVisible();
    await expect(panel.getByRole('tab', { name: /摘录 1/ })).toBeVisible();
    await expect.poll(async () => (await marksOf(page)).saved).toEqual(['23']);
    complaints.push(...browser.complaints);
    await browser.close();
  }
  await portals.close();
  rmSync(profile, { recursive: true, force: true });
  expect(complaints).toEqual([]);
});

test('what is taken away takes no focus with it: keys and the tabulator go on from there', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel(county);
  const isInPanel = () => panel.evaluate(() => document.activeElement !== document.body);
  // The line that says what was done goes when it is taken back.
  await panel.locator('.row-main').first().click();
  await panel.keyboard.press('s');
  await panel.locator('.toast').getByRole('button', { name: '撤销' }).focus();
  await panel.keyboard.press('Enter');
  await expect(panel.locator('.toast button')).toHaveCount(0);
  await expect.poll(isInPanel).toBe(true);
  // A snippet that is deleted goes with its buttons.
  await panel.locator('.row-main').nth(1).click();
  await panel.keyboard.press('s');
  await panel.keyboard.press('3');
  await panel.getByRole('button', { name: '删除' }).focus();
  await panel.keyboard.press('Enter');
  await expect(panel.locator('.sn')).toHaveCount(0);
  await expect.poll(isInPanel).toBe(true);
  // So does the way out of a filter.
  await panel.keyboard.press('1');
  await panel.locator('.strip button').nth(1).click();
  await panel.getByRole('button', { name: '清除' }).focus();
  await panel.keyboard.press('Enter');
  await expect(panel.locator('.active')).toHaveCount(0);
  await expect.poll(isInPanel).toBe(true);
  await panel.keyboard.press('Tab');
  expect(await isInPanel()).toBe(true);
});
