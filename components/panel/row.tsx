/** One figure in the list: name, number, unit; in a second line what differs; opened, its sentence and what can be done. */
import type { ComponentChildren } from 'preact';
import { common } from '../../utils/i18n/common.ts';
import { panel } from '../../utils/i18n/panel.ts';
import { periodWords } from '../../utils/i18n/period.ts';
import type { Span } from '../../utils/text/span.ts';
import type { Note, Row } from '../../utils/view/rows.ts';
import { hitsIn, type Query } from '../../utils/view/search.ts';
import { segmentsOf } from '../../utils/view/segments.ts';
import { Icon, type IconName } from '../base/icon.tsx';
import { useLocale, useWords } from '../base/words.ts';
import { useEquation } from './equation.ts';
import { tintClass } from './strip.tsx';

const boundSign = { about: '≈', min: '≥', max: '≤' } as const;

export interface RowProps {
  row: Row;
  year: number | null;
  query: Query;
  selected: boolean;
  saved: boolean;
  onSelect(): void;
  onSave(): void;
  onPoint(over: boolean): void;
  /** What stands under the row while it is open. */
  children?: ComponentChildren;
}

export function FigureRow({ row, year, query, selected, saved, onSelect, onSave, onPoint, children }: RowProps) {
  const t = useWords(panel);
  const c = useWords(common);
  const classes = ['row', selected && 'is-sel', row.part === 'plan' && 'is-plan'].filter(Boolean).join(' ');
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: lights the words in the page; the button says the same */}
      <div class={classes} onMouseEnter={() => onPoint(true)} onMouseLeave={() => onPoint(false)}>
        <button type="button" class="row-main" aria-expanded={selected} onClick={onSelect}>
          <span class="name" lang={row.canonical ? undefined : 'zh'}>
            {row.part === 'plan' && <span class="tag">{t('plan')}</span>}
            {row.part === 'shortcoming' && <span class="tag">{t('shortcoming')}</span>}
            <bdi>{underlined(row.name, hitsIn(query, row.name))}</bdi>
          </span>
          <span class="val">
            {row.bound !== 'exact' && (
              <span class="bd" title={c(`bound.${row.bound}`)}>
                <span aria-hidden="true">{boundSign[row.bound]}</span>
                <span class="vh">{c(`bound.${row.bound}`)}</span>
              </span>
            )}
            <bdi class={`${tintClass(row.tint)}${row.flagged ? ' is-flagged' : ''}`}>{row.value}</bdi>
          </span>
          <span class="unit">
            <bdi>{row.unit}</bdi>
          </span>
          {row.notes.length > 0 && (
            <span class="note">
              {row.notes.map((note) => (
                <NoteText key={note.kind} note={note} year={year} />
              ))}
            </span>
          )}
        </button>
        <button
          type="button"
          class="keep"
          aria-pressed={saved}
          aria-label={t(saved ? 'saved' : 'save')}
          title={`${t(saved ? 'unsave' : 'save')} (S)`}
          onClick={onSave}
        >
          <Icon name="keep" />
        </button>
      </div>
      {children}
    </>
  );
}

function underlined(text: string, hits: readonly Span[]): ComponentChildren {
  if (hits.length === 0) return text;
  return segmentsOf(
    text,
    [0, text.length],
    hits.map((span) => ({ span, name: 'hit' })),
  ).map(({ start, text: piece, names }) =>
    names.length > 0 ? (
      <span key={start} class="hit">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}

const noteIcon: Record<Exclude<Note['kind'], 'change'>, IconName> = {
  fails: 'neq',
  truncated: 'cut',
  'unstated-base': 'base',
  period: 'clock',
  scope: 'scope',
  wording: 'quote',
};

function NoteText({ note, year }: { note: Note; year: number | null }) {
  const t = useWords(panel);
  const locale = useLocale();
  const equation = useEquation();
  const icon = note.kind === 'change' ? (note.direction === 'up' ? 'up-a' : 'dn-a') : noteIcon[note.kind];
  const words = (): string => {
    switch (note.kind) {
      case 'fails':
        return equation(note.equation);
      case 'truncated':
        return t('note.truncated', { equation: equation(note.equation) });
      case 'unstated-base':
        return t('note.unstated-base');
      case 'period':
        return note.period === null ? t('note.periodUnknown') : periodWords(note.period, year, locale);
      case 'scope':
        return note.scope;
      case 'wording':
        return note.wording;
      case 'change':
        return t(note.unit === 'point' ? `note.${note.direction}Point` : `note.${note.direction}`);
    }
  };
  return (
    <span class={note.kind === 'fails' ? 'flagtext' : undefined}>
      <Icon name={icon} />
      <bdi>{words()}</bdi>
    </span>
  );
}
