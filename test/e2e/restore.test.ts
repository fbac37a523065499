/**
 * A whole library out and in again, into itself and into an empty one: the same row for row. 3,000 reports of 80 figures in a
 * whole run. Not for files that are refused: trust/large-file.test.ts and the unit tests of backups.
 */
import type { Page } from '@playwright/test';
import { launch, settled } from '../support/browser.ts';
import { openProbe, type ProbeWorld, probeExtension } from '../support/probe.ts';
import { inWhole } from '../support/whole.ts';
import { expect, test } from './mingshu.ts';

const reports = inWhole(60, 3_000);
const figures = 80;
/** What reading and writing thousands of reports may take on a slow machine (milliseconds). */
const patience = inWhole(30_000, 400_000);
/** No page is served where a test starts its own browser. */
const port = 9;

test.use({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here.
  extension: async ({}, use) => use(await probeExtension()),
});

const digests = (probe: Page) => probe.evaluate(() => (globalThis as unknown as ProbeWorld).probe.digests());

/** Takes the file into the library that the page shows; gives what the dialog then says. */
async function restored(library: Page, file: string): Promise<string> {
  await library.getByRole('button', { name: '导入' }).first().click();
  const dialog = library.getByRole('dialog');
  // Checked in a worker: a large file takes many seconds, and the page stays awake.
  const [worker] = await Promise.all([
    library.waitForEvent('worker', { timeout: patience }),
    library.locator('input[type=file]').first().setInputFiles(file),
  ]);
  expect(worker.url()).toContain('worker');
  await dialog.getByRole('button', { name: '并入文库' }).click({ timeout: patience });
  await expect(dialog).toContainText('已并入。', { timeout: patience });
  const said = await dialog.textContent();
  await library.keyboard.press('Escape');
  return said ?? '';
}

test('R50 a backup brings back every row, into the library that it is of and into an empty one', async ({
  stage,
}, info) => {
  test.setTimeout(60_000 + 4 * patience);
  const probe = await openProbe(stage.browser);
  await probe.evaluate(([n, each]) => (globalThis as unknown as ProbeWorld).probe.fill(n, each), [
    reports,
    figures,
  ] as const);
  const before = await digests(probe);
  expect(before.figures?.rows).toBe(reports * figures);
  expect(before.snippets?.rows).toBe(reports);
  expect(before.versions?.rows).toBe(reports / 10);

  const library = await stage.browser.context.newPage();
  await library.goto(stage.browser.own('library.html'));
  await library.getByRole('button', { name: '导出', exact: true }).first().click();
  await library.getByRole('radio', { name: /^备份/ }).check();
  const [download] = await Promise.all([
    library.waitForEvent('download', { timeout: patience }),
    library.getByRole('dialog').getByRole('button', { name: '导出' }).click(),
  ]);
  const file = info.outputPath('library.zip');
  await download.saveAs(file);

  expect(await restored(library, file)).toContain(`新增 0，更新 0，已有 ${reports}`);
  expect(await digests(probe)).toEqual(before);

  const other = await launch({ extension: await probeExtension(), port });
  await settled(other, false);
  const empty = await other.context.newPage();
  await empty.goto(other.own('library.html'));
  expect(await restored(empty, file)).toContain(`新增 ${reports}，更新 0，已有 0`);
  await expect(empty.locator('.lib tbody tr').first()).toBeVisible();
  expect(await digests(await openProbe(other))).toEqual(before);
  expect(other.complaints).toEqual([]);
  await other.close();
});
