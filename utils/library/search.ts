/** Finding records by words of theirs: in any script or width, several words anywhere, all of which must be there. */
import { foldWord } from '../text/fold.ts';
import type { SavedReport, Snippet } from './records.ts';

/** Whether all words of a query stand in any of the given texts. An empty query finds everything. */
export type Matcher = (texts: readonly (string | number | null)[]) => boolean;

/** A matcher for what the reader typed. */
export function matcher(query: string): Matcher {
  const words = query
    .split(/\s+/)
    .map((word) => foldWord(word).toLowerCase())
    .filter((word) => word !== '');
  if (words.length === 0) return () => true;
  return (texts) => {
    // Line ends stay when text is folded: no word is found across two texts.
    const all = foldWord(texts.filter((text) => text !== null).join('\n')).toLowerCase();
    return words.every((word) => all.includes(word));
  };
}

/** What a report is found by. */
export const reportTexts = ({ facts, host, year }: SavedReport): (string | number | null)[] => [
  facts.title,
  facts.region.province ?? null,
  facts.region.city ?? null,
  facts.region.county ?? null,
  facts.region.code ?? null,
  ...facts.issuer,
  facts.documentNumber,
  facts.indexNumber,
  host,
  year,
];

/** What a snippet is found by. */
export const snippetTexts = (snippet: Snippet): (string | null)[] => [
  snippet.sentence,
  snippet.note,
  ...snippet.tags,
  snippet.title,
  snippet.anchor.figure?.indicator ?? null,
];
