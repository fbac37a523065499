/** The opened row: the sentence with its figures and words, what is known of the figure, what can be done with it. */
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { FigureCorrection } from '../../utils/corrections/correction.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import { common } from '../../utils/i18n/common.ts';
import { formatNumber } from '../../utils/i18n/i18n.ts';
import { panel } from '../../utils/i18n/panel.ts';
import { panelCopy } from '../../utils/i18n/panel-copy.ts';
import { panelEdit } from '../../utils/i18n/panel-edit.ts';
import { periodWords } from '../../utils/i18n/period.ts';
import type { Snippet } from '../../utils/library/records.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { Span } from '../../utils/text/span.ts';
import { scaleOf } from '../../utils/view/display.ts';
import { tintOf } from '../../utils/view/marks.ts';
import type { Row } from '../../utils/view/rows.ts';
import { type Mark, segmentsOf } from '../../utils/view/segments.ts';
import { Icon } from '../base/icons.tsx';
import { OddSign } from '../base/odd-sign.tsx';
import { Unit } from '../base/unit.tsx';
import { useLocale, useWords } from '../base/words.ts';
import { NoteEditor } from './note-editor.tsx';
import { tintClass } from './strip.tsx';
import './later-styles.ts';

/** Sentences are cut to this many characters on either side of the figure: some reports know no full stop. */
const context = 240;

/** What is shown of a sentence, or of more, around its figure. */
const shownAround = ({ start, end }: Figure, [first, last]: Span): Span => [
  Math.max(first, start - context),
  Math.min(last, end + context),
];

function wordsAround({ article, figures }: Reading, at: number): string {
  const figure = figures[at] as Figure;
  return article.text.slice(...shownAround(figure, figure.sentence));
}

export interface SentenceProps {
  reading: Reading;
  figure: number;
  flagged: ReadonlySet<number>;
  /** The whole text instead of one sentence. */
  whole?: boolean;
}

