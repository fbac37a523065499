/** Note and tags of something kept. Every keystroke is passed on: the panel may be closed at any moment. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { panel } from '../../utils/i18n/panel.ts';
import type { Snippet } from '../../utils/library/records.ts';
import { useWords } from '../base/words.ts';

export interface NoteEditorProps {
  snippet: Snippet;
  input?: RefObject<HTMLTextAreaElement | null> | undefined;
  onNote(id: string, change: { note?: string; tags?: string[] }): void;
}

const separators = /[,，、;；]/;

export function NoteEditor({ snippet, input, onNote }: NoteEditorProps) {
  const t = useWords(panel);
  // What is being typed is the reader's; what comes back from the library lags behind by a moment.
  const [note, setNote] = useState(snippet.note);
  const [tags, setTags] = useState(snippet.tags.join('，'));
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
          onNote(snippet.id, { note: event.currentTarget.value });
        }}
      />
      <input
        class="field"
        aria-label={t('tags')}
        placeholder={`${t('tags')} · ${t('tagsPlaceholder')}`}
        value={tags}
        onInput={(event) => {
          setTags(event.currentTarget.value);
          onNote(snippet.id, { tags: event.currentTarget.value.split(separators) });
        }}
      />
    </div>
  );
}
