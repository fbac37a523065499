/** Describes a place of a text so that it can be found again: its words, what stands around it, and for a figure what it is. */

import { measureAt } from '../figures/measures.ts';
import { scanNumerals } from '../figures/scan.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';
import { Tables } from './cells.ts';

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
  period?: string | null;
}

/** The tables of the text that was asked about last: a report's figures are described one after the other. */
let latest: { text: string; tables: Tables } | null = null;
function tablesOf(text: string): Tables {
  if (latest?.text !== text) latest = { text, tables: new Tables(text) };
  return latest.tables;
}

/** The anchor of a passage. Offsets are UTF-16 into `text`. */
export function describePassage(text: string, [start, end]: Span): Anchor {
  const cell = text.slice(start, end).includes('\n') ? null : tablesOf(text).nameAt(start);
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    start,
    end,
    ...(cell && { cell }),
  };
}

/** The anchor of a figure. */
export function describeFigure(text: string, figure: FigureLike): Anchor {
  const { start, end, indicator, period = null } = figure;
  const anchor = describePassage(text, [start, end]);
  return { ...anchor, figure: { ...asWritten(anchor, figure), indicator, period } };
}

/**
 * Value and unit by the words at the place alone, as every number of a page is read when it is looked up. A unit or scale
 * that is only meant, and a value that the reader has put right, do not stand there.
 */
function asWritten({ quote, suffix }: Anchor, figure: FigureLike): { value: number; unit: string } {
  const { text } = fold(quote);
  const [numeral, more] = scanNumerals(text);
  if (!numeral || more || Number.isNaN(numeral.value) || numeral.start > 0 || numeral.end < text.length)
    return { value: figure.value, unit: figure.unitImplied ? '' : figure.unit };
  return { value: numeral.value, unit: numeral.percent ? '%' : (measureAt(fold(suffix).text, 0)?.word ?? '') };
}
