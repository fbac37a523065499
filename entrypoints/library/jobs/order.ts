/** What the page asks the worker for, and what the worker says. Everything here is copied between them. */
import type { ExportChoice } from '../../../utils/export/choices.ts';
import type { MarkdownWords } from '../../../utils/export/markdown.ts';
import type { BackupFault, BackupPlace } from '../../../utils/library/backup-check.ts';
import type { Backup } from '../../../utils/library/records.ts';
import type { TextHit } from '../../../utils/library/search-texts.ts';

export interface ExportOrder extends ExportChoice {
  kind: 'export';
  /** Only these indicators, in tables of figures; null: all. */
  indicatorIds: readonly string[] | null;
  /** Only these figures, in tables of figures (`figureKey`); null: all. */
  figureKeys?: readonly string[] | null;
  /** Only these snippets; null: those of the reports. */
  snippetIds?: readonly string[] | null;
  words: MarkdownWords;
  appVersion: string;
}

export interface SearchOrder {
  kind: 'search';
  query: string;
}

/** A backup is to be checked as a whole; nothing is written. */
export interface CheckOrder {
  kind: 'check';
  /** The file; handed over, not copied. */
  bytes: Uint8Array<ArrayBuffer>;
}

export type Order = ExportOrder | SearchOrder | CheckOrder;

/** Where a report has the words that were looked for. */
export interface ReportHits {
  reportId: string;
  hits: TextHit[];
}

export interface Made {
  blob: Blob;
  extension: string;
}

export type Answer =
  | { is: 'progress'; done: number; of: number }
  /** Null: a search, whose hits have been told. */
  | { is: 'made'; made: Made | null }
  | { is: 'hits'; hits: ReportHits[] }
  /** A checked backup comes in parts, so that the page never waits for the whole: its reports, some at a time, then the rest. */
  | { is: 'reports'; reports: Backup['reports'] }
  | { is: 'checked'; rest: Omit<Backup, 'reports'> }
  | { is: 'refused'; key: BackupFault; place: BackupPlace; position: number | null }
  /** The name of the library's error, or `unknown`. */
  | { is: 'failed'; error: string };
