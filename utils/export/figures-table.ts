/** The long table of figures: one row a figure, the master from which every other table can be made. */
import { groups, indicatorById } from '../indicators/taxonomy.ts';
import type { ReportBundle } from '../library/records.ts';
import type { CellContent } from './cells.ts';
import { byteOrderMark, csvLine } from './csv.ts';

/**
 * Names are plain ASCII words, for programs. `value` is scaled (元, percent), `value_raw` as written. `accessed` is the day
 * the page was read. `part` tells results from shortcomings and plans. `status` is `auto`, `edited` or `added`: what a reader
 * has corrected bears initials and day.
 */
export const figureColumns = [
  'report_id',
  'region_code',
  'province',
  'city',
  'county',
  'level',
  'issuer',
  'year',
  'published',
  'title',
  'url',
  'indicator_id',
  'indicator',
  'group',
  'value',
  'value_raw',
  'unit',
  'kind',
  'bound',
  'period',
  'scope',
  'change',
  'section',
  'sentence',
  'check',
  'source_host_official',
  'status',
  'coder',
  'edited_at',
  'accessed',
  'part',
] as const;

const groupName = new Map(groups.map((group) => [group.id, group.zh]));

/** How a figure came to be as it is. */
const statusOf = { edit: 'edited', add: 'added' } as const;

export interface FigureTableOptions {
  /** Also figures that are no results: plans and shortcomings. The column `part` tells them. */
  everyPart?: boolean;
  /** Only figures of these canonical indicators. */
  indicatorIds?: ReadonlySet<string>;
}

/** The rows of one report, in the order of `figureColumns`. */
export function figureRows(
  { report, text, figures }: Pick<ReportBundle, 'report' | 'text' | 'figures'>,
  options: FigureTableOptions = {},
): CellContent[][] {
  const { facts } = report;
  const { region } = facts;
  const { everyPart = false, indicatorIds } = options;
  const chosen = figures.filter(
    ({ part, indicatorId }) =>
      (everyPart || part === 'result' || part === 'other') &&
      (indicatorIds === undefined || (indicatorId !== null && indicatorIds.has(indicatorId))),
  );
  return chosen.map((figure) => {
    const indicator = figure.indicatorId === null ? undefined : indicatorById.get(figure.indicatorId);
    const row: Record<(typeof figureColumns)[number], CellContent> = {
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
      unit: figure.unit || null,
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
    };
    return figureColumns.map((column) => row[column]);
  });
}

/** The head of the file: byte order mark and names. */
export const figuresCsvHead = (): string => byteOrderMark + csvLine(figureColumns);

/** The lines of one report. */
export function figuresCsvLines(
  bundle: Pick<ReportBundle, 'report' | 'text' | 'figures'>,
  options: FigureTableOptions = {},
): string {
  return figureRows(bundle, options).map(csvLine).join('');
}
