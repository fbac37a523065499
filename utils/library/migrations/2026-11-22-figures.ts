/**
 * Schema 7: figures lie beside those of the same indicator, so that comparing one across tens of thousands of reports reads one
 * stretch of the disk and not a place for each report. The figures of a report are found by an index.
 */
import { keyOfFigure } from '../figure-rows.ts';
import type { SavedFigure } from '../records.ts';
import type { Migration } from './run.ts';
import { settled } from './settled.ts';

/** Rows moved at a time: more would only fill memory. */
const batch = 2_000;

export const figures: Migration = {
  version: 7,
  async up(db, transaction) {
    const old = transaction.objectStore('figures');
    old.name = 'figuresByReport';
    const store = db.createObjectStore('figures');
    store.createIndex('report', ['reportId', 'order']);
    for (let after: IDBKeyRange | null = null; ; ) {
      const rows: SavedFigure[] = await settled(old.getAll(after, batch));
      for (const row of rows) store.put(row, keyOfFigure(row));
      const last = rows.at(-1);
      if (!last || rows.length < batch) break;
      after = IDBKeyRange.lowerBound([last.reportId, last.order], true);
    }
    db.deleteObjectStore('figuresByReport');
  },
};
