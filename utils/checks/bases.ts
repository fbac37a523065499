/**
 * Rates that look wrong against the counts beside them but are all true of one base that the report nowhere states. Found
 * by asking which whole number, divided into the counts, gives every one of the rates as stated, rounded or cut off.
 */
import type { Figure } from '../figures/figure.ts';
import { decimalsOf } from './arithmetic.ts';
import type { Check } from './check.ts';

/** Words that say a rate is a share of some whole. */
const shareWords = /占|占比|比例|比重|率$/;
/** More candidate bases than this prove nothing: the rates are too coarse. */
const mostBases = 3;

interface Range {
  low: number;
  high: number;
}

/** The whole numbers b for which count ÷ b gives the rate, rounded or cut off. */
function basesOf(count: number, rate: Figure, how: 'rounded' | 'truncated'): Range {
  const step = 10 ** -decimalsOf(rate.quote);
  const [least, below] =
    how === 'rounded' ? [rate.value - step / 2, rate.value + step / 2] : [rate.value, rate.value + step];
  // least ≤ 100·count/b < below
  return { low: Math.floor((100 * count) / below + 1e-9) + 1, high: Math.floor((100 * count) / least + 1e-9) };
}

function numbersIn(ranges: readonly Range[]): number[] {
  const low = Math.max(...ranges.map((range) => range.low));
  const high = Math.min(...ranges.map((range) => range.high));
  return high - low < 0 || high - low >= mostBases ? [] : Array.from({ length: high - low + 1 }, (_, i) => low + i);
}

/** A way to give each rate a count of its own. */
interface Assignment {
  counts: number[];
  rounded: number[];
  truncated: number[];
}

/** Rates of one sentence that share an unstated base. `settled`: rates that another check has already made true. */
export function unstatedBases(figures: readonly Figure[], settled: ReadonlySet<number>): Check[] {
  const checks: Check[] = [];
  const bySentence = Map.groupBy(figures.keys(), (i) => (figures[i] as Figure).sentence[0]);
  for (const indexes of bySentence.values()) {
    const rates = indexes.filter((i) => isShare(figures[i] as Figure) && !settled.has(i));
    const counts = indexes.filter(
      (i) => (figures[i] as Figure).kind === 'count' && (figures[i] as Figure).bound === 'exact',
    );
    const best = rates.length >= 2 ? assign(figures, rates, counts) : null;
    if (!best) continue;
    checks.push({
      kind: 'base',
      holds: true,
      verdict: 'unstated-base',
      figures: rates.flatMap((rate, i) => [best.counts[i] as number, rate]),
      computed: best.rounded[0] ?? best.truncated[0] ?? null,
      difference: 0,
      tie: '占',
      bases: { rounded: best.rounded, truncated: best.truncated },
    });
  }
  return checks;
}

/** Only rates fine enough to single out a base: with a decimal, and no 100%. */
const isShare = (figure: Figure) =>
  figure.kind === 'percent' &&
  figure.cell === undefined &&
  figure.change === null &&
  figure.bound === 'exact' &&
  figure.value < 100 &&
  decimalsOf(figure.quote) > 0 &&
  shareWords.test(figure.indicator);

/** Gives each rate the nearest counts before it and looks for a base that all have in common, larger than every count. */
function assign(figures: readonly Figure[], rates: readonly number[], counts: readonly number[]): Assignment | null {
  const choices = rates.map((rate) => counts.filter((count) => count < rate).slice(-3));
  const walk = (at: number, chosen: number[]): Assignment | null => {
    if (at === rates.length) {
      const common = (how: 'rounded' | 'truncated') =>
        numbersIn(
          rates.map((rate, i) => basesOf((figures[chosen[i] as number] as Figure).value, figures[rate] as Figure, how)),
        );
      const [rounded, truncated] = [common('rounded'), common('truncated')];
      const stated = (base: number) => figures.some((figure) => figure.value === base);
      return rounded.length + truncated.length > 0 && ![...rounded, ...truncated].some(stated)
        ? { counts: chosen, rounded, truncated }
        : null;
    }
    for (const count of (choices[at] as number[]).toReversed()) {
      if (chosen.includes(count)) continue;
      const found = walk(at + 1, [...chosen, count]);
      if (found) return found;
    }
    return null;
  };
  // More rates than this in one sentence would try too many ways.
  return rates.length <= 5 ? walk(0, []) : null;
}
