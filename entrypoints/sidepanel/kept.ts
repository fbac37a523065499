/** What the library has of the page beside the panel, and the saving of more. Wires the panel to utils/library. */
import type { Anchor, Finding } from '../../utils/anchors/anchor.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import { asLibraryError, type LibraryErrorKey } from '../../utils/library/error.ts';
import type { Library } from '../../utils/library/library.ts';
import type { ReadReport, SavedReport, Snippet } from '../../utils/library/records.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { Span } from '../../utils/text/span.ts';
import type { Revisit } from '../../utils/view/revisit.ts';

export interface Kept {
  report: { report: SavedReport; differs: boolean } | null;
  snippets: Snippet[];
  /** What became of each snippet on the page as it is now, by its id; empty where the page was not read. */
  findings: Map<string, Finding>;
  /** Snippet of each figure of the reading that is kept, and where kept passages stand in it. */
  figures: Map<number, Snippet>;
  passages: Span[];
  /** What became of all that was kept: the saved report's figures and the snippets; null where nothing is kept. */
  revisit: Revisit | null;
}

export const nothingKept: Kept = {
  report: null,
  snippets: [],
  findings: new Map(),
  figures: new Map(),
  passages: [],
  revisit: null,
};

/** What can be taken back: run to undo. */
export type Undo = () => Promise<unknown>;

/** What opens the library. */
export const opener = (): Promise<typeof import('./opening.ts')> => import('./opening.ts');

/** What reads and writes it. */
export const shelf = (): Promise<typeof import('./shelf.ts')> => import('./shelf.ts');

let opening: Promise<Library> | null = null;

/** The library, opened when it is first needed; a failure is tried again next time. */
export function library(): Promise<Library> {
  opening ??= opener()
    .then(({ openLibrary }) => openLibrary())
    .catch((error: unknown) => {
      opening = null;
      throw error;
    });
  return opening;
}

/** What went wrong, as a key that the interface has words for. */
export const errorKey = (error: unknown): LibraryErrorKey => asLibraryError(error).key;

/** Everything the library has of a page. */
export async function readKept(reading: Reading): Promise<Kept> {
  const [lib, { digestOfBody, findReport, listSnippets }] = await Promise.all([library(), shelf()]);
  const [report, snippets] = await Promise.all([findReport(lib, reading.url), listSnippets(lib, { url: reading.url })]);
  const differs =
    report !== null && reading.outcome === 'read' && (await digestOfBody(reading.article)) !== report.sha256;
  const figures = new Map<number, Snippet>();
  const passages: Span[] = [];
  const isRead = reading.outcome === 'read';
  const { revisit, findings } =
    isRead && (report || snippets.length > 0)
      ? await (await import('./revisit.ts')).readRevisit(lib, reading, report, snippets)
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

/** Saves what was read. Taking it back is for the first time only: a new version replaces nothing that would be lost. */
export async function keepReport(read: ReadReport, appVersion: string): Promise<{ again: boolean; undo: Undo | null }> {
  const [lib, { deleteReport, saveReport }] = await Promise.all([library(), shelf()]);
  const { report, again } = await saveReport(lib, read, { appVersion });
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

/**
 * Keeps a figure; one that is kept already stays as it is. `anchor`: its place, described by what stands in the text.
 */
export async function keepFigure(reading: Reading, index: number, anchor: Anchor): Promise<{ id: string; undo: Undo }> {
  const [lib, { deleteSnippet, saveSnippet }] = await Promise.all([library(), shelf()]);
  const figure = reading.figures[index] as Figure;
  const { text } = reading.article;
  const { sentence } = figure;
  const kept = await saveSnippet(lib, {
    kind: 'figure',
    anchor,
    indicatorId: figure.indicatorId,
    sentence: text.slice(...sentence),
    mark: [figure.start - sentence[0], figure.end - sentence[0]],
    url: reading.url,
    title: titleOf(reading),
  });
  return { id: kept.id, undo: () => deleteSnippet(lib, kept.id) };
}

export async function keepPassage(reading: Reading, anchor: Anchor): Promise<Undo> {
  const [lib, { deleteSnippet, saveSnippet }] = await Promise.all([library(), shelf()]);
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
  const [lib, { deleteSnippet, restoreSnippet }] = await Promise.all([library(), shelf()]);
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
    const [lib, { updateSnippet }] = await Promise.all([library(), shelf()]);
    // Read inside the transaction, when its turn has come.
    await updateSnippet(lib, await id(), draft.change);
  } finally {
    if (--draft.writes === 0) drafts.delete(on);
  }
}

/** Calls back after every change of the library, here or in another page. */
export async function watchLibrary(changed: () => void): Promise<() => void> {
  return (await library()).onChange(changed);
}
