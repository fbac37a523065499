/** The last thing that was done, with its undo. It stays until it is undone, dismissed or replaced; Ctrl+Z undoes it too. */
import type { JSX } from 'preact';
import { Icon } from '../base/icons.tsx';
import { useWords } from './words.ts';

export interface ToastContent {
  text: string;
  isError?: boolean;
  onUndo?: () => void;
}

export function Toast({ content, onDismiss }: { content: ToastContent | null; onDismiss: () => void }): JSX.Element {
  const { t } = useWords();
  // The live region stands there from the beginning: one that comes with its text is not read out.
  return (
    <div class="toasts" role="status" aria-live="polite">
      {content && (
        <div class={content.isError ? 'toast is-error' : 'toast'}>
          {content.isError && <Icon name="err" />}
          <bdi class="toast-text">{content.text}</bdi>
          {content.onUndo && (
            <button type="button" class="btn plain" onClick={content.onUndo}>
              <Icon name="undo" />
              {t('undo')} <kbd>Ctrl Z</kbd>
            </button>
          )}
          <button type="button" class="ib" aria-label={t('dismiss')} title={t('dismiss')} onClick={onDismiss}>
            <Icon name="x" />
          </button>
        </div>
      )}
    </div>
  );
}
