/**
 * The taxonomy's patterns made ready for matching: words are numbers, patterns are found by one of their words. Not for
 * deciding which pattern fits: match.ts.
 */
import { Automaton } from './automaton.ts';
import { bodies, fields, type MatchedIndicator, matched, turning } from './matching.ts';
import type { Pattern } from './taxonomy.ts';

export interface Compiled {
  indicator: MatchedIndicator;
  /** The indicator's units as they are compared. */
  units: ReadonlySet<string>;
  near: number[];
  far: number[];
  not: number[];
  without: number[];
  /** Words that turn, for bodies and of fields that the indicator's own words hold: 听证 is no turn for 决策听证. */
  own: ReadonlySet<number>;
  /** The data says which words must stand near. */
  stated: boolean;
  /** It counts what was cut; what became less by a share is no number of cuts. */
  isCut: boolean;
  /** Characters in all near words: longer is surer. */
  weight: number;
}

const words: string[] = [];
const numberOf = new Map<string, number>();

/** Words stand in the data as they are when folded: a test holds it. */
function wordNumber(word: string): number {
  let number = numberOf.get(word);
  if (number === undefined) {
    number = words.length;
    words.push(word);
    numberOf.set(word, number);
  }
  return number;
}

/** A word of a list and what must not be read as one: 标准 turns, the 标准 of 标准化 does not. */
export interface Turn {
  word: number;
  except: number[];
}

const turnOf = (entry: string): Turn => {
  const [word = '', followers = ''] = entry.split('!');
  return { word: wordNumber(word), except: [...followers].map((follower) => wordNumber(word + follower)) };
};
export const turns = turning.map(turnOf);
export const bodyTurns = bodies.map(turnOf);
export const fieldWords = fields.map(wordNumber);

/** The patterns that a pattern with alternatives (受理|新收) stands for. */
function spelledOut({ all, near, ...rest }: Pattern): Pattern[] {
  let choices: Map<string, string>[] = [new Map()];
  for (const word of all)
    choices = choices.flatMap((choice) => word.split('|').map((one) => new Map([...choice, [word, one]])));
  return choices.map((choice) => ({
    ...rest,
    all: [...choice.values()],
    ...(near && { near: near.map((word) => choice.get(word) as string) }),
  }));
}

function compile(
  indicator: MatchedIndicator,
  pattern: Pattern,
  units: ReadonlySet<string>,
  own: ReadonlySet<number>,
): Compiled {
  const near = pattern.near ?? pattern.all;
  const far = pattern.all.filter((word) => !near.includes(word));
  return {
    indicator,
    units,
    near: near.map(wordNumber),
    far: far.map(wordNumber),
    not: (pattern.not ?? []).map(wordNumber),
    without: (pattern.without ?? []).map(wordNumber),
    own,
    stated: pattern.near !== undefined,
    isCut: pattern.all.some((word) => /减|简|压缩|缩短|取消/.test(word)),
    weight: near.reduce((sum, word) => sum + word.length, 0),
  };
}

/** Measure words that count the same thing: 件, 宗 and 起 are one when comparing. */
const alike = new Map([
  ['宗', '件'],
  ['起', '件'],
  ['例', '件'],
  ['名', '人'],
  ['位', '人'],
  ['百分点', '%'],
  ['个百分点', '%'],
  ['‰', '%'],
]);
export const unitKey = (unit: string) => alike.get(unit) ?? unit;

/** Patterns by their longest near word: only those whose word stands in the clause are looked at. */
export const byWord = new Map<number, Compiled[]>();

function fileUnderItsWord(pattern: Compiled): void {
  const key = pattern.near.reduce((a, b) => ((words[b] as string).length > (words[a] as string).length ? b : a));
  const there = byWord.get(key);
  if (there) there.push(pattern);
  else byWord.set(key, [pattern]);
}

let automaton: Automaton | null = null;

/** What finds the words of all patterns; made for the first text, so that loading the script stays short. */
export function wordFinder(): Automaton {
  if (automaton) return automaton;
  for (const indicator of matched) {
    const own = new Set(indicator.own?.map(wordNumber));
    const units = new Set(indicator.units.map(unitKey));
    for (const pattern of indicator.patterns.flatMap(spelledOut))
      fileUnderItsWord(compile(indicator, pattern, units, own));
  }
  automaton = new Automaton(words);
  return automaton;
}

export const wordOf = (word: number): string => words[word] as string;
export const lengthOf = (word: number): number => wordOf(word).length;
