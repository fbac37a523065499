/** The style of citation that the reader chose last, remembered for all pages. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Style } from '../../utils/export/choices.ts';
import { styles } from '../../utils/export/citations/styles.ts';

export { styles };

const storageKey = 'citationStyle';

export function useStyle(): [Style, (style: Style) => void] {
  const [style, setStyle] = useState<Style>('gbt2025');
  useEffect(() => {
    browser.storage.local.get(storageKey).then(
      ({ [storageKey]: kept }) => {
        const known = styles.find((one) => one === kept);
        if (known) setStyle(known);
      },
      () => {},
    );
  }, []);
  const choose = useCallback((next: Style) => {
    setStyle(next);
    // Where the choice cannot be kept it holds for this page.
    void browser.storage.local.set({ [storageKey]: next }).catch(() => {});
  }, []);
  return [style, choose];
}
