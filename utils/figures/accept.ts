/**
 * Decides which numerals are figures. Rules stand in two lists, tried in order: the first that rejects strikes the
 * numeral out, else the first that accepts takes it; no rule accepting means no figure. Every rule has an id and a fact of
 * the language behind it, and `decide` says which one it was, so that `extract --explain` can tell.
 * Works on folded text. Not for names, periods or scopes.
 */
import type { Kind } from './figure.ts';
import { countedSingly, type Measure, measureAt } from './measures.ts';
import type { Numeral } from './scan.ts';
import { inHexagon, inQuote, inTitle } from './zones.ts';

/** A numeral with what stands around it. */
export interface Candidate {
  numeral: Numeral;
  text: string;
  zones: Uint8Array;
  /** The measure right behind the core, if any; for the first number of a range, that of the second. */
  measure: Measure | null;
  /** The character before and after the core ('' at the edge of the text). */
  before: string;
  after: string;
  /** Whether this is the first number of a range (3至5个工作日): then the offset of the second. */
  rangeTo: number | null;
  /** Whether it is the second one: then the offset where the first begins. */
  rangeFrom: number | null;
}

export interface Decision {
  /** The rule that took it or struck it out. */
  rule: string;
  accepted: boolean;
  kind?: Kind;
  unit?: string;
  unitImplied?: true;
}

interface Rule {
  id: string;
  /** What the rule states, for `--explain`. */
  says: string;
  test: (c: Candidate) => boolean;
}

interface Acceptance extends Rule {
  kind?: (c: Candidate) => Kind;
  unit?: (c: Candidate) => string;
  implied?: true;
}

/** Text right before the numeral, at most `n` units, not beyond its line. */
const left = (c: Candidate, n: number) => {
  const from = c.rangeFrom ?? c.numeral.start;
  const text = c.text.slice(Math.max(0, from - n), from);
  return text.slice(text.lastIndexOf('\n') + 1);
};
/** Text right after the core, at most `n` units, not beyond its line. */
const right = (c: Candidate, n: number) => {
  const text = c.text.slice(c.numeral.end, c.numeral.end + n);
  const line = text.indexOf('\n');
  return line < 0 ? text : text.slice(0, line);
};
/** Text behind the measure (or the core). */
const behind = (c: Candidate, n: number) => {
  const from = c.measure?.end ?? c.numeral.end;
  const text = c.text.slice(from, from + n);
  const line = text.indexOf('\n');
  return line < 0 ? text : text.slice(0, line);
};

const isDigits = (c: Candidate) => c.numeral.form === 'digits';
const isChinese = (c: Candidate) => c.numeral.form === 'chinese';
const length = (c: Candidate) => c.numeral.end - c.numeral.start;
/** A whole number without separators, scale or particle, as dates and document numbers are written. */
const isPlain = (c: Candidate) => isDigits(c) && /^\d+$/.test(c.text.slice(c.numeral.start, c.numeral.end));
const zone = (c: Candidate) => c.zones[c.numeral.start] as number;

/** The end of a clause: punctuation, the end of a line or of the text. */
const clauseEnd = /^(?:[,。;:、!?)”\t]|$)/;

/** Words after which a number of days is a span of time, not a date: 减至最短30日. */
const spanBefore =
  /(?:至|到|为|为期|历时|长达|连续|原来的|原先的|最短|最长|最快|缩短|压缩|压减|减少|提速|延长|不超过|不少于|至少|超过|平均|用时|耗时)$/;
/** Words after which a number of years is a span; 近三年 and 过去五年 name a period, not a quantity. */
const yearsBefore = /(?:连续|为期|历时|长达|延长|缩短至?|期限为|有效期为?|不少于|至少|已满)$/;
/** Quantities whose unit is money even where 元 is not written: 标的金额约9.7亿. */
const moneyBefore =
  /(?:金额|标的额?|资金|经费|费用|款|货值|损失|投资|产值|收入|支出|税|额)(?:共计|合计|累计|总计|达到|高达|超过|达|共|约|近|超|逾|为|到|至|:)*$/;
/** Nouns that announce a bare number: 案件数为550, 总量达16201. */
const countBefore =
  /(?:数|数量|总数|总量|量|人数|件数|次数|总计|合计)(?:共计|合计|达到|高达|超过|达|共|约|近|超|逾|为|是|:)*$/;

