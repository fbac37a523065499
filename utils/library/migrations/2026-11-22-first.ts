/** Schema 1: the first. A figure is a row, so that one indicator is read without reading reports. */
import type { Migration } from './run.ts';

export const first: Migration = {
  version: 1,
  up(db) {
    db.createObjectStore('meta', { keyPath: 'key' }).add({
      key: 'library',
      id: crypto.randomUUID(),
      createdAt: new Date().toISOString(),
    });
    db.createObjectStore('reports', { keyPath: 'id' }).createIndex('address', 'address', { unique: true });
    db.createObjectStore('texts', { keyPath: 'reportId' });
    db.createObjectStore('figures', { keyPath: ['reportId', 'order'] }).createIndex('indicator', [
      'indicatorId',
      'regionCode',
      'year',
    ]);
    db.createObjectStore('versions', { keyPath: ['reportId', 'readAt'] });
    const snippets = db.createObjectStore('snippets', { keyPath: 'id' });
    snippets.createIndex('reportId', 'reportId');
    snippets.createIndex('address', 'address');
    snippets.createIndex('tags', 'tags', { multiEntry: true });
  },
};
