/** A reading with the reader's corrections in it: its form, and what is saved of it. Not how it is made; that is amend.ts. */
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

/** What is to be saved of a page: without what was rejected, with how the rest was corrected. */
export interface Kept {
  figures: Figure[];
  checks: Check[];
  /** By index in `figures`. */
  edits: ReadonlyMap<number, FigureCorrection>;
}

export function withoutRejected({ figures, checks, edits }: Pick<Amended, 'figures' | 'checks' | 'edits'>): Kept {
  const left = figures.flatMap((_, index) => (edits.get(index)?.kind === 'reject' ? [] : [index]));
  const now = new Map(left.map((index, place) => [index, place]));
  const move = (index: number) => now.get(index) as number;
  return {
    figures: left.map((index) => figures[index] as Figure),
    checks: checks.map((check) => ({
      ...check,
      figures: check.figures.map(move),
      ...(check.outsiders && { outsiders: check.outsiders.map((one) => ({ ...one, figure: move(one.figure) })) }),
    })),
    edits: new Map([...edits].flatMap(([index, edit]) => (now.has(index) ? [[move(index), edit] as const] : []))),
  };
}