/** Rejections, first match wins. */
const rejections: Rule[] = [
  { id: 'X0', says: 'no value', test: (c) => Number.isNaN(c.numeral.value) },
  { id: 'X6', says: 'inside the title of a document', test: (c) => (zone(c) & inTitle) !== 0 },
  { id: 'X9', says: 'document or case number', test: (c) => (zone(c) & inHexagon) !== 0 || /^号/.test(right(c, 1)) },
  { id: 'X5', says: 'ordinal', test: isOrdinal },
  { id: 'X3', says: 'year', test: isYear },
  { id: 'X7', says: 'month', test: (c) => c.rangeTo === null && /^月/.test(right(c, 1)) },
  { id: 'X12', says: 'day of a month', test: isDay },
  {
    id: 'X4',
    says: 'part of a name or code: letters or marks touch the digits',
    test: (c) => isDigits(c) && touchesCode(c),
  },
  { id: 'X2', says: 'inside quotation marks: a name or slogan', test: isQuotedName },
  { id: 'X13', says: 'base of a rate or a frequency: 每两年, 每万人', test: (c) => /每(?:隔)?$/.test(left(c, 2)) },
  { id: 'X20', says: 'Chinese digits side by side: a year, a code, or a rough guess', test: isDigitByDigit },
  {
    id: 'X15',
    says: 'an age or an anniversary',
    test: (c) => /^(?:周岁|岁|周年|后)/.test(right(c, 2)) && !c.numeral.percent,
  },
  { id: 'X16', says: 'round the clock', test: isRoundTheClock },
  { id: 'X17', says: 'a time of day', test: isTimeOfDay },
  {
    id: 'X11',
    says: 'a level, session or batch: 三级, 十九届, 二批',
    test: (c) => /^(?:届|级|季度|大(?:精神|报告|代表|以来|召开|$)|中全会)/.test(right(c, 3)),
  },
  { id: 'X1', says: 'Chinese numeral without a measure', test: (c) => isChinese(c) && !c.measure },
  {
    id: 'X10',
    says: '一 with a measure is an article',
    test: (c) => isChinese(c) && length(c) === 1 && c.text[c.numeral.start] === '一',
  },
  { id: 'X18', says: 'a bare scale is part of a word: 百姓, 千方百计', test: isBareScale },
  { id: 'X14', says: 'a named group: 三项制度, 两个责任', test: isNamedGroup },
  {
    id: 'X19',
    says: 'half of something that is no quantity',
    test: (c) =>
      c.numeral.form === 'share' &&
      /^[一半]/.test(c.text[c.numeral.start] as string) &&
      c.text[c.numeral.start + 1] !== '分' &&
      !isHalfOfQuantity(c),
  },
];

/** Acceptances, first match wins. */
const acceptances: Acceptance[] = [
  { id: 'C1', says: 'a share', test: (c) => c.numeral.percent, kind: () => 'percent', unit: percentUnit },
  { id: 'C3', says: 'an amount of money', test: (c) => c.measure?.kind === 'money' },
  { id: 'C4', says: 'a span of time', test: (c) => c.measure?.kind === 'duration' },
  { id: 'C2', says: 'digits with a measure', test: (c) => isDigits(c) && c.measure !== null },
  {
    id: 'C5',
    says: 'Chinese numeral of several characters with a measure',
    test: (c) => isChinese(c) && length(c) > 1 && c.measure !== null,
  },
  {
    id: 'C6',
    says: 'one Chinese digit with a measure that counts',
    test: (c) => isChinese(c) && c.measure !== null && !c.numeral.scaled,
  },
  {
    id: 'C8',
    says: 'a bare 千 or 万 after 上 or 近',
    test: (c) => isChinese(c) && length(c) === 1 && c.numeral.scaled && c.measure !== null,
  },
  {
    id: 'C3b',
    says: 'a scale without a measure, money by its noun',
    test: (c) => c.numeral.scaled && clauseEnd.test(behind(c, 1)) && moneyBefore.test(left(c, 10)),
    kind: () => 'money',
    unit: () => '元',
    implied: true,
  },
  {
    id: 'C7',
    says: 'a scale without a measure at the end of its clause',
    test: (c) => isDigits(c) && c.numeral.scaled && clauseEnd.test(right(c, 1)),
    kind: () => 'count',
    unit: () => '',
  },
  {
    id: 'C10',
    says: 'a bare number whose share follows: 行政处罚2100，占33.9%',
    test: (c) =>
      isPlain(c) &&
      length(c) > 1 &&
      /^,(?:占|[^,。;:\d]{0,6}率(?:为|达|达到)?\d)/.test(right(c, 16)) &&
      /[一-鿿]$/.test(left(c, 1)),
    kind: () => 'count',
    unit: () => '',
  },
  {
    id: 'C9',
    says: 'a bare number after the noun of a number: 件数为550',
    test: (c) => isPlain(c) && clauseEnd.test(right(c, 1)) && countBefore.test(left(c, 8)),
    kind: () => 'count',
    unit: () => '',
  },
];

