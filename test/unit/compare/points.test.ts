/** Values as points of a plot: their time, and which may be joined or set against each other. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../utils/compare/compare.ts';
import { entriesOf } from '../../../utils/compare/entries.ts';
import { breakOf, isWhole, pairsOf, pointsOf, timeOf } from '../../../utils/compare/points.ts';
import type { Line } from '../../../utils/compare/table.ts';
import { rowsOf, savedReport } from '../../support/exports.ts';
import { figureIn } from '../../support/figures.ts';
import { sampleText } from '../../support/library.ts';

describe('the time of a period', () => {
  it.each<[string, ReturnType<typeof timeOf>]>([
    ['2023', [2023, 2024]],
    ['2023-Q1', [2023, 2023.25]],
    ['2023-Q4', [2023.75, 2024]],
    ['2023-H2', [2023.5, 2024]],
    ['2023-12', [2023 + 11 / 12, 2024]],
    ['2023-06/2023-12', [2023 + 5 / 12, 2024]],
    ['2018/2022-06', [2018, 2022.5]],
    ['2023-06-30', [2023 + 5 / 12, 2023.5]],
    ['2024/2023', null],
    ['some day', null],
    ['', null],
  ])('%s', (period, time) => expect(timeOf(period)).toEqual(time));
});

const [accepted, closed] = ['reconsideration.accepted', 'reconsideration.closed'];
const f = (indicatorId: string, value: number, over: Parameters<typeof figureIn>[2] = {}) =>
  figureIn(sampleText, '45', { indicatorId, value, ...over });

describe('points', () => {
  const report = savedReport();
  const figures = rowsOf(report, [
    f(accepted, 45),
    f(accepted, 12, { scope: '县本级' }),
    f(accepted, 5, { period: '2023-Q1' }),
    f(accepted, 9, { bound: 'min' }),
    f(accepted, 60, { change: 'up', kind: 'percent', unit: '%' }),
    f(accepted, 70, { part: 'plan', period: '2024' }),
    f(accepted, 30, { period: '2022' }),
    f(accepted, 8, { unit: '人次' }),
  ]);
  const table = compare(entriesOf([report], false), [accepted, closed], figures);

  it('are what is stated: no changes, plans, earlier values, or other units', () => {
    const points = pointsOf(table, table.lines[0] as Line);
    expect(points.map(({ value }) => value).sort((a, b) => a - b)).toEqual([5, 9, 12, 45]);
    expect(points.filter(isWhole).map(({ value }) => value)).toEqual([45]);
    expect(points.find(({ value }) => value === 5)).toMatchObject({ from: 2023, to: 2023.25, isOtherPeriod: true });
    expect(pointsOf(table, table.lines[1] as Line)).toEqual([]);
  });

  it('are set against each other only where a report states both once', () => {
    const both = savedReport({ id: 'b' });
    const twice = savedReport({ id: 't' });
    const rows = [
      ...rowsOf(both, [f(accepted, 45), f(closed, 41)]),
      ...rowsOf(twice, [f(accepted, 45), f(closed, 41), f(closed, 42)]),
    ];
    const two = compare(entriesOf([both, twice], false), [accepted, closed], rows);
    const pairs = pairsOf(two, two.lines[0] as Line, two.lines[1] as Line);
    expect(pairs.map(({ x, y }) => [x.reportId, x.value, y.value])).toEqual([['b', 45, 41]]);
  });
});

describe('where an axis is broken', () => {
  it.each<[number[], number | null]>([
    [[], null],
    [[5], null],
    [[5, 5000], null],
    [[5, 6, 7], null],
    [[5, 6, 70], 6],
    [[5, 6, 23], null],
    [[5, 6, 24], 6],
    // Two of ten may stand beyond; three are no exception.
    [[1, 2, 3, 4, 5, 6, 7, 8, 900, 1000], 8],
    [[1, 2, 3, 4, 5, 6, 7, 800, 900, 1000], null],
    [[0, 0, 0, 9], null],
    [[-5, 6, 7, 70], 7],
  ])('%j', (values, limit) => expect(breakOf(values)).toBe(limit));
});
