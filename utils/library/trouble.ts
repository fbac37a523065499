/**
 * Remembers, until the browser is closed, that the disk refused a write: other pages and later ones must not write on
 * either, because going on writing can destroy what is there.
 */
import type { LibraryErrorKey } from './error.ts';

export type Trouble = Extract<LibraryErrorKey, 'full' | 'broken'>;

export const isTrouble = (value: unknown): value is Trouble => value === 'full' || value === 'broken';

export interface TroubleStore {
  get(): Promise<Trouble | null>;
  set(trouble: Trouble): Promise<void>;
}

const storageKey = 'libraryTrouble';

/** Loaded when it is needed: a worker has no such storage. */
const storage = async () => (await import('wxt/browser')).browser.storage.session;

/** In memory that all pages of the extension share and that ends with the browser: the disk is not asked for it. */
export const troubleInSession: TroubleStore = {
  async get() {
    const value: unknown = (await (await storage()).get(storageKey))[storageKey];
    return isTrouble(value) ? value : null;
  },
  async set(trouble) {
    await (await storage()).set({ [storageKey]: trouble });
  },
};
