/**
 * Names figures of change: what something came from (由61.5%), what it came to (压缩至4个工作日), and by how much it changed
 * (同比增长12%). Works on folded text.
 */
import { Ending, Opening } from '../../text/edges.ts';
import type { Span } from '../../text/span.ts';
import type { Kind } from '../figure.ts';
import { join } from './compose.ts';
import { changeVerb, isHeadless, isHeadlessRate, rateWord } from './lexicon.ts';
import { trimmed } from './noise.ts';
import { type Phrase, parsePhrase } from './parse.ts';
import type { Name, Slot, State } from './state.ts';

/** 减至, 精简到, 控制在: what is named stands before them; the figure is what it came to. */
const reaching = new Ending(
  /(?:减|精简|压缩|缩短|压减|降低|下降|下浮|下跌|回落|降|提高|提升|上升|上涨|增加|增长|跃升|攀升|增|升|扩大|扩展|拓展|延长|调整|优化|控制|保持|稳定|维持|缩减|提速|减少|整合|归并|合并|撤并|变|扩|缩小?|翻)(?:至|到|为|成|在)了?(?:如今|目前|现在|年[末底]|今年|20\d{2}年(?:末|底)?)?的?(?:最短|最快|仅|平均|最多)?(?:约|近|不足|不超过)?$/,
);
/** Whether words end in a verb of coming to a value: 压缩至, 提高到. */
export const cameTo = (words: string): boolean => reaching.test(words);

/** 由原来的, 从集约前的, 由上年的: the value before a change. */
const former = new Ending(
  /(?:由|从|原来?|此前|以前|之前)(?:(?:上年|去年|20\d{2}年)(?:度|末|底)?|法定|规定|承诺|[^,。;]{0,12}?[前来初])?的?(?:约|近)?$/,
);

/** Comparisons in front of a verb of change: they tell against what, not what. */
const comparison =
  /(?:比法定|较法定|[比较][“"]?十[一二三四五六]?五[”"]?(?:时期|期间)?末?|同比|环比|比(?:去年|上年|上一年度?|往年|前一年|\d{4}年)(?:同期)?|较(?:去年|上年|上一年度?|往年|\d{4}年)(?:同期)?|与(?:去年|上年)(?:同期)?相比|按?(?:可比|同)(?:口径|价格?)(?:计算)?|[平年]均)/;

const downward =
  /(?:下降|降低|减少|压减|压缩|缩短|精简|缩减|降幅|回落|下滑|减幅|压降|提速|下浮|下调|下跌|净减|减|降|少|-)/;

/** 比法定时限少4.5天, 同比多收案58件: how much more or less than at another time. */
const moreOrLess = new Ending(
  /(?:(?:同比|比[^,。;比]{1,10}|较[^,。;较]{1,10})(?:[多少][^,。;多少]{0,6}|[高低]出?)|[高低]出(?:上年|去年)(?:同期)?)$/,
);

/** 减少材料1260份, 压缩时限六成: a verb that makes less, and what it made less. */
const lessening = new Opening(/^(?:精简|精减|减少|压缩|压减|缩短|缩减|降低|净减|减|降|下浮|下调|压降)了?$/);
/** 减材料62.5%、减时限81% */
const lessenedShort = new Opening(/^[、,和及]?(?:平均)?[减降](?=[^,。;]{2})(?![^,。;]{0,3}率)/);
/** 提高效率30%: only of shares; 增加岗位30个 is a thing done. */
const raising = new Opening(/^(?:增加|提高|提升|增长|净增|扩大|上浮|上调)了?$/);

/** What a figure came from or came to: 由61.5%提高到78.9%. */
export function nameMoved(text: string, zones: Uint8Array, slot: Slot, state: State): Name | null {
  return nameReached(text, zones, slot, state) ?? nameFormer(text, zones, slot, state);
}

/** 审批时限压缩至4个工作日, 由675个精简至68个. */
function nameReached(text: string, zones: Uint8Array, slot: Slot, state: State): Name | null {
  const match = reaching.exec(text, ...slot.before);
  if (!match) return null;
  // 拓展到50多个领域: what stands behind is counted, and nothing came to a value.
  const widened = /[展大伸]到?[至到]/.test(match[0]) && slot.following.noun !== null;
  if (widened && !state.last?.name.former) return null;
  const start = slot.before[0];
  const phrase = parsePhrase(text, zones, start, start + match.index);
  const own = nounOf(phrase);
  // 由…降至: the value before it in the clause has said what.
  const from = state.last?.clause === state.clause && state.last.name.former ? state.last.name.noun : state.head();
  const noun = own.length > 0 ? own : from;
  return { pieces: noun, rule: 'I11', noun, verb: [], body: phrase.body };
}

