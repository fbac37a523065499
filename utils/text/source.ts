/** The way from a saved place back to the page it was read from: a link that scrolls to the words. */
import type { Span } from './span.ts';

/** Only pages of the web are linked to, whatever an imported record says. */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

const mark = /[，。；：、！？,;:!?（）()“”"《》\n\t]/;
const digit = /[\d０-９]/;
/** Whether a clause ends at an offset: the comma inside 2,326 ends none. */
const endsAt = (text: string, at: number): boolean =>
  mark.test(text[at] ?? '') &&
  !(/[,，]/.test(text[at] as string) && digit.test(text[at - 1] ?? '') && digit.test(text[at + 1] ?? ''));
/** Too short a clause is found at many places before the right one. */
const shortest = 8;
/** How far clauses are joined to make one that stands nowhere before: further, and browsers would not find it either. */
const furthest = 200;
/** Longer passages are named by their beginning and end: pages break them in ways that the saved text does not show. */
const longest = 60;

/** The span grown to whole clauses of its line: browsers match only at the borders of words, and punctuation is always one. */
function toClauses(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  const line = (unit: string | undefined) => unit === undefined || unit === '\n' || unit === '\t';
  while (to - end < furthest && !line(text[to]) && !endsAt(text, to)) to++;
  do {
    if (!line(text[from - 1])) from--;
    while (start - from < furthest && !line(text[from - 1]) && !endsAt(text, from - 1)) from--;
  } while (
    start - from < furthest &&
    !line(text[from - 1]) &&
    (to - from < shortest || text.indexOf(text.slice(from, to)) !== from)
  );
  while (from < start && endsAt(text, from)) from++;
  return [from, to];
}

/** The clauses of some words, without the punctuation between them. */
function clausesOf(words: string): string[] {
  const clauses: string[] = [];
  let start = 0;
  for (let i = 0; i <= words.length; i++)
    if (i === words.length || endsAt(words, i)) {
      if (words.slice(start, i).trim() !== '') clauses.push(words.slice(start, i));
      start = i + 1;
    }
  return clauses;
}

const encode = (words: string) => encodeURIComponent(words.trim()).replaceAll('-', '%2D');

/** The URL with a text fragment: browsers that know it scroll to the words, others open the page. */
export function sourceLink(url: string, text: string, span: Span): string {
  if (!isWebAddress(url)) return url;
  const place = toClauses(text, span);
  const words = text.slice(...place);
  const clauses = clausesOf(words);
  const isWhole = clauses.length < 2 || (words.length <= longest && !/[\n\t]/.test(words));
  const directive = isWhole ? encode(words) : `${encode(clauses[0] ?? '')},${encode(clauses.at(-1) ?? '')}`;
  const parsed = new URL(url);
  // Platforms that keep their state in the hash set it anew where it is missing, which ends the scrolling to the words.
  const hash = parsed.hash.slice(1).replace(/:~:.*$/, '');
  parsed.hash = '';
  return `${parsed.href}#${hash}:~:text=${isWhole ? cellBefore(text, place) : ''}${directive}`;
}

/**
 * The cell before, for a cell whose words stand elsewhere in the text already: a number alone says little. Empty where that
 * does not tell it from what stands before.
 */
function cellBefore(text: string, [start, end]: Span): string {
  const words = text.slice(start, end);
  if (text[start - 1] !== '\t' || text.indexOf(words) === start) return '';
  const from = Math.max(text.lastIndexOf('\t', start - 2), text.lastIndexOf('\n', start - 2)) + 1;
  const cell = text.slice(from, start - 1);
  const isFirst = cell.trim() !== '' && cell.length <= longest && text.indexOf(text.slice(from, end)) === from;
  return isFirst ? `${encode(cell)}-,` : '';
}

/** The same for a kept place, made of what its anchor remembers around it. */
export function anchorLink(
  url: string,
  { prefix, quote, suffix }: Record<'prefix' | 'quote' | 'suffix', string>,
): string {
  return sourceLink(url, prefix + quote + suffix, [prefix.length, prefix.length + quote.length]);
}
