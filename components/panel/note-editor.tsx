/**
 * Note and tags of something kept. Every keystroke is passed on, since the panel may be closed at any moment, and it is
 * said when all that was typed is on the disk.
 */
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { panel } from '../../utils/i18n/panel.ts';
import { useWords } from '../base/words.ts';

export interface NoteEditorProps {
  /** What is written already. */
  note: string;
  tags: readonly string[];
  input?: RefObject<HTMLTextAreaElement | null> | undefined;
  /** Resolves when the change is written. */
  onNote(change: { note?: string; tags?: string[] }): Promise<boolean>;
}

const separators = /[,，、;；]/;

export function NoteEditor({ note: firstNote, tags: firstTags, input, onNote }: NoteEditorProps) {
  const t = useWords(panel);
  // What is being typed is the reader's; what comes back from the library lags behind by a moment.
  const [note, setNote] = useState(firstNote);
  const [tags, setTags] = useState(firstTags.join('，'));
  const [state, setState] = useState<'writing' | 'written' | 'failed' | null>(null);
  const writes = useRef(0);
  const write = async (change: { note?: string; tags?: string[] }) => {
    const turn = ++writes.current;
    setState('writing');
    const isWritten = await onNote(change);
    // Only the last of several says that all is written; one that failed is told at once.
    if (!isWritten) setState('failed');
    else if (turn === writes.current) setState('written');
  };
  return (
    <div class="note-editor">
      <textarea
        ref={input ?? null}
        class="field"
        rows={Math.min(6, Math.max(1, note.split('\n').length))}
        aria-label={t('note')}
        placeholder={t('notePlaceholder')}
        value={note}
        onInput={(event) => {
          setNote(event.currentTarget.value);
          void write({ note: event.currentTarget.value });
        }}
      />
      <input
        class="field"
        aria-label={t('tags')}
        placeholder={`${t('tags')} · ${t('tagsPlaceholder')}`}
        value={tags}
        onInput={(event) => {
          setTags(event.currentTarget.value);
          void write({ tags: event.currentTarget.value.split(separators) });
        }}
      />
      {state && (
        <p
          class={state === 'failed' ? 'note-state flagtext' : 'note-state'}
          role={state === 'failed' ? 'alert' : undefined}
        >
          {t(`note.${state}`)}
        </p>
      )}
    </div>
  );
}
