/** The comparison: what counts as stated, three kinds of nothing, several values side by side, coverage. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, unitFit } from '../../../utils/compare/compare.ts';
import { coverage, proposals, spread } from '../../../utils/compare/coverage.ts';
import { entriesOf } from '../../../utils/compare/entries.ts';
import { standing } from '../../../utils/compare/standing.ts';
import type { Entry } from '../../../utils/compare/table.ts';
import { indicatorById, indicators } from '../../../utils/indicators/taxonomy.ts';
import type { SavedFigure, SavedReport } from '../../../utils/library/records.ts';

const accepted = 'reconsideration.accepted';

function figure(over: Partial<SavedFigure> = {}): SavedFigure {
  return {
    start: 0,
    end: 2,
    quote: '45',
    value: 45,
    unit: '件',
    kind: 'count',
    bound: 'exact',
    indicator: '复议案件受理数',
    words: [],
    indicatorId: accepted,
    period: '2023',
    scope: null,
    change: null,
    section: null,
    sentence: [0, 9],
    part: 'result',
    rule: '',
    naming: '',
    reportId: 'r1',
    order: 0,
    regionCode: '990100',
    year: 2023,
    verdict: null,
    ...over,
  };
}

const entry = (reportId: string | null, over: Partial<Entry> = {}): Entry => ({
  key: reportId ?? 'gap',
  reportId,
  regionCode: '990100',
  regionName: '青石县',
  year: 2023,
  level: 'county',
  issuer: [],
  provenance: null,
  ...over,
});

const cellOf = (...figures: SavedFigure[]) => {
  const cell = compare([entry('r1')], [accepted], figures).lines[0]?.cells[0];
  if (!cell) throw new Error('no cell');
  return cell;
};

describe('how a figure stands to its indicator', () => {
  it.each([
    ['of the year', {}, 'stated'],
    ['of a part of the year', { period: '2023-Q1' }, 'stated'],
    ['of a month', { period: '2023-11' }, 'stated'],
    ['from an earlier year to this one', { period: '2019/2023' }, 'stated'],
    ['to the spring after', { period: '2023-06/2024-01' }, 'stated'],
    ['of the shortcomings', { part: 'shortcoming' as const }, 'stated'],
    ['of the year before', { period: '2022' }, 'former'],
    ['of years before', { period: '2018-01/2022-12' }, 'former'],
    ['of an unknown time before', { period: null }, 'former'],
    ['a change', { change: 'up' as const, period: '2023' }, 'change'],
    ['a plan', { part: 'plan' as const, period: '2024' }, 'plan'],
    ['a plan without a year', { part: 'plan' as const, period: null }, 'plan'],
  ])('%s', (_, over, expected) => {
    expect(standing(figure(over), 2023)).toBe(expected);
  });

  it('of a report whose year is not known: nothing is former but what says so', () => {
    expect(standing(figure({ period: '1999' }), null)).toBe('stated');
    expect(standing(figure({ period: '1999' }), 0)).toBe('stated');
    expect(standing(figure({ period: null }), null)).toBe('former');
  });
});

describe('a cell', () => {
  it('keeps zero, not stated and not read apart', () => {
    const table = compare([entry('r1'), entry('r2'), entry(null)], [accepted], [figure({ value: 0, quote: '0' })]);
    expect(table.read).toBe(2);
    expect(table.lines[0]?.cells.map((cell) => [cell.state, cell.values.map((one) => one.value)])).toEqual([
      ['stated', [0]],
      ['missing', []],
      ['unread', []],
    ]);
    expect(table.lines[0]?.statedBy).toBe(1);
  });

  it('never takes a plan, a change or a former value for a result', () => {
    const cell = cellOf(
      figure({ order: 0, part: 'plan', period: '2024' }),
      figure({ order: 1, change: 'up', value: 12, unit: '%', kind: 'percent', changeUnit: 'percent' }),
      figure({ order: 2, period: '2022' }),
    );
    expect(cell.state).toBe('missing');
    expect(cell.values).toEqual([]);
    expect(cell.changes.map((one) => one.order)).toEqual([1]);
    expect(cell.aside.map((one) => one.order)).toEqual([0, 2]);
    // Not the line's own unit: without it 12 % could be read as 12 cases.
    expect(cell.changes[0]).toMatchObject({ change: 'up', changeUnit: 'percent', unit: '%', unitFit: 'alike' });
  });

  it('shows several values as they are, the whole before its parts, and adds nothing up', () => {
    const cell = cellOf(
      figure({ order: 3, value: 30, scope: '县法院' }),
      figure({ order: 4, value: 100 }),
      figure({ order: 5, value: 56, period: '2023-Q1' }),
    );
    expect(cell.values.map((one) => [one.value, one.scope, one.period])).toEqual([
      [100, null, null],
      [30, '县法院', null],
      [56, null, '2023-Q1'],
    ]);
    expect(cell.conflict).toBe(false);
  });

  it('takes the same said twice for one value with two places', () => {
    const cell = cellOf(figure({ order: 1 }), figure({ order: 7, unit: '宗' }), figure({ order: 9 }));
    expect(cell.values).toHaveLength(1);
    expect(cell.values[0]).toMatchObject({ order: 1, again: [7, 9] });
  });

  it('says where values of one thing differ', () => {
    expect(cellOf(figure({ order: 1 }), figure({ order: 2, value: 46 })).conflict).toBe(true);
    expect(cellOf(figure({ order: 1 }), figure({ order: 2, bound: 'min' })).conflict).toBe(true);
    expect(cellOf(figure({ order: 1 }), figure({ order: 2, value: 60, unit: '人次' })).conflict).toBe(false);
  });

  it('keeps bound, unit, verdict and part of a value', () => {
    const cell = cellOf(figure({ bound: 'min', unit: '宗', verdict: 'fails', part: 'shortcoming' }));
    expect(cell.values[0]).toMatchObject({
      bound: 'min',
      unitFit: 'alike',
      verdict: 'fails',
      part: 'shortcoming',
      period: null,
    });
  });
});

describe('units', () => {
  const of = (unit: string, kind: SavedFigure['kind'] = 'count') =>
    unitFit({ unit, kind }, indicatorById.get(accepted));
  it.each([
    ['件', 'count', 'same'],
    ['', 'count', 'same'],
    ['個', 'count', 'alike'],
    ['宗', 'count', 'alike'],
    ['人次', 'count', 'foreign'],
    ['%', 'percent', 'foreign'],
  ] as const)('%s %s: %s', (unit, kind, fit) => expect(of(unit, kind)).toBe(fit));
});

function report(over: Partial<SavedReport> & { id: string }): SavedReport {
  const region = { level: 'county' as const };
  return {
    address: over.id,
    url: over.id,
    host: '',
    facts: { region, issuer: [], provenance: 'official' } as unknown as SavedReport['facts'],
    family: null,
    year: 2023,
    regionCode: '990100',
    regionName: '青石县',
    savedAt: '',
    readAt: '',
    sha256: '',
    counts: { figures: 0, results: 0, matched: 0, checks: 0, fails: 0, truncated: 0, unstatedBase: 0 },
    indicators: [],
    appVersion: '',
    ...over,
  };
}

describe('entries', () => {
  const reports = [
    report({ id: 'c', regionCode: '', regionName: '无码镇', year: 2023 }),
    report({ id: 'b', regionCode: '990200', regionName: '白水市', year: 2021 }),
    report({ id: 'a2', year: 2023 }),
    report({ id: 'a1', year: 2021 }),
    report({ id: 'a1-copy', year: 2021 }),
    report({ id: 'x', regionCode: '', regionName: '', year: null }),
  ];

  it('stand by region, then by year; places without a code last', () => {
    expect(entriesOf(reports, false).map((one) => one.key)).toEqual(['a1', 'a1-copy', 'a2', 'b', 'x', 'c']);
  });

  it('show as gaps the regions and years between them of which nothing was read', () => {
    const gaps = entriesOf(reports, true).filter((one) => one.reportId === null);
    expect(gaps.map((one) => [one.regionName, one.year])).toEqual([
      ['白水市', 2023],
      ['无码镇', 2021],
    ]);
  });
});

describe('coverage', () => {
  const reports = [
    { indicators: ['b', 'a', accepted] },
    { indicators: ['a', accepted] },
    { indicators: [accepted] },
    { indicators: [] },
  ];

  it('counts reports, the most stated first', () => {
    expect(coverage(reports)).toEqual([
      { indicatorId: accepted, statedBy: 3 },
      { indicatorId: 'a', statedBy: 2 },
      { indicatorId: 'b', statedBy: 1 },
    ]);
    expect(spread(coverage(reports))).toEqual([
      { reports: 3, indicators: 1 },
      { reports: 2, indicators: 1 },
      { reports: 1, indicators: 1 },
    ]);
  });

  it('proposes what at least half of the reports state, and never what one states alone', () => {
    expect(proposals(reports)).toEqual([accepted, 'a']);
    expect(proposals(reports.slice(0, 1))).toEqual([]);
    // In ten reports nothing reaches half: what two share is the best there is.
    const sparse = [...reports, ...Array(6).fill({ indicators: [] })];
    expect(proposals(sparse)).toEqual([accepted, 'a']);
  });
});

describe('every comparison', () => {
  const ids = indicators.slice(0, 6).map((one) => one.id);
  const anyFigure = fc
    .record({
      reportId: fc.constantFrom('r1', 'r2', 'r3'),
      order: fc.nat(50),
      indicatorId: fc.constantFrom(...ids, null),
      value: fc.constantFrom(0, 1, 2, 45),
      unit: fc.constantFrom('件', '宗', '', '%'),
      scope: fc.constantFrom(null, '县本级'),
      part: fc.constantFrom('result', 'plan', 'shortcoming', 'other'),
      period: fc.constantFrom('2023', '2022', '2023-05', null),
      change: fc.constantFrom(null, 'up'),
    } as const)
    .map((over) => figure(over));

  it('shows each figure of a chosen indicator exactly once, and no other value', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyFigure, { selector: (one) => `${one.reportId} ${one.order}` }), (figures) => {
        const table = compare([entry('r1'), entry('r2')], ids, figures);
        const shown = table.lines.flatMap((line) =>
          line.cells.flatMap((cell) =>
            [...cell.values, ...cell.changes, ...cell.aside].flatMap((one) =>
              [one.order, ...one.again].map((order) => `${line.indicatorId} ${one.reportId} ${order} ${one.value}`),
            ),
          ),
        );
        const expected = figures
          .filter((one) => one.indicatorId !== null && one.reportId !== 'r3')
          .map((one) => `${one.indicatorId} ${one.reportId} ${one.order} ${one.value}`);
        expect(shown.sort()).toEqual(expected.sort());
        for (const line of table.lines) {
          for (const cell of line.cells) expect(cell.state === 'stated').toBe(cell.values.length > 0);
        }
      }),
    );
  });
});
