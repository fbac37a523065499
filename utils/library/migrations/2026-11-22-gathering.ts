/** Schema 6: addresses and files that reports are gathered from, and what became of each. Of this computer only: no backup has it. */
import type { Migration } from './run.ts';

export const gathering: Migration = {
  version: 6,
  up(db) {
    db.createObjectStore('gathering', { keyPath: 'address' });
  },
};
