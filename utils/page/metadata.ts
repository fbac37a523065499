/**
 * The metadata that portals print around an article (索引号, 发布机构, 成文日期 …): label and value pairs in lines or cells,
 * with padded labels, either colon, several on a line. Values are given as written.
 * Not for `<meta>` tags, nor for which of several values is right: facts.ts.
 */
import { fold } from '../text/fold.ts';
import type { Article } from './article.ts';
import { metadataLabels } from './labels.ts';

export interface LabelledValue {
  label: string;
  value: string;
  start: number;
}

const label = metadataLabels.join('|');
/** A label counts at the start of a line or cell, or after a space, bullet or another value, and with its colon or tab. */
const labelled = new RegExp(
  `(?:^|(?<=[\\t\\n •·*◆■|【\\[(\\d\\-:)\\]】一-鿿A-Za-z]))(${label})(?:[:】\\]]+\\t?|\\t|$)`,
  'gm',
);

/** How much before and after the body is looked at: tables of metadata stand near it, menus farther off. */
const reach = 4000;

/** All labelled values around the body, those before it first. Linear. */
export function labelledValues(article: Article): LabelledValue[] {
  const [start, end] = article.body;
  const before = start > 0 ? valuesIn(article.text, Math.max(0, start - reach), start) : [];
  return [...before, ...valuesIn(article.text, end, Math.min(article.text.length, end + reach))];
}

function valuesIn(text: string, from: number, to: number): LabelledValue[] {
  const part = text.slice(from, to);
  const folded = fold(part);
  const matches = [...folded.text.matchAll(labelled)];
  return matches.map((match, index) => {
    const begin = match.index + match[0].length;
    const next = matches[index + 1]?.index ?? folded.text.length;
    let stop = endOf(folded.text, begin, next);
    // A label alone on its line (`<dt>`) has its value on the next.
    if (stop === begin && folded.text[begin] === '\n' && next > begin + 1) stop = endOf(folded.text, begin + 1, next);
    const first = folded.at[begin] ?? part.length;
    const last = stop > begin ? (folded.at[stop - 1] as number) + 1 : first;
    const value = bare(part.slice(first, last));
    return { label: match[1] as string, value, start: from + (folded.at[match.index] as number) };
  });
}

/** A value without the bullets, brackets and counters' names around it. */
function bare(value: string): string {
  const edge = /[\s•·|【[(（]/;
  let start = 0;
  let end = value.length;
  while (start < end && edge.test(value[start] as string)) start++;
  while (end > start && edge.test(value[end - 1] as string)) end--;
  const cut = value.slice(start, end);
  const counter = /\s(?:浏览|点击|打印|分享|字体|字号)$/.exec(cut);
  return counter ? bare(cut.slice(0, counter.index)) : cut;
}

function endOf(text: string, begin: number, limit: number): number {
  let end = begin;
  while (end < limit && !/[\n\t|]/.test(text[end] as string)) end++;
  return end;
}

/** The first value that is not empty, of the first of these labels that has one. */
export function valuesOf(values: readonly LabelledValue[], labels: readonly string[]): LabelledValue[] {
  return labels.flatMap((one) =>
    values.filter(({ label: name, value }) => name === one && value !== '' && value !== '-'),
  );
}
