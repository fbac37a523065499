/**
 * What two libraries say differently of one thing. Nothing is decided here: both sides are kept, and the reader is shown
 * them side by side.
 */
import type { SavedReport, Snippet } from './records.ts';

/** Two states of one record, this library's and the file's. */
export type Conflict =
  /** One snippet with different notes or tags; the file's stands beside under `theirs.id`. */
  | { of: 'snippet'; mine: Snippet; theirs: Snippet }
  /** One text, corrected differently here and there; the rows are as they were here. */
  | { of: 'figures'; mine: SavedReport; theirs: SavedReport }
  /** Two addresses that seem to be of one report: same place, year, body and kind. Both are kept. */
  | { of: 'twin'; mine: SavedReport; theirs: SavedReport; sameText: boolean };

/** What a report is told by wherever its page stands; null where too little is known to tell. */
export function stableKey({ regionCode, year, facts, family }: SavedReport): string | null {
  if (regionCode === '' || year === null) return null;
  return [regionCode, year, [...facts.issuer].sort().join('；'), family ?? facts.type ?? ''].join('|');
}

const subset = (some: readonly string[], of: readonly string[]): boolean => some.every((one) => of.includes(one));

/** Whether everything that the reader wrote of `a` stands in `b` too. */
export const isWithin = (a: Pick<Snippet, 'note' | 'tags'>, b: Pick<Snippet, 'note' | 'tags'>): boolean =>
  (a.note.trim() === '' || b.note.includes(a.note.trim())) && subset(a.tags, b.tags);

/** The id under which the other side of a record is kept: the same for the same state, so that a file may come twice. */
export const besideId = (id: string, updatedAt: string): string => `${id}~${Date.parse(updatedAt).toString(36)}`;
