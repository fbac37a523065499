/** The arithmetic of checks: sums without floating-point dust, rates at the precision at which they are stated. */
import type { Figure } from '../figures/figure.ts';
import type { Verdict } from './check.ts';

/** Sums to a millionth: money in 元 and counts have no finer parts. */
export function sum(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 1e6) / 1e6;
}

export const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

/** How many decimals a number is written with; a rate in words (三成) has none. */
export function decimalsOf(quote: string): number {
  return /[.．](\d+|[０-９]+)/.exec(quote)?.[1]?.length ?? 0;
}

/** A value rounded half up to `decimals`, and cut off there. */
export function rounded(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.floor(value * unit + 0.5 + 1e-9) / unit;
}

export function cutOff(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.floor(value * unit + 1e-9) / unit;
}

/** About is taken generously: a stated 约 80% is not refuted by 79.1. */
const aboutTolerance = 1;

/** What a computed percentage says of a stated rate. */
export function verdictOf(computed: number, stated: Figure): Verdict {
  if (stated.bound === 'min') return computed >= stated.value ? 'bounded' : 'fails';
  if (stated.bound === 'max') return computed <= stated.value ? 'bounded' : 'fails';
  const decimals = decimalsOf(stated.quote);
  if (same(rounded(computed, decimals), stated.value)) return 'holds';
  if (same(cutOff(computed, decimals), stated.value)) return 'truncated';
  if (stated.bound === 'about' && Math.abs(computed - stated.value) <= aboutTolerance) return 'bounded';
  return 'fails';
}

/** Measure words that count the same thing. */
const alike = new Map([
  ['宗', '件'],
  ['起', '件'],
  ['例', '件'],
  ['名', '人'],
  ['位', '人'],
  ['個', '个'],
  ['項', '项'],
  ['戶', '户'],
  ['條', '条'],
  ['場', '场'],
]);

export const unitKey = (unit: string): string => alike.get(unit) ?? unit;
export const sameUnit = (a: Figure, b: Figure): boolean => unitKey(a.unit) === unitKey(b.unit);

/** Whether two figures speak of the same body and time, so that they may be set against each other. */
export const sameFrame = (a: Figure, b: Figure): boolean =>
  a.scope === b.scope && a.period === b.period && a.part === b.part;
