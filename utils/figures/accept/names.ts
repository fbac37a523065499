/** Small numbers that are part of a name or a way of speaking: 三项制度, 七站八所, 二次供水, 百姓. Works on folded text. */
import { Ending, Opening } from '../../text/edges.ts';
import { countedSingly } from '../measures.ts';
import { inQuote } from '../zones.ts';
import {
  type Candidate,
  core,
  endsWithMeasure,
  isAfter,
  isBefore,
  isChinese,
  isDigits,
  isMeasuredBefore,
  length,
} from './candidate.ts';

const amounting = new Ending(/(?:上|近|超|逾|达|破|约|过)$/);

/** 百姓, 千方百计, 百日攻坚 are words; 万余名 and 近千名 are counts. */
export function isBareScale(c: Candidate): boolean {
  if (!isChinese(c) || c.numeral.particle || !/^[百千万亿]+$/.test(core(c))) return false;
  return !isAfter(c, amounting, 1);
}

/** 二〇二三, 三五个: no scale between the digits. */
export const isDigitByDigit = (c: Candidate): boolean =>
  isChinese(c) && length(c) > 1 && /^[〇零一二两三四五六七八九]{2,}$/.test(core(c));

/** 一件 is an article; 增长一倍 and 翻一番 are quantities. */
export const isArticle = (c: Candidate): boolean => core(c) === '一' && c.measure?.kind !== 'multiple';

/** What is counted one by one even by 个 and 项; other nouns after a small Chinese number make a name (三项制度, 两个责任). */
const countedNoun = new Opening(
  /^(?:[一-鿿]{0,2}(?:奖|荣誉|称号)|(?:[一-鿿]{0,4}?(?:案件|案例|企业|单位|文件|法规|规章|条例|乡镇|街道|社区|学校|医院|网站|律师|岗位|专班|机构)))/,
);
/** After these a small number with a measure is a way of speaking. */
const speaking = new Ending(/(?:[这那各其同某哪另任]|一是)$/);
const groupNoun = new Opening(/^(?:事|大事|好事|性|审议|全会|分配|创业|能源|污染)/);
/** 二次供水, 三次产业, 三台合一, 四所联动. */
const fixedNoun = new Opening(
  /^(?:供水|产业|元件|加工|开发|装修|利用|伤害|搬运|录入|污染|会议(?=听取|审议|通过|批准|决定)|合一|联动|融合|一体|共建|归一|同向|依次|分别)/,
);

/** 新建六项, 购置三台: nothing is named by these where the clause ends with them. */
const countedAtEnd = /^[个项间台辆部处座所条]$/;

/** A single Chinese digit counts only by some measures, at the end of its clause, or where what follows can be counted one by one. */
export function isNamedGroup(c: Candidate): boolean {
  if (!isChinese(c) || length(c) > 1 || !c.measure || /^(?:duration|multiple|percent)$/.test(c.measure.kind))
    return false;
  if (isAfter(c, speaking, 2) || isMeasuredBefore(c, groupNoun, 2) || isMeasuredBefore(c, fixedNoun, 4)) return true;
  if (isFourCharacters(c)) return true;
  if (countedSingly.has(c.measure.word)) return false;
  if (countedAtEnd.test(c.measure.word) && endsWithMeasure(c)) return false;
  return !(/^(?:[个项所台]|种)$/.test(c.measure.word) && isMeasuredBefore(c, countedNoun, 8));
}

const oneBefore = new Ending(/[一二三四五六七八九十](?![件人名次起宗例户])[一-鿿]$/);

/** 七站八所, 三令五申: two single digits, each with one character; 三件五人 counts. */
function isFourCharacters(c: Candidate): boolean {
  return isAfter(c, oneBefore, 2);
}

const opensQuote = new Ending(/[“‘"]$/);
const closesQuote = new Opening(/^[”’"]/);

/** Numbers in quotation marks belong to names, unless the quotation is nothing but the quantity (“100%”). */
export function isQuotedName(c: Candidate): boolean {
  if (((c.zones[c.numeral.start] as number) & inQuote) === 0) return false;
  const opens = isAfter(c, opensQuote, 1);
  const closes = isMeasuredBefore(c, closesQuote, 1) || (c.numeral.percent && isBefore(c, closesQuote, 1));
  const isQuantity = c.numeral.percent || (isDigits(c) && c.measure !== null && c.measure.kind !== 'duration');
  return !(opens && closes && isQuantity);
}

const amountingTo = new Ending(/(?:占|达|达到|超|超过|近|过|不足|减少|下降|压缩|缩短)(?:了|约)?$/);
const bound = new Opening(/^(?:以上|以下|左右)/);

/** 一半, 半数, 过半 state a share where a verb of amounting or 以上 stands next to them. */
export function isHalfOfQuantity(c: Candidate): boolean {
  if (core(c) === '半') return true;
  return isAfter(c, amountingTo, 3) || isBefore(c, bound, 2);
}
