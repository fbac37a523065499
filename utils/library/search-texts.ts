/**
 * Finding words in the full texts of reports: in any script or width, also inside Chinese sentences; several words must stand
 * in one paragraph. Pure: a text in, places out.
 */
import { fold, foldWord, unfoldSpan } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

export interface TextHit {
  /** The words around the first place, as the report has them. */
  excerpt: string;
  /** Where the words that were looked for stand in the excerpt. */
  marks: Span[];
  /** The first place in the text itself, UTF-16. */
  at: Span;
}

/** Characters of the text before and after the first place that an excerpt shows. */
const around = 60;

/** The words of a query as they are looked for; none for a query of blanks. */
export const wordsOf = (query: string): string[] => [
  ...new Set(
    query
      .split(/\s+/)
      .map((word) => foldWord(word).toLowerCase())
      .filter((word) => word !== ''),
  ),
];

/** At most `most` paragraphs of the text that have all the words, in their order. */
export function hitsIn(text: string, words: readonly string[], most: number): TextHit[] {
  const [first] = words;
  if (first === undefined) return [];
  const folded = fold(text);
  const all = folded.text.toLowerCase();
  // Lower case changes the length of a few letters of the world; none of them stands in a report, but places must be right.
  const searched = all.length === folded.text.length ? all : folded.text;
  if (!words.every((word) => searched.includes(word))) return [];
  const hits: TextHit[] = [];
  for (let at = searched.indexOf(first); at >= 0 && hits.length < most; ) {
    const start = searched.lastIndexOf('\n', at) + 1;
    const stop = searched.indexOf('\n', at);
    const end = stop < 0 ? searched.length : stop;
    const line = searched.slice(start, end);
    if (words.every((word) => line.includes(word))) hits.push(hitOf(text, folded, line, start, at, words));
    at = searched.indexOf(first, end);
  }
  return hits;
}

function hitOf(
  text: string,
  folded: ReturnType<typeof fold>,
  line: string,
  start: number,
  place: number,
  words: readonly string[],
): TextHit {
  const from = Math.max(0, place - start - around);
  const to = Math.min(line.length, place - start + around * 2);
  const [origin, limit] = unfoldSpan(folded, start + from, start + to);
  const marks: Span[] = [];
  for (const word of words) {
    for (
      let at = line.indexOf(word, from);
      at >= 0 && at + word.length <= to;
      at = line.indexOf(word, at + word.length)
    ) {
      const [a, b] = unfoldSpan(folded, start + at, start + at + word.length);
      marks.push([a - origin, b - origin]);
    }
  }
  const length = (words[0] as string).length;
  return { excerpt: text.slice(origin, limit), marks: merged(marks), at: unfoldSpan(folded, place, place + length) };
}

/** Marks in order, those that touch as one. */
function merged(marks: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && start <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], end)];
    else out.push([start, end]);
  }
  return out;
}
