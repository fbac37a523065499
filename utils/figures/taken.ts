/** A number that has been taken for a figure, before it has a name. Offsets are into the folded text. */
import type { Span } from '../text/span.ts';
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
  unitImplied?: true;
  kind: Kind;
  bound: Bound;
  rule: string;
  /** The second number of a range: it shares the name of the first. */
  rangeEnd: boolean;
}
