/**
 * The taxonomy of canonical indicators: what reports of the genre count, with names in three languages, units, the words
 * they are told by (`conventions` in the data says how patterns match) and the relations that checks use.
 * Data and look-up only; finding indicators in text is in match.ts.
 */
import data from './data/indicators.json' with { type: 'json' };

export type IndicatorKind = 'count' | 'percent' | 'money' | 'duration';

/**
 * All words of `all` in the figure's topic, those of `near` (or all, without `near`) in its own clause, none of `not` there,
 * none of `without` before it in its sentence. A word of `all` or `near` may list alternatives (受理|新收).
 */
export interface Pattern {
  all: string[];
  near?: string[];
  not?: string[];
  without?: string[];
}

export type Relation =
  | { kind: 'ratio'; of: string; base: string; alt?: { base: string } }
  | { kind: 'sum'; parts: string[]; exhaustive: boolean }
  | { kind: 'part'; whole: string }
  | { kind: 'balance'; left: string[]; right: string[] };

export interface Indicator {
  id: string;
  group: string;
  zh: string;
  zhHant: string;
  en: string;
  kind: IndicatorKind;
  /** Measure words that fit, the canonical one first. */
  units: string[];
  patterns: Pattern[];
  relations: Relation[];
  note: string;
}

export interface IndicatorGroup {
  id: string;
  zh: string;
  zhHant: string;
  en: string;
}

export const indicators = data.indicators as Indicator[];
/** Words that make another thing of what they stand with: 文书, 听证, 案卷. */
export const turning = data.turning as string[];
/** Words for bodies that took part: 15个部门 states no indicator but one that counts them. */
export const bodies = data.bodies as string[];
/** Words that name a field of work: a figure named by one (信访事项办结) is not what a word far before it (复议) is about. */
export const fields = data.fields as string[];
export const groups = data.groups as IndicatorGroup[];
export const indicatorById: ReadonlyMap<string, Indicator> = new Map(indicators.map((one) => [one.id, one]));
