/** Schema 3: what the reader puts reports under, projects and tags. Kept apart from the reports, which pages replace. */
import type { Migration } from './run.ts';

export const shelves: Migration = {
  version: 3,
  up(db) {
    db.createObjectStore('projects', { keyPath: 'id' });
    db.createObjectStore('labels', { keyPath: 'reportId' });
  },
};
