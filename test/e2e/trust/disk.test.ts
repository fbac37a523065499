/** A disk that is full, a database that is damaged: nothing is lost, and what happened is said. */
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launch } from '../../support/browser.ts';
import { openProbe, type ProbeWorld, probeExtension } from '../../support/probe.ts';
import { type SmallDisk, smallDisk } from '../../support/small-disk.ts';
import { sized } from '../../support/trust.ts';

/** No page is served. */
const port = 9;
const megabyte = 2 ** 20;

interface Found {
  reports: number;
  /** State of the library, or why it could not be opened. */
  state: string;
}

const findIn = (page: Page): Promise<Found> =>
  page.evaluate(async () => {
    const { probe } = globalThis as unknown as ProbeWorld;
    try {
      const counts = await probe.check();
      return { reports: counts.reports, state: (await probe.state()).name };
    } catch (error) {
      return { reports: -1, state: (error as { key?: string }).key ?? String(error) };
    }
  });

/** Starts the browser again and looks what is there. */
async function look(profile: string): Promise<Found> {
  const browser = await launch({ extension: await probeExtension(), port, profile });
  const found = await findIn(await openProbe(browser));
  await browser.close();
  return found;
}

/** Saves reports of some 100 kB until a save is refused or so many are saved. */
const saveUntilRefused = (page: Page, most: number, lie = false) =>
  page.evaluate(
    async ([saves, isBlind]) => {
      const { probe } = globalThis as unknown as ProbeWorld;
      // Other programs may take the space between the question and the write.
      if (isBlind) navigator.storage.estimate = async () => ({ quota: 10 ** 12, usage: 0 });
      let saved = 0;
      try {
        for (; saved < saves; saved++) await probe.saveReport(saved, 30_000 + ((saved * 7919) % 60_000));
      } catch (error) {
        const { key } = error as { key?: string };
        return { saved, key, state: (await probe.state()).name };
      }
      return { saved, key: null, state: (await probe.state()).name };
    },
    [most, lie] as const,
  );

async function withDisk(work: (disk: SmallDisk, profile: string) => Promise<void>): Promise<void> {
  const disk = smallDisk(56);
  test.skip(disk === null, 'may not mount a disk of its own');
  if (!disk) return;
  try {
    await work(disk, join(disk.folder, 'profile'));
  } finally {
    disk.drop();
  }
}

const runs = sized(1, 10);
test.describe('a disk that fills up', () => {
  test.setTimeout(60_000 + runs * 60_000);

  test('R64 takes no more saves before it is full, and keeps those it took', async () => {
    const extension = await probeExtension();
    for (let run = 0; run < runs; run++)
      await withDisk(async (disk, profile) => {
        const browser = await launch({ extension, port, profile });
        const page = await openProbe(browser);
        const { saved, key, state } = await saveUntilRefused(page, 5_000);
        expect(saved).toBeGreaterThan(20);
        expect({ key, state }).toEqual({ key: 'full', state: 'ready' });
        expect(disk.free()).toBeGreaterThan(15 * megabyte);
        await browser.close();
        expect(await look(profile)).toEqual({ reports: saved, state: 'ready' });
      });
  });

  test('R64 while something is written loses nothing that was acknowledged', async () => {
    const extension = await probeExtension();
    for (let run = 0; run < runs; run++)
      await withDisk(async (disk, profile) => {
        const browser = await launch({ extension, port, profile });
        const page = await openProbe(browser);
        const { saved, key, state } = await saveUntilRefused(page, 5_000, true);
        expect(['full', 'broken']).toContain(key);
        expect(state).toBe('readonly');
        disk.fill();
        // Nothing opens the database until there is room again: not a new page, not a new browser.
        await page.reload();
        expect(await findIn(page)).toEqual({ reports: -1, state: 'full' });
        await browser.close();
        expect(await look(profile)).toEqual({ reports: -1, state: 'full' });
        disk.grow(100);
        expect(await look(profile)).toEqual({ reports: saved, state: 'ready' });
      });
  });
});

/** Overwrites 64 bytes in the middle of the library's log, as a failing disk may. */
function damage(profile: string): void {
  const databases = join(profile, 'Default/IndexedDB');
  const logs = readdirSync(databases, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.name.endsWith('.log') && entry.parentPath.includes('chrome-extension'),
  );
  expect(logs).not.toEqual([]);
  for (const log of logs) {
    const path = join(log.parentPath, log.name);
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(64, 0xff), 0, 64, Math.floor(statSync(path).size / 2));
    closeSync(file);
  }
}

/** A backup without what belongs to the library that made it: the one begun after a loss is another. */
function contentOf(backup: string): Record<string, unknown> {
  const { libraryId, shelvesDigest, ...content } = JSON.parse(backup) as Record<string, unknown>;
  expect([libraryId, shelvesDigest]).toEqual([expect.any(String), expect.any(String)]);
  return content;
}

const damages = sized(1, 5);
test('R65 a damaged database is never shown as a new library, and a backup brings everything back', async () => {
  test.setTimeout(60_000 + damages * 40_000);
  const extension = await probeExtension();
  for (let run = 0; run < damages; run++) {
    const profile = mkdtempSync(join(tmpdir(), 'mingshu-damage-'));
    const first = await launch({ extension, port, profile });
    const probe = await openProbe(first);
    const backup = await probe.evaluate(async (reports) => {
      const { probe } = globalThis as unknown as ProbeWorld;
      for (let n = 0; n < reports; n++) await probe.saveReport(n);
      for (let n = 0; n < 5; n++) await probe.saveSnippet(n);
      return probe.backup();
    }, 20 + run);
    await first.close();
    damage(profile);

    const second = await launch({ extension, port, profile });
    const library = await second.context.newPage();
    library.setDefaultTimeout(15_000);
    await library.goto(second.own('library.html'));
    await expect(library.getByRole('heading', { name: '文库读不出来了' })).toBeVisible();
    await expect(library.getByRole('alert')).toContainText(`${20 + run} 份报告、5 条摘录`);
    // Nothing is written before the reader has chosen: not by another page either.
    const other = await openProbe(second);
    const key = await other.evaluate(async () => {
      const { probe } = globalThis as unknown as ProbeWorld;
      return probe.saveReport(1).then(
        () => 'saved',
        (error) => error.key,
      );
    });
    expect(key).toBe('lost');
    await library.bringToFront();
    await library.getByRole('button', { name: '从备份恢复' }).click();
    await library
      .locator('input[type=file]')
      .setInputFiles({ name: 'library.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
    await library.getByRole('button', { name: '并入文库' }).click();
    await library.getByRole('button', { name: '好了' }).click();
    await expect(library.locator('.lib tbody tr').first()).toBeVisible();
    const again = await other.evaluate(() => (globalThis as unknown as ProbeWorld).probe.backup());
    expect(contentOf(again)).toEqual(contentOf(backup));
    await second.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
