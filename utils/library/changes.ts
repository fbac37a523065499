/** News of changes between the pages that have the library open (panel, library page), each of which listens. */
import { isTrouble, type Trouble } from './trouble.ts';

/** What changed. `ids` are ids of reports, snippets or corrections; after an import everything may be different. */
export type Change =
  | { of: 'reports'; ids: string[] }
  | { of: 'snippets'; ids: string[] }
  /** The rows of their reports with them. */
  | { of: 'corrections'; ids: string[] }
  /** Projects, tags of reports. */
  | { of: 'shelves' }
  | { of: 'all' }
  /** The reader has chosen to begin anew after a loss. */
  | { of: 'loss' }
  /** The disk has refused a write: no page writes any more. */
  | { of: 'trouble'; trouble: Trouble };

export type ChangeListener = (change: Change) => void;

export interface News {
  /** Tells the listeners here and in all other pages. */
  tell(change: Change): void;
  listen(listener: ChangeListener): () => void;
  close(): void;
}

function isChange(data: unknown): data is Change {
  if (typeof data !== 'object' || data === null) return false;
  const { of, trouble } = data as { of?: unknown; trouble?: unknown };
  if (of === 'trouble') return isTrouble(trouble);
  return ['reports', 'snippets', 'corrections', 'shelves', 'all', 'loss'].includes(of as string);
}

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
