/**
 * Names figures that a clause gives one by one for things listed before (事故起数、死亡人数分别下降20%和33%): the first figure is
 * of the first thing, the second of the second. Works on folded text.
 */
import type { Span } from '../../text/span.ts';
import { isTurn, nameOfChange } from './change.ts';
import { join, wordsOf } from './compose.ts';
import { rateWord, verbAt } from './lexicon.ts';
import { skipNoise, trimmed } from './noise.ts';
import { parsePhrase } from './parse.ts';
import type { Name, Slot, State } from './state.ts';

const between = /、|以及|和(?![解谐平])|与(?!会)|及(?![时格早])/g;
/** 县（市、区）: a mark inside a bracket divides nothing. */
const insideBracket = /\([^)]*$/;
/** What stands between the list and 分别: 同比, 依次. */
const comparison = /(?:同比|环比|[较比](?:去年|上年)(?:同期)?|依次|均)$/;
const comparisonAhead = /^[,、]?(?:同比|环比|[较比](?:去年|上年)(?:同期)?)/;
/** 两镇: what the members are, not what is counted. */
const kindOfPlace = /^[两二三四五六七八九十\d]*个?(?:镇|县|区|市|街道|乡|村|局|所|单位|部门)$/;
/** A level, or all places of one. */
const isLevel =
  /^(?:[省市县区镇乡]?本级|[省市县区镇乡村]级|各?(?:县|区|市|镇|乡)(?:\([县市区、街道镇乡旗]+\))?|[省市县区]直(?:部门|单位)?)$/;
const bothAgainst = /^[、,]?(?:同比|环比)(?:、|和|与)(?:同比|环比)$/;
/** Nothing but what joins figures of one list stands before the later ones. */
const joint = /^(?:、|,|和|与|及|以及)$/;

/** The names of a clause's figures where it gives them one by one, else null. */
export function nameRespectively(
  text: string,
  zones: Uint8Array,
  slots: readonly Slot[],
  state: State,
  clauseBefore: Span | null,
): Name[] | null {
  const first = slots[0];
  if (!first || slots.length < 2) return null;
  if (!isBareList(text, slots)) return turnByTurn(text, slots, state);
  const [start, end] = first.before;
  const said = text.slice(start, end);
  const word = said.indexOf('分别');
  const listed = word < 0 ? said : said.slice(0, word);
  // 环比、同比分别增长3.1%和12.6%: against what, not what.
  if (bothAgainst.test(listed))
    return slots.map((slot) => nameOfChange(text, state.head(), [start, end], said, slot.figure.kind));
  const listEnd = start + listed.length - (comparison.exec(listed)?.[0].length ?? 0);
  const list: Span = [skipNoise(text, start, listEnd).at, listEnd];
  // 三者分别: the things are those of the clause before.
  const own = list[1] - list[0] >= 2;
  const rest: Span = word < 0 ? [end, end] : [start + word + 2, end];
  const members =
    ofThem.test(text.slice(...list)) || (!own && word >= 0)
      ? clauseBefore && membersOf(text, zones, withoutTurn(text, clauseBefore), slots.length, true, state.head())
      : membersOf(text, zones, list, slots.length, false, state.head());
  // 去省进京访分别下降31.2%和45%: one thing that the text does not take apart.
  const undivided: Member[] | null =
    own && word >= 0 && isTurn(text.slice(...rest)) ? slots.map(() => ({ noun: [list] })) : null;
  // 2021年至2023年分别为96件、88件: the list is one of times, the thing is what was spoken of before.
  const isTimes = word >= 0 && skipNoise(text, start, listEnd).at >= listEnd && members === null;
  if (isTimes && onlyTimes.test(text.slice(start, listEnd))) return null;
  const things = members ?? undivided ?? (word < 0 ? null : earlier(text, slots.length, state, own ? list : null));
  if (!things) return null;
  const phrase = parsePhrase(text, zones, ...rest);
  const did = phrase.verb && !phrase.light ? [phrase.verb] : [];
  const object = phrase.object && did.length > 0 ? [phrase.object] : [];
  return things.map(({ noun, scope }, i): Name => {
    const slot = slots[i] as Slot;
    const change = slot.figure.kind === 'percent' && isTurn(text.slice(...rest)) ? trimmed(text, rest) : null;
    if (change) return nameOfChange(text, noun, change, text.slice(...rest), slot.figure.kind);
    const isShare = slot.figure.kind === 'percent' ? trimmedShare(text, rest) : null;
    const pieces = join(text, [...noun, ...object], isShare ? [isShare] : did);
    return { pieces, rule: 'I19', noun: [...noun, ...object], verb: did, body: null, ...(scope && { scope }) };
  });
}

/** 事故起数、死亡人数同比“双下降”: what the clause before says of its things is no part of them. */
function withoutTurn(text: string, [start, end]: Span): Span {
  const tail = /(?:同比|环比|均|继续|实现|保持){0,2}[“"]?[双三]?(?:下降|上升|增长|降低|降|升)[”"]?,?$/.exec(
    text.slice(start, end),
  );
  return [skipNoise(text, start, end).at, end - (tail?.[0].length ?? 0)];
}

