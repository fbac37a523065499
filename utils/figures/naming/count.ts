/** Names counts, money and spans of time: everything that is no share. Works on folded text. */
import type { Span } from '../../text/span.ts';
import { join, memberOf } from './compose.ts';
import { isBody, isHeadless, levelWord } from './lexicon.ts';
import { type Phrase, parsePhrase, splitAfter, trimmed } from './parse.ts';
import type { Name, Slot, State } from './state.ts';

/** A predicate longer than this is a story, not part of a name. */
const longestPredicate = 24;

/** Verbs that ask what of: 涉及15个部门. */
const concerning = /^(?:涉及|覆盖|惠及|涵盖|受益)/;
/** 减至, 精简到, 控制在: what is named stands before them; the figure is what it came to. */
const reaching =
  /(?:减|精简|压缩|缩短|压减|降低|下降|降|提高|提升|增加|增长|增|升|扩大|延长|调整|优化|控制|缩减|提速|减少)(?:至|到|为|在)了?(?:最短|最快|仅|平均)?(?:约|近|不足|不超过)?$/;
/** 由原来的, 从集约前的: the value before a change. */
const former = /(?:由|从|原来?|此前|以前|之前)(?:[^,。;]{0,12}?[前来])?的?(?:约|近)?$/;

export function nameCount(text: string, zones: Uint8Array, slot: Slot, state: State): Name {
  return (
    nameRangeEnd(slot, state) ??
    nameReached(text, zones, slot, state) ??
    nameFormer(text, zones, slot, state) ??
    (slot.opensNoun ? nameByWhatFollows(text, zones, slot, state) : nameByWhatPrecedes(text, zones, slot, state))
  );
}

/** The second number of a range has the name of the first. */
function nameRangeEnd(slot: Slot, state: State): Name | null {
  if (!slot.figure.rangeEnd || !state.last) return null;
  return { ...state.last.name, rule: 'I0' };
}

/** 审批时限压缩至4个工作日, 由675个精简至68个. */
function nameReached(text: string, zones: Uint8Array, slot: Slot, state: State): Name | null {
  const own = text.slice(...slot.before);
  const match = reaching.exec(own);
  if (!match) return null;
  const start = slot.before[0];
  const phrase = parsePhrase(text, zones, start, start + match.index);
  const noun = nounOf(phrase);
  if (noun.length > 0) return { pieces: noun, rule: 'I11', noun, verb: [], body: phrase.body };
  const head = state.head();
  return { pieces: head, rule: 'I11', noun: head, verb: [], body: phrase.body };
}

/** 由原来的110日: the noun stands before 由. */
function nameFormer(text: string, zones: Uint8Array, slot: Slot, state: State): Name | null {
  const own = text.slice(...slot.before);
  const match = former.exec(own);
  if (!match || match[0].length < 2) return null;
  const phrase = parsePhrase(text, zones, slot.before[0], slot.before[0] + match.index);
  const noun = nounOf(phrase);
  const pieces = noun.length > 0 ? noun : state.head();
  return { pieces, rule: 'I11a', noun: pieces, verb: [], body: phrase.body, former: true };
}

function nounOf(phrase: Phrase): Span[] {
  const pieces = [phrase.subject, phrase.verb && !phrase.light ? phrase.verb : null, phrase.object];
  return pieces.filter((piece) => piece !== null);
}

const asPieces = (span: Span | null): Span[] => (span ? [span] : []);
const verbOf = (phrase: Phrase): Span[] => (phrase.verb && !phrase.light ? [phrase.verb] : []);

/** The noun stands before the figure: 受理行政复议案件99宗, 已审结85宗, 县级6个. */
function nameByWhatPrecedes(text: string, zones: Uint8Array, slot: Slot, state: State): Name {
  const phrase = parsePhrase(text, zones, ...slot.before);
  const verb = verbOf(phrase);
  const object = asPieces(phrase.object);
  const subject = asPieces(phrase.subject);
  const words = state.words(object);

  if (object.length === 0) return nameByVerbAlone(text, zones, slot, state, phrase);
  if (levelWord.test(words)) return named(text, join(text, object, state.head()), [], 'I13', phrase.body);
  if (phrase.verb && concerning.test(text.slice(...phrase.verb)) && isHeadless(words))
    return named(text, join(text, state.head(), [phrase.verb, ...object]), [], 'I9', phrase.body, state.head());
  if (state.parent) return nameMember(text, slot, state, phrase);
  if (verb.length > 0) {
    const noun = isHeadless(words)
      ? subject.length > 0
        ? join(text, subject, object)
        : headed(state, object)
      : object;
    return named(text, noun, verb, 'I1', phrase.body);
  }
  if (isHeadless(words)) return named(text, join(text, state.head(), object), [], 'I9', phrase.body);
  const carried = carriesVerb(slot, state, phrase) ? (state.last?.name.verb ?? []) : [];
  return named(text, object, carried, carried.length > 0 ? 'I3' : 'I2', phrase.body);
}

/** 已审结85宗, 成功调解1270宗, 近500人参训, 共9期: the noun is the subject, or what was counted before. */
function nameByVerbAlone(text: string, zones: Uint8Array, slot: Slot, state: State, phrase: Phrase): Name {
  const verb = verbOf(phrase);
  const behind = splitAfter(text, zones, ...slot.after).predicate;
  const noun = phrase.subject ? [phrase.subject] : state.head();
  if (verb.length > 0) return named(text, noun, verb, 'I4', phrase.body);
  if (behind && behind[1] - behind[0] <= longestPredicate) return named(text, noun, [behind], 'I6b', phrase.body);
  if (state.last && isStacked(text, slot)) return { ...state.last.name, rule: 'I10' };
  return named(text, phrase.subject ? noun : state.headName(), [], 'I14', phrase.body, noun);
}

