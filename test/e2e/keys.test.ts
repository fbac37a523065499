/** The keys that the panel's list names and no other test presses; and that the list names all of them. */
import type { Page } from '@playwright/test';
import { marksOf } from '../support/panel.ts';
import { county, expect, test } from './mingshu.ts';

/** The row of the figure that the report writes so. */
const row = (panel: Page, written: string) => panel.locator('.row').filter({ hasText: written });

test('B shows values in base units, and as they are written again', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel(county);
  await panel.getByRole('searchbox').fill('罚没');
  const money = row(panel, '1286.5');
  await expect(money.locator('.val')).toHaveText('1286.5');
  await expect(money.locator('.unit')).toHaveText('万元');
  await panel.getByRole('searchbox').press('ArrowDown');
  // Once what is typed has been found, the row has the focus; a key before that is still text.
  await expect(panel.getByRole('searchbox')).not.toBeFocused();
  await panel.keyboard.press('b');
  await expect(money.locator('.val')).toHaveText('12,865,000');
  await expect(money.locator('.unit')).toHaveText('元');
  // What the report wrote stays to be read.
  await expect(money.locator('.note')).toContainText('1286.5');
  await panel.keyboard.press('b');
  await expect(money.locator('.val')).toHaveText('1286.5');
  await expect(money.locator('.unit')).toHaveText('万元');
});

test('↑ goes back to the figure before, from the first to itself', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel(county);
  const selected = panel.locator('.row.is-sel .val');
  await expect(panel.locator('.row').first()).toBeVisible();
  for (const [key, value] of [
    ['ArrowDown', '23'],
    ['ArrowDown', '17'],
    ['ArrowUp', '23'],
    ['ArrowUp', '23'],
  ] as const) {
    await panel.keyboard.press(key);
    await expect(selected).toContainText(value);
  }
});

test('⇧A keeps what is selected on the page, Ctrl+Z lets it go again', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
  const words = await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('争议不大的案件'));
    const node = paragraph?.firstChild;
    if (!(node instanceof Text)) throw new Error('the paragraph is gone');
    getSelection()?.setBaseAndExtent(node, 0, node, 12);
    return node.data.slice(0, 12).trim();
  });
  await panel.keyboard.press('Shift+A');
  await expect(panel.locator('.toast')).toContainText('已存下这段文字');
  await expect.poll(async () => (await marksOf(page)).saved.join('')).toBe(words);
  await panel.keyboard.press('Control+z');
  await expect.poll(async () => (await marksOf(page)).saved).toEqual([]);
});

test('/ leads to the search of the library page too', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
  await panel.keyboard.press('Shift+S');
  await expect(panel.locator('.kept')).toBeVisible();
  await page.goto(stage.browser.own('library.html'));
  await expect(page.locator('.lib tbody tr')).toHaveCount(1);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('the list of keys names every key, and nothing else', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
  await panel.keyboard.press('?');
  const caps = panel.getByRole('dialog', { name: '按键' }).locator('.ks');
  // Whoever adds a key adds a test that presses it: here, or beside what it does.
  const tested = [
    ...['JK↓↑', 'NP', '←→', '↵', 'S', 'M', 'E', 'X', 'A', '⇧S', '⇧A', 'C', '⇧C', 'B', 'G'],
    ...['/', '123', 'H', 'U', 'Esc', '?', 'Alt+M', 'Alt+Shift+M'],
  ];
  await expect(caps).toHaveText(tested);
});
