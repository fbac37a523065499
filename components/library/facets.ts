/** Filters of the list of reports: what there is to choose, how many reports each choice has, and what a choice leaves. */

import type { SavedReport } from '../../utils/library/records.ts';
import type { Level, Provenance } from '../../utils/page/article.ts';

export type CheckFacet = 'fails' | 'truncated' | 'unstatedBase' | 'holds' | 'none';

export interface Facets {
  year: number | null;
  level: Level | 'unknown';
  source: Provenance;
  checks: CheckFacet;
}

export type FacetName = keyof Facets;
/** What the reader has chosen; a facet that is not in it lets everything through. */
export type Chosen = { [F in FacetName]?: Facets[F] };

export interface Option<F extends FacetName> {
  value: Facets[F];
  count: number;
}

const facetNames: readonly FacetName[] = ['year', 'level', 'source', 'checks'];
const levels: readonly Facets['level'][] = ['ministry', 'province', 'city', 'county', 'town', 'department', 'unknown'];
const sources: readonly Provenance[] = ['official', 'unverified', 'suspicious'];
const checkFacets: readonly CheckFacet[] = ['fails', 'truncated', 'unstatedBase', 'holds', 'none'];

/** What a report is under each facet; checks may put it under several. */
function valuesOf<F extends FacetName>(report: SavedReport, facet: F): Facets[F][] {
  const { counts } = report;
  const found = checkFacets.filter((name) =>
    name === 'none'
      ? counts.checks === 0
      : name === 'holds'
        ? counts.checks > 0 && counts.fails + counts.truncated + counts.unstatedBase === 0
        : counts[name] > 0,
  );
  const values: { [K in FacetName]: Facets[K][] } = {
    year: [report.year],
    level: [report.facts.region.level ?? 'unknown'],
    source: [report.facts.provenance],
    checks: found,
  };
  return values[facet];
}

/** Whether a report passes what is chosen, leaving out one facet. */
function passes(report: SavedReport, chosen: Chosen, without: FacetName | null): boolean {
  return facetNames.every((facet) => {
    const wanted = chosen[facet];
    return facet === without || wanted === undefined || (valuesOf(report, facet) as unknown[]).includes(wanted);
  });
}

export const filtered = (reports: readonly SavedReport[], chosen: Chosen): SavedReport[] =>
  reports.filter((report) => passes(report, chosen, null));

/** The choices of a facet that occur, with the number of reports each would leave beside the other facets' choices. */
export function optionsOf<F extends FacetName>(reports: readonly SavedReport[], facet: F, chosen: Chosen): Option<F>[] {
  const order: Record<FacetName, readonly unknown[]> = {
    year: [...new Set(reports.map((report) => report.year))].sort((a, b) => (b ?? 0) - (a ?? 0)),
    level: levels,
    source: sources,
    checks: checkFacets,
  };
  const left = reports.filter((report) => passes(report, chosen, facet));
  return (order[facet] as Facets[F][])
    .map((value) => ({ value, count: left.filter((report) => valuesOf(report, facet).includes(value)).length }))
    .filter(({ value, count }) => count > 0 || chosen[facet] === value);
}
