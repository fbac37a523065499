/** Describes a place of a text so that it can be found again: its words, what stands around it, and for a figure what it is. */
import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';

/** How much of the text around a place is kept with it, in UTF-16 units: two to three clauses of Chinese with punctuation. */
export const contextLength = 48;

/** What of a figure tells it from others; a `Figure` has it. */
export interface FigureLike {
  start: number;
  end: number;
  value: number;
  unit: string;
  unitImplied?: boolean;
  indicator: string;
}

/** The anchor of a passage. Offsets are UTF-16 into `text`. */
export function describePassage(text: string, [start, end]: Span): Anchor {
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    start,
    end,
  };
}

/** The anchor of a figure. */
export function describeFigure(text: string, figure: FigureLike): Anchor {
  const { start, end, value, unit, unitImplied, indicator } = figure;
  // A unit that is only meant does not stand in the text, so nothing can be found by it.
  return { ...describePassage(text, [start, end]), figure: { value, unit: unitImplied ? '' : unit, indicator } };
}
