/** Long work of the library page, off its thread. One order, then its answers; to cancel, the page ends the worker. */
import { asLibraryError } from '../../../utils/library/error.ts';
import { openLibrary } from '../../../utils/library/library.ts';
import { check } from './check.ts';
import { makeExport } from './export.ts';
import type { Answer, Order } from './order.ts';
import { searchTexts } from './search.ts';

const say = (answer: Answer) => postMessage(answer);

/** The page that gave the order keeps the tally and knows of trouble; here they would have nowhere to be. */
const nowhere = { get: async () => null, set: async () => {} };

/** Progress is told no more often than this (milliseconds): a message for each report would cost more than the report. */
const pause = 50;

addEventListener('message', async ({ data: order }: MessageEvent<Order>) => {
  try {
    if (order.kind === 'check') {
      await check(order.bytes, say);
      return;
    }
    const library = await openLibrary({ tally: nowhere, trouble: nowhere });
    let told = 0;
    const progress = (done: number, of: number) => {
      const now = performance.now();
      if (now - told < pause && done < of) return;
      told = now;
      say({ is: 'progress', done, of });
    };
    if (order.kind === 'search') {
      await searchTexts(library, order.query, { hits: (hits) => say({ is: 'hits', hits }), progress });
      say({ is: 'made', made: null });
    } else say({ is: 'made', made: await makeExport(library, order, progress) });
    library.close();
  } catch (error) {
    say({ is: 'failed', error: asLibraryError(error).key });
  }
});
