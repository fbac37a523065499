/** What the page asks the worker for, and what the worker says. Everything here is copied between them. */
import type { ExportChoice } from '../../../utils/export/choices.ts';
import type { MarkdownWords } from '../../../utils/export/markdown.ts';

export interface ExportOrder extends ExportChoice {
  kind: 'export';
  /** Only these indicators, in tables of figures; null: all. */
  indicatorIds: readonly string[] | null;
  words: MarkdownWords;
  appVersion: string;
}

export type Order = ExportOrder;

export interface Made {
  blob: Blob;
  extension: string;
}

export type Answer =
  | { is: 'progress'; done: number; of: number }
  | { is: 'made'; made: Made }
  /** The name of the library's error, or `unknown`. */
  | { is: 'failed'; error: string };
