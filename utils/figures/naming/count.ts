/** Names counts, money and spans of time: everything that is no share. Works on folded text. */
import type { Span } from '../../text/span.ts';
import { scopeOfBody } from '../scope.ts';
import { nameCompared, nameMoved } from './change.ts';
import { join } from './compose.ts';
import { splitAfter } from './following.ts';
import {
  isAct,
  isAgent,
  isBody,
  isHeadless,
  isOutcome,
  levelWord,
  saysItself,
  takesObject,
  verbAt,
} from './lexicon.ts';
import { nameMember } from './member.ts';
import { skipNoise, trimmed } from './noise.ts';
import { type Phrase, parsePhrase } from './parse.ts';
import { asPieces, isCase, named, verbOf } from './pieces.ts';
import type { Name, Slot, State } from './state.ts';

/** Verbs whose object is whom something goes to. */
const handsOver = /^(?:移送|移交|转送|转办|交办|报送|抄送|通报)$/;

/** A predicate longer than this is a story, not part of a name. */
const longestPredicate = 24;

/** Verbs that ask what of: 涉及15个部门, 进驻第一大厅569项. The words keep their order behind what was counted before. */
const concerning = /^(?:涉及|覆盖|惠及|涵盖|受益|进驻|入驻|接入|纳入|列入)/;
export function nameCount(text: string, zones: Uint8Array, slot: Slot, state: State): Name {
  return (
    nameMoved(text, zones, slot, state) ??
    nameCompared(text, zones, slot, state) ??
    nameInARow(text, slot) ??
    (slot.following.noun ? nameByWhatFollows(text, zones, slot, state) : nameByWhatPrecedes(text, slot, state))
  );
}

/** What 涉及 or 覆盖 is said of: the clause's own subject (法律顾问覆盖188个村), or what was counted before. */
const concerned = ({ phrase }: Slot, state: State): Span[] => (phrase.subject ? [phrase.subject] : state.head());

/** 命案连续8年全破: how long something has been so; what was so stands on both sides. */
function nameInARow(text: string, slot: Slot): Name | null {
  const [start, end] = slot.before;
  if (slot.figure.kind !== 'duration' || !text.slice(start, end).endsWith('连续')) return null;
  const { at, body } = skipNoise(text, start, end);
  const noun = [trimmed(text, [at, end]), trimmed(text, slot.after)].filter((piece) => piece !== null);
  return named(text, noun, [], 'I20', body, noun.slice(0, 1));
}

/** Places below the one reported on, without the word for their level. */
const isPlace = /^(?:乡镇|街道|镇街|乡镇街道|县区|区县|市县|镇村|村居)$/;

/** 涉及金额415万元, 涉案金额: a sum of what was counted right before; behind a list of several members, of the list. */
const sumOfLast = /^涉(?:及|案)的?(?:总?金额|资金|标的额?)$/;

/** Words that stand beside one another in lists; sums and numbers (金额, 人数) are always of something. */
const sideBySide = /^(?:资金|事项|人员|单位|部门|企业|项目|案件|线索|问题|材料|资料|任务|意见|建议)$/;

/** An attribute in front of the number that belongs to the noun behind it: 第二批62个单位, 市级143项事项, 现行有效的14件文件. */
const attribute = /^(?:第[一二三四五六七八九十\d]+批次?|[国省市县区镇乡村]级|市直|县直|区直|省直|.{1,6}的)$/;

