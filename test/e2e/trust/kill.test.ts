/** The browser killed, or the power cut, in the middle of saving: everything that was acknowledged is there, whole. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch } from '../../support/browser.ts';
import { canKill, killAll, processesOf } from '../../support/killing.ts';
import { canCutPower, cutPower, watchedEnvironment } from '../../support/power-cut.ts';
import { openProbe, type ProbeWorld, probeExtension } from '../../support/probe.ts';
import { sized } from '../../support/trust.ts';

test.skip(!canKill, 'finds processes on Linux only');

/** No page is served. */
const port = 9;
const savesARun = 200;

/** Even over the runs, and the same for the same run. */
const chance = (run: number) => (Math.imul(run + 1, 0x9e3779b1) >>> 0) / 2 ** 32;

interface Run {
  /** Saves that were acknowledged before the end. */
  acknowledged: number;
  /** What is in the library afterwards: the numbers of the saves, in order. */
  found: number[];
  state: string;
  figures: number;
  reports: number;
  /** Bytes that the cut took. */
  gone: number;
}

/** Saves one after the other, ends the browser at the acknowledgement of save `stopAt`, and looks what is there. */
async function endedAt(stopAt: number, options: { powerCut: boolean; relaxed?: boolean }): Promise<Run> {
  const extension = await probeExtension();
  const folder = mkdtempSync(join(tmpdir(), 'mingshu-kill-'));
  const profile = join(folder, 'profile');
  const list = join(folder, 'synced');
  const env = options.powerCut ? { env: watchedEnvironment(list) } : {};
  const first = await launch({ extension, port, profile, ...env });
  const page = await openProbe(first);
  let acknowledged = 0;
  const end = new Promise<void>((resolve) => {
    void page.exposeFunction('acknowledge', () => {
      if (++acknowledged !== stopAt) return;
      killAll(processesOf(profile), profile);
      resolve();
    });
  });
  await page.waitForFunction(() => 'acknowledge' in globalThis);
  void page
    .evaluate(
      async ([saves, relaxed]) => {
        const world = globalThis as unknown as ProbeWorld & { acknowledge(): Promise<void> };
        if (relaxed) {
          const plain = IDBDatabase.prototype.transaction;
          IDBDatabase.prototype.transaction = function (stores, mode) {
            return plain.call(this, stores, mode);
          };
        }
        for (let n = 0; n < saves; n++) {
          // Reports with their figures, texts and versions, and snippets: one transaction each.
          await (n % 3 === 0 ? world.probe.saveReport(n) : world.probe.saveSnippet(n));
          void world.acknowledge();
        }
      },
      [savesARun, options.relaxed ?? false] as const,
    )
    .catch(() => {});
  await end;
  await first.close().catch(() => {});
  const gone = options.powerCut ? cutPower(profile, list) : 0;

  const second = await launch({ extension, port, profile });
  const after = await openProbe(second);
  const found = await after.evaluate(async () => {
    const { probe } = globalThis as unknown as ProbeWorld;
    const { name } = await probe.state();
    const [reports, snippets] = [await probe.reports(), await probe.snippets()];
    const numbers = [
      ...reports.map(({ url }) => Number(/(\d+)\.html/.exec(url)?.[1])),
      ...snippets.map(({ note }) => Number(note)),
    ];
    return { found: numbers.sort((a, b) => a - b), state: name, ...(await probe.check()) };
  });
  await second.close();
  rmSync(folder, { recursive: true, force: true });
  return { ...found, acknowledged, gone };
}

/** Nothing that was acknowledged is missing, nothing is there in part. */
function expectWhole({ acknowledged, found, state, figures, reports }: Run, run: string): void {
  expect(state, run).toBe('ready');
  expect(found, run).toEqual(found.map((_, n) => n));
  expect(found.length, run).toBeGreaterThanOrEqual(acknowledged);
  expect(figures, run).toBe(reports);
}

const kills = sized(2, 30);
test('R60 what was acknowledged is there after the browser was killed while saving', async () => {
  test.setTimeout(60_000 + kills * 20_000);
  for (let run = 0; run < kills; run++) {
    const stopAt = 1 + Math.floor(chance(run) * (savesARun - 20));
    expectWhole(await endedAt(stopAt, { powerCut: false }), `run ${run}, killed at ${stopAt}`);
  }
});

test.describe('a power cut', () => {
  test.skip(!canCutPower, 'needs a C compiler');

  const firsts = sized(1, 30);
  const laters = sized(1, 10);
  test('R61 takes nothing that was acknowledged', async () => {
    test.setTimeout(60_000 + (firsts + laters) * 20_000);
    for (let run = 0; run < firsts + laters; run++) {
      const stopAt = run < firsts ? 1 : 1 + Math.floor(chance(run) * (savesARun - 20));
      expectWhole(await endedAt(stopAt, { powerCut: true }), `run ${run}, cut at ${stopAt}`);
    }
  });

  test('R61 is a real one: without strict durability it takes what was acknowledged', async () => {
    test.setTimeout(80_000);
    const { acknowledged, found, gone } = await endedAt(100, { powerCut: true, relaxed: true });
    expect(gone).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(acknowledged);
  });
});
