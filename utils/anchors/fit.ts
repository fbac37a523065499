/**
 * How well a kept place fits a place of the text as it is now, by several measures that fail in different ways: the words on
 * either side, the words right beside the number, its sentence, and the words of its list in any order. Not for deciding
 * what is enough: find.ts.
 */
import { foldWord } from '../text/fold.ts';
import type { Anchor } from './anchor.ts';
import { cellKey } from './cells.ts';
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
  /** The same row and column. */
  cell: boolean;
}

/** A side of fewer units says nothing: the place stands at the edge of its text. */
const shortestSide = 4;
/** A sentence of fewer units may stand in any report. */
const shortestSentence = 12;
/** The words that say what is counted are two to four characters long. */
const nearest = 4;
/** Fewer units beside a number do not tell it from its neighbours. */
const shortestNear = 2;
/** How far words of the same list may have moved. */
const around = 64;

const sentenceEnd = /[。！？\n]/;
const clauseEnd = /[，,；;。：:！!？?、\n\t（）()《》“”"]/;

/** Where the last part of `text` begins that holds no border. */
function lastBorder(text: string, border: RegExp): number {
  for (let i = text.length - 1; i >= 0; i--) if (border.test(text[i] as string)) return i + 1;
  return 0;
}
/** Where its first such part ends. */
function firstBorder(text: string, border: RegExp): number {
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

function makeSides(
  { figure, cell }: Anchor,
  words: Record<'left' | 'right' | 'own' | 'ownRight' | 'clause' | 'clauseRight', string>,
): Sides {
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
    nearLeft: patternOf(reversed(clause.slice(-nearest)), nearest),
    nearRight: patternOf(behind, nearest),
    key: cell ? cellKey(cell) : '',
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
  const { leftPattern, rightPattern, ownLeft, ownRight, nearLeft, nearRight } = sides;
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
    cell: sides.key !== '' && sides.key === key,
  };
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