/** The noun stands before the figure: 受理行政复议案件99宗, 已审结85宗, 县级6个. */
function nameByWhatPrecedes(text: string, slot: Slot, state: State): Name {
  const { phrase } = slot;
  const verb = verbOf(phrase);
  const object = asPieces(phrase.object);
  const subject = asPieces(phrase.subject);
  const words = state.words(object);

  const elided = elidedHead(text, slot, state);
  if (elided) return elided;
  if (object.length === 0) return nameByVerbAlone(text, slot, state);
  // 会议先后4次研究部署: the number says how often.
  const did = shortened(text, slot.following.predicate);
  if (did && phrase.verb === null && /^(?:次|场次|轮|轮次)$/.test(slot.figure.unit))
    return named(text, object, [did], 'I6c', phrase.body);
  // 县级部门726人、乡镇417人: behind a level another word that only says where.
  const isLevel =
    levelWord.test(words) ||
    (state.last?.name.rule === 'I13' && state.last.clause === state.clause && isPlace.test(words));
  // 乡镇级事项118项: it has its noun with it.
  if (isLevel && /.(?:事项|部门|单位)$/.test(words) && state.words(state.head()).endsWith('事项'))
    return named(text, object, [], 'I13', phrase.body, state.head());
  if (isLevel) {
    const shared = sharedNoun(text, slot);
    const noun = join(text, object, shared.length > 0 ? shared : state.head());
    return named(text, noun, [], 'I13', phrase.body, shared.length > 0 ? shared : noun);
  }
  if (phrase.verb && concerning.test(text.slice(...phrase.verb))) {
    const [before, last] = state.latest(2);
    const isOnlyMember = last?.whole && before && before.whole !== last.whole;
    const isSum = isOnlyMember && sumOfLast.test(text.slice(phrase.verb[0], slot.before[1]));
    const of = isSum ? last.pieces : concerned(slot, state);
    const carried = state.head().length > 0 ? state.head() : object;
    return named(text, join(text, of, [phrase.verb, ...object]), [], 'I9', phrase.body, carried);
  }
  // 上年结转3件: what was brought over is of the same kind, and nothing was done with it yet.
  if (/^上年(?:度)?(?:结转|未结)$/.test(words) && !state.parent)
    return named(text, join(text, object, state.head()), [], 'I9', phrase.body, state.head());
  if (state.parent && subject.length === 0) return nameMember(text, slot, state);
  if (verb.length > 0) {
    const noun = headed(text, phrase, state, object);
    // 发现整改问题135个: a verb that takes a verb for its object keeps its place.
    if (takesObject(text.slice(...(phrase.verb as Span))) && verbAt(text, noun[0]?.[0] ?? 0))
      return { ...named(text, verb, noun, 'I1', phrase.body, noun), verb };
    // 移送公安机关143件: whom it was passed to is not what was counted.
    // 告知补正后申请人放弃4件: what happened to what was counted before is no noun to lean on.
    const isStory = /^.{2,}后./.test(words) && state.head().length > 0;
    const isPassed = handsOver.test(text.slice(...(phrase.verb as Span))) && isBody(words);
    const passed = isPassed || isStory || isOutcome(words) ? state.head() : noun;
    return named(text, noun, verb, 'I1', phrase.body, passed);
  }
  // 部门负责人46人书面述法: people by what they did.
  if (did && isAgent(words)) return named(text, object, [did], 'I6d', phrase.body);
  if (isOutcome(words) && !state.parent)
    return named(text, join(text, state.head(), object), [], 'I9', phrase.body, state.head());
  const carries = carriesVerb(text, slot, state);
  // 冻结账户1100个、资金600万元: things of one verb side by side.
  const sibling = carries && state.last?.clause === state.clause && sideBySide.test(words);
  if (isHeadless(words) && !sibling) {
    // 执法主体52个、人员2946名、事项7218项: a word that needs a head itself is none.
    // 政务服务大厅全年办件18万件: whose it is says more than what the clause before spoke of.
    const isOwn =
      phrase.body !== null && state.last?.sentence !== state.sentence && scopeOfBody(text, phrase.body) !== null;
    const head = isOwn
      ? asPieces(phrase.body)
      : sideBySide.test(words) && isHeadless(state.words(state.head()))
        ? []
        : state.head();
    return named(text, join(text, head, object), [], 'I9', phrase.body);
  }
  const carried = carries ? (state.last?.name.verb ?? []) : [];
  return named(text, object, carried, carried.length > 0 ? 'I3' : 'I2', phrase.body);
}

