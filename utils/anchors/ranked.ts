/** Places compared with each other: which fits a kept figure best, and which of two to believe. Not for finding them: find.ts. */
import { reach } from './closeness.ts';
import { best, type Fit, least, total } from './fit.ts';
import type { Place } from './places.ts';

/** A place and how well it fits a kept figure. */
export interface Ranked {
  place: Place;
  fit: Fit;
}

/** Both sides as they were, but for a few characters. */
export const whole = 0.95;
/** One side as it was. */
export const firm = 0.9;

export const isWhole = (ranked: Ranked | undefined): boolean => ranked !== undefined && least(ranked.fit) >= whole;
export const rank = ({ fit }: Ranked) => total(fit) + (fit.cell ? 1 : 0) + (fit.home ? 1 : 0);
export const isNear = ({ near: words }: Fit, enough: number, otherwise: boolean) =>
  words === null ? otherwise : words >= enough;

/** The best; but of a list with the same number twice, in another order now, the member whose own words stand beside it. */
export function ownMember<T extends Ranked>([first, ...rest]: readonly T[]): T | undefined {
  if (!first || first.fit.near === null || first.fit.near === 1) return first;
  return rest.find((one) => isNamesake(one, first)) ?? first;
}

/** Whether the kept figure's own words stand beside a number of the same list, where beside `first` others do. */
export const isNamesake = ({ place, fit }: Ranked, first: Ranked): boolean =>
  fit.near === 1 && first.fit.near !== null && first.fit.near < 1 && Math.abs(place.from - first.place.from) < reach;

/** A place beyond doubt against one that is not, or one that fits clearly better. */
export const isSurer = (instead: Ranked, first: Ranked): boolean =>
  isWhole(instead) || (best(first.fit) < firm && rank(instead) > rank(first) + 0.3);

export const bestOf = ([first]: readonly Ranked[]): number => (first ? rank(first) : 0);
