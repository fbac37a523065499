/**
 * Search as the reader types: over indicator, value and sentence, whatever script, width or spacing either side uses.
 * Several words must all be found, in any order.
 */
import { fold, foldWord, unfoldSpan } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { canBePinyin, pinyinIn } from './pinyin.ts';

/** A query, folded once for a whole list. Empty: everything is found. */
export type Query = readonly string[];

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

/** Whether every word of the query is in it. */
export const matches = (query: Query, folded: string): boolean => query.every((word) => folded.includes(word));

/** Where the words of the query stand in a text as written: sorted, disjoint spans to underline. */
export function hitsIn(query: Query, text: string): Span[] {
  if (query.length === 0) return [];
  const folded = fold(text.toLowerCase());
  const found: Span[] = [];
  for (const word of query) {
    let at = folded.text.indexOf(word);
    if (at < 0 && canBePinyin(word)) {
      const span = pinyinIn(folded.text, word);
      if (span) found.push(unfoldSpan(folded, ...span));
    }
    for (; at >= 0; at = folded.text.indexOf(word, at + word.length))
      found.push(unfoldSpan(folded, at, at + word.length));
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
