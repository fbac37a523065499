/** What names of counts are made of: the pieces of a phrase, and a name from noun and verb. Works on folded text. */
import type { Span } from '../../text/span.ts';
import { join } from './compose.ts';
import type { Phrase } from './parse.ts';
import type { NamingRule } from './rules.ts';
import type { Name } from './state.ts';

export const asPieces = (span: Span | null): Span[] => (span ? [span] : []);
/** The verb of a phrase, where it says something. */
export const verbOf = (phrase: Phrase): Span[] => (phrase.verb && !phrase.light ? [phrase.verb] : []);

/** What can be filed and closed as a case. */
export const isCase =
  /(?:案件?|线索|行为|问题|事件|复议|诉讼|申请|仲裁|纠纷|争议|公证|鉴定|处罚(?:决定书?)?|举报|投诉)$/;

/** A name; `carried` is what later clauses may lean on. */
export function named(
  text: string,
  noun: Span[],
  verb: Span[],
  rule: NamingRule,
  body: Span | null,
  carried = noun,
): Name {
  return { pieces: join(text, noun, verb), rule, noun: carried, verb, body };
}
