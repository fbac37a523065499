/** How figures are told apart by look: the tint of a kind, and which figure of a failing check is marked. */
import type { Check } from '../checks/check.ts';
import type { Kind } from '../figures/figure.ts';

/** The four tints, in the order of the legend. */
export const tints = ['count', 'share', 'money', 'time'] as const;
export type Tint = (typeof tints)[number];

const tintOfKind: Record<Kind, Tint> = {
  count: 'count',
  other: 'count',
  percent: 'share',
  multiple: 'share',
  money: 'money',
  duration: 'time',
};

export const tintOf = (kind: Kind): Tint => tintOfKind[kind];

/**
 * The figure of a check that the report states and the arithmetic does not give: the total, the rate, the part that
 * exceeds its whole. Only this one is marked: which of them is wrong, the text cannot tell.
 */
export function flaggedFigure(check: Check): number {
  return (check.kind === 'ratio' ? check.figures.at(-1) : check.figures[0]) as number;
}

/** The figures that are marked for failing a check, one for each check that fails. */
export const flaggedOf = (checks: readonly Check[]): number[] =>
  checks.filter((check) => !check.holds).map(flaggedFigure);

/** For each flagged figure the first check that fails on it. */
export function failingChecks(checks: readonly Check[]): Map<number, Check> {
  const failing = new Map<number, Check>();
  for (const check of checks) {
    const figure = flaggedFigure(check);
    if (!check.holds && !failing.has(figure)) failing.set(figure, check);
  }
  return failing;
}
