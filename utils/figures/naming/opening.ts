/**
 * What a paragraph is about before it counts anything: the noun of its first sentence (规范行政应诉工作。全年共47件) or of the
 * heading above it. A name leans on it only where its own sentence gives no noun. Works on folded text.
 */
import { Ending } from '../../text/edges.ts';
import type { Span } from '../../text/span.ts';
import { compoundAt } from './lexicon.ts';
import { parsePhrase } from './parse.ts';

/** What is done about a thing; the thing is what is counted: 行政应诉工作, 规范性文件管理. */
const about = new Ending(/(?:工作|管理|监督|制度|机制|建设|体系|服务水平|质效|力度|情况)+$/);
/** Words of praise and resolve: nothing is counted of them. */
const abstract = new Ending(
  /(?:站位|领导|推诿|意识|认识|合力|实效|效能|效率|作风|氛围|环境|水平|能力|质效|责任|保障|支撑|基础|格局|引领|统筹|作用|成效|力度|提升|提高|增强|改善|加强|见效|明显|显著|有力|有效|稳定|平稳|良好|[高好强])$/,
);
/** A noun shorter than this is not cut further: 法治建设. */
const shortest = 4;

/** Whether a noun can be what is counted. */
export const isCountable = (noun: string): boolean => !abstract.test(noun);

/** The noun that a first sentence announces, or nothing. */
export function openingNoun(text: string, zones: Uint8Array, [start, end]: Span): Span[] {
  const comma = text.slice(start, end).search(/[,;:。!?]/);
  const { subject, object } = parsePhrase(text, zones, start, comma < 0 ? end : start + comma);
  const piece = object ?? subject;
  if (!piece || piece[1] - piece[0] < 2) return [];
  const noun = text.slice(...piece);
  const rest = noun.length - about.length(noun);
  const cut: Span = rest >= shortest ? [piece[0], piece[0] + rest] : piece;
  return isCountable(text.slice(...cut)) ? [cut] : [];
}

/** The noun of a heading, where it is a term of the field (行政复议, 规范性文件); most headings are resolutions. */
export function headingNoun(text: string, zones: Uint8Array, heading: Span): Span[] {
  const noun = openingNoun(text, zones, heading);
  return noun.some(([start, end]) => holdsTerm(text, start, end)) ? noun : [];
}

function holdsTerm(text: string, start: number, end: number): boolean {
  for (let i = start; i < end - 3; i++) if (compoundAt(text, i) >= shortest) return true;
  return false;
}
