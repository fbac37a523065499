/** The shared list of hostile words through every exporter, each file read again by a reader that is not ours. */
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import * as XLSX from '@e965/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { bibtex, cslJson, ris } from '../../../utils/export/citations/machine.ts';
import { sourcesOf } from '../../../utils/export/citations/source.ts';
import { csvHead, csvRows } from '../../../utils/export/csv.ts';
import { safeFileName } from '../../../utils/export/file-name.ts';
import { ndjsonLines } from '../../../utils/export/files/ndjson.ts';
import { workbook } from '../../../utils/export/files/workbook.ts';
import { Gatherer } from '../../../utils/export/gather.ts';
import type { Table } from '../../../utils/export/tables/table.ts';
import { exportBundle, savedReport } from '../../support/exports.ts';
import { hostile } from '../../support/hostile.ts';
import { facts } from '../../support/library.ts';
import { count } from '../../support/trust.ts';

/** A report for each of the words, which stand wherever a page has a say. */
const bundles = hostile.map((words, n) => {
  const bundle = exportBundle({
    id: `r${n}`,
    address: `http://x.gov.cn/${n}`,
    url: `http://x.gov.cn/${n}`,
    facts: facts({ title: words, issuer: [words], documentNumber: words, publisher: words, region: { county: words } }),
  });
  const figures = bundle.figures.map((figure) => ({
    ...figure,
    reportId: `r${n}`,
    indicator: words,
    scope: words,
    unit: words,
  }));
  return { ...bundle, figures };
});

function tablesOf(): Table[] {
  const gatherer = new Gatherer({}, []);
  const rows = bundles.flatMap((bundle) => gatherer.add(bundle));
  return [Gatherer.figures(rows), ...gatherer.tables()];
}
const tables = tablesOf();

/** As a spreadsheet would see it: something to run. */
const runs = /^[\s\u00a0\u200b\ufeff\u3000"']*[=+\-@|＝＋－＠]/;
const isNumber = /^-?\d+(\.\d+)?$/;

describe('hostile words', () => {
  it.each(tables.map((table) => [table.name, table] as const))(
    'R40 R41 in the table %s as CSV run nothing and keep its columns',
    (_, table) => {
      const csv = csvHead(table.columns, 'spreadsheet') + csvRows(table.columns, table.rows, 'spreadsheet');
      const { data, errors } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true });
      expect(errors).toEqual([]);
      expect(new Set(data.map((row) => row.length))).toEqual(new Set([table.columns.length]));
      const risky = data.flat().filter((cell) => runs.test(cell) && !isNumber.test(cell) && !cell.startsWith("'"));
      expect(risky).toEqual([]);
      count('exports');
    },
  );

  it('R42 in a workbook are strings, and nothing in it runs or reaches out', async () => {
    const bytes = await workbook(tables);
    const book = XLSX.read(bytes, { cellFormula: true });
    for (const sheet of Object.values(book.Sheets))
      for (const [at, cell] of Object.entries(sheet)) {
        if (at.startsWith('!')) continue;
        const { f, t, v } = cell as XLSX.CellObject;
        expect(f).toBeUndefined();
        if (t === 's') expect(String(v).length).toBeLessThanOrEqual(32_767);
      }
    const raw = new TextDecoder('latin1').decode(bytes);
    for (const part of ['vbaProject', 'externalLink', 'oleObject', 'connections.xml']) expect(raw).not.toContain(part);
    count('exports');
  });

  it('R48 in NDJSON are one line a row', () => {
    const [figures] = tables as [Table];
    const lines = ndjsonLines(figures.columns, figures.rows).trimEnd().split('\n');
    expect(lines).toHaveLength(figures.rows.length);
    for (const line of lines) expect(Object.keys(JSON.parse(line))).toHaveLength(figures.columns.length);
    count('exports');
  });

  it('R45 in citations stay in their record', () => {
    const sources = sourcesOf(bundles.map(({ report }) => report));
    const text = ris(sources);
    expect(text.match(/^TY {2}- /gm)).toHaveLength(sources.length);
    expect(text.match(/^ER {2}- ?$/gm)).toHaveLength(sources.length);
    expect(text.split(/\r\n|\r|\n/).every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- ?/.test(line))).toBe(true);
    expect(JSON.parse(cslJson(sources))).toHaveLength(sources.length);
    for (const source of sources) {
      const entry = bibtex([source]);
      // Braces close as often as they open, and never before they do.
      let depth = 0;
      for (const [brace] of entry.replace(/\\[\\{}]/g, '').matchAll(/[{}]/g)) {
        depth += brace === '{' ? 1 : -1;
        expect(depth, entry).toBeGreaterThanOrEqual(0);
      }
      expect(depth, entry).toBe(0);
      expect(entry.match(/^@/gm), entry).toHaveLength(1);
    }
    count('exports', 3);
  });

  it('R46 in titles make safe file names', () => {
    for (const words of hostile) {
      const name = safeFileName(words, 'csv');
      expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+\.csv$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
    }
    count('exports');
  });

  it('R47 as addresses make no link but to the web', () => {
    const schemes = [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'chrome://settings',
      'vbscript:x',
      'blob:x',
    ];
    const sources = sourcesOf(schemes.map((url, n) => savedReport({ id: `s${n}`, url, address: url })));
    for (const text of [ris(sources), bibtex(sources), cslJson(sources)])
      for (const scheme of ['javascript:', 'vbscript:', 'data:text']) expect(text).not.toContain(scheme);
  });
});
