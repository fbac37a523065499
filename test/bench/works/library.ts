/** The library: saving and asking beside Dexie and a store of whole reports, and what 30,000 reports make of it. */
import type { Page } from '@playwright/test';
import { bundle } from '../bundle.ts';
import { median } from '../measure.ts';
import type * as InPage from '../page/library.ts';
import { openStage, type Stage } from '../stage.ts';
import { scriptOf } from '../theirs.ts';
import { against, known, type Work, within } from '../work.ts';

const figures = 80;
const some = 3_000;
const step = 50;
const many = 30_000;
const perCall = 1_000;
const visits = 7;

type Bench = { bench: typeof InPage };

/** A page of the extension, where its database is, with the benchmark's functions in it. */
async function libraryPage({ browser }: Stage): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.own('welcome.html'));
  await page.evaluate(scriptOf('dexie/dist/dexie.min.js'));
  await page.evaluate(await bundle('library.ts'));
  return page;
}

export const library: Work = {
  name: 'library',
  browser: true,
  async run() {
    const stage = await openStage();
    try {
      const page = await libraryPage(stage);
      const { saved, questions, stated } = await page.evaluate(
        ([reports, each, turn]) => (globalThis as unknown as Bench).bench.besideOthers(reports, each, turn),
        [some, figures, step] as const,
      );
      const of = (name: string) => questions[name] as number;
      const unit = 'ms';
      const whole = 'whole reports, by an index of indicators';
      const dexie = 'Dexie, the same stores';
      const n = some.toLocaleString('en');
      return {
        rows: [
          against(
            {
              work: `saving a report of ${figures} figures, ${n} times, checks included`,
              unit,
              ours: saved.ours,
              theirs: saved.dexie,
              against: `${dexie}, from the same readings, nothing checked`,
            },
            1,
          ),
          known({
            work: 'the same',
            unit,
            ours: saved.ours,
            theirs: saved.dexieReady,
            against: `${dexie}, given the records ready-made`,
          }),
          against(
            {
              work: `one indicator, stated ${stated.ours} times in ${n} reports`,
              unit,
              ours: of('ours'),
              theirs: of('whole'),
              against: whole,
            },
            10,
          ),
          known({ work: 'the same', unit, ours: of('ours'), theirs: of('dexie'), against: dexie }),
          against(
            {
              work: `one indicator that all ${n} reports state`,
              unit,
              ours: of('oursCommon'),
              theirs: of('wholeCommon'),
              against: whole,
            },
            10,
          ),
          against(
            { work: `the list of ${n} reports`, unit, ours: of('oursList'), theirs: of('wholeList'), against: whole },
            1,
          ),
          known({ work: 'the same', unit, ours: of('oursList'), theirs: of('dexieList'), against: dexie }),
        ],
        notes: [
          `A whole report in one row is written in ${saved.whole.toFixed(1)} ms; questions across reports then read them all.`,
        ],
      };
    } finally {
      await stage.close();
    }
  },
};

/** Until the library page shows its list: milliseconds from opening it, and megabytes of script memory. */
async function ready(page: Page, url: string): Promise<{ time: number; megabytes: number }> {
  await page.goto('about:blank');
  const start = performance.now();
  await page.goto(`${url}#reports`);
  await page.locator('table.lib tbody tr, .lib [role=row]').first().waitFor({ timeout: 120_000 });
  const time = performance.now() - start;
  // All of it read, and without what the next collection takes: when that comes differs from run to run.
  await page.locator(`table.lib[aria-rowcount="${many + 1}"]`).waitFor({ timeout: 120_000 });
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return { time, megabytes: usedSize / 2 ** 20 };
}

/** Until a search in the library page has left what it finds. */
async function searched(page: Page): Promise<number> {
  const field = page.getByRole('searchbox').first();
  const start = performance.now();
  await field.fill('第29县 2016');
  await page.waitForFunction(() => (document.querySelectorAll('table.lib tbody tr').length || 0) <= 3, null, {
    timeout: 120_000,
  });
  const time = performance.now() - start;
  await field.fill('');
  return time;
}

export const large: Work = {
  name: 'library-large',
  browser: true,
  slow: true,
  async run() {
    // Filling takes minutes: a folder named here keeps the filled library for the next run.
    const stage = await openStage([], process.env.MINGSHU_BENCH_PROFILE);
    try {
      const page = await libraryPage(stage);
      const there = await page.evaluate(() => (globalThis as unknown as Bench).bench.filled());
      for (let from = there - (there % perCall); from < many; from += perCall) {
        await page.evaluate(([start, end, each]) => (globalThis as unknown as Bench).bench.fill(start, end, each), [
          from,
          Math.min(many, from + perCall),
          figures,
        ] as const);
        console.error(`  ${from + perCall} of ${many} reports`);
      }
      const { times, counts } = await page.evaluate(() => (globalThis as unknown as Bench).bench.questions(7));
      const opened: { time: number; megabytes: number }[] = [];
      const view = await stage.browser.context.newPage();
      for (let visit = 0; visit < visits; visit++) opened.push(await ready(view, stage.browser.own('library.html')));
      const search = await searched(view);
      const of = (name: string) => times[name] as number;
      const unit = 'ms';
      const n = many.toLocaleString('en');
      return {
        rows: [
          within(
            {
              work: `comparing an indicator stated ${counts.rare.toLocaleString('en')} times in ${n} reports`,
              unit,
              ours: of('rare'),
            },
            150,
          ),
          known({ work: `comparing one that all ${n} reports state`, unit, ours: of('common') }),
          within(
            {
              work: `library page of ${n} reports, until its list stands`,
              unit,
              ours: median(opened.map(({ time }) => time)),
            },
            500,
          ),
          within({ work: 'first hits of a search', unit, ours: search }, 300),
          within(
            {
              work: 'script memory that the library page holds',
              unit: 'MB',
              ours: median(opened.map(({ megabytes }) => megabytes)),
            },
            300,
          ),
        ],
        notes: [
          `Reading the list of ${n} reports takes ${of('list').toFixed(0)} ms of it, searching them in memory ${of('search').toFixed(0)} ms; the figures of the indicator that all state are read in ${of('commonQuery').toFixed(0)} ms.`,
        ],
      };
    } finally {
      await stage.close();
    }
  },
};
