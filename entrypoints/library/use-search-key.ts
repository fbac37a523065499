/** The key that leads to the search field. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** `/` anywhere but in a field or a dialog puts the focus into `field`. */
export function useSearchKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const isTyping = (event.target as Element).closest('input, textarea, select, dialog') !== null;
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.key !== '/') return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', keys);
    return () => removeEventListener('keydown', keys);
  }, [field]);
}
