/** Which columns of a table the reader wants to see, kept between visits. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The columns shown of the table `name`, and how to change them. `first`: before the reader has chosen. */
export function useColumns<C extends string>(
  name: string,
  columns: readonly C[],
  first: readonly C[],
): [ReadonlySet<C>, (shown: ReadonlySet<C>) => void] {
  const key = `columns.${name}`;
  const [shown, setShown] = useState<ReadonlySet<C>>(() => new Set(first));
  useEffect(() => {
    browser.storage.local.get(key).then(
      ({ [key]: kept }) => {
        if (Array.isArray(kept)) setShown(new Set(columns.filter((column) => kept.includes(column))));
      },
      // Then all are shown that are at first.
      () => {},
    );
  }, [key, columns]);
  const choose = useCallback(
    (chosen: ReadonlySet<C>) => {
      setShown(chosen);
      void browser.storage.local.set({ [key]: [...chosen] }).catch(() => {});
    },
    [key],
  );
  return [shown, choose];
}
