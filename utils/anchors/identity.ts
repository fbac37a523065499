/**
 * Whether a page still holds the report that places were kept from, or another one: the next year's at the same address, or
 * another region's in the same form. Reports of one series share most of their sentences, so words alone cannot tell.
 */
import type { Anchor, PageIdentity } from './anchor.ts';
import type { Context } from './context.ts';
import { best, type Fit } from './fit.ts';
import type { Place } from './places.ts';

/** What is known of one kept figure when all have been looked up. */
export interface Evidence {
  anchor: Anchor;
  left: string;
  right: string;
  /** The best place with the figure's own value, and with another value; null where there is none. */
  same: { place: Place; fit: Fit } | null;
  other: { place: Place; fit: Fit } | null;
}

/**
 * `same`: the report, perhaps revised. `doubtful`: little of what was kept fits, so that only whole contexts count. `other`:
 * another report.
 */
export type Identity = 'same' | 'doubtful' | 'other';

/** Contexts so alike are those of the same sentence. */
const alike = 0.9;
/** From so many kept figures on their number says something. */
export const enough = 8;
/** Of a report that is merely revised or cut, so many of its figures still stand as they were or in their places. */
const fewStand = 0.4;
/** A report whose facts were read wrongly still has so many of its figures; the next year's has a few round ones. */
const mostStand = 0.7;
/** Significant digits of the figures that stand: fewer may be chance. */
const enoughDigits = 5;

const stands = ({ same }: Evidence) =>
  same !== null && (best(same.fit) >= alike || same.fit.own >= 0.95 || same.fit.cell) && (same.fit.near ?? 1) >= 0.5;
const isReplaced = ({ other }: Evidence) => other !== null && best(other.fit) >= alike;

export function identify(
  all: readonly Evidence[],
  context: Context,
  was: PageIdentity | undefined,
  now: PageIdentity | undefined,
): Identity {
  const standing = all.filter(stands);
  const year = was?.year ?? keptYear(all);
  const isOtherYear = year !== null && now?.year != null && now.year !== year;
  const isOtherRegion = Boolean(was?.region && now?.region && was.region !== now.region);
  const isShifted = shiftedYears(all, context);
  if (isOtherYear || isOtherRegion || isShifted) {
    const digits = standing.reduce((sum, { anchor }) => sum + significantDigits(anchor.figure?.value ?? 0), 0);
    if (standing.length < mostStand * all.length || digits < enoughDigits) return 'other';
  }
  if (all.length < enough) return 'same';
  const placed = all.filter((one) => stands(one) || isReplaced(one)).length;
  return placed < fewStand * all.length ? 'doubtful' : 'same';
}

/** Digits of a number without the zeros at its end: 100 has one, 46106 five. */
const significantDigits = (value: number) =>
  String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;

/** The year that most of the kept figures speak of. */
function keptYear(all: readonly Evidence[]): number | null {
  const counts = new Map<string, number>();
  for (const { anchor } of all) {
    const year = /^\d{4}/.exec(anchor.figure?.period ?? '')?.[0];
    if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] * 2 > all.length ? Number(first[0]) : null;
}

const yearsIn = (words: string) => words.match(/\d{4}(?=年)/g) ?? [];

/** Whether the years named beside kept figures have become others where their sentences stand. */
function shiftedYears(all: readonly Evidence[], { words }: Context): boolean {
  let kept = 0;
  let shifted = 0;
  for (const { left, right, same, other } of all) {
    const place = same && best(same.fit) >= alike ? same.place : other && best(other.fit) >= alike ? other.place : null;
    if (!place) continue;
    const before = yearsIn(left).at(-1);
    const behind = yearsIn(right)[0];
    const beforeNow = yearsIn(words.slice(Math.max(0, place.from - left.length - 2), place.from)).at(-1);
    const behindNow = yearsIn(words.slice(place.to, place.to + right.length + 2))[0];
    for (const [was, is] of [
      [before, beforeNow],
      [behind, behindNow],
    ])
      if (was && is) {
        if (was === is) kept++;
        else shifted++;
      }
  }
  return shifted > kept;
}
