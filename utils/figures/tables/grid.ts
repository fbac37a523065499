/**
 * A table's cells on their grid: merged cells stand in every place they cover. Works on the cells as a page has them
 * (utils/page); not for what the cells mean (cell.ts, paths.ts).
 */
import { fold } from '../../text/fold.ts';
import { type Content, contentOf } from './cell.ts';

/** A cell as utils/page gives it. Offsets are UTF-16 into the text; `start === end` where it is empty. */
export interface CellLike {
  start: number;
  end: number;
  rowSpan: number;
  columnSpan: number;
}

/** A table as utils/page gives it, merged cells unresolved. */
export interface TableLike {
  start: number;
  end: number;
  rows: readonly (readonly CellLike[])[];
}

/** A cell with its place: row and column of its upper left corner, from 0, and how far it reaches. */
export interface GridCell {
  row: number;
  column: number;
  rows: number;
  columns: number;
  start: number;
  end: number;
  /** Folded, without spaces at its ends. */
  text: string;
  content: Content;
}

export interface Grid {
  /** `at[row][column]`; null where the table has no cell. */
  at: (GridCell | null)[][];
  width: number;
}

/** Tables of reports have at most some thousand cells; what is larger is left to the reading of sentences. */
const mostPlaces = 40_000;
const mostColumns = 120;

/** Puts the cells on their grid; null for a table too large to be one of a report's. */
export function gridOf(text: string, table: TableLike): Grid | null {
  const at: (GridCell | null)[][] = table.rows.map(() => []);
  let width = 0;
  let places = 0;
  for (const [row, cells] of table.rows.entries()) {
    const line = at[row] as (GridCell | null)[];
    let column = 0;
    for (const cell of cells) {
      while (line[column]) column++;
      const rows = Math.min(cell.rowSpan, at.length - row);
      const columns = Math.min(cell.columnSpan, mostColumns - column);
      places += rows * columns;
      if (columns < 1 || places > mostPlaces) return null;
      const folded = fold(text.slice(cell.start, cell.end)).text.trim();
      const placed: GridCell = {
        row,
        column,
        rows,
        columns,
        start: cell.start,
        end: cell.end,
        text: folded,
        content: contentOf(folded),
      };
      for (let down = row; down < row + rows; down++)
        for (let right = column; right < column + columns; right++) (at[down] as (GridCell | null)[])[right] ??= placed;
      column += columns;
      width = Math.max(width, column);
    }
  }
  for (const line of at) for (let column = 0; column < width; column++) line[column] ??= null;
  return { at, width };
}

/** The cells of a row from left to right, each once. */
export const cellsOf = (grid: Grid, row: number): GridCell[] => [
  ...new Set((grid.at[row] as (GridCell | null)[]).filter((cell) => cell !== null)),
];
