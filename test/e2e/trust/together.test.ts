/** Several pages at one library, pages that close in the middle, limits of the browser, a newer version beside an older. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launch, settled } from '../../support/browser.ts';
import { manifestOf } from '../../support/extension.ts';
import { canKill, killAll, processesOf } from '../../support/killing.ts';
import { openProbe, type ProbeWorld, probeExtension } from '../../support/probe.ts';
import { count, sized } from '../../support/trust.ts';
import { county, expect, test } from '../mingshu.ts';

/** No page is served where a test starts its own browser. */
const port = 9;

test.use({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here.
  extension: async ({}, use) => use(await probeExtension()),
});

const probed = <T>(
  page: Page,
  work: (probe: ProbeWorld['probe'], given: number) => Promise<T>,
  given = 0,
): Promise<T> => page.evaluate(`(${work})(globalThis.probe, ${given})`) as Promise<T>;

const rounds = sized(40, 330);
test('R68 two panels and the library page write at once, and no update is lost', async ({ stage }) => {
  test.setTimeout(120_000);
  const library = await stage.browser.context.newPage();
  await library.goto(stage.browser.own('library.html'));
  const [one, two] = [await openProbe(stage.browser), await openProbe(stage.browser)];
  const id = await probed(one, (probe) => probe.saveSnippet(0));
  const work = (side: number) => `(async (probe) => {
    for (let n = 0; n < ${rounds}; n++) {
      // The same page saved by both, a page of its own, and another half of the same snippet.
      await probe.saveReport(1);
      await probe.saveReport(100 + n * 2 + ${side});
      await probe.change('${id}', ${side} === 0 ? { note: 'n' + n } : { tags: ['t' + n] });
    }
  })(globalThis.probe)`;
  await Promise.all([one.evaluate(work(0)), two.evaluate(work(1))]);
  const found = await probed(one, async (probe) => {
    const snippets = await probe.snippets();
    return { counts: await probe.check(), note: snippets[0]?.note, tags: snippets[0]?.tags, snippets: snippets.length };
  });
  expect(found).toEqual({
    counts: { reports: 1 + 2 * rounds, figures: 1 + 2 * rounds, snippets: 1, ...extra(found.counts) },
    note: `n${rounds - 1}`,
    tags: [`t${rounds - 1}`],
    snippets: 1,
  });
  await library.bringToFront();
  await expect(library.getByRole('navigation').getByRole('link', { name: /报告/ })).toContainText(
    String(1 + 2 * rounds),
  );
});

/** Counts that later schemas have besides: none of it is written here. */
const extra = (counts: object) =>
  Object.fromEntries(
    Object.keys(counts)
      .filter((key) => !/reports|figures|snippets/.test(key))
      .map((key) => [key, 0]),
  );

const closings = sized(8, 60);
test('R62 R74 a page closed while it writes leaves all of it or nothing', async ({ stage }) => {
  test.setTimeout(60_000 + closings * 4_000);
  const look = await openProbe(stage.browser);
  const backup = await probed(look, async (probe) => {
    for (let n = 0; n < 60; n++) await probe.saveReport(n, 5_000);
    const json = await probe.backup();
    for (const { id } of await probe.reports()) await probe.deleteReport(id);
    return json;
  });
  for (let turn = 0; turn < closings; turn++) {
    const writer = await openProbe(stage.browser);
    const done = writer
      .evaluate((json) => (globalThis as unknown as ProbeWorld).probe.import(json), backup)
      .then(
        () => true,
        () => false,
      );
    await new Promise((resolve) => setTimeout(resolve, (turn * 37) % 300));
    await writer.close();
    const isAcknowledged = await done;
    const { reports, figures } = await probed(look, (probe) => probe.check());
    expect([0, 60]).toContain(reports);
    expect(figures).toBe(reports);
    if (isAcknowledged) expect(reports).toBe(60);
    await probed(look, async (probe) => {
      for (const { id } of await probe.reports()) await probe.deleteReport(id);
    });
    count('imports');
  }
});

test('R74 the panel may be closed while a note is typed: what was typed is there', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await panel.locator('.row-main').first().click();
  await panel.keyboard.press('s');
  await expect(panel.locator('.row.is-sel .keep')).toHaveAttribute('aria-pressed', 'true');
  await panel.keyboard.press('m');
  const words = '一字一句都在，直到最后一个字';
  await panel.keyboard.type(words);
  // One frame for the last key to reach the page; closing is faster than any hand.
  await panel.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  await panel.close();
  const look = await openProbe(stage.browser);
  const note = await probed(look, async (probe) => (await probe.snippets())[0]?.note ?? '');
  expect(words.startsWith(note)).toBe(true);
  expect(note.length).toBeGreaterThanOrEqual(words.length - 1);
  await page.close();
});

