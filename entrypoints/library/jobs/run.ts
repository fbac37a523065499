/** Has an order done in a worker of its own. */
import { LibraryError, type LibraryErrorKey } from '../../../utils/library/error.ts';
import type { Answer, Made, Order } from './order.ts';

/** Resolves to the file; rejects with a LibraryError, or with the signal's reason when the reader cancels. */
export function runJob(
  order: Order,
  signal: AbortSignal,
  onProgress: (done: number, of: number) => void,
): Promise<Made> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      signal.removeEventListener('abort', cancel);
    };
    const cancel = () => {
      end();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', cancel);
    worker.onmessage = ({ data: answer }: MessageEvent<Answer>) => {
      if (answer.is === 'progress') {
        onProgress(answer.done, answer.of);
        return;
      }
      end();
      if (answer.is === 'made') resolve(answer.made);
      else reject(new LibraryError(answer.error as LibraryErrorKey));
    };
    worker.onerror = (event) => {
      end();
      reject(new LibraryError('unknown', event.message));
    };
    worker.postMessage(order);
  });
}
