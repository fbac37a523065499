/**
 * A numeral in its surroundings: its measure, its neighbours, and whether it belongs to a range (3至5个) or a list that names
 * its measure once (120、135、148件). Works on folded text. Not for deciding whether it is a figure: see decide.ts.
 */
import { Characters, type Ending, type Opening } from '../../text/edges.ts';
import { type Measure, measureAt } from '../measures.ts';
import type { Numeral } from '../scan.ts';

export interface Candidate {
  numeral: Numeral;
  text: string;
  zones: Uint8Array;
  /** The measure right behind the core, if any; inside a range or list, that behind its last number. */
  measure: Measure | null;
  /** The character before and after the core ('' at the edge of the text). */
  before: string;
  after: string;
  /** Whether this is the first number of a range (3至5个工作日): then the offset of the second. */
  rangeTo: number | null;
  /** Whether it is the second one: then the offset where the first begins. */
  rangeFrom: number | null;
  /** Whether it is a later number of a list: then the offset where the first begins. */
  listFrom: number | null;
}

/** Where the numeral begins, or its range, or its list. */
const startOf = (c: Candidate): number => c.rangeFrom ?? c.listFrom ?? c.numeral.start;
/** Where its measure ends, or the core where it has none. */
const endOf = (c: Candidate): number => c.measure?.end ?? c.numeral.end;

/** Text right before the numeral (its range, its list), at most `n` units, not beyond its line. */
export function left(c: Candidate, n: number): string {
  const from = startOf(c);
  const text = c.text.slice(Math.max(0, from - n), from);
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** Text right after the core, at most `n` units, not beyond its line. */
export const right = (c: Candidate, n: number): string => upToLine(c.text.slice(c.numeral.end, c.numeral.end + n));

/** Text behind the measure (or the core), at most `n` units, not beyond its line. */
export function behind(c: Candidate, n: number): string {
  const from = endOf(c);
  return upToLine(c.text.slice(from, from + n));
}

/** Whether these words stand right before the numeral (its range, its list), in the `n` units there. */
export const isAfter = (c: Candidate, words: Ending, n: number): boolean =>
  words.mayEnd(c.text, startOf(c)) && words.test(left(c, n));

/** Whether these words stand right after the core, in the `n` units there. */
export const isBefore = (c: Candidate, words: Opening, n: number): boolean =>
  words.mayBegin(c.text, c.numeral.end) && words.test(right(c, n));

/** Whether these words stand behind the measure (or the core), in the `n` units there. */
export const isMeasuredBefore = (c: Candidate, words: Opening, n: number): boolean =>
  words.mayBegin(c.text, endOf(c)) && words.test(behind(c, n));

function upToLine(text: string): string {
  const line = text.indexOf('\n');
  return line < 0 ? text : text.slice(0, line);
}

export const isDigits = (c: Candidate): boolean => c.numeral.form === 'digits';
export const isChinese = (c: Candidate): boolean => c.numeral.form === 'chinese';
/** Units of the core. */
export const length = (c: Candidate): number => c.numeral.end - c.numeral.start;
export const core = (c: Candidate): string => c.text.slice(c.numeral.start, c.numeral.end);
/** A whole number without separators, scale or particle, as dates and document numbers are written. */
export const isPlain = (c: Candidate): boolean => isDigits(c) && /^\d+$/.test(core(c));

const clauseMark = new Characters(/[,。;:、!?)”\t\n]/);
/** Whether a clause ends at a place: at punctuation, the end of a line or of the text. */
const endsClause = (text: string, at: number): boolean => at >= text.length || clauseMark.isAt(text, at);
/** Whether the clause ends with the core, or with its measure. */
export const endsWithCore = (c: Candidate): boolean => endsClause(c.text, c.numeral.end);
export const endsWithMeasure = (c: Candidate): boolean => endsClause(c.text, endOf(c));

/** Marks between the two numbers of a range. */
const rangeMark = new Characters(/[-~至到]/);

/** Puts each numeral in its surroundings. */
export function candidatesOf(text: string, zones: Uint8Array, numerals: readonly Numeral[]): Candidate[] {
  const candidates: Candidate[] = numerals.map((numeral) => ({
    numeral,
    text,
    zones,
    measure: measureAt(text, numeral.end),
    before: text[numeral.start - 1] ?? '',
    after: text[numeral.end] ?? '',
    rangeTo: null,
    rangeFrom: null,
    listFrom: null,
  }));
  for (let i = 1; i < candidates.length; i++) joinRange(candidates[i - 1] as Candidate, candidates[i] as Candidate);
  for (let i = 0; i < candidates.length; i++) i = joinList(candidates, i);
  return candidates;
}

function joinRange(first: Candidate, second: Candidate): void {
  if (first.rangeFrom !== null) return;
  const own = first.measure && first.measure.end <= second.numeral.start ? first.measure.end : first.numeral.end;
  if (second.numeral.start !== own + 1 || !rangeMark.isAt(first.text, own)) return;
  const bare = own === first.numeral.end && !first.numeral.percent;
  if (bare && !second.measure && !second.numeral.percent) return;
  first.rangeTo = second.numeral.start;
  second.rangeFrom = first.numeral.start;
  if (bare && second.measure) first.measure = second.measure;
}

/** A number as lists have it: whole or with decimals, without scale or particle. */
const isBare = (c: Candidate): boolean => isDigits(c) && /^\d+(?:\.\d+)?$/.test(core(c));

/** What joins the numbers of a list: 、, and between two that are given one by one (分别提升0.6和3.2个百分点) also 和. */
const joins = (first: Candidate, joint: string): boolean =>
  joint === '、' || (/^[和与及]$/.test(joint) && /分别[^,。;]{0,8}$/.test(left(first, 12)));

/** Joins the list that begins at `index`: bare numbers, the last with its measure. Returns its last index. */
function joinList(candidates: readonly Candidate[], index: number): number {
  const first = candidates[index] as Candidate;
  let last = index;
  const goesOn = () => {
    const one = candidates[last] as Candidate;
    const next = candidates[last + 1];
    return (
      next !== undefined &&
      next.numeral.start === one.numeral.end + 1 &&
      !one.measure &&
      joins(first, one.after) &&
      isBare(one)
    );
  };
  while (goesOn()) last++;
  const measure = (candidates[last] as Candidate).measure;
  if (last === index || !measure || !isBare(candidates[last] as Candidate)) return last;
  for (let i = index; i <= last; i++) {
    const one = candidates[i] as Candidate;
    one.measure = measure;
    if (i > index) one.listFrom = first.numeral.start;
  }
  return last;
}
