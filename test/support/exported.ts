/** Files that the library page hands out, taken as a reader takes them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

export interface Exported {
  name: string;
  path: string;
  bytes: Uint8Array;
  text: string;
}

/** Opens the dialog of exports and chooses a format. */
export async function chooseFormat(library: Page, format: string): Promise<Locator> {
  await library.getByRole('button', { name: '导出', exact: true }).first().click();
  const dialog = library.getByRole('dialog');
  await dialog.getByRole('radio', { name: format }).check();
  return dialog;
}

/** Exports what the open dialog says, into a folder. */
export async function exportChosen(library: Page, folder: string): Promise<Exported> {
  const dialog = library.getByRole('dialog');
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    dialog.getByRole('button', { name: '导出' }).click(),
  ]);
  const name = download.suggestedFilename();
  const path = join(folder, name);
  await download.saveAs(path);
  await expect(dialog).toHaveCount(0);
  const bytes = readFileSync(path);
  return { name, path, bytes: new Uint8Array(bytes), text: bytes.toString('utf8') };
}

/** Exports in a format, into a folder. `option`: what the format may be written as. */
export async function exported(library: Page, format: string, folder: string, option?: string): Promise<Exported> {
  const dialog = await chooseFormat(library, format);
  if (option) await dialog.locator('.do').getByRole('radio', { name: option }).check();
  return exportChosen(library, folder);
}
