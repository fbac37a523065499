/** The open library for the views: its records, kept up to date whoever changes them. */
import { useEffect, useState } from 'preact/hooks';
import type { Change } from '../../utils/library/changes.ts';
import { asLibraryError, type LibraryErrorKey } from '../../utils/library/error.ts';
import { type Library, type LibraryState, openLibrary } from '../../utils/library/library.ts';
import type { SavedReport, Snippet } from '../../utils/library/records.ts';
import { firstReports, listReports } from '../../utils/library/reports.ts';
import { listShelves, type Shelves } from '../../utils/library/shelves.ts';
import { listSnippets } from '../../utils/library/snippets.ts';

export type Opened =
  | { state: 'opening'; why: 'waiting' | 'renewing' | null }
  | { state: 'failed'; reason: LibraryErrorKey }
  | { state: 'open'; library: Library };

/** Opens the library once. */
export function useLibrary(): Opened {
  const [opened, setOpened] = useState<Opened>({ state: 'opening', why: null });
  useEffect(() => {
    let library: Library | null = null;
    let isGone = false;
    openLibrary({
      onWaiting: () => setOpened({ state: 'opening', why: 'waiting' }),
      onRenewing: () => setOpened({ state: 'opening', why: 'renewing' }),
    }).then(
      (made) => {
        library = made;
        if (isGone) made.close();
        else setOpened({ state: 'open', library: made });
      },
      (error: unknown) => setOpened({ state: 'failed', reason: asLibraryError(error).key }),
    );
    return () => {
      isGone = true;
      library?.close();
    };
  }, []);
  return opened;
}

/** The library's state, followed. */
export function useLibraryState(library: Library): LibraryState {
  const [state, setState] = useState(library.state);
  useEffect(() => {
    setState(library.state);
    return library.onState(setState);
  }, [library]);
  return state;
}

export interface Records {
  reports: SavedReport[];
  /** How many reports there are; `reports` holds the first of the list until all have been read. */
  total: number;
  snippets: Snippet[];
  shelves: Shelves;
}

/** Reports that fill any screen; a library of no more is read at once. */
const atFirst = 100;

/**
 * All reports and snippets; null until they have been read. Read again after changes, wherever they were made: one reading
 * at a time, and one more for all that has changed meanwhile.
 */
export function useRecords(library: Library, onError: (error: unknown) => void): Records | null {
  const [records, setRecords] = useState<Records | null>(null);
  useEffect(() => {
    let isGone = false;
    let isReading = false;
    let isStale = false;
    let isBegun = false;
    const read = async () => {
      isStale = true;
      if (isReading) return;
      isReading = true;
      try {
        while (isStale && !isGone) {
          isStale = false;
          if (!isBegun) {
            isBegun = true;
            const first = await firstReports(library, atFirst);
            if (!isGone && first.of > atFirst) {
              setRecords({
                reports: first.reports,
                total: first.of,
                snippets: [],
                shelves: { projects: [], labels: [] },
              });
              // Drawn before the rest is read.
              await new Promise((resolve) => setTimeout(resolve));
            }
          }
          const [reports, snippets, shelves] = await Promise.all([
            listReports(library),
            listSnippets(library),
            listShelves(library),
          ]);
          if (!isGone) setRecords({ reports, total: reports.length, snippets, shelves });
        }
      } catch (error) {
        if (!isGone) onError(error);
      } finally {
        isReading = false;
      }
    };
    void read();
    const stop = library.onChange((_change: Change) => void read());
    return () => {
      isGone = true;
      stop();
    };
  }, [library, onError]);
  return records;
}
