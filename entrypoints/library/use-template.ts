/** The reader's template for Markdown, kept between visits. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const key = 'markdownTemplate';
/** Longer is no template. */
const most = 20_000;

/** The template (undefined until it is known, null for none), and how to keep another one. */
export function useTemplate(): [string | null | undefined, (template: string | null) => void] {
  const [template, setTemplate] = useState<string | null>();
  useEffect(() => {
    browser.storage.local.get(key).then(
      ({ [key]: kept }) => setTemplate(typeof kept === 'string' ? kept.slice(0, most) : null),
      () => setTemplate(null),
    );
  }, []);
  const keep = useCallback((chosen: string | null) => {
    setTemplate(chosen);
    const done = chosen === null ? browser.storage.local.remove(key) : browser.storage.local.set({ [key]: chosen });
    // Where it cannot be kept it holds for this file.
    void done.catch(() => {});
  }, []);
  return [template, keep];
}
