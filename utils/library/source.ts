/** Ways from a saved place back to the page it was read from: a link that scrolls to the words, and a precise anchor. */
import type { Anchor } from '../anchors/anchor.ts';
import type { Span } from '../text/span.ts';
import type { SavedFigure } from './records.ts';

/** Context on either side of an anchor's quote, in UTF-16 units, as `Anchor` says. */
const contextLength = 32;

/** The anchor of a saved figure, made from the saved text. */
export function anchorOf(text: string, figure: SavedFigure): Anchor {
  const { start, end, quote, value, unit, indicator } = figure;
  return {
    quote,
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    start,
    end,
    figure: { value, unit, indicator },
  };
}

/** Where `words` stands in `text`, if it stands there once. */
function onlyPlace(text: string, words: string): number | null {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : null;
}

/**
 * Where the words of an anchor stand in a saved text: where they were, or else at the only place that fits. Null where that
 * is not sure. For pages that have changed, `utils/anchors` knows more.
 */
export function spotIn(text: string, { quote, prefix, suffix, start, end }: Anchor): Span | null {
  if (text.slice(start, end) === quote) return [start, end];
  const inContext = onlyPlace(text, prefix + quote + suffix);
  const place = inContext === null ? onlyPlace(text, quote) : inContext + prefix.length;
  return place === null ? null : [place, place + quote.length];
}

/** Only pages of the web are linked to, whatever an imported record says. */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

const clauseEnd = /[，。；：、！？,;:!?（）()“”"《》\n\t]/;
/** Too short a clause is found at many places before the right one. */
const shortest = 8;
/** Longer passages are named by their beginning and end: pages break them in ways that the saved text does not show. */
const longest = 60;

/** The span grown to whole clauses of its line: browsers match only at the borders of words, and punctuation is always one. */
function toClauses(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  const line = (unit: string | undefined) => unit === undefined || unit === '\n' || unit === '\t';
  while (!line(text[to]) && !clauseEnd.test(text[to] as string)) to++;
  do {
    if (!line(text[from - 1])) from--;
    while (!line(text[from - 1]) && !clauseEnd.test(text[from - 1] as string)) from--;
  } while (!line(text[from - 1]) && (to - from < shortest || text.indexOf(text.slice(from, to)) !== from));
  while (from < start && clauseEnd.test(text[from] as string)) from++;
  return [from, to];
}

const encode = (words: string) => encodeURIComponent(words.trim()).replaceAll('-', '%2D');

/** The URL with a text fragment: browsers that know it scroll to the words, others open the page. */
export function sourceLink(url: string, text: string, span: Span): string {
  if (!isWebAddress(url)) return url;
  const words = text.slice(...toClauses(text, span));
  const clauses = words.split(clauseEnd).filter((clause) => clause.trim() !== '');
  const isWhole = clauses.length < 2 || (words.length <= longest && !/[\n\t]/.test(words));
  const directive = isWhole ? encode(words) : `${encode(clauses[0] ?? '')},${encode(clauses.at(-1) ?? '')}`;
  const parsed = new URL(url);
  parsed.hash = '';
  return `${parsed.href}#:~:text=${directive}`;
}
