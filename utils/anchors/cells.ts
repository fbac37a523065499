/**
 * The tables of an article, told from its text alone: a line a row, a tab between cells. Gives a cell its name: the headers of
 * its row and column. Not for the tables of a page's DOM (utils/page).
 */
import type { CellName } from './anchor.ts';
import { wordsOf } from './context.ts';

interface Row {
  start: number;
  cells: { start: number; end: number }[];
}

/** Headers are kept up to this length: longer cells hold prose. */
const longestHeader = 60;
/** A line above a table gives its measure (单位：万元) where it is not longer. */
const longestCaption = 60;

const measureIn = /(?:[千百万亿十]*元|[万亿]?(?:平方米|公里|公顷|亩|吨|人次|人|户|件|项|个|次)|%|％)/;
const labelled = /单位[:：]?\s*([^\s）)，,。]{1,8})/;
const bracketed = /[（(]([^（）()]{1,10})[）)]/;

/** A cell that states a number, perhaps with its unit, and nothing else. */
export function isNumberCell(words: string): boolean {
  return (
    words.trim() === '' || (/[\d０-９—–-]/.test(words) && words.replace(/[\d０-９.．,，%％‰\s—–/-]/g, '').length <= 2)
  );
}

/** The measure that a header names. */
function measureOf(header: string): string {
  const inside = labelled.exec(header)?.[1] ?? bracketed.exec(header)?.[1] ?? '';
  return measureIn.exec(inside)?.[0] ?? '';
}

export class Tables {
  private readonly text: string;
  /** Rows of all tables, and for each the number of its table. */
  private readonly rows: Row[] = [];
  private readonly tableOf: number[] = [];
  private readonly captions: string[] = [];
  private readonly firstRows: number[] = [];
  /** Names of the cells of rows that were asked about. */
  private readonly names = new Map<number, CellName[]>();
  private headsAbove: number[] | null = null;

  constructor(text: string) {
    this.text = text;
    if (!text.includes('\t')) return;
    let start = 0;
    let table = -1;
    /** Lines since the last row: one without a tab may be a row of a single merged cell. */
    let since = 2;
    let previous = '';
    for (const line of text.split('\n')) {
      if (line.includes('\t')) {
        if (since > 1) {
          table++;
          this.firstRows.push(this.rows.length);
          this.captions.push(previous.length <= longestCaption ? measureOf(previous) : '');
        }
        since = 0;
        this.addRow(start, line, table);
      } else since++;
      previous = line;
      start += line.length + 1;
    }
  }

  private addRow(start: number, line: string, table: number): void {
    const cells: Row['cells'] = [];
    let at = start;
    for (const cell of line.split('\t')) {
      cells.push({ start: at, end: at + cell.length });
      at += cell.length + 1;
    }
    this.rows.push({ start, cells });
    this.tableOf.push(table);
  }

  /** The name of the cell at an offset; null outside tables. */
  nameAt(offset: number): CellName | null {
    const r = this.rowAt(offset);
    if (r < 0) return null;
    const { cells } = this.rows[r] as Row;
    const c = cells.findIndex(({ end }) => offset <= end);
    let names = this.names.get(r);
    if (!names) {
      names = this.namesOf(r);
      this.names.set(r, names);
    }
    return names[c] ?? null;
  }

  /** Whether the offset stands in a cell that holds a number and nothing else. */
  isNumber(offset: number): boolean {
    const cell = this.rows[this.rowAt(offset)]?.cells.find(({ end }) => offset <= end);
    return cell !== undefined && isNumberCell(this.text.slice(cell.start, cell.end));
  }

  private rowAt(offset: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] as Row).start <= offset) low = middle + 1;
      else high = middle;
    }
    const row = this.rows[low - 1];
    return row && offset <= (row.cells.at(-1) as { end: number }).end ? low - 1 : -1;
  }

  /** Whether a row gives names to the columns under it: it states no number. */
  private isHead(r: number): boolean {
    const { cells } = this.rows[r] as Row;
    return cells.every(({ start, end }) => start === end || !isNumberCell(this.text.slice(start, end)));
  }

  /** For each row the nearest above it, in its table, that gives names; -1 where none does. Made when it is first asked for. */
  private get heads(): readonly number[] {
    if (this.headsAbove) return this.headsAbove;
    this.headsAbove = [];
    let head = -1;
    for (const [r, table] of this.tableOf.entries()) {
      if (this.tableOf[r - 1] !== table) head = -1;
      this.headsAbove.push(head);
      if (this.isHead(r)) head = r;
    }
    return this.headsAbove;
  }

  private columnOf(r: number, c: number): string {
    for (let i = this.heads[r] as number; i >= 0; i = this.heads[i] as number) {
      const header = this.wordsAt(i, c);
      if (!isNumberCell(header)) return header;
    }
    return '';
  }

  private wordsAt(r: number, c: number): string {
    const cell = this.rows[r]?.cells[c];
    return cell ? this.text.slice(cell.start, Math.min(cell.end, cell.start + longestHeader)) : '';
  }

  /** Whether its head stands right above it and no other row of numbers right below. */
  private isOnly(r: number): boolean {
    const table = this.tableOf[r];
    const isLast = this.tableOf[r + 1] !== table || this.isHead(r + 1);
    return this.tableOf[r - 1] === table && this.isHead(r - 1) && isLast;
  }

  /** The names of a row's cells. */
  private namesOf(r: number): CellName[] {
    const table = this.tableOf[r] as number;
    const first = this.firstRows[table] as number;
    const isOnly = this.isOnly(r);
    /** How many numbers have stood under a column's name: merged headers leave columns without one, or several with the same. */
    const under = new Map<string, number>();
    let row = '';
    return (this.rows[r] as Row).cells.map((_, c): CellName => {
      const words = this.wordsAt(r, c);
      // Above a number its header is the next cell of words; above words only the first row is one.
      const isNumber = isNumberCell(words);
      const column = isNumber ? this.columnOf(r, c) : this.wordsAt(first, c);
      const name: CellName = {
        row,
        column,
        measure: measureOf(column) || measureOf(row) || (this.captions[table] ?? ''),
      };
      if (!isNumber) {
        row = words;
        return name;
      }
      const nth = under.get(column) ?? 0;
      if (words !== '') under.set(column, nth + 1);
      if (nth > 0) name.nth = nth;
      if (row === '' && isOnly) name.only = true;
      return name;
    });
  }
}

/**
 * What two names of the same cell share: their words without what stands in brackets. Empty where its row has no name and is
 * not the only one.
 */
export function cellKey({ row, column, nth, only }: CellName): string {
  const plain = (header: string) => wordsOf(header.replace(/[（(][^（）()]*[）)]/g, ''));
  const name = plain(row);
  return name === '' && !only ? '' : `${name}|${plain(column)}${nth ? `|${nth}` : ''}`;
}

/** What a number in a cell of this name is multiplied by: 万元 10,000, 亿元 100,000,000. */
export function scaleOf({ measure }: CellName): number {
  return measure.startsWith('亿') ? 1e8 : measure.startsWith('万') ? 1e4 : measure.startsWith('千') ? 1e3 : 1;
}
