/** Has an order done in a worker of its own. */
import { LibraryError, type LibraryErrorKey } from '../../../utils/library/error.ts';
import type { Answer, ExportOrder, Made, Order, ReportHits, SearchOrder } from './order.ts';
import workerAddress from './worker.ts?worker-address';

export interface JobNews {
  progress(done: number, of: number): void;
  hits?(hits: ReportHits[]): void;
}

/** Rejects with a LibraryError, or with the signal's reason when the reader cancels. */
function run(order: Order, signal: AbortSignal, news: JobNews): Promise<Made | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerAddress, { type: 'module' });
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
      if (answer.is === 'progress') news.progress(answer.done, answer.of);
      else if (answer.is === 'hits') news.hits?.(answer.hits);
      else {
        end();
        if (answer.is === 'made') resolve(answer.made);
        else reject(new LibraryError(answer.error as LibraryErrorKey));
      }
    };
    worker.onerror = (event) => {
      end();
      reject(new LibraryError('unknown', event.message));
    };
    worker.postMessage(order);
  });
}

/** Has an export made; resolves to the file. */
export const runExportJob = (order: ExportOrder, signal: AbortSignal, news: JobNews): Promise<Made> =>
  run(order, signal, news) as Promise<Made>;

/** Has the texts of all reports looked through; hits are told as they are found. */
export async function runSearchJob(order: SearchOrder, signal: AbortSignal, news: Required<JobNews>): Promise<void> {
  await run(order, signal, news);
}
