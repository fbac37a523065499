/** The long table of figures: one row a figure, the master from which every other table can be made. */
import type { Kind } from '../../figures/figure.ts';
import { figureKey } from '../../figures/figure-key.ts';
import { groups, indicatorById } from '../../indicators/taxonomy.ts';
import type { ReportBundle, SavedFigure } from '../../library/records.ts';
import { type Column, column, type Row, rowsBy } from './table.ts';

/**
 * `value` is scaled (元, percent), `value_raw` as written. `accessed` is the day the page was read. `part` tells results from
 * shortcomings and plans.
 */
export const figureColumns = [
  column('report_id', 'text', '报告编号', 'Report id'),
  column('region_code', 'text', '行政区划代码', 'Region code (GB/T 2260)'),
  column('province', 'text', '省', 'Province'),
  column('city', 'text', '市', 'City'),
  column('county', 'text', '县', 'County'),
  column('level', 'text', '层级', 'Level'),
  column('issuer', 'text', '发文机关', 'Issuing body'),
  column('year', 'integer', '年度', 'Reported year'),
  column('published', 'day', '发布日期', 'Published on'),
  column('title', 'text', '题名', 'Title'),
  column('url', 'text', '网址', 'Address'),
  column('indicator_id', 'text', '通用指标编号', 'Id of the common indicator'),
  column('indicator', 'text', '指标（原文的说法）', 'Indicator as worded'),
  column('group', 'text', '指标组', 'Group of indicators'),
  column('value', 'number', '数值（已换算为基本单位）', 'Value, in the base unit'),
  column('value_raw', 'text', '数值（原文）', 'Value as written'),
  column('unit', 'text', '单位', 'Unit'),
  column('kind', 'text', '种类', 'Kind'),
  column('bound', 'text', '确数、约数、上下限', 'Exact, about, at least, at most'),
  column('period', 'text', '期间', 'Period'),
  column('scope', 'text', '范围（不是全地区时）', 'Scope, where not the whole area'),
  column('change', 'text', '增减', 'Change'),
  column('section', 'text', '所在标题', 'Section'),
  column('sentence', 'text', '原句', 'Sentence'),
  column('check', 'text', '核对结果', 'Outcome of the checks'),
  column('source_host_official', 'flag', '出自政府网站', 'From a government site'),
  column('status', 'text', '状态', 'Status'),
  column('coder', 'text', '编码人', 'Coder'),
  column('edited_at', 'text', '改动时间', 'Edited at'),
  column('accessed', 'day', '读取日期', 'Read on'),
  column('part', 'text', '所属部分', 'Part of the report'),
] as const satisfies readonly Column[];

const groupName = new Map(groups.map((group) => [group.id, group.zh]));

/** How a figure came to be as it is. */
const statusOf = { edit: 'edited', add: 'added' } as const;

export interface FigureTableOptions {
  /** Also figures that are no results: plans and shortcomings. The column `part` tells them. */
  everyPart?: boolean;
  /** Only figures of these canonical indicators. */
  indicatorIds?: ReadonlySet<string>;
  /** Only these figures, whatever they are (`figureKey`). */
  keys?: ReadonlySet<string>;
}

export type FigureBundle = Pick<ReportBundle, 'report' | 'text' | 'figures'>;

/** The figures of a report that an export takes. */
export function chosenFigures(
  figures: readonly SavedFigure[],
  { everyPart = false, indicatorIds, keys }: FigureTableOptions,
): SavedFigure[] {
  if (keys) return figures.filter((figure) => keys.has(figureKey(figure)));
  return figures.filter(
    ({ part, indicatorId }) =>
      (everyPart || part === 'result' || part === 'other') &&
      (indicatorIds === undefined || (indicatorId !== null && indicatorIds.has(indicatorId))),
  );
}

/**
 * The unit of `value`, which may not be the one written: 万元 and 亿 are scaled to 元, shares of any wording are in percent.
 */
const baseUnit = (kind: Kind, unit: string): string | null => (kind === 'percent' ? unit || '%' : unit || null);

const toRow = rowsBy(figureColumns);

/** The rows of one report, in the order of `figureColumns`. */
export function figureRows({ report, text, figures }: FigureBundle, options: FigureTableOptions = {}): Row[] {
  const { facts } = report;
  const { region } = facts;
  return chosenFigures(figures, options).map((figure) => {
    const indicator = figure.indicatorId === null ? undefined : indicatorById.get(figure.indicatorId);
    return toRow({
      report_id: report.id,
      region_code: report.regionCode || null,
      province: region.province ?? null,
      city: region.city ?? null,
      county: region.county ?? null,
      level: region.level ?? null,
      issuer: facts.issuer.join('；') || null,
      year: report.year,
      published: facts.published,
      title: facts.title,
      url: report.url,
      indicator_id: figure.indicatorId,
      indicator: figure.indicator,
      group: indicator ? (groupName.get(indicator.group) ?? null) : null,
      value: figure.value,
      value_raw: figure.quote,
      unit: baseUnit(figure.kind, figure.unit),
      kind: figure.kind,
      bound: figure.bound,
      period: figure.period,
      scope: figure.scope,
      change: figure.change === null ? null : `${figure.change}${figure.changeUnit ? ` ${figure.changeUnit}` : ''}`,
      section: figure.section === null ? null : (text.headings[figure.section]?.title ?? null),
      sentence: text.text.slice(...figure.sentence),
      check: figure.verdict,
      source_host_official: facts.official === null ? null : Number(facts.official),
      status: figure.edited ? statusOf[figure.edited.kind] : 'auto',
      coder: figure.edited?.by || null,
      edited_at: figure.edited?.at ?? null,
      accessed: report.readAt.slice(0, 10),
      part: figure.part,
    });
  });
}
