/**
 * How well a kept place fits a place of the text as it is now, by several measures that fail in different ways: the words on
 * either side, the words right beside the number, its sentence, and the words of its list in any order. Not for deciding
 * what is enough: find.ts.
 */
import { foldWord } from '../text/fold.ts';
import type { Anchor } from './anchor.ts';
import { cellKey, isNumberCell } from './cells.ts';
import { closeness, type Pattern, patternOf, reach, shared } from './closeness.ts';
import { type Context, contextOf, contextOffset, reversed, wordsOf } from './context.ts';

/** The words of a kept place, prepared once. */
export interface Sides {
  /** The reduced words before and behind, as they stand. */
  left: string;
  right: string;
  leftPattern: Pattern;
  rightPattern: Pattern;
  /** Of its own sentence. */
  ownLeft: Pattern;
  ownRight: Pattern;
  /** The reduced words of its sentence on both sides, for measuring whatever the order. */
  bag: string;
  /** What stands before it in its own sentence and behind it in its clause: no other number of a series has the same. */
  homeLeft: string;
  homeRight: string;
  /** The nearest words of its own clause; the right ones begin behind its measure. */
  nearLeft: Pattern;
  nearRight: Pattern;
  /** What its cell goes by; '' outside tables or where its row has no name. */
  key: string;
}

/** How well a place fits; each 0 to 1. */
export interface Fit {
  left: number;
  right: number;
  /** Its own sentence; 0 where too little of it is kept to tell. */
  own: number;
  /** The words right beside the number; null where it has none of its own (a bare member of a list). */
  near: number | null;
  /** Its own words stand on both sides to the letter, but for other numbers. */
  home: boolean;
  /** The same row and column. */
  cell: boolean;
}

/** A side of fewer units says nothing: the place stands at the edge of its text. */
const shortestSide = 4;
/** A sentence of fewer units may stand in any report. */
const shortestSentence = 12;
/** Fewer units of its own stand beside many numbers. */
const shortestHome = 6;
/** How many units of its sentence tell it from the others of a series: name, verb and object. */
const longestHome = 24;
/** The words that say what is counted are two to four characters long. */
const nearest = 4;
/** Fewer units beside a number do not tell it from its neighbours. */
const shortestNear = 2;
/** How far words of the same list may have moved. */
const around = 64;