test('R67 a newer version takes the library over: the older page lets go, says so, and loses nothing', async ({
  stage,
}) => {
  const { panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
  await panel.keyboard.press('Shift+S');
  await expect(panel.locator('.foot .kept')).toBeVisible();
  const library = await stage.browser.context.newPage();
  await library.goto(stage.browser.own('library.html'));
  await expect(library.locator('.lib tbody tr')).toHaveCount(1);
  const newer = await stage.browser.context.newPage();
  await newer.goto(stage.browser.own('welcome.html'));
  const took = await newer.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const start = performance.now();
        const request = indexedDB.open('mingshu', 999);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const rows = request.result.transaction('reports').objectStore('reports').count();
          rows.onsuccess = () => {
            request.result.close();
            resolve(rows.result === 1 ? performance.now() - start : -1);
          };
        };
      }),
  );
  expect(took).toBeGreaterThanOrEqual(0);
  await library.bringToFront();
  await expect(library.getByRole('heading', { name: '这一页和文库断开了' })).toBeVisible();
  await library.getByRole('button', { name: '重新打开本页' }).click();
  await expect(library.getByRole('alert')).toContainText('请先更新扩展');
});

test('R63 where the browser’s own limit is reached nothing is half written, and the library says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingshu-limit-'));
  cpSync(await probeExtension(), folder, { recursive: true });
  const manifest = manifestOf(folder);
  const permissions = (manifest.permissions as string[]).filter((one) => one !== 'unlimitedStorage');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, permissions }));
  const browser = await launch({ extension: folder, port });
  // Before the database is opened: the browser remembers what there was room for.
  const welcome = await settled(browser, false);
  const session = await browser.context.newCDPSession(welcome);
  // Its own scripts for the background take room too.
  const origin = browser.own('');
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 200_000 });
  const page = await openProbe(browser);
  // The estimate knows nothing of the override: the browser itself says no.
  const found = await probed(page, async (probe) => {
    const tried = (n: number) =>
      probe.saveReport(n, 400_000).then(
        () => 'saved',
        (error) => error.key,
      );
    return {
      keys: [await tried(1), await tried(2)],
      state: await probe.state(),
      reports: (await probe.check()).reports,
    };
  });
  expect(found).toEqual({ keys: ['full', 'full'], state: { name: 'readonly', reason: 'full' }, reports: 0 });
  const library = await browser.context.newPage();
  await library.goto(browser.own('library.html'));
  await expect(library.getByRole('alert')).toContainText('磁盘空间不足');
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const killings = sized(2, 20);
test.describe('a browser killed while it imports', () => {
  test.skip(!canKill, 'finds processes on Linux only');

  test('R58 has the library as it was, or as it was to be', async () => {
    test.setTimeout(60_000 + killings * 20_000);
    const extension = await probeExtension();
    const maker = await launch({ extension, port });
    const backup = await probed(await openProbe(maker), async (probe) => {
      for (let n = 0; n < 150; n++) await probe.saveReport(n, 20_000);
      return probe.backup();
    });
    await maker.close();
    for (let turn = 0; turn < killings; turn++) {
      const profile = mkdtempSync(join(tmpdir(), 'mingshu-import-'));
      const first = await launch({ extension, port, profile });
      await settled(first, false);
      const page = await openProbe(first);
      await probed(page, async (probe) => {
        await probe.saveReport(10_000);
      });
      void page.evaluate((json) => (globalThis as unknown as ProbeWorld).probe.import(json), backup).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 50 + ((turn * 131) % 900)));
      killAll(processesOf(profile), profile);
      await first.close().catch(() => {});
      const second = await launch({ extension, port, profile });
      const after = await probed(await openProbe(second), async (probe) => ({
        ...(await probe.check()),
        state: (await probe.state()).name,
      }));
      expect([1, 151]).toContain(after.reports);
      expect(after).toMatchObject({ figures: after.reports, state: 'ready' });
      count('imports');
      await second.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
});

test('everything that is stored goes by one button, after a question, and the next library is a new one', async ({
  stage,
}) => {
  const { panel } = await stage.visitWithPanel(county);
  await panel.locator('.row-main').first().click();
  await panel.keyboard.press('s');
  await panel.keyboard.press('Shift+S');
  await expect(panel.locator('.foot .kept')).toBeVisible();
  await panel.close();
  const library = await stage.browser.context.newPage();
  await library.goto(stage.browser.own('library.html'));
  await expect(library.locator('.lib tbody tr')).toHaveCount(1);
  await library.getByRole('button', { name: '删除全部数据…' }).click();
  const dialog = library.getByRole('dialog');
  await expect(dialog).toContainText('1 份报告、1 条摘录');
  const erase = dialog.getByRole('button', { name: '全部删除' });
  await expect(erase).toBeDisabled();
  await dialog.getByRole('checkbox').check();
  await erase.click();
  await expect(library.getByRole('heading', { name: '文库还是空的' })).toBeVisible();
  const left = await library.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(): Promise<object> }; session: { get(): Promise<object> } } };
    };
    return { local: await chrome.storage.local.get(), session: await chrome.storage.session.get() };
  });
  expect(left).toEqual({ local: {}, session: {} });
  const look = await openProbe(stage.browser);
  expect(await probed(look, (probe) => probe.check())).toMatchObject({ reports: 0, figures: 0, snippets: 0 });
  await probed(look, async (probe) => void (await probe.saveReport(1)));
  expect(await probed(look, async (probe) => (await probe.state()).name)).toBe('ready');
});
