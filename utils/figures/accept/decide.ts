/**
 * Decides which numerals are figures. Rules stand in two lists, tried in order: the first that rejects strikes the
 * numeral out (rejections.ts), else the first that accepts takes it (acceptances.ts); no rule accepting means no figure.
 * Every rule has an id and a fact of the language behind it, and `decide` says which one it was, so that
 * `extract --explain` can tell. Works on folded text. Not for names, periods or scopes.
 */
import type { Kind } from '../figure.ts';
import type { Measure } from '../measures.ts';
import { acceptances } from './acceptances.ts';
import { type Candidate, isDigits, right } from './candidate.ts';
import { rejections } from './rejections.ts';

export interface Rule {
  id: string;
  /** What the rule states, for `--explain`. */
  says: string;
  test: (c: Candidate) => boolean;
}

export interface Decision {
  /** The rule that took it or struck it out. */
  rule: string;
  accepted: boolean;
  kind?: Kind;
  unit?: string;
  unitImplied?: true;
}

/** Which rule decides a candidate, and as what. */
export function decide(c: Candidate): Decision {
  const rejection = rejections.find((rule) => rule.test(c));
  if (rejection) return { rule: rejection.id, accepted: false };
  const acceptance = acceptances.find((rule) => rule.test(c));
  if (!acceptance)
    return { rule: c.measure || !isDigits(c) ? 'X8' : unknownMeasure(c) ? 'X8?' : 'X8', accepted: false };
  const decision: Decision = {
    rule: acceptance.id,
    accepted: true,
    kind: acceptance.kind?.(c) ?? (c.measure as Measure).kind,
    unit: acceptance.unit?.(c) ?? (c.measure as Measure).word,
  };
  if (acceptance.implied) decision.unitImplied = true;
  return decision;
}

/** The decision where a reader says that it is a figure: as the rules would take it, or else by its measure alone. */
export function vouch(c: Candidate): Decision {
  const decision = decide(c);
  if (decision.accepted || Number.isNaN(c.numeral.value)) return decision;
  const { percent } = c.numeral;
  return {
    rule: 'R1',
    accepted: true,
    kind: percent ? 'percent' : (c.measure?.kind ?? 'count'),
    unit: percent ? '%' : (c.measure?.word ?? ''),
  };
}

/** How numbers in the cells of tables are decided (tables/read.ts). */
const tableRules: Record<string, string> = {
  T1: 'a place of a known form',
  T2: 'a cell with its own unit',
  T3: 'a cell whose header or caption gives the unit',
  T4: 'a bare number under headers',
  T7: 'part of a label of row or column',
  T8: 'a serial number, code, date or telephone number in a table',
  T9: 'a number in a table without any header',
};

/** What a rule states, in words; for `--explain`. */
export function ruleSays(id: string): string {
  const inTable = tableRules[id];
  if (inTable) return inTable;
  if (id === 'X8') return 'no measure behind it';
  if (id === 'R1') return 'a reader says so';
  if (id === 'X8?') return 'an unknown word behind it: no measure';
  return [...rejections, ...acceptances].find((rule) => rule.id === id)?.says ?? id;
}

/** Digits followed by a Han character that no rule knows: worth a look, it may be a measure that is missing. */
function unknownMeasure(c: Candidate): boolean {
  return /^[一-鿿]/.test(right(c, 1));
}
