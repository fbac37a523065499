/**
 * A saved page opened again: one line on what has become of everything kept, and the list of changes, each with its words
 * before and now and with what the reader may do about it.
 */
import { useState } from 'preact/hooks';
import type { Figure } from '../../utils/figures/figure.ts';
import { formatDate } from '../../utils/i18n/i18n.ts';
import { revisitWords } from '../../utils/i18n/revisit.ts';
import type { ReportVersion, SavedReport } from '../../utils/library/records.ts';
import { nameOf } from '../../utils/view/display.ts';
import { type Excerpt, type PlaceNow, type Revisit, type RevisitItem, withUnit } from '../../utils/view/revisit.ts';
import { segmentsOf } from '../../utils/view/segments.ts';
import { Icon, type IconName } from '../base/icons.tsx';
import { useLocale, useWords } from '../base/words.ts';
import './later-styles.ts';

export interface RevisitData {
  revisit: Revisit;
  /** The saved report; null where only snippets were kept from the page. */
  report: SavedReport | null;
  /** What the page says now, where it differs from the copy and is kept as a version. */
  visit: ReportVersion | null;
  saving: boolean;
}

export interface RevisitEvents {
  onJumpTo(place: PlaceNow): void;
  onAccept(): void;
  onKeepBoth(): void;
  onVisitNote(note: string): void;
  /** Opens the library at the saved copy, at a figure's place, or at the differences. */
  onOpenCopy(item: RevisitItem | null): void;
  onCompare(): void;
  onAcceptOne(item: RevisitItem, place: PlaceNow): void;
  onKeepBothOne(item: RevisitItem, place: PlaceNow): void;
  onNoteOne(item: RevisitItem): void;
}

const parts = ['asSaved', 'changed', 'ambiguous', 'missing'] as const;

/** "63 as saved · 2 changed · 1 missing". */
function RevisitCounts({ revisit }: { revisit: Revisit }) {
  const t = useWords(revisitWords);
  const said = [...parts.filter((part) => revisit[part] > 0).map((part) => ({ part, n: revisit[part] }))];
  const added = revisit.added.length;
  return (
    <>
      {[...said, ...(added > 0 ? [{ part: 'added' as const, n: added }] : [])].map(({ part, n }, i) => (
        <span key={part} class="rv-n">
          {i > 0 && ' · '}
          {t(part, { n })}
        </span>
      ))}
    </>
  );
}

/** Whether there is anything to tell beyond "all as saved". */
export const hasChanges = ({ revisit, visit }: RevisitData): boolean =>
  revisit.changed + revisit.ambiguous + revisit.missing > 0 || (visit !== null && !visit.settled);

/** The line above the list. */
export function RevisitLine({ data, onOpen }: { data: RevisitData; onOpen(): void }) {
  const t = useWords(revisitWords);
  const { revisit, visit } = data;
  if (revisit.of === 0) return null;
  if (!hasChanges(data) && !visit)
    return (
      <p class="rv-line" role="status">
        <Icon name="check" />
        <RevisitCounts revisit={revisit} />
      </p>
    );
  const onlyWords = revisit.asSaved === revisit.of && revisit.added.length === 0;
  return (
    <div class={visit?.settled ? 'rv-line' : 'notice'} role="status">
      <Icon name="delta" />
      <div>
        {revisit.otherReport ? (
          t('otherReport', { n: revisit.of })
        ) : (
          <>
            <b>
              <RevisitCounts revisit={revisit} />
            </b>
            {onlyWords && ` · ${t('wordsDiffer')}`}
          </>
        )}{' '}
        <button type="button" class="link" onClick={onOpen}>
          {t('see')}
        </button>
      </div>
    </div>
  );
}

