/** Numbers of the calendar and the clock, which are no figures: years, days, times of day, ages. Works on folded text. */
import { Ending, Opening } from '../../text/edges.ts';
import {
  type Candidate,
  core,
  endsWithMeasure,
  isAfter,
  isBefore,
  isMeasuredBefore,
  isPlain,
  length,
} from './candidate.ts';

/** Words after which a number of days is a span of time, not a date: 减至最短30日, 由法定20日. */
const spanBefore = new Ending(
  /(?:至|到|由|从|法定|为|为期|历时|长达|连续|原来的|原先的|最短|最长|最快|缩短|压缩|压减|减少|提速|延长|不超过|不少于|至少|超过|平均|用时|耗时)$/,
);
/** Words after which a number of years is a span; 近三年 and 过去五年 name a period, not a quantity. */
const yearsBefore = new Ending(/(?:连续|为期|历时|长达|延长|缩短至?|期限为|有效期为?|不少于|至少|已满)$/);

const yearAndMonth = new Opening(/^年[\d一二三四五六七八九十]+月/);

/** 2023年, 2015-2020年, 20152020年 (a copy that lost its dash); a span of years is none: 连续11年. */
export function isYear(c: Candidate): boolean {
  if (c.after !== '年' && c.measure?.word !== '年') return false;
  return !(length(c) <= 2 && isAfter(c, yearsBefore, 4) && !isBefore(c, yearAndMonth, 4));
}

const within = new Opening(/^内/);
const monthBefore = new Ending(/月(?:\d+日)?(?:至|到|-)?$/);
const dayInDate = new Opening(/^[起开上下当之前后]/);

/** 25日, 202327日; a span is none: 减至最短30日, 受理之日起10日内. */
export function isDay(c: Candidate): boolean {
  if (c.after !== '日' && c.measure?.word !== '日') return false;
  const isSpan = isAfter(c, spanBefore, 4) || isMeasuredBefore(c, within, 1);
  const inDate = isAfter(c, monthBefore, 6) || isMeasuredBefore(c, dayInDate, 1);
  return !(length(c) <= 3 && isSpan && !inDate);
}

const clock = new Opening(/^(?:时(?!限|间|效)|点(?:\d|半|钟|前|后|至|整))/);
const hourBefore = new Ending(/[时点]$/);

/** 10时, 8点30分. */
export const isTimeOfDay = (c: Candidate): boolean =>
  (isBefore(c, clock, 2) || (c.after === '分' && isAfter(c, hourBefore, 1))) && isPlain(c);

const takesTo = new Ending(/(?:至|到|为|在|缩短|压缩|超过|不足)$/);
const withinHours = new Opening(/^(?:内|以内)/);

/** 24小时自助服务: a name for "always"; a span only where something takes or is cut to it. */
export const isRoundTheClock = (c: Candidate): boolean =>
  c.numeral.value === 24 &&
  c.measure?.word === '小时' &&
  !isAfter(c, takesTo, 2) &&
  !isMeasuredBefore(c, withinHours, 2);

const circle = new Opening(/^[^,。;、:]{0,10}圈/);
const beyond = new Opening(/^(?:以|之)?外/);

/** 15分钟法律服务圈, 八小时外: a span of time that is part of a name. */
export function isNamedSpan(c: Candidate): boolean {
  if (c.measure?.kind !== 'duration') return false;
  return isMeasuredBefore(c, circle, 12) || (isMeasuredBefore(c, beyond, 2) && c.measure.word.endsWith('小时'));
}

const ofAge = new Opening(/^(?:周岁|岁|周年|后)/);

/** 60周岁, 20周年, 90后. */
export const isAge = (c: Candidate): boolean => isBefore(c, ofAge, 2) && !c.numeral.percent;

const heldBefore = new Ending(/(?:举办|举行|组织|开展|开办|印发|编发|刊发|召开|推出|播出|培训|共|累计|发布|完成)了?$/);
const projectBehind = new Opening(/^(?:工程|项目|建设|改造|通过|竣工|投用|用地|同步)/);

/** 三期工程, 2期通过初验: the phase of a project; 举办3期 is a count. */
export function isPhase(c: Candidate): boolean {
  if (c.measure?.word !== '期' || isAfter(c, heldBefore, 3)) return false;
  return isMeasuredBefore(c, projectBehind, 2) || (core(c) === '二' && !endsWithMeasure(c));
}
