/** Saving, listing and deleting reports. A report is its record, its text, a row for each figure, and earlier versions. */
import { standing } from '../compare/standing.ts';
import type { Edited } from '../corrections/correction.ts';
import type { Figure } from '../figures/figure.ts';
import { keysOf } from '../text/sketch.ts';
import { canonicalAddress, hostOf } from './address.ts';
import { copyKeyOf, digestOfBody, sketchOfBody } from './digest.ts';
import { LibraryError } from './error.ts';
import { assertReportFits } from './fit.ts';
import { type Library, putAll, type ReadTransaction, type WriteTransaction } from './library.ts';
import type {
  ReadReport,
  ReportBundle,
  ReportCounts,
  ReportLabel,
  ReportVersion,
  SavedFigure,
  SavedReport,
  SavedText,
} from './records.ts';
import type { StoreName } from './schema.ts';
import { verdicts } from './verdicts.ts';

export const reportStores: StoreName[] = ['reports', 'texts', 'figures', 'versions'];

export interface SaveResult {
  report: SavedReport;
  /** The report was in the library already. */
  again: boolean;
  /** Its text had changed, and what was kept before is now an earlier version. */
  changed: boolean;
}

/** What was deleted, for `restoreReport`. */
export interface DeletedReport extends ReportBundle {
  /** Tags and projects that it stood under. */
  label: ReportLabel | null;
  /** Snippets that lost their report. */
  snippetIds: string[];
}

/** The key range of all rows of one report in `figures` or `versions`. */
export const rowsOf = (reportId: string): IDBKeyRange => IDBKeyRange.bound([reportId], [reportId, []]);

function countsOf(read: ReadReport): ReportCounts {
  const verdict = (name: string) => read.checks.filter((check) => check.verdict === name).length;
  return {
    figures: read.figures.length,
    results: read.figures.filter((figure) => figure.part === 'result' || figure.part === 'other').length,
    matched: read.figures.filter((figure) => figure.indicatorId !== null).length,
    checks: read.checks.length,
    fails: verdict('fails'),
    truncated: verdict('truncated'),
    unstatedBase: verdict('unstated-base'),
  };
}

/** Indicators that the report states, by the rule of the comparison. */
function statedIndicators(figures: readonly Figure[], year: number | null): string[] {
  const ids = figures.filter((figure) => standing(figure, year) === 'stated').map((figure) => figure.indicatorId);
  return [...new Set(ids.filter((id) => id !== null))].sort();
}

function recordOf(
  read: ReadReport,
  appVersion: string,
  { sha256, copyKey }: { sha256: string; copyKey: string },
  now: string,
): SavedReport {
  const sketch = sketchOfBody(read.article);
  const { region } = read.facts;
  const year = read.facts.year ?? read.detection.year;
  return {
    id: crypto.randomUUID(),
    address: canonicalAddress(read.url),
    url: read.url,
    host: hostOf(read.url),
    facts: read.facts,
    family: read.detection.family,
    year,
    regionCode: region.code ?? '',
    regionName: region.county ?? region.city ?? region.province ?? '',
    savedAt: now,
    readAt: now,
    sha256,
    copyKey,
    sketch,
    sketchKeys: keysOf(sketch),
    counts: countsOf(read),
    indicators: statedIndicators(read.figures, year),
    appVersion,
    ...(read.factsEdited && { factsEdited: read.factsEdited }),
  };
}

function rowsFor(report: SavedReport, read: ReadReport): SavedFigure[] {
  const worst = verdicts(read.checks, read.figures.length);
  return read.figures.map((figure, order) => ({
    ...figure,
    reportId: report.id,
    order,
    regionCode: report.regionCode,
    year: report.year ?? 0,
    verdict: worst[order] ?? null,
    ...(read.edited?.has(order) && { edited: read.edited.get(order) as Edited }),
  }));
}

/** The figure itself, without what its row adds. */
export function figureOf(row: SavedFigure): Figure {
  const { reportId: _, order: _o, regionCode: _r, year: _y, verdict: _v, edited: _e, ...figure } = row;
  return figure;
}

