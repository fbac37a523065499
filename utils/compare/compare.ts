/**
 * The comparison: chosen indicators × reports. Values are put side by side as stated; nothing is added up, averaged or
 * filled in, and plans, changes and values of earlier times never stand for a result.
 */
import { type Indicator, indicatorById } from '../indicators/taxonomy.ts';
import type { SavedFigure } from '../library/records.ts';
import { foldWord } from '../text/fold.ts';
import { standing } from './standing.ts';
import type { Cell, CellValue, Comparison, Entry, Line, UnitFit } from './table.ts';

/** How a figure's unit stands to its indicator's. A number without a measure word fits: the text leaves the word out. */
export function unitFit(figure: Pick<SavedFigure, 'unit' | 'kind'>, indicator: Indicator | undefined): UnitFit {
  if (!indicator) return 'same';
  if (figure.kind !== indicator.kind && figure.kind !== 'other') return 'foreign';
  const unit = foldWord(figure.unit);
  const units = indicator.units.map(foldWord);
  if (unit === '' || unit === units[0]) return 'same';
  return units.includes(unit) ? 'alike' : 'foreign';
}

function asValue(figure: SavedFigure, indicator: Indicator | undefined): CellValue {
  const fit = unitFit(figure, indicator);
  return {
    reportId: figure.reportId,
    order: figure.order,
    again: [],
    quote: figure.quote,
    ...(figure.cell && { cell: figure.cell }),
    value: figure.value,
    unit: figure.unit,
    // A change in percent fits whatever the indicator counts; its unit has to be told.
    unitFit: figure.change !== null && fit === 'foreign' ? 'alike' : fit,
    kind: figure.kind,
    bound: figure.bound,
    period: figure.period === String(figure.year) ? null : figure.period,
    scope: figure.scope,
    change: figure.change,
    changeUnit: figure.changeUnit ?? null,
    part: figure.part,
    verdict: figure.verdict,
    isEdited: figure.edited !== undefined,
  };
}

/** What two values must share to be about the same thing, so that they ought to be equal. */
const subjectOf = (value: CellValue): string => JSON.stringify([value.scope, value.period, value.kind, value.unit]);
/** What two values must share to be the same thing said again; units that are words for one another do not part them. */
const sayingOf = (value: CellValue): string =>
  JSON.stringify([
    value.scope,
    value.period,
    value.change,
    value.changeUnit,
    value.value,
    value.bound,
    value.part,
    value.unitFit === 'foreign' ? value.unit : '',
  ]);

/** Values of the whole area and year first, then in the order of the text. */
function inOrder(a: CellValue, b: CellValue): number {
  const parts = (value: CellValue) => (value.scope === null ? 0 : 1) + (value.period === null ? 0 : 1);
  return parts(a) - parts(b) || a.order - b.order;
}

/** The same said twice is one value with two places. */
function merged(values: CellValue[] = []): CellValue[] {
  if (values.length < 2) return values;
  const known = new Map<string, CellValue>();
  for (const value of [...values].sort(inOrder)) {
    const saying = sayingOf(value);
    const first = known.get(saying);
    if (first) known.set(saying, { ...first, again: [...first.again, value.order] });
    else known.set(saying, value);
  }
  return [...known.values()];
}

function cellOf(figures: readonly SavedFigure[], indicator: Indicator | undefined): Cell {
  const by = { stated: [], change: [], former: [], plan: [] } as Record<string, CellValue[]>;
  for (const figure of figures) by[standing(figure, figure.year)]?.push(asValue(figure, indicator));
  const values = merged(by.stated);
  return {
    state: values.length > 0 ? 'stated' : 'missing',
    values,
    changes: merged(by.change),
    aside: merged([...(by.former ?? []), ...(by.plan ?? [])]),
    conflict: values.length > 1 && new Set(values.map(subjectOf)).size < values.length,
  };
}

/** Of most reports there is nothing to say: they share these. */
const unread: Cell = { state: 'unread', values: [], changes: [], aside: [], conflict: false };
const missing: Cell = { ...unread, state: 'missing' };

/**
 * Compares. `figures` are those of the chosen indicators; figures of reports that are no entry are left out.
 * Lines stand in the order of `indicatorIds`.
 */
export function compare(
  entries: readonly Entry[],
  indicatorIds: readonly string[],
  figures: readonly SavedFigure[],
): Comparison {
  const byIndicator = new Map(indicatorIds.map((id) => [id, new Map<string, SavedFigure[]>()]));
  for (const figure of figures) {
    const byReport = byIndicator.get(figure.indicatorId ?? '');
    const there = byReport?.get(figure.reportId);
    if (there) there.push(figure);
    else byReport?.set(figure.reportId, [figure]);
  }
  const lines = indicatorIds.map((indicatorId): Line => {
    const indicator = indicatorById.get(indicatorId);
    const byReport = byIndicator.get(indicatorId);
    const cells = entries.map(({ reportId }) => {
      if (reportId === null) return unread;
      const stating = byReport?.get(reportId);
      return stating ? cellOf(stating, indicator) : missing;
    });
    return {
      indicatorId,
      unit: indicator?.units[0] ?? '',
      kind: indicator?.kind ?? 'count',
      group: indicator?.group ?? '',
      statedBy: cells.filter((cell) => cell.state === 'stated').length,
      cells,
    };
  });
  return { entries: [...entries], lines, read: entries.filter((entry) => entry.reportId !== null).length };
}
