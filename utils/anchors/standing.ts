/**
 * What of a kept place stands to the letter: the whole kept context, or the row of a table with its own numbers. Where this
 * holds, nothing has to be weighed. Not for contexts that changed a little: fit.ts.
 */
import { fold } from '../text/fold.ts';
import type { Anchor } from './anchor.ts';
import type { Tables } from './cells.ts';
import { wordsOf } from './context.ts';
import { contextLength } from './describe.ts';
import { firstBorder, lastBorder, sentenceEnd } from './fit.ts';

/**
 * Whether the kept words stand at `start` of `text` with the kept words before and behind them. A context that was cut by
 * the edge of its text must stand at that edge.
 */
export function isVerbatim({ quote, prefix, suffix }: Anchor, text: string, start: number): boolean {
  const end = start + quote.length;
  return (
    text.startsWith(quote, start) &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(suffix, end) &&
    (prefix.length >= contextLength || start === prefix.length) &&
    (suffix.length >= contextLength || end + suffix.length === text.length)
  );
}

const marks = /[\s\p{P}]/gu;
const digits = /\d+/g;

/** Whether the kept sentence stands around a place, as far as it is kept, with its own other numbers, two at least. */
export function isOwnSentence({ prefix, suffix }: Anchor, text: string, start: number, end: number): boolean {
  const before = prefix.slice(lastBorder(prefix, sentenceEnd));
  const behind = suffix.slice(0, firstBorder(suffix, sentenceEnd));
  if ((`${before} ${behind}`.match(digits)?.length ?? 0) < 2) return false;
  // Room for spaces and marks that were put in.
  const beforeNow = reduced(text.slice(Math.max(0, start - 2 * before.length), start));
  const behindNow = reduced(text.slice(end, end + 2 * behind.length));
  return beforeNow.endsWith(reduced(before)) && behindNow.startsWith(reduced(behind));
}

const reduced = (words: string) => fold(words).text.replace(marks, '');

/** Significant digits of the other numbers of a row: fewer may stand in the row of another table too. */
const enoughDigits = 4;

const plain = (cell: string) => fold(cell).text.replace(/[\s,]/g, '');
const digitsOf = (cell: string) =>
  /^[\d.%]+$/.test(cell) ? cell.replace(/\D/g, '').replace(/^0+|0+$/g, '').length : 0;

/**
 * Whether the cell at `start`–`end` stands in the kept cell's row: the same name before it, the same numbers on both sides, in
 * a table that gives it no head now. A row parted from its head is known by this alone.
 */
export function isSameRow({ prefix, suffix, cell }: Anchor, text: string, start: number, end: number, tables: Tables) {
  const now = tables.nameAt(start);
  if (!cell?.row || now?.column !== '' || wordsOf(now.row) !== wordsOf(cell.row)) return false;
  const line = prefix.lastIndexOf('\n');
  const lineEnd = suffix.indexOf('\n');
  const before = cellsOf(prefix.slice(line + 1)).reverse();
  const behind = cellsOf(lineEnd < 0 ? suffix : suffix.slice(0, lineEnd));
  // A cell that the kept context has cut says nothing.
  const isCutBefore = line < 0 && prefix.length >= contextLength;
  const isCutBehind = lineEnd < 0 && suffix.length >= contextLength;
  if (isCutBefore) before.pop();
  if (isCutBehind) behind.pop();
  const digits = [...before, ...behind].reduce((sum, words) => sum + digitsOf(words), 0);
  if (digits < enoughDigits) return false;
  const next = text.indexOf('\n', end);
  const beforeNow = cellsOf(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)).reverse();
  const behindNow = cellsOf(text.slice(end, next < 0 ? text.length : next));
  return isSame(before, beforeNow, isCutBefore) && isSame(behind, behindNow, isCutBehind);
}

const cellsOf = (words: string) => words.split('\t').map(plain);

const isSame = (kept: readonly string[], now: readonly string[], isCut: boolean) =>
  (isCut ? kept.length <= now.length : kept.length === now.length) && kept.every((words, i) => words === now[i]);
