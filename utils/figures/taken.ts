/** A number that has been taken for a figure, before it has a name. Offsets are into the folded text. */
import type { Span } from '../text/span.ts';
import type { Candidate } from './accept/candidate.ts';
import type { Decision } from './accept/decide.ts';
import { boundOf } from './bounds.ts';
import type { Bound, Kind } from './figure.ts';

export interface Taken {
  /** The numeral core. */
  start: number;
  end: number;
  /** Behind the measure, or behind the core where the measure stands elsewhere (120、135、148件) or nowhere. */
  unitEnd: number;
  /** Where the measure stands; null where the text gives none. */
  unitAt: Span | null;
  value: number;
  unit: string;
  unitImplied: boolean;
  kind: Kind;
  bound: Bound;
  rule: string;
  /** The second number of a range: it shares the name of the first. */
  rangeEnd: boolean;
}

/** A numeral that was decided to be a figure. */
export function takenOf(candidate: Candidate, decision: Decision): Taken {
  const { numeral, measure, rangeFrom } = candidate;
  const kind = decision.kind as Kind;
  // A share has its sign in the numeral: what follows is no measure (93.8%升至97.2%).
  const unitAt: Span | null = measure && !numeral.percent ? [measure.end - measure.word.length, measure.end] : null;
  return {
    start: numeral.start,
    end: numeral.end,
    unitEnd: unitAt?.[0] === numeral.end ? unitAt[1] : numeral.end,
    unitAt,
    value: numeral.value,
    unit: decision.unit as string,
    unitImplied: decision.unitImplied === true,
    kind,
    bound: boundOf(candidate, kind),
    rule: decision.rule,
    rangeEnd: rangeFrom !== null,
  };
}
