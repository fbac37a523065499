/** The table of all figures as its view shows it: the worker that holds it, and the lines that are in view. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../utils/i18n/i18n.ts';
import type { Library } from '../../utils/library/library.ts';
import type { FigureLine, FigureView, Viewed } from '../../utils/view/figure-table.ts';
import { type FigureSession, openFigures } from './jobs/figure-questions.ts';

/** Lines fetched at a time. */
const block = 100;
/** Blocks kept: more than any screen holds, so that scrolling back shows lines at once. */
const keptBlocks = 60;

export interface FigureLines {
  count: Viewed;
  progress: { done: number; of: number } | null;
  /** The worker could not read on: figures are missing. */
  isBroken: boolean;
  lineAt: (place: number) => FigureLine | null;
  onWindow: (from: number, to: number) => void;
  /** Lines of the view, wherever they stand. */
  lines: (from: number, to: number) => Promise<FigureLine[]>;
  keys: (most: number) => Promise<string[]>;
}

interface Shown {
  viewed: Viewed;
  blocks: Map<number, FigureLine[]>;
}

const nothing: Shown = { viewed: { figures: 0, of: 0, lines: 0 }, blocks: new Map() };
export function useFigures(
  library: Library,
  locale: Locale,
  view: FigureView,
  onFail: (error: unknown) => void,
): FigureLines {
  const [shown, setShown] = useState<Shown>(nothing);
  const [progress, setProgress] = useState<{ done: number; of: number } | null>({ done: 0, of: 0 });
  const [isBroken, setBroken] = useState(false);
  const [turn, setTurn] = useState(0);
  const session = useRef<FigureSession | null>(null);
  const asked = useRef({ view, from: 0, to: block, ticket: 0 });
  asked.current.view = view;

  const fetch = useCallback(async (from: number, to: number, ticket: number, has: ReadonlySet<number>) => {
    for (let at = Math.floor(from / block); at * block < to; at++) {
      if (has.has(at)) continue;
      const lines = await session.current?.lines(at * block, (at + 1) * block);
      if (!lines || asked.current.ticket !== ticket) return;
      setShown((before) => {
        const blocks = new Map(before.blocks);
        blocks.delete(at);
        blocks.set(at, lines);
        for (const old of blocks.keys()) {
          if (blocks.size <= keptBlocks) break;
          blocks.delete(old);
        }
        return { ...before, blocks };
      });
    }
  }, []);

  /** Asks for the view anew; lines on the screen stay until the new ones are there. */
  const look = useCallback(async () => {
    const ticket = ++asked.current.ticket;
    const { current } = session;
    if (!current) return;
    const viewed = await current.view(asked.current.view);
    if (asked.current.ticket !== ticket) return;
    const { from, to } = asked.current;
    const first = Math.floor(Math.min(from, Math.max(0, viewed.lines - 1)) / block);
    const lines = await current.lines(first * block, (first + 1) * block);
    if (asked.current.ticket !== ticket) return;
    const blocks = new Map([[first, lines]]);
    setShown({ viewed, blocks });
    void fetch(from, to, ticket, new Set(blocks.keys()));
  }, [fetch]);

  useEffect(() => {
    let told = 0;
    setProgress({ done: 0, of: 0 });
    setBroken(false);
    const made = openFigures(
      locale,
      (done, of) => {
        const isDone = done >= of;
        setProgress(isDone ? null : { done, of });
        // What is there is shown as it grows, but seldom: each look sorts all of it.
        const now = performance.now();
        if (!isDone && now - told < 700) return;
        told = now;
        void look();
      },
      (error) => {
        setProgress(null);
        setBroken(true);
        onFail(error);
      },
    );
    session.current = made;
    return () => {
      session.current = null;
      asked.current.ticket++;
      made.close();
    };
  }, [locale, look, onFail, turn]);
  useEffect(() => void look(), [view, look]);
  // What has changed is read again as a whole, once the reader has stopped changing.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = library.onChange((change) => {
      if (change.of === 'snippets' || change.of === 'shelves') return;
      clearTimeout(timer);
      timer = setTimeout(() => setTurn((now) => now + 1), 1_000);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [library]);

  const { blocks } = shown;
  const lineAt = useCallback(
    (place: number) => blocks.get(Math.floor(place / block))?.[place % block] ?? null,
    [blocks],
  );
  const onWindow = useCallback(
    (from: number, to: number) => {
      asked.current.from = from;
      asked.current.to = to;
      void fetch(from, to, asked.current.ticket, new Set(blocks.keys()));
    },
    [fetch, blocks],
  );
  const keys = useCallback((most: number) => session.current?.keys(most) ?? Promise.resolve([]), []);
  const lines = useCallback((from: number, to: number) => session.current?.lines(from, to) ?? Promise.resolve([]), []);
  return { count: shown.viewed, progress, isBroken, lineAt, onWindow, lines, keys };
}
