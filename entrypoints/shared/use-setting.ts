/** What the reader chose of a view, kept between visits in the extension's own storage. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/**
 * The setting kept under `key`, and how to change it. `first` until one has been made; `known` gives back what is kept where it
 * is such a setting, else null.
 */
export function useSetting<T>(key: string, first: T, known: (kept: unknown) => T | null): [T, (next: T) => void] {
  const [setting, set] = useState(first);
  const latest = useRef(known);
  latest.current = known;
  useEffect(() => {
    browser.storage.local.get(key).then(
      ({ [key]: kept }) => {
        const found = latest.current(kept);
        if (found !== null) set(() => found);
      },
      () => {},
    );
  }, [key]);
  const choose = useCallback(
    (next: T) => {
      set(() => next);
      // What cannot be kept holds for this page.
      void browser.storage.local.set({ [key]: next }).catch(() => {});
    },
    [key],
  );
  return [setting, choose];
}

/** The same of one among a few; the first of `options` until one has been chosen. */
export const useChoice = <V extends string>(key: string, options: readonly [V, ...V[]]): [V, (choice: V) => void] =>
  useSetting<V>(key, options[0], (kept) => options.find((one) => one === kept) ?? null);
