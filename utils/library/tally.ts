/**
 * A tally of the library, kept outside of it. A browser that finds its database damaged gives back an empty one without
 * an error; only this tells such a library from a new one. Not a backup: it holds numbers alone.
 */
export interface Tally {
  /** Which library was counted. */
  id: string;
  reports: number;
  snippets: number;
  /** When it was counted, ISO 8601. */
  at: string;
}

export interface TallyStore {
  get(): Promise<Tally | null>;
  set(tally: Tally): Promise<void>;
}

const storageKey = 'libraryTally';

function isTally(value: unknown): value is Tally {
  if (typeof value !== 'object' || value === null) return false;
  const { id, reports, snippets, at } = value as Record<string, unknown>;
  return (
    typeof id === 'string' && typeof at === 'string' && Number.isSafeInteger(reports) && Number.isSafeInteger(snippets)
  );
}

/** Loaded when it is needed: a worker, which has no such storage, keeps no tally. */
const storage = async () => (await import('wxt/browser')).browser.storage.local;

/** The tally in the extension's own storage, which outlives a damaged database. */
export const tallyInStorage: TallyStore = {
  async get() {
    const value: unknown = (await (await storage()).get(storageKey))[storageKey];
    return isTally(value) ? value : null;
  },
  async set(tally) {
    await (await storage()).set({ [storageKey]: tally });
  },
};
