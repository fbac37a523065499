/** Files that go out, opened again by readers that are not the writers: SheetJS, Papa Parse, hyparquet, fflate's own unzip. */
import * as XLSX from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { type AsyncBuffer, parquetMetadata, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvHead, csvRows } from '../../../utils/export/csv.ts';
import { rLabels, spssLabels, stataLabels } from '../../../utils/export/files/labels.ts';
import { ndjsonLines } from '../../../utils/export/files/ndjson.ts';
import { ParquetTable } from '../../../utils/export/files/parquet.ts';
import { streamedWorkbook, workbook } from '../../../utils/export/files/workbook.ts';
import { Gatherer } from '../../../utils/export/gather.ts';
import { figureColumns } from '../../../utils/export/tables/figures.ts';
import type { Row, Table } from '../../../utils/export/tables/table.ts';
import { zipped } from '../../../utils/files/zip.ts';
import { exportBundle, nasty } from '../../support/exports.ts';

function gathered(): { rows: Row[]; tables: Table[] } {
  const gatherer = new Gatherer({}, []);
  const rows = gatherer.add(exportBundle());
  return { rows, tables: [Gatherer.figures(rows), ...gatherer.tables()] };
}
const { rows, tables } = gathered();
const place = (name: string) => figureColumns.findIndex((column) => column.name === name);

describe('a workbook', () => {
  it('R42 has its sheets, heads and typed cells, and nothing that could be run', async () => {
    const bytes = await workbook(tables);
    const book = XLSX.read(bytes, { cellFormula: true, cellNF: true, cellStyles: true });
    expect(book.SheetNames).toEqual(tables.map((table) => table.name));
    for (const sheet of Object.values(book.Sheets))
      for (const [at, cell] of Object.entries(sheet))
        if (!at.startsWith('!')) expect((cell as XLSX.CellObject).f).toBeUndefined();
    const [first] = XLSX.utils.sheet_to_json<Record<string, unknown>>(book.Sheets.figures as XLSX.WorkSheet, {
      UTC: true,
    });
    expect(first).toMatchObject({
      value: 52,
      year: 2023,
      region_code: '990123',
      source_host_official: 1,
      indicator: '=复议申请数',
      title: nasty.replace('\r\n', '\n').replace('\u0007', ''),
      status: 'edited',
    });
    const cell = (name: string, row: number) =>
      (book.Sheets.figures as XLSX.WorkSheet)[XLSX.utils.encode_cell({ c: place(name), r: row })] as XLSX.CellObject;
    expect(cell('value', 1).t).toBe('n');
    // A month is text and no date; a day is a real date, that day wherever it is opened.
    expect([cell('period', 2).t, cell('period', 2).v]).toEqual(['s', '2023-08']);
    expect([cell('published', 1).t, cell('published', 1).w]).toEqual(['n', '2024-01-20']);
  });

  it('keeps its heads in sight, the wide one with Chinese names under the variables', async () => {
    const files = unzipSync(await workbook(tables));
    const sheet = (at: number) => new TextDecoder().decode(files[`xl/worksheets/sheet${at}.xml`]);
    expect(sheet(1)).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet(2)).toMatch(/<pane [^>]*ySplit="2"[^>]*state="frozen"/);
    const wide = XLSX.utils.sheet_to_json<string[]>(XLSX.read(await workbook(tables)).Sheets.wide as XLSX.WorkSheet, {
      header: 1,
    });
    expect(wide[0]?.slice(0, 2)).toEqual(['report_id', 'region_code']);
    expect(wide[1]?.slice(0, 2)).toEqual(['报告编号', '行政区划代码']);
    expect(wide[2]?.[0]).toBe('r1');
  });

  it('is written row by row where it is too large to be made as a whole', async () => {
    const bytes = new Uint8Array(await new Response(streamedWorkbook('figures', figureColumns, rows)).arrayBuffer());
    const book = XLSX.read(bytes);
    const read = XLSX.utils.sheet_to_json<Record<string, unknown>>(book.Sheets.figures as XLSX.WorkSheet);
    expect(read.map((row) => row.value)).toEqual([52, 45, 41, 98.5]);
    expect(read[1]?.period).toBe('2023-08');
  });
});

const bufferOf = (bytes: Uint8Array): AsyncBuffer => ({
  byteLength: bytes.byteLength,
  slice: (start, end) => bytes.slice(start, end).buffer as ArrayBuffer,
});

