/** What every table is made of, whatever file it goes into: columns with names, types and labels, and rows of cells. */
import type { CellContent } from '../cells.ts';

/**
 * `text` is never taken for a number (codes, raw values); `day` is an ISO date; `flag` is 0 or 1. An empty cell is null in
 * each.
 */
export type ColumnType = 'text' | 'number' | 'integer' | 'day' | 'flag';

export interface Column {
  /** Plain ASCII, at most 32 characters, different from all others whatever the case: for Stata, SPSS and R alike. */
  name: string;
  type: ColumnType;
  zh: string;
  en: string;
}

export type Row = readonly CellContent[];

export interface Table {
  /** Name of the sheet or file. */
  name: string;
  columns: readonly Column[];
  rows: Row[];
}

/** A column in short: `column('year', 'integer', '年度', 'Year')`. */
export const column = (name: string, type: ColumnType, zh: string, en: string): Column => ({ name, type, zh, en });

/** Makes rows in the order of the columns; a name that is no column's does not compile. */
export const rowsBy =
  <const C extends readonly Column[]>(columns: C) =>
  (record: Record<C[number]['name'], CellContent>): Row =>
    columns.map(({ name }) => record[name as C[number]['name']]);
