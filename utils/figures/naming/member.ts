/** Names a member of a list (其中噪声936件) by its own words and, for what it lacks, those of the whole. Works on folded text. */
import { join, memberOf } from './compose.ts';
import { isBody, isHeadless, isKindOnly, takesObject, verbAt } from './lexicon.ts';
import { asPieces, isCase, named, verbOf } from './pieces.ts';
import type { Name, Slot, State } from './state.ts';

/** Nouns that are counted by 件 themselves. */
const countedInCases =
  /(?:案件?|件|事项|申请|复议|诉讼|应诉|纠纷|争议|投诉|举报|咨询|合同|协议|文件|决定|建议|提案|意见|线索|问题|行为|事件|工单|来信|来访|公证|鉴定|仲裁|援助|处罚|许可|强制|检查|确认|给付|征收|裁决|赔偿|补偿|公开|法规|规章|条例|议案|草案|服务|类|率|其他|其余|其它)$/;

/** A member of a list: its own noun and verb, what it lacks from the whole. */
export function nameMember(text: string, slot: Slot, state: State): Name {
  const { phrase } = slot;
  const whole = state.parent?.name as Name;
  const verb = verbOf(phrase);
  const object = asPieces(phrase.object);
  const words = state.words(object);
  const sameUnit = state.parent?.unit === slot.figure.unit;
  // 上年结转 is brought over, nothing was done with it yet.
  if (/^上年/.test(words)) return { ...named(text, object, [], 'I7', phrase.body), whole };
  const headless = isHeadless(words) && verb.length > 0;
  const whose = /^涉/.test(words) || (sameUnit && isBody(words) && !isBody(state.words(whole.noun)));
  // 其中噪声936件: what is no case itself says of which kind the cases are.
  const isOfCases = sameUnit && /^[件宗起例]$/.test(slot.figure.unit) && isCase.test(state.words(whole.noun));
  const ofWhole =
    whose || (sameUnit && isKindOnly(words)) || (isOfCases && !countedInCases.test(words) && verb.length === 0);
  const noun = headless ? whole.noun : ofWhole ? join(text, object, whole.noun) : memberOf(text, whole.noun, object);
  if (verb.length > 0 && takesObject(state.words(verb)) && verbAt(text, object[0]?.[0] ?? 0))
    return { ...named(text, verb, object, 'I7', phrase.body, object), whole };
  const done = verb.length > 0 ? verb : sameUnit ? whole.verb : [];
  return { ...named(text, noun, done, 'I7', phrase.body), whole };
}
