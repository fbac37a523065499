/**
 * Fills the extension's own library with made reports, many a transaction: what is measured afterwards is reading. The first is
 * saved as the panel saves; the others have the form of its records.
 */
import { openLibrary } from '../../../utils/library/library.ts';
import type { ReportBundle } from '../../../utils/library/records.ts';
import { loadReport, putBundle, saveReport } from '../../../utils/library/reports.ts';
import { madeReport } from './made-reports.ts';

const perTransaction = 100;

function bundleOf(n: number, figures: number, model: ReportBundle): ReportBundle {
  const read = madeReport(n, figures);
  const id = crypto.randomUUID();
  const year = read.facts.year ?? 0;
  const regionCode = read.facts.region.code ?? '';
  const indicators = [...new Set(read.figures.flatMap((figure) => figure.indicatorId ?? []))].sort();
  const { county = '' } = read.facts.region;
  const { facts, url } = read;
  const row = model.figures[0] as ReportBundle['figures'][number];
  return {
    report: { ...model.report, id, address: url, url, facts, year, regionCode, regionName: county, indicators },
    text: { ...model.text, ...read.article, reportId: id },
    figures: read.figures.map((figure, order) => ({ ...row, ...figure, reportId: id, order, regionCode, year })),
    versions: [],
  };
}

/** Puts the reports `from` to `to` into the library. */
export async function fill(from: number, to: number, figures: number): Promise<void> {
  const library = await openLibrary({ tally: { get: async () => null, set: async () => {} } });
  const { report } = await saveReport(library, madeReport(0, figures), { appVersion: '0.0.0' });
  const model = (await loadReport(library, report.id)) as ReportBundle;
  for (let start = Math.max(from, 1); start < to; start += perTransaction) {
    const end = Math.min(to, start + perTransaction);
    await library.write(
      ['reports', 'texts', 'figures', 'versions', 'snippets'],
      async (transaction) => {
        for (let n = start; n < end; n++) putBundle(transaction, bundleOf(n, figures, model));
      },
      () => null,
    );
  }
  library.close();
}

/** How many reports there are. */
export async function filled(): Promise<number> {
  const library = await openLibrary({ tally: { get: async () => null, set: async () => {} } });
  const count = await library.read(['reports'], (transaction) => transaction.objectStore('reports').count());
  library.close();
  return count;
}
