/** Shares and changes: computed only from what can bear it, and told apart from what is stated. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../utils/compare/compare.ts';
import { derive, folded } from '../../../utils/compare/derive.ts';
import { entriesOf } from '../../../utils/compare/entries.ts';
import type { SavedFigure, SavedReport } from '../../../utils/library/records.ts';
import { rowsOf, savedReport } from '../../support/exports.ts';
import { figureIn } from '../../support/figures.ts';
import { sampleText } from '../../support/library.ts';

const accepted = 'reconsideration.accepted';
const received = 'reconsideration.applications';
type Over = Parameters<typeof figureIn>[2];
const report = (year: number, over: Partial<SavedReport> = {}) => savedReport({ id: `r${year}`, year, ...over });
const figures = (of: SavedReport, ...all: [id: string, value: number, over?: Over][]): SavedFigure[] =>
  rowsOf(
    of,
    all.map(([indicatorId, value, over]) =>
      figureIn(sampleText, '45', { indicatorId, value, period: String(of.year), ...over }),
    ),
  );
const both = { shares: true, changes: true };
const computed = (reports: SavedReport[], ids: string[], rows: SavedFigure[]) =>
  derive(compare(entriesOf(reports, true), ids, rows), both).map(({ kind, of, base, cells }) => [
    kind,
    base ? `${of}/${base}` : of,
    cells.map((cell) => (cell.state === 'computed' ? cell.value : cell.state)),
  ]);

describe('derived lines', () => {
  const [y22, y23, y24] = [report(2022), report(2023), report(2024)];

  it('give growth in percent from one year to the next, and nothing where a year was not read', () => {
    const rows = [...figures(y22, [accepted, 40]), ...figures(y24, [accepted, 50])];
    expect(computed([y22, y24], [accepted], rows)).toEqual([]);
    const more = [...rows, ...figures(y23, [accepted, 45])];
    expect(computed([y22, y23, y24], [accepted], more)).toEqual([['change', accepted, ['impossible', 12.5, 11.11]]]);
  });

  it('give the difference of shares in points', () => {
    const rate = 'service.onlineRate';
    const over = { kind: 'percent' as const, unit: '%' };
    const rows = [...figures(y22, [rate, 82.2, over]), ...figures(y23, [rate, 85.7, over])];
    const [line] = derive(compare(entriesOf([y22, y23], false), [rate], rows), both);
    expect([line?.unit, line?.cells[1]]).toMatchObject(['points', { value: 3.5 }]);
  });

  it('give the share of a base that the taxonomy names', () => {
    const rows = figures(y23, ['service.onlineItems', 1481], ['service.items', 1798]).map((row) => ({
      ...row,
      unit: '项',
    }));
    expect(computed([y23], ['service.onlineItems', 'service.items'], rows)).toEqual([
      ['share', 'service.onlineItems/service.items', [82.37]],
    ]);
  });

  it.each<[string, Over]>([
    ['a bound', { bound: 'min' }],
    ['a part of the area', { scope: '县本级' }],
    ['a part of the year', { period: '2023-08' }],
    ['another unit', { unit: '人次' }],
    ['a plan', { part: 'plan' }],
    ['a change', { change: 'up', kind: 'percent', unit: '%' }],
  ])('are never made of %s', (_, over) => {
    const rows = [...figures(y22, [accepted, 40]), ...figures(y23, [accepted, 45, over])];
    expect(computed([y22, y23], [accepted], rows)).toEqual([]);
  });

  it('are never made of two values that differ, nor divided by nothing', () => {
    const two = [...figures(y22, [accepted, 40]), ...figures(y23, [accepted, 45], [accepted, 46])];
    expect(computed([y22, y23], [accepted], two)).toEqual([]);
    const none = [...figures(y22, [accepted, 0]), ...figures(y23, [accepted, 45])];
    expect(computed([y22, y23], [accepted], none)).toEqual([]);
  });

  it('carry a failing check of a term', () => {
    const rows = [...figures(y22, [accepted, 40]), ...figures(y23, [accepted, 45])];
    rows[0] = { ...(rows[0] as SavedFigure), verdict: 'fails' };
    const [line] = derive(compare(entriesOf([y22, y23], false), [accepted], rows), both);
    expect(line?.cells[1]).toMatchObject({ state: 'computed', isFlagged: true });
  });

  it('do not join places of the same name, or two reports of one year', () => {
    const other = report(2022, { id: 'x', regionCode: '990124' });
    const rows = [...figures(other, [accepted, 40]), ...figures(y23, [accepted, 45])];
    expect(computed([other, y23], [accepted], rows)).toEqual([]);
    const twice = report(2022, { id: 'y' });
    const doubled = [
      ...figures(y22, [accepted, 40]),
      ...figures(twice, [accepted, 41]),
      ...figures(y23, [accepted, 45]),
    ];
    expect(computed([y22, twice, y23], [accepted], doubled)).toEqual([]);
  });
});

describe('folding', () => {
  it('takes away only what says nothing, and says how much', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ year: fc.integer({ min: 2016, max: 2024 }), ids: fc.subarray([accepted, received]) }), {
          minLength: 1,
          maxLength: 8,
        }),
        (made) => {
          const reports = made.map(({ year }, at) => report(year, { id: `r${at}`, regionCode: String(990100 + at) }));
          const rows = reports.flatMap((one, at) =>
            figures(one, ...(made[at]?.ids ?? []).map((id): [string, number] => [id, 5])),
          );
          const table = compare(entriesOf(reports, false), [accepted, received], rows);
          const fold = folded(table);
          expect(fold.table.lines.length + fold.lines).toBe(2);
          expect(fold.table.entries.length + fold.reports).toBe(reports.length);
          expect(fold.table.read).toBe(table.read);
          const stated = (one: typeof table) =>
            one.lines.flatMap((line) => line.cells.flatMap((cell) => cell.values)).length;
          expect(stated(fold.table)).toBe(stated(table));
          for (const line of fold.table.lines) expect(line.cells).toHaveLength(fold.table.entries.length);
        },
      ),
    );
  });
});
