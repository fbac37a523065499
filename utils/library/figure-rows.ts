/**
 * Where the figures of reports lie: beside those of the same indicator, so that one indicator of all reports is one stretch of
 * the disk, read in one go. The figures of one report are found by an index. Only here are rows of the store written.
 */
import { unwrap } from 'idb';
import type { ReadTransaction, WriteTransaction } from './library.ts';
import type { SavedFigure } from './records.ts';

export type FigureKey = [indicatorId: string, regionCode: string, year: number, reportId: string, order: number];

/** The key of a row; figures without a canonical indicator lie together. Schema 7 keeps rows under these keys. */
export const keyOfFigure = ({ indicatorId, regionCode, year, reportId, order }: SavedFigure): FigureKey => [
  indicatorId ?? '',
  regionCode,
  year,
  reportId,
  order,
];

/** An array sorts after every string and number: the upper bound is above all keys that begin with `from`. */
const beginning = (from: IDBValidKey[]): IDBKeyRange => IDBKeyRange.bound(from, [...from, []]);

/** The key range of all rows of one report, in the store of versions and in the figures' index by report. */
export const rowsOf = (reportId: string): IDBKeyRange => beginning([reportId]);

/** The figures of a report, in the order of its text. */
export const figuresOf = (transaction: ReadTransaction | WriteTransaction, reportId: string): Promise<SavedFigure[]> =>
  transaction.objectStore('figures').index('report').getAll(rowsOf(reportId));

/** The figures of an indicator, by region and year; of one region where its code is given. */
export const figuresStating = (
  transaction: ReadTransaction | WriteTransaction,
  indicatorId: string,
  regionCode?: string,
): Promise<SavedFigure[]> =>
  transaction
    .objectStore('figures')
    .getAll(beginning(regionCode === undefined ? [indicatorId] : [indicatorId, regionCode]));

const plainStore = (transaction: WriteTransaction): IDBObjectStore =>
  unwrap(transaction.objectStore('figures')) as unknown as IDBObjectStore;

/** Puts many rows without a promise for each; what fails ends the transaction, and so the write. */
export function putFigures(transaction: WriteTransaction, rows: Iterable<SavedFigure>): void {
  const store = plainStore(transaction);
  for (const row of rows) store.put(row, keyOfFigure(row));
}

/** Takes out the figures of a report. */
export async function dropFigures(transaction: WriteTransaction, reportId: string): Promise<void> {
  const keys = await transaction.objectStore('figures').index('report').getAllKeys(rowsOf(reportId));
  const store = plainStore(transaction);
  for (const key of keys) store.delete(key);
}
