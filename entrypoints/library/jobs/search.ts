/** Looks through the texts of all reports, those that were read last first, and tells hits as it finds them. */
import type { Library } from '../../../utils/library/library.ts';
import { listReports } from '../../../utils/library/reports.ts';
import { hitsIn, wordsOf } from '../../../utils/library/search-texts.ts';
import type { ReportHits } from './order.ts';

/** Texts read at a time: few at first, so that the first hits are there at once. */
const batches = [8, 40, 100];
/** Hits shown of one report; who wants more opens it. */
const mostOfOne = 3;
/** Reports with hits beyond which looking on helps nobody. */
const mostReports = 500;

export async function searchTexts(
  library: Library,
  query: string,
  say: { hits(found: ReportHits[]): void; progress(done: number, of: number): void },
): Promise<void> {
  const words = wordsOf(query);
  if (words.length === 0) return;
  const reports = await listReports(library);
  let found = 0;
  for (let at = 0, turn = 0; at < reports.length && found < mostReports; turn++) {
    const size = batches[Math.min(turn, batches.length - 1)] as number;
    const some = reports.slice(at, at + size);
    const texts = await library.read(['texts'], (transaction) =>
      Promise.all(some.map((report) => transaction.objectStore('texts').get(report.id))),
    );
    const hits = some.flatMap((report, place): ReportHits[] => {
      const text = texts[place];
      const of = text ? hitsIn(text.text, words, mostOfOne) : [];
      return of.length > 0 ? [{ reportId: report.id, hits: of }] : [];
    });
    found += hits.length;
    at += size;
    if (hits.length > 0) say.hits(hits);
    say.progress(Math.min(at, reports.length), reports.length);
  }
}
