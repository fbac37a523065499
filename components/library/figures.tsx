/** All figures of the library as one table: a row a figure, drawn as far as it is in view. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { periodWords } from '../../utils/i18n/period.ts';
import {
  type FigureCells,
  type FigureLine,
  type FigureTableColumn,
  type FigureView,
  figureGroups,
  figureKey,
  figureTableColumns,
} from '../../utils/view/figure-table.ts';
import { parts } from '../../utils/view/filter.ts';
import { Icon } from '../base/icons.tsx';
import { Said } from '../base/said.tsx';
import { toggled } from '../base/toggled.ts';
import { ColumnMenu } from './column-menu.tsx';
import { Banner } from './notices.tsx';
import { boundSign } from './phrases.ts';
import { SelectField } from './select-field.tsx';
import { BulkBar, GroupRow, SelectBox, SortHead, SpacerRow } from './table-parts.tsx';
import { useWindowRows } from './use-window-rows.ts';
import { useWords, type Words } from './words.ts';

export interface FiguresProps {
  view: FigureView;
  /** Figures that the view leaves, of how many; lines with heads of groups. */
  figures: number;
  of: number;
  lines: number;
  /** The line at a place; null until it has been read. */
  lineAt: (place: number) => FigureLine | null;
  /** While reports are being read. */
  progress: { done: number; of: number } | null;
  /** Reports could not be read to the end. */
  isBroken: boolean;
  columns: ReadonlySet<FigureTableColumn>;
  selected: ReadonlySet<string>;
  nameOf: (figure: FigureCells) => string;
  writtenOf: (figure: FigureCells) => { value: string; unit: string };
  onView: (view: FigureView) => void;
  onColumns: (columns: ReadonlySet<FigureTableColumn>) => void;
  /** The lines that come into view. */
  onWindow: (from: number, to: number) => void;
  onSelect: (keys: ReadonlySet<string>) => void;
  onSelectAll: () => void;
  onOpen: (figure: FigureCells) => void;
  onCompare: () => void;
  onExport: () => void;
  onCopy: () => void;
}

/** A page cannot be higher than browsers draw: a table of more lines ends there, and says so. */
const mostLines = 600_000;

const columnName = (column: FigureTableColumn, { t }: Words): string => t(`fc.${column}`);

function cell(figure: FigureCells, column: FigureTableColumn, props: FiguresProps, words: Words): JSX.Element | string {
  const { t, locale } = words;
  switch (column) {
    case 'indicator':
      return (
        <button type="button" onClick={() => props.onOpen(figure)}>
          <Said words={props.nameOf(figure)} />
          {figure.isEdited && <Icon name="edit" />}
        </button>
      );
    case 'value':
      return (
        <span class={figure.verdict === 'fails' ? 'is-flagged' : undefined}>
          {boundSign(figure.bound)}
          {props.writtenOf(figure).value}
        </span>
      );
    case 'unit':
      return (
        <bdi class="unit" lang="zh-Hans">
          {props.writtenOf(figure).unit}
        </bdi>
      );
    case 'region':
      return <Said words={figure.region || t('noRegion')} />;
    case 'year':
      return figure.year === null ? t('yearUnknown') : String(figure.year);
    case 'period':
      if (figure.period === null) return t('noPeriod');
      return figure.period === String(figure.year) ? '' : periodWords(figure.period, figure.year, locale);
    case 'scope':
      return <bdi lang="zh-Hans">{figure.scope ?? ''}</bdi>;
    case 'kind':
      return t(`fk.${figure.kind}`);
    case 'part':
      return t(`fp.${figure.part}`);
    case 'check':
      return figure.verdict === null ? '' : t(`fv.${figure.verdict}`);
  }
}

const numeric: ReadonlySet<FigureTableColumn> = new Set(['value', 'year']);

function FigureRow(props: FiguresProps & { figure: FigureCells; shown: readonly FigureTableColumn[] }): JSX.Element {
  const words = useWords();
  const { figure, selected } = props;
  const key = figureKey(figure);
  const toggle = () => props.onSelect(toggled(selected, key));
  const name = `${props.nameOf(figure)} ${figure.region} ${figure.year ?? ''}`;
  return (
    <tr class={selected.has(key) ? 'on' : undefined}>
      <SelectBox label={words.t('select', { title: name })} checked={selected.has(key)} onToggle={toggle} />
      {props.shown.map((column) => (
        <td key={column} class={`f-${column}${numeric.has(column) ? ' num' : ''}`}>
          {cell(figure, column, props, words)}
        </td>
      ))}
    </tr>
  );
}

