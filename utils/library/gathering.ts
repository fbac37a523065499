/**
 * Gathering many reports: the queue of addresses, and the log of what was a report and what was not. Kept in the library, so
 * that it goes on where it was after the browser has been closed. Not for reading pages: the library page does that.
 */
import { canonicalAddress, hostOf } from './address.ts';
import { type Library, putAll } from './library.ts';
import type { Gathered } from './records.ts';

/** An address in running text ends where Chinese punctuation, a bracket or a space begins. */
const address = /https?:\/\/[^\s"'<>()[\]{}，。；：、！？“”‘’（）【】《》]+/g;

/** The addresses in a text, each once, in order. Anything else in it is passed over. */
export function addressesIn(text: string): string[] {
  const found = [...text.matchAll(address)].map(([one]) => one.replace(/[.,;:!?]+$/, ''));
  return [...new Set(found.filter((one) => URL.canParse(one) && hostOf(one) !== '').map(canonicalAddress))];
}

/** The queue and the log, in the order in which they came. */
export async function listGathered(library: Library): Promise<Gathered[]> {
  const all = await library.read(['gathering'], (transaction) => transaction.objectStore('gathering').getAll());
  return all.sort((a, b) => a.order - b.order);
}

/** Writes entries, new or in place of those of the same address. @throws LibraryError */
export function putGathered(library: Library, entries: readonly Gathered[]): Promise<void> {
  return library.write(
    ['gathering'],
    async (transaction) => putAll(transaction, 'gathering', entries),
    () => null,
  );
}

/** Takes entries away; the reports stay. @throws LibraryError */
export function forgetGathered(library: Library, addresses: readonly string[]): Promise<void> {
  return library.write(
    ['gathering'],
    async (transaction) => {
      await Promise.all(addresses.map((one) => transaction.objectStore('gathering').delete(one)));
    },
    () => null,
  );
}
