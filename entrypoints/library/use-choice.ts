/** A choice of one among a few that the reader makes of a view, kept between visits. Not for columns: use-columns.ts. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The choice called `name`, and how to make another; the first of `options` until one has been made. */
export function useChoice<V extends string>(name: string, options: readonly [V, ...V[]]): [V, (choice: V) => void] {
  const key = `choice.${name}`;
  const [chosen, setChosen] = useState<V>(options[0]);
  useEffect(() => {
    browser.storage.local.get(key).then(
      ({ [key]: kept }) => {
        const known = options.find((one) => one === kept);
        if (known) setChosen(known);
      },
      () => {},
    );
  }, [key, options]);
  const choose = useCallback(
    (choice: V) => {
      setChosen(choice);
      // Where the choice cannot be kept it holds for this page.
      void browser.storage.local.set({ [key]: choice }).catch(() => {});
    },
    [key],
  );
  return [chosen, choose];
}
