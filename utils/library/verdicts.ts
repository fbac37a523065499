/** What the checks of a report say of each figure that states a total or a rate. */
import type { Check, Verdict } from '../checks/check.ts';

/** The worse a verdict, the later it stands: a figure in several checks shows the worst. */
const severity: readonly Verdict[] = ['holds', 'bounded', 'truncated', 'unstated-base', 'fails'];

/**
 * The figures that a check is about: the stated total or rate, not its terms, because the text does not tell which number
 * is wrong. A part is stated against its whole, a balance by its left side, a base by all its rates.
 */
function stated(check: Check): readonly number[] {
  switch (check.kind) {
    case 'ratio':
      return check.figures.slice(2, 3);
    case 'base':
      return check.figures;
    default:
      return check.figures.slice(0, 1);
  }
}

/** For each of `count` figures its worst verdict, null where no check is about it. */
export function verdicts(checks: readonly Check[], count: number): (Verdict | null)[] {
  const worst = new Array<Verdict | null>(count).fill(null);
  for (const check of checks) {
    for (const index of stated(check)) {
      if (index >= count) continue;
      const known = worst[index] ?? null;
      if (known === null || severity.indexOf(check.verdict) > severity.indexOf(known)) worst[index] = check.verdict;
    }
  }
  return worst;
}
