/**
 * Visits to a saved report's page on which it says something else than the saved copy. The copy is never overwritten by a
 * visit: each that differs is kept as a version with its date, until the reader saves it in the copy's place or keeps both.
 */
import { canonicalAddress } from './address.ts';
import { digestOfBody } from './digest.ts';
import { LibraryError } from './error.ts';
import { rowsOf } from './figure-rows.ts';
import { assertReportFits } from './fit.ts';
import { type Library, putAll } from './library.ts';
import type { ReadReport, ReportVersion, SavedReport } from './records.ts';
import { bundleIn, reportStores } from './reports.ts';

export interface Visit {
  report: SavedReport;
  version: ReportVersion;
}

/** Versions that are visits: read after the saved copy. */
export const visitsOf = (report: SavedReport, versions: readonly ReportVersion[]): ReportVersion[] =>
  versions.filter(({ readAt }) => readAt > report.readAt);

/** The latest visit with the same text as a page has now; null where that is the saved copy's, or no report is saved. */
export async function findVisit(library: Library, read: Pick<ReadReport, 'url' | 'article'>): Promise<Visit | null> {
  const sha256 = await digestOfBody(read.article);
  return library.read(['reports', 'versions'], async (transaction) => {
    const report = await transaction.objectStore('reports').index('address').get(canonicalAddress(read.url));
    if (!report || report.sha256 === sha256) return null;
    const visits = visitsOf(report, await transaction.objectStore('versions').getAll(rowsOf(report.id)));
    const version = visits.findLast((one) => one.sha256 === sha256);
    return version ? { report, version } : null;
  });
}

/**
 * Keeps what a saved report's page says now as a version, where it is neither what is saved nor what a visit has found
 * before. Of the visits of one day that nothing was written on only the last is kept: pages may change at every visit.
 * @returns the visit; null where the page is as saved or no report of it is
 * @throws LibraryError when nothing was written
 */
export async function keepVisit(
  library: Library,
  read: ReadReport,
  options: { appVersion: string; now?: Date },
): Promise<Visit | null> {
  const known = await findVisit(library, read);
  if (known) return known;
  const readAt = (options.now ?? new Date()).toISOString();
  const sha256 = await digestOfBody(read.article);
  return library.write(
    [...reportStores],
    async (transaction) => {
      const report = await transaction.objectStore('reports').index('address').get(canonicalAddress(read.url));
      if (!report || report.sha256 === sha256 || report.readAt >= readAt) return null;
      const bundle = await bundleIn(transaction, report);
      const { text, body, headings } = read.article;
      const version: ReportVersion = {
        reportId: report.id,
        readAt,
        sha256,
        appVersion: options.appVersion,
        facts: read.facts,
        text,
        body,
        headings,
        checks: [...read.checks],
        figures: [...read.figures],
      };
      const last = visitsOf(report, bundle.versions).at(-1);
      const replaced =
        last && last.readAt.slice(0, 10) === readAt.slice(0, 10) && !last.settled && last.note === undefined
          ? last
          : null;
      const versions = bundle.versions.filter((one) => one !== replaced && one.readAt !== readAt);
      assertReportFits({ ...bundle, versions: [...versions, version] });
      if (replaced) await transaction.objectStore('versions').delete([report.id, replaced.readAt]);
      putAll(transaction, 'versions', [version]);
      return { report, version };
    },
    (visit) => ({ of: 'reports', ids: visit ? [visit.report.id] : [] }),
  );
}

/**
 * Writes what the reader says of a version: a note (empty: none), or that both states are kept.
 * @throws LibraryError `missing` where there is no such version
 */
export function markVersion(
  library: Library,
  { reportId, readAt }: Pick<ReportVersion, 'reportId' | 'readAt'>,
  change: { note?: string; settled?: boolean },
): Promise<void> {
  return library.write(
    ['versions'],
    async (transaction) => {
      const version = await transaction.objectStore('versions').get([reportId, readAt]);
      if (!version) throw new LibraryError('missing');
      const { note: _, settled: _s, ...plain } = version;
      const note = change.note ?? version.note ?? '';
      const settled = change.settled ?? version.settled ?? false;
      putAll(transaction, 'versions', [
        { ...plain, ...(note && { note }), ...(settled && { settled: true as const }) },
      ]);
    },
    () => ({ of: 'reports', ids: [reportId] }),
  );
}
