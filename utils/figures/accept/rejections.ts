/**
 * What strikes a numeral out: dates, ordinals, codes, names, ways of speaking. The first that matches wins.
 * Works on folded text. Not for what makes a numeral a figure: see acceptances.ts.
 */
import { Characters, Ending, Opening } from '../../text/edges.ts';
import { inHexagon, inTitle } from '../zones.ts';
import {
  behind,
  type Candidate,
  core,
  isAfter,
  isBefore,
  isChinese,
  isDigits,
  isMeasuredBefore,
  left,
} from './candidate.ts';
import type { Rule } from './decide.ts';
import { isArticle, isBareScale, isDigitByDigit, isHalfOfQuantity, isNamedGroup, isQuotedName } from './names.ts';
import { isAge, isDay, isNamedSpan, isPhase, isRoundTheClock, isTimeOfDay, isYear } from './times.ts';

const eachBefore = new Ending(/每(?:隔)?$/);
const movedBefore = new Ending(/(?:前移|前进|上升|跃升|提升|后退|下降|下滑)了?$/);
const places = new Opening(/^个?位/);
const levelBehind = new Opening(/^(?:届|级|季度|大(?:精神|报告|代表|以来|召开|$)|中全会)/);
const attitude = new Opening(/^零[一-鿿]/);
const roomBehind = new Opening(/^[\dA-Z]+(?:室|房|单元|号)/);

const zone = (c: Candidate) => c.zones[c.numeral.start] as number;

export const rejections: readonly Rule[] = [
  { id: 'X0', says: 'no value', test: (c) => Number.isNaN(c.numeral.value) },
  { id: 'X6', says: 'inside the title of a document', test: (c) => (zone(c) & inTitle) !== 0 },
  { id: 'X9', says: 'document or case number', test: (c) => (zone(c) & inHexagon) !== 0 || c.after === '号' },
  { id: 'X5', says: 'ordinal', test: isOrdinal },
  { id: 'X3', says: 'year', test: isYear },
  { id: 'X7', says: 'month', test: (c) => c.rangeTo === null && c.after === '月' },
  { id: 'X12', says: 'day of a month', test: isDay },
  { id: 'X4', says: 'part of a name or code: letters or marks touch the digits', test: touchesCode },
  { id: 'X2', says: 'inside quotation marks: a name or slogan', test: isQuotedName },
  { id: 'X13', says: 'base of a rate or a frequency: 每两年, 每万人', test: (c) => isAfter(c, eachBefore, 2) },
  { id: 'X20', says: 'Chinese digits side by side: a year, a code, or a rough guess', test: isDigitByDigit },
  { id: 'X15', says: 'an age or an anniversary', test: isAge },
  { id: 'X16', says: 'round the clock', test: isRoundTheClock },
  { id: 'X17', says: 'a time of day', test: isTimeOfDay },
  { id: 'X21', says: 'a span of time in a name: 15分钟法律服务圈, 八小时外', test: isNamedSpan },
  { id: 'X22', says: 'the phase of a project: 三期工程', test: isPhase },
  {
    id: 'X27',
    says: 'a move in a ranking: 前移4位',
    test: (c) => isBefore(c, places, 2) && isAfter(c, movedBefore, 4),
  },
  {
    id: 'X11',
    says: 'a level, session or batch: 三级, 十九届, 二批',
    test: (c) => isBefore(c, levelBehind, 3),
  },
  { id: 'X1', says: 'Chinese numeral without a measure', test: (c) => isChinese(c) && !c.measure },
  { id: 'X10', says: '一 with a measure is an article', test: isArticle },
  { id: 'X18', says: 'a bare scale is part of a word: 百姓, 千方百计', test: isBareScale },
  { id: 'X14', says: 'a named group: 三项制度, 两个责任, 七站八所', test: isNamedGroup },
  {
    id: 'X19',
    says: 'half of something that is no quantity',
    test: (c) => c.numeral.form === 'share' && /^(?:[一半][^分]|半$)/.test(core(c)) && !isHalfOfQuantity(c),
  },
  { id: 'X23', says: 'a threshold or a stated rate of a rule: 100米范围内, 80毫克/100毫升, 加处', test: isThreshold },
  { id: 'X24', says: 'an attitude: 百分之百零容忍', test: (c) => c.numeral.percent && isBefore(c, attitude, 2) },
  {
    id: 'X25',
    says: 'part of an address: 2层201室',
    test: (c) => isMeasuredBefore(c, roomBehind, 8) && /^[层楼幢栋]$/.test(c.measure?.word ?? ''),
  },
  { id: 'X26', says: 'a counter of the page itself: 点击数：1024次, 第1页/共3页', test: isFurniture },
];