function Words({ excerpt: { words, mark }, name }: { excerpt: Excerpt; name: string }) {
  return segmentsOf(words, [0, words.length], [{ span: mark, name }]).map(({ start, text, names }) =>
    names.length > 0 ? (
      <mark key={start} class={names.join(' ')}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}

const icons: Record<Exclude<RevisitItem['state'], 'exact'>, IconName> = {
  changed: 'delta',
  ambiguous: 'several',
  missing: 'missing',
  moved: 'moved',
};

function Item({ item, events, hasCopy }: { item: RevisitItem; events: RevisitEvents; hasCopy: boolean }) {
  const t = useWords(revisitWords);
  const locale = useLocale();
  const { state, now, candidates, snippet, name } = item;
  return (
    <li class="rv-item">
      <p class="rv-name">
        <Icon name={icons[state as keyof typeof icons]} />
        {name && <bdi lang="zh">{nameOf(name, locale).name}</bdi>}
        <b class="rv-ft">
          <bdi lang="zh" class={state === 'changed' || state === 'missing' ? 'was' : undefined}>
            {name ? item.quote : ''}
          </bdi>
          {state === 'changed' && now && name && (
            <>
              {' '}
              <span aria-hidden="true">→</span>
              <span class="vh">{t('changedTo')}</span> <bdi lang="zh">{now.quote}</bdi>
            </>
          )}
        </b>
        {snippet && <Icon name="keep" />}
      </p>
      <p class="faint small">{t(`reason.${item.reason}`)}</p>
      <dl class="rv-words">
        <dt>{t('before')}</dt>
        <dd class="q" lang="zh" dir="auto">
          <Words excerpt={item.before} name="rv-was" />
        </dd>
        {now && (
          <>
            <dt>{t('now')}</dt>
            <dd class="q" lang="zh" dir="auto">
              <Words excerpt={now.excerpt} name="rv-now" />
            </dd>
          </>
        )}
        {candidates.map((place, i) => (
          <CandidateWords key={place.span[0]} place={place} label={`${t('now')} ${i + 1}`} />
        ))}
      </dl>
      <div class="acts">
        {now && (
          <button type="button" class="btn plain" onClick={() => events.onJumpTo(now)}>
            {t('jumpTo')}
          </button>
        )}
        {state === 'missing' && hasCopy && (
          <button type="button" class="btn plain" onClick={() => events.onOpenCopy(item)}>
            {t('seeCopy')}
          </button>
        )}
        {candidates.map((place, i) => (
          <button
            key={place.span[0]}
            type="button"
            class="btn plain"
            onClick={() => (snippet ? events.onAcceptOne(item, place) : events.onJumpTo(place))}
          >
            {t('thisOne', { n: i + 1 })}
          </button>
        ))}
        {snippet && now && state === 'changed' && (
          <>
            <button type="button" class="btn plain" onClick={() => events.onAcceptOne(item, now)}>
              {t('acceptOne')}
            </button>
            <button type="button" class="btn plain" onClick={() => events.onKeepBothOne(item, now)}>
              {t('keepBothOne')}
            </button>
          </>
        )}
        {(snippet || now?.figure != null) && (
          <button type="button" class="btn plain" onClick={() => events.onNoteOne(item)}>
            {t('noteOne')}
          </button>
        )}
      </div>
    </li>
  );
}

function CandidateWords({ place, label }: { place: PlaceNow; label: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd class="q" lang="zh" dir="auto">
        <Words excerpt={place.excerpt} name="rv-now" />
      </dd>
    </>
  );
}

const order = ['changed', 'ambiguous', 'missing', 'moved'] as const;

export interface RevisitViewProps {
  data: RevisitData;
  /** Of the page as it is now. */
  figures: readonly Figure[];
  events: RevisitEvents;
  onJump(figure: number): void;
  onBack(): void;
}

/** All changes, and what is to be done about the page as a whole. */
export function RevisitView({ data, figures, events, onJump, onBack }: RevisitViewProps) {
  const t = useWords(revisitWords);
  const locale = useLocale();
  const { revisit, report, visit, saving } = data;
  return (
    <section class="view scroll rv" aria-label={t('title')}>
      <header class="rv-head">
        <button type="button" class="btn plain" onClick={onBack}>
          {t('back')} <kbd>Esc</kbd>
        </button>
        <h2>{t('title')}</h2>
        <p>
          {revisit.otherReport ? t('otherReport', { n: revisit.of }) : <RevisitCounts revisit={revisit} />}
          {report && <span class="faint"> · {t('sinceCopy', { date: formatDate(report.readAt, locale) })}</span>}
        </p>
        {visit && (
          <>
            <div class="acts">
              <button type="button" class="btn primary" disabled={saving} onClick={events.onAccept}>
                {t('accept')}
              </button>
              {visit.settled ? (
                <span class="kept">
                  <Icon name="check" />
                  {t('keptBoth')}
                </span>
              ) : (
                <button type="button" class="btn" onClick={events.onKeepBoth}>
                  {t('keepBoth')}
                </button>
              )}
              <button type="button" class="btn" onClick={events.onCompare}>
                {t('compare')}
              </button>
            </div>
            <p class="faint small">
              {t('visitKept')} {t('acceptWhy')}
            </p>
            <VisitNote key={visit.readAt} note={visit.note ?? ''} onNote={events.onVisitNote} />
          </>
        )}
      </header>
      {order.map((state) => {
        const items = revisit.items.filter((item) => item.state === state);
        if (items.length === 0) return null;
        return (
          <section key={state}>
            <h3 class="rv-group">
              {t(`group.${state}`)} <span class="faint">{items.length}</span>
            </h3>
            <ul>
              {items.map((item) => (
                <Item key={item.key} item={item} events={events} hasCopy={report !== null} />
              ))}
            </ul>
          </section>
        );
      })}
      {revisit.added.length > 0 && (
        <section>
          <h3 class="rv-group">
            {t('group.added')} <span class="faint">{revisit.added.length}</span>
          </h3>
          <ul>
            {revisit.added.map((index) => {
              const figure = figures[index];
              return figure && <Added key={index} figure={figure} onJump={() => onJump(index)} />;
            })}
          </ul>
        </section>
      )}
    </section>
  );
}

/** A figure that the saved copy does not have. */
function Added({ figure, onJump }: { figure: Figure; onJump(): void }) {
  const t = useWords(revisitWords);
  const { name, canonical } = nameOf(figure, useLocale());
  return (
    <li class="rv-item">
      <p class="rv-name">
        <Icon name="plus" />
        <bdi lang={canonical ? undefined : 'zh'}>{name}</bdi>
        <b class="rv-ft">
          <bdi lang="zh">{withUnit(figure.quote, figure.unit)}</bdi>
        </b>
      </p>
      <div class="acts">
        <button type="button" class="btn plain" onClick={onJump}>
          {t('jumpTo')}
        </button>
      </div>
    </li>
  );
}

function VisitNote({ note, onNote }: { note: string; onNote(note: string): void }) {
  const t = useWords(revisitWords);
  const [words, setWords] = useState(note);
  return (
    <textarea
      class="field"
      rows={2}
      aria-label={t('noteOnChange')}
      placeholder={t('noteOnChange')}
      value={words}
      onInput={(event) => {
        setWords(event.currentTarget.value);
        onNote(event.currentTarget.value);
      }}
    />
  );
}
