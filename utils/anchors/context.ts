/**
 * The context alphabet: a text reduced to what stays when a page is set anew. Folded, without white space and punctuation, every
 * run of digits one `#`, but years as they are: so contexts can be compared when spaces, widths, script, punctuation or other
 * numbers changed. Offsets are kept.
 */
import { fold } from '../text/fold.ts';

export interface Context {
  /** The reduced text. */
  words: string;
  /** For each unit of `words` its offset in the original; one more entry holds the original's length. */
  at: Int32Array;
}

const DIGITS = '#'.charCodeAt(0);
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
/** A decimal point or thousands separator inside a run of digits belongs to it. */
const isSeparator = (unit: number) => unit === 0x2e || unit === 0x2c || unit === 0x20;

/** What carries no identity: punctuation, brackets, quotation marks, dashes, spaces, line ends. */
const mark = /[\s\p{P}\p{S}]/u;
/** One entry a unit: 1 for marks, 2 for the rest, 0 where it is not known yet. */
const marks = new Uint8Array(0x10000);
function isMark(unit: number): boolean {
  if (marks[unit] === 0) {
    const char = String.fromCharCode(unit);
    marks[unit] = mark.test(char) && char !== '%' && char !== '‰' ? 1 : 2;
  }
  return marks[unit] === 1;
}

/** 1978年 to 2099年: which year is told apart, unlike other numbers. Tables write the year alone. */
const yearAt = /(?:19[5-9]|20\d)\d年/y;

/** Reduces a text. Linear. */
export function contextOf(text: string): Context {
  const { text: f, at: original } = fold(text);
  const at = new Int32Array(f.length + 1);
  const units = new Uint16Array(f.length);
  let count = 0;
  const write = (i: number, unit: number) => {
    at[count] = original[i] as number;
    units[count++] = unit;
  };
  for (let i = 0; i < f.length; i++) {
    const unit = f.charCodeAt(i);
    if (!isDigit(unit)) {
      if (!isMark(unit)) write(i, unit);
      continue;
    }
    yearAt.lastIndex = i;
    if (yearAt.test(f)) {
      for (const end = i + 3; i < end; i++) write(i, f.charCodeAt(i));
      write(i, f.charCodeAt(i));
      continue;
    }
    write(i, DIGITS);
    while (
      i + 1 < f.length &&
      (isDigit(f.charCodeAt(i + 1)) || (isSeparator(f.charCodeAt(i + 1)) && isDigit(f.charCodeAt(i + 2))))
    )
      i++;
  }
  at[count] = text.length;
  return { words: stringOf(units.subarray(0, count)), at: at.subarray(0, count + 1) };
}

/** A string of UTF-16 units, in pieces that an argument list can hold. */
function stringOf(units: Uint16Array): string {
  let out = '';
  for (let i = 0; i < units.length; i += 8192) out += String.fromCharCode(...units.subarray(i, i + 8192));
  return out;
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

/** The words of a short string in the context alphabet. */
export const wordsOf = (text: string): string => contextOf(text).words;

export const reversed = (text: string): string => [...text].reverse().join('');
