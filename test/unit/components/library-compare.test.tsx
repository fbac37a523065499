// @vitest-environment jsdom
/** The comparison as it is drawn: what is nothing, what is a value, and what is only said beside it. */
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { WithLocale } from '../../../components/base/words.ts';
import type { CompareTableProps } from '../../../components/library/compare-cell.tsx';
import { CompareTable } from '../../../components/library/compare-table.tsx';
import type { Cell, CellValue, Entry } from '../../../utils/compare/table.ts';

const entry = (over: Partial<Entry>): Entry => ({
  key: over.regionName ?? '',
  reportId: over.regionName ?? null,
  regionCode: '990100',
  regionName: '',
  year: 2023,
  level: 'county',
  issuer: [],
  provenance: 'official',
  ...over,
});

const value = (over: Partial<CellValue> = {}): CellValue => ({
  reportId: 'a',
  order: 0,
  again: [],
  quote: '45',
  value: 45,
  unit: '件',
  unitFit: 'same',
  kind: 'count',
  bound: 'exact',
  period: null,
  scope: null,
  change: null,
  changeUnit: null,
  part: 'result',
  verdict: null,
  isEdited: false,
  ...over,
});

const cell = (state: Cell['state'], over: Partial<Cell> = {}): Cell => ({
  state,
  values: [],
  changes: [],
  aside: [],
  conflict: false,
  ...over,
});

function drawn(cells: Cell[], over: Partial<CompareTableProps> = {}) {
  const root = document.createElement('div');
  const entries = ['甲县', '乙县', '丙县', '丁县'].slice(0, cells.length).map((regionName) => entry({ regionName }));
  const line = { indicatorId: 'x', unit: '件', kind: 'count' as const, group: 'g', statedBy: 1, cells };
  const props: CompareTableProps = {
    table: { entries, lines: [line], read: entries.length },
    derived: [],
    isTurned: false,
    nameOf: () => '受理数',
    groupOf: () => '复议',
    writtenOf: (one) => ({ value: one.quote, unit: one.unitFit === 'same' ? '' : one.unit }),
    onOpen: () => {},
    ...over,
  };
  render(
    <WithLocale value="zh-Hans">
      <CompareTable {...props} />
    </WithLocale>,
    root,
  );
  return root;
}

const cellsOf = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('tbody tr:not(.g) > td:not(.un, .cov)')];

describe('a cell of the comparison', () => {
  it('shows what is not stated, zero and what was not read in three different ways', () => {
    const zero = value({ quote: '0', value: 0 });
    const [missing, stated, unread] = cellsOf(
      drawn([cell('missing'), cell('stated', { values: [zero] }), cell('unread')]),
    );
    expect(missing?.textContent).toBe('未载');
    expect(stated?.textContent).toBe('0');
    expect(unread?.classList.contains('unread')).toBe(true);
    expect(unread?.textContent).toBe('还没有读');
  });

  it('shows several values with what sets them apart, and says where they disagree', () => {
    const values = [value(), value({ order: 1, quote: '9', scope: '县法院', period: '2023-Q1' })];
    const [drawnCell] = cellsOf(drawn([cell('stated', { values, conflict: true })]));
    const buttons = [...(drawnCell?.querySelectorAll('button') ?? [])];
    expect(buttons.map((button) => button.textContent)).toEqual(['45', '县法院 · 一季度 9']);
    expect(drawnCell?.textContent).toContain('同一指标有不同的数');
  });

  it('never shows a plan, a former value or a change without saying so', () => {
    const [drawnCell] = cellsOf(
      drawn([
        cell('missing', {
          changes: [value({ quote: '12%', unit: '%', change: 'up' })],
          aside: [value({ order: 1, quote: '50', part: 'plan' }), value({ order: 2, quote: '40', period: '2022' })],
        }),
      ]),
    );
    expect(drawnCell?.querySelector('.none')?.textContent).toBe('未载');
    const texts = [...(drawnCell?.querySelectorAll('button') ?? [])].map((button) => button.textContent);
    expect(texts[0]).toContain('较上年升');
    expect(texts[1]).toMatch(/^计划/);
    expect(texts[2]).toMatch(/^以前2022 年/);
  });

  it('names itself to those who do not see the table', () => {
    const [drawnCell] = cellsOf(drawn([cell('stated', { values: [value({ bound: 'min', verdict: 'fails' })] })]));
    expect(drawnCell?.querySelector('button')?.getAttribute('aria-label')).toBe('甲县2023，受理数：≥45 不符');
    expect(drawnCell?.querySelector('.is-flagged')?.textContent).toBe('≥45');
  });

  it('tells which value was opened', () => {
    const onOpen = vi.fn();
    const one = value({ order: 7 });
    const [drawnCell] = cellsOf(drawn([cell('stated', { values: [one] })], { onOpen }));
    drawnCell?.querySelector('button')?.click();
    expect(onOpen.mock.calls[0]?.[2]).toBe(one);
  });
});

describe('the table', () => {
  it('can be turned: the same cells, reports as rows', () => {
    const cells = [cell('stated', { values: [value()] }), cell('missing')];
    const turned = drawn(cells, { isTurned: true });
    expect([...turned.querySelectorAll('tbody th .rg')].map((head) => head.textContent)).toEqual(['甲县', '乙县']);
    expect(cellsOf(turned).map((one) => one.textContent)).toEqual(['45', '未载']);
  });

  it('draws names of a page as text, whatever they hold', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const root = drawn([cell('stated', { values: [value({ scope: hostile, unit: hostile, unitFit: 'alike' })] })]);
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain(hostile);
  });
});
