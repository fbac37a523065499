/** Filters of the list of reports: what there is to choose, how many reports each choice has, and what a choice leaves. */

import type { ReportLabel, SavedReport } from '../../utils/library/records.ts';
import type { Level, Provenance } from '../../utils/page/article.ts';

export type CheckFacet = 'fails' | 'truncated' | 'unstatedBase' | 'holds' | 'none';

export interface Facets {
  year: number | null;
  level: Level | 'unknown';
  source: Provenance;
  checks: CheckFacet;
  /** Id of a project. */
  project: string;
  tag: string;
}

/** What the reader has put a report under, by the report's id. */
export type LabelLookup = ReadonlyMap<string, Pick<ReportLabel, 'tags' | 'projectIds'>>;

export type FacetName = keyof Facets;
/** What the reader has chosen; a facet that is not in it lets everything through. */
export type Chosen = { [F in FacetName]?: Facets[F] };

export interface Option<F extends FacetName> {
  value: Facets[F];
  count: number;
}

const facetNames: readonly FacetName[] = ['project', 'year', 'level', 'source', 'checks', 'tag'];
const levels: readonly Facets['level'][] = ['ministry', 'province', 'city', 'county', 'town', 'department', 'unknown'];
const sources: readonly Provenance[] = ['official', 'unverified', 'suspicious'];
const checkFacets: readonly CheckFacet[] = ['fails', 'truncated', 'unstatedBase', 'holds', 'none'];

/** How the checks of a report came out: it may stand under several. */
const checksOf = ({ counts }: SavedReport): CheckFacet[] =>
  checkFacets.filter((name) =>
    name === 'none'
      ? counts.checks === 0
      : name === 'holds'
        ? counts.checks > 0 && counts.fails + counts.truncated + counts.unstatedBase === 0
        : counts[name] > 0,
  );

/** What a report is under each facet. One at a time: they are asked for each of thousands of reports. */
const values: { [F in FacetName]: (report: SavedReport, labels: LabelLookup) => Facets[F][] } = {
  year: (report) => [report.year],
  level: (report) => [report.facts.region.level ?? 'unknown'],
  source: (report) => [report.facts.provenance],
  checks: checksOf,
  project: (report, labels) => labels.get(report.id)?.projectIds ?? [],
  tag: (report, labels) => labels.get(report.id)?.tags ?? [],
};

const valuesOf = <F extends FacetName>(report: SavedReport, facet: F, labels: LabelLookup): Facets[F][] =>
  values[facet](report, labels);

/** Whether a report passes what is chosen, leaving out one facet. */
function passes(report: SavedReport, chosen: Chosen, without: FacetName | null, labels: LabelLookup): boolean {
  return facetNames.every((facet) => {
    const wanted = chosen[facet];
    return facet === without || wanted === undefined || (valuesOf(report, facet, labels) as unknown[]).includes(wanted);
  });
}

const noLabels: LabelLookup = new Map();

export const filtered = (
  reports: readonly SavedReport[],
  chosen: Chosen,
  labels: LabelLookup = noLabels,
): SavedReport[] => reports.filter((report) => passes(report, chosen, null, labels));

/** The choices of a facet that occur, with the number of reports each would leave beside the other facets' choices. */
export function optionsOf<F extends FacetName>(
  reports: readonly SavedReport[],
  facet: F,
  chosen: Chosen,
  labels: LabelLookup = noLabels,
): Option<F>[] {
  const counts = new Map<Facets[F], number>();
  for (const report of reports) {
    if (!passes(report, chosen, facet, labels)) continue;
    for (const value of valuesOf(report, facet, labels)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const order: Record<FacetName, readonly unknown[]> = {
    year: [...new Set(reports.map((report) => report.year))].sort((a, b) => (b ?? 0) - (a ?? 0)),
    level: levels,
    source: sources,
    checks: checkFacets,
    // The most used first.
    project: [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value),
    tag: [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value),
  };
  return (order[facet] as Facets[F][])
    .map((value) => ({ value, count: counts.get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || chosen[facet] === value);
}
