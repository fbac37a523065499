/** Note and tags of one snippet, changed from the table: a row has no room for the form, and scrolls away. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Dialog } from './dialog.tsx';
import { Quote } from './quote.tsx';
import { type SnippetCardProps, SnippetForm } from './snippet-card.tsx';
import { useWords } from './words.ts';

export function SnippetDialog(props: Pick<SnippetCardProps, 'view' | 'onEdit' | 'onSave'>): JSX.Element {
  const { t } = useWords();
  const { snippet, figure } = props.view;
  const content = useRef<HTMLDivElement>(null);
  // A dialog that opens gives the focus to its first button; the reader has come to write.
  useEffect(() => content.current?.querySelector('textarea')?.focus(), []);
  return (
    <Dialog title={t('editSnippet')} onClose={() => props.onEdit(null)}>
      <div ref={content}>
        <Quote text={snippet.sentence} mark={snippet.mark} kind={figure?.kind ?? null} />
        <SnippetForm {...props} />
      </div>
    </Dialog>
  );
}
