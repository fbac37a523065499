/**
 * The table of all figures, off the page's thread: reads the library once, then answers questions about it until the page ends
 * it. While it reads it answers of what it has read.
 */
import { asLibraryError } from '../../../utils/library/error.ts';
import { figuresOf } from '../../../utils/library/figure-rows.ts';
import { openLibrary } from '../../../utils/library/library.ts';
import { FigureTable } from '../../../utils/view/figure-table.ts';
import { indicatorName } from '../names.ts';
import type { FigureAnswer, FigureQuestion } from './figure-questions.ts';

const say = (answer: FigureAnswer) => postMessage(answer);
const nowhere = { get: async () => null, set: async () => {} };
/** Reports read at a time: few at first, so that there is something to see at once. */
const batches = [20, 100, 400];

let table: FigureTable | null = null;

async function read(locale: Extract<FigureQuestion, { ask: 'open' }>['locale']): Promise<void> {
  const library = await openLibrary({ tally: nowhere, trouble: nowhere });
  table = new FigureTable((id) => indicatorName(id, locale));
  const reports = await library.read(['reports'], (transaction) => transaction.objectStore('reports').getAll());
  for (let at = 0, turn = 0; at < reports.length; turn++) {
    const some = reports.slice(at, at + (batches[Math.min(turn, batches.length - 1)] as number));
    const figures = await library.read(['figures'], (transaction) =>
      Promise.all(some.map(({ id }) => figuresOf(transaction, id))),
    );
    for (const [place, report] of some.entries()) table.add(report, figures[place] ?? []);
    at += some.length;
    say({ is: 'read', done: at, of: reports.length });
  }
  if (reports.length === 0) say({ is: 'read', done: 0, of: 0 });
  library.close();
}

addEventListener('message', ({ data: question }: MessageEvent<FigureQuestion>) => {
  if (question.ask === 'open') {
    read(question.locale).catch((error: unknown) => say({ is: 'failed', error: asLibraryError(error).key }));
    return;
  }
  if (!table) return;
  const { ticket } = question;
  if (question.ask === 'view') say({ is: 'viewed', ticket, viewed: table.view(question.view) });
  else if (question.ask === 'lines') say({ is: 'lines', ticket, lines: table.lines(question.from, question.to) });
  else say({ is: 'keys', ticket, keys: table.keys(question.most) });
});
