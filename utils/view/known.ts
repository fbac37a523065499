/**
 * What the library knows of a figure's indicator elsewhere: in other years of the same region, and in other regions. Only
 * what reports state as their own result for the whole area is put beside it; nothing is added up or filled in.
 */
import { compare } from '../compare/compare.ts';
import { entriesOf } from '../compare/entries.ts';
import type { CellValue, Entry } from '../compare/table.ts';
import type { Bound, Figure } from '../figures/figure.ts';
import type { SavedFigure, SavedReport } from '../library/records.ts';
import type { Region } from '../page/article.ts';
import { type Written, writtenOf } from './display.ts';

export interface KnownValue extends Written {
  /** Null for the figure itself, which may not be saved. */
  reportId: string | null;
  regionCode: string;
  regionName: string;
  year: number | null;
  /** In base units. */
  base: number;
  bound: Bound;
  /** Less the figure's own value, in base units; null where their units do not allow it. */
  difference: number | null;
}

export interface Known {
  indicatorId: string;
  /** How many reports of the library state the indicator, and how many there are. */
  statedBy: number;
  reports: number;
  /** The same region, by year, the figure itself among them; empty where no other year states it. */
  years: KnownValue[];
  /** Years of the same region of which a report was read that does not state it. */
  silent: number[];
  /** Other regions, each with the year nearest to the figure's: of the same prefecture first, then of the same province. */
  others: KnownValue[];
}

/** Where a figure stands. */
export interface KnownFor {
  figure: Pick<Figure, 'indicatorId' | 'value' | 'unit' | 'quote' | 'kind' | 'bound' | 'change' | 'scope'>;
  region: Region;
  year: number | null;
  /** The page's canonical address: its own saved report is not another one. */
  address: string;
}

/** More neighbours are for the comparison. */
const mostOthers = 5;

const ownName = ({ county, city, province }: Region) => county ?? city ?? province ?? '';
const placeOf = (one: { regionCode: string; regionName: string }) => one.regionCode || one.regionName;

/** The value that a report gives for its whole area and year, if it gives one. */
function wholeValue(values: readonly CellValue[]): CellValue | null {
  return values.find((one) => one.scope === null && one.period === null && one.unitFit !== 'foreign') ?? null;
}

/** How far two places lie from each other, by their codes: 0 the same prefecture, 1 the same province, 2 elsewhere. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return 2;
  if (a.slice(0, 4) === b.slice(0, 4)) return 0;
  return a.slice(0, 2) === b.slice(0, 2) ? 1 : 2;
}

/** Null where the figure has no canonical indicator, or is itself a change. `figures` are those of its indicator. */
export function knownOf(
  { figure, region, year, address }: KnownFor,
  figures: readonly SavedFigure[],
  reports: readonly SavedReport[],
): Known | null {
  const { indicatorId } = figure;
  if (indicatorId === null || figure.change !== null) return null;
  const others = reports.filter((report) => report.address !== address);
  const entries = entriesOf(others, false);
  const [line] = compare(entries, [indicatorId], figures).lines;
  const own = { regionCode: region.code ?? '', regionName: ownName(region) };
  const me: KnownValue = {
    ...writtenOf(figure),
    ...own,
    reportId: null,
    year,
    base: figure.value,
    bound: figure.bound,
    difference: null,
  };
  const values: KnownValue[] = [];
  const silent = new Set<number>();
  entries.forEach((entry, index) => {
    const value = wholeValue(line?.cells[index]?.values ?? []);
    if (value) values.push(asKnown(entry, value, figure.value));
    else if (entry.year !== null && placeOf(entry) === placeOf(own)) silent.add(entry.year);
  });
  const isOwnPlace = (one: KnownValue) => placeOf(own) !== '' && placeOf(one) === placeOf(own);
  const years = nearest(
    values.filter((one) => isOwnPlace(one) && one.year !== null && one.year !== year),
    (one) => String(one.year),
    year,
  );
  for (const one of years) silent.delete(one.year as number);
  if (year !== null) silent.delete(year);
  return {
    indicatorId,
    statedBy: reports.filter((report) => report.indicators.includes(indicatorId)).length,
    reports: reports.length,
    years: years.length > 0 && figure.scope === null ? [...years, me].sort(byYear) : [],
    silent: [...silent].sort(),
    others: nearest(
      values.filter((one) => !isOwnPlace(one)),
      placeOf,
      year,
    )
      .sort(
        (a, b) =>
          distance(a.regionCode, own.regionCode) - distance(b.regionCode, own.regionCode) ||
          (a.regionCode < b.regionCode ? -1 : 1),
      )
      .slice(0, mostOthers),
  };
}

const byYear = (a: KnownValue, b: KnownValue) => (a.year ?? 0) - (b.year ?? 0);

function asKnown(entry: Entry, value: CellValue, own: number): KnownValue {
  return {
    ...writtenOf(value),
    reportId: value.reportId,
    regionCode: entry.regionCode,
    regionName: entry.regionName,
    year: entry.year,
    base: value.value,
    bound: value.bound,
    difference: value.value - own,
  };
}

/** Of each key the value whose year is nearest to `year`, the later of two. */
function nearest(values: readonly KnownValue[], keyOf: (one: KnownValue) => string, year: number | null): KnownValue[] {
  const far = (one: KnownValue) => (year === null || one.year === null ? 1e4 : Math.abs(one.year - year));
  const best = new Map<string, KnownValue>();
  for (const one of values) {
    const there = best.get(keyOf(one));
    if (!there || far(one) < far(there) || (far(one) === far(there) && (one.year ?? 0) > (there.year ?? 0)))
      best.set(keyOf(one), one);
  }
  return [...best.values()];
}
