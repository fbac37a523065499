/**
 * The library as the panel holds it: when it is opened, and what it has of the page beside the panel. Asking and writing is in
 * shelf.ts.
 */
import type { Finding } from '../../utils/anchors/anchor.ts';
import { asLibraryError, type LibraryErrorKey } from '../../utils/library/error.ts';
import type { Library } from '../../utils/library/library.ts';
import type { SavedReport, Snippet } from '../../utils/library/records.ts';
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

const turn = Promise.withResolvers<void>();

/** Lets the library be opened: at once where the page cannot be shown without it, else when the page is shown. */
export const openNow = (): void => turn.resolve();

/** What opens the library. */
export const opener = (): Promise<typeof import('./opening.ts')> => turn.promise.then(() => import('./opening.ts'));

type Acts = typeof import('./acts.ts');

/** What does and tells all that is not needed for the first rows. */
export const acts = (): Promise<Acts> => import('./acts.ts');

/** Has something asked or written; what does so comes with the library. */
export const ask = async <T>(work: (acts: Acts) => Promise<T>): Promise<T> => {
  await turn.promise;
  return work(await acts());
};

let opening: Promise<Library> | null = null;

/** The library, opened when it is first needed and its turn has come; a failure is tried again next time. */
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

/** Calls back after every change of the library, here or in another page. */
export async function watchLibrary(changed: () => void): Promise<() => void> {
  return (await library()).onChange(changed);
}
