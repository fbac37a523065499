/**
 * Whether a page is a yearly report, of which family and year: a sum of signals, each of which can be shown. The title
 * weighs most; where there is none, the form and the words of the text decide.
 * Not for the quick look that the detector takes at every page: quick.ts.
 */
import { foldWord } from '../text/fold.ts';
import type { Article, BodyState, Detection, PageClues } from './article.ts';
import { yearIn } from './families.ts';
import { judgeTitle, type TitleJudgement } from './judge.ts';
import { isProse, type Line, linesOf } from './lines.ts';
import { labelledValues } from './metadata.ts';
import { rankTitles, titleCandidates } from './title.ts';

/** From this score on a page is taken for a report. A report's title and an article under it reach it, nothing less. */
export const threshold = 7;

type Signal = Detection['signals'][number];

/** Names of signals, which are keys of `utils/i18n/page.ts`, and their weights. */
const weights = {
  titleReport: 6,
  titleGenre: 3,
  titleAbout: -8,
  titleOther: -6,
  year: 1,
  column: 1,
  long: 2,
  short: -4,
  noText: -2,
  elsewhere: 3,
  headings: 1,
  opening: 2,
  closing: 1,
  structure: 2,
  vocabulary: 2,
  tables: 3,
  links: -6,
  list: -6,
  home: -6,
} as const;

/** Characters without white space: a report has more, news and notes have fewer. */
const longBody = 900;
const shortBody = 260;

/** How reports of any family open, close and divide themselves. */
const openingWords =
  /(?:现将|现就|现把).{0,60}(?:报告|汇报|公布|公告|通报|总结)如下|(?:情况|工作)(?:报告|汇报|总结|公布)?如下|根据.{0,60}(?:要求|规定).{0,40}(?:本报告|编制|公布|特向社会)|各位代表|本报告(?:由|中|所列)/;
const closingWords = /特此报告|专此报告|以上报告|请予审议/;
const partWords =
  /^(?:总体情况|主动公开|收到和处理|存在的?(?:主要)?问题|存在的不足|存在的困难|不足(?:和|与)原因|下一?(?:步|年度?|阶段).{0,8}(?:工作|打算|安排|思路|计划)|.{0,8}年.{0,12}工作(?:安排|计划|打算|思路|重点|总体要求)|(?:主要)?工作(?:举措|情况|成效|做法)|主要(?:举措|做法|工作|成效)|党政主要负责人|其他需要(?:报告|说明)|.{0,10}工作回顾)/;

/** Words that a text of the family is full of: so many different ones speak for it. */
const vocabulary: [family: string, words: string[], enough: number][] = [
  [
    '政府信息公开工作年度报告',
    ['主动公开', '依申请公开', '信息公开条例', '结转下年度', '予以公开', '勾稽关系', '信息公开申请', '第二十条'],
    4,
  ],
  [
    '法治政府建设年度报告',
    [
      '法治政府',
      '依法行政',
      '行政执法',
      '行政复议',
      '规范性文件',
      '重大行政决策',
      '法律顾问',
      '行政应诉',
      '合法性审查',
      '放管服',
      '习近平法治思想',
      '述法',
      '双随机',
    ],
    6,
  ],
];

/** So much of the body's beginning is judged by its words and lines: twice the longest report, and no long task in any page. */
const mostJudged = 100_000;
/** Where a report takes its leave. */
const closing = 400;

