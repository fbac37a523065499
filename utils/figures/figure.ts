/**
 * The record of a figure: a quantity that a report states, with its place in the text and the decisions that made it.
 * The same field names stand in code, storage, the `extract` command and exports. Types only.
 */
import type { Span } from '../text/span.ts';

export type Kind = 'count' | 'money' | 'percent' | 'duration' | 'multiple' | 'other';

/** `about`: 约, 左右, 近. `min`: 余, 多, 以上, 超过. `max`: 以内, 不足, 不超过. */
export type Bound = 'exact' | 'about' | 'min' | 'max';

/** Where in the report's fixed structure the figure stands. A plan is never a result. */
export type Part = 'result' | 'shortcoming' | 'plan' | 'other';

/** Where a figure stands in a table of its page. Rows and columns are counted from 0, merged cells resolved. */
export interface TableCell {
  /** Place of the table among the page's tables of data. */
  table: number;
  row: number;
  column: number;
  /** The labels of its row and of its column, folded and in Simplified characters, the outermost first. */
  rowHeader: string[];
  columnHeader: string[];
  /** Id of the table's form, where it is a known one (`disclosure.requests`). */
  form?: string;
  /** By what header or caption multiply the number as written (单位：万元: 10,000), and their unit with its scale (`万元`). */
  scale?: number;
  unit?: string;
}

export interface Figure {
  /** UTF-16 offsets of the numeral core into the article's text (`2799.76万` of `2799.76万元`). */
  start: number;
  end: number;
  /** `text.slice(start, end)` */
  quote: string;
  /** Scale applied; shares in percent (`三成` is 30), money in 元, everything else in its own unit. */
  value: number;
  /** The measure word as written (`项`, `人次`, `件(次)`, `元`, `%`); empty where the text gives none. */
  unit: string;
  /** The unit is not written after the number but plainly meant (`标的金额约9.7亿`). */
  unitImplied?: true;
  kind: Kind;
  bound: Bound;
  /** What is counted, made of the report's own words, readable alone in a table. */
  indicator: string;
  /** Where the words of `indicator` stand in the text, in order. */
  words: Span[];
  /** Id of the canonical indicator (`utils/indicators`), or null where none is right. */
  indicatorId: string | null;
  /** `2023`, `2023-08`, `2023-Q1`, `2023-06/2023-12`; null where the text says "before" without saying when. */
  period: string | null;
  /** Whose figure it is where it is not the reporting area as a whole. */
  scope: string | null;
  /** Set where the figure is itself a change (`比上年增长12%`). */
  change: 'up' | 'down' | null;
  /** For a change: of percent, or of percentage points. */
  changeUnit?: 'percent' | 'point';
  /** Index into the headings of the article, null before the first. */
  section: number | null;
  /** The sentence that holds the figure: ends at 。！？ or at the end of the line. */
  sentence: Span;
  part: Part;
  /** The rule that took the number for a figure, and the rule that named it: `C2`, `I4`. */
  rule: string;
  naming: string;
  /** Set for a number in a table: `sentence` is then the row's line, `words` are the labels. */
  cell?: TableCell;
}

/** What it takes to mark a figure in its page. */
export type FigureMark = Pick<Figure, 'start' | 'end' | 'kind' | 'sentence' | 'words'>;

/** A table of a known form, with the places in it that state nothing. */
export interface TableForm {
  table: number;
  form: string;
  /** Cells that are empty, and cells with a mark for nothing (`/`, `—`): neither is 0. */
  blank: number;
  none: number;
}
