/**
 * Rates against the counts they are made of. The taxonomy says which counts a rate divides; where it says nothing, two
 * counts right before a rate are tried, and shown only when they make it. A rate is refuted only by its own counts.
 */
import type { Figure } from '../figures/figure.ts';
import { relationsOf } from '../indicators/matching.ts';
import { sameUnit, verdictOf } from './arithmetic.ts';
import type { Check } from './check.ts';

/** How far back the counts of a rate may stand, in figures. */
const reach = 8;
/** Words that say the base is not the count that stands there: cases carried over from the year before, other scopes. */
const otherBase = /结转|結轉|上年|去年|含|历年|歷年|累计|累計/;

/** The last figure of an indicator before `index`, near enough and speaking of the same time. */
function before(figures: readonly Figure[], index: number, id: string): number | null {
  const stated = figures[index] as Figure;
  for (let i = index - 1; i >= 0 && i >= index - reach; i--) {
    const figure = figures[i] as Figure;
    if (
      figure.indicatorId === id &&
      figure.kind === 'count' &&
      figure.cell === undefined &&
      figure.period === stated.period &&
      figure.section === stated.section
    )
      return i;
  }
  return null;
}

/** A count right behind its rate, in a bracket: 占比75.5%（行政许可事项904项）. */
function behind(figures: readonly Figure[], index: number, id: string): number | null {
  const stated = figures[index] as Figure;
  const next = figures[index + 1];
  return next?.indicatorId === id && next.kind === 'count' && next.sentence[0] === stated.sentence[0]
    ? index + 1
    : null;
}

/** Rates whose counts the taxonomy names. */
export function relationRatios(figures: readonly Figure[], text: string): Check[] {
  const checks: Check[] = [];
  figures.forEach((stated, index) => {
    if (stated.kind !== 'percent' || stated.change || stated.cell || !stated.indicatorId) return;
    for (const relation of relationsOf(stated.indicatorId)) {
      if (relation.kind !== 'ratio') continue;
      const of = before(figures, index, relation.of) ?? behind(figures, index, relation.of);
      const bases = [relation.base, ...(relation.alt ? [relation.alt.base] : [])]
        .map((id) => before(figures, index, id) ?? behind(figures, index, id))
        .filter((base) => base !== null);
      if (of === null || bases.length === 0) continue;
      const tried = bases.map((base) => ratioCheck(figures, of, base, index, '率'));
      const best = tried.find((check) => check.holds) ?? (tried[0] as Check);
      if (best.holds || (mayRefute(figures, text, best) && !isMadeByOthers(figures, best))) checks.push(best);
    }
  });
  return checks;
}

/** A rate is refuted only where its counts are exact, in its own sentence, and nothing hints at another base. */
function mayRefute(figures: readonly Figure[], text: string, check: Check): boolean {
  const [of, base, stated] = check.figures.map((i) => figures[i] as Figure) as [Figure, Figure, Figure];
  const near = of.sentence[0] === stated.sentence[0] && base.sentence[0] === stated.sentence[0];
  const words = text.slice(Math.min(of.start, base.start), stated.end);
  return near && of.bound === 'exact' && base.bound === 'exact' && of.scope === base.scope && !otherBase.test(words);
}

/** Whether some two counts before the rate in its sentence make it: then it is theirs, not that of the counts tried. */
function isMadeByOthers(figures: readonly Figure[], check: Check): boolean {
  const index = check.figures[2] as number;
  const stated = figures[index] as Figure;
  const counts: number[] = [];
  for (
    let i = index - 1;
    i >= 0 && i >= index - reach && (figures[i] as Figure).sentence[0] === stated.sentence[0];
    i--
  )
    if ((figures[i] as Figure).kind === 'count') counts.push(i);
  return counts.some((of) =>
    counts.some((base) => of !== base && isExactly(ratioCheck(figures, of, base, index, '率'))),
  );
}

/** Two counts of one kind right before a rate that make it: shown when they do, never held against it. */
export function structuralRatios(figures: readonly Figure[], known: ReadonlySet<number>): Check[] {
  const checks: Check[] = [];
  figures.forEach((stated, index) => {
    if (stated.kind !== 'percent' || stated.change || stated.cell || known.has(index) || stated.bound !== 'exact')
      return;
    const second = figures[index - 1];
    const first = figures[index - 2];
    if (!first || !second || first.sentence[0] !== stated.sentence[0] || second.sentence[0] !== stated.sentence[0])
      return;
    if (first.kind !== 'count' || second.kind !== 'count' || !sameUnit(first, second) || first.scope !== second.scope)
      return;
    const [of, base] = first.value >= second.value ? [index - 1, index - 2] : [index - 2, index - 1];
    const check = ratioCheck(figures, of, base, index, '率');
    if (isExactly(check)) checks.push(check);
  });
  return checks;
}

/** The counts make the rate as stated, not only meet its bound. */
const isExactly = ({ verdict }: Check) => verdict === 'holds' || verdict === 'truncated';

function ratioCheck(figures: readonly Figure[], of: number, base: number, stated: number, tie: string): Check {
  const rate = figures[stated] as Figure;
  const computed = (100 * (figures[of] as Figure).value) / (figures[base] as Figure).value;
  const verdict = verdictOf(computed, rate);
  return {
    kind: 'ratio',
    holds: verdict !== 'fails',
    verdict,
    figures: [of, base, stated],
    computed,
    difference: verdict === 'fails' ? rate.value - computed : 0,
    tie,
  };
}
