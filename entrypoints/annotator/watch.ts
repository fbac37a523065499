/**
 * Notices that a page has changed since it was read: its words, or its address without a new document. Says so at most
 * once in a while, however busy the page is. Not for: deciding what the change means.
 */

/** A page is quiet when nothing has changed for this long (milliseconds). */
const quiet = 800;
/** Two readings are never closer than this, and further apart each time that a reading found nothing new. */
const leastPause = 2_000;
const longestPause = 60_000;

export interface Watch {
  /** Watches a frame's document as well, in place of the one before; the page's own is watched anyhow. */
  also(inner: Document | null): void;
  /** Tells whether the last look found something new: the pace follows it. */
  found(news: boolean): void;
  stop(): void;
}

/**
 * Watches until stopped. `concerns`: whether a change at this node may have changed what was read. `look` is called when
 * it is time to look again; `moved` when the page's address (without the hash) is another one.
 */
export function watch(
  document: Document,
  concerns: (node: Node) => boolean,
  look: () => void,
  moved: () => void,
): Watch {
  const addressNow = () => document.location.href.replace(/#.*$/, '');
  let address = addressNow();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = leastPause;
  let lookedAt = performance.now();
  let due = false;

  const checkAddress = () => {
    if (addressNow() === address) return false;
    address = addressNow();
    pause = leastPause;
    moved();
    return true;
  };
  const lookNow = () => {
    timer = undefined;
    // A page in the background is looked at when the reader comes back.
    if (document.hidden) return;
    due = false;
    lookedAt = performance.now();
    if (!checkAddress()) look();
  };
  const schedule = () => {
    due = true;
    // The first change of a burst sets the time; the pause keeps a page that never rests from being read all the time.
    if (timer === undefined) timer = setTimeout(lookNow, Math.max(quiet, lookedAt + pause - performance.now()));
  };

  const observer = new MutationObserver((records) => {
    if (records.some((record) => concerns(record.target))) schedule();
    else if (addressNow() !== address) schedule();
  });
  const observe = (root: Document) => observer.observe(root, { childList: true, characterData: true, subtree: true });
  observe(document);
  let inner: Document | null = null;
  // A frame that shows another document says so to the page by nothing else.
  const whenLoaded = (event: Event) => {
    if ((event.target as Element).tagName === 'IFRAME') schedule();
  };
  document.addEventListener('load', whenLoaded, true);

  const whenShown = () => {
    if (!document.hidden && due && timer === undefined) schedule();
  };
  const navigation = (document.defaultView as { navigation?: EventTarget } | null)?.navigation;
  const whenMoved = () => {
    // pushState comes before the new words do.
    if (addressNow() !== address) schedule();
  };
  document.addEventListener('visibilitychange', whenShown);
  document.defaultView?.addEventListener('popstate', whenMoved);
  navigation?.addEventListener('navigatesuccess', whenMoved);

  return {
    also(next) {
      if (next === inner) return;
      inner = next;
      observer.disconnect();
      observe(document);
      if (inner) observe(inner);
    },
    found(news) {
      pause = news ? leastPause : Math.min(pause * 2, longestPause);
    },
    stop() {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('load', whenLoaded, true);
      document.removeEventListener('visibilitychange', whenShown);
      document.defaultView?.removeEventListener('popstate', whenMoved);
      navigation?.removeEventListener('navigatesuccess', whenMoved);
    },
  };
}
