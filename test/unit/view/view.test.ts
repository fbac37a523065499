import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../utils/checks/check.ts';
import type { FigureCorrection } from '../../../utils/corrections/correction.ts';
import { fieldsOf } from '../../../utils/corrections/fields.ts';
import type { Figure } from '../../../utils/figures/figure.ts';
import { checksByVerdict } from '../../../utils/view/by-verdict.ts';
import { nameOf, scaleOf, writtenOf } from '../../../utils/view/display.ts';
import * as editing from '../../../utils/view/edited.ts';
import { filterRows, isEmpty, noFilter, tally } from '../../../utils/view/filter.ts';
import { formOf, readForm } from '../../../utils/view/form.ts';
import { groupRows, linesOf } from '../../../utils/view/groups.ts';
import { findIndicators, nearIndicators } from '../../../utils/view/indicators.ts';
import { flaggedFigure, tintOf } from '../../../utils/view/marks.ts';
import { canBePinyin } from '../../../utils/view/pinyin.ts';
import { rowsOf } from '../../../utils/view/rows.ts';
import { finderOf, hitsIn, matches, parseQuery, searchable } from '../../../utils/view/search.ts';
import { equationOf, sumOf } from '../../../utils/view/sums.ts';
import { sampleReading } from '../../support/reading.ts';

const source = { ...sampleReading, text: sampleReading.article.text };
const rows = rowsOf(source, 'zh-Hans');
const none = new Set<number>();

describe('a figure in a list', () => {
  it.each<[Partial<Figure>, string, string, number]>([
    [{ quote: '2799.76万', unit: '元', kind: 'money' }, '2799.76', '万元', 1e4],
    [{ quote: '9.7亿', unit: '元', kind: 'money' }, '9.7', '亿元', 1e8],
    [{ quote: '300百万', unit: '元', kind: 'money' }, '300', '百万元', 1e6],
    [{ quote: '12,345', unit: '件', kind: 'count' }, '12,345', '件', 1],
    [{ quote: '１２３', unit: '人次', kind: 'count' }, '１２３', '人次', 1],
    [{ quote: '95.61%', unit: '%', kind: 'percent' }, '95.61', '%', 1],
    [{ quote: '86％', unit: '%', kind: 'percent' }, '86', '%', 1],
    [{ quote: '三成', unit: '%', kind: 'percent' }, '三成', '', 1],
    [{ quote: '百分之五', unit: '%', kind: 'percent' }, '百分之五', '', 1],
    [{ quote: '两', unit: '年', kind: 'duration' }, '两', '年', 1],
    [{ quote: '十二', unit: '件', kind: 'count' }, '十二', '件', 1],
    [{ quote: '3萬', unit: '人', kind: 'count' }, '3', '萬人', 1e4],
    [{ quote: '2880多', unit: '件', kind: 'count' }, '2880', '件', 1],
    [{ quote: '1520余万', unit: '元', kind: 'money' }, '1520', '万元', 1e4],
  ])('%j is written %s %s', (figure, value, unit, scale) => {
    expect(writtenOf(figure as Figure)).toEqual({ value, unit });
    expect(scaleOf(figure as Figure)).toBe(scale);
  });

  it('has its canonical name in the language of the reader, or its own words', () => {
    const figure = { indicator: '受理复议', indicatorId: 'power.items' };
    expect(nameOf(figure, 'zh-Hans')).toEqual({ name: '权责清单事项数', canonical: true });
    expect(nameOf(figure, 'zh-Hant').name).toBe('權責清單事項數');
    expect(nameOf(figure, 'en').name).toBe('Items on the powers-and-duties list');
    expect(nameOf({ ...figure, indicatorId: null }, 'en')).toEqual({ name: '受理复议', canonical: false });
    expect(nameOf({ ...figure, indicatorId: 'no.such' }, 'en')).toEqual({ name: '受理复议', canonical: false });
  });

  it('notes only what differs from the report', () => {
    expect(rows[4]!.notes).toEqual([]);
    expect(rows[6]!.notes).toEqual([{ kind: 'period', period: '2024-06' }]);
    expect(rows[6]!.part).toBe('plan');
    expect(rows[0]!.notes).toEqual([
      { kind: 'fails', equation: { values: ['70', '30', '15'], sign: '+', got: '115', unit: '', difference: '5' } },
    ]);
    expect(rows.map((row) => row.flagged)).toEqual([true, false, false, false, false, false, false]);
    expect(rows[5]).toMatchObject({ value: '310.2', unit: '万元', bound: 'about', tint: 'money' });
  });

  it('has one of four tints', () => {
    expect((['count', 'percent', 'multiple', 'money', 'duration', 'other'] as const).map(tintOf)).toEqual([
      'count',
      'share',
      'share',
      'money',
      'time',
      'count',
    ]);
  });
});

