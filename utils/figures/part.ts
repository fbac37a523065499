/**
 * Which part of the report's fixed structure a place belongs to: results, shortcomings, next year's plan. Read from the
 * headings, and without them from the words a paragraph opens with. Works on folded text.
 */
import { Opening } from '../text/edges.ts';
import type { Span } from '../text/span.ts';
import type { Part } from './figure.ts';

const plan =
  /下一?步|下一?阶段|下一?年|明年|来年|今后|工作(?:安排|计划|打算|思路|重点|设想)|主要安排|重点安排|努力方向|改进措施/;
/** 2024年度推进法治政府建设的重点任务: a plan, unless it says what became of it or names the year reported on. */
const yearsPlan =
  /(\d{4})年度?[^,。;]{0,24}(?:安排|计划|打算|思路|设想|重点|任务|目标)(?![^,。;]{0,6}(?:完成|落实|进展|情况))/;
const shortcoming =
  /(?:存在|主要)(?:的)?(?:主要)?(?:问题|不足|困难|短板|差距|薄弱)|不足(?:之处|和|及|与)|问题(?:和|与|及)(?:不足|短板|原因|困难|差距)|短板(?:和|与)弱项|面临的(?:形势|困难)|不足$/;
const duty = /(?:党政)?主要负责人.{0,6}(?:履行|第一责任人)|述法/;

const both = /(?:问题|不足).{0,8}(?:下一?步|下一?阶段|打算|思路|改进|对策|措施)/;

/** Whether a heading announces problems and what will be done about them; the text under it begins with the problems. */
export const speaksOfBoth = (title: string): boolean =>
  (title.includes('问题') || title.includes('不足')) && both.test(title);

/** The part that a heading by itself opens. */
export function partOfHeading(title: string, year: number | null): Part {
  if (speaksOfBoth(title)) return 'shortcoming';
  const planned = yearsPlan.exec(title)?.[1];
  if (plan.test(title) || (planned && (year === null || Number(planned) > year))) return 'plan';
  if (shortcoming.test(title)) return 'shortcoming';
  if (duty.test(title)) return 'result';
  return 'result';
}

/** Whether a heading names the year after the one reported on: 下一年度主要安排, 2024年工作打算. */
export const isForNextYear = (title: string, year: number): boolean =>
  /下一?年度?|明年|来年/.test(title) || title.includes(`${year + 1}年`);

const planAhead = new Opening(
  /^(?:[一二三四五六七八九十]+、)?(?:下一?步|下一?阶段|今后|明年|\d{4}年,?[我全][省市县区局].{0,4}将)/,
);

/** Openings of a paragraph that leave the results behind where no heading says so: 下一步，我市将…; 但还存在…. */
export function partOfParagraph(opening: string): Part | null {
  const words = opening.slice(0, 40);
  if (planAhead.test(words)) return 'plan';
  if (
    /(?:仍|还|依然|尚)(?:存在|有).{0,12}(?:问题|不足|短板|差距|薄弱|弱项)|存在的(?:主要)?(?:问题|不足)|(?:认识|意识|看|注意)到[^。;]{0,12}(?:不足|短板|差距|薄弱)/.test(
      opening.slice(0, 120),
    )
  )
    return 'shortcoming';
  return null;
}

/** 2024年，我们将…: a sentence that speaks of a later year opens the plan, whatever stood before it in the paragraph. */
const laterYear = new Opening(/^(20\d{2})年,?[^,。;]{0,8},?(?:将|计划|拟|要(?!求|点|素|件)|力争|确保|继续)/);

const yearsTitle = new Opening(/^(20\d{2})年度?,?(?:工作)?(?:重点)?(?:安排|打算|计划|思路|任务|目标)(?=[:,])/);
const next = new Opening(/^(?:下一?步|下一?阶段|下一?年度?|今后|明年),?/);

/** The part that a sentence opens for the rest of its paragraph, or null. */
export function partOfSentence(words: string, year: number | null): Part | null {
  if (next.test(words)) return 'plan';
  const later = laterYear.exec(words) ?? yearsTitle.exec(words);
  return later && year !== null && Number(later[1]) > year ? 'plan' : null;
}

/**
 * A clause in which the number is meant for later, whatever section it stands in. Money, projects and quotas that were 争取
 * have been obtained.
 */
const meant =
  /(?:力争|(?<![度法作动划资])计划|争取(?!(?:到|了)|[^,。;]{0,10}(?:资金|经费|补助|补贴|债券|项目|试点|名额|指标)[^,。;率]{0,4}$)|目标是|预计|确保)(?:[^,。;]{0,12})$/;
const until = /到20\d{2}年(?:底|末)?,?[^。;]{0,30}$/;

const laterWords = /力争|计划|争取|目标是|预计|确保|到20\d{2}年/;
/** Whether a sentence has a word that may mean a figure for later: most have none. */
export const maySpeakOfLater = (sentence: string): boolean => laterWords.test(sentence);

/** How far before a figure words may stand that mean it for later (到2025年，…). */
const futureReach = 60;

/** Whether the words from the start of a sentence to a figure in it speak of the future. */
export function isMeantForLater(text: string, [start, end]: Span, year: number | null): boolean {
  const before = text.slice(Math.max(start, end - futureReach), end);
  if (meant.test(before)) return true;
  const target = until.exec(before);
  return target !== null && year !== null && Number(/20\d{2}/.exec(target[0])?.[0]) > year;
}