const onlyTimes = /20\d{2}年/;

/** Nothing but a verb of change, and what joins it to the figure before. */
const ownTurn = /^(?:、|,|和)?(?:分别)?(?:上升|下降|增长|增加|减少|提高|降低|回落)了?$/;

/** 同比分别下降4.2%、上升1.8%、下降21.9%: each figure turns its own way; what they are of are the figures before. */
function turnByTurn(text: string, slots: readonly Slot[], state: State): Name[] | null {
  const words = slots.map(({ before }) => text.slice(...before));
  if (
    !words[0]?.includes('分别') ||
    !words.every((one, i) => ownTurn.test(i === 0 ? one.replace(comparisonAhead, '') : one))
  )
    return null;
  const things = earlier(text, slots.length, state, null);
  return (
    things?.map(({ noun }, i) => {
      const slot = slots[i] as Slot;
      return nameOfChange(text, noun, trimmed(text, slot.before), words[i] as string, slot.figure.kind);
    }) ?? null
  );
}

/** Words for things just listed. */
const ofThem = /^(?:[两二三四五六七八九]者|[前后]者|它们)$/;

/** Whether nothing but 、 or 和 stands between the figures, and all have one unit. */
function isBareList(text: string, slots: readonly Slot[]): boolean {
  return slots.every(({ figure }, i) => {
    const last = slots[i - 1]?.figure;
    return !last || (figure.unit === last.unit && joint.test(text.slice(last.unitEnd, figure.start)));
  });
}

/** 分别占: the word belongs to the name of a share. */
function trimmedShare(text: string, [start, end]: Span): Span | null {
  return text.startsWith('占', start) && end > start ? [start, start + 1] : null;
}

/** What the figures just before count, where there are as many (12起、死亡9人，同比分别下降…), or a rate of it (合格率分别为…). */
function earlier(text: string, count: number, state: State, rate: Span | null): Member[] | null {
  const last = state.latest(count);
  if (last.length !== count) return null;
  const isRate = rate !== null && rateWord.test(text.slice(...rate));
  return last.map(({ pieces, noun }) => ({ noun: isRate ? join(text, noun, [rate]) : pieces }));
}

interface Member {
  noun: Span[];
  /** Where the list is one of places (东城、西湾两镇): whose figure it is. */
  scope?: Span;
}

/**
 * The things listed, as many as there are figures; what only the last says of all (城镇和农村居民收入) is said of each;
 * `andSo`: what the last is followed by tells how the list goes on and belongs to none.
 */
function membersOf(
  text: string,
  zones: Uint8Array,
  [start, end]: Span,
  count: number,
  andSo: boolean,
  head: Span[],
): Member[] | null {
  const parts: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(between)) {
    if (insideBracket.test(text.slice(start, start + match.index))) continue;
    parts.push([from, start + match.index]);
    from = start + match.index + match[0].length;
  }
  parts.push([from, end]);
  if (parts.length !== count || parts.some(([a, b]) => b - a < 2)) return null;
  const words = parts.map((part) => text.slice(...part));
  // 市本级、县(市、区)分别为624件、1249件: not what is counted, but whose.
  if (words.every((one) => isLevel.test(one))) return parts.map((part) => ({ noun: head, scope: part }));
  const opening = parts[0] as Span;
  const closing = parts.at(-1) as Span;
  const verb = verbAt(text, opening[0]);
  // 举办讲座、竞赛7场、4场: the verb before the first is that of all.
  const shared: Span[] =
    verb && verb.word.length < opening[1] - opening[0] - 1 ? [[opening[0], opening[0] + verb.word.length]] : [];
  const own = shared.length > 0 ? ([(shared[0] as Span)[1], opening[1]] as Span) : opening;
  const size = own[1] - own[0];
  const others = parts.slice(1, -1);
  const isTail =
    !rateWord.test(text.slice(...own)) &&
    closing[1] - closing[0] > size + 1 &&
    others.every(([a, b]) => b - a === size);
  const tail = isTail && !andSo ? tailOf(text, zones, [closing[0] + size, closing[1]]) : [];
  return [own, ...parts.slice(1)].map((part, i) => {
    const noun: Span[] = isTail && i === parts.length - 1 ? [[part[0], part[0] + size]] : [part];
    if (kindOfPlace.test(wordsOf(text, tail))) return { noun: [], scope: noun[0] as Span };
    const whole = join(text, noun, tail);
    if (verb?.light) return { noun: whole };
    return { noun: rateWord.test(wordsOf(text, whole)) ? [...shared, ...whole] : join(text, whole, shared) };
  });
}

/** What the last thing says of all, without 的 and times at its head: 全年办件, 的执法案件. */
function tailOf(text: string, zones: Uint8Array, span: Span): Span[] {
  const { subject, verb, object, light } = parsePhrase(text, zones, ...span);
  return [subject, light ? null : verb, object].filter((piece) => piece !== null);
}
