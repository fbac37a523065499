/** Views that are loaded when they are first shown, so that a page opens without what most of its readers never open. */
import type { FunctionComponent, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { common } from '../../utils/i18n/common.ts';
import { useWords } from './words.ts';

/** What loads each of the views ahead; see `loadAhead`. */
const loaders: (() => Promise<unknown>)[] = [];

/**
 * Nothing, or a stand-in of its size, stands in its place until the view is there: it lies beside the page's other files on
 * the reader's disk. Those files are gone where the extension has been updated meanwhile; the reader is told so then.
 */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  standIn: JSX.Element | null = null,
): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | null = null;
  const get = async () => {
    loaded ??= await load();
    return loaded;
  };
  loaders.push(get);
  return function Later(props: Props) {
    const [View, setView] = useState<FunctionComponent<Props> | null>(() => loaded);
    const [isGone, setIsGone] = useState(false);
    useEffect(() => {
      if (View) return;
      let isOver = false;
      get().then(
        (view) => !isOver && setView(() => view),
        () => !isOver && setIsGone(true),
      );
      return () => {
        isOver = true;
      };
    }, []);
    return View ? <View {...props} /> : isGone ? <Gone /> : standIn;
  };
}

function Gone() {
  const c = useWords(common);
  return (
    <p class="state flagtext" role="alert">
      {c('error.outdated')}
    </p>
  );
}

/** Loads all such views, so that whoever opens one does not wait. For a time when nothing else is to be done. */
export async function loadAhead(): Promise<void> {
  // What fails is tried again when it is shown, and told there.
  await Promise.allSettled(loaders.map((load) => load()));
}
