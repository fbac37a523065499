/**
 * Folding: one text for matching, whatever script, width or spacing the page uses, with every offset kept.
 * Full-width forms become half-width, Traditional and over-converted characters Simplified; invisible characters, the spaces
 * inside Chinese and readings in brackets (政(zheng)府) go. Only for matching: what is shown and stored is always the text as written.
 */
import { hanLookAlikes } from './look-alikes.ts';
import type { Span } from './span.ts';
import { traditional } from './traditional.ts';

export interface Folded {
  /** The folded text. */
  text: string;
  /** For each UTF-16 unit of `text` its offset in the original; one more entry holds the original's length. */
  at: Int32Array;
}

/** What one UTF-16 unit becomes; DROP and SPACE are decided by the neighbours. */
const DROP = 0;
const SPACE = 0x20;
const NEWLINE = 0x0a;
const TAB = 0x09;
const CLOSE = 0x29;

const table = new Uint16Array(0x10000);
for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
for (let i = 0; i < traditional.from.length; i++) table[traditional.from.charCodeAt(i)] = traditional.to.charCodeAt(i);
/** 谘 is a variant that converters write for 咨. */
table['谘'.charCodeAt(0)] = '咨'.charCodeAt(0);
for (const [looks, is] of hanLookAlikes) table[looks] = table[is] as number;

/** Traditional to Simplified and nothing else: what `simplify` writes. */
const simplified = table.slice();
for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;

/**
 * Marks that mean the same: the circles that stand for 〇, quotation marks of either script, the dashes and tildes of
 * ranges.
 */
const alike = [
  '○〇',
  '◯〇',
  '「“',
  '」”',
  '『“',
  '』”',
  '„“',
  '‟“',
  '〝“',
  '〞”',
  '—-',
  '–-',
  '―-',
  '−-',
  '‐-',
  '‑-',
  '﹣-',
  '～~',
  '〜~',
  '∼~',
  '•·',
  '・·',
  '‧·',
  '∶:',
  '﹪%',
  '٪%',
  '﹒.',
  '﹐,',
];
for (const pair of alike) table[pair.charCodeAt(0)] = pair.charCodeAt(1);