/** 以市政府部门为被申请人的421件: the noun behind 的 is left out, it is what was counted before. */
function elidedHead(text: string, slot: Slot, state: State): Name | null {
  const [start, end] = slot.before;
  // 为上年的2.6倍: what stands before is what it is compared with.
  if (text[end - 1] !== '的' || slot.figure.kind === 'multiple' || state.head().length === 0) return null;
  const { at } = skipNoise(text, start, end);
  if (end - at < 3) return null;
  const noun: Span[] = [[at, end], ...bareNoun(text, state.head())];
  return named(text, noun, [], 'I7a', null, state.head());
}

/** A noun without the relative clause before it. */
function bareNoun(text: string, pieces: Span[]): Span[] {
  const last = pieces.at(-1);
  const offset = last ? text.slice(...last).lastIndexOf('的') : -1;
  return last && offset >= 0 && last[1] - last[0] - offset > 2 ? [[last[0] + offset + 1, last[1]]] : pieces;
}

/** 已审结85宗, 成功调解1270宗, 近500人参训, 共9期: the noun is the subject, or what was counted before. */
function nameByVerbAlone(text: string, slot: Slot, state: State): Name {
  const { phrase, following } = slot;
  const verb = verbOf(phrase);
  const isDoer = phrase.body !== null && isAgent(text.slice(...phrase.body)) && !scopeOfBody(text, phrase.body);
  const leansOn = state.headFor(slot.figure, otherBody(text, slot, state));
  // 责令改正206份，立案29起: only what can be a case is filed and closed.
  const head = filing.test(state.words(verb)) && !isCase.test(state.words(leansOn)) ? [] : leansOn;
  const noun =
    phrase.subject && !pointsBack(text, phrase.subject, state)
      ? [phrase.subject]
      : isDoer
        ? asPieces(phrase.body)
        : head;
  // 许可3.1万件、处罚892件、检查6420次: acts side by side.
  if (isAct(state.words(verb)) && isAct(state.words(state.last?.name.pieces ?? [])))
    return named(text, verb, [], 'I2', phrase.body);
  if (verb.length > 0) {
    // 行政机关负责人应出庭52件: who did it is not what is counted.
    const doer = phrase.subject ? text.slice(...phrase.subject) : '';
    const isWay = /(?:方式|形式|渠道|途径)$/.test(doer);
    const counted = isWay || (isAgent(doer) && state.head().length > 0) ? state.head() : noun;
    // 处罚案件23件，罚款1.6万元: a fine is of the cases; 检查单位94家，罚款4.8万元: not of places.
    const isAlone =
      !phrase.subject &&
      saysItself(state.words(verb)) &&
      !(isFine(state.words(verb)) && isCase.test(state.words(noun)));
    return named(text, isAlone ? [] : noun, verb, 'I4', phrase.body, counted);
  }
  const did = shortened(text, following.predicate);
  if (did) return named(text, noun, [did], 'I6b', phrase.body);
  if (state.last && isStacked(text, slot)) return { ...state.last.name, rule: 'I10' };
  const rest = /(?:其余|其他|其它)的?$/.exec(text.slice(...slot.before));
  if (rest && state.last) {
    // 其余136件: the rest of what the list is of.
    const at = slot.before[0] + rest.index;
    const listed = state.parent?.name.noun ?? state.wholeOfList();
    return named(text, join(text, [[at, at + 2]], listed), [], 'I14', phrase.body, listed);
  }
  return named(text, phrase.subject ? noun : state.headName(), [], 'I14', phrase.body, noun);
}

/** 受理案件中已审结38件: the cases that were just said to be accepted. */
function pointsBack(text: string, [start, end]: Span, state: State): boolean {
  const verb = verbAt(text, start)?.word ?? '';
  return verb !== '' && isHeadless(text.slice(start + verb.length, end)) && state.head().length > 0;
}

