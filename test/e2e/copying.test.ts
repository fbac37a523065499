/** Copying from the panel: a figure, its group, all that is listed; as cited text, Markdown, rows, links. */
import type { Page } from '@playwright/test';
import { county, expect, test } from './mingshu.ts';

/** Keeps what is put on the clipboard, which a test may not read. */
const watchClipboard = (panel: Page) =>
  panel.evaluate(() => {
    navigator.clipboard.writeText = async (text) => void Object.assign(globalThis, { copied: text });
  });
const copied = (panel: Page) => panel.evaluate(() => (globalThis as { copied?: string }).copied ?? '');

test('a figure is copied as its sentence with a citation in the reader’s style', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel(county);
  await watchClipboard(panel);
  await panel.locator('.row-main').first().click();
  await panel.keyboard.press('c');
  await expect(panel.locator('.toast')).toContainText('已复制');
  // The sentence, the citation, the link to the words.
  expect(await copied(panel)).toMatch(
    /^.*23项.*\n中共德庆县委，德庆县人民政府\. .*\[R\/OL\]\. 2024-01-31\. http:\/\/www\.\S+\.\nhttp:\/\/www\.\S+:~:text=\S+$/,
  );

  await panel.keyboard.press('Shift+C');
  const sheet = panel.getByRole('dialog', { name: '复制' });
  await sheet.getByRole('combobox').selectOption({ label: '法学引注手册' });
  await sheet.getByRole('button', { name: '文字与出处' }).click();
  await expect.poll(() => copied(panel)).toMatch(/^.*23项.*\n《.*》，载.*。\nhttp:\S+$/);
  // The style is kept: it is that of the library too.
  await panel.reload();
  await watchClipboard(panel);
  await panel.locator('.row-main').first().click();
  await panel.keyboard.press('c');
  await expect.poll(() => copied(panel)).toMatch(/\n《.*》，载.*。\nhttp:\S+$/);
});

test('a group is copied as Markdown and as rows for a spreadsheet', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel(county);
  await watchClipboard(panel);
  await panel.locator('.row-main').first().click();
  const group = await panel
    .locator('.sec .n')
    .first()
    .evaluate((count) => Number(count.lastChild?.textContent));
  expect(group).toBeGreaterThan(1);
  const copyGroup = async (form: string) => {
    await panel.keyboard.press('Shift+C');
    const sheet = panel.getByRole('dialog', { name: '复制' });
    await sheet.getByRole('button', { name: `这一组 ${group} 个` }).click();
    await sheet.getByRole('button', { name: form }).click();
    await expect(sheet).toHaveCount(0);
  };
  await copyGroup('Markdown');
  await expect.poll(() => copied(panel)).toMatch(/^- \*\*/);
  expect((await copied(panel)).match(/^- \*\*/gm)).toHaveLength(group);
  expect((await copied(panel)).trimEnd().split('\n').at(-1)).toMatch(/^\[.*\]\(.*http:/);
  await copyGroup('表格的行');
  await expect.poll(async () => (await copied(panel)).split('\n').length).toBe(group + 1);
  const widths = new Set((await copied(panel)).split('\n').map((row) => row.split('\t').length));
  expect(widths.size).toBe(1);
  // The row that was open has the focus again.
  await expect(panel.locator('.row.is-sel .row-main')).toBeFocused();
});
