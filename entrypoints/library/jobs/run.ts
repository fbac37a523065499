/** Has an order done in a worker of its own. */
import { BackupError } from '../../../utils/library/backup-check.ts';
import { LibraryError, type LibraryErrorKey } from '../../../utils/library/error.ts';
import type { Backup } from '../../../utils/library/records.ts';
import type { Answer, ExportOrder, Made, Order, ReportHits, SearchOrder } from './order.ts';
import workerAddress from './worker.ts?worker-address';

export interface JobNews {
  progress(done: number, of: number): void;
  hits?(hits: ReportHits[]): void;
  reports?(reports: Backup['reports']): void;
}

/** What a job ends with. */
type End = Extract<Answer, { is: 'made' | 'checked' }>;

/** Rejects with a LibraryError or BackupError, or with the signal's reason when the reader cancels. */
function run(order: Order, signal: AbortSignal, news: JobNews, transfer: Transferable[] = []): Promise<End> {
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
      else if (answer.is === 'reports') news.reports?.(answer.reports);
      else {
        end();
        if (answer.is === 'made' || answer.is === 'checked') resolve(answer);
        else if (answer.is === 'refused') reject(new BackupError(answer.key, answer.place, answer.position));
        else reject(new LibraryError(answer.error as LibraryErrorKey));
      }
    };
    worker.onerror = (event) => {
      end();
      reject(new LibraryError('unknown', event.message));
    };
    worker.postMessage(order, transfer);
  });
}

/** Has an export made; resolves to the file. */
export async function runExportJob(order: ExportOrder, signal: AbortSignal, news: JobNews): Promise<Made> {
  const end = await run(order, signal, news);
  if (end.is !== 'made' || !end.made) throw new LibraryError('unknown');
  return end.made;
}

/** Has the texts of all reports looked through; hits are told as they are found. */
export async function runSearchJob(
  order: SearchOrder,
  signal: AbortSignal,
  news: Required<Pick<JobNews, 'progress' | 'hits'>>,
): Promise<void> {
  await run(order, signal, news);
}

/** Has a file checked; its bytes are gone afterwards. Rejects with a BackupError for the first fault that is found. */
export async function runCheckJob(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<Backup> {
  const reports: Backup['reports'] = [];
  const news: JobNews = {
    progress: () => {},
    reports: (some) => {
      for (const one of some) reports.push(one);
    },
  };
  const end = await run({ kind: 'check', bytes }, signal, news, [bytes.buffer]);
  if (end.is !== 'checked') throw new LibraryError('unknown');
  return { ...end.rest, reports };
}