/** A figure's sentence: all figures in it tinted, the figure itself strong, the words of its indicator dotted. */
export function Sentence({ reading, figure: at, flagged, whole = false }: SentenceProps) {
  const { text } = reading.article;
  const figure = reading.figures[at] as Figure;
  const [first, last] = whole ? reading.article.body : figure.sentence;
  const [from, to] = shownAround(figure, [first, last]);
  const marks: Mark[] = figure.words.map((span) => ({ span, name: 'ind' }));
  // Figures stand in the order of the text: those of one sentence are neighbours.
  let index = at;
  while (index > 0 && (reading.figures[index - 1] as Figure).end > from) index--;
  for (; index < reading.figures.length; index++) {
    const one = reading.figures[index] as Figure;
    if (one.start >= to) break;
    const names = [tintClass(tintOf(one.kind)), flagged.has(index) && 'is-flagged', index === at && 'is-current'];
    marks.push({ span: [one.start, one.end], name: names.filter(Boolean).join(' ') });
  }
  return (
    <p class="q" lang="zh" dir="auto">
      {from > first && '……'}
      {segmentsOf(text, [from, to], marks).map(({ start, text: piece, names }) =>
        names.length > 0 ? (
          <span key={start} class={names.join(' ')}>
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
      {to < last && '……'}
    </p>
  );
}

export interface OpenedProps {
  reading: Reading;
  row: Row;
  flagged: ReadonlySet<number>;
  /** The check that this figure fails, as a line of words; null where none fails. */
  failing: string | null;
  snippet: Snippet | null;
  /** The reader is writing a note, also while the figure is still being saved. */
  writing: boolean;
  note: RefObject<HTMLTextAreaElement | null>;
  onJump(): void;
  onCopy(): void;
  /** Offers the other ways to copy. */
  onCopyMore(): void;
  onSave(): void;
  onSum(): void;
  /** What the library knows of its indicator. */
  known?: ComponentChildren;
  /** How a reader has corrected it. */
  edit: FigureCorrection | null;
  onEdit(): void;
  /** Rejects it, or takes that back. */
  onReject(): void;
  onNote(change: { note?: string; tags?: string[] }): Promise<boolean>;
}

export function Opened(props: OpenedProps) {
  const t = useWords(panel);
  const e = useWords(panelEdit);
  const k = useWords(panelCopy);
  const { reading, row, snippet } = props;
  // The key for a note may have been pressed before this view was loaded.
  useLayoutEffect(() => {
    if (props.writing) props.note.current?.focus();
  }, []);
  return (
    <div class="open">
      <Sentence reading={reading} figure={row.figure} flagged={props.flagged} />
      <OddSign text={wordsAround(reading, row.figure)} />
      <Facts {...props} />
      {props.known}
      {(snippet || props.writing) && (
        <NoteEditor
          key={row.figure}
          note={snippet?.note ?? ''}
          tags={snippet?.tags ?? []}
          input={props.note}
          onNote={props.onNote}
        />
      )}
      <div class="acts">
        <button type="button" class="btn plain" onClick={props.onJump}>
          {t('jump')} <kbd>↵</kbd>
        </button>
        <button type="button" class="btn plain" aria-pressed={snippet !== null} onClick={props.onSave}>
          {t(snippet ? 'unsave' : 'save')} <kbd>S</kbd>
        </button>
        <button type="button" class="btn plain" onClick={props.onCopy}>
          {t('copy')} <kbd>C</kbd>
        </button>
        <button
          type="button"
          class="ib"
          aria-label={k('copyMore')}
          title={`${k('copyMore')} (⇧C)`}
          aria-haspopup="dialog"
          onClick={props.onCopyMore}
        >
          <Icon name="down" />
        </button>
        <button type="button" class="btn plain" onClick={props.onEdit}>
          {e('edit')} <kbd>E</kbd>
        </button>
        <button type="button" class="btn plain" onClick={props.onReject}>
          {e(props.edit?.kind === 'reject' ? 'restore' : 'reject')} <kbd>X</kbd>
        </button>
      </div>
    </div>
  );
}

function Facts({ reading, row, failing, edit, onSum }: OpenedProps) {
  const t = useWords(panel);
  const e = useWords(panelEdit);
  const c = useWords(common);
  const locale = useLocale();
  const figure = reading.figures[row.figure] as Figure;
  const { year } = reading.facts;
  const period = () => {
    if (figure.period === null) return t('note.periodUnknown');
    const words = periodWords(figure.period, null, locale);
    return figure.period === String(year) ? t('samePeriod', { period: words }) : words;
  };
  const lines: [string, preact.ComponentChildren][] = [];
  if (row.wording)
    lines.push([
      t('detail.wording'),
      <bdi key="w" lang="zh">
        {t('quoted', { words: row.wording })}
      </bdi>,
    ]);
  if (!row.canonical) lines.push([t('detail.indicator'), t('wordingOnly')]);
  if (scaleOf(figure) !== 1)
    lines.push([
      t('detail.value'),
      <>
        {formatNumber(figure.value, locale)} <Unit of={figure.unit} value={figure.value} />
      </>,
    ]);
  lines.push([t('detail.period'), period()]);
  if (figure.scope)
    lines.push([
      t('detail.scope'),
      <bdi key="s" lang="zh">
        {figure.scope}
      </bdi>,
    ]);
  if (figure.part !== 'result') lines.push([t('detail.part'), c(`part.${figure.part}`)]);
  if (edit?.reason)
    lines.push([
      e('reason'),
      <bdi key="r" lang="">
        {edit.reason}
      </bdi>,
    ]);
  if (failing)
    lines.push([
      t('detail.check'),
      <>
        <span class="flagtext">{failing}</span>{' '}
        <button type="button" class="link" onClick={onSum}>
          {t('seeSum')}
        </button>
      </>,
    ]);
  return (
    <dl class="facts">
      {lines.map(([term, words]) => [<dt key={`${term}t`}>{term}</dt>, <dd key={`${term}d`}>{words}</dd>])}
    </dl>
  );
}
