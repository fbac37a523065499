/** A modal dialog: the browser's own, so that focus stays inside, Escape closes it, and focus goes back afterwards. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '../base/icons.tsx';
import { Said } from '../base/said.tsx';
import { useWords } from './words.ts';

export interface DialogProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  footer?: ComponentChildren;
  /** `wide` for lists and forms in columns. */
  size?: 'narrow' | 'wide';
}

export function Dialog({ title, onClose, children, footer, size = 'narrow' }: DialogProps): JSX.Element {
  const { t } = useWords();
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Closing tells of itself later, when the dialog may long have been taken away by whoever showed it.
  const isGone = useRef(false);
  useEffect(() => {
    const dialog = element.current;
    const opener = document.activeElement;
    dialog?.showModal();
    return () => {
      isGone.current = true;
      dialog?.close();
      // The browser gives the focus back only from a dialog that is still in the page.
      const isLost = document.activeElement === document.body || document.activeElement === null;
      if (isLost && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={element} class={`dlg ${size}`} aria-labelledby={heading} onClose={() => !isGone.current && onClose()}>
      <header>
        <h2 id={heading}>
          <Said words={title} />
        </h2>
        <button type="button" class="ib" aria-label={t('close')} title={t('close')} onClick={onClose}>
          <Icon name="x" />
        </button>
      </header>
      <div class="dlg-body">{children}</div>
      {footer && <footer class="foot">{footer}</footer>}
    </dialog>
  );
}
