/** The table of reports: a row a report; what it is, where it is from, what is in it. */
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { SavedReport } from '../../utils/library/records.ts';
import { Icon } from '../base/icons.tsx';
import { Said } from '../base/said.tsx';
import { toggled } from '../base/toggled.ts';
import type { LabelLookup } from './facets.ts';
import { above, regionOf, titleOf, twinOf, yearOf } from './phrases.ts';
import { GroupRow, SelectBox, SortHead, SpacerRow, type TableSort } from './table-parts.tsx';
import { useWindowRows } from './use-window-rows.ts';
import { useWords, type Words } from './words.ts';

type Column = 'region' | 'year' | 'titleAndIssuer' | 'publishedOn' | 'figures' | 'snippets';

/** Columns that the reader may choose; place and title are always there. */
export const reportColumns = [
  'year',
  'publishedOn',
  'readOn',
  'source',
  'figures',
  'checks',
  'snippets',
  'tags',
] as const;
export type ReportColumn = (typeof reportColumns)[number];
export const reportGroups = ['none', 'year', 'province', 'level', 'project'] as const;
export type ReportGroup = (typeof reportGroups)[number];

const keyOf: Record<Column, (report: SavedReport, snippets: number) => string | number> = {
  region: (report) => report.regionCode || report.regionName,
  year: (report) => report.year ?? 0,
  titleAndIssuer: (report) => report.facts.title ?? '',
  publishedOn: (report) => report.facts.published ?? '',
  figures: (report) => report.counts.figures,
  snippets: (_report, snippets) => snippets,
};

export interface ReportTableProps {
  reports: readonly SavedReport[];
  /** Number of snippets by report id. */
  snippets: ReadonlyMap<string, number>;
  selected: ReadonlySet<string>;
  columns: ReadonlySet<ReportColumn>;
  group: ReportGroup;
  labels: LabelLookup;
  /** Names of projects by id. */
  projects: ReadonlyMap<string, string>;
  /** By report id, the saved report at another address with the same text. */
  copies: ReadonlyMap<string, SavedReport>;
  hrefOf: (report: SavedReport) => string;
  onSelect: (ids: ReadonlySet<string>) => void;
  onDelete: (report: SavedReport) => void;
}

export function Provenance({ report }: { report: SavedReport }): JSX.Element {
  const { t } = useWords();
  const { provenance } = report.facts;
  const isOfficial = provenance === 'official';
  return (
    <span class={provenance === 'suspicious' ? 'src flagtext' : 'src'} title={report.host}>
      <Icon name={isOfficial ? 'gov' : 'gov-no'} />
      {t(`source.${provenance}`)}
    </span>
  );
}

export function CheckSummary({ report }: { report: SavedReport }): JSX.Element {
  const { t } = useWords();
  const { checks, fails, truncated, unstatedBase } = report.counts;
  if (checks === 0) return <span class="faint">{t('checks.none')}</span>;
  if (fails + truncated + unstatedBase === 0) return <span class="faint">{t('checks.holds')}</span>;
  return (
    <>
      {fails > 0 && (
        <span class="flagtext">
          <Icon name="neq" />
          {t('nFails', { n: fails })}
        </span>
      )}
      {unstatedBase > 0 && (
        <span>
          <Icon name="base" />
          {t('nUnstatedBase', { n: unstatedBase })}
        </span>
      )}
      {truncated > 0 && (
        <span>
          <Icon name="cut" />
          {t('nTruncated', { n: truncated })}
        </span>
      )}
    </>
  );
}

function Row(props: ReportTableProps & { report: SavedReport; words: Words }): JSX.Element {
  const { report, selected, words } = props;
  const { t, number, date } = words;
  const title = titleOf(report, words);
  const isSelected = selected.has(report.id);
  const snippets = props.snippets.get(report.id) ?? 0;
  const shows = (column: ReportColumn) => props.columns.has(column);
  const label = props.labels.get(report.id);
  const twin = props.copies.get(report.id);
  const under = [...(label?.projectIds ?? []).map((id) => props.projects.get(id) ?? ''), ...(label?.tags ?? [])];
  const toggle = () => props.onSelect(toggled(selected, report.id));
  return (
    <tr class={isSelected ? 'on' : undefined}>
      <SelectBox label={t('select', { title })} checked={isSelected} onToggle={toggle} />
      <th scope="row">
        <Said words={regionOf(report, words)} />
        <small>
          <Said words={above(report)} />
        </small>
      </th>
      {shows('year') && <td class="num">{yearOf(report, words)}</td>}
      <td class="ti">
        <a href={props.hrefOf(report)}>
          <bdi lang="zh-Hans">{title}</bdi>
        </a>
        <small>
          <bdi lang="zh-Hans">{report.facts.issuer.join('、')}</bdi>
        </small>
        {twin && (
          <small class="tw">
            <Icon name="copy" /> <a href={props.hrefOf(twin)}>{twinOf(report, twin, 'same', words)}</a>
          </small>
        )}
        {/* What the narrow table has no columns for. */}
        <small class="narrow-only">
          <Provenance report={report} /> <CheckSummary report={report} />{' '}
          <span class="nw">{t('figuresCount', { n: report.counts.figures })}</span>
        </small>
      </td>
      {shows('publishedOn') && (
        <td class="num wide-only">{report.facts.published ? date(report.facts.published) : ''}</td>
      )}
      {shows('readOn') && <td class="num wide-only">{date(report.readAt)}</td>}
      {shows('source') && (
        <td class="wide-only">
          <Provenance report={report} />
        </td>
      )}
      {shows('figures') && <td class="num wide-only">{number(report.counts.figures)}</td>}
      {shows('checks') && (
        <td class="cks wide-only">
          <CheckSummary report={report} />
        </td>
      )}
      {shows('snippets') && (
        <td class={snippets === 0 ? 'num faint wide-only' : 'num wide-only'}>{number(snippets)}</td>
      )}
      {shows('tags') && (
        <td class="wide-only">
          <Said words={under.join('、')} />
        </td>
      )}
      <td class="c">
        <button
          type="button"
          class="ib"
          aria-label={`${t('remove')}: ${title}`}
          title={t('remove')}
          onClick={() => props.onDelete(report)}
        >
          <Icon name="x" />
        </button>
      </td>
    </tr>
  );
}