export const sentenceEnd = /[。！？\n]/;
const cellEnd = /[\t\n]/;
const clauseEnd = /[，,；;。：:！!？?、\n\t（）()《》“”"]/;

/** Where the last part of `text` begins that holds no border. */
export function lastBorder(text: string, border: RegExp): number {
  for (let i = text.length - 1; i >= 0; i--) if (border.test(text[i] as string)) return i + 1;
  return 0;
}
/** Where its first such part ends. */
export function firstBorder(text: string, border: RegExp): number {
  const at = text.search(border);
  return at < 0 ? text.length : at;
}

const units = new Map<string, string>();
function unitWords(unit: string): string {
  let words = units.get(unit);
  if (words === undefined) {
    words = wordsOf(unit);
    units.set(unit, words);
  }
  return words;
}

/** The reduced words around kept places. All are reduced in one go: folding thousands of short strings costs more. */
export function sidesOf(anchors: readonly Anchor[]): Sides[] {
  const whole = contextOf(anchors.map(({ prefix, suffix }) => `${prefix}\n${suffix}`).join('\n'));
  let start = 0;
  return anchors.map((anchor) => {
    const { prefix, suffix } = anchor;
    const middle = start + prefix.length + 1;
    const at = (offset: number) => contextOffset(whole, offset);
    const cut = (from: number, to: number) => whole.words.slice(at(from), at(to));
    const end = middle + suffix.length;
    const left = cut(start, middle);
    const right = cut(middle, end);
    const own = cut(start + lastBorder(prefix, sentenceEnd), middle);
    const ownRight = cut(middle, middle + firstBorder(suffix, sentenceEnd));
    const clause = cut(start + lastBorder(prefix, clauseEnd), middle);
    const clauseRight = cut(middle, middle + firstBorder(suffix, clauseEnd));
    start = end + 1;
    return makeSides(anchor, { left, right, own, ownRight, clause, clauseRight });
  });
}

/** Whether the kept place was all that its cell stated, but for a unit. */
const isCell = ({ quote, prefix, suffix }: Anchor): boolean =>
  isNumberCell(prefix.slice(lastBorder(prefix, cellEnd)) + quote + suffix.slice(0, firstBorder(suffix, cellEnd)));

function makeSides(
  anchor: Anchor,
  words: Record<'left' | 'right' | 'own' | 'ownRight' | 'clause' | 'clauseRight', string>,
): Sides {
  const { figure, cell } = anchor;
  const { left, right, own, ownRight, clause, clauseRight } = words;
  const unit = unitWords(figure?.unit ?? '');
  const behind = clauseRight.startsWith(unit) ? clauseRight.slice(unit.length) : clauseRight;
  return {
    left,
    right,
    leftPattern: patternOf(reversed(left.slice(-reach))),
    rightPattern: patternOf(right),
    ownLeft: patternOf(reversed(own.slice(-reach))),
    ownRight: patternOf(ownRight),
    bag: `${own}#${ownRight}`,
    homeLeft: own.slice(-longestHome),
    homeRight: clauseRight,
    nearLeft: patternOf(reversed(clause.slice(-nearest)), nearest),
    nearRight: patternOf(behind, nearest),
    key: cell && isCell(anchor) ? cellKey(cell) : '',
  };
}

/** What of a place is compared: `utils/anchors/places.ts` has more of it. */
interface PlaceLike {
  from: number;
  to: number;
  behind: number;
  key: string;
}

/** How well kept sides fit a place in the reduced text. */
export function fitOf(sides: Sides, { words }: Context, { from, to, behind, key }: PlaceLike): Fit {
  const { leftPattern, rightPattern, ownLeft, ownRight, nearLeft, nearRight, homeLeft, homeRight } = sides;
  const left = closeness(leftPattern, words, from, -1);
  const right = closeness(rightPattern, words, to, 1);
  const isLong = ownLeft.length + ownRight.length >= shortestSentence;
  const side = (pattern: Pattern, at: number, step: 1 | -1) =>
    pattern.length === 0 ? 1 : closeness(pattern, words, at, step);
  const near = nearLeft.length + nearRight.length;
  return {
    left: leftPattern.length < shortestSide ? right : left,
    right: rightPattern.length < shortestSide ? left : right,
    own: isLong ? Math.min(side(ownLeft, from, -1), side(ownRight, to, 1)) : 0,
    near:
      near < shortestNear
        ? null
        : (nearLeft.length * closeness(nearLeft, words, from, -1) +
            nearRight.length * closeness(nearRight, words, behind, 1)) /
          near,
    home:
      homeLeft.length + homeRight.length >= shortestHome &&
      words.startsWith(homeRight, to) &&
      from >= homeLeft.length &&
      words.startsWith(homeLeft, from - homeLeft.length),
    cell: sides.key !== '' && sides.key === key,
  };
}

/** The fit of a place where everything kept stands to the letter. */
export const verbatim = ({ key }: Sides, place: { key: string }): Fit => ({
  left: 1,
  right: 1,
  own: 1,
  near: 1,
  home: true,
  cell: key !== '' && key === place.key,
});

/** So many characters of a name are exchanged between two sentences of one series (城东镇…, 城西镇…). */
const mostExchanged = 2;

/** Numbers may be written in either script. */
const isNumeral = (char: string) => /[#〇零一二三四五六七八九十百千万两]/.test(char);
const isExchanged = (kept: string, now: string) => kept !== now && !isNumeral(kept) && !isNumeral(now);

/** Whether the words before a place are those of the kept sentence but for a character or two: another of the same series. */
export function isOfSeries({ homeLeft }: Sides, { words }: Context, { from }: PlaceLike): boolean {
  if (homeLeft.length < shortestHome || from < homeLeft.length) return false;
  let exchanged = 0;
  for (let i = 1; i <= homeLeft.length && exchanged <= mostExchanged; i++)
    if (isExchanged(homeLeft.at(-i) as string, words[from - i] as string)) exchanged++;
  return exchanged > 0 && exchanged <= mostExchanged;
}

/** How much of the words of its sentence stand around a place, in whatever order; 0 where too little of it is kept to tell. */
export function bagFit({ bag }: Sides, { words }: Context, { from, to }: PlaceLike): number {
  return bag.length < shortestSentence ? 0 : shared(bag, words.slice(Math.max(0, from - around), to + around));
}

/** How much of a name's words stand in reduced words. */
export const nameFit = (name: string, words: string): number => shared(wordsOf(name), words);

/** The reduced words around a place: where the words of its name stand, those of earlier clauses included. */
export const wordsAround = ({ words }: Context, { from, to }: PlaceLike): string =>
  words.slice(Math.max(0, from - 2 * reach), to + reach);

const folded = new Map<string, string>();
/** A unit as the index has it. */
export function unitOf(unit: string): string {
  let word = folded.get(unit);
  if (word === undefined) {
    word = foldWord(unit);
    folded.set(unit, word);
  }
  return word;
}

/** `unit` as kept; a place has its unit folded. */
export const sameUnit = (folded: string, unit: string): boolean => folded === unitOf(unit);
export const best = ({ left, right }: Fit): number => Math.max(left, right);
export const least = ({ left, right }: Fit): number => Math.min(left, right);
export const total = ({ left, right }: Fit): number => left + right;
