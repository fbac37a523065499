/** The table of figures as CSV, read again by a reader that is not ours. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guarded, plainNumber, spreadsheetText, tabbed, unguarded } from '../../../utils/export/cells.ts';
import { type CsvDialect, csvHead, csvLine, csvRows } from '../../../utils/export/csv.ts';
import { type FigureTableOptions, figureColumns, figureRows } from '../../../utils/export/tables/figures.ts';
import type { ReportBundle, SavedFigure } from '../../../utils/library/records.ts';
import { figureIn } from '../../support/figures.ts';
import { facts, sampleText } from '../../support/library.ts';

const figuresCsvHead = (dialect: CsvDialect = 'spreadsheet') => csvHead(figureColumns, dialect);
const figuresCsvLines = (one: ReportBundle, options: FigureTableOptions, dialect: CsvDialect = 'spreadsheet') =>
  csvRows(figureColumns, figureRows(one, options), dialect);

const read = (csv: string): string[][] => Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').replace(/\r\n$/, '')).data;

describe('text in a cell', () => {
  const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '|', '＝', '＋', '－', '＠', '﹣', '−'];
  const before = ['', ' ', '\u00a0', '\u3000', '\ufeff', '\u200b', '\u202e', '"', "'", '  "', '\u2060\t'];
  it.each(starts)('R40 that begins with %j is marked as text, whatever is hidden before it', (start) => {
    for (const prefix of before) {
      const text = `${prefix}${start}cmd()`;
      const [[cell]] = read(csvLine([text])) as [[string]];
      expect([prefix, cell.startsWith("'")]).toEqual([prefix, true]);
      expect(unguarded(cell)).toBe(text.replace(/[\r\n]/g, ' ').replaceAll('\0', ''));
    }
  });

  it.each(['45件', '廉江市', '2023-01-31', '1—5月', '100%', 'a=b', '1234567890', '“十四五”规划', '《办法》'])(
    'that is harmless stays as it is: %s',
    (text) => expect(guarded(text)).toBe(text),
  );

  it.each(['9144011675345678901', '440881 1980 0101 0011'])(
    'of more digits than a number holds is marked: %s',
    (code) => expect(guarded(code)).toBe(`'${code}`),
  );

  it.each([
    '2023-08',
    '2023/8',
    '3-5',
    '1/2',
    '3:1',
    '12:30',
    '2023年8月',
    '8月5日',
    'Mar-23',
    '007',
    '95.0',
    '1e5',
    '1 1/2',
  ])('that a spreadsheet would make a date or another number of is marked for spreadsheets alone: %s', (text) => {
    expect(spreadsheetText(text)).toBe(`'${text}`);
    expect(guarded(text)).toBe(text);
  });

  it.each(['56.1', '1064', '2023-Q1', '2023-06/2023-12', '12.4:30.9:56.7', '1,234', '三成', '99.8%', '40余'])(
    'that a spreadsheet leaves as it is, or reads as the same number, is not marked: %s',
    (text) => expect(spreadsheetText(text)).toBe(text),
  );

  it('keeps its line: breaks become spaces', () => {
    expect(guarded('一\r\n二\n三\u2028四')).toBe('一 二 三 四');
  });

  it('R41 comes back as it was, and nothing but text could be run', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 1, maxLength: 8 }), (cells) => {
        const csv = csvLine(cells);
        expect(csv.endsWith('\r\n')).toBe(true);
        const [row] = read(csv) as [string[]];
        const flat = cells.map((cell) => cell.replace(/\r\n|[\r\n\u2028\u2029\u0085\v\f]/g, ' ').replaceAll('\0', ''));
        expect(row.map(unguarded)).toEqual(flat);
        for (const cell of row) expect(cell).not.toMatch(/^[\s\p{Cf}"]*[=+\-@|＝＋－＠]/u);
      }),
    );
  });
});

describe('a number in a cell', () => {
  it.each([
    [-3.5, '-3.5'],
    [27997600, '27997600'],
    [0, '0'],
    [1e21, '1000000000000000000000'],
    [1.5e22, '15000000000000000000000'],
    [1e-7, '0.0000001'],
    [-2.5e-8, '-0.000000025'],
  ])('R40 %d stays a number: %s', (value, text) => {
    expect(csvLine([value])).toBe(`${text}\r\n`);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(plainNumber(value)).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(plainNumber(value))).toBe(value + 0);
      }),
    );
  });
});

function bundle(): ReportBundle {
  const figures = [
    figureIn(sampleText, '52', { indicatorId: 'reconsideration.applications', indicator: '=复议申请数', section: 0 }),
    figureIn(sampleText, '98.5', { unit: '%', kind: 'percent', bound: 'min', indicatorId: null, scope: '县本级' }),
    figureIn(sampleText, '6', { part: 'plan', indicatorId: null }),
    figureIn(sampleText, '41', { change: 'down', changeUnit: 'point', unit: '', value: -0.5, period: null }),
  ];
  return {
    report: {
      id: 'r1',
      address: 'http://a.gov.cn/1',
      url: 'http://a.gov.cn/1#x',
      host: 'a.gov.cn',
      facts: facts({ issuer: ['中共青石县委', '青石县人民政府'], official: false, published: null }),
      family: null,
      year: 2023,
      regionCode: '990123',
      regionName: '青石县',
      savedAt: '2024-02-01T08:00:00.000Z',
      readAt: '2024-02-03T08:00:00.000Z',
      sha256: '',
      counts: { figures: 4, results: 3, matched: 1, checks: 0, fails: 0, truncated: 0, unstatedBase: 0 },
      indicators: [],
      appVersion: '1',
    },
    text: {
      reportId: 'r1',
      text: sampleText,
      body: [0, sampleText.length],
      headings: [{ start: 0, end: 6, level: 1, title: '一、复议工作' }],
      checks: [],
    },
    figures: figures.map((figure, order): SavedFigure => {
      const verdict = order === 0 ? ('fails' as const) : null;
      return { ...figure, reportId: 'r1', order, regionCode: '990123', year: 2023, verdict };
    }),
    versions: [],
  };
}

describe('the table of figures', () => {
  const rows = (everyPart: boolean) => {
    const parsed = Papa.parse<Record<string, string>>(
      (figuresCsvHead() + figuresCsvLines(bundle(), { everyPart })).replace(/^\uFEFF/, ''),
      { header: true, skipEmptyLines: true },
    );
    expect(parsed.errors).toEqual([]);
    return parsed.data;
  };

  it('begins with the byte order mark and the names of its columns', () => {
    expect(new TextEncoder().encode(figuresCsvHead()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(read(figuresCsvHead())).toEqual([figureColumns.map(({ name }) => name)]);
  });

  it('has a row for each result, its value a number, its words beside it', () => {
    const [first, second, third] = rows(false);
    expect(rows(false)).toHaveLength(3);
    expect(first).toMatchObject({
      report_id: 'r1',
      region_code: '990123',
      county: '青石县',
      level: 'county',
      issuer: '中共青石县委；青石县人民政府',
      year: '2023',
      published: '',
      indicator_id: 'reconsideration.applications',
      indicator: "'=复议申请数",
      group: '矛盾纠纷、调解、行政复议与行政应诉',
      value: '52',
      value_raw: '52',
      unit: '件',
      section: '一、复议工作',
      sentence: '全年收到复议申请52件,受理45件,审结41件。',
      check: 'fails',
      source_host_official: '0',
      status: 'auto',
      accessed: '2024-02-03',
      part: 'result',
    });
    expect(second).toMatchObject({ indicator_id: '', group: '', bound: 'min', scope: '县本级', check: '' });
    expect(third).toMatchObject({ value: '-0.5', unit: '', change: 'down point', period: '' });
  });

  it('has no byte order mark and months as they are where programs read it', () => {
    const one = bundle();
    one.figures[0] = { ...(one.figures[0] as SavedFigure), period: '2023-08' };
    const row = (dialect: CsvDialect) =>
      read(figuresCsvHead(dialect) + figuresCsvLines(one, {}, dialect))[1]?.[
        figureColumns.findIndex(({ name }) => name === 'period')
      ];
    expect(figuresCsvHead('plain').charCodeAt(0)).toBe('"'.charCodeAt(0));
    expect([row('plain'), row('spreadsheet')]).toEqual(['2023-08', "'2023-08"]);
  });

  it('says who has corrected a figure and when', () => {
    const one = bundle();
    const [figure] = one.figures as [SavedFigure];
    one.figures[0] = {
      ...figure,
      edited: { kind: 'edit', before: figure, by: 'LX', at: '2024-05-01T00:00:00.000Z', reason: '' },
    };
    const [row] = figureRows(one) as [unknown[]];
    const cell = (name: string) => row[figureColumns.findIndex((column) => column.name === name)];
    expect(['status', 'coder', 'edited_at'].map(cell)).toEqual(['edited', 'LX', '2024-05-01T00:00:00.000Z']);
  });

  it('has only the indicators that are asked for', () => {
    const ids = new Set(['reconsideration.applications']);
    const csv = figuresCsvLines(bundle(), { everyPart: true, indicatorIds: ids });
    expect(read(csv)).toHaveLength(1);
    expect(csv).toContain('reconsideration.applications');
  });

  it('has plans only where they are asked for, and says so', () => {
    expect(rows(true).map((row) => row.part)).toEqual(['result', 'result', 'plan', 'result']);
  });
});

describe('rows to be pasted', () => {
  it('are guarded like cells of a file; numbers stay numbers, tabs and line breaks begin no new cell', () => {
    expect(
      tabbed([
        ['名称', '数'],
        ['=1+1', -3],
        ['甲\t乙\n丙', null],
        ['', 1e21],
      ]),
    ).toBe("名称\t数\n'=1+1\t-3\n甲 乙 丙\t\n\t1000000000000000000000");
  });
});