const rankBefore = new Ending(/(?:第|首|排名|名列|位列|位居)$/);
const firstBefore = new Ending(/(?:^|[^提目以之此当日会事庭诉年先])前$/);
const yearBefore = new Ending(/[今本去当]年前$/);
const sessionBefore = new Ending(/届(?:\d{1,2}|[一二三四五六七八九十]+)?$/);
const assembly = new Opening(/^(?:全会|全体会议)/);
const meeting = new Opening(/^会议/);

/** 第15条, 排名第3, 前10名, 前11个月; 目前12件 and 提前5天 are none. */
function isOrdinal(c: Candidate): boolean {
  if (isAfter(c, rankBefore, 2) || isAfter(c, firstBefore, 2)) return true;
  if (c.measure?.word === '个月' && isAfter(c, yearBefore, 3)) return true;
  if (isAfter(c, sessionBefore, 4)) return true;
  if (c.measure?.word !== '次') return false;
  return isMeasuredBefore(c, assembly, 4) || (isMeasuredBefore(c, meeting, 2) && /届.{0,4}$/.test(left(c, 7)));
}

const signBefore = new Ending(/[一-鿿,(:][+-]$/);
const strokeBefore = new Ending(/[一-鿿]\/$/);
const timeBefore = new Ending(/\d:$/);
const codeMark = new Characters(/[A-Za-z0-9\-/.·+×_#*=]/);
const codeBehind = new Opening(/^(?:[/·×_#=]|[.:-]\d)/);
const letter = new Characters(/[A-Za-z]/);

/**
 * QZ08101-3000, 10:10, 5G, 1+3+N, 7×24. A colon that introduces (总数:205件), a range's dash, the sign of a change (同比+4.6%),
 * a second measure (23件/45人) and 10万+ are none.
 */
function touchesCode(c: Candidate): boolean {
  if (!isDigits(c)) return false;
  const before = c.rangeFrom === null ? c.before : (c.text[c.rangeFrom - 1] ?? '');
  const introduced =
    (c.numeral.percent && isAfter(c, signBefore, 2)) || (c.measure !== null && isAfter(c, strokeBefore, 2));
  if (!introduced && (before === ':' ? isAfter(c, timeBefore, 2) : codeMark.isAt(before, 0))) return true;
  if (c.rangeTo !== null) return false;
  return (
    isBefore(c, codeBehind, 2) || (letter.isAt(c.after, 0) && !c.measure) || (c.after === '+' && !c.numeral.scaled)
  );
}

/** Things that a size tells apart: 规模以上企业, 限额以上项目. */
const limited = new Opening(/^(?:司法所|企业|单位|项目|工程|合同|场所|机构|组织|群体|用人|自然村|村组|案件|积案|事故)/);

const surcharge = new Opening(/^加处/);
const limitBehind = new Opening(/^(?:及)?以[上下](?:的)?(?=[一-鿿])/);
const range = new Opening(/^(?:范围|\/\d)/);
const line = new Opening(/^线/);

/** What a rule allows or demands, not what was counted. */
function isThreshold(c: Candidate): boolean {
  if (c.numeral.percent) return isBefore(c, surcharge, 2);
  // 三人以上司法所, 50万元以上项目: which ones, not how many.
  if (isMeasuredBefore(c, limitBehind, 5)) {
    const limits = limitBehind.length(behind(c, 5));
    if (limited.test(behind(c, limits + 4).slice(limits))) return true;
  }
  if (c.measure?.kind !== 'other') return false;
  return isMeasuredBefore(c, range, 2) || (isMeasuredBefore(c, line, 1) && /^(?:公里|千?米)$/.test(c.measure.word));
}

const counterBefore = new Ending(/(?:^|[\s\])|]|打印|关闭|收藏|分享)(?:点击|浏览|阅读|访问)(?:数|量|率|次数)?:$/);
const lengthBefore = new Ending(/(?:[本全正]文共?[计有]?|阅读约?需)$/);

/** Counters and page numbers that a portal prints around an article: a line that is nothing but its label. */
function isFurniture(c: Candidate): boolean {
  const measure = c.measure?.word ?? '';
  if (measure === '页') return /第\d+页/.test(left(c, 8) + behind(c, 6));
  if (measure === '次') return isAfter(c, counterBefore, 9) && /^(?:$|\s)/.test(behind(c, 1));
  return isAfter(c, lengthBefore, 4);
}
