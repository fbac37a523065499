/** Checks in the order in which they are to be looked at. Not for how one is written out; that is sums.ts. */
import type { Check, Verdict } from '../checks/check.ts';
import type { Figure } from '../figures/figure.ts';
import { flaggedFigure } from './marks.ts';
import { verdictOrder } from './sums.ts';

/** Checks by verdict, in that order, none empty; within one verdict by their place in the text. */
export function checksByVerdict(
  checks: readonly Check[],
  figures: readonly Figure[],
): { verdict: Verdict; checks: number[] }[] {
  const placeOf = (at: number) => (figures[flaggedFigure(checks[at] as Check)] as Figure).start;
  return verdictOrder.flatMap((verdict) => {
    const found = checks.flatMap((check, index) => (check.verdict === verdict ? [index] : []));
    return found.length > 0 ? [{ verdict, checks: found.sort((a, b) => placeOf(a) - placeOf(b)) }] : [];
  });
}
