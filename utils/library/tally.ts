/**
 * A tally of the library, kept outside of it. A browser that finds its database damaged gives back an empty one without
 * an error; only this tells such a library from a new one. Not a backup: it holds numbers alone.
 */
export interface Tally {
  /** Which library was counted. */
  id: string;
  reports: number;
  snippets: number;
  /** What readers have corrected. Absent where it was counted before there was a place for them. */
  corrections?: number;
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
  const { id, reports, snippets, corrections = 0, at } = value as Record<string, unknown>;
  return (
    typeof id === 'string' && typeof at === 'string' && [reports, snippets, corrections].every(Number.isSafeInteger)
  );
}

/** Whether a library of this tally may hold anything at all that a reader put into it. */
export const isFilled = ({ reports, snippets, corrections = 0 }: Tally): boolean =>
  reports + snippets + corrections > 0;

/** Whether a library may hold corrections: what is not known may be. One that was never counted was never written. */
export const mayBeCorrected = (tally: Tally | null): boolean => tally !== null && tally.corrections !== 0;

/** What is used of the browser. */
interface Browser {
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
}

/** The tally as it is kept. Not taken apart in its parameter: to a bare `storage` the build would bring wxt's own package. */
export async function readTally(within: Browser): Promise<Tally | null> {
  const { [storageKey]: value } = await within.storage.local.get(storageKey);
  return isTally(value) ? value : null;
}

/** Loaded when it is needed: a worker, which has no such storage, keeps no tally. */
const loadBrowser = async (): Promise<Browser> => (await import('wxt/browser')).browser;

/** The tally in the extension's own storage, which outlives a damaged database. */
export const tallyInStorage: TallyStore = {
  get: async () => readTally(await loadBrowser()),
  set: async (tally) => (await loadBrowser()).storage.local.set({ [storageKey]: tally }),
};
