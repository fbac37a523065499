/** A library of thousands of made reports, with all that a reader adds to them, and what tells two libraries apart. */
import { describeFigure } from '../../../utils/anchors/describe.ts';
import { sha256 } from '../../../utils/library/digest.ts';
import { type Library, putAll } from '../../../utils/library/library.ts';
import type { ReportBundle, ReportVersion, SavedReport, Snippet } from '../../../utils/library/records.ts';
import { listReports, loadReports } from '../../../utils/library/reports.ts';
import { storeNames } from '../../../utils/library/schema.ts';
import { labelReports, saveProject } from '../../../utils/library/shelves.ts';
import { fill } from '../../bench/page/fill.ts';

/** All that a backup holds. */
const stores = storeNames.filter((name) => name !== 'meta' && name !== 'gathering');
/** Rows read at a time. */
const batch = 2_000;

function snippetOf(report: SavedReport, n: number, anchor: Snippet['anchor'], sentence: string): Snippet {
  const time = new Date(Date.UTC(2024, 0, 1, 0, 0, n)).toISOString();
  const start = sentence.indexOf(anchor.quote);
  return {
    id: crypto.randomUUID(),
    reportId: report.id,
    kind: 'figure',
    anchor,
    indicatorId: null,
    sentence,
    mark: [start, start + anchor.quote.length],
    note: n % 3 === 0 ? `第${n}条笔记` : '',
    tags: n % 2 === 0 ? ['复议', `组${n % 7}`] : [],
    address: report.address,
    url: report.url,
    title: report.facts.title ?? '',
    createdAt: time,
    updatedAt: time,
  };
}

/** What the report said before, of the same words. */
function earlierOf({ report, text, figures }: ReportBundle): ReportVersion {
  return {
    ...text,
    readAt: '2020-01-01T00:00:00.000Z',
    sha256: '0'.repeat(64),
    appVersion: '0',
    facts: report.facts,
    figures: figures.map(
      ({ reportId: _, order: __, regionCode: ___, year: ____, verdict: _____, ...figure }) => figure,
    ),
  };
}

/** Fills an empty library: each report with a snippet, every tenth with an earlier version and a label. */
export async function filledWithReports(library: Library, reports: number, figures: number): Promise<void> {
  await fill(0, reports, figures);
  const project = await saveProject(library, '粤西比较');
  const listed = await listReports(library);
  await labelReports(
    library,
    listed.filter((_, n) => n % 10 === 0).map(({ id }) => id),
    { addTags: ['待核'], addProjects: [project.id] },
  );
  for (let at = 0; at < listed.length; at += 100) {
    const ids = listed.slice(at, at + 100).map(({ id }) => id);
    const bundles = await loadReports(library, ids);
    const snippets = bundles.map(({ report, text, figures: [first] }, n) => {
      if (!first) throw new Error('a report without figures');
      return snippetOf(report, at + n, describeFigure(text.text, first), text.text.slice(...first.sentence));
    });
    const versions = bundles.filter((_, n) => n % 10 === 0).map(earlierOf);
    await library.write(
      ['snippets', 'versions'],
      async (transaction) => {
        putAll(transaction, 'snippets', snippets);
        putAll(transaction, 'versions', versions);
      },
      () => null,
    );
  }
}

export interface StoreDigest {
  rows: number;
  /** Over every row in the order of the keys. */
  digest: string;
}

/** The same object with its fields in order: a row that was written anew is the same row. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** What is in each store, row for row. */
export async function storeDigests(library: Library): Promise<Record<string, StoreDigest>> {
  const found: Record<string, StoreDigest> = {};
  for (const name of stores) {
    let [rows, digest]: [number, string] = [0, ''];
    for (let after: IDBKeyRange | null = null; ; ) {
      const range: IDBKeyRange | null = after;
      const [keys, some] = await library.read([name], async (transaction) => {
        const store = transaction.objectStore(name);
        return Promise.all([store.getAllKeys(range, batch), store.getAll(range, batch)]);
      });
      if (some.length === 0) break;
      rows += some.length;
      digest = await sha256(digest + JSON.stringify(some, inOrder));
      after = IDBKeyRange.lowerBound(keys.at(-1), true);
    }
    found[name] = { rows, digest };
  }
  return found;
}
