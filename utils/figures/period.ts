/**
 * The time a figure speaks of, where the text says: a year, a month, a quarter, a stretch. Works on folded text.
 * `2023`, `2023-08`, `2023-Q1`, `2023-06/2023-12`, `2014/2018`.
 */
import { firstPast, lowerBound } from '../text/ascending.ts';
import { Characters, Ending, Opening } from '../text/edges.ts';
import type { Span } from '../text/span.ts';
import type { Kind } from './figure.ts';
import { digitOf } from './numerals.ts';
import { inQuote, inTitle } from './zones.ts';

/** An expression of time in a sentence. */
export interface TimeExpression {
  start: number;
  end: number;
  period: string;
  /** Where the bracket that it stands in closes: what it says holds no further. */
  closes: number;
}

const number = (word: string) => (word === '十' ? 10 : (digitOf[word] ?? Number(word)));
const two = (month: number) => String(month).padStart(2, '0');

/** From the first month of the year to `month`: a whole year is just the year. */
const untilMonth = (year: number, month: number) => (month === 12 ? String(year) : `${year}-01/${year}-${two(month)}`);

interface TimeRule {
  pattern: RegExp;
  read: (match: RegExpExecArray, year: number) => string | null;
}

const year4 = '((?:19|20)\\d{2})';
const thisOrThatYear = `(?:${year4}年|今年|本年|当年)?`;

