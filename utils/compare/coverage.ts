/** Coverage: how many of the reports state an indicator. A comparison is sparse by nature, so this comes first. */
import { indicators } from '../indicators/taxonomy.ts';
import type { SavedReport } from '../library/records.ts';
import type { Coverage } from './table.ts';

const rank = new Map(indicators.map((indicator, place) => [indicator.id, place]));

/** Every indicator that any of the reports states, the most stated first, then in the taxonomy's order. */
export function coverage(reports: readonly Pick<SavedReport, 'indicators'>[]): Coverage[] {
  const counts = new Map<string, number>();
  for (const report of reports) for (const id of report.indicators) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([indicatorId, statedBy]) => ({ indicatorId, statedBy }))
    .sort(
      (a, b) =>
        b.statedBy - a.statedBy ||
        (rank.get(a.indicatorId) ?? rank.size) - (rank.get(b.indicatorId) ?? rank.size) ||
        (a.indicatorId < b.indicatorId ? -1 : 1),
    );
}

/** How many indicators are stated by exactly so many reports, the largest number of reports first. */
export function spread(covered: readonly Coverage[]): { reports: number; indicators: number }[] {
  const counts = new Map<number, number>();
  for (const { statedBy } of covered) counts.set(statedBy, (counts.get(statedBy) ?? 0) + 1);
  return [...counts]
    .map(([reports, number]) => ({ reports, indicators: number }))
    .sort((a, b) => b.reports - a.reports);
}

/** More lines than this are no help to begin with. */
const mostProposed = 20;

/** Indicators that most of the reports state (at least two of them), for a comparison to begin with. */
export function proposals(reports: readonly Pick<SavedReport, 'indicators'>[]): string[] {
  const least = Math.max(2, Math.ceil(reports.length / 2));
  const covered = coverage(reports);
  const common = covered.filter(({ statedBy }) => statedBy >= least);
  // Where no indicator is that common, those that at least two reports share are the best there is.
  const chosen = common.length > 0 ? common : covered.filter(({ statedBy }) => statedBy >= 2);
  return chosen.slice(0, mostProposed).map(({ indicatorId }) => indicatorId);
}
