/**
 * Which headers a table's numbers stand under: for each number the labels of its row and of its column, outermost first.
 * Headers are told by what stands in them, not by `<th>`, which portals seldom write. Works on the resolved grid.
 * Not for names and units (names.ts, units.ts).
 */
import { isYear, type NumberContent } from './cell.ts';
import { cellsOf, type Grid, type GridCell } from './grid.ts';
import { unitOf } from './units.ts';

/** A number in a table with what it stands under. */
export interface Placed {
  cell: GridCell;
  content: NumberContent;
  /** Labels of the row from the outermost in; a bar across the table above it comes first. */
  row: GridCell[];
  /** Labels of the column from the top down. */
  column: GridCell[];
  /** What stands in the row's column of units. */
  unit: GridCell | null;
}

export interface Layout {
  numbers: Placed[];
  /** The first column that is no label's. */
  firstColumn: number;
  /** Cells that span the table above its headers: its title, its unit. */
  captions: GridCell[];
  /** Data places (under and beside headers) that hold nothing, and those that hold a mark for nothing. */
  blank: number;
  none: number;
}

/** Longer words are a statement, not a label of a column. */
const longestHeader = 60;
const serialHeader = /^(?:序号?|编?号|行次|栏次|No\.?)$/i;
const unitHeader = /^(?:计量)?单位$/;

type RowKind = 'header' | 'bar' | 'data' | 'empty';

/** Lays a table out. Linear in its places. */
export function layoutOf(grid: Grid): Layout {
  const kinds = kindsOf(grid);
  const labels = labelColumns(grid, kinds);
  const layout: Layout = { numbers: [], firstColumn: labels.first, captions: [], blank: 0, none: 0 };
  const heads = new Heads(grid);
  const carried: (GridCell | null)[] = [];
  let bar: GridCell | null = null;
  let main: GridCell[] = [];
  for (let row = 0; row < grid.at.length; row++) {
    const kind = kinds[row] as RowKind;
    if (kind === 'bar') {
      const [cell] = cellsOf(grid, row).filter((one) => one.text !== '') as [GridCell];
      if (heads.rows.length === 0) layout.captions.push(cell);
      else bar = cell;
      carried.length = 0;
    }
    if (kind === 'header') heads.take(row, kinds[row - 1] === 'header');
    if (kind !== 'data') continue;
    const line = grid.at[row] as (GridCell | null)[];
    for (let column = 0; column < grid.width; column++) {
      const cell = line[column];
      if (!cell || labels.has(column) || cell.row !== row || cell.column !== column) continue;
      if (cell.content.is === 'blank' && heads.rows.length > 0) layout.blank++;
      if (cell.content.is === 'none') layout.none++;
      if (cell.content.is !== 'number') continue;
      const group = labels.groupOf(column);
      const own = rowLabels(line, group, carried, labels);
      const path: GridCell[] = ofWhich(own, main);
      if (path === own && own.length > 0) main = own;
      layout.numbers.push({
        cell,
        content: cell.content,
        row: bar ? [bar, ...path] : path,
        column: heads.over(column, cell.columns, group),
        unit: labels.unit === null ? null : (line[labels.unit] ?? null),
      });
    }
    for (const column of labels.all) if (line[column]?.text) carried[column] = line[column] as GridCell;
  }
  return layout;
}

/** What each row is. A row is data where a number stands in it that is no year heading a column. */
function kindsOf(grid: Grid): RowKind[] {
  let seenData = false;
  let firstHeader = -1;
  return grid.at.map((_, row) => {
    const cells = cellsOf(grid, row);
    const filled = cells.filter((cell) => cell.text !== '');
    const own = filled.filter((cell) => cell.row === row);
    if (filled.length === 0) return 'empty';
    const numbers = own.filter((cell) => cell.content.is === 'number');
    const years = numbers.length >= 2 && numbers.every((cell) => isYear(cell.text));
    if (numbers.length > 0 && !(years && !seenData)) {
      seenData = true;
      return 'data';
    }
    if (isBar(grid, row)) return 'bar';
    if (filled.some((cell) => cell.content.is === 'none'))
      return seenData || isUnderHeader(grid, row) ? 'data' : 'empty';
    const short = own.filter((cell) => cell.text.length <= longestHeader);
    if (!seenData) {
      if (own.length === 0) return 'empty';
      if (filled.length === 1 && cells.length > 2) return 'data';
      if (firstHeader < 0) firstHeader = row;
      return 'header';
    }
    // Below numbers a row of words is a new header only where the table begins anew: below a bar, or with the same corner.
    const covered = short.reduce((sum, cell) => sum + cell.columns, 0);
    const anew = isBar(grid, row - 1) || own[0]?.text === grid.at[firstHeader]?.[0]?.text;
    return own.length >= 2 && covered > grid.width / 2 && anew ? 'header' : 'data';
  });
}

/** Whether a row is one cell across the table, with words in it. */
function isBar(grid: Grid, row: number): boolean {
  const cells = row < 0 ? [] : cellsOf(grid, row);
  const own = cells.filter((cell) => cell.row === row && cell.text !== '');
  const [bar] = own;
  return own.length === 1 && cells.length <= 2 && bar !== undefined && bar.content.is === 'words' && isWide(grid, bar);
}

const isWide = (grid: Grid, cell: GridCell) => cell.columns >= Math.max(2, grid.width - 1);

