/** Schema 4: the same report at another address is found by the first hashes of its sketch. */
import type { Migration } from './run.ts';

export const twins: Migration = {
  version: 4,
  up(_, transaction) {
    // Reports saved before are recognised from when they are read again.
    transaction.objectStore('reports').createIndex('sketchKeys', 'sketchKeys', { multiEntry: true });
    transaction.objectStore('reports').createIndex('copyKey', 'copyKey');
  },
};
