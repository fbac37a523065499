/**
 * What strikes a numeral out: dates, ordinals, codes, names, ways of speaking. The first that matches wins.
 * Works on folded text. Not for what makes a numeral a figure: see acceptances.ts.
 */
import { inHexagon, inTitle } from '../zones.ts';
import { behind, type Candidate, core, isChinese, isDigits, left, right } from './candidate.ts';
import type { Rule } from './decide.ts';
import { isArticle, isBareScale, isDigitByDigit, isHalfOfQuantity, isNamedGroup, isQuotedName } from './names.ts';
import { isAge, isDay, isNamedSpan, isPhase, isRoundTheClock, isTimeOfDay, isYear } from './times.ts';

const zone = (c: Candidate) => c.zones[c.numeral.start] as number;

export const rejections: readonly Rule[] = [
  { id: 'X0', says: 'no value', test: (c) => Number.isNaN(c.numeral.value) },
  { id: 'X6', says: 'inside the title of a document', test: (c) => (zone(c) & inTitle) !== 0 },
  { id: 'X9', says: 'document or case number', test: (c) => (zone(c) & inHexagon) !== 0 || /^号/.test(right(c, 1)) },
  { id: 'X5', says: 'ordinal', test: isOrdinal },
  { id: 'X3', says: 'year', test: isYear },
  { id: 'X7', says: 'month', test: (c) => c.rangeTo === null && /^月/.test(right(c, 1)) },
  { id: 'X12', says: 'day of a month', test: isDay },
  { id: 'X4', says: 'part of a name or code: letters or marks touch the digits', test: touchesCode },
  { id: 'X2', says: 'inside quotation marks: a name or slogan', test: isQuotedName },
  { id: 'X13', says: 'base of a rate or a frequency: 每两年, 每万人', test: (c) => /每(?:隔)?$/.test(left(c, 2)) },
  { id: 'X20', says: 'Chinese digits side by side: a year, a code, or a rough guess', test: isDigitByDigit },
  { id: 'X15', says: 'an age or an anniversary', test: isAge },
  { id: 'X16', says: 'round the clock', test: isRoundTheClock },
  { id: 'X17', says: 'a time of day', test: isTimeOfDay },
  { id: 'X21', says: 'a span of time in a name: 15分钟法律服务圈, 八小时外', test: isNamedSpan },
  { id: 'X22', says: 'the phase of a project: 三期工程', test: isPhase },
  {
    id: 'X27',
    says: 'a move in a ranking: 前移4位',
    test: (c) => /(?:前移|前进|上升|跃升|提升|后退|下降|下滑)了?$/.test(left(c, 4)) && /^个?位/.test(right(c, 2)),
  },
  {
    id: 'X11',
    says: 'a level, session or batch: 三级, 十九届, 二批',
    test: (c) => /^(?:届|级|季度|大(?:精神|报告|代表|以来|召开|$)|中全会)/.test(right(c, 3)),
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
  { id: 'X24', says: 'an attitude: 百分之百零容忍', test: (c) => c.numeral.percent && /^零[一-鿿]/.test(right(c, 2)) },
  {
    id: 'X25',
    says: 'part of an address: 2层201室',
    test: (c) => /^[层楼幢栋]$/.test(c.measure?.word ?? '') && /^[\dA-Z]+(?:室|房|单元|号)/.test(behind(c, 8)),
  },
  { id: 'X26', says: 'a counter of the page itself: 点击数：1024次, 第1页/共3页', test: isFurniture },
];

/** 第15条, 排名第3, 前10名, 前11个月; 目前12件 and 提前5天 are none. */
function isOrdinal(c: Candidate): boolean {
  if (/(?:第|首|排名|名列|位列|位居)$/.test(left(c, 2))) return true;
  if (/(?:^|[^提目以之此当日会事庭诉年先])前$/.test(left(c, 2))) return true;
  if (c.measure?.word === '个月' && /[今本去当]年前$/.test(left(c, 3))) return true;
  if (/届(?:\d{1,2}|[一二三四五六七八九十]+)?$/.test(left(c, 4))) return true;
  if (c.measure?.word !== '次') return false;
  return /^(?:全会|全体会议)/.test(behind(c, 4)) || (/^会议/.test(behind(c, 2)) && /届.{0,4}$/.test(left(c, 7)));
}

/**
 * QZ08101-3000, 10:10, 5G, 1+3+N, 7×24. A colon that introduces (总数:205件), a range's dash, the sign of a change (同比+4.6%),
 * a second measure (23件/45人) and 10万+ are none.
 */
function touchesCode(c: Candidate): boolean {
  if (!isDigits(c)) return false;
  const before = c.rangeFrom === null ? c.before : (c.text[c.rangeFrom - 1] ?? '');
  const introduced =
    (c.numeral.percent && /[一-鿿,(:][+-]$/.test(left(c, 2))) || (c.measure !== null && /[一-鿿]\/$/.test(left(c, 2)));
  if (!introduced && (before === ':' ? /\d:$/.test(left(c, 2)) : /[A-Za-z0-9\-/.·+×_#*=]/.test(before))) return true;
  if (c.rangeTo !== null) return false;
  return (
    /^(?:[/·×_#=]|[.:-]\d)/.test(right(c, 2)) ||
    (/^[A-Za-z]/.test(right(c, 1)) && !c.measure) ||
    (/^\+/.test(right(c, 1)) && !c.numeral.scaled)
  );
}

/** Things that a size tells apart: 规模以上企业, 限额以上项目. */
const limited = /^(?:司法所|企业|单位|项目|工程|合同|场所|机构|组织|群体|用人|自然村|村组|案件|积案|事故)/;

/** What a rule allows or demands, not what was counted. */
function isThreshold(c: Candidate): boolean {
  if (c.numeral.percent) return /^加处/.test(right(c, 2));
  // 三人以上司法所, 50万元以上项目: which ones, not how many.
  const limits = /^(?:及)?以[上下](?:的)?(?=[一-鿿])/.exec(behind(c, 5))?.[0].length ?? 0;
  if (limits > 0 && limited.test(behind(c, limits + 4).slice(limits))) return true;
  if (c.measure?.kind !== 'other') return false;
  return /^(?:范围|\/\d)/.test(behind(c, 2)) || (/^(?:公里|千?米)$/.test(c.measure.word) && /^线/.test(behind(c, 1)));
}

/** Counters and page numbers that a portal prints around an article: a line that is nothing but its label. */
function isFurniture(c: Candidate): boolean {
  const measure = c.measure?.word ?? '';
  if (measure === '页') return /第\d+页/.test(left(c, 8) + behind(c, 6));
  if (measure === '次')
    return (
      /(?:^|[\s\])|]|打印|关闭|收藏|分享)(?:点击|浏览|阅读|访问)(?:数|量|率|次数)?:$/.test(left(c, 9)) &&
      /^(?:$|\s)/.test(behind(c, 1))
    );
  return /(?:[本全正]文共?[计有]?|阅读约?需)$/.test(left(c, 4));
}
