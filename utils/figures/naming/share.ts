/** Names shares: rates with or without a noun of their own, shares of a base, rates of change. Works on folded text. */
import type { Span } from '../../text/span.ts';
import { leadingBody } from '../scope.ts';
import { nameChange, nameMoved } from './change.ts';
import { join } from './compose.ts';
import { nameCount } from './count.ts';
import { isHeadlessRate, isHelping, rateWord, verbAt } from './lexicon.ts';
import { skipNoise, trimmed } from './noise.ts';
import type { Name, Slot, State } from './state.ts';

export function nameShare(text: string, zones: Uint8Array, slot: Slot, state: State): Name {
  const moved = nameMoved(text, zones, slot, state);
  if (moved) return moved;
  const changed = nameChange(text, zones, slot, state);
  if (changed) return changed;

  const start = skipNoise(text, ...slot.before);
  // 市卫健委监督覆盖率: whose it is stands before it.
  const body = leadingBody(text, [start.at, slot.before[1]]);
  if (body) Object.assign(start, { at: body[1], body });
  const piece = trimmed(text, [start.at, slot.before[1]]);
  const words = piece ? text.slice(...piece) : '';
  if (piece && rateWord.test(words)) {
    if (!isHeadlessRate(words)) {
      const noun = withoutLight(text, piece);
      return { pieces: [noun], rule: 'I8', noun: withoutRate(text, noun), verb: [], body: start.body };
    }
    const isShare = /^(?:占比|比例|比重|比率|占)$/.test(words);
    const head = isShare ? state.headName() : headOfRate(text, words, state);
    return {
      pieces: join(text, head, [piece]),
      rule: isShare ? 'I8c' : 'I8b',
      noun: state.head(),
      verb: [],
      body: start.body,
    };
  }
  // 女性调解员占41.6%
  if (piece && /.占$/.test(words))
    return { pieces: [piece], rule: 'I8d', noun: [[piece[0], piece[1] - 1]], verb: [], body: null };
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
  const noun = withoutLight(text, piece);
  return { pieces: [noun], rule: 'I8d', noun: [noun], verb: [], body: start.body };
}

/** 公示检查结果3192条，公示率100%: a rate of what was just done leans on that, not on what the list is part of. */
function headOfRate(text: string, words: string, state: State): Span[] {
  const verb = state.last?.name.verb.map((piece) => text.slice(...piece)).join('') ?? '';
  const stem = words.slice(0, words.length - rateWord.length(words));
  return verb.length >= 2 &&
    (stem.includes(verb) || (stem.length >= 2 && verb.endsWith(stem))) &&
    state.last?.clause !== state.clause
    ? (state.last?.name.noun ?? [])
    : state.head();
}

/** A rate without the verb that only says that it was reached or striven for: 实现, 推动. */
function withoutLight(text: string, piece: Span): Span {
  const verb = verbAt(text, piece[0]);
  const goes = verb !== null && (verb.light || isHelping(verb.word)) && verb.word.length < piece[1] - piece[0];
  return goes ? [piece[0] + verb.word.length, piece[1]] : piece;
}

/** The noun of a rate, without the rate itself: what a later 占比 or 率 may lean on. */
function withoutRate(text: string, piece: Span): Span[] {
  const words = text.slice(...piece);
  const end = piece[1] - rateWord.length(words);
  for (let i = piece[0] + 2; i < end; i++)
    if (verbAt(text, i) && i + (verbAt(text, i)?.word.length ?? 0) >= end) return [[piece[0], i]];
  return end > piece[0] ? [[piece[0], end]] : [piece];
}
