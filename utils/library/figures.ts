/** Figures across reports: one indicator by region and year, without reading the reports. */
import type { Library } from './library.ts';
import type { SavedFigure } from './records.ts';

/**
 * All figures of the given canonical indicators, by indicator, region and year; of one region where its code is given.
 */
export function figuresByIndicator(
  library: Library,
  indicatorIds: readonly string[],
  regionCode?: string,
): Promise<SavedFigure[]> {
  return library.read(['figures'], async (transaction) => {
    const index = transaction.objectStore('figures').index('indicator');
    const rows = await Promise.all(
      indicatorIds.map((id) => {
        const from = regionCode === undefined ? [id] : [id, regionCode];
        // An array sorts after every string and number: the bound is above all keys that begin with `from`.
        return index.getAll(IDBKeyRange.bound(from, [...from, []]));
      }),
    );
    return rows.flat();
  });
}
