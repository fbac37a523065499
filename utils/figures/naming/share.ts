/** Names shares: rates with or without a noun of their own, shares of a base, rates of change. Works on folded text. */
import type { Span } from '../../text/span.ts';
import { join } from './compose.ts';
import { nameCount } from './count.ts';
import { adverbAt, changeVerb, rateWord, verbAt } from './lexicon.ts';
import { parsePhrase, skipNoise, trimmed } from './parse.ts';
import type { Name, Slot, State } from './state.ts';

/** A rate of so few characters names no thing of its own: 办结率, 即办率, 占比. */
const shortRate = 4;

/** Comparisons in front of a verb of change: they tell against what, not what. */
const comparison =
  /(?:同比|环比|比(?:去年|上年|上一年度?|往年|前一年|\d{4}年)(?:同期)?|较(?:去年|上年|上一年度?|往年|\d{4}年)(?:同期)?|与(?:去年|上年)(?:同期)?相比)/;

const downward = /(?:下降|降低|减少|压减|压缩|缩短|精简|缩减|降幅|回落|下滑|减幅|压降|提速)/;

export function nameShare(text: string, zones: Uint8Array, slot: Slot, state: State): Name {
  const own = text.slice(...slot.before);
  const change = changeVerb.exec(own);
  if (change) return nameChange(text, zones, slot, state, change.index, change[0]);

  const start = skipNoise(text, ...slot.before);
  const piece = trimmed(text, [start.at, slot.before[1]]);
  const words = piece ? text.slice(...piece) : '';
  if (piece && rateWord.test(words)) {
    if (!isHeadlessRate(words)) {
      const light = verbAt(text, piece[0]);
      const noun: Span = light?.light ? [piece[0] + light.word.length, piece[1]] : piece;
      return { pieces: [noun], rule: 'I8', noun: withoutRate(text, noun), verb: [], body: start.body };
    }
    const isShare = /^(?:占比|比例|比重|比率|占)$/.test(words);
    const head = isShare ? state.headName() : state.head();
    return {
      pieces: join(text, head, [piece]),
      rule: isShare ? 'I8c' : 'I8b',
      noun: state.head(),
      verb: [],
      body: start.body,
    };
  }
  if (/^占/.test(words) && piece) {
    return {
      pieces: join(text, state.headName(), [piece]),
      rule: 'I8c',
      noun: state.head(),
      verb: [],
      body: start.body,
    };
  }
  // 100%的村, 60%以上的案件: what is counted comes behind.
  const isNoun = piece !== null && slot.phrase.object !== null && !slot.following.noun;
  if (!isNoun || !piece) return nameCount(text, zones, slot, state);
  const light = verbAt(text, piece[0]);
  const noun: Span =
    light?.light && light.word.length < piece[1] - piece[0] ? [piece[0] + light.word.length, piece[1]] : piece;
  return { pieces: [noun], rule: 'I8d', noun: [noun], verb: [], body: start.body };
}

/** 同比增长12%, 出庭率比去年上升60%: the name of what changes, and the words of the change. */
function nameChange(text: string, zones: Uint8Array, slot: Slot, state: State, verbIndex: number, verb: string): Name {
  const [from, to] = slot.before;
  const own = text.slice(from, to);
  const compared = comparison.exec(own);
  const nounEnd = from + Math.min(compared?.index ?? verbIndex, verbIndex);
  const direction = downward.test(verb) ? 'down' : 'up';
  const change = trimmed(text, [nounEnd, to]);
  const changeWords: Span[] = change ? [change] : [];
  const phrase = parsePhrase(text, zones, from, nounEnd);
  let noun: Span[] = [phrase.subject, phrase.object].filter((piece) => piece !== null);
  if (noun.length === 0 && phrase.verb && !phrase.light) noun = join(text, state.head(), [phrase.verb]);
  const words = noun.map((piece) => text.slice(...piece)).join('');
  if (noun.length === 0) noun = state.headName();
  else if (isHeadlessRate(words)) noun = join(text, state.head(), noun);
  return { pieces: join(text, noun, changeWords), rule: 'I17', noun, verb: [], body: phrase.body, change: direction };
}

/** A rate made of nothing but verbs and adverbs before 率 or 度 needs the noun of what came before. */
function isHeadlessRate(words: string): boolean {
  const stem = words.replace(rateWord, '');
  if (words.length <= shortRate) return true;
  let at = 0;
  while (at < stem.length) {
    const word = verbAt(stem, at)?.word ?? adverbAt(stem, at);
    if (!word) break;
    at += word.length;
  }
  return stem.length - at < 2;
}

/** The noun of a rate, without the rate itself: what a later 占比 or 率 may lean on. */
function withoutRate(text: string, piece: Span): Span[] {
  const words = text.slice(...piece);
  const end = piece[1] - (rateWord.exec(words)?.[0].length ?? 0);
  for (let i = piece[0] + 2; i < end; i++)
    if (verbAt(text, i) && i + (verbAt(text, i)?.word.length ?? 0) >= end) return [[piece[0], i]];
  return end > piece[0] ? [[piece[0], end]] : [piece];
}
