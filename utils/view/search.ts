/**
 * Search as the reader types: over indicator, value and sentence, whatever script, width or spacing either side uses.
 * Several words must all be found, in any order. Loaded with the first search: the tables of pinyin and of Traditional
 * characters are large.
 */
import { fold, foldWord, unfoldSpan } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { canBePinyin, pinyinIn } from './pinyin.ts';

/** The words of a query, folded once for a whole list. Empty: everything is found. */
export type Query = readonly string[];

/** What finds rows and shows where; see `finderOf`. */
export interface Finder {
  /** Whether every word stands in these texts, or is pinyin of characters of the first of them. */
  finds(texts: readonly string[]): boolean;
  /** Where the words stand in a text as written: sorted, disjoint spans to underline. */
  hitsIn(text: string): Span[];
}

export function parseQuery(query: string): Query {
  return query
    .trim()
    .toLowerCase()
    .split(/[\s\u3000]+/)
    .map(foldWord)
    .filter((word) => word !== '');
}

/** What is searched in, folded once for each figure. */
export const searchable = (parts: readonly string[]): string =>
  parts.map((part) => foldWord(part.toLowerCase())).join('\n');

const folded = new WeakMap<readonly string[], { all: string; first: string }>();

/** The texts folded, once as long as they live. */
function foldedOf(texts: readonly string[]): { all: string; first: string } {
  const known = folded.get(texts);
  if (known) return known;
  const made = { all: searchable(texts), first: foldWord(texts[0] ?? '') };
  folded.set(texts, made);
  return made;
}

/** What finds the words of a query; null for an empty one, to which everything answers. */
export function finderOf(query: string): Finder | null {
  const words = parseQuery(query);
  if (words.length === 0) return null;
  return {
    finds(texts) {
      const { all, first } = foldedOf(texts);
      return words.every((word) => matches([word], all) || (canBePinyin(word) && pinyinIn(first, word) !== null));
    },
    hitsIn: (text) => hitsIn(words, text),
  };
}

/** Whether every word of the query is in it. */
export const matches = (query: Query, folded: string): boolean => query.every((word) => folded.includes(word));

/** Where the words of the query stand in a text as written: sorted, disjoint spans to underline. */
export function hitsIn(query: Query, text: string): Span[] {
  if (query.length === 0) return [];
  const written = fold(text.toLowerCase());
  const found: Span[] = [];
  for (const word of query) {
    let at = written.text.indexOf(word);
    if (at < 0 && canBePinyin(word)) {
      const span = pinyinIn(written.text, word);
      if (span) found.push(unfoldSpan(written, ...span));
    }
    for (; at >= 0; at = written.text.indexOf(word, at + word.length))
      found.push(unfoldSpan(written, at, at + word.length));
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const apart: Span[] = [];
  for (const hit of found) {
    const last = apart.at(-1);
    if (!last || hit[0] >= last[1]) apart.push(hit);
    else if (hit[1] > last[1]) apart[apart.length - 1] = [last[0], hit[1]];
  }
  return apart;
}
