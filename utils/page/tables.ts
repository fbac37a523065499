/** Tables of a page: which of them hold data, and the record of their cells while the text is written. */
import type { Cell, Table } from './article.ts';
import type { Writer } from './writer.ts';

/** A cell with more text than this holds a part of the page's layout. The longest data cells met are reasons for a penalty. */
const longestCell = 1500;

/** Whether a table holds data: more than one cell in some row, no table inside it, and no cell as long as an article. */
export function isDataTable(table: HTMLTableElement): boolean {
  if (table.querySelector?.('table, iframe, form')) return false;
  let wide = false;
  for (const row of table.rows ?? []) {
    if (row.cells.length > 1) wide = true;
    for (const cell of row.cells) if ((cell.textContent?.trim().length ?? 0) > longestCell) return false;
  }
  return wide;
}

/** Writes the cells of one table: a line a row, a tab between cells, empty cells included. */
export class TableWriter {
  private readonly writer: Writer;
  private readonly rows: Cell[][] = [];
  private open: Cell | null = null;

  constructor(writer: Writer) {
    this.writer = writer;
  }

  row(): void {
    this.closeCell();
    this.rows.push([]);
  }

  cell(element: HTMLTableCellElement, header: boolean): void {
    this.closeCell();
    if (this.rows.length === 0) this.rows.push([]);
    const row = this.rows.at(-1) as Cell[];
    if (row.length === 0) this.writer.row();
    else this.writer.tab();
    const start = this.writer.next;
    this.open = { start, end: start, rowSpan: span(element.rowSpan), columnSpan: span(element.colSpan), header };
    row.push(this.open);
  }

  /** The table, its rows without cells left out; null where nothing was written. */
  finish(): Table | null {
    this.closeCell();
    const rows = this.rows.filter((row) => row.length > 0);
    const first = rows[0]?.[0];
    return first ? { start: first.start, end: this.writer.length, rows } : null;
  }

  private closeCell(): void {
    if (this.open) this.open.end = Math.max(this.writer.length, this.open.start);
    this.open = null;
  }
}

/** A page may ask for any span; no table of a report is wider or longer than this. */
const span = (asked: number) => Math.min(Math.max(Number(asked) || 1, 1), 1000);
