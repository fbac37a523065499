/**
 * Whether the parts of a record fit together. What is saved and what is imported go through the same test, so that
 * everything the library holds can be exported and taken in again.
 */
import * as v from 'valibot';
import type { Correction } from '../corrections/correction.ts';
import { correctionSchema, reportSchema, snippetSchema } from './backup-schema.ts';
import { LibraryError } from './error.ts';
import type { ReportBundle, SavedText, Snippet } from './records.ts';

export interface Misfit {
  /** An id or order that stands twice, a record that is not there, a place that is not in the text. */
  fault: 'twice' | 'reference' | 'place';
  /** The field, as a path from the record. */
  path: string;
}

type Placed = { start: number; end: number };

function misplaced(text: string, placed: readonly Placed[], path: string): Misfit | null {
  const index = placed.findIndex(({ start, end }) => start > end || end > text.length);
  return index < 0 ? null : { fault: 'place', path: `${path}.${index}` };
}

function articleMisfit(
  article: Pick<SavedText, 'text' | 'body' | 'headings' | 'checks'>,
  figureCount: number,
  path: string,
): Misfit | null {
  if (article.body[1] > article.text.length) return { fault: 'place', path: `${path}.body` };
  const lost = article.checks.findIndex((check) => check.figures.some((figure) => figure >= figureCount));
  if (lost >= 0) return { fault: 'reference', path: `${path}.checks.${lost}` };
  return misplaced(article.text, article.headings, `${path}.headings`);
}

/** The first part of a report that does not fit to the others; null where all fit. */
export function bundleMisfit({ report, text, figures, versions }: ReportBundle): Misfit | null {
  if (text.reportId !== report.id) return { fault: 'reference', path: 'text.reportId' };
  const found = articleMisfit(text, figures.length, 'text') ?? misplaced(text.text, figures, 'figures');
  if (found) return found;
  for (const [order, figure] of figures.entries()) {
    const path = `figures.${order}`;
    if (figure.reportId !== report.id) return { fault: 'reference', path: `${path}.reportId` };
    if (figure.order !== order) return { fault: 'twice', path: `${path}.order` };
    if (text.text.slice(figure.start, figure.end) !== figure.quote) return { fault: 'place', path: `${path}.quote` };
  }
  const times = new Set<string>();
  for (const [place, version] of versions.entries()) {
    const path = `versions.${place}`;
    if (version.reportId !== report.id) return { fault: 'reference', path: `${path}.reportId` };
    if (times.has(version.readAt)) return { fault: 'twice', path: `${path}.readAt` };
    times.add(version.readAt);
    const inside =
      articleMisfit(version, version.figures.length, path) ??
      misplaced(version.text, version.figures, `${path}.figures`);
    if (inside) return inside;
  }
  return null;
}

/** The same of a snippet. */
export function snippetMisfit(snippet: Snippet): Misfit | null {
  return snippet.mark[1] > snippet.sentence.length ? { fault: 'place', path: 'mark' } : null;
}

/** @throws LibraryError `unfit` where a report cannot be kept as it is */
export function assertReportFits(bundle: ReportBundle): void {
  const { issues } = v.safeParse(reportSchema, bundle, { abortEarly: true });
  const path = issues ? v.getDotPath(issues[0]) : bundleMisfit(bundle)?.path;
  if (path) throw new LibraryError('unfit', new TypeError(path));
}

/** @throws LibraryError `unfit` where a snippet cannot be kept as it is: a note far too long, say */
export function assertSnippetFits(snippet: Snippet): void {
  const { issues } = v.safeParse(snippetSchema, snippet, { abortEarly: true });
  const path = issues ? v.getDotPath(issues[0]) : snippetMisfit(snippet)?.path;
  if (path) throw new LibraryError('unfit', new TypeError(path));
}

/** @throws LibraryError `unfit` where a correction cannot be kept as it is */
export function assertCorrectionFits(correction: Correction): void {
  const { issues } = v.safeParse(correctionSchema, correction, { abortEarly: true });
  if (issues) throw new LibraryError('unfit', new TypeError(v.getDotPath(issues[0]) ?? ''));
}
