/** Comma-separated values as RFC 4180 has them, in the form that spreadsheets in China open right at a double click. */
import { type CellContent, guarded, plainNumber } from './cells.ts';

/** UTF-8 files without it are read as GBK. */
export const byteOrderMark = '\uFEFF';

/** One field: numbers bare, text guarded and always quoted, missing empty. */
function field(content: CellContent): string {
  if (content === null) return '';
  if (typeof content === 'number') return Number.isFinite(content) ? plainNumber(content) : '';
  return `"${guarded(content).replaceAll('"', '""')}"`;
}

/** One record, with its line end. */
export function csvLine(cells: readonly CellContent[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}
