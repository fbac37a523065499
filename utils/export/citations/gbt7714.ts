/**
 * GB/T 7714, editions 2025 (in force since 2026-07-01) and 2015, in both systems: sequential numbers, author and date.
 * A report on a page is `[R/OL]`; with `asWebPage` the page itself is cited, `[EB/OL]`.
 */
import type { Source } from './source.ts';

export type Edition = '2025' | '2015';

export interface GbtOptions {
  edition: Edition;
  system: 'sequential' | 'author-date';
  asWebPage?: boolean;
}

/** More bodies than this are shortened to the first three and 等. */
const mostBodies = 3;

function bodiesOf({ bodies }: Source, comma: string): string {
  const named = bodies.slice(0, mostBodies);
  return [...named, ...(bodies.length > mostBodies ? ['等'] : [])].join(comma);
}

/** The entry of the list of references, without its number. */
export function gbt7714(source: Source, { edition, system, asWebPage = false }: GbtOptions): string {
  const is2025 = edition === '2025';
  const [comma, colon] = is2025 ? ['，', '：'] : [', ', ': '];
  const bodies = bodiesOf(source, comma);
  const date = source.published;
  const year = date?.slice(0, 4) ?? (source.year === null ? '' : String(source.year + 1));
  const lead = system === 'author-date' ? [bodies || '佚名', year].filter((part) => part !== '').join(comma) : bodies;
  const title = source.documentNumber ? `${source.title}${colon}${source.documentNumber}` : source.title;
  const parts = [lead, `${title}[${asWebPage ? 'EB' : 'R'}/OL]`].filter((part) => part !== '');
  const accessed = `[${source.accessed}]`;
  let dates = date ?? '';
  if (!is2025) dates = (date ? `(${date})` : '') + accessed;
  else if (asWebPage) dates = (date ? `（${date}）` : '') + accessed;
  // 2025 drops the day of access for reports; where it is the only day there is, it stays.
  else if (!date) dates = accessed;
  return `${[...parts, dates, source.url].join('. ')}.`;
}

/** What stands in the text: `（中共廉江市委等，2024）`. */
export function gbt7714InText({ bodies, published, year }: Source, edition: Edition): string {
  const [open, comma, close] = edition === '2025' ? ['（', '，', '）'] : ['(', ', ', ')'];
  const name = bodies.length > 1 ? `${bodies[0]}${edition === '2025' ? '等' : ', 等'}` : (bodies[0] ?? '佚名');
  const when = published?.slice(0, 4) ?? (year === null ? '' : String(year + 1));
  return `${open}${[name, when].filter((part) => part !== '').join(comma)}${close}`;
}
