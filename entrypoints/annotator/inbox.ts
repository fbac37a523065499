/**
 * Has the figures of the page found, outside of it: by the panel, or by the background where there is no panel. They come in
 * parts, perhaps from both, who find the same.
 */
import type { FigureMark } from '../../utils/figures/figure.ts';
import type { Piece } from '../../utils/messages/chunks.ts';
import type { FiguresMessage } from '../../utils/messages/port.ts';
import type { PageReading } from '../../utils/messages/reading.ts';
import type { Links } from './links.ts';

/** Who was to find them and has gone without an answer is followed by the background after this long (milliseconds). */
const askAgainAfter = 1_000;
/** A page that the background cannot cope with is not put before it for ever. */
const mostAsked = 3;

export interface MarkedFigures {
  figures: readonly FigureMark[];
  /** Indexes of those that fail a check. */
  flagged: readonly number[];
}

export class Inbox {
  /** What is waited for; null where nothing is. */
  #awaited: {
    revision: number;
    pieces: () => readonly Piece[];
    asked: number;
    done: (found: MarkedFigures) => void;
  } | null = null;
  #figures: FigureMark[] = [];

  /**
   * The figures of a page, which travels in these pieces, once all are there. A panel has been told of the page.
   * @throws the signal's reason
   */
  async of(
    { revision, outcome }: PageReading,
    pieces: () => readonly Piece[],
    links: Links,
    signal: AbortSignal,
  ): Promise<MarkedFigures> {
    this.#figures = [];
    if (outcome !== 'read') return { figures: [], flagged: [] };
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const end = () => {
        this.#awaited = null;
        signal.removeEventListener('abort', aborted);
      };
      const aborted = () => {
        end();
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', aborted);
      const done = (found: MarkedFigures) => {
        end();
        resolve(found);
      };
      this.#awaited = { revision, pieces, asked: 0, done };
      this.#ask(links);
    });
  }

  /** Whoever was to find them may have gone. */
  left(links: Links): void {
    setTimeout(() => this.#ask(links), askAgainAfter);
  }

  /** Takes figures in. What is out of turn is left: it was there before, or belongs to another reading. */
  put({ revision, from, figures, flagged }: FiguresMessage): void {
    if (revision !== this.#awaited?.revision || from !== this.#figures.length) return;
    for (const figure of figures) this.#figures.push(figure);
    if (flagged) this.#awaited.done({ figures: this.#figures, flagged });
  }

  #ask(links: Links): void {
    if (!this.#awaited || links.open) return;
    if (++this.#awaited.asked > mostAsked) this.#awaited.done({ figures: [], flagged: [] });
    else links.ask(this.#awaited.pieces());
  }
}