/** Which rule decides a candidate, and as what. */
export function decide(c: Candidate): Decision {
  const rejection = rejections.find((rule) => rule.test(c));
  if (rejection) return { rule: rejection.id, accepted: false };
  const acceptance = acceptances.find((rule) => rule.test(c));
  if (!acceptance)
    return { rule: c.measure || !isDigits(c) ? 'X8' : unknownMeasure(c) ? 'X8?' : 'X8', accepted: false };
  return {
    rule: acceptance.id,
    accepted: true,
    kind: acceptance.kind?.(c) ?? (c.measure as Measure).kind,
    unit: acceptance.unit?.(c) ?? (c.measure as Measure).word,
    ...(acceptance.implied && { unitImplied: true }),
  };
}

/** What a rule states, in words; for `--explain`. */
export function ruleSays(id: string): string {
  if (id === 'X8') return 'no measure behind it';
  if (id === 'X8?') return 'an unknown word behind it: no measure';
  return [...rejections, ...acceptances].find((rule) => rule.id === id)?.says ?? id;
}

/** 第15条, 排名第3, 前10名, 前11个月. */
function isOrdinal(c: Candidate): boolean {
  if (/(?:第|首|排名|名列|位列|位居)$/.test(left(c, 2))) return true;
  if (/前$/.test(left(c, 1))) return true;
  if (/届(?:\d{1,2}|[一二三四五六七八九十]+)?$/.test(left(c, 4))) return true;
  return c.measure?.word === '次' && /^(?:全会|全体会议)/.test(behind(c, 4));
}

/** 2023年, 2015-2020年, 20152020年 (a copy that lost its dash); a span of years is none: 连续11年. */
function isYear(c: Candidate): boolean {
  if (!/^年/.test(right(c, 1)) && c.measure?.word !== '年') return false;
  return !(length(c) <= 2 && yearsBefore.test(left(c, 4)) && !/^年[\d一二三四五六七八九十]+月/.test(right(c, 4)));
}

/** 25日, 202327日; a span is none: 减至最短30日. */
function isDay(c: Candidate): boolean {
  if (!/^日/.test(right(c, 1)) && c.measure?.word !== '日') return false;
  return !(length(c) <= 3 && spanBefore.test(left(c, 4)) && !/月(?:\d+日)?(?:至|到|-)$/.test(left(c, 6)));
}

