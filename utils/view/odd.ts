/**
 * Characters of a text that a reader cannot see, or would take for others: they change what is copied, searched or read
 * aloud without a sign. Not for what they do to matching: that is utils/text/fold.ts, which is not misled by them.
 */
import { hanLookAlikes } from '../text/look-alikes.ts';

/**
 * `direction`: turns the order in which words are shown. `invisible`: takes no room. `look-alike`: a letter in place of a
 * digit or of a letter of another script, a radical in place of a Chinese character. `digit`: a digit of another script.
 * `damaged`: stands for nothing at all.
 */
export type Oddity = 'direction' | 'invisible' | 'look-alike' | 'digit' | 'damaged';

/** What is odd in a text: how many of each kind, and which (`U+200B`), the first met first. */
export type Oddities = ReadonlyMap<Oddity, { count: number; codes: readonly string[] }>;

/** Tried in this order; soft hyphens, variation selectors after a character and line ends are no oddities. */
const kinds: readonly [Oddity, RegExp][] = [
  ['direction', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u],
  ['invisible', /(?!\u00ad|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/u],
  ['damaged', /(?![\t\n\r\u0085])[\ufffd\p{Co}\p{Cs}\p{Cc}]/u],
  ['digit', /(?![0-9０-９])\p{Nd}/u],
];

/** Letters of other scripts beside Latin letters or digits, and letters that look like digits between digits. */
const mixed =
  /(?<=[\dA-Za-z])[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=[\dA-Za-z])|(?<=\d[,.]?)[OoIl](?=[,.]?\d)/gu;

/** A unit of measure: µ and Ω are Greek and right (5μm). */
const measures = new Set(['μ', 'Ω', 'Ω']);

/** The oddities of a text. Linear in its length. */
export function odditiesIn(text: string): Oddities {
  const found = new Map<Oddity, { count: number; codes: string[] }>();
  const add = (kind: Oddity, char: string) => {
    const known = found.get(kind) ?? { count: 0, codes: [] };
    known.count++;
    const code = `U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
    if (!known.codes.includes(code)) known.codes.push(code);
    found.set(kind, known);
  };
  for (const char of text) {
    // What nearly all texts are made of.
    if (/[\n\x20-\x7e\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(char) && char !== '\ufeff') continue;
    const kind = kinds.find(([, pattern]) => pattern.test(char))?.[0];
    if (kind) add(kind, char);
    else if (hanLookAlikes.has(char.charCodeAt(0))) add('look-alike', char);
  }
  for (const [char] of text.matchAll(mixed)) if (!measures.has(char)) add('look-alike', char);
  return found;
}
