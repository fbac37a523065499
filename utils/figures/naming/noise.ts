/**
 * Words around the pieces of a name that are no part of it: times, areas, enumerators, adverbs, fillers. Works on folded text.
 * Not for what the times mean (../period.ts) nor whose a figure is (../scope.ts).
 */
import { Characters, Ending, Opening } from '../../text/edges.ts';
import type { Span } from '../../text/span.ts';
import { adverbAt, compoundAt, verbAt } from './lexicon.ts';

/** What stands between words and is part of none; quotation marks that open begin a name. */
export const fillers = new Characters(/[,、;:。\s”’'的]/);

/** Times: they are read by period.ts and are no part of a name. */
const time = new Opening(
  new RegExp(
    [
      '(?:自|从|在)?(?:20|19)\\d{2}(?:年度?)?(?:[至到\\-](?:20|19)?\\d{2,4}年?)?(?:上半年|下半年|全年|前?[一二三四]季度)?(?:\\d{1,2}月(?:份|底|末|初|[上中下]旬)?(?:\\d{1,2}日)?)?(?:[至到\\-](?:\\d{4}年)?\\d{1,2}月(?:份|底|末)?(?:\\d{1,2}日)?)?(?:以来|来|起|期间|间|底|末|初)?',
      '\\d{1,2}月(?:份|底|末|初|[上中下]旬)?(?:\\d{1,2}日)?(?:[至到\\-]\\d{1,2}月(?:份|底|末)?(?:\\d{1,2}日)?)?(?:以来|起|期间)?',
      '(?:今年|本年度?|去年|上年度?(?!结转|未结)|当年|全年|年内|年[底末](?!人口)|年初|上半年|下半年|前?[一二三四]季度|近年|疫情期间|同期|[近过]去?[一二三四五六七八九十\\d]{1,2}年)(?:以来|来)?',
      '(?:调整|更新|清理|修订|整改|改革|整合|优化|精简)后',
      '受[^,。;]{1,10}?影响',
      '前\\d{1,2}个月',
      '截[至止](?:目前|当前|年底|(?:(?:20\\d{2}年)?\\d{1,2}月(?:底|末|\\d{1,2}日)?)|20\\d{2}年(?:底|末)?)?',
    ].join('|'),
    'y',
  ),
);

/** Areas that stand for the whole report: 全市, 我区各级, 市县两级. */
const area = new Opening(
  /(?:(?:全|我|本|各|该|辖区内?)(?:国|省|市|县|区|州|旗|盟|镇|乡|街道|局|厅|委|院|系统|市县|区县|县区)?(?:范围内?|内|上下)?(?:各级各部门|各级|各地|各部门|各(?!类|项|种|方|大)|两级|三级)?(?!类|项|种)(?:\((?:市|县|区|旗|街道|镇|乡|社区|市、区|乡、街道)\))?|[省市县区镇乡村街]{2,3}[两三四]级|[省市县区]本级)/y,
);

/** 一是, (一), 1. at the head of a clause. */
const enumerator = new Opening(
  /(?:[一二三四五六七八九十]{1,3}是|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、]|首先|其次|再次|最后|【[^】\n]{1,12}】)/y,
);

/** 县十八届人大五次会议代表建议: the session tells one year's from another's, and is no part of what is counted. */
const session = new Opening(
  /[省市县区州旗]?(?:[一二三四五六七八九十]+届)?(?:人大|政协)(?:[一二三四五六七八九十]+届)?[一二三四五六七八九十]+次(?:全体)?会议(?=(?:代表|委员)?(?:建议|提案))/y,
);

const beforeArea = [enumerator, time, session];

const now = new Opening(/^现[^场有行任代役金状]/);

/** Where the noise at the left of a clause ends: times, areas, fillers, adverbs. Returns the offset and the area found. */
export function skipNoise(text: string, start: number, end: number): { at: number; body: Span | null } {
  let at = start;
  let body: Span | null = null;
  for (;;) {
    const before = at;
    while (at < end && fillers.isAt(text, at)) at++;
    for (const pattern of beforeArea) {
      const match = pattern.at(text, at);
      if (match?.[0] && at + match[0].length <= end) at += match[0].length;
    }
    const place = area.at(text, at);
    if (place && place[0].length > 1 && at + place[0].length <= end) {
      body = [at, at + place[0].length];
      at += place[0].length;
    }
    if (now.test(text, at, at + 2)) at++;
    const adverb = adverbAt(text, at);
    if (
      adverb &&
      at + adverb.length <= end &&
      compoundAt(text, at) <= adverb.length &&
      (verbAt(text, at)?.word.length ?? 0) <= adverb.length
    )
      at += adverb.length;
    if (at === before) return { at: Math.min(at, end), body };
  }
}

const trimLeft = new Opening(
  /^(?:超过|了|各种|各类|各级各类|各级|各项|各|相关|有关|共计?|累计|总计|合计|约|近|逾(?!期)|超(?![限载标期时额员])|的|[,、;:\s])+/,
);
/**
 * Every string of these words can be read in one way only: with two ways for a pair (分别为 as one or as 分别 and 为) a page
 * that says it forty times over would be tried in 2⁴⁰ ways.
 */
const trimRight = new Ending(
  /(?:达到?|共计?|总计|合计|累计|总共|分别|(?<![行作])为|是|(?<![国所现拥享实])有|(?<![节签履预公条集违合契邀失制续解赴相])约|(?<=[节签履预公条集违合契邀失制续解赴相])约(?=为)|近|逾|不(?:超过|少于|低于|高于|多于|足)|(?<![治赶不])超过?|突破|迈上|跨上|至少|(?<=^[^实]{2,})实有|高达|多达|仅|每[人户件年月日天]|(?:同比|环比)?[+-]|(?<![集其空年期])中|(?<!平)等|的|了|已|(?<![平人户日月年])均|(?<=[平人户日月年])均(?=为)|由|从|[,、;:(\s])+$/,
);
/** Longer than any such string in a report; in what is longer only its end is looked at. */
const longestTrim = 64;

/** A piece without the words at its edges that say nothing; null when nothing is left. */
export function trimmed(text: string, span: Span): Span | null {
  const [start, end] = span;
  const from = start + trimLeft.length(text, start, end);
  if (from >= end) return null;
  const to = end - trimRight.length(text, Math.max(from, end - longestTrim), end);
  return to > from ? [from, to] : null;
}

/** A subject without the time between it and its verb: 司法局全年办理. */
const timeAtEnd = new Ending(
  /(?:(?:20\d{2}年度?)?(?:全年|上半年|下半年|[前第][一二三四]季度)?|(?:今年|本年度?|年内|当年)(?:以来)?)(?:共计?|累计)?$/,
);

export function withoutTime(text: string, subject: Span | null): Span | null {
  const length = subject ? timeAtEnd.length(text, ...subject) : 0;
  return subject && length > 0 && subject[1] - subject[0] > length ? [subject[0], subject[1] - length] : subject;
}
