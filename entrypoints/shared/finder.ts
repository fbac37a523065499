/** Has the figures of pages found in a worker, one page after the other. For pages of the extension. */
import type { Found, PageReading } from '../../utils/messages/reading.ts';
import workerAddress from './finding-worker.ts?worker-address';

export type FindingAnswer =
  | { is: 'progress'; done: number; total: number; figures: number }
  | { is: 'found'; found: Found }
  /** `detail` never holds words of the page. */
  | { is: 'failed'; stage: 'figures' | 'checks'; detail: string };

type FindingProgress = Extract<FindingAnswer, { is: 'progress' }>;

/** Finding broke off. */
export class FindingError extends Error {
  readonly stage: 'figures' | 'checks';

  constructor(stage: 'figures' | 'checks', detail: string) {
    super(detail);
    this.stage = stage;
  }
}

export class Finder {
  /** Kept from page to page: code that has run before runs faster. */
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** Loads what finds figures, so that it is there when a page has been read. */
  start(): void {
    this.#worker ??= new Worker(workerAddress, { type: 'module' });
  }

  /** @throws FindingError, or the signal's reason */
  find(page: PageReading, signal: AbortSignal, onProgress?: (progress: FindingProgress) => void): Promise<Found> {
    const found = this.#last.then(() => this.#find(page, signal, onProgress));
    this.#last = found.catch(() => {});
    return found;
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #find(page: PageReading, signal: AbortSignal, onProgress?: (progress: FindingProgress) => void): Promise<Found> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      this.start();
      const worker = this.#worker as Worker;
      const end = () => {
        worker.onmessage = null;
        worker.onerror = null;
        signal.removeEventListener('abort', aborted);
      };
      const fail = (error: Error) => {
        end();
        // It may be in the middle of a long text, or broken.
        this.close();
        reject(error);
      };
      const aborted = () => fail(signal.reason as Error);
      signal.addEventListener('abort', aborted);
      worker.onerror = (event) => fail(new FindingError('figures', event.message));
      worker.onmessage = ({ data: answer }: MessageEvent<FindingAnswer>) => {
        if (answer.is === 'progress') return onProgress?.(answer);
        if (answer.is === 'failed') return fail(new FindingError(answer.stage, answer.detail));
        end();
        resolve(answer.found);
      };
      worker.postMessage(page);
    });
  }
}
