/**
 * What one cell of a table says: a number, nothing at all, a mark for nothing (`/`, `—`), or words. Blank, mark and 0 are
 * three different things. Works on folded text.
 */
import type { Bound } from '../figure.ts';
import { scalesValue, timesPowerOfTen } from '../numerals.ts';
import { unitOf } from './units.ts';

export interface NumberContent {
  is: 'number';
  /** Offsets of the number in the cell's folded text: digits and scale, without sign, unit and note mark. */
  start: number;
  end: number;
  /** Scale of the cell applied (`3.2万`), sign too. */
  value: number;
  /** The sign as written: of a change it is the direction. */
  sign: '' | '+' | '-';
  bound: Bound;
  /** What follows the number (`%`, `人次`, `元/月`); empty for a bare number. */
  unit: string;
}

export type Content = NumberContent | { is: 'blank' } | { is: 'none' } | { is: 'words' };

/** Marks that say there is nothing to state: not 0, and not left open either. */
const none = /^(?:[/\\|·.*-]{1,4}|…{1,2}|无|暂无|不涉及|未统计|N\/?A)$/i;

/** Words before a number that set a bound or a direction, with what they mean. */
const before: [pattern: RegExp, bound: Bound, sign: '' | '+' | '-'][] = [
  [/^(?:约|近|大约)/, 'about', ''],
  [/^(?:超过?|≥|>|不少于|不低于)/, 'min', ''],
  [/^(?:≤|<|不超过|不足)/, 'max', ''],
  [/^(?:增加?|上升|增长|↑)/, 'exact', '+'],
  [/^(?:减少?|下降|降低|↓)/, 'exact', '-'],
];

const number = /^(\d{1,3}(?:[, ]\d{3})+|\d+)(\.\d+)?(余|多)?([十百千万亿]*)(?![克米瓦])(余|多)?/;
/** A note's mark behind the number: `①`, `*`, `[1]`, `注2`. */
const noteMark = /(?:[①-⑳*†‡※]+|\[\d{1,2}\]|〔\d{1,2}〕|\(?注\d{0,2}\)?)$/;
/** Reads a cell's folded text. */
export function contentOf(text: string): Content {
  if (text === '') return { is: 'blank' };
  if (none.test(text)) return { is: 'none' };
  if (/年/.test(text) && isYear(text)) return { is: 'words' };
  return readNumber(text) ?? { is: 'words' };
}

function readNumber(text: string): NumberContent | null {
  let at = 0;
  let bound: Bound = 'exact';
  let sign: NumberContent['sign'] = '';
  for (const [pattern, means, direction] of before) {
    const match = pattern.exec(text);
    if (!match) continue;
    at = match[0].length;
    bound = means;
    sign = direction;
    break;
  }
  if (/^[+-]/.test(text.slice(at))) {
    sign = text[at] as '+' | '-';
    at++;
  }
  const match = number.exec(text.slice(at));
  if (!match) return null;
  const [core, whole = '', fraction = '', more, scales = '', more2] = match;
  const unit = text.slice(at + core.length).replace(noteMark, '');
  // 1.属于国家秘密, 3月5日, 2号楼: words that begin with a number.
  if (unit !== '' && unitOf(unit) === null) return null;
  const decimal = whole.replace(/[, ]/g, '') + fraction;
  const value = scales ? timesPowerOfTen(decimal, scalesValue(scales)) : Number(decimal);
  return {
    is: 'number',
    start: at,
    end: at + core.length,
    value: sign === '-' ? -value : value,
    sign,
    bound: more || more2 ? 'min' : bound,
    unit,
  };
}

/** A year alone: in a header it names the column. */
export const isYear = (text: string): boolean => /^(?:19|20)\d{2}(?:年度?)?$/.test(text);
