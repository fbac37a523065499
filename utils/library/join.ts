/**
 * Joins two saved reports that are the same one at two addresses: one stays, what the reader kept from the other goes over to
 * it, and the other's text stays as a version where it says something else. Can be undone as a whole.
 */
import { LibraryError } from './error.ts';
import { dropFigures, rowsOf } from './figure-rows.ts';
import { assertReportFits } from './fit.ts';
import { type Library, putAll, type WriteTransaction } from './library.ts';
import { versionOf } from './prepare.ts';
import type { ReportBundle, ReportLabel, Snippet } from './records.ts';
import { bundleIn, replaceBundle, reportStores } from './reports.ts';
import type { StoreName } from './schema.ts';

/** Both reports as they were, for `partReports`. */
export interface JoinedReports {
  before: [kept: ReportBundle, dropped: ReportBundle];
  labels: [ReportLabel | null, ReportLabel | null];
  /** Snippets that went over. */
  snippets: Snippet[];
}

const stores: StoreName[] = [...reportStores, 'snippets', 'labels'];

async function wholeOf(transaction: WriteTransaction, id: string): Promise<ReportBundle> {
  const report = await transaction.objectStore('reports').get(id);
  if (!report) throw new LibraryError('missing');
  return bundleIn(transaction, report);
}

/** @throws LibraryError `missing` where one of them is gone, `unfit` where together they are too much */
export function joinReports(library: Library, keptId: string, droppedId: string): Promise<JoinedReports> {
  return library.write(
    stores,
    async (transaction) => {
      const labels = transaction.objectStore('labels');
      const [kept, dropped] = [await wholeOf(transaction, keptId), await wholeOf(transaction, droppedId)];
      const [mine = null, theirs = null] = [await labels.get(keptId), await labels.get(droppedId)];
      const snippets = await transaction.objectStore('snippets').index('reportId').getAll(droppedId);
      const others = dropped.versions.map((version) => ({ ...version, reportId: keptId }));
      if (dropped.report.sha256 !== kept.report.sha256)
        others.push({ ...versionOf(dropped.report, dropped.text, dropped.figures), reportId: keptId });
      const times = new Set([kept.report.readAt, ...kept.versions.map(({ readAt }) => readAt)]);
      const versions = [...kept.versions, ...others.filter(({ readAt }) => !times.has(readAt))];
      const joined = { ...kept, versions: versions.sort((a, b) => (a.readAt < b.readAt ? -1 : 1)) };
      assertReportFits(joined);
      await replaceBundle(transaction, joined);
      await Promise.all([
        transaction.objectStore('reports').delete(droppedId),
        transaction.objectStore('texts').delete(droppedId),
        dropFigures(transaction, droppedId),
        transaction.objectStore('versions').delete(rowsOf(droppedId)),
        labels.delete(droppedId),
      ]);
      putAll(
        transaction,
        'snippets',
        snippets.map((snippet) => ({ ...snippet, reportId: keptId })),
      );
      if (theirs) {
        const union = (a: readonly string[] = [], b: readonly string[]) => [...new Set([...a, ...b])];
        const label: ReportLabel = {
          ...(mine ?? theirs),
          reportId: keptId,
          tags: union(mine?.tags, theirs.tags),
          projectIds: union(mine?.projectIds, theirs.projectIds),
        };
        putAll(transaction, 'labels', [label]);
      }
      return { before: [kept, dropped], labels: [mine, theirs], snippets };
    },
    () => ({ of: 'reports', ids: [keptId, droppedId] }),
    { removes: true },
  );
}

/** Undoes `joinReports`. @throws LibraryError */
export function partReports(library: Library, { before, labels, snippets }: JoinedReports): Promise<void> {
  return library.write(
    stores,
    async (transaction) => {
      for (const [place, bundle] of before.entries()) {
        await replaceBundle(transaction, bundle);
        const label = labels[place];
        if (label) putAll(transaction, 'labels', [label]);
        else await transaction.objectStore('labels').delete(bundle.report.id);
      }
      putAll(transaction, 'snippets', snippets);
    },
    () => ({ of: 'reports', ids: before.map(({ report }) => report.id) }),
  );
}