/** What is in the library of a report, as an earlier version of it. */
export function versionOf(report: SavedReport, text: SavedText, figures: readonly SavedFigure[]): ReportVersion {
  return {
    reportId: report.id,
    readAt: report.readAt,
    sha256: report.sha256,
    appVersion: report.appVersion,
    facts: report.facts,
    text: text.text,
    body: text.body,
    headings: text.headings,
    checks: text.checks,
    figures: figures.map(figureOf),
  };
}

/** Reads a report with all that belongs to it, inside a transaction over its stores. */
export async function bundleIn(
  transaction: ReadTransaction | WriteTransaction,
  report: SavedReport,
): Promise<ReportBundle> {
  const [text, figures, versions] = await Promise.all([
    transaction.objectStore('texts').get(report.id),
    transaction.objectStore('figures').getAll(rowsOf(report.id)),
    transaction.objectStore('versions').getAll(rowsOf(report.id)),
  ]);
  if (!text) throw new LibraryError('missing');
  return { report, text, figures, versions };
}

/** Writes a report in place of what is there under its id. */
export async function replaceBundle(transaction: WriteTransaction, bundle: ReportBundle): Promise<void> {
  const range = rowsOf(bundle.report.id);
  await Promise.all([
    transaction.objectStore('figures').delete(range),
    transaction.objectStore('versions').delete(range),
  ]);
  putBundle(transaction, bundle);
}

/** Writes a report with all that belongs to it, under an id that nothing has yet. */
export function putBundle(transaction: WriteTransaction, bundle: ReportBundle): void {
  putAll(transaction, 'reports', [bundle.report]);
  putAll(transaction, 'texts', [bundle.text]);
  putAll(transaction, 'figures', bundle.figures);
  putAll(transaction, 'versions', bundle.versions);
}

/** Snippets kept from the page before its report was saved now belong to the report. */
export async function adoptSnippets(transaction: WriteTransaction, report: SavedReport): Promise<void> {
  const store = transaction.objectStore('snippets');
  const waiting = await store.index('address').getAll(report.address);
  putAll(
    transaction,
    'snippets',
    waiting.filter((snippet) => snippet.reportId === null).map((snippet) => ({ ...snippet, reportId: report.id })),
  );
}

/** A report that is ready to be written: everything that takes longer than a transaction may wait for is done. */
export interface PreparedReport extends ReportBundle {
  versions: [];
}

/** @throws LibraryError `unfit` where the report is beyond what the library takes */
export async function prepareReport(
  read: ReadReport,
  options: { appVersion: string; now?: Date },
): Promise<PreparedReport> {
  const now = (options.now ?? new Date()).toISOString();
  const [sha256, copyKey] = [await digestOfBody(read.article), await copyKeyOf(read.article)];
  const report = recordOf(read, options.appVersion, { sha256, copyKey }, now);
  const { text, body, headings } = read.article;
  const prepared: PreparedReport = {
    report,
    text: { reportId: report.id, text, body, headings, checks: [...read.checks] },
    figures: rowsFor(report, read),
    versions: [],
  };
  assertReportFits(prepared);
  return prepared;
}

/** Writes a prepared report inside a transaction over `reportStores` and snippets; see `saveReport`. */
export async function putPrepared(transaction: WriteTransaction, prepared: PreparedReport): Promise<SaveResult> {
  const before = await transaction.objectStore('reports').index('address').get(prepared.report.address);
  // What a newer version has added to the record stays.
  const report = before ? { ...before, ...prepared.report, id: before.id, savedAt: before.savedAt } : prepared.report;
  if (before?.factsEdited && !prepared.report.factsEdited) delete report.factsEdited;
  const changed = before !== undefined && before.sha256 !== report.sha256;
  let versions: ReportVersion[] = [];
  if (before) {
    const kept = await bundleIn(transaction, before);
    // A visit that found what is now saved says nothing more, unless the reader wrote something on it.
    const visits = kept.versions.filter(({ sha256, note }) => sha256 !== report.sha256 || note !== undefined);
    versions = changed ? [...visits, versionOf(before, kept.text, kept.figures)] : visits;
  }
  await replaceBundle(transaction, {
    report,
    text: { ...prepared.text, reportId: report.id },
    figures: prepared.figures.map((figure) => ({ ...figure, reportId: report.id })),
    versions,
  });
  await adoptSnippets(transaction, report);
  return { report, again: before !== undefined, changed };
}