/** Unicode's spaces, and the no-break ones that pages pad with. */
for (const unit of [TAB, 0x0b, 0x0c, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) table[unit] = SPACE;
for (let unit = 0x2000; unit <= 0x200a; unit++) table[unit] = SPACE;

/** Invisible: soft hyphen, zero-width, direction controls, variation selectors, byte order mark. */
const invisible = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const;
for (const [first, last] of invisible) table.fill(DROP, first, last + 1);

/** First half of the characters that stand in pairs and are never seen: tags and more variation selectors (U+E0000–E03FF). */
const TAGS = 0xdb40;
const isLowHalf = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** 覆 stands for 复 (答覆, 覆議) except in 覆盖. */
const FU = '覆'.charCodeAt(0);
const coverNext = new Set(['盖', '蓋'].map((char) => char.charCodeAt(0)));
table[FU] = '复'.charCodeAt(0);

/** Line ends of any kind end a line; the tab between two cells is kept apart from other spaces. */
for (const unit of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) table[unit] = NEWLINE;
table[TAB] = TAB;

/** A letter or digit of ASCII, after folding: the only neighbours between which a space means something. */
function isAsciiWord(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/**
 * A reading that a copying machine has put behind a character (進一步(bu)加強政(zheng)府), up to its closing bracket: a syllable
 * of pinyin, with or without its tone. A single letter is more often an enumerator.
 */
const reading =
  /(?<=[一-鿿])[(（](?=[^(（]{2,6}$)(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiouüvāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,3}(?:ng?|r)?$/;
/** Letters of pinyin stand before Unicode's Chinese characters, with and without tone. */
const firstHan = 0x2e80;
/** A bracket, six letters, and the character before. */
const longestReading = 8;

/**
 * Folds a text. Spaces stay only between two ASCII letters or digits (one for one, at most two), because there alone they
 * may separate; `\n` and `\t` stay. Linear in the length of the text; never longer than it.
 */
export function fold(text: string): Folded {
  const units = new Uint16Array(text.length);
  const at = new Int32Array(text.length + 1);
  let length = 0;
  let spaces = 0;
  let spaceAt = 0;
  for (let i = 0; i < text.length; i++) {
    const original = text.charCodeAt(i);
    if (original === TAGS && isLowHalf(text.charCodeAt(i + 1))) {
      i++;
      continue;
    }
    const unit = original === FU && coverNext.has(text.charCodeAt(i + 1)) ? FU : (table[original] as number);
    if (unit === DROP) continue;
    // What ends in a character of Chinese is no reading.
    if (unit === CLOSE && length > 0 && (units[length - 1] as number) < firstHan) {
      const tail = String.fromCharCode(...units.subarray(Math.max(0, length - longestReading), length));
      const match = reading.exec(tail);
      if (match) {
        length -= match[0].length;
        continue;
      }
    }
    if (unit === SPACE) {
      if (spaces++ === 0) spaceAt = i;
      continue;
    }
    if (spaces > 0 && length > 0 && isAsciiWord(unit) && isAsciiWord(units[length - 1] as number)) {
      for (let n = Math.min(spaces, 2); n > 0; n--) {
        at[length] = spaceAt;
        units[length++] = SPACE;
      }
    }
    spaces = 0;
    at[length] = i;
    units[length++] = unit;
  }
  at[length] = text.length;
  return { text: stringOf(units.subarray(0, length)), at: at.subarray(0, length + 1) };
}

/**
 * A text in Simplified characters, otherwise as written, without invisible characters and the white space inside it: how the
 * words of a name are shown and compared whatever script the page uses.
 */
export function simplify(text: string): string {
  let i = 0;
  while (i < text.length && isKept(text.charCodeAt(i))) i++;
  let out = text.slice(0, i);
  for (; i < text.length; i++) {
    const original = text.charCodeAt(i);
    if (original === TAGS && isLowHalf(text.charCodeAt(i + 1))) {
      i++;
      continue;
    }
    const folded = table[original] as number;
    const match = folded === CLOSE ? reading.exec(out.slice(-longestReading)) : null;
    if (match) {
      out = out.slice(0, -match[0].length);
      continue;
    }
    if (folded === DROP || folded === SPACE || folded === NEWLINE || folded === TAB) continue;
    const unit = simplified[original] as number;
    // Full-width letters and digits as half-width; punctuation as the page has it.
    out += String.fromCharCode(isAsciiWord(folded) ? folded : unit);
  }
  return out;
}

/** Whether `simplify` leaves a character as it is, whatever stands around it: nearly all of a page in Simplified characters. */
function isKept(unit: number): boolean {
  const folded = table[unit] as number;
  if (unit === TAGS || folded === CLOSE || folded === DROP || folded === SPACE || folded === NEWLINE || folded === TAB)
    return false;
  return unit === (isAsciiWord(folded) ? folded : simplified[unit]);
}

/** Whether folding leaves a character as it is, whatever stands around it. */
const isFolded = (unit: number): boolean =>
  table[unit] === unit && unit !== SPACE && unit !== CLOSE && unit !== TAGS && unit !== DROP;

/** Folds a word or short string, without offsets; most are folded already. */
export function foldWord(word: string): string {
  for (let i = 0; i < word.length; i++) if (!isFolded(word.charCodeAt(i))) return fold(word).text;
  return word;
}

/** The span in the original text of a span in the folded one; the end is the end of the last unit, not of what follows. */
export function unfoldSpan(folded: Folded, start: number, end: number): Span {
  const first = folded.at[start] as number;
  return [first, end > start ? (folded.at[end - 1] as number) + 1 : first];
}

/** The first folded offset that stands at or behind an offset of the original. */
export function foldOffset(folded: Folded, original: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.at[middle] as number) < original) low = middle + 1;
    else high = middle;
  }
  return low;
}

const decoder = new TextDecoder('utf-16le');

/** A string of UTF-16 units, lone surrogates included. */
function stringOf(units: Uint16Array): string {
  // TextDecoder is fast but replaces lone surrogates, which are rare: then the slow way.
  const text = decoder.decode(units);
  if (text.length === units.length && !text.includes('\ufffd')) return text;
  let out = '';
  for (let i = 0; i < units.length; i += 8192) out += String.fromCharCode(...units.subarray(i, i + 8192));
  return out;
}
