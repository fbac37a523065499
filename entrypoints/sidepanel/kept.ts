/** What the library has of the page beside the panel, and the saving of more. Wires the panel to utils/library. */
import type { Anchor } from '../../utils/anchors/anchor.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import { digestOfBody } from '../../utils/library/digest.ts';
import { asLibraryError, type LibraryErrorKey } from '../../utils/library/error.ts';
import { type Library, openLibrary } from '../../utils/library/library.ts';
import type { SavedReport, Snippet } from '../../utils/library/records.ts';
import { deleteReport, findReport, saveReport } from '../../utils/library/reports.ts';
import {
  deleteSnippet,
  listSnippets,
  restoreSnippet,
  saveSnippet,
  updateSnippet,
} from '../../utils/library/snippets.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { Span } from '../../utils/text/span.ts';
import { anchorAt, find } from '../shared/find.ts';

export interface Kept {
  report: { report: SavedReport; differs: boolean } | null;
  snippets: Snippet[];
  /** Snippet of each figure of the reading that is kept, and where kept passages stand in it. */
  figures: Map<number, Snippet>;
  passages: Span[];
}

export const nothingKept: Kept = { report: null, snippets: [], figures: new Map(), passages: [] };

/** What can be taken back: run to undo. */
export type Undo = () => Promise<unknown>;

let opening: Promise<Library> | null = null;

/** The library, opened when it is first needed; a failure is tried again next time. */
export function library(): Promise<Library> {
  opening ??= openLibrary().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** What went wrong, as a key that the interface has words for. */
export const errorKey = (error: unknown): LibraryErrorKey => asLibraryError(error).key;

/** Everything the library has of a page. */
export async function readKept(reading: Reading): Promise<Kept> {
  const lib = await library();
  const [report, snippets] = await Promise.all([findReport(lib, reading.url), listSnippets(lib, { url: reading.url })]);
  const differs =
    report !== null && reading.outcome === 'read' && (await digestOfBody(reading.article)) !== report.sha256;
  const figures = new Map<number, Snippet>();
  const passages: Span[] = [];
  const { text } = reading.article;
  for (const snippet of snippets) {
    const { found } = find(snippet.anchor, text);
    if (!found) continue;
    const at = reading.figures.findIndex((figure) => figure.start === found[0] && figure.end === found[1]);
    if (snippet.kind === 'figure' && at >= 0) figures.set(at, snippet);
    else passages.push(found);
  }
  return { report: report && { report, differs }, snippets, figures, passages };
}

/** Saves what was read. Taking it back is for the first time only: a new version replaces nothing that would be lost. */
export async function keepReport(reading: Reading, appVersion: string): Promise<{ again: boolean; undo: Undo | null }> {
  const lib = await library();
  const { url, facts, detection, article, figures, checks } = reading;
  const { report, again } = await saveReport(lib, { url, facts, detection, article, figures, checks }, { appVersion });
  return {
    again,
    undo: again
      ? null
      : async () => {
          await deleteReport(lib, report.id);
        },
  };
}

const titleOf = ({ facts, pageTitle }: Reading) => facts.title ?? pageTitle;

/** Keeps a figure; one that is kept already stays as it is. */
export async function keepFigure(reading: Reading, index: number): Promise<{ id: string; undo: Undo }> {
  const lib = await library();
  const figure = reading.figures[index] as Figure;
  const { text } = reading.article;
  const { value, unit, indicator, sentence } = figure;
  const kept = await saveSnippet(lib, {
    kind: 'figure',
    anchor: { ...anchorAt(text, [figure.start, figure.end]), figure: { value, unit, indicator } },
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

/**
 * Writes note or tags, at every keystroke. Nothing waits for the write before: the database keeps the order, and whoever
 * closes the panel loses nothing that was typed.
 */
export async function keepNote(id: string, change: { note?: string; tags?: string[] }): Promise<void> {
  await updateSnippet(await library(), id, change);
}

/** Calls back after every change of the library, here or in another page. */
export async function watchLibrary(changed: () => void): Promise<() => void> {
  return (await library()).onChange(changed);
}
