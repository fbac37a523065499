/**
 * The wide table: one row a report, one column an indicator. Only values of the whole area and the report's own year go in,
 * one for each cell; where a report gives several that differ the cell stays empty and the conflicts say why. Never a sum.
 */
import { compare } from '../../compare/compare.ts';
import { entriesOf } from '../../compare/entries.ts';
import type { Cell, CellValue } from '../../compare/table.ts';
import { type Indicator, indicatorById, indicators } from '../../indicators/taxonomy.ts';
import type { CellContent } from '../cells.ts';
import { chosenFigures, type FigureBundle, type FigureTableOptions } from './figures.ts';
import { type Column, column, type Row, rowsBy } from './table.ts';

/** What stands before the indicators in every row. */
export const wideKeys = [
  column('report_id', 'text', '报告编号', 'Report id'),
  column('region_code', 'text', '行政区划代码', 'Region code (GB/T 2260)'),
  column('region', 'text', '地区', 'Place'),
  column('level', 'text', '层级', 'Level'),
  column('year', 'integer', '年度', 'Reported year'),
  column('na_reason', 'text', '空格的意思', 'What an empty cell means'),
] as const satisfies readonly Column[];

/** The variable of an indicator: `reconsideration.accepted` → `reconsideration_accepted`. */
export const variableOf = (indicatorId: string): string => indicatorId.replaceAll('.', '_');

/** The columns for these indicators, in the order of the taxonomy; unknown ids are left out. */
export function wideColumns(indicatorIds: ReadonlySet<string>): { indicator: Indicator; column: Column }[] {
  return indicators
    .filter(({ id }) => indicatorIds.has(id))
    .map((indicator) => ({
      indicator,
      column: column(
        variableOf(indicator.id),
        'number',
        `${indicator.zh}（${indicator.units[0] ?? ''}）`,
        `${indicator.en} (${indicator.units[0] ?? ''})`,
      ),
    }));
}

export const conflictColumns = [
  column('report_id', 'text', '报告编号', 'Report id'),
  column('region', 'text', '地区', 'Place'),
  column('year', 'integer', '年度', 'Reported year'),
  column('variable', 'text', '变量', 'Variable'),
  column('reason', 'text', '缘由', 'Reason'),
  column('in_wide', 'flag', '已进宽表', 'Stands in the wide table'),
  column('value', 'number', '数值', 'Value'),
  column('value_raw', 'text', '原文', 'As written'),
  column('unit', 'text', '单位', 'Unit'),
  column('scope', 'text', '范围', 'Scope'),
  column('period', 'text', '期间', 'Period'),
  column('bound', 'text', '确数、约数、上下限', 'Exact, about, at least, at most'),
] as const satisfies readonly Column[];

/**
 * Why a value is listed: `several` differ; only of a part of the area (`scope`) or of the year (`period`); a `unit` that
 * cannot be compared; in the table, but only a `bound`, or failing a `check`.
 */
type Reason = 'several' | 'scope' | 'period' | 'unit' | 'bound' | 'check';

const toConflict = rowsBy(conflictColumns);

const isWhole = ({ scope, period, unitFit }: CellValue) => scope === null && period === null && unitFit !== 'foreign';

function reasonFor(value: CellValue, several: boolean): Reason | null {
  if (value.unitFit === 'foreign') return 'unit';
  if (value.scope !== null) return 'scope';
  if (value.period !== null) return 'period';
  if (several) return 'several';
  if (value.verdict === 'fails') return 'check';
  return value.bound === 'exact' ? null : 'bound';
}

/** The one value of a cell that stands for the whole area and year; null where there is none or more than one. */
function oneOf(cell: Cell): { value: number | null; several: boolean } {
  const whole = cell.values.filter(isWhole);
  const different = new Set(whole.map(({ value, bound }) => `${bound} ${value}`));
  return { value: different.size === 1 ? (whole[0]?.value ?? null) : null, several: different.size > 1 };
}

export interface WideRow {
  /** Values by indicator id, for the indicators that the report states for the whole area and year. */
  values: Map<string, number>;
  /** What stands before the indicators, in the order of `wideKeys`. */
  keys: Row;
  conflicts: Row[];
}

const toKeys = rowsBy(wideKeys);

/** The row of one report, with what could not go into it or needs a remark. */
export function wideRow({ report, figures: all }: FigureBundle, options: FigureTableOptions = {}): WideRow {
  const figures = options.keys ? chosenFigures(all, options) : all;
  const ids = [...new Set(figures.map(({ indicatorId }) => indicatorId))].filter(
    (id): id is string => id !== null && indicatorById.has(id) && (options.indicatorIds?.has(id) ?? true),
  );
  const { lines } = compare(entriesOf([report], false), ids, figures);
  const values = new Map<string, number>();
  const conflicts: Row[] = [];
  const region = report.regionName || null;
  for (const { indicatorId, cells } of lines) {
    const [cell] = cells;
    if (cell?.state !== 'stated') continue;
    const { value, several } = oneOf(cell);
    if (value !== null) values.set(indicatorId, value);
    for (const one of cell.values) {
      const reason = reasonFor(one, several);
      if (reason === null) continue;
      conflicts.push(
        toConflict({
          report_id: report.id,
          region,
          year: report.year,
          variable: variableOf(indicatorId),
          reason,
          in_wide: Number(value !== null && isWhole(one)),
          value: one.value,
          value_raw: one.quote,
          unit: one.unit || null,
          scope: one.scope,
          period: one.period,
          bound: one.bound,
        }),
      );
    }
  }
  const keys = toKeys({
    report_id: report.id,
    region_code: report.regionCode || null,
    region,
    level: report.facts.region.level ?? null,
    year: report.year,
    // An empty cell of a report that was read: it does not say so, or it stands among the conflicts.
    na_reason: 'not stated or in conflicts',
  });
  return { values, keys, conflicts };
}

/** The cells of a row under these columns. */
export const wideCells = (row: WideRow, columns: readonly { indicator: Indicator }[]): CellContent[] => [
  ...row.keys,
  ...columns.map(({ indicator }) => row.values.get(indicator.id) ?? null),
];
