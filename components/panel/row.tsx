/** One figure in the list: name, number, unit; in a second line what differs; opened, its sentence and what can be done. */
import type { ComponentChildren } from 'preact';
import { common } from '../../utils/i18n/common.ts';
import { formatNumber } from '../../utils/i18n/i18n.ts';
import { panel } from '../../utils/i18n/panel.ts';
import { panelKnown } from '../../utils/i18n/panel-known.ts';
import { periodWords } from '../../utils/i18n/period.ts';
import { unitWords } from '../../utils/i18n/units.ts';
import type { Note, PlainNote as Plain, Row } from '../../utils/view/rows.ts';
import type { Finder } from '../../utils/view/search.ts';
import { type FirstIcon, Icon } from '../base/icon.tsx';
import { Unit } from '../base/unit.tsx';
import { useLocale, useWords } from '../base/words.ts';
import { EditText } from './edit-text.tsx';
import { useEquation } from './equation.ts';
import { hitsMarked } from './hits.tsx';
import { tintClass } from './strip.tsx';

const boundSign = { about: '≈', min: '≥', max: '≤' } as const;

export interface RowProps {
  row: Row;
  year: number | null;
  /** Marks in the name what was searched for; null where nothing was. */
  finder: Finder | null;
  selected: boolean;
  saved: boolean;
  /** Values in base units, whatever scale the report writes them in. */
  inBase?: boolean;
  /** How many of the library's reports state its indicator. */
  coverage?: { n: number; of: number } | null;
  onSelect(): void;
  onSave(): void;
  onPoint(over: boolean): void;
  /** What stands under the row while it is open. */
  children?: ComponentChildren;
}

export function FigureRow(props: RowProps) {
  const { row, year, finder, selected, saved, inBase, coverage, onSelect, onSave, onPoint, children } = props;
  const t = useWords(panel);
  const k = useWords(panelKnown);
  const locale = useLocale();
  const c = useWords(common);
  const isOut = row.edit === 'rejected';
  const classes = ['row', selected && 'is-sel', row.part === 'plan' && 'is-plan', isOut && 'is-out']
    .filter(Boolean)
    .join(' ');
  const written = inBase && row.base ? row.base : row;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: lights the words in the page; the button says the same */}
      <div class={classes} onMouseEnter={() => onPoint(true)} onMouseLeave={() => onPoint(false)}>
        <button type="button" class="row-main" data-figure={row.figure} aria-expanded={selected} onClick={onSelect}>
          <span class="name" lang={row.canonical ? undefined : 'zh'}>
            {row.part === 'plan' && <span class="tag">{t('plan')}</span>}
            {row.part === 'shortcoming' && <span class="tag">{t('shortcoming')}</span>}
            <bdi>{hitsMarked(row.name, finder?.hitsIn(row.name) ?? [])}</bdi>
          </span>
          <span class="val">
            {row.bound !== 'exact' && (
              <span class="bd" title={c(`bound.${row.bound}`)}>
                <span aria-hidden="true">{boundSign[row.bound]}</span>
                <span class="vh">{c(`bound.${row.bound}`)}</span>
              </span>
            )}
            <bdi
              class={`${tintClass(row.tint)}${row.flagged ? ' is-flagged' : ''}`}
              lang={written === row ? 'zh' : undefined}
            >
              {written === row ? row.value : formatNumber(Number(written.value), locale)}
            </bdi>
          </span>
          <span class="unit">
            <Unit of={written.unit} value={written.value} />
          </span>
          {coverage && (
            <span class="cov" title={k('coverage', coverage)}>
              <span aria-hidden="true">
                {coverage.n}/{coverage.of}
              </span>
            </span>
          )}
          {(row.notes.length > 0 || written !== row) && (
            <span class="note">
              {written !== row && (
                <span>{t('asWritten', { value: row.value, unit: unitWords(row.unit, locale, row.value).words })}</span>
              )}
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

const noteIcon: Record<Exclude<Note['kind'], 'change'>, FirstIcon> = {
  edited: 'edit',
  rejected: 'reject',
  added: 'plus',
  fails: 'neq',
  truncated: 'cut',
  'unstated-base': 'base',
  period: 'clock',
  scope: 'scope',
  wording: 'quote',
};

function NoteText({ note, year }: { note: Note; year: number | null }) {
  if ('changes' in note) return <EditText note={note} />;
  return <PlainNote note={note} year={year} />;
}

function PlainNote({ note, year }: { note: Plain; year: number | null }) {
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
      <bdi lang={note.kind === 'scope' || note.kind === 'wording' ? 'zh' : undefined}>{words()}</bdi>
    </span>
  );
}
