/**
 * Double coding: how far two readers who went over the same reports agree, field by field, with Cohen's κ for the methods
 * section. Of the figures of one text, by their places; which reports are the same is the library's to say.
 */
import type { SavedFigure } from '../library/records.ts';
import type { Agreement, CodedField, DoubleCoding } from './table.ts';

/** What two coders say of the same unit, as categories. */
export type Pair = readonly [mine: string, theirs: string];

/** 97.5 % of a normal distribution lie below this many standard errors. */
const z = 1.959964;

/** @see Cohen, A coefficient of agreement for nominal scales, 1960 */
export function agreementOf(pairs: readonly Pair[]): Agreement {
  const n = pairs.length;
  if (n === 0) return { n, agreed: 0, observed: null, expected: null, kappa: null, interval: null };
  const [mine, theirs] = [new Map<string, number>(), new Map<string, number>()];
  let agreed = 0;
  for (const [a, b] of pairs) {
    if (a === b) agreed++;
    mine.set(a, (mine.get(a) ?? 0) + 1);
    theirs.set(b, (theirs.get(b) ?? 0) + 1);
  }
  let byChance = 0;
  for (const [category, count] of mine) byChance += count * (theirs.get(category) ?? 0);
  const [observed, expected] = [agreed / n, byChance / (n * n)];
  // Both used one and the same category throughout. Told by counts: a share may miss 1 by a rounding.
  if (byChance === n * n) return { n, agreed, observed, expected, kappa: null, interval: null };
  const kappa = (observed - expected) / (1 - expected);
  const error = Math.sqrt((observed * (1 - observed)) / n) / (1 - expected);
  const interval: [number, number] = [Math.max(-1, kappa - z * error), Math.min(1, kappa + z * error)];
  return { n, agreed, observed, expected, kappa, interval };
}

/** The fields of a figure on which coders decide. */
export const codedFields: readonly CodedField[] = [
  'value',
  'unit',
  'kind',
  'bound',
  'indicatorId',
  'period',
  'scope',
  'part',
];

/** One report as the two have it. */
export interface CodedTwice {
  mine: readonly SavedFigure[];
  theirs: readonly SavedFigure[];
}

const placeOf = ({ start, end }: SavedFigure): string => `${start}-${end}`;
const category = (figure: SavedFigure, field: CodedField): string => String(figure[field] ?? '–');

/** Compares two codings, report by report. */
export function doubleCoding(reports: Iterable<CodedTwice>): DoubleCoding {
  const pairs: [SavedFigure, SavedFigure][] = [];
  const counts = { reports: 0, onlyMine: 0, onlyTheirs: 0 };
  for (const { mine, theirs } of reports) {
    counts.reports++;
    const byPlace = new Map(mine.map((figure) => [placeOf(figure), figure]));
    for (const figure of theirs) {
      const same = byPlace.get(placeOf(figure));
      if (same) pairs.push([same, figure]);
      else counts.onlyTheirs++;
      byPlace.delete(placeOf(figure));
    }
    counts.onlyMine += byPlace.size;
  }
  const touched = pairs.filter(([a, b]) => a.edited !== undefined || b.edited !== undefined);
  const of = (some: typeof pairs, field: CodedField) =>
    agreementOf(some.map(([a, b]): Pair => [category(a, field), category(b, field)]));
  const all = 2 * pairs.length + counts.onlyMine + counts.onlyTheirs;
  return {
    ...counts,
    both: pairs.length,
    touched: touched.length,
    found: all === 0 ? null : (2 * pairs.length) / all,
    fields: codedFields.map((field) => ({ field, ...of(pairs, field), touched: of(touched, field) })),
  };
}
