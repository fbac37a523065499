/**
 * Checks written out as column sums: terms under each other, what they give, what the report states, the difference.
 * Arithmetic is done in utils/checks; here it is only laid out. Signs are data, words are the interface's.
 */
import type { Check, Verdict } from '../checks/check.ts';
import type { Figure } from '../figures/figure.ts';
import { scaleOf, writtenOf } from './display.ts';

export interface Amount {
  value: string;
  unit: string;
}

export interface Term extends Amount {
  /** How it joins what stands above it; empty for the first. */
  sign: '' | '+' | '÷' | '=' | '≠' | '≤';
  figure: number;
  /** In a table: what tells it from the other terms of its row or column; empty elsewhere. */
  label: string;
  /** A key of the reason why this one does not belong to the list it stands in; null where it does. */
  outsider: string | null;
}

export interface Sum {
  kind: Check['kind'];
  verdict: Verdict;
  terms: Term[];
  /** What the terms give, in the unit of the stated figure; null where there is nothing to compute. */
  got: Amount | null;
  /** What the report states for it. */
  stated: (Amount & { figure: number }) | null;
  /** Stated minus computed, without a sign; null where they agree. */
  difference: Amount | null;
  /** The same without the members that do not belong to the list. */
  without: { got: Amount; difference: Amount } | null;
  bases: Check['bases'] | null;
  /** The unstated base that makes the rates true; null for other checks. */
  base: number | null;
}

/** One line: `4618 + 54 = 4672`. */
export interface Equation {
  values: string[];
  sign: '+' | '÷' | '≤';
  /** For a balance: how many of the values stand on its left side, and whether the sides are equal. */
  balance?: { left: number; holds: boolean };
  got: string;
  unit: string;
  difference: string;
}

/** A number without grouping and without noise of binary fractions. */
export const plain = (value: number, decimals = 6): string => String(Number(value.toFixed(decimals)));

const decimalsOf = (written: string) => (written.split(/[.．]/)[1] ?? '').length;

/** A computed value as one would write it beside this figure: in its scale, with two digits more than it has. */
function beside(figure: Figure, value: number): string {
  const { value: written } = writtenOf(figure);
  return plain(value / scaleOf(figure), Math.min(6, decimalsOf(written) + 2));
}

/** The figures' numbers as written where they all have one unit, else in base units, so that they can be added by eye. */
function amounts(figures: readonly Figure[]): Amount[] {
  const written = figures.map(writtenOf);
  const scales = new Set(figures.map(scaleOf));
  return figures.map((figure, index) =>
    scales.size === 1 ? (written[index] as Amount) : { value: plain(figure.value), unit: figure.unit },
  );
}

/** For members of one table: the labels that not all of them have; empty for others. */
function labelsOf(members: readonly Figure[]): string[] {
  const own = members.map(({ cell }) => [...(cell?.rowHeader ?? []), ...(cell?.columnHeader ?? [])]);
  const isCommon = (label: string) => own.every((labels) => labels.includes(label));
  return own.map((labels) => labels.filter((label) => !isCommon(label)).join('·'));
}

const signs: Record<Check['kind'], Term['sign']> = { sum: '+', ratio: '÷', part: '≤', balance: '+', base: '' };

/** A check laid out for the list of checks. */
export function sumOf(check: Check, figures: readonly Figure[]): Sum {
  const members = check.figures.map((at) => figures[at] as Figure);
  // Counts and rates take turns in a base: they are not added.
  const shown = check.kind === 'base' ? members.map(writtenOf) : amounts(members);
  const split = check.kind === 'balance' ? (check.left ?? 1) : -1;
  const states = check.kind === 'sum' || check.kind === 'ratio';
  const labels = labelsOf(members);
  const statedAt = check.kind === 'ratio' ? members.length - 1 : 0;
  const stated = states ? (members[statedAt] as Figure) : null;
  const terms = members.flatMap((_, index): Term[] => {
    if (states && index === statedAt) return [];
    const first = index === 0 || (states && statedAt === 0 && index === 1);
    const figure = check.figures[index] as number;
    return [
      {
        ...(shown[index] as Amount),
        sign: first ? '' : index === split ? (check.holds ? '=' : '≠') : signs[check.kind],
        figure,
        label: labels[index] ?? '',
        outsider: check.outsiders?.find((one) => one.figure === figure)?.reason ?? null,
      },
    ];
  });
  const statedAmount = stated && (shown[statedAt] as Amount);
  const inUnit = (value: number): Amount => ({
    value: stated ? beside(stated, value) : plain(value),
    unit: (statedAmount ?? shown[0] ?? { unit: '' }).unit,
  });
  return {
    kind: check.kind,
    verdict: check.verdict,
    terms,
    got: states && check.computed !== null ? inUnit(check.computed) : null,
    stated: statedAmount ? { ...statedAmount, figure: check.figures[statedAt] as number } : null,
    difference: check.difference === 0 ? null : inUnit(Math.abs(check.difference)),
    without: withoutOutsiders(check, figures, stated, inUnit),
    bases: check.bases ?? null,
    base: check.kind === 'base' ? check.computed : null,
  };
}

function withoutOutsiders(
  check: Check,
  figures: readonly Figure[],
  stated: Figure | null,
  inUnit: (value: number) => Amount,
): Sum['without'] {
  if (check.kind !== 'sum' || !stated || !check.outsiders?.length) return null;
  const out = new Set(check.outsiders.map((one) => one.figure));
  const left = check.figures.slice(1).filter((at) => !out.has(at));
  const got = left.reduce((sum, at) => sum + (figures[at] as Figure).value, 0);
  return { got: inUnit(got), difference: inUnit(Math.abs(stated.value - got)) };
}

/** A check in one line, for a row of the list. */
export function equationOf(check: Check, figures: readonly Figure[]): Equation {
  const sum = sumOf(check, figures);
  const sign = check.kind === 'ratio' ? '÷' : check.kind === 'part' ? '≤' : '+';
  return {
    values: sum.terms.map((term) => term.value),
    sign,
    ...(check.kind === 'balance' && { balance: { left: check.left ?? 1, holds: check.holds } }),
    got: sum.got?.value ?? '',
    unit: check.kind === 'ratio' ? '%' : '',
    difference: sum.difference?.value ?? '',
  };
}

/** Order of the view of checks: what fails first, then what needs a word, then what holds. */
export const verdictOrder: readonly Verdict[] = ['fails', 'unstated-base', 'truncated', 'bounded', 'holds'];
