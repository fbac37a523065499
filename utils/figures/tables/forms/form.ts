/** A table that reports of a family all carry in the same form: how it is known, and what each of its places states. */
import type { Kind } from '../../figure.ts';
import type { Grid } from '../grid.ts';
import type { Layout, Placed } from '../paths.ts';

/** What a place of a form states. */
export interface FormCell {
  indicatorId: string;
  /** Whose or of what kind, where the place is a part of the whole (自然人). */
  scope?: string;
  kind: Kind;
  /** The canonical unit, where table and cell give none. */
  unit: string;
  /** It speaks of the year before the report's. */
  previous?: true;
  /** It says by how much its indicator changed. */
  change?: true;
}

export interface Form {
  id: string;
  /** Whether a table with these labels is one; labels are folded, without white space. */
  is(labels: readonly string[]): boolean;
  /** What a number's place states; null for a place that the form does not know. */
  cell(placed: Placed, layout: Layout, grid: Grid): FormCell | null;
}

/** How many of the patterns are found among the labels. */
export const found = (labels: readonly string[], patterns: readonly RegExp[]): number =>
  patterns.filter((pattern) => labels.some((label) => pattern.test(label))).length;

/** What the first pattern says that fits one of the texts, the innermost text first. */
export function lookUp<T>(texts: readonly string[], table: readonly (readonly [RegExp, T])[]): T | null {
  for (const text of texts.toReversed()) for (const [pattern, value] of table) if (pattern.test(text)) return value;
  return null;
}

export const textsOf = (cells: readonly { text: string }[]): string[] =>
  cells.map(({ text }) => text.replace(/\s/g, ''));

/** A label that stands for the sum of its line. */
export const isTotal = (label: string): boolean =>
  /^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、)?(?:总计|合计|共计|总数)/.test(label);
