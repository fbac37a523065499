/**
 * The index of a text's numbers: every number once, by value and unit and by the words around it. All kept figures are looked
 * up in it; nothing is searched per anchor. Built in one pass.
 */
import { measureAt } from '../figures/measures.ts';
import { type Numeral, scanNumerals } from '../figures/scan.ts';
import { type Folded, fold, foldWord, unfoldSpan } from '../text/fold.ts';
import { type Context, contextOf, contextOffset, reach, reversed, similarity } from './context.ts';

/** A number of the text. */
export interface Place {
  start: number;
  end: number;
  value: number;
  /** Its measure, folded; '' where none follows (a cell of a table). */
  unit: string;
  /** Where it stands in the reduced text. */
  from: number;
  to: number;
}

/** The reduced words on both sides of a kept place, read away from it. */
export interface Sides {
  left: string;
  right: string;
  /** Those of its own sentence. */
  ownLeft: string;
  ownRight: string;
}

/** How well the two sides fit, each 0 to 1. */
export interface Fit {
  left: number;
  right: number;
  /** How well its own sentence fits; 0 where too little of it is kept to tell. */
  own: number;
}

/** Words right beside a number that must be the same for a place to be considered when its value is not. */
const keyLength = 5;

export class PlaceIndex {
  readonly text: string;
  readonly places: Place[] = [];
  private readonly context: Context;
  private readonly byValue = new Map<string, Place[]>();
  private readonly byLeft = new Map<string, Place[]>();
  private readonly byRight = new Map<string, Place[]>();

  constructor(text: string) {
    this.text = text;
    const folded = fold(text);
    this.context = contextOf(text);
    for (const numeral of scanNumerals(folded.text)) this.add(folded, numeral);
  }

  private add(folded: Folded, numeral: Numeral): void {
    if (Number.isNaN(numeral.value)) return;
    const [start, end] = unfoldSpan(folded, numeral.start, numeral.end);
    const unit = numeral.percent ? '%' : (measureAt(folded.text, numeral.end)?.word ?? '');
    const from = contextOffset(this.context, start);
    const place: Place = { start, end, value: numeral.value, unit, from, to: contextOffset(this.context, end) };
    this.places.push(place);
    push(this.byValue, valueKey(place.value, unit), place);
    push(this.byLeft, this.context.words.slice(Math.max(0, from - keyLength), from), place);
    push(this.byRight, this.context.words.slice(place.to, place.to + keyLength), place);
  }

  /** Places with this value and this unit, or with the value alone in a cell. */
  withValue(value: number, unit: string): Place[] {
    const folded = unitOf(unit);
    const same = this.byValue.get(valueKey(value, folded)) ?? [];
    return folded === '' ? same : same.concat(this.byValue.get(valueKey(value, '')) ?? []);
  }

  /** Places whose words right before or right behind are the same. */
  besideSameWords(sides: Sides): Place[] {
    const left = sides.left.length >= keyLength ? this.byLeft.get(reversed(sides.left.slice(0, keyLength))) : undefined;
    const right = sides.right.length >= keyLength ? this.byRight.get(sides.right.slice(0, keyLength)) : undefined;
    return [...new Set([...(left ?? []), ...(right ?? [])])];
  }

  /** How well kept sides fit a place. */
  fit(sides: Sides, place: Place): Fit {
    const { words } = this.context;
    // The text may have grown a little between the words: some more of it is looked at than is compared.
    const left = reversed(words.slice(Math.max(0, place.from - reach - 8), place.from));
    const right = words.slice(place.to, place.to + reach + 8);
    return fitOf(sides, left, right);
  }

  /** The reduced words around a place: where the words of its name stand, those of earlier clauses included. */
  around(place: Place): string {
    return this.context.words.slice(Math.max(0, place.from - 2 * reach), place.to + reach);
  }

  /** The reduced words of the line (paragraph or table row) that a place stands in. */
  lineOf(place: Place): { words: string; isRow: boolean } {
    const from = Math.max(this.text.lastIndexOf('\n', place.start - 1) + 1, place.start - longestLine);
    const next = this.text.indexOf('\n', place.end);
    const to = Math.min(next < 0 ? this.text.length : next, place.end + longestLine);
    const line = this.text.slice(from, to);
    const words = this.context.words.slice(contextOffset(this.context, from), contextOffset(this.context, to));
    return { words, isRow: line.includes('\t') };
  }
}

/** A row of a table is shorter than this. */
const longestLine = 200;

/** A side of fewer units says nothing: the place stands at the edge of its text. */
const shortestSide = 4;
/** A sentence of fewer units may stand in any report. */
const shortestSentence = 12;

/** How well kept sides fit the words on both sides of a place, read away from it. */
export function fitOf(sides: Sides, left: string, right: string): Fit {
  const l = similarity(sides.left, left);
  const r = similarity(sides.right, right);
  const { ownLeft, ownRight } = sides;
  const isLong = ownLeft.length + ownRight.length >= shortestSentence;
  const side = (kept: string, now: string) => (kept === '' ? 1 : similarity(kept, now));
  return {
    left: sides.left.length < shortestSide ? r : l,
    right: sides.right.length < shortestSide ? l : r,
    own: isLong ? Math.min(side(ownLeft, left), side(ownRight, right)) : 0,
  };
}

/** The reduced words around a kept place. */
export function sidesOf(prefix: string, suffix: string): Sides {
  const sentenceLeft = prefix.slice(prefix.search(/[^。！？\n]*$/));
  const sentenceRight = suffix.slice(0, suffix.search(/[。！？\n]|$/));
  const left = (words: string) => reversed(contextOf(words).words).slice(0, reach);
  const right = (words: string) => contextOf(words).words.slice(0, reach);
  return { left: left(prefix), right: right(suffix), ownLeft: left(sentenceLeft), ownRight: right(sentenceRight) };
}

/** A unit as the index has it: folded, a percentage always %. */
export function unitOf(unit: string): string {
  return foldWord(unit);
}

const valueKey = (value: number, unit: string) => `${value}|${unit}`;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
