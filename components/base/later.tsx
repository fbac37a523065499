/** Views that are loaded when they are first shown, so that a page opens without what most of its readers never open. */
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Nothing stands in its place until the view is there: it lies beside the page's other files on the reader's disk. */
export function later<Props extends object>(load: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | null = null;
  return function Later(props: Props) {
    const [View, setView] = useState<FunctionComponent<Props> | null>(() => loaded);
    useEffect(() => {
      if (View) return;
      let isGone = false;
      void load().then((view) => {
        loaded = view;
        if (!isGone) setView(() => view);
      });
      return () => {
        isGone = true;
      };
    }, []);
    return View && <View {...props} />;
  };
}
