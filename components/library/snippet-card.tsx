/** One snippet: its words, what the reader wrote, where it is from; and the form that changes note and tags. */
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Kind } from '../../utils/figures/figure.ts';
import type { Snippet } from '../../utils/library/records.ts';
import { Icon } from '../base/icons.tsx';
import { Said } from '../base/said.tsx';
import { Quote } from './quote.tsx';
import { useWords } from './words.ts';

/** A snippet as a card shows it. */
export interface SnippetView {
  snippet: Snippet;
  /** The figure's name in the reader's language, its number and unit; null for passages. */
  figure: { name: string; value: string; unit: string; kind: Kind } | null;
  /** Of its page; empty where the page has none. */
  title: string;
  /** Region and year of its report; empty where that is not in the library. */
  place: string;
  region: string;
  year: number | null;
  sourceHref: string | null;
  /** Where its words are in the saved text; null without the report. */
  copyHref: string | null;
}

export interface SnippetCardProps {
  view: SnippetView;
  isEditing: boolean;
  onEdit: (snippet: Snippet | null) => void;
  /** Resolves to true when it has been saved. */
  onSave: (snippet: Snippet, change: { note: string; tags: string[] }) => Promise<boolean>;
  onDelete: (snippet: Snippet) => void;
  onJump: (snippet: Snippet) => void;
}

/** What the library takes, with room to spare. */
const longestNote = 100_000;

/** Note and tags, to be changed. */
export function SnippetForm({
  view,
  onEdit,
  onSave,
}: Pick<SnippetCardProps, 'view' | 'onEdit' | 'onSave'>): JSX.Element {
  const { t } = useWords();
  const { snippet } = view;
  const [note, setNote] = useState(snippet.note);
  const [tags, setTags] = useState(snippet.tags.join(', '));
  const [isSaving, setSaving] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const [started] = useState(snippet.updatedAt);
  const [noteId, tagsId] = [useId(), useId()];
  useLayoutEffect(() => field.current?.focus(), []);

  const save = async (event: Event) => {
    event.preventDefault();
    setSaving(true);
    const isSaved = await onSave(snippet, { note, tags: tags.split(/[,，、;；]/) });
    setSaving(false);
    if (isSaved) onEdit(null);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onEdit(null);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(event);
  };
  return (
    <form class="sn-form" onSubmit={save} onKeyDown={keys}>
      {snippet.updatedAt !== started && (
        <p class="small flagtext" role="alert">
          {t('changedMeanwhile')}
        </p>
      )}
      <label class="lab" for={noteId}>
        {t('note')}
      </label>
      <div class="field area">
        <textarea
          id={noteId}
          ref={field}
          rows={3}
          maxLength={longestNote}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <label class="lab" for={tagsId}>
        {t('tagsHint')}
      </label>
      <div class="field">
        <input id={tagsId} value={tags} onInput={(event) => setTags(event.currentTarget.value)} />
      </div>
      <div class="acts">
        <button type="submit" class="btn primary" disabled={isSaving}>
          {t('save')} <kbd>Ctrl ↵</kbd>
        </button>
        <button type="button" class="btn" onClick={() => onEdit(null)}>
          {t('cancel')} <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}

export function SnippetCard(props: SnippetCardProps): JSX.Element {
  const { t, date } = useWords();
  const { view, isEditing } = props;
  const { snippet, figure } = view;
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    // The form took the focus; it goes back to where it came from.
    if (wasEditing.current && !isEditing) edit.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  return (
    <li class="sn">
      <div class="sn-head">
        <h3>
          {figure ? (
            <>
              <Said words={figure.name} /> <span class="val">{figure.value}</span>{' '}
              <bdi class="unit" lang="zh-Hans">
                {figure.unit}
              </bdi>
            </>
          ) : (
            t('passage')
          )}
        </h3>
        <div class="sn-acts">
          <button
            type="button"
            ref={edit}
            class="ib"
            aria-label={t('editSnippet')}
            title={t('editSnippet')}
            aria-expanded={isEditing}
            onClick={() => props.onEdit(isEditing ? null : snippet)}
          >
            <Icon name="edit" />
          </button>
          <button
            type="button"
            class="ib"
            aria-label={t('delete')}
            title={t('delete')}
            onClick={() => props.onDelete(snippet)}
          >
            <Icon name="x" />
          </button>
        </div>
      </div>
      <Quote text={snippet.sentence} mark={snippet.mark} kind={figure?.kind ?? null} />
      {isEditing ? (
        <SnippetForm {...props} />
      ) : (
        <>
          {snippet.note === '' ? (
            <button type="button" class="link small" onClick={() => props.onEdit(snippet)}>
              {t('addNote')}
            </button>
          ) : (
            <p class="sn-note">
              <Icon name="note" />
              <Said words={snippet.note} />
            </p>
          )}
          {snippet.tags.length > 0 && (
            <ul class="sn-tags" aria-label={t('tags')}>
              {snippet.tags.map((tag) => (
                <li key={tag} class="tag">
                  <Said words={tag} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <p class="sn-src">
        {view.sourceHref ? (
          <a href={view.sourceHref} target="_blank" rel="noreferrer" onClick={() => props.onJump(snippet)}>
            <Icon name="ext" />
            <bdi lang="zh-Hans">{view.title || snippet.url}</bdi>
          </a>
        ) : (
          <bdi lang="zh-Hans">{view.title || snippet.url}</bdi>
        )}
        {view.copyHref ? <a href={view.copyHref}>{t('openCopy')}</a> : <span>{t('notSaved')}</span>}
        {view.place !== '' && <Said words={view.place} />}
        <span>{t('keptOn', { date: date(snippet.createdAt) })}</span>
      </p>
    </li>
  );
}