/** The head of a group, with the number of reports in it. */
interface Head {
  name: string;
  count: number;
}

/** The name of the group that a report stands in; null where it is in none. */
function groupOf(
  report: SavedReport,
  { group, labels, projects }: Pick<ReportTableProps, 'group' | 'labels' | 'projects'>,
  { t }: Words,
): string | null {
  switch (group) {
    case 'none':
      return null;
    case 'year':
      return report.year === null ? null : String(report.year);
    case 'province':
      return report.facts.region.province ?? null;
    case 'level':
      return t(`level.${report.facts.region.level ?? 'unknown'}`);
    case 'project':
      // In several projects: under all their names, so that each report stands once.
      return (
        labels
          .get(report.id)
          ?.projectIds.map((id) => projects.get(id) ?? '')
          .filter((name) => name !== '')
          .join('、') || null
      );
  }
}

export function ReportTable(props: ReportTableProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  const [sort, setSort] = useState<TableSort<Column>>({ column: 'year', down: true });
  const { reports, selected, group } = props;
  const rows = useMemo(() => {
    const collator = new Intl.Collator('zh');
    // Each key is made once: a table of thousands is sorted at a keystroke.
    const keyed = reports.map((report) => ({
      report,
      key: keyOf[sort.column](report, props.snippets.get(report.id) ?? 0),
    }));
    const named = (report: SavedReport) => groupOf(report, props, words) ?? '';
    const places = new Map(
      [...new Set(keyed.map(({ report }) => named(report)))]
        // What has no name stands last; the latest year first.
        .sort((a, b) => Number(a === '') - Number(b === '') || (group === 'year' ? -1 : 1) * collator.compare(a, b))
        .map((name, place) => [name, place]),
    );
    const placeOf = (report: SavedReport) => (group === 'none' ? 0 : (places.get(named(report)) ?? 0));
    const placed = new Map(keyed.map(({ report }) => [report, placeOf(report)]));
    keyed.sort((a, b) => {
      const apart = (placed.get(a.report) ?? 0) - (placed.get(b.report) ?? 0);
      if (apart !== 0) return apart;
      const order =
        typeof a.key === 'number' ? a.key - (b.key as number) : collator.compare(a.key as string, b.key as string);
      const { regionCode: x } = a.report;
      const { regionCode: y } = b.report;
      return (sort.down ? -order : order) || (x < y ? -1 : x > y ? 1 : 0);
    });
    const lines: (SavedReport | Head)[] = [];
    const heads = new Map<string, Head>();
    for (const { report } of keyed) {
      if (group !== 'none') {
        const name = named(report);
        const head = heads.get(name) ?? { name, count: 0 };
        if (head.count++ === 0) lines.push(head);
        heads.set(name, head);
      }
      lines.push(report);
    }
    return lines;
  }, [reports, sort, props.snippets, group, props.labels, props.projects, words]);
  const body = useRef<HTMLTableSectionElement>(null);
  const inView = useWindowRows(rows.length, body);
  const head = (column: Column, look?: string) => (
    <SortHead
      column={column}
      name={t(column)}
      look={look}
      firstDown={column !== 'region'}
      sort={sort}
      onSort={setSort}
    />
  );
  const shows = (column: ReportColumn) => props.columns.has(column);
  const plain = (column: ReportColumn, extra: string) => (
    <th scope="col" class={extra}>
      {t(column)}
    </th>
  );
  const all = reports.length > 0 && reports.every((report) => selected.has(report.id));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="scrollx" tabIndex={0} aria-label={t('reportTable')}>
      <table class="lib" aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <SelectBox
              label={t('selectAll')}
              checked={all}
              onToggle={() => props.onSelect(new Set(all ? [] : reports.map((report) => report.id)))}
            />
            {head('region')}
            {shows('year') && head('year', 'num')}
            {head('titleAndIssuer')}
            {shows('publishedOn') && head('publishedOn', 'num wide-only')}
            {shows('readOn') && plain('readOn', 'num wide-only')}
            {shows('source') && plain('source', 'wide-only')}
            {shows('figures') && head('figures', 'num wide-only')}
            {shows('checks') && plain('checks', 'wide-only')}
            {shows('snippets') && head('snippets', 'num wide-only')}
            {shows('tags') && plain('tags', 'wide-only')}
            <td class="c" />
          </tr>
        </thead>
        <tbody ref={body}>
          <SpacerRow height={inView.before} />
          {rows
            .slice(inView.from, inView.to)
            .map((line) =>
              'name' in line ? (
                <GroupRow
                  key={`group ${line.name}`}
                  name={line.name || t('groupUnnamed')}
                  count={line.count}
                  span={props.columns.size + 4}
                />
              ) : (
                <Row key={line.id} {...props} report={line} words={words} />
              ),
            )}
          <SpacerRow height={inView.after} />
        </tbody>
      </table>
    </section>
  );
}
