/**
 * What a case of the extractor's table is, and how one is written: a text of the genre with its figures marked «so», and
 * what is to be found for each mark, in order. Not the comparison with what is found: that is `judge.ts`.
 */
import type { Bound, Figure, Kind, Part } from '../../../../utils/figures/figure.ts';

/** What is to be found for one figure. A list of answers means that any of them is right. */
export interface Expected {
  value: number;
  unit: string;
  /** Where it is left out: what the measure word says, if it says anything (`kindOf`). */
  kind?: Kind | Kind[];
  /** Where it is left out: `exact`. */
  bound?: Bound | Bound[];
  /** Where it is left out: the year of the report. */
  period?: string | null | (string | null)[];
  /** Where it is left out: null. */
  change?: Figure['change'] | Figure['change'][];
  /** Not compared where it is left out. */
  scope?: string | null | (string | null)[];
  part?: Part | Part[];
  section?: number | null;
  /** Compared as the score does (`named`), not compared where left out. */
  indicator?: string | string[];
  indicatorId?: string | null | (string | null)[];
  /** A careful reader could take it or leave it; if it is taken, value and unit have to be right. */
  optional?: true;
}

/** What can be wrong about a figure. `missed` and `false` are about there being one at all. */
export type Field = 'missed' | 'false' | Exclude<keyof Expected, 'optional'>;

export interface Mark extends Expected {
  /** UTF-16 offsets into the case's text, marks taken out. */
  start: number;
  end: number;
  quote: string;
}

export interface Case {
  /** The text without its marks. */
  text: string;
  /** The year of the report that the text is from. */
  year: number;
  figures: Mark[];
}

/** The year of the report where a case gives none. */
const usualYear = 2023;

/** One expected figure. Shares are in percent, money in 元, everything else in its own unit. */
export function is(value: number, unit: string, more: Omit<Expected, 'value' | 'unit'> = {}): Expected {
  return { value, unit, ...more };
}

/** A case: every «mark» of the text is the numeral core of one figure, in order of `figures`. */
export function says(text: string | { text: string; year?: number }, ...figures: Expected[]): Case {
  const { text: marked, year = usualYear } = typeof text === 'string' ? { text } : text;
  let plain = '';
  const spans: [number, number][] = [];
  for (const [index, piece] of marked.split(/[«»]/).entries()) {
    if (index % 2 === 1) spans.push([plain.length, plain.length + piece.length]);
    plain += piece;
  }
  if (spans.length !== figures.length)
    throw new Error(`${spans.length} marks, ${figures.length} expected figures: ${marked}`);
  return {
    text: plain,
    year,
    figures: figures.map((figure, index) => {
      const [start, end] = spans[index] as [number, number];
      return { ...figure, start, end, quote: plain.slice(start, end) };
    }),
  };
}

/** Cases in which nothing is a figure. */
export function silent(...texts: string[]): Case[] {
  return texts.map((text) => says(text));
}
