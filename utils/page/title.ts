/**
 * The title of an article: collected from everywhere a page names it, and chosen. Never made up: a report without a title
 * has none.
 */
import { foldWord } from '../text/fold.ts';
import type { Article, Evidence, PageClues } from './article.ts';
import { isAfterword, isButton, isMetadata, isSpam } from './furniture.ts';
import { judgeTitle } from './judge.ts';
import { isBodyName, isDateLine, isDocumentNumber, isProse, linesOf } from './lines.ts';
import { type LabelledValue, valuesOf } from './metadata.ts';

/** A title is no shorter and no longer than this, in characters. */
const shortest = 5;
const longest = 120;
/** In `<title>` anything shorter is the name of a site or column: `政府信息公开`, `通知公告`. */
const shortestOfDocument = 9;
/** How far before the body lines are taken for titles of a plain text. */
const reach = 2000;

/** Everything that could be the article's title, the likeliest first. */
export function titleCandidates(article: Article, clues: PageClues, values: readonly LabelledValue[]): Evidence[] {
  const metas = (name: string) => clues.metas.filter((one) => one.name === name).map((one) => one.content);
  const found: Evidence[] = [
    ...metas('articletitle').map((value) => ({ value, source: 'meta:ArticleTitle' })),
    ...nearest(clues, article.body[0]),
    ...valuesOf(values, ['信息名称', '文件名称', '名称', '标题']).map(({ value, label }) => ({ value, source: label })),
    ...linesBefore(article),
    ...documentTitles(clues).map((value) => ({ value, source: 'title' })),
  ];
  const site = new Set([...metas('sitename'), ...metas('columnname')].map(foldWord));
  const seen = new Set<string>();
  const kept: Evidence[] = [];
  for (const { value, source } of found) {
    const title = value.replace(/\s+/g, ' ').trim();
    const plain = foldWord(title);
    if (plain.length < shortest || plain.length > longest || seen.has(plain) || site.has(plain)) continue;
    if (isMetadata(plain) || isSpam(plain) || isButton(plain)) continue;
    seen.add(plain);
    kept.push({ value: title, source });
  }
  return kept;
}

/**
 * The candidates with the chosen one first. A report's own title comes before any other; a title cut short by a quotation
 * mark in its `<meta>` gives way to the whole one.
 */
export function rankTitles(candidates: readonly Evidence[]): Evidence[] {
  // Where the content system itself names the title, no heading beside the article can be a better one.
  const named = (one: Evidence) => /^(?:meta:ArticleTitle|ucaptitle)$/.test(one.source);
  const rank = (one: Evidence) => (named(one) ? 0 : judgeTitle(one.value).kind === 'report' ? 1 : 2);
  const ranked = [...candidates].sort((a, b) => rank(a) - rank(b));
  const first = ranked[0];
  if (!first) return [];
  const whole = ranked.find(
    (one) =>
      one.value.length > first.value.length &&
      foldWord(one.value).startsWith(foldWord(first.value)) &&
      one.source !== 'title',
  );
  return whole ? [whole, ...ranked.filter((one) => one !== whole)] : ranked;
}

/** Headings by their distance from the body, those before it first: the first `h1` of a page may be its breadcrumb. */
function nearest(clues: PageClues, body: number): Evidence[] {
  const distance = (start: number) => (start <= body + 200 ? Math.abs(body - start) : 100_000 + start);
  return clues.titles
    .filter(({ text, start }) => start <= body + 200 && !/[>›]|位置[:：]/.test(text))
    .sort((a, b) => tagRank(a.tag) - tagRank(b.tag) || distance(a.start) - distance(b.start))
    .map(({ tag, text }) => ({ value: text, source: tag }));
}

const tagRank = (tag: string) => (tag === 'ucaptitle' ? 0 : tag === 'h1' || tag === 'h2' ? 1 : 2);

/** Lines just before the body that read like titles, in their order; a title broken in two is joined. */
function linesBefore(article: Article): Evidence[] {
  const [start] = article.body;
  const lines = linesOf(article.text, [Math.max(0, start - reach), start]);
  const found: Evidence[] = [];
  const joined: Evidence[] = [];
  lines.forEach((line, index) => {
    if (!isTitleLike(line.text)) return;
    const value = article.text.slice(line.start, line.end);
    if (judgeTitle(value).kind === 'report') found.push({ value, source: 'line' });
    const previous = lines[index - 1];
    if (previous && /(?:关于|(?:政府|委员会|[局厅办院]))$/.test(previous.text) && isTitleLike(previous.text)) {
      const both = article.text.slice(previous.start, previous.end) + value;
      if (judgeTitle(both).kind === 'report') joined.push({ value: both, source: 'lines' });
    }
  });
  return [...found, ...joined];
}

const isTitleLike = (text: string) =>
  text.length <= longest &&
  !/[>。;|\t]/.test(text) &&
  !isProse(text) &&
  !isMetadata(text) &&
  !isAfterword(text) &&
  !isDateLine(text) &&
  !isDocumentNumber(text) &&
  !(isBodyName(text) && text.length < shortest);

/** `标题 - 站名`, `标题_栏目_站名`, `站名-标题`: the parts that are no site's name, the longest first. */
function documentTitles(clues: PageClues): string[] {
  // Run together and cut first: a page may write anything here.
  const whole = clues.documentTitle.replace(/\s+/g, ' ').slice(0, 2 * longest);
  return whole
    .split(/ ?(?:(?<!\d)[-_|](?!\d)| [–—] ) ?/)
    .filter((part) => !/(?:网站?|人民政府|门户|平台)$|^首页$/.test(part))
    .filter((part) => foldWord(part).length >= shortestOfDocument || judgeTitle(part).kind === 'report')
    .sort((a, b) => b.length - a.length);
}