/** 行政处罚22件29人: nothing stands between the two. */
function isStacked(text: string, slot: Slot): boolean {
  return slot.before[1] - slot.before[0] === 0 || /^[、和及共]*$/.test(text.slice(...slot.before));
}

/** A member of a list: its own noun and verb, what it lacks from the whole. */
function nameMember(text: string, slot: Slot, state: State, phrase: Phrase): Name {
  const whole = state.parent?.name as Name;
  const verb = verbOf(phrase);
  const object = asPieces(phrase.object);
  const headless = isHeadless(state.words(object)) && verb.length > 0;
  const noun = headless ? whole.noun : memberOf(text, whole.noun, object);
  const sameUnit = state.parent?.unit === slot.figure.unit;
  return named(text, noun, verb.length > 0 ? verb : sameUnit ? whole.verb : [], 'I7', phrase.body);
}

/** A noun that means nothing alone, with what it belongs to: 案件 after 行政复议案件 is that. */
function headed(state: State, object: Span[]): Span[] {
  const head = state.head();
  return state.words(head).endsWith(state.words(object)) ? head : object;
}

/** In a list the verb is said once: 公示行政检查431宗, 行政处罚550宗. */
function carriesVerb(slot: Slot, state: State, phrase: Phrase): boolean {
  const last = state.last;
  return (
    last !== null &&
    last.sentence === state.sentence &&
    last.unit === slot.figure.unit &&
    state.clause - last.clause <= 1 &&
    phrase.body === null &&
    phrase.verb === null &&
    last.name.verb.length > 0 &&
    last.name.noun.length > 0
  );
}

/** An attribute in front of the number that belongs to the noun behind it: 第二批62个单位, 市级143项事项, 现行有效的14件文件. */
const attribute = /^(?:第[一二三四五六七八九十\d]+批次?|[国省市县区镇乡村]级|市直|县直|区直|省直|.{1,6}的)$/;

/** The noun comes behind the figure: 提供18项服务, 19家部门调整清单. */
function nameByWhatFollows(text: string, zones: Uint8Array, slot: Slot, state: State): Name {
  const phrase = parsePhrase(text, zones, ...slot.before);
  const own = splitAfter(text, zones, ...slot.after);
  const words = own.noun ? text.slice(...own.noun) : '';
  let noun = asPieces(own.noun);
  if (levelWord.test(words)) noun = join(text, noun, withoutLevel(text, zones, slot.next));
  const raw = phrase.object ? text.slice(phrase.object[0], slot.before[1]) : '';
  if (phrase.object && attribute.test(raw)) noun = join(text, [phrase.object], noun);
  else if (isHeadless(words) && phrase.object && !/等$/.test(raw)) noun = join(text, [phrase.object], noun);

  const body = isBody(words);
  const predicate = predicateOf(text, zones, slot, own.predicate, body);
  const verb = verbOf(phrase);
  if (phrase.verb && concerning.test(text.slice(...phrase.verb)))
    return named(text, join(text, state.head(), [phrase.verb, ...noun]), [], 'I10', phrase.body, noun);
  if (isHeadless(words) && predicate.length > 0) return named(text, noun, predicate, 'I6', phrase.body);
  if (verb.length > 0) {
    if (body && predicate.length === 0) return named(text, verb, noun, 'I5', phrase.body, noun);
    const whole =
      state.words(noun).length <= 2 && phrase.subject
        ? [phrase.subject, ...noun]
        : isHeadless(words)
          ? join(text, state.topic, noun)
          : noun;
    return named(text, whole, verb, 'I5', phrase.body);
  }
  const carried =
    predicate.length === 0 &&
    !phrase.verb &&
    slot.before[1] - slot.before[0] <= 1 &&
    state.last?.clause === state.clause
      ? state.last.name.verb
      : [];
  // Bodies do something: what they did is what later clauses are about.
  return named(
    text,
    noun,
    predicate.length > 0 ? predicate : carried,
    'I6',
    phrase.body,
    body && predicate.length > 0 ? predicate : noun,
  );
}

/** What the counted thing did or what was done to it; bodies in a row share the predicate at the end of the clause. */
function predicateOf(text: string, zones: Uint8Array, slot: Slot, own: Span | null, body: boolean): Span[] {
  let predicate = own;
  if (!predicate && slot.tail) {
    const shared = splitAfter(text, zones, ...slot.tail);
    predicate = shared.predicate ?? (body ? trimmed(text, slot.tail) : null);
  }
  if (!predicate) return [];
  const phrase = parsePhrase(text, zones, ...predicate);
  const said = phrase.verb && phrase.light && phrase.object && !phrase.subject ? phrase.object : predicate;
  return said[1] - said[0] <= longestPredicate ? [said] : [];
}

/** The noun of the next figure without its level: 1个市级、11个区级大厅. */
function withoutLevel(text: string, zones: Uint8Array, next: Slot | null): Span[] {
  const noun = next ? splitAfter(text, zones, ...next.after).noun : null;
  if (!noun) return [];
  return /^[国省市县区镇乡村]级/.test(text.slice(...noun)) && noun[1] - noun[0] > 2 ? [[noun[0] + 2, noun[1]]] : [noun];
}

function named(text: string, noun: Span[], verb: Span[], rule: string, body: Span | null, carried = noun): Name {
  return { pieces: join(text, noun, verb), rule, noun: carried, verb, body };
}