/** 由原来的110日: the noun stands before 由. */
function nameFormer(text: string, zones: Uint8Array, slot: Slot, state: State): Name | null {
  const match = former.exec(text, ...slot.before);
  if (!match) return null;
  // A bare 由 or 从 opens many phrases; a change follows only where the next figure is what it came to.
  if (match[0].length < 2 && !(slot.next && cameTo(text.slice(...slot.next.before)))) return null;
  const from = slot.before[0] + match.index;
  const phrase = parsePhrase(text, zones, slot.before[0], from);
  // 将原来的5个档次细化为9个: what was changed stands behind its number.
  const own = slot.following.noun ? [slot.following.noun] : nounOf(phrase);
  // 时限由27日减至5日，材料由11份减为3份: sides of one thing, none of which is of the other.
  const joins = needsHead(state.words(own)) && !/(?:时限|时间|时长|材料|次数|环节)$/.test(state.words(state.head()));
  const noun = own.length === 0 ? state.head() : joins ? join(text, state.head(), own) : own;
  // 集约前的, 原来的: which value it was stands before the name.
  const which = trimmed(text, [from + (/^[由从]/.test(match[0]) ? 1 : 0), slot.before[1]]);
  const pieces = which ? [which, ...noun] : noun;
  return { pieces, rule: 'I11a', noun, verb: [], body: phrase.body, former: true };
}

/** 满意率, 时限: a noun that means nothing without what it belongs to. */
const needsHead = (words: string) => (rateWord.test(words) ? isHeadlessRate(words) : isHeadless(words));

function nounOf(phrase: Phrase): Span[] {
  const pieces = [phrase.subject, phrase.verb && !phrase.light ? phrase.verb : null, phrase.object];
  return pieces.filter((piece) => piece !== null);
}

/** 增加5件, 办理环节压减340个: the verb of change stands right before the number. */
const changesBy = new Ending(/(?:(?<!新)增加|减少|上升|下降|净增|净减|压减|压缩|缩短|精简|精减|缩减)了?$/);

/** 比上年增加37件: a count is a change where it is set against another time; 减少办理环节85个 is a thing done. */
export function nameCompared(text: string, zones: Uint8Array, slot: Slot, state: State): Name | null {
  const isChange =
    slot.figure.kind === 'multiple' ||
    changesBy.test(text, ...slot.before) ||
    comparison.test(text.slice(...slot.before));
  return isChange ? nameChange(text, zones, slot, state) : null;
}

const netGain = new Opening(/^净增/);

/** The direction of a change that the verb itself states: 精简材料430项. A verb that takes a share may also raise it. */
export function directionOf(text: string, slot: Slot, name: Name): 'up' | 'down' | null {
  if (name.rule.startsWith('I11')) return null;
  const isShare = slot.figure.kind === 'percent';
  if (isShare && lessenedShort.test(text, ...slot.before)) return 'down';
  const { verb } = slot.phrase;
  if (!verb) return null;
  if (lessening.test(text, ...verb)) return 'down';
  return netGain.test(text, ...verb) || (isShare && raising.test(text, ...verb)) ? 'up' : null;
}

/** 同比增长12%, 出庭率比去年上升60%: the name of what changes, and the words of the change. */
export function nameChange(text: string, zones: Uint8Array, slot: Slot, state: State): Name | null {
  const [from, to] = slot.before;
  const verb = changeVerb.exec(text, from, to) ?? moreOrLess.exec(text, from, to);
  if (!verb) return null;
  const compared = comparison.exec(text.slice(from, to));
  const nounEnd = from + Math.min(compared?.index ?? verb.index, verb.index);
  const change = trimmed(text, [nounEnd, to]);
  const phrase = parsePhrase(text, zones, from, nounEnd);
  const done = phrase.verb && !phrase.light && !phrase.object ? phrase.verb : null;
  // 办理环节, 审批时限: a verb before so short a noun is part of it.
  const compound = !phrase.subject && phrase.verb && phrase.object && phrase.object[1] - phrase.object[0] <= 2;
  const own: (Span | null)[] = compound ? [phrase.verb, phrase.object] : [phrase.subject, done, phrase.object];
  let noun = own.filter((piece) => piece !== null);
  if (!phrase.subject && !phrase.object && done) noun = join(text, state.head(), [done]);
  const isNameOfLast = noun.length === 0;
  if (isNameOfLast) noun = state.headName();
  else if (needsHead(state.words(noun))) noun = join(text, state.head(), noun);
  const name = nameOfChange(text, noun, change, verb[0], slot.figure.kind);
  return { ...name, noun: isNameOfLast ? state.head() : noun, body: phrase.body };
}

/** The name of a change: what changes, and the words that say how. `verb` is what tells the direction. */
export function nameOfChange(text: string, noun: Span[], change: Span | null, verb: string, kind: Kind): Name {
  // 提速2.5倍 is faster, 提速81% is less time.
  const down = downward.test(verb) && !(kind === 'multiple' && verb.includes('提速'));
  const pieces = join(text, noun, change ? [change] : []);
  return { pieces, rule: 'I17', noun, verb: [], body: null, change: down ? 'down' : 'up' };
}

/** Whether words end in a verb of change: 同比分别增长. */
export const isTurn = (words: string): boolean => changeVerb.test(words);
