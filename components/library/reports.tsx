/** The list of reports: filters, table, and what can be done with those that are selected. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { SavedReport } from '../../utils/library/records.ts';
import { ColumnMenu } from './column-menu.tsx';
import { type Chosen, filtered } from './facets.ts';
import { Rail } from './rail.tsx';
import {
  type ReportColumn,
  type ReportGroup,
  ReportTable,
  type ReportTableProps,
  reportColumns,
  reportGroups,
} from './report-table.tsx';
import { SelectField } from './select-field.tsx';
import { BulkBar } from './table-parts.tsx';
import { useWords } from './words.ts';

export interface ReportsProps extends Omit<ReportTableProps, 'reports' | 'group'> {
  /** Reports that the search leaves, and how many there are in all. */
  found: readonly SavedReport[];
  total: number;
  /** False while only the first reports have been read. */
  isWhole: boolean;
  /** What the reader searched for, to look for in the full texts too; empty for nothing. */
  query: string;
  onColumns: (columns: ReadonlySet<ReportColumn>) => void;
  onSearchTexts: () => void;
  onLabel: () => void;
  onCompare: () => void;
  onExport: () => void;
  onDeleteSelected: () => void;
}

export function Reports(props: ReportsProps): JSX.Element {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Chosen>({});
  const [group, setGroup] = useState<ReportGroup>('none');
  const { found, total, selected, snippets, labels } = props;
  const shown = useMemo(() => filtered(found, chosen, labels), [found, chosen, labels]);
  const figures = shown.reduce((sum, report) => sum + report.counts.figures, 0);
  const kept = shown.reduce((sum, report) => sum + (snippets.get(report.id) ?? 0), 0);
  const count =
    shown.length === total || !props.isWhole
      ? t('reportsCount', { n: total })
      : t('of', { n: shown.length, of: total });
  return (
    <div class="lb">
      <Rail
        reports={props.isWhole ? found : []}
        chosen={chosen}
        labels={labels}
        projects={props.projects}
        onChoose={setChosen}
      />
      <div class="lm">
        <div class="lh">
          <h2>{t('reports')}</h2>
          <span class="muted" role="status">
            {props.isWhole
              ? [count, t('figuresCount', { n: figures }), t('snippetsCount', { n: kept })].join(' · ')
              : count}
          </span>
          <span class="push ltools">
            <SelectField
              label={t('groupBy')}
              value={group}
              options={reportGroups}
              nameOf={(value) => t(`group.${value}`)}
              onChoose={setGroup}
            />
            <ColumnMenu columns={reportColumns} shown={props.columns} nameOf={t} onColumns={props.onColumns} />
          </span>
        </div>
        {props.query !== '' && (
          <p class="lf">
            <button type="button" class="link" onClick={props.onSearchTexts}>
              {t('searchTexts', { query: props.query })}
            </button>{' '}
            <kbd>↵</kbd>
          </p>
        )}
        {selected.size > 0 && (
          <BulkBar
            selected={t('selected', { n: selected.size })}
            actions={[
              [t('compareSelected'), props.onCompare],
              [t('exportSelected'), props.onExport],
              [t('labelSelected'), props.onLabel],
              [t('removeSelected'), props.onDeleteSelected],
            ]}
            onClear={() => props.onSelect(new Set())}
          />
        )}
        {shown.length === 0 ? (
          <p class="none-found">
            {t('nothingFound')}{' '}
            {Object.keys(chosen).length > 0 && (
              <button type="button" class="link" onClick={() => setChosen({})}>
                {t('clearFilters')}
              </button>
            )}
          </p>
        ) : (
          <ReportTable {...props} group={group} reports={shown} />
        )}
        <p class="lf">{t('tableNote')}</p>
      </div>
    </div>
  );
}
