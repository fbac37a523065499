/**
 * Tables as an Excel workbook (.xlsx), by the library hucre: typed cells, real dates, frozen heads. Nothing in a cell can be
 * run: text is written as text, never as a formula.
 */
import { type CellStyle, type CellValue, writeXlsx, writeXlsxStream } from 'hucre/xlsx';
import type { Column, Row, Table } from '../tables/table.ts';

/** Characters wide; text as long as a sentence is cut at the edge of its cell. */
const widths: Record<string, number> = { title: 40, sentence: 60, indicator: 32, note: 40, url: 24, section: 24 };
const widthOf = ({ name, type }: Column): number =>
  widths[name] ?? (name.startsWith('citation') ? 40 : type === 'text' ? 16 : 12);

/** A cell of a spreadsheet holds no more characters than this. */
const longestCell = 32_767;

/** Characters that XML has no place for: a workbook with one of them would not open. */
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const head: CellStyle = { font: { bold: true } };
const styleOf = ({ type }: Column): CellStyle => ({
  numFmt: type === 'day' ? 'yyyy-mm-dd' : type === 'text' ? '@' : 'General',
});

function cellOf(content: Row[number], { type }: Column): CellValue {
  if (content === null || content === undefined) return null;
  if (typeof content === 'number') return Number.isFinite(content) ? content : null;
  // The day as UTC: the writer makes a serial number of it that is the same day everywhere.
  if (type === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(content)) return new Date(`${content}T00:00:00Z`);
  return content.replace(notXml, '').slice(0, longestCell);
}

const cells = (columns: readonly Column[], row: Row): CellValue[] =>
  columns.map((column, place) => cellOf(row[place] ?? null, column));

/** The sheet's head: names for programs, and under them, where the table asks for it, names for people. */
const headRows = (table: Table): string[][] => [
  table.columns.map(({ name }) => name),
  ...(table.name === 'wide' ? [table.columns.map(({ zh }) => zh)] : []),
];

/** A workbook of all these tables, made in memory. */
export function workbook(tables: readonly Table[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: tables.map((table) => {
      const heads = headRows(table);
      const rows = [...heads, ...table.rows.map((row) => cells(table.columns, row))];
      return {
        name: table.name,
        columns: table.columns.map((column) => ({ width: widthOf(column), style: styleOf(column) })),
        rows,
        cells: new Map(
          heads.flatMap((names, at) =>
            names.map((value, place) => [`${at},${place}`, { value, style: head }] as const),
          ),
        ),
        freezePane: { rows: heads.length },
      };
    }),
  });
}

/** One table as a workbook of its own, written as its rows come: for tables that would not fit into memory as a whole. */
export function streamedWorkbook(
  name: string,
  columns: readonly Column[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): ReadableStream<Uint8Array> {
  async function* values(): AsyncGenerator<CellValue[]> {
    for await (const row of rows) yield cells(columns, row);
  }
  return writeXlsxStream(values(), {
    name,
    columns: columns.map((column) => ({ header: column.name, width: widthOf(column), style: styleOf(column) })),
    freezePane: { rows: 1 },
  });
}
