/** The tables beside the long one: what goes into the wide table, and what stays out and is said to. */
import { describe, expect, it } from 'vitest';
import { Gatherer } from '../../../utils/export/gather.ts';
import { relationText } from '../../../utils/export/tables/dictionary.ts';
import { variableOf, wideColumns, wideRow } from '../../../utils/export/tables/wide.ts';
import { indicatorById, indicators } from '../../../utils/indicators/taxonomy.ts';
import { exportBundle, rowsOf, savedReport } from '../../support/exports.ts';
import { figureIn } from '../../support/figures.ts';
import { newSnippet, sampleText } from '../../support/library.ts';

const id = 'reconsideration.accepted';
const wideOf = (figures: Parameters<typeof rowsOf>[1]) => {
  const report = savedReport();
  const { values, conflicts } = wideRow({ report, text: exportBundle().text, figures: rowsOf(report, figures) });
  return { value: values.get(id) ?? null, reasons: conflicts.map((row) => `${row[4]} ${row[5]}`) };
};
const f = (quote: string, over: Parameters<typeof figureIn>[2] = {}) => figureIn(sampleText, quote, over);

describe('a cell of the wide table', () => {
  it.each<[string, Parameters<typeof rowsOf>[1], number | null, string[]]>([
    ['holds the one value of the whole area and year', [f('45')], 45, []],
    ['holds a value that is stated twice', [f('45'), f('45')], 45, []],
    ['is empty where two values differ, and both are listed', [f('45'), f('52')], null, ['several 0', 'several 0']],
    [
      'holds the value without scope, and the other is listed',
      [f('45'), f('41', { scope: '县本级' })],
      45,
      ['scope 0'],
    ],
    [
      'is empty where there are only parts: never their sum',
      [f('45', { scope: '甲镇' }), f('41', { scope: '乙镇' })],
      null,
      ['scope 0', 'scope 0'],
    ],
    ['is empty where only months are stated', [f('45', { period: '2023-08' })], null, ['period 0']],
    ['is empty where the unit cannot be compared', [f('45', { unit: '人次' })], null, ['unit 0']],
    ['holds another word for the unit', [f('45', { unit: '宗' })], 45, []],
    ['holds a bound and says that it is one', [f('45', { bound: 'min' })], 45, ['bound 1']],
    ['never holds a plan', [f('45', { part: 'plan' })], null, []],
    ['never holds a change', [f('45', { change: 'up', kind: 'percent', unit: '%' })], null, []],
    ['never holds what was said of an earlier year', [f('45', { period: '2022' })], null, []],
  ])('%s', (_, figures, value, reasons) => {
    expect(wideOf(figures)).toEqual({ value, reasons });
  });

  it('holds a value that fails a check, and says so', () => {
    const report = savedReport();
    const figures = rowsOf(report, [f('45')]).map((figure) => ({ ...figure, verdict: 'fails' as const }));
    const { values, conflicts } = wideRow({ report, text: exportBundle().text, figures });
    expect([values.get(id), conflicts.map((row) => row[4])]).toEqual([45, ['check']]);
  });
});

describe('the variables of the wide table', () => {
  const all = wideColumns(new Set(indicators.map((one) => one.id)));
  it('have names that Stata and SPSS take: short, plain, different whatever the case', () => {
    const names = all.map(({ column }) => column.name);
    expect(names).toHaveLength(indicators.length);
    expect(names.filter((name) => !/^[A-Za-z][A-Za-z0-9_]{0,31}$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});

/** The link to words that stand once in the sample. */
const linkTo = (words: string) => `http://www.qingshi.gov.cn/1#:~:text=${encodeURIComponent(words)}`;

describe('the tables of an export', () => {
  const gatherer = new Gatherer({}, []);
  const rows = gatherer.add(exportBundle());
  const tables = new Map(gatherer.tables().map((table) => [table.name, table]));

  it('are the four, and those that have something to say', () => {
    expect(rows).toHaveLength(4);
    expect([...tables.keys()]).toEqual(['wide', 'dictionary', 'reports', 'conflicts', 'checks', 'edits', 'versions']);
  });

  it('tell in the dictionary what each variable holds in this very export', () => {
    const dictionary = tables.get('dictionary');
    const row = dictionary?.rows.find(([name]) => name === variableOf('reconsideration.applications'));
    expect(row?.slice(-3)).toEqual([1, 52, 52]);
    const url = dictionary?.rows.find(([name]) => name === 'url');
    expect(url?.slice(-3)).toEqual([4, null, null]);
  });

  it('give every relation of the taxonomy as an equation of variables', () => {
    const relations = indicators.flatMap((one) => one.relations.map((relation) => relationText(one.id, relation)));
    expect(relations.length).toBeGreaterThan(100);
    for (const text of relations)
      for (const name of text.match(/[A-Za-z]\w+/g) ?? [])
        expect(indicatorById.has(name.replaceAll('_', '.'))).toBe(true);
  });

  it('show what was corrected, field by field', () => {
    expect(tables.get('edits')?.rows).toEqual([
      [
        'r1',
        '青石县',
        2023,
        '52',
        'unit',
        '宗',
        '件',
        'LX',
        '2024-05-01T00:00:00.000Z',
        '原文',
        linkTo('全年收到复议申请52件'),
      ],
    ]);
  });

  it('have a row for each snippet', () => {
    const { kind, anchor, sentence, mark, note = '', tags = [], url, title } = newSnippet();
    const snippet = {
      id: 's',
      reportId: null,
      kind,
      anchor,
      indicatorId: null,
      sentence,
      mark,
      note,
      tags: [...tags],
      address: url,
      url,
      title,
      createdAt: '',
      updatedAt: '',
    };
    const table = new Gatherer({}, [snippet]).tables().at(-1);
    expect([table?.name, table?.rows[0]?.slice(3, 6)]).toEqual(['snippets', ['45', 45, '件']]);
    expect(table?.rows[0]?.at(-3)).toContain('#:~:text=');
    const [elsewhere] = new Gatherer({}, [{ ...snippet, url: 'file:///a' }]).tables().at(-1)?.rows ?? [];
    expect(elsewhere?.at(-3)).toBeNull();
  });
});
