/**
 * The context alphabet: a text reduced to what stays when a page is set anew. Folded, without white space and punctuation, every
 * run of digits one `#`: so contexts can be compared when spaces, widths, script, punctuation or other numbers changed.
 * Offsets are kept.
 */
import { fold } from '../text/fold.ts';

export interface Context {
  /** The reduced text. */
  words: string;
  /** For each unit of `words` its offset in the original; one more entry holds the original's length. */
  at: Int32Array;
}

const DIGITS = '#';
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
/** A decimal point or thousands separator inside a run of digits belongs to it. */
const isSeparator = (unit: number) => unit === 0x2e || unit === 0x2c || unit === 0x20;

/** What carries no identity: punctuation, brackets, quotation marks, dashes, spaces, line ends. */
const mark = /[\s\p{P}\p{S}]/u;
const markCache = new Map<string, boolean>();
function isMark(char: string): boolean {
  let known = markCache.get(char);
  if (known === undefined) {
    known = mark.test(char) && char !== '%' && char !== '‰';
    markCache.set(char, known);
  }
  return known;
}

/** Reduces a text. Linear. */
export function contextOf(text: string): Context {
  const folded = fold(text);
  const { text: f } = folded;
  const at = new Int32Array(f.length + 1);
  let words = '';
  const parts: string[] = [];
  let count = 0;
  for (let i = 0; i < f.length; i++) {
    const unit = f.charCodeAt(i);
    if (isDigit(unit)) {
      at[count++] = folded.at[i] as number;
      words += DIGITS;
      while (
        i + 1 < f.length &&
        (isDigit(f.charCodeAt(i + 1)) || (isSeparator(f.charCodeAt(i + 1)) && isDigit(f.charCodeAt(i + 2))))
      )
        i++;
    } else if (!isMark(f[i] as string)) {
      at[count++] = folded.at[i] as number;
      words += f[i];
    }
    // Long strings are cheaper to join than to grow.
    if (words.length > 4096) {
      parts.push(words);
      words = '';
    }
  }
  parts.push(words);
  at[count] = text.length;
  return { words: parts.join(''), at: at.subarray(0, count + 1) };
}

/** The first unit of the reduced text that stands at or behind an offset of the original. */
export function contextOffset(context: Context, original: number): number {
  let low = 0;
  let high = context.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((context.at[middle] as number) < original) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many units of context on either side are compared: two to three clauses. */
export const reach = 32;

/**
 * How well `kept`, read away from the place, is found in `now`, read away from the candidate: 1 less the edits per unit, with
 * `now` free to be longer. Myers' bit-parallel edit distance: 32 units of pattern fit one machine word.
 */
export function similarity(kept: string, now: string): number {
  const m = Math.min(kept.length, reach);
  if (m === 0) return 0;
  const masks = new Map<number, number>();
  for (let i = 0; i < m; i++) {
    const unit = kept.charCodeAt(i);
    masks.set(unit, (masks.get(unit) ?? 0) | (1 << i));
  }
  const last = 1 << (m - 1);
  let positive = m === 32 ? -1 : (1 << m) - 1;
  let negative = 0;
  let distance = m;
  let best = m;
  for (let j = 0; j < now.length; j++) {
    const equal = masks.get(now.charCodeAt(j)) ?? 0;
    const vertical = equal | negative;
    const horizontal = (((equal & positive) + positive) ^ positive) | equal;
    let up = negative | ~(horizontal | positive);
    let down = positive & horizontal;
    if (up & last) distance++;
    if (down & last) distance--;
    up = (up << 1) | 1;
    down <<= 1;
    positive = down | ~(vertical | up);
    negative = up & vertical;
    if (distance < best) best = distance;
  }
  return 1 - best / m;
}

export const reversed = (text: string): string => [...text].reverse().join('');