function Table(props: FiguresProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { view, selected } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const lines = Math.min(props.lines, mostLines);
  const { from, to, before, after } = useWindowRows(lines, body);
  const { onWindow } = props;
  useEffect(() => onWindow(from, to), [onWindow, from, to]);
  const shown = figureTableColumns.filter((column) => props.columns.has(column));
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);
  const isAll = props.figures > 0 && selected.size >= props.figures;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="scrollx" tabIndex={0} aria-label={t('figureTable')}>
      <table class="lib figs" aria-rowcount={lines + 1}>
        <thead>
          <tr>
            <SelectBox
              label={t('selectAll')}
              checked={isAll}
              onToggle={() => (isAll ? props.onSelect(new Set()) : props.onSelectAll())}
            />
            {shown.map((column) => (
              <SortHead
                key={column}
                column={column}
                name={columnName(column, words)}
                look={numeric.has(column) ? 'num' : undefined}
                firstDown={numeric.has(column)}
                sort={view.sort}
                onSort={(sort) => props.onView({ ...view, sort })}
              />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          <SpacerRow height={before} />
          {rows.map((place) => {
            const line = props.lineAt(place);
            if (line === null) {
              return (
                <tr key={place} class="waits">
                  <td colSpan={shown.length + 1}>…</td>
                </tr>
              );
            }
            if ('figure' in line) return <FigureRow key={place} {...props} figure={line.figure} shown={shown} />;
            const name = headName(line.head, view, words);
            return <GroupRow key={place} name={name} count={line.count} span={shown.length + 1} />;
          })}
          <SpacerRow height={after} />
        </tbody>
      </table>
    </section>
  );
}

function headName(head: string | null, { group }: FigureView, { t }: Words): string {
  if (group === 'kind') return t(`fk.${head as FigureCells['kind']}`);
  if (group === 'part') return t(`fp.${head as FigureCells['part']}`);
  if (head !== null) return head;
  return group === 'region' ? t('noRegion') : t('yearUnknown');
}

const kinds = ['', 'count', 'money', 'percent', 'duration', 'multiple', 'other'] as const;
const checks = ['', 'holds', 'truncated', 'bounded', 'unstated-base', 'fails', 'none'] as const;
const matching = ['', 'yes', 'no'] as const;

export function Figures(props: FiguresProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { view, progress, selected } = props;
  const set = (change: Partial<FigureView>) => props.onView({ ...view, ...change });
  return (
    <div class="lm wide">
      <div class="lh">
        <h2>{t('figures')}</h2>
        <span class="muted" role="status">
          {props.figures === props.of
            ? t('figuresCount', { n: props.of })
            : t('ofFigures', { n: props.figures, of: props.of })}
        </span>
        {progress && (
          <span class="push working">
            <progress value={progress.done} max={Math.max(1, progress.of)} aria-label={t('readingFigures')} />{' '}
            {t('searchProgress', { n: progress.done, of: progress.of })}
          </span>
        )}
      </div>
      <div class="fbar">
        <SelectField
          label={t('fc.kind')}
          value={view.kind ?? ''}
          options={kinds}
          nameOf={(value) => (value === '' ? t('all') : t(`fk.${value}`))}
          onChoose={(value) => set({ kind: value || null })}
        />
        <SelectField
          label={t('fc.part')}
          value={view.part ?? ''}
          options={['', ...parts]}
          nameOf={(value) => (value === '' ? t('all') : t(`fp.${value}`))}
          onChoose={(value) => set({ part: value || null })}
        />
        <SelectField
          label={t('fc.check')}
          value={view.check ?? ''}
          options={checks}
          nameOf={(value) => (value === '' ? t('all') : t(`fv.${value}`))}
          onChoose={(value) => set({ check: value || null })}
        />
        <SelectField
          label={t('canonical')}
          value={view.matched === null ? '' : view.matched ? 'yes' : 'no'}
          options={matching}
          nameOf={(value) => (value === '' ? t('all') : t(`canonical.${value}`))}
          onChoose={(value) => set({ matched: value === '' ? null : value === 'yes' })}
        />
        <SelectField
          label={t('groupBy')}
          value={view.group}
          options={figureGroups}
          nameOf={(value) => (value === 'none' ? t('group.none') : t(`fc.${value}`))}
          onChoose={(group) => set({ group })}
        />
        <ColumnMenu
          columns={figureTableColumns.filter((column) => column !== 'indicator')}
          shown={props.columns}
          nameOf={(column) => columnName(column, words)}
          onColumns={props.onColumns}
        />
      </div>
      {selected.size > 0 && (
        <BulkBar
          selected={t('selectedFigures', { n: selected.size })}
          actions={[
            [t('compareFigures'), props.onCompare],
            [t('exportSelected'), props.onExport],
            [t('copyTable'), props.onCopy],
          ]}
          onClear={() => props.onSelect(new Set())}
        />
      )}
      {props.isBroken && <Banner>{t('figuresBroken')}</Banner>}
      {props.figures > 0 || progress !== null ? (
        <Table {...props} />
      ) : (
        !props.isBroken && <p class="none-found">{t('nothingFound')}</p>
      )}
      {props.lines > mostLines && <p class="lf">{t('tooManyLines', { n: mostLines })}</p>}
    </div>
  );
}
