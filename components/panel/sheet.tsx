/** A sheet over the panel, modal. Escape closes it; the focus goes back where it was. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { common } from '../../utils/i18n/common.ts';
import { Icon } from '../base/icons.tsx';
import { useWords } from '../base/words.ts';

export interface SheetProps {
  title: string;
  onClose(): void;
  children: ComponentChildren;
  /** What gets the focus first, as a selector; without it the button that closes. */
  focus?: string;
}

export function Sheet({ title, onClose, children, focus }: SheetProps) {
  const c = useWords(common);
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    box.current?.querySelector<HTMLElement>(focus ?? 'button')?.focus();
    return () => (before instanceof HTMLElement ? before.focus() : undefined);
  }, []);
  return (
    <dialog
      class="over sheet"
      ref={box}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="sheet-h">
        <h2>{title}</h2>
        <button type="button" class="ib" aria-label={c('close')} title={`${c('close')} (Esc)`} onClick={onClose}>
          <Icon name="x" />
        </button>
      </div>
      <div class="sheet-b">{children}</div>
    </dialog>
  );
}
