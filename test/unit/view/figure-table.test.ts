/** The table of all figures: filters, order, groups, and its lines a window at a time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportOfKey } from '../../../utils/figures/figure-key.ts';
import type { SavedFigure } from '../../../utils/library/records.ts';
import { type FigureLine, FigureTable, type FigureView, wholeFigureView } from '../../../utils/view/figure-table.ts';
import { figureIn } from '../../support/figures.ts';
import { sampleText } from '../../support/library.ts';

const names: Record<string, string> = {
  'reconsideration.accepted': '行政复议受理件数',
  'penalty.cases': '行政处罚件数',
};
const all: FigureView = { ...wholeFigureView, sort: { column: 'value', down: false } };

const row = (reportId: string, order: number, over: Partial<SavedFigure>): SavedFigure => ({
  ...figureIn(sampleText, '45'),
  reportId,
  order,
  regionCode: '',
  year: 2023,
  verdict: null,
  ...over,
});

function tableOf(): FigureTable {
  const table = new FigureTable((id) => names[id] ?? id);
  table.add({ id: 'a', regionName: '青石县', year: 2023 }, [
    row('a', 0, { value: 45, quote: '45' }),
    row('a', 1, { value: 52, quote: '52', indicatorId: null, indicator: '新增调解室数', part: 'plan', scope: '全市' }),
    row('a', 2, { value: 98.5, quote: '98.5', unit: '%', kind: 'percent', indicatorId: null, verdict: 'fails' }),
  ]);
  table.add({ id: 'b', regionName: '', year: null }, [
    row('b', 0, { value: 7, quote: '7', indicatorId: 'penalty.cases', edited: { kind: 'add' } as never }),
  ]);
  return table;
}

const shown = (lines: FigureLine[]) =>
  lines.map((line) =>
    'figure' in line ? `${line.figure.reportId}${line.figure.order}` : `${line.head ?? '–'} ${line.count}`,
  );

describe('the table of all figures', () => {
  const table = tableOf();
  const found = (view: Partial<FigureView>) => {
    const { lines } = table.view({ ...all, ...view });
    return shown(table.lines(0, lines));
  };

  it('holds each figure as it was stated', () => {
    table.view(all);
    const [line] = table.lines(0, 1) as { figure: unknown }[];
    expect(line?.figure).toMatchObject({
      reportId: 'b',
      value: 7,
      quote: '7',
      region: '',
      year: null,
      isEdited: true,
      verdict: null,
      scope: null,
    });
  });

  it.each<[string, Partial<FigureView>, string[]]>([
    ['all, by value', {}, ['b0', 'a0', 'a1', 'a2']],
    ['down', { sort: { column: 'value', down: true } }, ['a2', 'a1', 'a0', 'b0']],
    ['a kind', { kind: 'percent' }, ['a2']],
    ['a part', { part: 'plan' }, ['a1']],
    ['a verdict', { check: 'fails' }, ['a2']],
    ['not checked', { check: 'none' }, ['b0', 'a0', 'a1']],
    ['without an indicator', { matched: false }, ['a1', 'a2']],
    ['words of its own', { query: '調解室' }, ['a1']],
    ['words of the canonical name', { query: '行政处罚' }, ['b0']],
    ['words of several columns, all of which must be there', { query: '全市 青石 2023' }, ['a1']],
    ['a number, as a whole', { query: '5' }, []],
    ['a number', { query: '52' }, ['a1']],
    ['nothing', { query: '全市 percent' }, []],
    ['by group', { group: 'region' }, ['青石县 3', 'a0', 'a1', 'a2', '– 1', 'b0']],
    ['by year', { group: 'year' }, ['– 1', 'b0', '2023 3', 'a0', 'a1', 'a2']],
  ])('%s', (_, view, expected) => expect(found(view)).toEqual(expected));

  it('tells what is in view', () => {
    expect(table.view({ ...all, matched: true, group: 'indicator' })).toEqual({ figures: 2, of: 4, lines: 4 });
    expect(table.keys(10)).toEqual(['b 0', 'a 0']);
    expect(table.keys(1)).toEqual(['b 0']);
    expect(table.keys(10).map(reportOfKey)).toEqual(['b', 'a']);
  });

  it('gives the same lines in windows as at once, and every figure once', () => {
    const figure = fc.record({
      value: fc.integer({ min: 0, max: 5 }),
      kind: fc.constantFrom('count', 'money'),
      part: fc.constantFrom('result', 'plan'),
      indicatorId: fc.constantFrom(null, 'penalty.cases', 'reconsideration.accepted'),
    });
    const group = fc.constantFrom('none', 'kind', 'part', 'indicator', 'region', 'year');
    fc.assert(
      fc.property(
        fc.array(fc.array(figure, { maxLength: 8 }), { maxLength: 8 }),
        group,
        fc.nat(7),
        (reports, by, size) => {
          const made = new FigureTable((id) => id);
          for (const [at, figures] of reports.entries())
            made.add(
              { id: `r${at}`, regionName: `县${at % 3}`, year: 2020 + (at % 2) },
              figures.map((one, order) => row(`r${at}`, order, one as Partial<SavedFigure>)),
            );
          const { lines, figures } = made.view({ ...all, group: by as FigureView['group'] });
          const whole = made.lines(0, lines);
          const parts = Array.from({ length: Math.ceil(lines / (size + 1)) }, (_, at) =>
            made.lines(at * (size + 1), (at + 1) * (size + 1)),
          ).flat();
          expect(parts).toEqual(whole);
          const keys = shown(whole.filter((line) => 'figure' in line));
          expect(new Set(keys).size).toBe(figures);
          expect(figures).toBe(reports.flat().length);
          const heads = whole.filter((line) => 'count' in line);
          expect(lines).toBe(figures + heads.length);
          if (by !== 'none')
            expect(heads.reduce((sum, head) => sum + (head as { count: number }).count, 0)).toBe(figures);
        },
      ),
    );
  });
});