const isFine = (verb: string) => /(?:罚款|罚没)$/.test(verb);

/** Filing and closing cases. */
const filing = /(?:立案|结案)$/;

/** 市城管局查处76处；市水利局立案19起: another body's doings are not about what the first one counted. */
function otherBody(text: string, { phrase }: Slot, state: State): boolean {
  const own = phrase.body && scopeOfBody(text, phrase.body);
  const last = state.last?.name.body && scopeOfBody(text, state.last.name.body);
  if (!own || !last || state.parent || text.slice(...own) === text.slice(...last)) return false;
  // 以县政府名义制发9件，以县政府办公室名义制发14件: the same was done.
  return state.words(verbOf(phrase)) !== state.words(state.last?.name.verb ?? []);
}

/** 行政处罚22件29人: nothing stands between the two. */
function isStacked(text: string, slot: Slot): boolean {
  return slot.before[1] - slot.before[0] === 0 || /^[、和及共]*$/.test(text.slice(...slot.before));
}

/**
 * The object of a verb, with what it belongs to where it means nothing alone: 优秀 of the files that were judged, 案件 after
 * 行政复议案件; where nothing stands before, cases and applications are told by who has them (行政复议机关办结案件).
 */
function headed(text: string, { subject, body }: Phrase, state: State, object: Span[]): Span[] {
  const words = state.words(object);
  const head = state.head();
  if (isOutcome(words)) return join(text, head, object);
  if (!isHeadless(words)) return object;
  if (subject) return join(text, [subject], object);
  if (state.words(head).endsWith(words)) return head;
  return body && /^(?:案件|申请)$/.test(words) && isBody(text.slice(...body)) ? [body, ...object] : object;
}

/** In a list the verb is said once: 公示行政检查431宗, 行政处罚550宗. */
function carriesVerb(text: string, slot: Slot, state: State): boolean {
  const { phrase } = slot;
  const last = state.last;
  return (
    last !== null &&
    last.sentence === state.sentence &&
    (last.clause === state.clause || (last.unit === slot.figure.unit && state.clause - last.clause <= 1)) &&
    phrase.body === null &&
    phrase.verb === null &&
    // 核定编制186名，实有人员153名: what there is was not done.
    !/^(?:实有|现有|共有)/.test(state.words(asPieces(phrase.object))) &&
    // 累计, 共 make a statement of their own.
    !/^[,、]?(?:累计|共|合计|总计)|(?:累计|共|共计|合计|总计)有?$/.test(text.slice(...slot.before)) &&
    last.name.verb.length > 0 &&
    last.name.noun.length > 0
  );
}

/** The noun comes behind the figure: 提供18项服务, 19家部门调整清单. */
function nameByWhatFollows(text: string, zones: Uint8Array, slot: Slot, state: State): Name {
  const { phrase, following } = slot;
  const words = following.noun ? text.slice(...following.noun) : '';
  const noun = wholeNoun(text, slot, words);
  const verb = verbOf(phrase);
  const body = isBody(words);

  if (phrase.verb && concerning.test(text.slice(...phrase.verb)))
    return named(text, join(text, concerned(slot, state), [phrase.verb, ...noun]), [], 'I10', phrase.body, noun);
  const listed = inList(text, slot, state, noun);
  if (listed) return listed;
  if (body && verb.length > 0) {
    // 取消5个单位6项权力: the verb is about what comes next.
    const next = asPieces(slot.next?.following.noun ?? null);
    const pieces = next.length > 0 ? [...noun, ...next, ...verb] : [...verb, ...noun];
    return { ...named(text, pieces, [], 'I5', phrase.body, noun), verb };
  }
  const predicate = predicateOf(text, zones, slot, body);
  if (isHeadless(words) && predicate.length > 0) return { ...named(text, noun, predicate, 'I6', phrase.body), verb };
  if (verb.length > 0) {
    const short = state.words(noun).length <= 2;
    const whole =
      short && phrase.subject ? [phrase.subject, ...noun] : isHeadless(words) ? join(text, state.topic, noun) : noun;
    return named(text, whole, verb, 'I5', phrase.body);
  }
  // Bodies do something: what they did is what later clauses are about.
  return named(text, noun, predicate, 'I6', phrase.body, body && predicate.length > 0 ? predicate : noun);
}

