/**
 * Comma-separated values as RFC 4180 has them, in two dialects: for spreadsheets, so that a double click opens them right in
 * China too, and plain, for programs that take every character for data.
 */
import { type CellContent, guarded, plainNumber, spreadsheetText } from './cells.ts';
import type { Column, Row } from './tables/table.ts';

/** `spreadsheet`: byte order mark, months and ratios marked as text. `plain`: neither; formulas are guarded in both. */
export type CsvDialect = 'spreadsheet' | 'plain';

/** UTF-8 files without it are read as GBK. */
export const byteOrderMark = '\uFEFF';

/** One field: numbers bare, text guarded and always quoted, missing empty. */
function field(content: CellContent, text: (content: string) => string): string {
  if (content === null) return '';
  if (typeof content === 'number') return Number.isFinite(content) ? plainNumber(content) : '';
  return `"${text(content).replaceAll('"', '""')}"`;
}

/** One record, with its line end. */
export function csvLine(cells: readonly CellContent[], text: (content: string) => string = guarded): string {
  return `${cells.map((cell) => field(cell, text)).join(',')}\r\n`;
}

/** The head of a file: names of the columns, after a byte order mark where the dialect has one. */
export const csvHead = (columns: readonly Column[], dialect: CsvDialect): string =>
  (dialect === 'spreadsheet' ? byteOrderMark : '') + csvLine(columns.map(({ name }) => name));

/** The lines of rows. Days are real dates for a spreadsheet too: only text is kept from becoming something else. */
export function csvRows(columns: readonly Column[], rows: readonly Row[], dialect: CsvDialect): string {
  if (dialect === 'plain') return rows.map((row) => csvLine(row)).join('');
  const texts = columns.map(({ type }) => (type === 'text' ? spreadsheetText : guarded));
  return rows.map((row) => `${row.map((cell, place) => field(cell, texts[place] ?? guarded)).join(',')}\r\n`).join('');
}