/** Tried at each place in this order; the first that matches wins. */
const rules: TimeRule[] = [
  // 截至2023年11月底, 截至11月30日
  {
    pattern: new RegExp(`截[至止]到?(?:${year4}年)?(\\d{1,2})月(?:份|底|末|\\d{1,2}日)?`, 'y'),
    read: (m, year) => untilMonth(m[1] ? Number(m[1]) : year, Number(m[2])),
  },
  { pattern: new RegExp(`截[至止]到?${year4}年(?:底|末)?`, 'y'), read: (m) => m[1] as string },
  // 2023年1月至6月, 2022年12月-2023年11月
  {
    pattern: new RegExp(
      `${year4}年(\\d{1,2})月?(?:\\d{1,2}日)?(?:至|到|-|~)(?:${year4}年)?(\\d{1,2})月(?:份|底|末|\\d{1,2}日)?`,
      'y',
    ),
    read: (m) => months(Number(m[1]), Number(m[2]), Number(m[3] ?? m[1]), Number(m[4])),
  },
  // 1-10月, 今年6月至12月
  {
    pattern: /(?:今年|本年|当年)?(\d{1,2})月?(?:份)?(?:至|到|-|~)(\d{1,2})月(?:份|底|末)?/y,
    read: (m, year) => months(year, Number(m[1]), year, Number(m[2])),
  },
  // 自6月1日专项行动启动至8月31日
  {
    pattern: /自(\d{1,2})月(?:\d{1,2}日)?[^,。;\d]{2,14}?(?:至|到)(\d{1,2})月(?:底|末|\d{1,2}日)?/y,
    read: (m, year) => months(year, Number(m[1]), year, Number(m[2])),
  },
  // 自5月揭牌以来
  {
    pattern: /自(\d{1,2})月(?:份|底|末|初|\d{1,2}日)?[^,。;\d]{0,10}?(?:以来|起|至今)/y,
    read: (m, year) => months(year, Number(m[1]), year, 12),
  },
  // 今年7月
  {
    pattern: /(?:今年|本年|当年)(\d{1,2})月(?:份|底|末|初|[上中下]旬|\d{1,2}日)?/y,
    read: (m, year) => `${year}-${two(Number(m[1]))}`,
  },
  // 2014-2018年; a copy may have lost the dash: 20142018年
  {
    pattern: new RegExp(`${year4}年?(?:至|到|-|~)?${year4}年度?`, 'y'),
    read: (m) => (Number(m[1]) < Number(m[2]) ? `${m[1]}/${m[2]}` : null),
  },
  // 2022年6月改革落地以来
  {
    pattern: new RegExp(`${year4}年(\\d{1,2})月(?:份|底|末|初|\\d{1,2}日)?[^,。;、\\d的]{0,16}?(?:以来|至今)`, 'y'),
    read: (m, year) => months(Number(m[1]), Number(m[2]), Math.max(year, Number(m[1])), 12),
  },
  {
    pattern: new RegExp(`${year4}年?(\\d{1,2})月(?:份|底|末|初|[上中下]旬|\\d{1,2}日)?`, 'y'),
    read: (m) => `${m[1]}-${two(Number(m[2]))}`,
  },
  {
    pattern: new RegExp(`${thisOrThatYear}第?([一二三四1-4])季度`, 'y'),
    read: (m, year) => `${m[1] ?? year}-Q${number(m[2] as string)}`,
  },
  {
    pattern: new RegExp(`(?:${year4}年)?(?:前|第?一至第?|第?1[至-])([二三23])季度`, 'y'),
    read: (m, year) => untilMonth(Number(m[1] ?? year), 3 * number(m[2] as string)),
  },
  { pattern: /(?:去年|上年)([上下])半年/y, read: (m, year) => halfOf(year - 1, m[1]) },
  { pattern: new RegExp(`${thisOrThatYear}([上下])半年`, 'y'), read: (m, year) => halfOf(Number(m[1] ?? year), m[2]) },
  {
    pattern: new RegExp(`(?:${year4}年|今年|本年)?前(\\d{1,2}|[一二三四五六七八九十]{1,2})个月`, 'y'),
    read: (m, year) => untilMonth(Number(m[1] ?? year), number(m[2] as string)),
  },
  // 2018年机构改革以来, 自2020年试点以来
  {
    pattern: new RegExp(`${year4}年[^,。;、\\d的]{2,8}?(?:以来|至今)`, 'y'),
    read: (m, year) => (Number(m[1]) < year ? `${m[1]}/${year}` : (m[1] as string)),
  },
  {
    pattern: new RegExp(`${year4}年(?:以来|来|起)`, 'y'),
    read: (m, year) => (Number(m[1]) < year ? `${m[1]}/${year}` : (m[1] as string)),
  },
  { pattern: new RegExp(`${year4}年度?`, 'y'), read: (m) => m[1] as string },
  {
    pattern: /(\d{1,2})月(?:份|底|末|初|[上中下]旬|\d{1,2}日)?/y,
    read: (m, year) => (Number(m[1]) >= 1 && Number(m[1]) <= 12 ? `${year}-${two(Number(m[1]))}` : null),
  },
  // “十四五”以来, “十三五”期间: plans of five years, the tenth from 2001 on
  {
    pattern: /[“"]十([一二三四五六]?)五[”"](?:规划)?(以来|期间|时期)/y,
    read: (m, year) => {
      const from = 2001 + 5 * (m[1] ? number(m[1]) : 0);
      return since(from, m[2] === '以来' ? year : Math.min(from + 4, year));
    },
  },
  { pattern: /(?<!结转[至到]?)(?:明年|来年|下一?年度?)(?:全年)?/y, read: (_, year) => String(year + 1) },
  { pattern: /(?:今年|本年度?|全年|年内|当年)(?:以来|来)?/y, read: (_, year) => String(year) },
  { pattern: /(?:去年|上年度?|上一年度?)(?:全年)?(?!同期|结转|未结|末)/y, read: (_, year) => String(year - 1) },
  // 近三年, 过去5年, 五年来, 一年多来
  {
    pattern: /(?:[近过最]近?去?)([一二两三四五六七八九十]|\d{1,2})年(?:多)?(?:来|以来|间)?/y,
    read: (m, year) => since(year - number(m[1] as string) + 1, year),
  },
  {
    pattern: /([一二两三四五六七八九十]|\d{1,2})年(多)?来/y,
    read: (m, year) => since(year - number(m[1] as string) + (m[2] ? 0 : 1), year),
  },
];

/** From one year to another: the same year is just that year. */
const since = (from: number, to: number) => (from < to ? `${from}/${to}` : String(to));

/** 上半年, 下半年. */
const halfOf = (year: number, half = '上') => (half === '上' ? months(year, 1, year, 6) : months(year, 7, year, 12));

function months(fromYear: number, from: number, toYear: number, to: number): string | null {
  if (from < 1 || from > 12 || to < 1 || to > 12) return null;
  if (fromYear === toYear && from === 1) return untilMonth(fromYear, to);
  return `${fromYear}-${two(from)}/${toYear}-${two(to)}`;
}

