/**
 * Takes the words of a clause apart: whose (body), what (subject), done how (verb), to what (object). No segmenter: verbs of
 * the genre and a few filler words are known (lexicon.ts), everything between them is a noun phrase.
 * Works on folded text; pieces are spans of it.
 */
import { Characters, Ending, Opening } from '../../text/edges.ts';
import type { Span } from '../../text/span.ts';
import { inQuote, inTitle } from '../zones.ts';
import {
  adverbAt,
  changeVerb,
  compoundAt,
  isBody,
  isEventNoun,
  isHeadless,
  isHelping,
  prepositionAt,
  takesObject,
  verbAt,
  wordStarts,
} from './lexicon.ts';
import { skipNoise, trimmed, withoutTime } from './noise.ts';

export interface Phrase {
  /** A body or area that comes first: whose figure it is. */
  body: Span | null;
  /** A noun phrase before the verb that is no body, the object of 对/为/向 included. */
  subject: Span | null;
  /** The main verb, several in a row included (起草和审核); null where there is none. */
  verb: Span | null;
  /** A verb that says only that there was something (开展, 有, 达到). */
  light: boolean;
  /** What follows the verb; without a verb the whole noun phrase. */
  object: Span | null;
}

/** Attributes that make the verb behind them a noun: 行政处罚, 人民调解, 合法性审查. */
export const attributive = new Ending(
  /(?:行政|司法|人民|法律|合法性|公平竞争|规范性|矛盾|行业性|专业性|综合|民事|刑事|公益|信访|诉前|庭前|述法|履职|执法|案卷|政务|政府|信息|依申请|主动|网上|法治|普法|合同|立法|决策|风险|证明|事项|应急|安全|消防|互联网|审批|投诉|举报|自愿|志愿|公共|质量|社区|强制|市场|信用|双随机)$/,
);

/** What makes the verb before it part of a noun: 受理率, 调解员, 审查意见, 培训班, 执法人员; and 的 a relative clause. */
export const nominal = new Opening(
  /^(?:率|满意[度率]|量|值|额|总[额数量值]|人数|时限|时长|时间|用时|天数|周期|数(?!字)|员|者|证(?!明)|书|权|费|室|站|网(?!上|络|办)|通知书|决定|指令书|建议书|意见书|告知书|表|库|的|班|类|型|期|单位|机关|机构|部门|组织|人员|中心|平台|系统|体系|机制|制度|工作|服务|活动|清单|目录|计划|标准|流程|程序|意见|建议|结果|情况|能力|水平|专线|热线|窗口|委员会|领导小组|资金|经费|金额|费用)/,
);

/** Words that say how something was done and belong to the verb behind them: 动态调整, 重新梳理, 直接取消, 集中评查. */
export const manner = new Ending(
  /(?:应当|应|可网上|可|网上|线上|实际|动态|重新|直接|集中|联合|一审|二审|再审|成功|专题|统一|现场|跨层级|全程|全流程|免费|首次|拟|未|不予|不再|无条件|限期|提前|批量|异地|就近|当场|实地|逐一|逐项|优化|新)$/,
);

interface Found {
  at: number;
  end: number;
  light: boolean;
}

const joins = new Characters(/[、和及与并或]/);
/** What says of a verb that it has been done. */
const done = new Characters(/[了过]/);

/** The verb at `at` with the verbs that follow it at once or after 、和并: 起草和审核, 梳理发布. */
function verbGroup(text: string, at: number, end: number): Found | null {
  const first = verbAt(text, at);
  if (!first || at + first.word.length > end) return null;
  let to = at + first.word.length;
  let light = first.light;
  while (!takesObject(first.word)) {
    const joint = joins.isAt(text, to) && !verbAt(text, to) ? 1 : 0;
    if (compoundAt(text, to + joint) > 0) break;
    const next = verbAt(text, to + joint);
    if (!next || to + joint + next.word.length > end || next.word === '涉及') break;
    const behind = to + joint + next.word.length;
    const isLast = behind >= end;
    // 开展培训: behind a light verb the last verb is what was held, a noun.
    // 设置宣传广告牌: an event noun with more behind it opens the object.
    const opensObject = joint === 0 && !isLast && isEventNoun(next.word);
    if (nominal.test(text, behind, Math.min(end, behind + 4)) || opensObject || (light && !next.light && isLast)) break;
    to = behind;
    light = light && next.light;
    if (takesObject(next.word)) break;
  }
  if (to < end && done.isAt(text, to)) to++;
  return { at, end: to, light };
}

/** Adverbs that nothing but a verb phrase follows: what stands before them is a subject, verbs in it notwithstanding. */
const verbMarker = new Ending(/(?:共计?|累计|已经?|(?<![平人户日月年])均|先后|共同|依法|全部|分别|主动)$/);

/** Light verbs that stand in the middle of a clause; the others there are parts of nouns (实施方案, 组织机构). */
const lightInside = new Opening(
  /^(?:现有|拥有|设有|建有|配有|实现|达到|达|为|是|有|共有|含|包括|包含|占|开展|举办|共计|明确|确定|举行|进行)/,
);