/**
 * Saves what was read of a page. A page that was saved before keeps its report's id, its snippets and its day of saving;
 * its figures are replaced; its earlier text stays as a version where it said something else.
 * @throws LibraryError when nothing was written; `unfit` where the report is beyond what the library takes
 */
export async function saveReport(
  library: Library,
  read: ReadReport,
  options: { appVersion: string; now?: Date },
): Promise<SaveResult> {
  const prepared = await prepareReport(read, options);
  return library.write(
    [...reportStores, 'snippets'],
    (transaction) => putPrepared(transaction, prepared),
    ({ report }) => ({ of: 'reports', ids: [report.id] }),
  );
}

/**
 * Deletes a report with its figures, text and versions. The reader's snippets stay: they only lose their report.
 * @returns what `restoreReport` needs to undo it
 * @throws LibraryError `missing` where there is no such report
 */
export function deleteReport(library: Library, id: string): Promise<DeletedReport> {
  return library.write(
    [...reportStores, 'snippets', 'labels'],
    async (transaction) => {
      const report = await transaction.objectStore('reports').get(id);
      if (!report) throw new LibraryError('missing');
      const bundle = await bundleIn(transaction, report);
      const [snippets, label] = await Promise.all([
        transaction.objectStore('snippets').index('reportId').getAll(id),
        transaction.objectStore('labels').get(id),
      ]);
      await Promise.all([
        transaction.objectStore('reports').delete(id),
        transaction.objectStore('texts').delete(id),
        transaction.objectStore('figures').delete(rowsOf(id)),
        transaction.objectStore('versions').delete(rowsOf(id)),
        transaction.objectStore('labels').delete(id),
      ]);
      putAll(
        transaction,
        'snippets',
        snippets.map((snippet) => ({ ...snippet, reportId: null })),
      );
      return { ...bundle, label: label ?? null, snippetIds: snippets.map((snippet) => snippet.id) };
    },
    () => ({ of: 'reports', ids: [id] }),
  );
}

/**
 * Undoes `deleteReport`.
 * @throws LibraryError `conflict` where the page has been saved again since
 */
export function restoreReport(library: Library, deleted: DeletedReport): Promise<void> {
  return library.write(
    [...reportStores, 'snippets', 'labels'],
    async (transaction) => {
      const { report } = deleted;
      const other = await transaction.objectStore('reports').index('address').get(report.address);
      if (other && other.id !== report.id) throw new LibraryError('conflict');
      await replaceBundle(transaction, deleted);
      if (deleted.label) putAll(transaction, 'labels', [deleted.label]);
      const orphans = await Promise.all(deleted.snippetIds.map((id) => transaction.objectStore('snippets').get(id)));
      putAll(
        transaction,
        'snippets',
        orphans
          .filter((snippet) => snippet !== undefined && snippet.reportId === null)
          .map((snippet) => ({ ...snippet, reportId: report.id })),
      );
    },
    () => ({ of: 'reports', ids: [deleted.report.id] }),
  );
}

/** All reports, the last read first. */
export async function listReports(library: Library): Promise<SavedReport[]> {
  const all = await library.read(['reports'], (transaction) => transaction.objectStore('reports').getAll());
  return all.sort((a, b) => (a.readAt < b.readAt ? 1 : -1));
}

/** The report saved from a page, by any URL of it; null where it is not in the library. */
export function findReport(library: Library, url: string): Promise<SavedReport | null> {
  return library.read(
    ['reports'],
    async (transaction) =>
      (await transaction.objectStore('reports').index('address').get(canonicalAddress(url))) ?? null,
  );
}

/** Several reports, read in one go; those that are not in the library are left out. */
export function loadReports(library: Library, ids: readonly string[]): Promise<ReportBundle[]> {
  return library.read(reportStores, async (transaction) => {
    const store = transaction.objectStore('reports');
    const found = await Promise.all(ids.map((id) => store.get(id)));
    return Promise.all(found.filter((report) => report !== undefined).map((report) => bundleIn(transaction, report)));
  });
}

/** A report with its text, figures and earlier versions; null where it is not in the library. */
export function loadReport(library: Library, id: string): Promise<ReportBundle | null> {
  return library.read(reportStores, async (transaction) => {
    const report = await transaction.objectStore('reports').get(id);
    return report ? bundleIn(transaction, report) : null;
  });
}
