/** Note and tags of something kept. Every keystroke is passed on: the panel may be closed at any moment. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { panel } from '../../utils/i18n/panel.ts';
import { useWords } from '../base/words.ts';

export interface NoteEditorProps {
  /** What is written already. */
  note: string;
  tags: readonly string[];
  input?: RefObject<HTMLTextAreaElement | null> | undefined;
  onNote(change: { note?: string; tags?: string[] }): void;
}

const separators = /[,，、;；]/;

export function NoteEditor({ note: firstNote, tags: firstTags, input, onNote }: NoteEditorProps) {
  const t = useWords(panel);
  // What is being typed is the reader's; what comes back from the library lags behind by a moment.
  const [note, setNote] = useState(firstNote);
  const [tags, setTags] = useState(firstTags.join('，'));
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
          onNote({ note: event.currentTarget.value });
        }}
      />
      <input
        class="field"
        aria-label={t('tags')}
        placeholder={`${t('tags')} · ${t('tagsPlaceholder')}`}
        value={tags}
        onInput={(event) => {
          setTags(event.currentTarget.value);
          onNote({ tags: event.currentTarget.value.split(separators) });
        }}
      />
    </div>
  );
}
