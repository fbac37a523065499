/**
 * The figures of a page that was read, and the checks over them. Work without a pause: for a worker, or the background. Not
 * for pages: it is too large a script for them, and too long a task.
 */
import { checkFigures } from '../../utils/checks/checks.ts';
import { extractInSteps, type Progress } from '../../utils/figures/extract.ts';
import type { Found, PageReading } from '../../utils/messages/reading.ts';

/** What is told on the way. */
export interface FindingNews {
  stage(name: 'figures' | 'checks'): void;
  progress(progress: Progress): void;
}

export function findFigures({ article, facts, tables = [] }: PageReading, news?: FindingNews): Found {
  const { text, body, headings } = article;
  news?.stage('figures');
  const steps = extractInSteps(text, { body, headings, year: facts.year, tables });
  let step = steps.next();
  for (; !step.done; step = steps.next()) news?.progress(step.value);
  const { figures, forms } = step.value;
  news?.stage('checks');
  return { figures, forms, checks: checkFigures(figures, text) };
}