/** Characters at which an expression of time may begin. */
const opener = new Characters(/[\d截自下第前一二两三四五六七八九十上下今明来本全年当去近过最“"]/);
const digit = new Characters(/\d/);
/** Two years without the dash between them: 20142018年. */
const mostDigits = 8;
/** What stands behind the digits of a time. */
const calendar = new Characters(/[年月份季至到~-]/);

const none: readonly TimeRule[] = [];
const openings = new Map(rules.map((rule) => [rule, new Opening(rule.pattern)]));
/** For each opener the rules that can begin with it. */
const rulesOf = new Map<number, readonly TimeRule[]>();

/** The rules that can match at an offset, by the characters that stand there. */
function rulesAt(text: string, at: number): readonly TimeRule[] {
  let end = at;
  while (end < at + mostDigits && digit.isAt(text, end)) end++;
  if (end > at && !calendar.isAt(text, end)) return none;
  const unit = text.charCodeAt(at);
  const known = rulesOf.get(unit) ?? rules.filter((rule) => openings.get(rule)?.mayBegin(text, at));
  rulesOf.set(unit, known);
  return known;
}

/** What must not stand before it: comparisons, grounds, ordinals, another number. */
const notAfter = new Ending(/(?:比|较|与|同|于|根据|按照|依据|[\d第])$/);
/** A year that only tells which one is meant (2019年制定的方案) or is compared with (上年的1.6倍) says nothing of the figure. */
const attribute = new Opening(
  /^(?:工作)?报告(?:中|提|指)|^的?(?:近|约)?\d+(?:\.\d+)?倍|^(?:制定|印发|出台|发布|修订|颁布|施行|实施|成立|建成|启动|通过|下发)(?:并[^,。;]{0,6})?的/,
);

/** 恢复到2019年的78.3%, 为上年的九成: what the figure is measured against. */
const measure = new Ending(/(?:恢复[到至]|相当于|[为是占])$/);
const measured = new Opening(/^(?:全年|同期)?的/);

const ofThatYear = new Opening(/^(?:全年|年内|当年)$/);

/** The expressions of time between two offsets, in order. `year` is the report's. */
export function timesIn(text: string, zones: Uint8Array, [start, end]: Span, year: number): TimeExpression[] {
  const times: TimeExpression[] = [];
  const next = (from: number) => opener.next(text, from, end);
  for (let i = next(start); i < end; i = next(i + 1)) {
    if ((zones[i] as number) & (inQuote | inTitle)) continue;
    for (const rule of rulesAt(text, i)) {
      rule.pattern.lastIndex = i;
      const match = rule.pattern.exec(text);
      if (!match || rule.pattern.lastIndex > end) continue;
      const after = rule.pattern.lastIndex;
      const period = rule.read(match, year);
      // 2024年，要确保全年…: the whole of the year just named.
      const said = times.at(-1)?.period ?? '';
      if (ofThatYear.test(match[0]) && /^\d{4}$/.test(said)) {
        i = after - 1;
        break;
      }
      if (
        period &&
        !notAfter.test(text, Math.max(start, i - 2), i) &&
        !(measure.test(text, Math.max(start, i - 3), i) && measured.test(text, after, after + 3)) &&
        !attribute.test(text, after, after + 12)
      )
        times.push({
          start: i,
          end: after,
          period,
          closes: closingBracket(text.slice(after, Math.min(end, after + longestRemark))) + after,
        });
      i = after - 1;
      break;
    }
  }
  return times;
}

/** A remark in brackets is no longer than this. */
const longestRemark = 200;

/** The bracket that closes before another opens, by its offset; none is infinitely far. */
function closingBracket(text: string): number {
  const at = text.search(/[()]/);
  return text[at] === ')' ? at : Number.POSITIVE_INFINITY;
}

/** How far before its figure a year inside a clause may stand and still be the figure's own (2020年12件). */
const adjacent = 8;

/** What of a figure bears on which time is its own. */
export interface Timed {
  start: number;
  kind: Kind;
  /** It is itself a change: then it ends at the later of the years compared. */
  change: boolean;
  /** The value it came from stands before it: then the time right before that value is not its own. */
  cameFrom: number | null;
}

/** Times further back than this many bear on no figure; no sentence that people write tells so many. */
const timesBack = 24;

/**
 * The period of a figure: that of the nearest expression of time before it in its sentence, where it opens a clause or
 * stands right before the figure; else `unsaid`.
 */
export function periodOf(
  text: string,
  times: readonly TimeExpression[],
  figure: Timed,
  year: number | null,
  unsaid: string | null,
): string | null {
  const before = firstPast(times, ({ end }) => end > figure.start);
  const own = times.slice(Math.max(0, before - timesBack), before).filter((time) => isOwn(text, time, figure, year));
  const nearest = own.at(-1)?.period;
  if (nearest === undefined) return unsaid;
  if (!figure.change || !/^\d{4}$/.test(nearest)) return nearest;
  return own.reduce((latest, { period }) => (/^\d{4}$/.test(period) && period > latest ? period : latest), nearest);
}

function isOwn(text: string, time: TimeExpression, figure: Timed, year: number | null): boolean {
  // 由上年的210件增加到245件
  if (figure.cameFrom !== null && time.end <= figure.cameFrom && figure.cameFrom - time.end <= adjacent) return false;
  // (含上年结转2件)
  if (time.closes < figure.start) return false;
  // 是上年的2.04倍
  if (figure.kind === 'multiple' && /^(?:全年)?的?(?:近|约|超)?$/.test(text.slice(time.end, figure.start)))
    return false;
  // 常委会五年来共…: a stretch holds for all that the sentence counts; 2018年以来的 only says which ones.
  const words = text.slice(time.start, time.end);
  const next = text[time.end];
  if ((/[来间期]$/.test(words) && next !== '的') || (/^(?:近|最近|过去)/.test(words) && next === ',')) return true;
  const before = text[time.start - 1] ?? '';
  const opensClause = /[,。;:、(\n\s]|^$/.test(before) || /(?:自|从|在|到|[省市县区局院]|目前)$/.test(before);
  return opensClause || figure.start - time.end <= adjacent || time.period === String(year);
}

/** 一、二、三季度分别…: figures of quarters, one by one. */
const quarterList = /([一二三四](?:[、和][一二三四]){1,3})季度[^,。;\d]{0,20}?分别[^,。;\d]{0,8}$/;

/** What may stand between the years of a list: 2019年、2020年和2021年分别. */
const yearsJoin = /^(?:、|和|与|及)?$/;

/**
 * The periods of figures that a sentence gives one by one for years or quarters (2019年、2020年分别…12件、15件; 2021年至2023年分别为…;
 * 一、二季度分别…), by their place among `starts`, the offsets of its figures. Empty where there is no such list, or it has
 * another length.
 */
export function periodsOneByOne(
  text: string,
  times: readonly TimeExpression[],
  starts: readonly number[],
  year: number,
): Map<number, string> {
  const found = new Map<number, string>();
  const first = starts[0] ?? 0;
  const before = text.slice(Math.max(0, first - 40), first);
  const quarters = (before.includes('季度') && quarterList.exec(before)?.[1]?.match(/[一二三四]/g)) || [];
  if (quarters.length > 0 && quarters.length <= starts.length)
    for (const [k, quarter] of quarters.entries()) found.set(k, `${year}-Q${number(quarter)}`);
  for (let i = 0; i < times.length; i++) {
    let last = i;
    while (last + 1 < times.length && yearsJoin.test(between(text, times, last))) last++;
    const end = (times[last] as TimeExpression).end;
    const periods =
      last > i ? times.slice(i, last + 1).map(({ period }) => period) : yearsOf((times[i] as TimeExpression).period);
    // 2021—2023年，全市出庭率分别为: a stretch may stand a clause before.
    const word = (last > i ? /^[^,。;\d]{0,8}?分别/ : /^[^。;\d]{0,40}?分别/).exec(text.slice(end, end + 42));
    if (word && periods.length > 1) {
      const first = lowerBound(starts, end + 1);
      const after = first + periods.length;
      const areTogether = after <= starts.length && !endsClause(text, end, starts[after - 1] as number);
      const areAll = after === starts.length || endsClause(text, starts[after - 1] as number, starts[after] as number);
      if (areTogether && areAll) for (const [k, period] of periods.entries()) found.set(first + k, period);
    }
    i = last;
  }
  return found;
}

const endsClause = (text: string, from: number, to: number) => /[。;]/.test(text.slice(from, to));

const between = (text: string, times: readonly TimeExpression[], i: number) =>
  text.slice((times[i] as TimeExpression).end, (times[i + 1] as TimeExpression).start);

/** The years of a stretch of whole years. */
function yearsOf(period: string): string[] {
  const [from, to] = period.split('/').map(Number);
  if (!/^\d{4}\/\d{4}$/.test(period) || from === undefined || to === undefined) return [period];
  return Array.from({ length: to - from + 1 }, (_, k) => String(from + k));
}
