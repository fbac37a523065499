/**
 * Units that a table gives its numbers: in the cell, in a header (`金额（万元）`, `增长%`, `件数`), in a column of units, in the
 * line above (`单位：万元`). Works on folded text.
 */
import type { Kind } from '../figure.ts';
import { measureAt } from '../measures.ts';
import { scalesValue } from '../numerals.ts';

export interface Unit {
  /** The measure without its scale: `元`, `人次`, `%`. */
  word: string;
  /** By what the number is multiplied: 10,000 for 万元. */
  scale: number;
  /** As written, scale included: `万元`. */
  written: string;
  kind: Kind;
}

/** A scale before a measure; the 千 of 千米 and 千瓦 is the measure's. */
const scaled = /^([十百千万亿]+)(?![克米瓦分])(.*)$/;
/** Longer words in brackets are a remark, not a unit. */
const longest = 12;
/** Measures that no list has but statistics write: 吨标准煤, 标准箱, 人/平方公里. */
const otherUnit = /^(?:吨标准煤|标准?箱|标方|吨公里|人公里|株|kWh|公斤\/亩|人\/平方公里|卡路里)$/;

/** The unit that a few words are, or null where they are none. */
export function unitOf(words: string): Unit | null {
  const text = words.trim();
  if (text === '' || text.length > longest) return null;
  const match = scaled.exec(text);
  const scale = match ? scalesValue(match[1] as string) : 1;
  const word = match ? (match[2] as string) : text;
  if (word === '%' || word === '％') return { word: '%', scale: 1, written: '%', kind: 'percent' };
  const measure = measureAt(word, 0);
  if (measure && measure.end === word.length) return { word, scale, written: text, kind: measure.kind };
  return otherUnit.test(word) ? { word, scale, written: text, kind: 'other' } : null;
}

/** A bracket at the end of a header, or words after 单位. */
const bracket = /[([]([^()[\]]{1,20})[)\]]/g;
const said = /(?:计量|金额|数据)?单位[:为]?\s*([^\s,;。()]+)/;
/** Headers that end in the measure they count in: 件数, 本年制发件数, 人次, 收费金额 says no more than money. */
const counted = /(件|人|户|次|人次|家|个|项|宗|起|份|条|场|篇|所)(?:数量?)?$/;

/** The unit that a header states, or null. */
export function unitInHeader(header: string): Unit | null {
  const after = said.exec(header.replace(/[()]/g, ' '))?.[1];
  const stated = after ? unitOf(after) : null;
  if (stated) return stated;
  for (const [, inside = ''] of [...header.matchAll(bracket)].reverse()) {
    const unit = unitOf(inside);
    if (unit) return unit;
  }
  if (/%$/.test(header) || /(?:比例|占比|比重|增速|增幅|百分比)$|(?<![汇税费利功频概效速])率$/.test(header))
    return unitOf('%');
  const measure = /数量?$/.test(header) || /(?:人次|件次)$/.test(header) ? counted.exec(header)?.[1] : undefined;
  return measure ? unitOf(measure) : null;
}

/** The one unit that a line above a table states for all of it; null where it states several (`单位：万人、%`). */
export function unitInCaption(line: string): Unit | null {
  const match = /单位[:为]\s*([^\s,;。()]+)/.exec(line)?.[1];
  return match && !/[、,/]/.test(match.replace(/\/(?:人|户|月|年|天)$/, '')) ? unitOf(match) : null;
}
