/** Saving, listing and deleting reports. A report is its record, its text, a row for each figure, and earlier versions. */
import { canonicalAddress } from './address.ts';
import { LibraryError } from './error.ts';
import { dropFigures, figuresOf, putFigures, rowsOf } from './figure-rows.ts';
import { type Library, putAll, type ReadTransaction, type WriteTransaction } from './library.ts';
import { type PreparedReport, prepareReport, versionOf } from './prepare.ts';
import type { ReadReport, ReportBundle, ReportLabel, SavedReport, Snippet } from './records.ts';
import type { StoreName } from './schema.ts';
import { whole, withText } from './stored.ts';

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

/** Reads a report with all that belongs to it, inside a transaction over its stores. */
export async function bundleIn(
  transaction: ReadTransaction | WriteTransaction,
  report: SavedReport,
): Promise<ReportBundle> {
  const [text, figures, versions] = await Promise.all([
    transaction.objectStore('texts').get(report.id),
    figuresOf(transaction, report.id),
    transaction.objectStore('versions').getAll(rowsOf(report.id)),
  ]);
  if (!text) throw new LibraryError('missing');
  return { ...whole(report, text), figures, versions };
}

/** Writes a report in place of what is there under its id. */
export async function replaceBundle(transaction: WriteTransaction, bundle: ReportBundle): Promise<void> {
  const { id } = bundle.report;
  await Promise.all([dropFigures(transaction, id), transaction.objectStore('versions').delete(rowsOf(id))]);
  putBundle(transaction, bundle);
}

/** Writes a report with all that belongs to it, under an id that nothing has yet. */
export function putBundle(transaction: WriteTransaction, bundle: ReportBundle): void {
  const { report, text } = withText(bundle.report, bundle.text);
  putAll(transaction, 'reports', [report]);
  putAll(transaction, 'texts', [text]);
  putFigures(transaction, bundle.figures);
  putAll(transaction, 'versions', bundle.versions);
}

const snippetsAt = (transaction: WriteTransaction, address: string): Promise<Snippet[]> =>
  transaction.objectStore('snippets').index('address').getAll(address);

/** Snippets kept from the page before its report was saved now belong to the report. */
function adopt(transaction: WriteTransaction, snippets: readonly Snippet[], reportId: string): void {
  const waiting = snippets.filter((snippet) => snippet.reportId === null);
  putAll(
    transaction,
    'snippets',
    waiting.map((snippet) => ({ ...snippet, reportId })),
  );
}

/** Those that are kept from the report's page. */
export async function adoptSnippets(transaction: WriteTransaction, { address, id }: SavedReport): Promise<void> {
  adopt(transaction, await snippetsAt(transaction, address), id);
}

/** Writes what was read again in place of what is in the library of its page. */
async function renew(
  transaction: WriteTransaction,
  before: SavedReport,
  prepared: PreparedReport,
): Promise<SaveResult> {
  // What a newer version has added to the record stays.
  const report = { ...before, ...prepared.report, id: before.id, savedAt: before.savedAt };
  if (before.factsEdited && !prepared.report.factsEdited) delete report.factsEdited;
  const changed = before.sha256 !== report.sha256;
  const kept = await bundleIn(transaction, before);
  // A visit that found what is now saved says nothing more, unless the reader wrote something on it.
  const visits = kept.versions.filter(({ sha256, note }) => sha256 !== report.sha256 || note !== undefined);
  await replaceBundle(transaction, {
    report,
    text: { ...prepared.text, reportId: report.id },
    figures: prepared.figures.map((figure) => ({ ...figure, reportId: report.id })),
    versions: changed ? [...visits, versionOf(kept.report, kept.text, kept.figures)] : visits,
  });
  return { report, again: true, changed };
}

/**
 * Writes a prepared report inside a transaction over `reportStores` and snippets; see `saveReport`.
 * @param seemsNew its figures are written while it is looked up, and taken out again should it be there after all
 */
export async function putPrepared(
  transaction: WriteTransaction,
  prepared: PreparedReport,
  seemsNew = false,
): Promise<SaveResult> {
  const { id, address } = prepared.report;
  const asked = Promise.all([
    transaction.objectStore('reports').index('address').get(address),
    snippetsAt(transaction, address),
  ]);
  // A figure that cannot be put is thrown here and now, and the answer is then no longer waited for.
  asked.catch(() => {});
  if (seemsNew) putFigures(transaction, prepared.figures);
  const [before, snippets] = await asked;
  if (before) {
    if (seemsNew) await dropFigures(transaction, id);
    const result = await renew(transaction, before, prepared);
    adopt(transaction, snippets, result.report.id);
    return result;
  }
  putBundle(transaction, seemsNew ? { ...prepared, figures: [] } : prepared);
  adopt(transaction, snippets, id);
  return { report: prepared.report, again: false, changed: false };
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
    // Most pages that are saved are new, and in a gathering all.
    (transaction) => putPrepared(transaction, prepared, true),
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
        dropFigures(transaction, id),
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
    { removes: true },
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

/** Reports read at a time: more would keep the page from answering while they are unpacked. */
const batch = 1_000;

/**
 * All reports, the last read first. The evidence for their facts and their sketches are not in them: `loadReport` reads a
 * report with these.
 */
export async function listReports(library: Library): Promise<SavedReport[]> {
  const all: SavedReport[] = [];
  await library.read(['reports'], async (transaction) => {
    const store = transaction.objectStore('reports');
    for (let last: string | undefined; ; last = all.at(-1)?.id) {
      const some = await store.getAll(last === undefined ? null : IDBKeyRange.lowerBound(last, true), batch);
      for (const report of some) all.push(report);
      if (some.length < batch) break;
    }
  });
  return all.sort((a, b) => (a.readAt < b.readAt ? 1 : -1));
}

/**
 * The first `most` reports by year, the last one first, and by region, and how many there are in all: what a list shows
 * before `listReports` has read the rest.
 */
export function firstReports(library: Library, most: number): Promise<{ reports: SavedReport[]; of: number }> {
  return library.read(['reports'], async (transaction) => {
    const store = transaction.objectStore('reports');
    const of = await store.count();
    const reports: SavedReport[] = [];
    const byYear = store.index('year');
    let before: IDBKeyRange | null = null;
    while (reports.length < most) {
      const last = await byYear.openKeyCursor(before, 'prev');
      if (!last) break;
      const [year] = last.key;
      const range = IDBKeyRange.bound([year], [year, []]);
      for (const report of await byYear.getAll(range, most - reports.length)) reports.push(report);
      before = IDBKeyRange.upperBound([year], true);
    }
    return { reports, of };
  });
}

/** The report saved from a page, by any URL of it, as `listReports` has it; null where it is not in the library. */
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
