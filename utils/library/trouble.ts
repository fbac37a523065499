/**
 * Remembers, until the browser is closed, that the disk refused a write: other pages and later ones must not write on
 * either, because going on writing can destroy what is there.
 */
import { browser } from 'wxt/browser';
import type { LibraryErrorKey } from './error.ts';

export type Trouble = Extract<LibraryErrorKey, 'full' | 'broken'>;

export const isTrouble = (value: unknown): value is Trouble => value === 'full' || value === 'broken';

export interface TroubleStore {
  get(): Promise<Trouble | null>;
  set(trouble: Trouble): Promise<void>;
}

const storageKey = 'libraryTrouble';

/** In memory that all pages of the extension share and that ends with the browser: the disk is not asked for it. */
export const troubleInSession: TroubleStore = {
  async get() {
    const value: unknown = (await browser.storage.session.get(storageKey))[storageKey];
    return isTrouble(value) ? value : null;
  },
  async set(trouble) {
    await browser.storage.session.set({ [storageKey]: trouble });
  },
};