/** QZ08101-3000, 10:10, 5G, 1+3+N, 7×24. A colon that introduces (总数:205件) and a range's dash are none; nor is 10万+. */
function touchesCode(c: Candidate): boolean {
  const before = c.rangeFrom === null ? c.before : (c.text[c.rangeFrom - 1] ?? '');
  if (before === ':' ? /\d:$/.test(left(c, 2)) : /[A-Za-z0-9\-/.·+×_#*=]/.test(before)) return true;
  if (c.rangeTo !== null) return false;
  return /^(?:[A-Za-z/·×_#=]|[.:-]\d)/.test(right(c, 2)) || (/^\+/.test(right(c, 1)) && !c.numeral.scaled);
}

/** 10时, 8点30分. */
function isTimeOfDay(c: Candidate): boolean {
  if (!isPlain(c)) return false;
  return (
    /^(?:时(?!限|间|效)|点(?:\d|半|钟|前|后|至|整))/.test(right(c, 2)) ||
    (/[时点]$/.test(left(c, 1)) && c.after === '分')
  );
}

/** 二〇二三, 三五个: no scale between the digits. */
function isDigitByDigit(c: Candidate): boolean {
  return isChinese(c) && /^[〇零一二两三四五六七八九]{2,}$/.test(c.text.slice(c.numeral.start, c.numeral.end));
}

/** Numbers in quotation marks belong to names, unless the quotation is nothing but the quantity (“100%”). */
function isQuotedName(c: Candidate): boolean {
  if ((zone(c) & inQuote) === 0) return false;
  const opens = /[“‘"]$/.test(left(c, 1));
  const closes = /^[”’"]/.test(behind(c, 1)) || (c.numeral.percent && /^[”’"]/.test(right(c, 1)));
  return !(opens && closes && (isDigits(c) || c.numeral.percent) && (c.measure !== null || c.numeral.percent));
}

/** 24小时自助服务: a name for "always"; a span only where something takes or is cut to it. */
function isRoundTheClock(c: Candidate): boolean {
  return (
    c.numeral.value === 24 &&
    c.measure?.word === '小时' &&
    !/(?:至|到|为|在|缩短|压缩|超过|不足)$/.test(left(c, 2)) &&
    !/^(?:内|以内)/.test(behind(c, 2))
  );
}

/** 百姓, 万余名 is a count, 百日攻坚 and 千人计划 are names. */
function isBareScale(c: Candidate): boolean {
  if (!isChinese(c) || c.numeral.particle || !/^[百千万亿]+$/.test(c.text.slice(c.numeral.start, c.numeral.end)))
    return false;
  return !/(?:上|近|超|逾|达|破|约|过)$/.test(left(c, 1));
}

/** What is counted one by one even by 个 and 项; other nouns after a small Chinese number make a name (三项制度, 两个责任). */
const countedNoun =
  /^(?:[一-鿿]{0,2}(?:奖|荣誉|称号)|(?:[一-鿿]{0,4}?(?:案件|案例|企业|单位|文件|法规|规章|条例|乡镇|街道|社区|学校|医院|网站|律师|岗位|专班)))/;
/** After these a small number with a measure is a way of speaking. */
const speaking = /(?:[这那各其同某哪另任]|一是)$/;
const groupNoun = /^(?:事|大事|好事|性|审议|全会|分配|创业|能源|污染)/;

/** A single Chinese digit counts only by some measures, or where what follows can be counted one by one. */
function isNamedGroup(c: Candidate): boolean {
  if (!isChinese(c) || length(c) > 1 || !c.measure || c.measure.kind === 'duration') return false;
  if (speaking.test(left(c, 2)) || groupNoun.test(behind(c, 2))) return true;
  if (countedSingly.has(c.measure.word)) return false;
  return !(/^[个项]$/.test(c.measure.word) && countedNoun.test(behind(c, 8)));
}

/** 一半, 半数 state a share where a verb of amounting or 以上 stands next to them. */
function isHalfOfQuantity(c: Candidate): boolean {
  return (
    /(?:占|达|达到|超|超过|近|过|不足|减少|下降|压缩|缩短)(?:了|约)?$/.test(left(c, 3)) ||
    /^(?:以上|以下|左右)/.test(right(c, 2))
  );
}

function percentUnit(c: Candidate): string {
  return c.text[c.numeral.end - 1] === '‰' ? '‰' : '%';
}

/** Digits followed by a Han character that no rule knows: worth a look, it may be a measure that is missing. */
function unknownMeasure(c: Candidate): boolean {
  return /^[一-鿿]/.test(right(c, 1));
}

/** Marks between the two numbers of a range. */
const rangeMark = /^(?:-|~|至|到)$/;

/** Puts each numeral in its surroundings: its measure, its neighbours, and whether it is half of a range. */
export function candidatesOf(text: string, zones: Uint8Array, numerals: readonly Numeral[]): Candidate[] {
  const candidates: Candidate[] = numerals.map((numeral) => ({
    numeral,
    text,
    zones,
    measure: measureAt(text, numeral.end),
    before: text[numeral.start - 1] ?? '',
    after: text[numeral.end] ?? '',
    rangeTo: null,
    rangeFrom: null,
  }));
  for (let i = 1; i < candidates.length; i++) {
    const first = candidates[i - 1] as Candidate;
    const second = candidates[i] as Candidate;
    const from = first.measure && first.measure.end < second.numeral.start ? first.measure.end : first.numeral.end;
    if (!rangeMark.test(text.slice(from, second.numeral.start))) continue;
    const bare = from === first.numeral.end && !first.numeral.percent;
    if (bare && !second.measure && !second.numeral.percent) continue;
    if (first.rangeFrom !== null) continue;
    first.rangeTo = second.numeral.start;
    second.rangeFrom = first.numeral.start;
    if (bare && second.measure) first.measure = second.measure;
  }
  return candidates;
}
