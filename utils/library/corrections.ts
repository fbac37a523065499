/**
 * What readers have corrected. A correction belongs to a page, saved or not; where the page's report is saved, its rows are
 * written anew in the same transaction, so that tables and comparisons never show what a reader has put right.
 */
import type { Correction } from '../corrections/correction.ts';
import { assertCorrectionFits } from './fit.ts';
import { type Library, putAll } from './library.ts';
import { prepareReport } from './prepare.ts';
import type { ReadReport } from './records.ts';
import { putPrepared, reportStores } from './reports.ts';

export interface CorrectionWrite {
  /** Corrections to write, new or in place of the one of the same id. */
  put?: readonly Correction[];
  /** Ids of corrections that no longer stand. */
  remove?: readonly string[];
  /**
   * The page as read with all its corrections in it, these included; null where its report is not saved, or is of another
   * text. Its rows are replaced.
   */
  report: ReadReport | null;
}

/**
 * Writes corrections, all or none.
 * @throws LibraryError when nothing was written; `unfit` where one is beyond what the library takes
 */
export async function writeCorrections(
  library: Library,
  { put = [], remove = [], report }: CorrectionWrite,
  options: { appVersion: string; now?: Date },
): Promise<void> {
  for (const correction of put) assertCorrectionFits(correction);
  const prepared = report && (await prepareReport(report, options));
  const ids = [...put.map((one) => one.id), ...remove];
  await library.write(
    ['corrections', ...reportStores, 'snippets'],
    async (transaction) => {
      putAll(transaction, 'corrections', put);
      await Promise.all(remove.map((id) => transaction.objectStore('corrections').delete(id)));
      if (!prepared) return null;
      // Only a report that is in the library: correcting is not saving.
      const there = await transaction.objectStore('reports').index('address').getKey(prepared.report.address);
      return there === undefined ? null : putPrepared(transaction, prepared);
    },
    () => ({ of: 'corrections', ids }),
  );
}
