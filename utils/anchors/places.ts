/**
 * The index of a text's numbers: every number once, by value and unit, by the words beside it and by its cell. All kept
 * figures are looked up in it; nothing is searched per anchor. Built in one pass. Not for deciding what fits: fit.ts.
 */
import { measureAt } from '../figures/measures.ts';
import { type Numeral, scanNumerals } from '../figures/scan.ts';
import { type Folded, fold, unfoldSpan } from '../text/fold.ts';
import type { CellName } from './anchor.ts';
import { cellKey, scaleOf, Tables } from './cells.ts';
import { type Context, contextOf, contextOffset } from './context.ts';

/** A number of the text. */
export interface Place {
  start: number;
  end: number;
  value: number;
  /** Its measure, folded; '' where none follows (a cell of a table). */
  unit: string;
  /** Where it stands in the reduced text, and where the words behind its measure begin. */
  from: number;
  to: number;
  behind: number;
  /** The name of its cell and what stands for it; null outside tables. */
  cell: CellName | null;
  key: string;
}

/** Words right beside a number that must be the same for a place to be considered when its value is not. */
const keyLength = 4;
/** More places of one value or beside the same words are not looked at closely: those with the most like neighbours are. */
const most = 24;
/** How far neighbours are compared to choose them. */
const glance = 12;

export class PlaceIndex {
  readonly text: string;
  readonly places: Place[] = [];
  readonly context: Context;
  readonly tables: Tables;
  private readonly byValue = new Map<string, Place[]>();
  private readonly byLeft = new Map<string, Place[]>();
  private readonly byRight = new Map<string, Place[]>();
  private readonly byCell = new Map<string, Place[]>();
  private readonly byStart = new Map<number, Place>();

  constructor(text: string) {
    this.text = text;
    const folded = fold(text);
    this.context = contextOf(text);
    this.tables = new Tables(text);
    for (const numeral of scanNumerals(folded.text)) this.add(folded, numeral);
  }

  private add(folded: Folded, numeral: Numeral): void {
    if (Number.isNaN(numeral.value)) return;
    const [start, end] = unfoldSpan(folded, numeral.start, numeral.end);
    const measure = numeral.percent ? null : measureAt(folded.text, numeral.end);
    const unit = numeral.percent ? '%' : (measure?.word ?? '');
    const from = contextOffset(this.context, start);
    const to = contextOffset(this.context, end);
    const behind = measure ? contextOffset(this.context, unfoldSpan(folded, numeral.end, measure.end)[1]) : to;
    const cell = this.tables.nameAt(start);
    const key = cell && this.tables.isNumber(start) ? cellKey(cell) : '';
    const place: Place = { start, end, value: numeral.value, unit, from, to, behind, cell, key };
    const { words } = this.context;
    this.places.push(place);
    this.byStart.set(start, place);
    push(this.byValue, valueKey(place.value, unit), place);
    push(this.byLeft, words.slice(Math.max(0, from - keyLength), from), place);
    push(this.byRight, words.slice(to, to + keyLength), place);
    if (key !== '') push(this.byCell, key, place);
  }

  /** Places with this value and this unit (folded), or with the value alone in a cell. `left` and `right` are the kept neighbours. */
  withValue(value: number, unit: string, left: string, right: string): Place[] {
    const same = this.byValue.get(valueKey(value, unit)) ?? [];
    if (unit === '') return this.likeliest(same, left, right);
    const bare = [value, value / 1e4, value / 1e8]
      .flatMap((one) => this.byValue.get(valueKey(one, '')) ?? [])
      .filter((place) => place.cell && place.value * scaleOf(place.cell) === value);
    return this.likeliest(bare.length > 0 ? same.concat(bare) : same, left, right);
  }

  /** Places whose words right before or right behind are the same. */
  besideSameWords(left: string, right: string): Place[] {
    const before = left.length >= keyLength ? this.byLeft.get(left.slice(-keyLength)) : undefined;
    const behind = right.length >= keyLength ? this.byRight.get(right.slice(0, keyLength)) : undefined;
    return this.likeliest([...new Set([...(before ?? []), ...(behind ?? [])])], left, right);
  }

  /** The place that begins at an offset. */
  startingAt(offset: number): Place | undefined {
    return this.byStart.get(offset);
  }

  /** Places in cells of the same name. */
  inCell(key: string): readonly Place[] {
    return key === '' ? [] : (this.byCell.get(key) ?? []);
  }

  /** The original text of the line that a place stands in, cut to what a row of a table may hold. */
  lineOf({ start, end }: Place): string {
    const from = Math.max(this.text.lastIndexOf('\n', start - 1) + 1, start - longestLine);
    const next = this.text.indexOf('\n', end);
    return this.text.slice(from, Math.min(next < 0 ? this.text.length : next, end + longestLine));
  }

  private likeliest(places: readonly Place[], left: string, right: string): Place[] {
    if (places.length <= most) return [...places];
    const { words } = this.context;
    const alike = ({ from, to }: Place) => {
      let units = 0;
      for (let i = 1; i <= glance && left.at(-i) === words[from - i]; i++) units++;
      for (let i = 0; i < glance && right[i] === words[to + i]; i++) units++;
      return units;
    };
    return places
      .map((place) => ({ place, units: alike(place) }))
      .sort((a, b) => b.units - a.units)
      .slice(0, most)
      .map(({ place }) => place);
  }
}

/** A row of a table is shorter than this on either side. */
const longestLine = 200;

const valueKey = (value: number, unit: string) => `${value}|${unit}`;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
