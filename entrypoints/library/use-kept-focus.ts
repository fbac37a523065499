/** Keeps the focus in the view: what had it may have been removed, or belong to the view before. */
import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The element that takes the focus when, after one of `changes`, nothing else has it. */
export function useKeptFocus<E extends HTMLElement>(...changes: unknown[]): Ref<E> {
  const element = useRef<E>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (!isFirst.current && isLost) element.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, changes);
  return element;
}