/** The main verb between `start` and `end`: the first that is no part of a noun, or the last behind a marker (共, 已). */
function mainVerb(text: string, zones: Uint8Array, start: number, end: number): Found | null {
  let first: Found | null = null;
  const next = (from: number) => wordStarts.next(text, from, end);
  for (let i = next(start); i < end; i = next(i + 1)) {
    if ((zones[i] as number) & (inQuote | inTitle)) continue;
    const word = verbAt(text, i)?.word ?? '';
    const compound = compoundAt(text, i);
    // 备案审查规章12件: at the head of its clause, with what it was done to behind it, even a compound is done.
    const isDone =
      compound === word.length && i === start && i + compound + 1 < end && !nominal.test(text, i + compound, end);
    if (compound > 0 && compound >= word.length && !isDone) {
      i += compound - 1;
      continue;
    }
    const adverb = adverbAt(text, i);
    if (adverb.length > Math.max(word.length, 1)) {
      i += adverb.length - 1;
      continue;
    }
    const behind = i > start ? skipMeans(text, i, end) : i;
    if (behind > i) {
      i = behind - 1;
      continue;
    }
    if (word === '') continue;
    const marked = i > start && verbMarker.test(text, Math.max(start, i - 2), i);
    if (i > start && !marked && i + word.length < end && isEventNoun(word) && !isBody(text.slice(start, i))) {
      i += word.length - 1;
      continue;
    }
    const group = verbGroup(text, i, end);
    if (!group) continue;
    const helper = first !== null && isHelping(text.slice(first.at, first.end));
    if (marked || ((!first || helper) && !isPartOfNoun(text, group, start, end))) first = group;
    i = group.end - 1;
  }
  return first;
}

/** What makes even the first verb of a clause part of a noun. */
const nounBehind = new Opening(/^(?:率|量|值|额|总[额数量值]|人?数|的|员|者|类(?!似))/);
const spanBehind = new Opening(/^(?:时限|时长|用时|天数)/);

function isPartOfNoun(text: string, group: Found, start: number, end: number): boolean {
  const after: Span = [group.end, Math.min(end, group.end + 4)];
  if (group.at === start) {
    // 审批时限 is a noun; 压缩时限 is done.
    return (
      nounBehind.test(text, ...after) ||
      (spanBehind.test(text, ...after) && !changeVerb.test(text, group.at, group.end))
    );
  }
  return (
    attributive.test(text, Math.max(start, group.at - 4), group.at) ||
    nominal.test(text, ...after) ||
    (group.light && !lightInside.test(text, group.at, group.end))
  );
}

/** Means and grounds; what was done with them stands behind the noun that names them. */
const means = new Opening(/^(?:通过|依托|根据|按照|依据|围绕|针对|结合|借助|采取|以|由|经)$/);
const meansEnd = /(?:方式|形式|渠道|手段|途径|平台|系统|机制|模式|办法|名义|要求|精神|规定|\)|等)/g;

/** 通过调解方式结案: from a preposition of means inside a clause to where its verb is looked for. */
function skipMeans(text: string, at: number, end: number): number {
  if (!means.mayBegin(text, at)) return at;
  const preposition = prepositionAt(text, at);
  return preposition.length === 2 && means.test(preposition) ? behindMeans(text, preposition, at + 2, end) : at;
}

/** Where the main verb is looked for behind a preposition: after the noun of the means, if one is named. */
function behindMeans(text: string, preposition: string, at: number, end: number): number {
  if (!means.test(preposition)) return at;
  let from = at;
  for (const match of text.slice(at, end).matchAll(meansEnd)) from = at + match.index + match[0].length;
  return from < end && mayHoldVerb(text, from, end) ? from : at;
}

function mayHoldVerb(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (verbAt(text, i)) return true;
  return false;
}

/** A relative clause: the only verb before 的 belongs to the noun behind it (以区政府为被告的案件). */
function isRelative(text: string, verb: Found, end: number): boolean {
  const offset = text.slice(verb.end, end - 1).indexOf('的');
  if (offset < 0) return false;
  const mark = verb.end + offset;
  for (let i = verb.end; i < mark; i++) if (verbAt(text, i)) return false;
  return true;
}

const inNameOf = new Opening(/^以(.{2,14}?)名义/);

/** The way in which something was done. */
const wayOfDoing = new Opening(/^(以|通过|采取|采用|运用)[^,。;\d]{1,14}?(?:方式|形式|渠道|途径|程序)/);

/** A body that a time or an adverb of counting follows. */
const bodyAtHead = new Opening(
  /^([^,。;:、的()\d]{2,14}?(?:局|委|办|厅|支队|大队|总队|中心|公司|部门|法院|检察院))(?=全年|今年|年内|累计|先后)/,
);

const completed = new Opening(/^完成了?$/);

