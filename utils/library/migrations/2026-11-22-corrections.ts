/** Schema 2: what readers have corrected, by page. */
import type { Migration } from './run.ts';

export const corrections: Migration = {
  version: 2,
  up(db) {
    db.createObjectStore('corrections', { keyPath: 'id' }).createIndex('address', 'address');
  },
};
