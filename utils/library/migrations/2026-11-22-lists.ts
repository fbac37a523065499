/**
 * Schema 5: what a list of reports never shows (the evidence for their facts, their sketches) stands with their texts, so that
 * thousands of reports are listed at once; and the first rows of that list are found without reading all.
 */
import { withText } from '../stored.ts';
import type { Migration } from './run.ts';
import { settled } from './settled.ts';

export const lists: Migration = {
  version: 5,
  async up(_, transaction) {
    const [reports, texts] = [transaction.objectStore('reports'), transaction.objectStore('texts')];
    reports.deleteIndex('sketchKeys');
    reports.createIndex('year', ['year', 'regionCode']);
    texts.createIndex('sketchKeys', 'sketchKeys', { multiEntry: true });
    for (const id of await settled(reports.getAllKeys())) {
      const [report, text] = await Promise.all([settled(reports.get(id)), settled(texts.get(id))]);
      const stored = withText(report, text ?? { reportId: id });
      reports.put(stored.report);
      if (text) texts.put(stored.text);
    }
  },
};
