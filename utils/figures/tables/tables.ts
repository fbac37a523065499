/** All tables of a text: their figures, which numbers are decided by them, and which known forms were met. */
import { firstPast } from '../../text/ascending.ts';
import type { Span } from '../../text/span.ts';
import type { Decision } from '../accept/decide.ts';
import type { Figure, TableForm } from '../figure.ts';
import { Outline, type OutlineHeading } from '../outline.ts';
import type { TableLike } from './grid.ts';
import { readTable } from './read.ts';

export interface TablesReading {
  figures: Figure[];
  forms: TableForm[];
  /** What a table has decided about a number at this offset of the text; null where none has. */
  decides(at: number): Decision | null;
}

/**
 * Reads the tables that begin within `body`; numbers in cells of tables that reach into it are decided too, so that a text
 * read in stretches gives every figure once.
 */
export function readTables(
  text: string,
  body: Span,
  tables: readonly TableLike[],
  headings: readonly OutlineHeading[],
  year: number | null,
): TablesReading {
  if (tables.length === 0) return { figures: [], forms: [], decides: () => null };
  const figures: Figure[] = [];
  const forms: TableForm[] = [];
  const decided: { span: Span; rule: string; figure: boolean }[] = [];
  const outline = new Outline(headings, year);
  const context = { year, above: (at: number) => outline.at(at) };
  tables.forEach((table, index) => {
    if (table.end <= body[0] || table.start >= body[1]) return;
    const reading = readTable(text, table, index, context);
    for (const one of reading.decided) decided.push(one);
    if (table.start < body[0]) return;
    for (const figure of reading.figures) figures.push(figure);
    if (reading.form) forms.push({ table: index, form: reading.form, blank: reading.blank, none: reading.none });
  });
  decided.sort((a, b) => a.span[0] - b.span[0]);
  return { figures, forms, decides: (at) => decisionAt(decided, at) };
}

function decisionAt(decided: readonly { span: Span; rule: string; figure: boolean }[], at: number): Decision | null {
  const found = decided[firstPast(decided, ({ span }) => span[1] > at)];
  return found && found.span[0] <= at ? { rule: found.rule, accepted: found.figure } : null;
}
