/** What the panel asks of the library once a page is shown, and what it writes. Loaded then. */
import type { Anchor, Finding } from '../../utils/anchors/anchor.ts';
import { coverage } from '../../utils/compare/coverage.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import { canonicalAddress } from '../../utils/library/address.ts';
import { digestOfBody } from '../../utils/library/digest.ts';
import { figuresByIndicator } from '../../utils/library/figures.ts';
import type { SavedReport, Snippet } from '../../utils/library/records.ts';
import { deleteReport, findReport, listReports, saveReport } from '../../utils/library/reports.ts';
import {
  deleteSnippet,
  listSnippets,
  restoreSnippet,
  saveSnippet,
  updateSnippet,
} from '../../utils/library/snippets.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { Span } from '../../utils/text/span.ts';
import type { Known } from '../../utils/view/known.ts';
import { reportOf } from './corrected.ts';
import { anchorOf } from './correcting.ts';
import type { Corrected } from './corrections.ts';
import { type Kept, library, type Undo } from './kept.ts';

/** Everything the library has of a page. */
export async function readKept(reading: Reading): Promise<Kept> {
  const lib = await library();
  const [report, snippets] = await Promise.all([findReport(lib, reading.url), listSnippets(lib, { url: reading.url })]);
  const differs =
    report !== null && reading.outcome === 'read' && (await digestOfBody(reading.article)) !== report.sha256;
  const figures = new Map<number, Snippet>();
  const passages: Span[] = [];
  const isRead = reading.outcome === 'read';
  const { revisit, findings } =
    isRead && (report || snippets.length > 0)
      ? await (await import('./revisiting.ts')).readRevisit(lib, reading, report, snippets)
      : { revisit: null, findings: new Map<string, Finding>() };
  for (const snippet of snippets) {
    const found = findings.get(snippet.id)?.found;
    if (!found) continue;
    const [start, end] = found;
    const at = reading.figures.findIndex((figure) => figure.start === start && figure.end === end);
    if (snippet.kind === 'figure' && at >= 0) figures.set(at, snippet);
    else passages.push(found);
  }
  return { report: report && { report, differs }, snippets, findings, figures, passages, revisit };
}

/** Saves a page. Taking it back is for the first time only: a new version replaces nothing that would be lost. */
export async function keepReport(
  page: Corrected,
  appVersion: string,
): Promise<{ again: boolean; figures: number; undo: Undo | null }> {
  const read = reportOf(page);
  const lib = await library();
  const { report, again } = await saveReport(lib, read, { appVersion });
  return {
    again,
    figures: read.figures.length,
    undo: again
      ? null
      : async () => {
          await deleteReport(lib, report.id);
        },
  };
}

const titleOf = ({ facts, pageTitle }: Reading) => facts.title ?? pageTitle;

/** Keeps a figure; one that is kept already stays as it is. */
export async function keepFigure(page: Corrected, index: number): Promise<{ id: string; undo: Undo }> {
  const { reading } = page;
  const lib = await library();
  const figure = reading.figures[index] as Figure;
  const { text } = reading.article;
  const { sentence } = figure;
  const kept = await saveSnippet(lib, {
    kind: 'figure',
    anchor: anchorOf(page, index),
    indicatorId: figure.indicatorId,
    sentence: text.slice(...sentence),
    mark: [figure.start - sentence[0], figure.end - sentence[0]],
    url: reading.url,
    title: titleOf(reading),
  });
  return { id: kept.id, undo: () => deleteSnippet(lib, kept.id) };
}

export async function keepPassage(reading: Reading, anchor: Anchor): Promise<Undo> {
  const lib = await library();
  const kept = await saveSnippet(lib, {
    kind: 'passage',
    anchor,
    sentence: anchor.quote,
    mark: [0, anchor.quote.length],
    url: reading.url,
    title: titleOf(reading),
  });
  return () => deleteSnippet(lib, kept.id);
}

export async function dropSnippet(id: string): Promise<Undo> {
  const lib = await library();
  const dropped = await deleteSnippet(lib, id);
  return () => restoreSnippet(lib, dropped);
}

export type NoteChange = { note?: string; tags?: string[] };

/** What is being typed, by what it is typed on, and how many writes of it are on their way. */
const drafts = new Map<string, { change: NoteChange; writes: number }>();

/**
 * Writes note or tags, at every keystroke and at once: whoever closes the panel loses nothing that was typed. Writes may
 * overtake each other on their way, so each takes along the latest of all that was typed. `on` is where it is typed; `id`
 * gives the snippet, which may have to be saved first.
 */
export async function keepNote(on: string, change: NoteChange, id: () => Promise<string>): Promise<void> {
  const draft = drafts.get(on) ?? { change: {}, writes: 0 };
  drafts.set(on, draft);
  Object.assign(draft.change, change);
  draft.writes++;
  try {
    const lib = await library();
    // Read inside the transaction, when its turn has come.
    await updateSnippet(lib, await id(), draft.change);
  } finally {
    if (--draft.writes === 0) drafts.delete(on);
  }
}

/** The library's reports, and how many of them state each indicator. */
export async function readCoverage(): Promise<{ reports: SavedReport[]; statedBy: Map<string, number> }> {
  const reports = await listReports(await library());
  return { reports, statedBy: new Map(coverage(reports).map((one) => [one.indicatorId, one.statedBy])) };
}

/** What `reports` state of the indicator of a figure of the page; null where that is nothing. */
export async function findKnown(
  reading: Reading,
  index: number,
  reports: readonly SavedReport[],
): Promise<Known | null> {
  const figure = reading.figures[index];
  if (!figure?.indicatorId || reports.length === 0) return null;
  const { knownOf } = await import('../../utils/view/known.ts');
  const figures = await figuresByIndicator(await library(), [figure.indicatorId]);
  const { region, year } = reading.facts;
  return knownOf({ figure, region, year, address: canonicalAddress(reading.url) }, figures, reports);
}