describe('search', () => {
  const found = (query: string) => filterRows(rows, noFilter, finderOf(query), none).map((row) => row.figure);

  it.each<[string, number[]]>([
    ['', [0, 1, 2, 3, 4, 5, 6]],
    ['调解', [4]],
    ['調解', [4]],
    ['行政複議', [0, 1, 2, 3]],
    ['１２０', [0]],
    ['310.2', [5]],
    ['清理 件', [6]],
    ['件 清理', [6]],
    ['没有这样的词', []],
    ['行 政', [0, 1, 2, 3]],
  ])('%j finds %j', (query, figures) => {
    // Sentences hold the words of their neighbours: compare only rows that name or state it.
    expect(found(query)).toEqual(expect.arrayContaining(figures));
    if (figures.length === 0) expect(found(query)).toEqual([]);
  });

  it('underlines what was found, in the text as written', () => {
    expect(hitsIn(parseQuery('復議 案'), '行政复议 案件数').map(([a, b]) => '行政复议 案件数'.slice(a, b))).toEqual([
      '复议',
      '案',
    ]);
    expect(hitsIn(parseQuery('１２'), '12 and 112')).toEqual([
      [0, 2],
      [8, 10],
    ]);
    expect(hitsIn(parseQuery(''), 'x')).toEqual([]);
  });

  it('finds any part of any text, and underlines it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'行政复议件数12.5万元%'), minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const start = a % text.length;
          const part = text.slice(start, start + 1 + (b % (text.length - start)));
          const query = parseQuery(part);
          expect(matches(query, searchable([text]))).toBe(true);
          for (const [from, to] of hitsIn(query, text)) expect(from).toBeLessThan(to);
          expect(hitsIn(query, text).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('the filter', () => {
  const pass = (change: object, saved = none) =>
    filterRows(rows, { ...noFilter, ...change }, null, saved).map((row) => row.figure);

  it('lets through what meets every condition', () => {
    expect(pass({})).toHaveLength(7);
    expect(pass({ tints: ['money', 'share'] })).toEqual([4, 5]);
    expect(pass({ parts: ['plan'] })).toEqual([6]);
    expect(pass({ flagged: true })).toEqual([0]);
    expect(pass({ flagged: true, tints: ['money'] })).toEqual([]);
    expect(pass({ saved: true }, new Set([2, 4]))).toEqual([2, 4]);
    expect(pass({ differs: ['period'] })).toEqual([6]);
    expect(pass({ groups: ['dispute'] })).toEqual(
      rows.filter((row) => row.group === 'dispute').map((row) => row.figure),
    );
  });

  it('knows when it is empty', () => {
    expect(isEmpty(noFilter)).toBe(true);
    expect(isEmpty({ ...noFilter, saved: true })).toBe(false);
    expect(isEmpty({ ...noFilter, tints: ['time'] })).toBe(false);
  });

  it('counts what there is', () => {
    const counts = tally(rows, new Set([1]));
    expect(counts).toMatchObject({
      tints: { count: 5, share: 1, money: 1, time: 0 },
      parts: { result: 6, plan: 1, shortcoming: 0, other: 0 },
      flagged: 1,
      saved: 1,
      period: 1,
    });
  });
});

describe('groups', () => {
  it('follow the sections of the report', () => {
    const groups = groupRows(rows, 'section', sampleReading.article.headings, 'zh-Hans');
    expect(groups.map(({ title, rows: list, flagged }) => [title, list.length, flagged])).toEqual([
      ['一、推进依法行政', 6, 1],
      ['二、下一步打算', 1, 0],
    ]);
  });

  it('follow the taxonomy, what has no indicator last', () => {
    const groups = groupRows(rows, 'group', [], 'en');
    expect(groups.at(-1)!.title).toBeNull();
    expect(groups.flatMap((group) => group.rows)).toHaveLength(7);
  });

  it('hide the rows of what is folded', () => {
    const groups = groupRows(rows, 'section', sampleReading.article.headings, 'zh-Hans');
    expect(
      linesOf(groups, new Set())
        .map((line) => line.kind)
        .join(' '),
    ).toBe('heading row row row row row row heading row');
    expect(linesOf(groups, new Set([groups[0]!.key]))).toHaveLength(3);
  });
});

describe('sums', () => {
  const figure = (quote: string, value: number, unit: string, kind: Figure['kind'] = 'count') =>
    ({ ...sampleReading.figures[0], quote, value, unit, kind }) as Figure;
  const check = (fields: Partial<Check>): Check => ({
    kind: 'sum',
    holds: false,
    verdict: 'fails',
    figures: [0, 1, 2],
    computed: 4672,
    difference: 300,
    tie: '其中',
    ...fields,
  });

  it('write a total under its parts', () => {
    const figures = [figure('4972', 4972, '件'), figure('4618', 4618, '件'), figure('54', 54, '件')];
    const sum = sumOf(check({}), figures);
    expect(sum.terms.map((term) => [term.sign, term.value, term.unit, term.figure])).toEqual([
      ['', '4618', '件', 1],
      ['+', '54', '件', 2],
    ]);
    expect(sum.got).toEqual({ value: '4672', unit: '件' });
    expect(sum.stated).toEqual({ value: '4972', unit: '件', figure: 0 });
    expect(sum.difference).toEqual({ value: '300', unit: '件' });
    expect(equationOf(check({}), figures)).toEqual({
      values: ['4618', '54'],
      sign: '+',
      got: '4672',
      unit: '',
      difference: '300',
    });
  });

  it('divide a rate’s counts', () => {
    const figures = [figure('35', 35, '人次'), figure('15', 15, '宗'), figure('230%', 230, '%', 'percent')];
    const ratio = check({ kind: 'ratio', computed: 233.3333333, difference: -3.3333333 });
    expect(flaggedFigure(ratio)).toBe(2);
    const sum = sumOf(ratio, figures);
    expect(sum.terms.map((term) => term.sign + term.value)).toEqual(['35', '÷15']);
    expect(sum.got).toEqual({ value: '233.33', unit: '%' });
    expect(sum.stated).toEqual({ value: '230', unit: '%', figure: 2 });
    expect(sum.difference?.value).toBe('3.33');
  });

  it('add in base units where the scales differ, and give the total in its own', () => {
    const figures = [
      figure('1.2亿', 120_000_000, '元', 'money'),
      figure('1亿', 100_000_000, '元', 'money'),
      figure('2000万', 20_000_000, '元', 'money'),
    ];
    const sum = sumOf(check({ computed: 120_000_000, difference: 0, holds: true, verdict: 'holds' }), figures);
    expect(sum.terms.map((term) => term.value + term.unit)).toEqual(['100000000元', '20000000元']);
    expect(sum.difference).toBeNull();
  });

  it('say what is left without what does not belong', () => {
    const figures = [figure('85', 85, '宗'), figure('68', 68, '宗'), figure('4', 4, '宗')];
    const sum = sumOf(
      check({ computed: 72, difference: 13, outsiders: [{ figure: 2, reason: 'not-an-outcome' }] }),
      figures,
    );
    expect(sum.terms[1]!.outsider).toBe('not-an-outcome');
    expect(sum.without).toEqual({ got: { value: '68', unit: '宗' }, difference: { value: '17', unit: '宗' } });
  });

  it('put the sides of a balance apart', () => {
    const figures = [10, 90, 80, 15].map((value) => figure(String(value), value, '件'));
    const sum = sumOf(
      check({ kind: 'balance', figures: [0, 1, 2, 3], left: 2, computed: null, difference: 5 }),
      figures,
    );
    expect(sum.terms.map((term) => term.sign).join('')).toBe('+≠+');
    expect(sum.stated).toBeNull();
  });

  it('stand in order: what fails first', () => {
    const checks = [check({ verdict: 'holds' }), check({}), check({ verdict: 'truncated' })];
    const figures = [figure('1', 1, ''), figure('1', 1, ''), figure('1', 1, '')];
    expect(checksByVerdict(checks, figures)).toEqual([
      { verdict: 'fails', checks: [1] },
      { verdict: 'truncated', checks: [2] },
      { verdict: 'holds', checks: [0] },
    ]);
  });
});

describe('figures of one name', () => {
  const twin = (wording: string, fields: Partial<Figure> = {}) =>
    ({ ...sampleReading.figures[1], indicatorId: 'power.items', indicator: wording, ...fields }) as Figure;
  const notes = (figures: Figure[]) =>
    rowsOf({ ...source, figures, checks: [] }, 'zh-Hans').map((row) => row.notes.map((note) => note.kind).join());

  it('are told apart by the report’s own words where nothing else does', () => {
    expect(notes([twin('进驻第一大厅'), twin('进驻第二大厅')])).toEqual(['wording', 'wording']);
    expect(notes([twin('权责事项'), twin('权责事项')])).toEqual(['', '']);
    expect(notes([twin('进驻第一大厅', { scope: '县' }), twin('进驻第二大厅', { scope: '市' })])).toEqual([
      'scope',
      'scope',
    ]);
  });
});

describe('corrected rows', () => {
  const signed = { id: 'c', address: '', reason: '', by: 'LZ', createdAt: '', updatedAt: '2026-11-22T10:00:00.000Z' };
  const anchor = { quote: '', prefix: '', suffix: '', start: 0, end: 0 };
  const before = fieldsOf(sampleReading.figures[5]!);
  const rowWith = (index: number, edit: FigureCorrection, figure: Partial<Figure> = {}) => {
    const figures = source.figures.map((one, at) => (at === index ? { ...one, ...figure } : one));
    return rowsOf({ ...source, figures, edits: new Map([[index, edit]]), editing }, 'zh-Hans')[index]!;
  };

  it('say what was changed from what to what, once, by whom and when', () => {
    const edit: FigureCorrection = {
      ...signed,
      kind: 'edit',
      anchor,
      before,
      after: { value: 3_112_000, scope: '县级' },
    };
    const row = rowWith(5, edit, { value: 3_112_000, scope: '县级' });
    expect(row).toMatchObject({ edit: 'edited', value: '3112000', unit: '元' });
    expect(row.notes).toEqual([
      {
        kind: 'edited',
        changes: [
          { field: 'value', from: '310.2万', to: '3112000' },
          { field: 'scope', from: null, to: '县级' },
        ],
        by: 'LZ',
        day: '2026-11-22',
      },
    ]);
  });

  it('that are rejected say nothing else and are counted only as corrected', () => {
    const edit: FigureCorrection = { ...signed, kind: 'reject', anchor, before };
    const row = rowWith(6, edit);
    expect(row.notes).toEqual([{ kind: 'rejected', changes: [], by: 'LZ', day: '2026-11-22' }]);
    const all = tally([...rows.slice(0, 6), row], none);
    expect([all.parts.plan, all.edited]).toEqual([0, 1]);
    expect(filterRows([...rows.slice(0, 6), row], { ...noFilter, edited: true }, null, none)).toEqual([row]);
  });

  it('give values in base units where they are written with a scale', () => {
    expect(rows[5]!.base).toEqual({ value: '3102000', unit: '元' });
    expect(rows[0]!.base).toBeNull();
  });
});

describe('pinyin', () => {
  it.each([
    ['fy', ['受理行政复议案件']],
    ['xzfy', ['受理行政复议案件']],
    ['tiaojie', ['调解成功率']],
    ['tjcgl', ['调解成功率']],
    ['sheji', ['涉及金额']],
    ['zz', []],
  ])('%s finds %j', (query, names) => {
    const found = filterRows(rows, noFilter, finderOf(query), none);
    expect(found.map((row) => row.wording ?? row.name)).toEqual(names);
  });

  it('shows what of a name it found', () => {
    expect(hitsIn(parseQuery('cgl'), '调解成功率')).toEqual([[2, 5]]);
    expect(hitsIn(parseQuery('xzfy'), '行政複議案件')).toEqual([[0, 4]]);
  });

  it('is no match of a single letter, of digits, nor of endless words', () => {
    for (const word of ['f', 'fy1', '复议', 'xianxianxianxianxian']) expect(canBePinyin(word)).toBe(false);
  });
});

describe('choosing an indicator', () => {
  const ids = (query: string) => findIndicators(query, 'zh-Hans').map((choice) => choice.id);

  it.each([
    ['复议受理', 'reconsideration.accepted'],
    ['複議受理', 'reconsideration.accepted'],
    ['fysl', 'reconsideration.accepted'],
    ['powers-and-duties', 'power.items'],
    ['qzqd', 'power.items'],
  ])('%s finds %s', (query, id) => {
    expect(ids(query)).toContain(id);
  });

  it('finds nothing for nothing, and few for much', () => {
    expect(ids('  ')).toEqual([]);
    expect(ids('没有这样的指标')).toEqual([]);
    expect(ids('数').length).toBeLessThanOrEqual(12);
  });

  it('proposes those that are near to the words of a report, of its kind', () => {
    const near = nearIndicators('受理行政复议案件', 'count', 'zh-Hans').map((choice) => choice.id);
    expect(near).toContain('reconsideration.accepted');
    expect(nearIndicators('', 'count', 'zh-Hans')).toEqual([]);
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcxianzhuangyv ü复议0.，'), maxLength: 24 }), (query) => {
        for (const { name, hits } of findIndicators(query, 'zh-Hant'))
          for (const [start, end] of hits) expect(start < end && end <= name.length).toBe(true);
      }),
    );
  });
});

describe('the form of a figure', () => {
  const figure = sampleReading.figures[5]!;
  const before = fieldsOf(figure);
  const form = formOf(before, figure.quote);

  it('gives back what it was made of', () => {
    for (const one of sampleReading.figures) {
      const fields = fieldsOf(one);
      expect(readForm(formOf(fields, one.quote), fields, one.quote, 2023)).toEqual({ fields, faults: [] });
    }
  });

  it('reads numbers with scales, measures and periods', () => {
    const { fields } = readForm(
      { ...form, value: '3.1亿', unit: '件', period: '上半年', scope: ' ' },
      before,
      '',
      2023,
    );
    expect(fields).toMatchObject({
      value: 310_000_000,
      unit: '件',
      kind: 'count',
      period: '2023-01/2023-06',
      scope: null,
    });
  });

  it('says which fields it cannot read', () => {
    const wrong = { ...form, value: '许多', period: '从前', indicator: ' ', indicatorId: null };
    expect(readForm(wrong, before, figure.quote, 2023).faults).toEqual(['value', 'indicator', 'period']);
    const open = { ...before, value: Number.NaN };
    expect(readForm(formOf(open, '若干'), open, '若干', 2023).faults).toEqual(['value']);
  });
});
