/**
 * Keeps the focus where the reader is when what had it is taken away: a snippet that was deleted, a line that was closed, a
 * row that was scrolled out of the drawn part of the list. Sheets give it back themselves.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** To be put on the element that holds everything; the nearest that is left around the lost one takes the focus. */
export function useKeptFocus(): RefObject<HTMLElement | null> {
  const all = useRef<HTMLElement>(null);
  useEffect(() => {
    const box = all.current;
    if (!box) return;
    let around: HTMLElement[] = [];
    const focused = ({ target }: FocusEvent) => {
      around = [];
      for (let one = target; one instanceof HTMLElement && box.contains(one); one = one.parentElement) around.push(one);
    };
    const look = () => {
      const [last, ...rest] = around;
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      // What is hidden takes no focus.
      for (const one of rest.filter((element) => element.checkVisibility())) {
        if (!one.hasAttribute('tabindex')) one.tabIndex = -1;
        one.focus({ preventScroll: true });
        if (document.activeElement === one) return;
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(box, { childList: true, subtree: true });
    box.addEventListener('focusin', focused);
    return () => {
      observer.disconnect();
      box.removeEventListener('focusin', focused);
    };
  }, []);
  return all;
}