/** Takes the words between two offsets apart. */
export function parsePhrase(text: string, zones: Uint8Array, start: number, end: number): Phrase {
  let { at, body } = skipNoise(text, start, end);
  // 以县政府名义制发: whose it is.
  const inName = inNameOf.exec(text, at, Math.min(end, at + 20));
  if (inName) {
    body = [at + 1, at + 1 + (inName[1] as string).length];
    at = skipNoise(text, at + inName[0].length, end).at;
  }
  // 县应急管理局全年检查: a body with the time behind it.
  const doer = bodyAtHead.exec(text, at, Math.min(end, at + 24));
  if (doer) {
    body = [at, at + (doer[1] as string).length];
    at = skipNoise(text, body[1], end).at;
  }
  // 以调解、和解等方式结案: how it was done goes with what was done.
  const way = wayOfDoing.exec(text, at, Math.min(end, at + 24));
  let wayNoun: Span | null = null;
  if (way) {
    const verb = at + way[0].length;
    const limit = trimmed(text, [at, end])?.[1] ?? at;
    const done = verbGroup(text, verb, limit);
    wayNoun = trimmed(text, [at + (way[1] as string).length, verb]);
    if (done && done.end >= limit)
      return { body, subject: wayNoun, verb: [done.at, done.end], light: done.light, object: null };
  }
  const preposition = at < end && !verbAt(text, at) ? prepositionAt(text, at) : '';
  // 通过231人: alone it is the verb.
  if (preposition === '通过' && at + 2 >= end)
    return { body, subject: null, verb: [at, end], light: false, object: null };
  if (preposition) {
    const inner = skipNoise(text, at + preposition.length, end);
    at = inner.at;
    body = inner.body ?? body;
  }
  const limit = trimmed(text, [at, end])?.[1] ?? at;
  const none: Phrase = { body, subject: null, verb: null, light: false, object: null };
  if (limit <= at) return none;

  const verb = mainVerb(text, zones, behindMeans(text, preposition, at, limit), limit);
  // 不予受理、告知受理机关、以转送等方式处理: a list of doings is one name.
  const list =
    verb !== null && text.slice(verb.at, verb.end).includes('、') && text.slice(verb.end, limit).includes('、');
  if (list) return { ...none, object: trimmed(text, [at, limit]) };
  const relative = verb !== null && isRelative(text, verb, limit) && !/^[对将把]/.test(preposition);
  if (!verb || relative) {
    // 以区政府为被告的案件: the preposition belongs to the relative clause.
    const from = relative && /^[以由]$/.test(preposition) ? at - preposition.length : at;
    return { ...none, object: objectOf(text, from, limit) };
  }
  verb.at -= Math.min(verb.at - at, manner.length(text, at, verb.at));
  let subject = withoutTime(text, trimmed(text, [at, verb.at]));
  // Means and grounds (通过…, 根据…) are no part of what is counted; whom it is done to or for is.
  if (preposition && !/^(?:对|对于|向|为|将|把|给|就)$/.test(preposition)) subject = null;
  else if (subject && !preposition && isBody(text.slice(...subject))) {
    body = subject;
    subject = null;
  }
  const object = objectOf(text, verb.end, limit);
  // 以听证方式审理案件13件: of so bare a noun the way is what tells these from others.
  if (wayNoun && object && isHeadless(text.slice(...object))) subject = wayNoun;
  // 完成整改3064处: what was completed is the verb.
  const act =
    object && completed.test(text, verb.at, verb.end) && !text.startsWith('投资', object[0])
      ? verbAt(text, object[0])
      : null;
  if (object && act && !act.light && act.word.length === object[1] - object[0])
    return { body, subject, verb: object, light: false, object: null };
  // 47项任务已完成45项: without an object even 完成 says what was done.
  const light = verb.light && !(limit <= verb.end && completed.test(text, verb.at, verb.end));
  const verbEnd = done.isAt(text, verb.end - 1) ? verb.end - 1 : verb.end;
  return { body, subject, verb: [verb.at, verbEnd], light, object };
}

/** A modifier with 的 longer than this, or a list in it, tells a story: the noun behind it can stand alone if it is a word of its own. */
const longModifier = 10;
const ownNoun = 4;

/** The object between two offsets, without times and areas at its head and without what only goes before its noun. */
function objectOf(text: string, start: number, end: number): Span | null {
  const object = trimmed(text, [skipNoise(text, start, end).at, end]);
  if (!object) return null;
  // A、B和C等文件: the list only gives examples where the noun behind 等 stands by itself.
  const words = text.slice(...object);
  const examples = words.includes('等') ? /[、》”].*等(?=[^等]+$)/.exec(words) : null;
  if (examples && object[1] - object[0] - examples[0].length - examples.index >= ownNoun) {
    const from = object[0] + examples.index + examples[0].length;
    const kind = /^(?:内容|方面|领域|事项|类别|情形)的/.exec(text.slice(from, object[1]));
    return trimmed(text, [from + (kind?.[0].length ?? 0), object[1]]);
  }
  const mark = object[0] + words.lastIndexOf('的');
  const modifier = mark - object[0];
  const noun = object[1] - mark - 1;
  if (mark > object[0] && noun >= ownNoun && (modifier > longModifier || text.slice(object[0], mark).includes('、')))
    return [mark + 1, object[1]];
  return object;
}
