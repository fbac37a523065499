/**
 * A reading with the reader's corrections in it: its form. Not how it is made (amend.ts), nor what is saved of it
 * (without-rejected.ts).
 */
import type { Finding } from '../anchors/anchor.ts';
import type { Check } from '../checks/check.ts';
import type { Figure } from '../figures/figure.ts';
import type { Article, ReportFacts, Table } from '../page/article.ts';
import type { FactsEdit, FigureCorrection } from './correction.ts';

/** What was read of a page. */
export interface Read {
  article: Article;
  tables?: readonly Table[];
  facts: ReportFacts;
  figures: readonly Figure[];
  checks: readonly Check[];
}

/** Figures are in the order of the text; rejected ones stand among them but take no part in checks. */
export interface Amended {
  figures: Figure[];
  checks: Check[];
  facts: ReportFacts;
  /** What was corrected, by the figure's index. */
  edits: ReadonlyMap<number, FigureCorrection>;
  factsEdit: FactsEdit | null;
  /** For each figure its index in what was read; null for an added one. */
  readAt: readonly (number | null)[];
  /** Corrections whose place was not found for sure, with what became of it. */
  unplaced: readonly { correction: FigureCorrection; finding: Finding }[];
}

/** What was read, of which nothing is corrected. */
export const unamended = ({ figures, checks, facts }: Read): Amended => ({
  figures: [...figures],
  checks: [...checks],
  facts,
  edits: new Map(),
  factsEdit: null,
  readAt: figures.map((_, index) => index),
  unplaced: [],
});
