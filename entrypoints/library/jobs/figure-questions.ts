/** What the page and the worker of the table of figures say to each other, and the page's end of it. */

import type { Locale } from '../../../utils/i18n/i18n.ts';
import { LibraryError, type LibraryErrorKey } from '../../../utils/library/error.ts';
import type { FigureLine, FigureView, Viewed } from '../../../utils/view/figure-table.ts';
import workerAddress from './figure-worker.ts?worker-address';

export type FigureQuestion =
  | { ask: 'open'; locale: Locale }
  | { ask: 'view'; ticket: number; view: FigureView }
  | { ask: 'lines'; ticket: number; from: number; to: number }
  | { ask: 'keys'; ticket: number; most: number };

export type FigureAnswer =
  /** Reports that have been read. */
  | { is: 'read'; done: number; of: number }
  | { is: 'viewed'; ticket: number; viewed: Viewed }
  | { is: 'lines'; ticket: number; lines: FigureLine[] }
  | { is: 'keys'; ticket: number; keys: string[] }
  | { is: 'failed'; error: string };

export interface FigureSession {
  view(view: FigureView): Promise<Viewed>;
  lines(from: number, to: number): Promise<FigureLine[]>;
  keys(most: number): Promise<string[]>;
  close(): void;
}

/** Starts the worker. `onRead` is called while it reads, `onFail` where it cannot. */
export function openFigures(
  locale: Locale,
  onRead: (done: number, of: number) => void,
  onFail: (error: unknown) => void,
): FigureSession {
  const worker = new Worker(workerAddress, { type: 'module' });
  const waiting = new Map<number, (answer: FigureAnswer) => void>();
  let next = 0;
  worker.onmessage = ({ data: answer }: MessageEvent<FigureAnswer>) => {
    if (answer.is === 'read') onRead(answer.done, answer.of);
    else if (answer.is === 'failed') onFail(new LibraryError(answer.error as LibraryErrorKey));
    else {
      waiting.get(answer.ticket)?.(answer);
      waiting.delete(answer.ticket);
    }
  };
  worker.onerror = (event) => onFail(new LibraryError('unknown', event.message));
  worker.postMessage({ ask: 'open', locale } satisfies FigureQuestion);
  const ask = <T>(make: (ticket: number) => FigureQuestion, take: (answer: FigureAnswer) => T) =>
    new Promise<T>((resolve) => {
      const ticket = next++;
      waiting.set(ticket, (answer) => resolve(take(answer)));
      worker.postMessage(make(ticket));
    });
  return {
    view: (view) =>
      ask(
        (ticket) => ({ ask: 'view', ticket, view }),
        (answer) => (answer as Extract<FigureAnswer, { is: 'viewed' }>).viewed,
      ),
    lines: (from, to) =>
      ask(
        (ticket) => ({ ask: 'lines', ticket, from, to }),
        (answer) => (answer as Extract<FigureAnswer, { is: 'lines' }>).lines,
      ),
    keys: (most) =>
      ask(
        (ticket) => ({ ask: 'keys', ticket, most }),
        (answer) => (answer as Extract<FigureAnswer, { is: 'keys' }>).keys,
      ),
    close: () => worker.terminate(),
  };
}
