/** The figures of a report under its headings; the chosen one is opened, with its sentence and what differs. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { periodWords } from '../../utils/i18n/period.ts';
import type { SavedFigure } from '../../utils/library/records.ts';
import type { Heading } from '../../utils/page/article.ts';
import type { Span } from '../../utils/text/span.ts';
import { Icon } from '../base/icons.tsx';
import { Said } from '../base/said.tsx';
import { CopyButton } from './copy-button.tsx';
import { boundSign } from './phrases.ts';
import { Quote } from './quote.tsx';
import { useWords, type Words } from './words.ts';

/** A figure as the list shows it. */
export interface FigureRow {
  figure: SavedFigure;
  name: string;
  /** Number and unit as the report wrote them. */
  value: string;
  unit: string;
  sentence: string;
  /** Where the figure stands in its sentence. */
  mark: Span;
}

export interface FigureListProps {
  rows: readonly FigureRow[];
  headings: readonly Heading[];
  current: number | null;
  sourceOf: (row: FigureRow) => string | null;
  /** The rows that a query finds. */
  find: (query: string) => readonly FigureRow[];
  onChoose: (order: number) => void;
  onJump: (row: FigureRow) => void;
  onCopy: (text: string) => Promise<boolean>;
  onCite: (row: FigureRow) => void;
}

/** What of a figure is not as in the rest of its report: shown under its name. */
export function differences(figure: SavedFigure, { t, locale }: Words): JSX.Element[] {
  const out: JSX.Element[] = [];
  const year = figure.year || null;
  if (figure.verdict === 'fails') {
    out.push(
      <span class="flagtext" key="verdict">
        <Icon name="neq" />
        {t('verdict.fails')}
      </span>,
    );
  } else if (figure.verdict === 'truncated' || figure.verdict === 'unstated-base') {
    out.push(
      <span key="verdict">
        <Icon name={figure.verdict === 'truncated' ? 'cut' : 'base'} />
        {t(`verdict.${figure.verdict}`)}
      </span>,
    );
  }
  if (figure.scope !== null) {
    out.push(
      <span key="scope">
        <Icon name="scope" />
        <bdi lang="zh-Hans">{figure.scope}</bdi>
      </span>,
    );
  }
  if (figure.period !== String(figure.year)) {
    out.push(
      <span key="period">
        <Icon name="clock" />
        {figure.period === null ? t('noPeriod') : periodWords(figure.period, year, locale)}
      </span>,
    );
  }
  if (figure.change !== null) {
    out.push(
      <span key="change">
        <Icon name={figure.change === 'up' ? 'up-a' : 'dn-a'} />
        {t(`change.${figure.change}`)}
      </span>,
    );
  }
  if (figure.part === 'plan' || figure.part === 'shortcoming') {
    out.push(
      <span class="tag" key="part">
        {t(`part.${figure.part}`)}
      </span>,
    );
  }
  return out;
}

function Opened({ row, ...props }: FigureListProps & { row: FigureRow }): JSX.Element {
  const { t } = useWords();
  const { figure } = row;
  const href = props.sourceOf(row);
  return (
    <div class="open">
      <Quote text={row.sentence} mark={row.mark} kind={figure.kind} />
      {row.name !== figure.indicator && (
        <p class="small muted">
          {t('wordedAs')}: <bdi lang="zh-Hans">{figure.indicator}</bdi>
        </p>
      )}
      <div class="acts">
        {href && (
          <a class="btn plain" href={href} target="_blank" rel="noreferrer" onClick={() => props.onJump(row)}>
            <Icon name="ext" />
            {t('openHere')}
          </a>
        )}
        <CopyButton class="btn plain" text={row.sentence} onCopy={props.onCopy} />
        <button type="button" class="btn plain" onClick={() => props.onCite(row)}>
          <Icon name="quote" />
          {t('citeFigure')}
        </button>
      </div>
    </div>
  );
}

export function FigureList(props: FigureListProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  const [filter, setFilter] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const { current, onChoose } = props;
  const shown = filter.trim() === '' ? props.rows : props.find(filter);

  useEffect(() => {
    // First the end of what was opened, then its row: where not both fit, the row is what must be seen.
    for (const part of ['.open', '.is-sel']) list.current?.querySelector(part)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const place = shown.findIndex((row) => row.figure.order === current);
    const next = shown[Math.min(shown.length - 1, Math.max(0, place + step))];
    if (!next) return;
    onChoose(next.figure.order);
    list.current?.querySelector<HTMLElement>(`[data-order="${next.figure.order}"]`)?.focus();
  };

  return (
    <section class="fl" aria-label={t('figuresOf')}>
      <div class="tools">
        <label class="field">
          <Icon name="search" />
          <input
            type="search"
            value={filter}
            placeholder={t('figureFilter')}
            aria-label={t('figureFilter')}
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
        </label>
        <span class="muted small" role="status">
          {t('figuresCount', { n: shown.length })}
        </span>
      </div>
      {props.rows.length === 0 && <p class="none-found">{t('noFigures')}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside */}
      <div ref={list} class="fl-rows" onKeyDown={move}>
        {shown.map((row, index) => {
          const { figure } = row;
          const isCurrent = figure.order === current;
          const heading = figure.section === null ? undefined : props.headings[figure.section];
          const isFirst = index === 0 || shown[index - 1]?.figure.section !== figure.section;
          return (
            <div key={figure.order}>
              {isFirst && (
                <h3 class="sec" lang="zh-Hans">
                  <Said class="t" words={heading?.title ?? t('beforeHeadings')} />
                </h3>
              )}
              <div class={isCurrent ? 'row is-sel' : 'row'}>
                <button
                  type="button"
                  class="row-main"
                  data-order={figure.order}
                  aria-expanded={isCurrent}
                  onClick={() => onChoose(figure.order)}
                >
                  <Said class="name" words={row.name} />
                  <span class="val">
                    <span class="bd">{boundSign(figure.bound)}</span>
                    <span class={figure.verdict === 'fails' ? 'is-flagged' : undefined}>{row.value}</span>
                  </span>
                  <bdi class="unit" lang="zh-Hans">
                    {row.unit}
                  </bdi>
                  <span class="note">{differences(figure, words)}</span>
                </button>
              </div>
              {isCurrent && <Opened {...props} row={row} />}
            </div>
          );
        })}
      </div>
    </section>
  );
}
