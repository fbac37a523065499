/**
 * What the browser does for the benchmark of the library: saves made reports by ours, by Dexie with the same schema and into a
 * store of whole reports, and asks each the same questions. Runs in a page of the extension, beside nothing else.
 */
import { compare } from '../../../utils/compare/compare.ts';
import { entriesOf } from '../../../utils/compare/entries.ts';
import { figuresByIndicator } from '../../../utils/library/figures.ts';
import { type Library, openLibrary } from '../../../utils/library/library.ts';
import { makeRecords } from '../../../utils/library/prepare.ts';
import type { SavedFigure, SavedReport } from '../../../utils/library/records.ts';
import { listReports, saveReport } from '../../../utils/library/reports.ts';
import { matcher, reportTexts } from '../../../utils/library/search.ts';
import { median } from '../measure.ts';
import { fill, filled } from './fill.ts';
import { common, madeReport } from './made-reports.ts';
import { DexieStore, WholeStore } from './other-stores.ts';

const appVersion = '0.0.0';
const tally = { get: async () => null, set: async () => {} };
const name = 'mingshu-bench';

const clock = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Median of some runs of each question, in turns. */
async function ask(questions: Record<string, () => Promise<unknown>>, runs = 7, warmUp = 1) {
  const times: Record<string, number[]> = {};
  const there = Object.entries(questions);
  // There and back: nobody always comes after the one who has filled the browser's cache with other rows.
  for (let run = -warmUp; run < runs; run++)
    for (const [question, work] of run % 2 === 0 ? there : there.toReversed()) {
      const time = await clock(work);
      if (run >= 0) times[question] = [...(times[question] ?? []), time];
    }
  return Object.fromEntries(Object.entries(times).map(([question, list]) => [question, median(list)]));
}

async function comparison(reports: readonly SavedReport[], figures: readonly SavedFigure[]): Promise<number> {
  return compare(entriesOf(reports, false), [common], figures).lines[0]?.statedBy ?? 0;
}

/** Saves the same reports into each store, in turns of `step`, and asks each for one indicator across all of them. */
export async function besideOthers(reports: number, figures: number, step: number) {
  const ours = await openLibrary({ name, tally });
  const dexie = new DexieStore('bench-dexie');
  const dexieReady = new DexieStore('bench-dexie-ready');
  const whole = new WholeStore();
  await whole.open();
  const written: Record<'ours' | 'dexie' | 'dexieReady' | 'whole', number[]> = {
    ours: [],
    dexie: [],
    dexieReady: [],
    whole: [],
  };
  for (let from = 0; from < reports; from += step) {
    const made = Array.from({ length: Math.min(step, reports - from) }, (_, at) => madeReport(from + at, figures));
    const bundles = await Promise.all(made.map((read) => makeRecords(read, { appVersion })));
    const savers: Record<keyof typeof written, () => Promise<void>> = {
      ours: async () => {
        for (const read of made) await saveReport(ours, read, { appVersion });
      },
      dexie: async () => {
        for (const read of made) await dexie.save(await makeRecords(read, { appVersion }));
      },
      dexieReady: async () => {
        for (const bundle of bundles) await dexieReady.save(bundle);
      },
      whole: async () => {
        for (const bundle of bundles) await whole.save(bundle);
      },
    };
    // In turns: nobody always writes after the same other, whose files the browser may still be tidying.
    const names = Object.keys(written) as (keyof typeof written)[];
    for (const place of names.keys()) {
      const name = names[(place + from / step) % names.length] as keyof typeof written;
      written[name].push(await clock(savers[name]));
    }
  }
  const sum = (times: number[]) => times.reduce((a, b) => a + b, 0);
  const stated = { ours: 0, dexie: 0, whole: 0 };
  const rare = madeReport(0, figures).figures[2]?.indicatorId as string;
  const questions = await ask({
    ours: async () => {
      stated.ours = (await figuresByIndicator(ours, [rare])).length;
    },
    dexie: async () => {
      stated.dexie = (await dexie.byIndicator(rare)).length;
    },
    whole: async () => {
      stated.whole = (await whole.byIndicator(rare)).length;
    },
    oursCommon: () => figuresByIndicator(ours, [common]),
    dexieCommon: () => dexie.byIndicator(common),
    wholeCommon: () => whole.byIndicator(common),
    oursList: () => listReports(ours),
    dexieList: () => dexie.list(),
    wholeList: () => whole.list(),
  });
  ours.close();
  return {
    saved: {
      ours: sum(written.ours) / reports,
      dexie: sum(written.dexie) / reports,
      dexieReady: sum(written.dexieReady) / reports,
      whole: sum(written.whole) / reports,
    },
    questions,
    stated,
  };
}

/** What the library page asks when it opens, compares and searches. */
export async function questions(runs = 7) {
  const library: Library = await openLibrary({ tally });
  const rare = madeReport(0, 80).figures[2]?.indicatorId as string;
  const reports = await listReports(library);
  const counts = { reports: reports.length, rare: 0, common: 0 };
  const times = await ask(
    {
      list: () => listReports(library),
      rare: async () => {
        const figures = await figuresByIndicator(library, [rare]);
        counts.rare = figures.length;
        await comparison(reports, figures);
      },
      commonQuery: async () => {
        counts.common = (await figuresByIndicator(library, [common])).length;
      },
      common: async () => comparison(reports, await figuresByIndicator(library, [common])),
      search: async () => {
        const matches = matcher('第29县 2016');
        return reports.filter((report) => matches(reportTexts(report)));
      },
    },
    runs,
  );
  library.close();
  return { times, counts };
}

export { fill, filled };

Object.assign(globalThis, { bench: { besideOthers, fill, filled, questions } });