describe('files for programs', () => {
  it('NDJSON has every column in every line', () => {
    const lines = ndjsonLines(figureColumns, rows).trimEnd().split('\n');
    const parsed = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(parsed.map((row) => Object.keys(row))).toEqual(lines.map(() => figureColumns.map(({ name }) => name)));
    expect(parsed[0]?.title).toBe(nasty);
    expect(parsed[3]?.indicator_id).toBeNull();
  });

  it('Parquet has typed columns, missing as null, over several row groups', async () => {
    const table = new ParquetTable(figureColumns);
    const many = Array.from({ length: 15_000 }, () => rows).flat();
    for (let at = 0; at < many.length; at += 80) table.add(many.slice(at, at + 80));
    const file = bufferOf(table.finish());
    const metadata = parquetMetadata(await file.slice(0));
    expect(metadata.row_groups.length).toBeGreaterThan(1);
    expect(Number(metadata.num_rows)).toBe(many.length);
    const read = await parquetReadObjects({ file, rowEnd: 4 });
    expect(read[0]).toMatchObject({ value: 52, year: 2023, title: nasty, unit: '件', scope: null });
    expect((read[0] as { published: Date }).published.toISOString().slice(0, 10)).toBe('2024-01-20');
    expect(read[1]?.period).toBe('2023-08');
  });

  it('Parquet of nothing is still a table', async () => {
    const file = bufferOf(new ParquetTable(figureColumns).finish());
    expect(await parquetReadObjects({ file })).toEqual([]);
  });

  it('plain CSV keeps words as they are, but for formulas and line ends', () => {
    const { data } = Papa.parse<Record<string, string>>(
      csvHead(figureColumns, 'plain') + csvRows(figureColumns, rows, 'plain'),
      {
        header: true,
        skipEmptyLines: true,
      },
    );
    expect(data[0]?.indicator).toBe("'=复议申请数");
    expect(data[1]?.period).toBe('2023-08');
    expect(data[0]?.title).toBe(`'${nasty.replace('\r\n', ' ')}`);
  });

  it('an archive holds its files whole', async () => {
    const parts: Uint8Array[] = [];
    const long = '数'.repeat(100_000);
    for await (const part of zipped([
      { name: '甲.csv', parts: [long, long] },
      { name: 'b/空.txt', parts: [] },
    ]))
      parts.push(part);
    const files = unzipSync(new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer()));
    expect(Object.keys(files)).toEqual(['甲.csv', 'b/空.txt']);
    expect(new TextDecoder().decode(files['甲.csv'])).toBe(long + long);
  });
});

describe('labels', () => {
  const evil: Table = {
    name: 'figures',
    columns: [
      { name: 'year', type: 'integer', zh: '年"度"\'s `x\' $y\n\\', en: '' },
      { name: 'day', type: 'day', zh: '长'.repeat(200), en: '' },
      { name: 'words', type: 'text', zh: '字', en: '' },
    ],
    rows: [],
  };

  it('for Stata read strings as strings and end in no label', () => {
    const text = stataLabels([evil]);
    expect(text).toContain('stringcols(2 3)');
    expect(text).toContain('bindquote(strict)');
    expect(text).toContain('label variable year `"年度s x y \\"\'');
    expect(text).toContain(`label variable day \`"${'长'.repeat(80)}"'`);
    // Nothing would be taken for a macro or another quotation.
    for (const line of text.split('\r\n').filter((one) => one.startsWith('label')))
      expect(line).toMatch(/^label variable \w+ `"[^"`'$]*"'$/);
  });

  it('for SPSS double what would end a label', () => {
    const text = spssLabels([evil]);
    expect(text).toContain("/ENCODING='UTF8'");
    expect(text).toContain("  year '年\"度\"''s `x'' $y \\'");
    expect(text).toContain('    words A600');
  });

  it('for R escape what would end a label', () => {
    const text = rLabels([evil]);
    expect(text).toContain('col_types = "iDc"');
    expect(text).toContain('  year = "年\\"度\\"\'s `x\' $y \\\\"');
  });

  it('name every column of every table', () => {
    for (const make of [stataLabels, spssLabels, rLabels])
      for (const { columns } of tables) for (const { name } of columns) expect(make(tables)).toContain(name);
  });
});
