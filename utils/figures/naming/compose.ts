/**
 * Puts the pieces of a name together: spans of the text in the order in which they are read, without saying a word twice.
 * Works on folded text.
 */
import type { Span } from '../../text/span.ts';

/** The words of a name: its pieces' folded text, one after the other. */
export function wordsOf(text: string, pieces: readonly Span[]): string {
  let words = '';
  for (const [start, end] of pieces) words += text.slice(start, end);
  return words;
}

/**
 * Joins two parts of a name. A part that the other already holds is left out, and what the end of the first and the
 * beginning of the second share is said once (行政复议案件 + 案件审结).
 */
export function join(text: string, first: readonly Span[], second: readonly Span[]): Span[] {
  if (first.length === 0) return [...second];
  if (second.length === 0) return [...first];
  const a = wordsOf(text, first);
  const b = wordsOf(text, second);
  if (b.includes(a)) return [...second];
  if (a.includes(b)) return [...first];
  let shared = Math.min(a.length, b.length);
  while (shared > 1 && !a.endsWith(b.slice(0, shared))) shared--;
  return shared > 1 ? [...first, ...dropUnits(second, shared)] : [...first, ...second];
}

/** The pieces without their first `count` units. */
function dropUnits(pieces: readonly Span[], count: number): Span[] {
  const rest: Span[] = [];
  let left = count;
  for (const [start, end] of pieces) {
    const taken = Math.min(left, end - start);
    left -= taken;
    if (start + taken < end) rest.push([start + taken, end]);
  }
  return rest;
}

/** The pieces without their last `count` units. */
export function dropLast(pieces: readonly Span[], count: number): Span[] {
  const rest: Span[] = [];
  let left = count;
  for (const [start, end] of pieces.toReversed()) {
    const taken = Math.min(left, end - start);
    left -= taken;
    if (start < end - taken) rest.unshift([start, end - taken]);
  }
  return rest;
}

/** The longest end that two strings share, in units. */
export function commonTail(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

/** What a member must share with its whole to be one of its kind: two characters make a word (案件, 事项). */
const word = 2;
/** A modifier of the whole shorter than this says nothing that the member does not (矛盾 of 矛盾纠纷). */
const tellingModifier = 3;

/**
 * A member of a whole (其中…, a bracket) named so that it can be read alone: 民事案件 of 法律援助案件 is 法律援助民事案件,
 * 以区政府为被告的案件 of 行政诉讼案件 is 以区政府为被告的行政诉讼案件; 企业 of 抽查市场主体 stays 企业, the verb is added by the caller.
 */
export function memberOf(text: string, whole: readonly Span[], member: readonly Span[]): Span[] {
  const a = wordsOf(text, whole);
  const b = wordsOf(text, member);
  if (b.includes(a) || a === b) return [...member];
  const tail = commonTail(a, b);
  if (tail < word || a.length - tail < tellingModifier) return [...member];
  const modifier = dropLast(whole, tail);
  // 县委文件及各类协议, 婚姻家庭等纠纷: a list of kinds is no modifier of one of them.
  if (/[、及和与等]/.test(wordsOf(text, modifier))) return [...member];
  const own = b.slice(0, b.length - tail);
  if (own.endsWith('的')) return [...dropLast(member, tail), ...whole];
  return [...modifier, ...member];
}
