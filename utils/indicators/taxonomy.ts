/**
 * The taxonomy of canonical indicators as views and exports need it: what reports of the genre count, with names in three
 * languages, units and relations. Not the words they are told by: those are in whole.ts, and for pages in matching.ts. The
 * data is derived: `npm run data` makes it of indicators.json.
 */
import data from './data/names.json' with { type: 'json' };
import { withStructure } from './structure.ts';

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
  relations: Relation[];
  note: string;
}

export interface IndicatorGroup {
  id: string;
  zh: string;
  zhHant: string;
  en: string;
}

export const indicators: Indicator[] = withStructure(data.indicators);
export const groups = data.groups as IndicatorGroup[];
export const indicatorById: ReadonlyMap<string, Indicator> = new Map(indicators.map((one) => [one.id, one]));
