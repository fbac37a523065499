/** Figures across reports: one indicator by region and year, without reading the reports. */
import { figuresStating } from './figure-rows.ts';
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
    const rows = await Promise.all(indicatorIds.map((id) => figuresStating(transaction, id, regionCode)));
    return rows.flat();
  });
}
