/** Files that are too large for a library: refused by their size, or asked about, before a byte of them is read. */
import { closeSync, ftruncateSync, openSync } from 'node:fs';
import { expect, test } from '../mingshu.ts';

/** A file of so many megabytes that takes no room on the disk. */
function hollow(path: string, megabytes: number): string {
  const file = openSync(path, 'w');
  ftruncateSync(file, megabytes * 1024 * 1024);
  closeSync(file);
  return path;
}

test('R57 a file of 210 MB is refused by its size, one of 60 MB is asked about and then found to be none', async ({
  stage,
}, info) => {
  const library = await stage.browser.context.newPage();
  await library.goto(stage.browser.own('library.html'));
  await library.getByRole('button', { name: '导入' }).first().click();
  const dialog = library.getByRole('dialog');
  await library.locator('input[type=file]').setInputFiles(hollow(info.outputPath('huge.json'), 210));
  await expect(dialog).toContainText('超过 200 MB');
  await library.keyboard.press('Escape');
  await library.getByRole('button', { name: '导入' }).first().click();
  await library.locator('input[type=file]').setInputFiles(hollow(info.outputPath('large.json'), 60));
  await dialog.getByRole('button', { name: '还是读' }).click();
  await expect(dialog).toContainText('读到第');
});
