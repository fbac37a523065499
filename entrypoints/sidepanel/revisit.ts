/**
 * What has become of everything kept from the page beside the panel: looks all of it up in one pass, keeps a visit that found
 * something else as a version, and does what the reader decides. The views: components/panel/revisit.tsx.
 */
import type { Finding, PageIdentity } from '../../utils/anchors/anchor.ts';
import { describeFigure, describePassage } from '../../utils/anchors/describe.ts';
import { findAll } from '../../utils/anchors/find.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import type { Library } from '../../utils/library/library.ts';
import type { ReportVersion, SavedReport, Snippet } from '../../utils/library/records.ts';
import { loadReport, restoreReport, saveReport } from '../../utils/library/reports.ts';
import { deleteSnippet, moveSnippet, restoreSnippet, saveSnippet } from '../../utils/library/snippets.ts';
import { keepVisit, markVersion } from '../../utils/library/visits.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import { keptPlaces, type PlaceNow, type Revisit, type RevisitItem, revisit } from '../../utils/view/revisit.ts';
import { reportOf } from './corrected.ts';
import type { Corrected } from './corrections.ts';
import type { Undo } from './kept.ts';

/** What a page or a saved report is known by. */
function identityOf(of: Pick<Reading, 'facts' | 'detection'> | SavedReport): PageIdentity {
  const year = 'detection' in of ? (of.facts.year ?? of.detection.year) : of.year;
  return { year, region: of.facts.region.code ?? null };
}

export interface Found {
  revisit: Revisit;
  /** What became of each snippet, by its id. */
  findings: Map<string, Finding>;
}

/** Looks up all figures of the saved report and all snippets of the page, in one pass over its text. */
export async function readRevisit(
  lib: Library,
  reading: Reading,
  report: SavedReport | null,
  snippets: readonly Snippet[],
): Promise<Found> {
  const bundle = report && (await loadReport(lib, report.id));
  const saved = bundle && {
    text: bundle.text.text,
    figures: bundle.figures,
    anchors: bundle.figures.map((figure) => describeFigure(bundle.text.text, figure)),
  };
  const places = keptPlaces(saved, snippets);
  const { text } = reading.article;
  const anchors = places.map(({ anchor }) => anchor);
  const was = report ? identityOf(report) : undefined;
  const found = findAll(anchors, text, { was, now: identityOf(reading) });
  const findings = new Map<string, Finding>();
  for (const [i, { snippet }] of places.entries()) if (snippet) findings.set(snippet.id, found[i] as Finding);
  const now = { text, figures: reading.figures };
  return { revisit: revisit(places, found, now, saved !== null), findings };
}

/** Keeps what the page says now as a version; null where it says what is saved. */
export async function keepThisVisit(lib: Library, page: Corrected, appVersion: string): Promise<ReportVersion | null> {
  return (await keepVisit(lib, reportOf(page), { appVersion }))?.version ?? null;
}

/** Saves the page in the copy's place; the copy stays as a version. */
export async function acceptVisit(
  lib: Library,
  report: SavedReport,
  page: Corrected,
  appVersion: string,
): Promise<Undo> {
  const before = await loadReport(lib, report.id);
  await saveReport(lib, reportOf(page), { appVersion });
  return async () => {
    if (before) await restoreReport(lib, { ...before, label: null, snippetIds: [] });
  };
}

/** Says that both the copy and this visit are kept, so that the visit is no news any more. */
export async function keepBoth(lib: Library, visit: ReportVersion): Promise<Undo> {
  await markVersion(lib, visit, { settled: true });
  return () => markVersion(lib, visit, { settled: false });
}

export const noteVisit = (lib: Library, visit: ReportVersion, note: string): Promise<void> =>
  markVersion(lib, visit, { note });

/** How a place of the page is kept in a snippet: a figure where one was read there, else its words. */
function placeOf(reading: Reading, { span, figure }: PlaceNow): Pick<Snippet, 'anchor' | 'sentence' | 'mark'> {
  const { text } = reading.article;
  const read = figure === null ? null : (reading.figures[figure] as Figure);
  if (!read)
    return { anchor: describePassage(text, span), sentence: text.slice(...span), mark: [0, span[1] - span[0]] };
  const [from] = read.sentence;
  return {
    anchor: describeFigure(text, read),
    sentence: text.slice(...read.sentence),
    mark: [read.start - from, read.end - from],
  };
}

/** A number that was found but is no figure of the reading stays one in the snippet. */
function placeFor(reading: Reading, snippet: Snippet, place: PlaceNow): Pick<Snippet, 'anchor' | 'sentence' | 'mark'> {
  const made = placeOf(reading, place);
  const { figure } = snippet.anchor;
  if (!figure || made.anchor.figure) return made;
  const [start, end] = place.span;
  const anchor = describeFigure(reading.article.text, { start, end, ...figure });
  return { anchor, sentence: place.excerpt.words, mark: place.excerpt.mark };
}

/** The snippet takes what the page says now; what it was stays with it. */
export async function acceptOne(lib: Library, reading: Reading, snippet: Snippet, place: PlaceNow): Promise<Undo> {
  const { before } = await moveSnippet(lib, snippet.id, placeFor(reading, snippet, place));
  return () => restoreSnippet(lib, before);
}

/** The new words become a snippet of their own beside the old one. */
export async function keepBothOne(lib: Library, reading: Reading, item: RevisitItem, place: PlaceNow): Promise<Undo> {
  const { snippet } = item;
  if (!snippet) return async () => {};
  const { kind, indicatorId, url, title, tags } = snippet;
  const made = placeFor(reading, snippet, place);
  const kept = await saveSnippet(lib, { kind, indicatorId, url, title, tags, ...made });
  return () => deleteSnippet(lib, kept.id);
}
