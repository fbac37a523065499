/** Reads what readers have corrected. By itself: a page is shown only when this is known, and writing takes much more. */
import type { Correction } from '../corrections/correction.ts';
import { canonicalAddress } from './address.ts';
import type { Library } from './library.ts';

/** The corrections of a page, by any URL of it, earlier ones first; without a URL those of all pages. */
export async function listCorrections(library: Library, url?: string): Promise<Correction[]> {
  const found = await library.read(['corrections'], (transaction) => {
    const store = transaction.objectStore('corrections');
    return url === undefined ? store.getAll() : store.index('address').getAll(canonicalAddress(url));
  });
  return found.sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1));
}
