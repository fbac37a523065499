/**
 * Requests for open government information that a report carried in from the year before, against what the saved report of
 * that year carried over: the two are one number. Only reports of one body are compared; where that is not certain, nothing
 * is said.
 */
import type { Figure } from '../figures/figure.ts';
import type { ReportFacts } from '../page/article.ts';
import { fold } from '../text/fold.ts';
import { canonicalAddress } from './address.ts';
import { figuresByIndicator } from './figures.ts';
import type { Library } from './library.ts';
import type { SavedReport } from './records.ts';

/** What this year's report carried in and last year's carried over. */
export interface Carried {
  /** Last year's report, as saved. */
  report: SavedReport;
  carriedOver: number;
  carriedIn: number;
}

type Page = {
  url: string;
  facts: Pick<ReportFacts, 'year' | 'region' | 'issuer' | 'title'>;
  figures: readonly Figure[];
};
type PlaceLike = Pick<Figure, 'indicatorId' | 'scope' | 'cell'>;

/** The place of the form's total: all applicants. */
const isTotal = ({ indicatorId, scope, cell }: PlaceLike, id: string): boolean =>
  indicatorId === id && scope === null && cell?.form === 'disclosure.requests';

const plain = (words: string) => fold(words).text.replace(/\s/g, '');
/** A report's title without its year: the same for all years of one body. */
const withoutYear = (title: string | null) =>
  title === null ? '' : plain(title).replace(/20\d\d|二[〇零][〇零一二三四五六七八九]{2}/g, '');

function isSameBody(a: Page['facts'], b: Page['facts']): boolean {
  const names = ({ issuer }: Page['facts']) => issuer.map(plain).sort().join('|');
  if (names(a) !== '' && names(b) !== '') return names(a) === names(b);
  return withoutYear(a.title) !== '' && withoutYear(a.title) === withoutYear(b.title);
}

/**
 * What the saved report of the year before says of the requests that this page carried in; null where there is none, or
 * several that do not agree.
 * @throws LibraryError
 */
export async function carriedFrom(library: Library, { url, facts, figures }: Page): Promise<Carried | null> {
  const { year, region } = facts;
  const own = figures.filter((figure) => isTotal(figure, 'foi.carriedIn'));
  if (year === null || !region.code || own.length !== 1) return null;
  const kept = (await figuresByIndicator(library, ['foi.carriedOver'], region.code)).filter(
    (figure) => figure.year === year - 1 && isTotal(figure, 'foi.carriedOver'),
  );
  const reports = await library.read(['reports'], (transaction) =>
    Promise.all(kept.map(({ reportId }) => transaction.objectStore('reports').get(reportId))),
  );
  const found = kept.flatMap((figure, i) => {
    const report = reports[i];
    return report && report.address !== canonicalAddress(url) && isSameBody(report.facts, facts)
      ? [{ report, carriedOver: figure.value }]
      : [];
  });
  const [first] = found;
  if (!first || found.some(({ carriedOver }) => carriedOver !== first.carriedOver)) return null;
  return { ...first, carriedIn: (own[0] as Figure).value };
}