/** Decides about a page. `state` is what reading found in place of text, if anything. */
export function detect(article: Article, clues: PageClues, state?: BodyState): Detection {
  const signals: Signal[] = [];
  const add = (name: keyof typeof weights, detail?: string) =>
    signals.push({ name, weight: weights[name], ...(detail !== undefined && { detail }) });

  const titles = rankTitles(titleCandidates(article, clues, labelledValues(article)));
  const title = titles[0]?.value ?? null;
  const judged: TitleJudgement | null = title === null ? null : judgeTitle(title);
  const [from, to] = article.body;
  const opened: Article = { ...article, body: [from, Math.min(to, from + mostJudged)] };
  const body = foldWord(article.text.slice(...opened.body));
  const end = foldWord(article.text.slice(Math.max(from, to - closing), to));
  if (judged) add(titleSignal(judged), title ?? '');
  if (judged && judged.kind !== 'other' && judged.year !== null) add('year', String(judged.year));
  const column = clues.metas.find((one) => one.name === 'columnname')?.content;
  if (column && judgeTitle(column).kind !== 'other' && judgeTitle(column).kind !== 'about') add('column', column);

  const lines = linesOf(opened.text, opened.body);
  addBodySignals(add, article, { body, end, lines }, state);
  if (clues.linkDensity > 0.6 && body.length < longBody) add('links', `${Math.round(clues.linkDensity * 100)} %`);
  if (isList(lines)) add('list');
  if (isHome(clues.url)) add('home');

  const family = judged && judged.kind !== 'other' ? judged.family : familyByWords(body);
  const score = signals.reduce((sum, { weight }) => sum + weight, 0);
  const report = family !== null && score >= threshold;
  return { report, family, year: judged?.year ?? yearIn(body.slice(0, 240)), score, signals };
}

function titleSignal({ kind }: TitleJudgement): keyof typeof weights {
  if (kind === 'report') return 'titleReport';
  if (kind === 'genre') return 'titleGenre';
  return kind === 'about' ? 'titleAbout' : 'titleOther';
}

function addBodySignals(
  add: (name: keyof typeof weights, detail?: string) => void,
  article: Article,
  { body, end, lines }: { body: string; end: string; lines: readonly Line[] },
  state: BodyState | undefined,
): void {
  const rows = lines.filter((line) => (line.text.match(/\t/g)?.length ?? 0) >= 3).length;
  if (body.length >= longBody || rows >= 12) add('long', String(body.length));
  else if (state && state.kind !== 'text' && state.kind !== 'empty') add('elsewhere', state.kind);
  else if (body.length === 0) add('noText');
  else if (body.length < shortBody) add('short', String(body.length));
  if (article.headings.length >= 3) add('headings', String(article.headings.length));
  const start = body.slice(0, 700);
  const opening = openingWords.exec(start)?.[0] ?? /^.{0,40}?(?:19|20)\d\d年(?:度|来|,|以来|是|我)/.exec(start)?.[0];
  if (opening) add('opening', opening.slice(-20));
  if (closingWords.test(end.slice(-200))) add('closing');
  const parts = article.headings.filter(({ title }) =>
    partWords.test(foldWord(title).replace(/^(?:[一二三四五六七八九十]+、|\(.{1,3}\)|第.{1,3}(?:部分|章))/, '')),
  );
  if (parts.length >= 2) add('structure', parts.map((one) => one.title).join(' '));
  const words = familyByWords(body);
  if (words) add('vocabulary', words);
  if (rows >= 20 && /勾稽关系|结转下年度/.test(body)) add('tables');
}

function familyByWords(body: string): string | null {
  for (const [family, words, enough] of vocabulary)
    if (words.filter((word) => body.includes(word)).length >= enough) return family;
  return null;
}

/** Lines that end or begin with a date, and few sentences: the page of a column. */
function isList(lines: readonly Line[]): boolean {
  const dated = lines.filter(
    ({ text: line }) =>
      line.length > 12 &&
      line.length < 120 &&
      /(?:^\[?|\[?)(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}\]?(?:$|(?=[^\d]))/.test(line) &&
      !isProse(line),
  );
  return dated.length >= 5 && dated.length > lines.length / 3;
}

/** The front page of a site or of a section. */
function isHome(url: string | null): boolean {
  if (!url) return false;
  const path = /^https?:\/\/[^/]+([^?#]*)/.exec(url)?.[1] ?? '';
  return path === '' || path === '/' || /^\/(?:index|default|main|home)(?:\.\w+)?$/i.test(path);
}
