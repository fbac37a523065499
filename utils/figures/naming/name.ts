/**
 * Names figures: for each, the words that say what is counted, put together so that they can be read alone. One pass
 * over the clauses from left to right; what a clause does not say itself (noun, verb, parent) it takes from those before.
 * Works on folded text. Not for canonical indicators (utils/indicators) nor for period and scope.
 */
import { Ending, Opening } from '../../text/edges.ts';
import type { Span } from '../../text/span.ts';
import type { Clause } from '../layout.ts';
import type { Taken } from '../taken.ts';
import { cameTo, directionOf } from './change.ts';
import { nameCount } from './count.ts';
import { splitAfter } from './following.ts';
import { levelWord } from './lexicon.ts';
import { parsePhrase } from './parse.ts';
import { nameRespectively } from './respective.ts';
import { nameShare } from './share.ts';
import type { Name, Slot, State } from './state.ts';

/** The words around each figure of a clause: which belong to it and which to its neighbour. */
function slotsOf(text: string, zones: Uint8Array, clause: Clause, figures: readonly Taken[]): Slot[] {
  const slots: Slot[] = [];
  let from = clause.start;
  figures.forEach((figure, i) => {
    const after = wordsBehind(text, zones, clause, figures, i);
    slots.push(slotOf(text, zones, figure, [from, figure.start], after));
    from = figures[i + 1]?.rangeEnd ? figure.unitEnd : after[1];
  });
  closeList(text, slots);
  const last = figures.at(-1) as Taken;
  slots.forEach((slot, i) => {
    slot.next = slots[i + 1] ?? null;
    slot.tail = slot.next ? [last.unitEnd, clause.end] : null;
  });
  return slots;
}

/** Where the words behind a figure begin and end; those behind a range (1-2名) are of both its numbers. */
function wordsBehind(text: string, zones: Uint8Array, clause: Clause, figures: readonly Taken[], i: number): Span {
  const figure = figures[i] as Taken;
  const next = figures[i + 1];
  if (!next) return [figure.unitEnd, clause.end];
  if (next.rangeEnd) return wordsBehind(text, zones, clause, figures, i + 1);
  return [figure.unitEnd, cutBetween(text, zones, figure.unitEnd, next.start)];
}

function slotOf(text: string, zones: Uint8Array, figure: Taken, before: Span, after: Span): Slot {
  const phrase = parsePhrase(text, zones, ...before);
  // 新增注册资本12亿元的项目: a figure that only describes is named by what precedes it.
  const describes = text[figure.unitEnd] === '的' && phrase.verb !== null && phrase.object !== null;
  const following = describes
    ? { noun: null, predicate: null }
    : splitAfter(text, zones, ...after, phrase.verb !== null && phrase.object === null);
  return { figure, before, after, phrase, following, tail: null, next: null };
}

/** In a list of nouns that stand before their figures what follows the last is what all did: 代表21人次、企业家40人次座谈. */
function closeList(text: string, slots: readonly Slot[]): void {
  const closing = slots.at(-1) as Slot;
  const { noun } = closing.following;
  if (slots.length < 2 || !noun) return;
  if (
    !slots.every((slot) => isNamedBefore(text, slot)) ||
    slots.some((slot) => slot !== closing && slot.following.noun)
  )
    return;
  closing.following = { noun: null, predicate: noun };
}

/** Whether the noun stands before the figure. */
function isNamedBefore(text: string, { phrase }: Slot): boolean {
  return phrase.object !== null && !levelWord.test(text.slice(...phrase.object));
}

const joinsAhead = new Opening(/^(?:以上|以内|左右)?(?:[、和与及]|以及)/);
const joinsBehind = new Ending(/(?:、|和|与|及|以及)(?:其他|其它|另外)?$/);
const sumAhead = new Ending(/(?:共计|共|累计|总计|合计)(?:有|为)?$/);

/** Where between two figures the words of the first end and those of the second begin. */
function cutBetween(text: string, zones: Uint8Array, start: number, end: number): number {
  const words = text.slice(start, end);
  // 由61.5%提高到78.9%: what it came to belongs to the second.
  if (cameTo(words)) return start;
  const leading = joinsAhead.exec(words);
  if (leading) return start + leading[0].length;
  const closing = joinsBehind.exec(words) ?? sumAhead.exec(words);
  if (closing) return start + closing.index;
  const { noun, predicate } = splitAfter(text, zones, start, end);
  const comma = words.indexOf('、');
  // 215家危化、工贸企业实施检查386次: a list of nouns before its predicate is one.
  if (comma > 0) return noun && predicate ? Math.max(start + comma, predicate[0]) : start + comma;
  // 6名律师联系133家: the verb belongs to the second figure.
  return noun && predicate ? predicate[0] : end;
}

function nameOne(text: string, zones: Uint8Array, slot: Slot, state: State): Name {
  // The second number of a range has the name of the first.
  if (slot.figure.rangeEnd && state.last) return { ...state.last.name, rule: 'I0' };
  return slot.figure.kind === 'percent' ? nameShare(text, zones, slot, state) : nameCount(text, zones, slot, state);
}

/** Names all figures of one sentence, in order; `state` is carried from sentence to sentence of a paragraph. */
export function nameSentence(
  text: string,
  zones: Uint8Array,
  clauses: readonly Clause[],
  figures: readonly Taken[],
  state: State,
): Name[] {
  const names: Name[] = [];
  let next = 0;
  let previous: Span | null = null;
  for (const clause of clauses) {
    const inside: Taken[] = [];
    while (next < figures.length && (figures[next] as Taken).start < clause.end) inside.push(figures[next++] as Taken);
    state.enterClause(clause, text.slice(clause.start, inside[0]?.start ?? clause.end), inside[0]);
    if (inside.length === 0) {
      previous = [clause.start, clause.end];
      state.noteTopic(parsePhrase(text, zones, clause.start, clause.end), text.slice(clause.start, clause.end));
      continue;
    }
    const slots = slotsOf(text, zones, clause, inside);
    const oneByOne = nameRespectively(text, zones, slots, state, previous);
    // What a clause has counted is known; only words of one without figures can still be given one by one.
    previous = null;
    for (const [i, slot] of slots.entries()) {
      const name = oneByOne?.[i] ?? nameOne(text, zones, slot, state);
      if (name.change === undefined) name.change = directionOf(text, slot, name);
      names.push(name);
      state.remember(name, slot.figure);
    }
  }
  return names;
}
