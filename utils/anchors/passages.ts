/**
 * Finds kept passages again: by their words, whatever spaces, punctuation, script or numbers have become, and where some of the
 * words changed, by what stands on both sides. All passages of a page are looked up in one index of its words.
 */
import type { Span } from '../text/span.ts';
import type { Anchor, Finding } from './anchor.ts';
import { type Context, contextOf, wordsOf } from './context.ts';
import { fitOf, type Sides, sidesOf } from './fit.ts';
import type { Identity } from './identity.ts';
import { isVerbatim } from './standing.ts';

/** Words by which a passage is looked up: so many characters are rare enough to leave few candidates. */
const keyLength = 6;
/** Candidates beyond this say nothing any more. */
const mostCandidates = 64;
/** Both sides fit so well that what stands between them is the passage, changed. */
const sidesFit = 0.8;
/** Two places whose contexts differ less cannot be told apart. */
const tie = 0.15;

/** `identity`: what the page's figures say of it; a passage is not looked for in another report. */
export function findPassages(anchors: readonly Anchor[], text: string, identity: Identity = 'same'): Finding[] {
  if (anchors.length === 0) return [];
  if (identity === 'other')
    return anchors.map(() => ({ state: 'missing', found: null, candidates: [], score: 0, reason: 'otherReport' }));
  const context = contextOf(text);
  const index = indexOf(context.words);
  const sides = sidesOf(anchors);
  return anchors.map((anchor, i) => findPassage(anchor, sides[i] as Sides, text, context, index));
}

/** Offsets of every string of `keyLength` characters. */
function indexOf(words: string): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let i = 0; i + keyLength <= words.length; i++) {
    const key = words.slice(i, i + keyLength);
    const list = index.get(key);
    if (!list) index.set(key, [i]);
    else if (list.length < mostCandidates) list.push(i);
  }
  return index;
}

interface Candidate {
  from: number;
  to: number;
  left: number;
  right: number;
}

function findPassage(
  anchor: Anchor,
  sides: Sides,
  text: string,
  context: Context,
  index: Map<string, number[]>,
): Finding {
  const { start, end } = anchor;
  if (isVerbatim(anchor, text, start))
    return { state: 'exact', found: [start, end], candidates: [], score: 1, reason: 'sameContext' };
  const quote = wordsOf(anchor.quote);
  const candidates = wholePlaces(quote, context.words, index)
    .map((from) => measured(context, sides, from, from + quote.length))
    .sort((a, b) => b.left + b.right - a.left - a.right);
  const spans = candidates.map((one) => originalSpan(context, text, one, anchor.quote));
  const [first, second] = candidates;
  if (first) {
    const isOnly = !second || first.left + first.right - second.left - second.right > tie;
    const there = spans.findIndex(([start]) => start === anchor.start);
    const chosen = isOnly ? 0 : there;
    if (chosen < 0) return { state: 'ambiguous', found: null, candidates: spans, score: 1, reason: 'severalPlaces' };
    const found = spans[chosen] as Span;
    const one = candidates[chosen] as Candidate;
    const score = (1 + one.left + one.right) / 3;
    // A number inside the passage may have been revised: then it is the passage, changed.
    if (digitsOf(text.slice(...found)) !== digitsOf(anchor.quote))
      return { state: 'changed', found, candidates: [], score, reason: 'otherNumbers' };
    const isExact = one.left >= 0.95 && one.right >= 0.95;
    return {
      state: isExact ? 'exact' : 'moved',
      found,
      candidates: [],
      score,
      reason: isExact ? 'sameContext' : 'contextChanged',
    };
  }
  return betweenSides(anchor.quote, quote, sides, text, context, index);
}

/** Where the whole reduced passage stands. */
function wholePlaces(quote: string, words: string, index: Map<string, number[]>): number[] {
  if (quote.length < keyLength) return quote === '' ? [] : placesOfShort(quote, words);
  return (index.get(quote.slice(0, keyLength)) ?? []).filter((from) => words.startsWith(quote, from));
}

/** Passages shorter than a key are words: searched for directly, they are few. */
function placesOfShort(quote: string, words: string): number[] {
  const places: number[] = [];
  for (let at = words.indexOf(quote); at >= 0 && places.length < mostCandidates; at = words.indexOf(quote, at + 1))
    places.push(at);
  return places;
}

function measured(context: Context, sides: Sides, from: number, to: number): Candidate {
  const { left, right } = fitOf(sides, context, { from, to, behind: to, key: '' });
  return { from, to, left, right };
}

/** The passage's words have changed: what stands between its two sides, if both are still there, one right behind the other. */
function betweenSides(
  kept: string,
  quote: string,
  sides: Sides,
  text: string,
  context: Context,
  index: Map<string, number[]>,
): Finding {
  const before = sides.left.length < keyLength ? '' : sides.left.slice(-keyLength);
  const after = sides.right.slice(0, keyLength);
  const missing: Finding = { state: 'missing', found: null, candidates: [], score: 0, reason: 'nowhere' };
  if (before.length < keyLength || after.length < keyLength) return missing;
  const found: Candidate[] = [];
  for (const start of index.get(before) ?? [])
    for (const end of index.get(after) ?? []) {
      const from = start + keyLength;
      // Half to double the length: more is another passage.
      if (end - from < quote.length / 2 || end - from > 2 * quote.length + 8) continue;
      const one = measured(context, sides, from, end);
      if (one.left >= sidesFit && one.right >= sidesFit) found.push(one);
    }
  const [first, second] = found.sort((a, b) => b.left + b.right - a.left - a.right);
  if (!first || second)
    return second
      ? {
          ...missing,
          state: 'ambiguous',
          candidates: found.map((one) => originalSpan(context, text, one, kept)),
          reason: 'severalChanged',
        }
      : missing;
  return {
    state: 'changed',
    found: originalSpan(context, text, first, kept),
    candidates: [],
    score: (first.left + first.right) / 2,
    reason: 'otherWords',
  };
}

/** Punctuation that closes a passage. */
const closing = /[。！？；”）》%％]/;

/** The span of the original text, with the punctuation that closes it inside where the passage was kept with it. */
function originalSpan(context: Context, text: string, { from, to }: Candidate, kept: string): Span {
  const start = context.at[from] as number;
  const next = context.at[to] as number;
  let end = to > from ? (context.at[to - 1] as number) + 1 : start;
  // A run of digits is one unit of the reduced text.
  while (end < next && /[\d０-９.．,，]/.test(text[end] as string) && /[\d０-９]/.test(text[end - 1] as string)) end++;
  if (closing.test(kept.at(-1) ?? '')) while (end < next && closing.test(text[end] as string)) end++;
  return [start, end];
}

/** The numbers of a passage, one after the other, whatever their width. */
function digitsOf(text: string): string {
  return [...text.normalize('NFKC').matchAll(/\d+(?:\.\d+)?/g)].map((match) => match[0]).join(' ');
}
