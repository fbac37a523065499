/** Plots of the comparison, each with its table, its files, and the sentence of the value that is pointed at. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type PlotKind, plotKinds } from '../../utils/view/plot-kinds.ts';
import { Icon } from '../base/icons.tsx';
import { Said } from '../base/said.tsx';
import { Quote } from './quote.tsx';
import { useWords } from './words.ts';

/** A value as the table beside a plot has it. */
export interface PlotRow {
  key: string;
  place: string;
  year: string;
  value: string;
  /** What sets it apart: scope, period, a failing check. */
  differs: string;
  href: string;
}

export interface Peek {
  name: string;
  sentence: string;
  mark: [number, number];
}

export interface PlotFigureProps {
  title: string;
  note: string;
  source: string;
  /** Says in words what is drawn. */
  label: string;
  columns: readonly string[];
  rows: readonly PlotRow[];
  /** Places that say nothing of it. */
  silent: string;
  /** Draws into `host` at its width; called again when the width or the data change. */
  draw: (host: HTMLElement, width: number) => void;
  /** Something that changes when the plot must be drawn again. */
  version: unknown;
  peek: Peek | null;
  onPeek: (href: string | null) => void;
  onSave: (type: 'svg' | 'png') => void;
}

/** Narrower than this no axis has room for its words. */
const leastWidth = 280;

export function PlotFigure(props: PlotFigureProps): JSX.Element {
  const { t } = useWords();
  const host = useRef<HTMLDivElement>(null);
  const { draw, version } = props;
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let width = 0;
    const observer = new ResizeObserver(() => {
      const next = Math.max(leastWidth, Math.floor(element.clientWidth));
      if (next === width) return;
      width = next;
      draw(element, width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [draw, version]);
  const hrefOf = (event: Event) => {
    const link = (event.target as Element).closest('a');
    return link ? (link.getAttribute('href') ?? link.getAttribute('xlink:href')) : null;
  };
  return (
    <figure class="plot">
      <figcaption>
        <h3>{props.title}</h3>
        <p>{props.note}</p>
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as a form */}
      <div
        ref={host}
        class="plot-host"
        lang="zh-Hans"
        role="group"
        aria-label={props.label}
        onPointerOver={(event) => props.onPeek(hrefOf(event))}
        onFocusIn={(event) => props.onPeek(hrefOf(event))}
      />
      <div class="plot-peek" aria-live="polite">
        {props.peek ? (
          <>
            <b>
              <Said words={props.peek.name} />
            </b>
            <Quote text={props.peek.sentence} mark={props.peek.mark} kind={null} />
          </>
        ) : (
          <p class="faint small">{t('plotPeek')}</p>
        )}
      </div>
      {props.silent !== '' && <p class="small muted">{props.silent}</p>}
      <details>
        <summary>{t('plotTable', { n: props.rows.length })}</summary>
        <div class="scrollx">
          <table class="plot-table">
            <thead>
              <tr>
                {props.columns.map((name) => (
                  <th scope="col" key={name}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {props.rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">
                    <Said words={row.place} />
                  </th>
                  <td>{row.year}</td>
                  <td class="num">
                    <a href={row.href}>{row.value}</a>
                  </td>
                  <td>
                    <Said words={row.differs} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <p class="plot-foot">
        {props.source}
        <span class="push">
          <button type="button" class="btn plain" onClick={() => props.onSave('svg')}>
            <Icon name="export" />
            SVG
          </button>
          <button type="button" class="btn plain" onClick={() => props.onSave('png')}>
            <Icon name="export" />
            PNG
          </button>
        </span>
      </p>
    </figure>
  );
}

export interface PlotsProps {
  kind: PlotKind;
  indicators: number;
  reports: number;
  onKind: (kind: PlotKind) => void;
  onPickIndicators: () => void;
  onPickReports: () => void;
  children: ComponentChildren;
}

export function Plots(props: PlotsProps): JSX.Element {
  const { t, number } = useWords();
  return (
    <div class="lm wide">
      <div class="lh">
        <h2>{t('plots')}</h2>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as a form */}
        <div class="seg plot-kinds" role="group" aria-label={t('plotKind')}>
          {plotKinds.map((kind) => (
            <button type="button" key={kind} aria-pressed={kind === props.kind} onClick={() => props.onKind(kind)}>
              {t(`plot.${kind}`)}
            </button>
          ))}
        </div>
        <div class="push tools-line">
          <button type="button" class="btn" aria-haspopup="dialog" onClick={props.onPickIndicators}>
            {t('indicators')} {number(props.indicators)} <Icon name="down" />
          </button>
          <button type="button" class="btn" aria-haspopup="dialog" onClick={props.onPickReports}>
            {t('reports')} {number(props.reports)} <Icon name="down" />
          </button>
        </div>
      </div>
      <div class={props.kind === 'multiples' ? 'plots small-ones' : 'plots'}>{props.children}</div>
      <p class="lf">{t('plotKey')}</p>
    </div>
  );
}
