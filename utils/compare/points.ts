/**
 * The values of a comparison as points of a plot: when, how much, how sure. Changes, plans and values of earlier times are no
 * points; what is not stated is none either, and is counted.
 */
import type { CellValue, Comparison, Entry, Line } from './table.ts';

export interface Point {
  reportId: string;
  order: number;
  /** What a place is told by: lines join points of the same place only. */
  place: string;
  regionName: string;
  year: number | null;
  value: number;
  /** The time that the value is of, in years: 2023 to 2024 for a whole year, 2023 to 2023.25 for a first quarter. */
  from: number | null;
  to: number | null;
  bound: CellValue['bound'];
  /** Of a part of the area only. */
  scope: string | null;
  /** Of another time than the report's year. */
  isOtherPeriod: boolean;
  /** Another unit: drawn nowhere, listed. */
  isForeign: boolean;
  fails: boolean;
  isEdited: boolean;
}

/** A moment of a period's notation in years; `end` gives where it ends. */
function moment(text: string, end: boolean): number | null {
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-\d{2})?))?$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const [, , quarter, half, month] = match;
  if (quarter) return year + (Number(quarter) - (end ? 0 : 1)) / 4;
  if (half) return year + (Number(half) - (end ? 0 : 1)) / 2;
  if (month) return year + (Number(month) - (end ? 0 : 1)) / 12;
  return year + (end ? 1 : 0);
}

/** The time of a period (`2023`, `2023-08`, `2023-Q1`, `2018/2022-06`) in years; null where it cannot be told. */
export function timeOf(period: string): [from: number, to: number] | null {
  const [first = '', last = first] = period.split('/');
  const from = moment(first, false);
  const to = moment(last, true);
  return from === null || to === null || to <= from ? null : [from, to];
}

function pointOf(entry: Entry, value: CellValue): Point {
  const time = value.period !== null ? timeOf(value.period) : entry.year === null ? null : timeOf(String(entry.year));
  return {
    reportId: value.reportId,
    order: value.order,
    place: entry.regionCode || entry.regionName || entry.key,
    regionName: entry.regionName,
    year: entry.year,
    value: value.value,
    from: time?.[0] ?? null,
    to: time?.[1] ?? null,
    bound: value.bound,
    scope: value.scope,
    isOtherPeriod: value.period !== null,
    isForeign: value.unitFit === 'foreign',
    fails: value.verdict === 'fails',
    isEdited: value.isEdited,
  };
}

/** What an indicator's reports state, one point a value. */
export function pointsOf({ entries }: Comparison, line: Line): Point[] {
  return line.cells.flatMap((cell, place) =>
    cell.values.map((value) => pointOf(entries[place] as Entry, value)).filter((point) => !point.isForeign),
  );
}

/** Points that stand for their whole area and year and are exact: those that may be joined or set against each other. */
export const isWhole = (point: Point): boolean =>
  point.scope === null && !point.isOtherPeriod && point.bound === 'exact';

/** Pairs of points of one report, for one indicator against another. */
export function pairsOf(table: Comparison, x: Line, y: Line): { x: Point; y: Point }[] {
  const one = (line: Line) => {
    const byReport = Map.groupBy(pointsOf(table, line).filter(isWhole), (point) => point.reportId);
    return new Map(
      [...byReport].filter(([, points]) => points.length === 1).map(([id, [point]]) => [id, point as Point]),
    );
  };
  const [xs, ys] = [one(x), one(y)];
  return [...xs].flatMap(([id, point]) => {
    const other = ys.get(id);
    return other ? [{ x: point, y: other }] : [];
  });
}

/** So many times the next smaller value and more is out of all proportion: on one axis the others could not be told apart. */
const farTimes = 4;
/** At most this share of the values may stand beyond the axis, and at least two must be left on it. */
const mostFar = 0.2;

/**
 * Where an axis is broken: the greatest value that stands on it, where a few others are out of all proportion to it; null
 * where all fit on one axis.
 */
export function breakOf(values: readonly number[]): number | null {
  const sorted = values.filter((value) => value > 0).toSorted((a, b) => b - a);
  const most = Math.min(Math.max(1, Math.floor(sorted.length * mostFar)), sorted.length - 2);
  let found: number | null = null;
  for (let far = 1; far <= most; far++) {
    const [last, next] = [sorted[far - 1] as number, sorted[far] as number];
    if (last >= farTimes * next) found = next;
  }
  return found;
}
