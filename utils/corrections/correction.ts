/**
 * What a reader has corrected: a figure's fields, a figure that is none, one that was missed, the report's own facts. What
 * was read is kept beside what was put in its place. Types only. Times are ISO 8601 in UTC.
 */
import type { Anchor } from '../anchors/anchor.ts';
import type { Figure } from '../figures/figure.ts';
import type { ReportFacts } from '../page/article.ts';

/** What a reader may correct of a figure. */
export type FigureFields = Pick<
  Figure,
  'value' | 'unit' | 'kind' | 'bound' | 'indicator' | 'indicatorId' | 'period' | 'scope' | 'part'
> & {
  /** Whether the figure is a change, and which way; missing in what was kept before this could be corrected. */
  change?: Figure['change'];
};

/** What a reader may correct of a report. */
export type FactFields = Pick<ReportFacts, 'title' | 'region' | 'year' | 'issuer'>;

interface Signed {
  id: string;
  /** The canonical address of the page. */
  address: string;
  /** Why, in the reader's words; may be empty. */
  reason: string;
  /** Initials of the reader; empty where none were given. */
  by: string;
  createdAt: string;
  updatedAt: string;
}

/** Some fields of a figure are others. */
export interface FigureEdit extends Signed {
  kind: 'edit';
  anchor: Anchor;
  /** As read when it was first corrected. */
  before: FigureFields;
  after: Partial<FigureFields>;
}

/** What was read is no figure. */
export interface Rejection extends Signed {
  kind: 'reject';
  anchor: Anchor;
  before: FigureFields;
}

/** A figure that was missed. */
export interface Addition extends Signed {
  kind: 'add';
  anchor: Anchor;
  after: FigureFields;
}

export interface FactsEdit extends Signed {
  kind: 'facts';
  before: FactFields;
  after: Partial<FactFields>;
}

/** At most one for each place of a page by one reader, and one for its facts; after a merge there may be more. */
export type FigureCorrection = FigureEdit | Rejection | Addition;
export type Correction = FigureCorrection | FactsEdit;

/** How a saved figure was corrected, kept with it. */
export interface Edited {
  kind: 'edit' | 'add';
  /** As read; null for a figure that was missed. */
  before: FigureFields | null;
  by: string;
  at: string;
  reason: string;
}