/** Whether words stand side by side somewhere above: then a row of marks has its headers. */
function isUnderHeader(grid: Grid, row: number): boolean {
  for (let above = 0; above < row; above++)
    if (cellsOf(grid, above).filter((cell) => cell.content.is === 'words').length >= 2) return true;
  return false;
}

/** Columns of labels: the first of the table, and the same again where a table is set in two halves. */
interface Labels {
  all: number[];
  /** Behind the first label columns. */
  first: number;
  serial: Set<number>;
  unit: number | null;
  has(column: number): boolean;
  /** The label columns that a data column belongs to. */
  groupOf(column: number): number[];
}

function labelColumns(grid: Grid, kinds: readonly RowKind[]): Labels {
  const rows = kinds.flatMap((kind, row) => (kind === 'data' ? [row] : []));
  const headers = kinds.flatMap((kind, row) => (kind === 'header' ? [row] : []));
  const headerOf = (column: number) =>
    headers.map((row) => grid.at[row]?.[column]?.text ?? '').findLast((text) => text !== '') ?? '';
  const serial = new Set<number>();
  let unit: number | null = null;
  const isLabel = Array.from({ length: grid.width }, (_, column) => {
    const cells = rows.flatMap((row) => {
      const cell = grid.at[row]?.[column];
      return cell && cell.row === row && cell.text !== '' ? [cell] : [];
    });
    const words = cells.filter((cell) => cell.content.is === 'words').length;
    const header = headerOf(column);
    // 单位 heads units as well as bodies.
    const units = cells.filter((cell) => unitOf(cell.text) !== null).length;
    if (unitHeader.test(header) && units > 0 && units >= words / 2) unit ??= column;
    if (column === 0 && cells.length > 0 && cells.every((cell) => isYear(cell.text))) return true;
    if (words < cells.length && (serialHeader.test(header) || (column === 0 && isSerial(cells)))) {
      serial.add(column);
      return true;
    }
    // A total may stand among the words, a remark among the numbers.
    return words > 0 && words >= 0.7 * cells.length;
  });
  const runs: number[][] = [];
  for (let column = 0; column < grid.width; column++) {
    if (!isLabel[column]) continue;
    if (isLabel[column - 1]) runs.at(-1)?.push(column);
    else runs.push([column]);
  }
  const first = runs[0]?.[0] === 0 ? (runs[0] as number[]) : [];
  const name = (run: readonly number[]) => run.map(headerOf).join('|');
  const groups = runs.filter((run, index) => index > 0 && name(run) === name(first) && name(first) !== '');
  const all = [...first, ...groups.flat(), ...runs.flat().filter((column) => serial.has(column))];
  const known = new Set([...all, ...(unit === null ? [] : [unit])]);
  return {
    all,
    first: first.length,
    serial,
    unit,
    has: (column) => known.has(column),
    groupOf: (column) => groups.findLast((run) => (run[0] as number) < column) ?? first,
  };
}

/** 1, 2, 3 … down the first column, words beside them. */
function isSerial(cells: readonly GridCell[]): boolean {
  const numbers = cells.filter((cell) => cell.content.is === 'number');
  return (
    numbers.length >= 3 &&
    numbers.every((cell, index) => cell.text === String(index + 1) && cell.columns === 1) &&
    numbers.length >= 0.7 * cells.length
  );
}

/** The labels of a row, each once; a label left blank below its like is the one above. */
function rowLabels(
  line: readonly (GridCell | null)[],
  group: readonly number[],
  carried: readonly (GridCell | null)[],
  labels: Labels,
): GridCell[] {
  const columns = group.filter((column) => !labels.serial.has(column) && column !== labels.unit);
  const last = columns.findLast((column) => line[column]?.text);
  const found: GridCell[] = [];
  for (const column of columns) {
    let cell = line[column] ?? null;
    if (cell?.text === '' && last !== undefined && column < last) cell = carried[column] ?? null;
    if (cell && cell.text !== '' && (cell.content.is !== 'number' || isYear(cell.text)) && !found.includes(cell))
      found.push(cell);
  }
  return found;
}

/** `其中：罚款` below 行政处罚 is a part of it. */
function ofWhich(own: GridCell[], main: readonly GridCell[]): GridCell[] {
  const last = own.at(-1);
  if (!last || !/^(?:#|其中)/.test(last.text) || main.length === 0) return own;
  return [...main.filter((cell) => !own.includes(cell)), ...own];
}

/** The header rows in force, and the labels that stand over a column. */
class Heads {
  rows: number[] = [];
  private readonly grid: Grid;

  constructor(grid: Grid) {
    this.grid = grid;
  }

  /** Takes a header row; one right below another adds to it, any other replaces what was in force. */
  take(row: number, adds: boolean): void {
    if (adds) this.rows.push(row);
    else this.rows = [row];
  }

  /** Labels over the column, from the top, without those that head the row labels. */
  over(column: number, columns: number, group: readonly number[]): GridCell[] {
    const found: GridCell[] = [];
    for (const row of this.rows) {
      // A number may be merged over columns whose header is not.
      for (let at = column; at < column + columns; at++) {
        const cell = this.grid.at[row]?.[at];
        if (!cell || cell.text === '' || found.includes(cell)) continue;
        if (group.includes(cell.column)) continue;
        found.push(cell);
        break;
      }
    }
    return found;
  }
}
