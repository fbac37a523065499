/** News of changes between the pages that have the library open (panel, library page), each of which listens. */

/** What changed. `ids` are ids of reports, snippets or corrections; after an import everything may be different. */
export type Change =
  | { of: 'reports'; ids: string[] }
  | { of: 'snippets'; ids: string[] }
  /** The rows of their reports with them. */
  | { of: 'corrections'; ids: string[] }
  | { of: 'all' }
  /** The reader has chosen to begin anew after a loss. */
  | { of: 'loss' };

export type ChangeListener = (change: Change) => void;

export interface News {
  /** Tells the listeners here and in all other pages. */
  tell(change: Change): void;
  listen(listener: ChangeListener): () => void;
  close(): void;
}

const isChange = (data: unknown): data is Change =>
  typeof data === 'object' &&
  data !== null &&
  ['reports', 'snippets', 'corrections', 'all', 'loss'].includes((data as { of?: unknown }).of as string);

/** News on the channel `name`; only pages of the extension share it. */
export function openNews(name: string): News {
  const listeners = new Set<ChangeListener>();
  const channel = new BroadcastChannel(name);
  const pass = (change: Change) => {
    for (const listener of [...listeners]) listener(change);
  };
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (isChange(event.data)) pass(event.data);
  };
  return {
    tell(change) {
      pass(change);
      channel.postMessage(change);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      listeners.clear();
      channel.onmessage = null;
      channel.close();
    },
  };
}
