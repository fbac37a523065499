/** All tables of a text: their figures, which numbers are decided by them, and which known forms were met. */
import type { Span } from '../../text/span.ts';
import type { Decision } from '../accept/decide.ts';
import type { Figure, TableForm } from '../figure.ts';
import { HeadingParts } from '../part.ts';
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
  headings: readonly { start: number; level: number; title: string }[],
  year: number | null,
): TablesReading {
  const figures: Figure[] = [];
  const forms: TableForm[] = [];
  const decided: { span: Span; rule: string; figure: boolean }[] = [];
  const above = (at: number) => headings.findLastIndex((heading) => heading.start <= at);
  const parts = new HeadingParts(headings, year);
  const context = {
    year,
    section: (at: number) => {
      const index = above(at);
      return index < 0 ? null : index;
    },
    part: (at: number) => parts.under(above(at)),
    titles: (at: number) => titlesAbove(headings, above(at)),
  };
  tables.forEach((table, index) => {
    if (table.end <= body[0] || table.start >= body[1]) return;
    const reading = readTable(text, table, index, context);
    decided.push(...reading.decided);
    if (table.start < body[0]) return;
    figures.push(...reading.figures);
    if (reading.form) forms.push({ table: index, form: reading.form, blank: reading.blank, none: reading.none });
  });
  decided.sort((a, b) => a.span[0] - b.span[0]);
  return { figures, forms, decides: (at) => decisionAt(decided, at) };
}

function decisionAt(decided: readonly { span: Span; rule: string; figure: boolean }[], at: number): Decision | null {
  let low = 0;
  let high = decided.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((decided[middle] as { span: Span }).span[1] <= at) low = middle + 1;
    else high = middle;
  }
  const found = decided[low];
  return found && found.span[0] <= at ? { rule: found.rule, accepted: found.figure } : null;
}

/** The titles of the headings above, the innermost first, each level once. */
function titlesAbove(headings: readonly { level: number; title: string }[], from: number): string[] {
  const titles: string[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (let i = from; i >= 0 && level > 1; i--) {
    const heading = headings[i] as { level: number; title: string };
    if (heading.level >= level) continue;
    level = heading.level;
    titles.push(heading.title);
  }
  return titles;
}
