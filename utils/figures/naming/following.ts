/**
 * Takes apart what follows a figure: the noun right behind its measure and what that noun did. Works on folded text.
 * Not for the words before a figure: see parse.ts.
 */
import { Opening } from '../../text/edges.ts';
import type { Span } from '../../text/span.ts';
import { inQuote, inTitle } from '../zones.ts';
import { adverbAt, compoundAt, isBody, prepositionAt, verbAt } from './lexicon.ts';
import { fillers, trimmed } from './noise.ts';
import { attributive, manner, nominal } from './parse.ts';

/** What may stand between a measure and its noun and is part of neither: a bound, a remark in brackets. */
const aside = new Opening(
  /^(?:以上|以下|以内|之内|内(?![设部外容河涝])|左右|上下|之多|余|多)?(?:\([^()]{1,30}\))?(?:以上)?/,
);
/** No noun: a bound that has grown into a word, or what only tells the circumstances. */
const circumstance = new Opening(/^(?:等|台阶|大关|关口|的(?:基础|情况|背景|前提|目标|标准))/);
const joinsOnly = new Opening(/^(?:和|与|及|以及)$/);
const passed = new Opening(/^(?:未?通过|过关)$/);
const undergone = new Opening(/^(?:向|被(?!告|申请|征|执行|害))/);
const among = new Opening(/^(?:[^心央介小医期级]|$)/);

/** Prepositions that end the noun before them: 座谈会向公众征求意见, 事项在分中心可办. */
const opensPhrase = new Opening(/^(?:通过|依托|[向被在])/);

/** What follows a figure: the noun at its start and the predicate behind it (企业 | 参加招聘会). */
export interface Following {
  noun: Span | null;
  predicate: Span | null;
}

/**
 * Takes apart what follows a measure. `counted`: a verb stands right before the number, so that a verb alone behind it is what
 * was counted (下发8期通报), not what it did (500人参训).
 */
export function splitAfter(text: string, zones: Uint8Array, start: number, end: number, counted = false): Following {
  const none: Following = { noun: null, predicate: null };
  let at = start + aside.length(text, start, Math.min(end, start + 40));
  if (circumstance.test(text, at, Math.min(end, at + 3))) return none;
  while (at < end && fillers.isAt(text, at)) at++;
  // 12件和25件: what only joins two figures is no noun.
  if (joinsOnly.test(text, at, end)) return none;
  const to = trimmed(text, [at, end])?.[1] ?? end;
  // 19人通过: what they did.
  if (passed.test(text, at, to)) return { noun: null, predicate: [at, to] };
  if (undergone.test(text, at, to)) return { noun: null, predicate: trimmed(text, [at, to]) };
  for (let i = at; i < to; i++) {
    if ((zones[i] as number) & (inQuote | inTitle)) continue;
    const compound = compoundAt(text, i);
    if (compound > 0) {
      i += compound - 1;
      continue;
    }
    if (i > at + 1 && opensPhrase.test(text, i, i + 2) && prepositionAt(text, i) !== '')
      return { noun: trimmed(text, [at, i]), predicate: trimmed(text, [i, to]) };
    // 213名执法人员中环境专业占…: among them.
    if (i > at + 1 && text[i] === '中' && among.test(text, i + 1, i + 2) && isBody(text.slice(at, i)))
      return { noun: trimmed(text, [at, i]), predicate: null };
    const adverb = adverbAt(text, i);
    const verb = verbAt(text, i)?.word ?? '';
    const word = verb.length >= adverb.length ? verb : adverb;
    if (word === '') continue;
    const opensPredicate =
      word === verb
        ? isPredicateVerb(text, verb, at, i, to, counted)
        : (adverb.length > 1 && !(counted && i === at)) || /^[均已都仍还尚仅]$/.test(adverb);
    if (opensPredicate) {
      const from = i - Math.min(i - at, manner.length(text, at, i));
      return { noun: from > at ? trimmed(text, [at, from]) : null, predicate: trimmed(text, [from, to]) };
    }
    i += word.length - 1;
  }
  return { noun: trimmed(text, [at, to]), predicate: null };
}

/** A verb that closes the phrase is its last word (纠纷化解), not a predicate, unless it is all there is. */
function isPredicateVerb(
  text: string,
  verb: string,
  start: number,
  at: number,
  end: number,
  counted: boolean,
): boolean {
  const after = at + verb.length;
  if (after >= end) return !counted && at <= start + 1;
  return !nominal.test(text, after, Math.min(end, after + 4)) && !attributive.test(text, Math.max(start, at - 4), at);
}
