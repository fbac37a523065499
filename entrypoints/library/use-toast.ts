/** What was just done, with its undo; and what went wrong, in the reader's words. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ToastContent } from '../../components/library/toast.tsx';
import type { Words } from '../../components/library/words.ts';
import { asLibraryError } from '../../utils/library/error.ts';

/** News that asks for nothing goes by itself (milliseconds); what can be undone, and what failed, stays. */
const shownFor = 8000;

export interface ToastApi {
  content: ToastContent | null;
  show(text: string, undo?: () => Promise<void>): void;
  fail(error: unknown): void;
  dismiss(): void;
}

export function useToast({ t }: Words): ToastApi {
  const [content, setContent] = useState<ToastContent | null>(null);
  const dismiss = useCallback(() => setContent(null), []);
  const fail = useCallback(
    (error: unknown) => setContent({ text: t(`error.${asLibraryError(error).key}`), isError: true }),
    [t],
  );
  const show = useCallback(
    (text: string, undo?: () => Promise<void>) => {
      if (!undo) {
        setContent({ text });
        return;
      }
      const onUndo = () => {
        setContent(null);
        undo().then(() => setContent({ text: t('restored') }), fail);
      };
      setContent({ text, onUndo });
    },
    [t, fail],
  );

  useEffect(() => {
    if (!content || content.onUndo || content.isError) return;
    const timer = setTimeout(dismiss, shownFor);
    return () => clearTimeout(timer);
  }, [content, dismiss]);

  const onUndo = content?.onUndo;
  useEffect(() => {
    if (!onUndo) return;
    const keys = (event: KeyboardEvent) => {
      const isTyping = (event.target as Element).closest('input, textarea') !== null;
      if (isTyping || event.shiftKey || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      onUndo();
    };
    addEventListener('keydown', keys);
    return () => removeEventListener('keydown', keys);
  }, [onUndo]);

  return useMemo(() => ({ content, show, fail, dismiss }), [content, show, fail, dismiss]);
}