/** The noun behind the figure with what belongs to it before the figure or, said once, behind the next. */
function wholeNoun(text: string, slot: Slot, words: string): Span[] {
  const { object } = slot.phrase;
  let noun = asPieces(slot.following.noun);
  if (levelWord.test(words)) noun = join(text, noun, sharedNoun(text, slot));
  const raw = object ? text.slice(object[0], slot.before[1]) : '';
  if (object && attribute.test(raw)) noun = join(text, [object], noun);
  else if (object && isHeadless(words) && !/等$/.test(raw)) noun = join(text, [object], noun);
  return noun;
}

/** 涉及15个部门40项事项, 取消5个单位6项权力: what is said before the first holds for those behind it. */
function inList(text: string, slot: Slot, state: State, noun: Span[]): Name | null {
  const last = state.last;
  if (!last || last.clause !== state.clause || !/^[、和及与共]*$/.test(text.slice(...slot.before))) return null;
  if (last.name.rule === 'I10') {
    const opening = last.name.pieces.slice(0, last.name.pieces.length - last.name.noun.length);
    return named(text, [...opening, ...noun], [], 'I10', null, noun);
  }
  return last.name.verb.length > 0 && !slot.following.predicate ? named(text, noun, last.name.verb, 'I5', null) : null;
}

/** What the counted thing did or what was done to it; several in a row share the predicate at the end of the clause. */
function predicateOf(text: string, zones: Uint8Array, slot: Slot, body: boolean): Span[] {
  const own = slot.following.predicate;
  if (own) return predicatePieces(text, zones, own);
  // 6名律师联系133家企业: what the first did stands before the second, and to what behind it.
  if (slot.next?.phrase.verb && !slot.next.phrase.light && !slot.next.phrase.object && slot.next.following.noun)
    return [slot.next.phrase.verb, slot.next.following.noun];
  // 1小时内响应、24小时内处置: each span of time has its own.
  if (!slot.tail || slot.figure.kind === 'duration') return [];
  const shared = splitAfter(text, zones, ...slot.tail).predicate ?? (body ? trimmed(text, slot.tail) : null);
  return shared ? predicatePieces(text, zones, shared) : [];
}

/** A predicate without a light verb at its head (进行风险研判) and without what else was done (并召开…). */
function predicatePieces(text: string, zones: Uint8Array, predicate: Span): Span[] {
  const phrase = parsePhrase(text, zones, ...predicate);
  const said = phrase.verb && phrase.light && phrase.object && !phrase.subject ? phrase.object : predicate;
  return asPieces(shortened(text, said));
}

/** A predicate up to 并, or null where it is a story. */
function shortened(text: string, predicate: Span | null): Span | null {
  if (!predicate) return null;
  const more = text.slice(predicate[0] + 4, predicate[1]).search(/[,、]?(?:并|且)(?!联|列|网|购|轨)/);
  const end = more >= 0 && predicate[1] - predicate[0] > 12 ? predicate[0] + 4 + more : predicate[1];
  return end - predicate[0] <= longestPredicate ? [predicate[0], end] : null;
}

/** The noun that levels share, said once behind the last of them: 1个市级、11个区级大厅. */
function sharedNoun(text: string, slot: Slot): Span[] {
  for (let next = slot.next; next; next = next.next) {
    const { noun } = next.following;
    if (!noun || levelWord.test(text.slice(...noun))) continue;
    return /^[国省市县区镇乡村]级/.test(text.slice(...noun)) && noun[1] - noun[0] > 2
      ? [[noun[0] + 2, noun[1]]]
      : [noun];
  }
  return [];
}
