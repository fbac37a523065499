/**
 * The taxonomy's patterns made ready for matching: words are numbers, patterns are found by one of their words. Not for
 * deciding which pattern fits: match.ts.
 */
import { WordTree } from '../text/word-tree.ts';
import { bodies, fields, type MatchedIndicator, matched, turning } from './matching.ts';
import type { Pattern } from './taxonomy.ts';

export interface Compiled {
  indicator: MatchedIndicator;
  /** The indicator's units as they are compared, by their numbers. */
  units: readonly number[];
  near: number[];
  far: number[];
  not: number[];
  without: number[];
  /** Words that turn, for bodies and of fields that the indicator's own words hold: 听证 is no turn for 决策听证. */
  own: readonly number[];
  /** The data says which words must stand near. */
  stated: boolean;
  /** It counts what was cut; what became less by a share is no number of cuts. */
  isCut: boolean;
  /** Characters in all near words: longer is surer. */
  weight: number;
}

const words: string[] = [];
const lengths: number[] = [];
const numberOf = new Map<string, number>();

/** Words stand in the data as they are when folded: a test holds it. */
function wordNumber(word: string): number {
  let number = numberOf.get(word);
  if (number === undefined) {
    number = words.length;
    words.push(word);
    lengths.push(word.length);
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
const byNumber = (turns: readonly Turn[]): ReadonlyMap<number, Turn> => new Map(turns.map((turn) => [turn.word, turn]));
/** Turning words and words for bodies, by their numbers. */
export const turns = byNumber(turning.map(turnOf));
export const bodyTurns = byNumber(bodies.map(turnOf));
export const fieldWords: ReadonlySet<number> = new Set(fields.map(wordNumber));

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
  units: readonly number[],
  own: readonly number[],
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
/** Numbers of the units that indicators have; what counts the same thing has one number. */
const units = new Map<string, number>();

function addUnit(unit: string): number {
  const key = alike.get(unit) ?? unit;
  const number = units.get(key) ?? units.size;
  units.set(key, number);
  return number;
}

/** The number of a unit; -1 where no indicator has it. */
export const unitNumber = (unit: string): number => units.get(alike.get(unit) ?? unit) ?? -1;

/** Patterns by their longest near word: only those whose word stands in the clause are looked at. */
const byWord: Compiled[][] = [];
const nothing: readonly Compiled[] = [];
export const patternsOf = (word: number): readonly Compiled[] => byWord[word] ?? nothing;

/** By its number whether a word is looked for beyond the words of a figure's own clause and name. */
const soughtFar: boolean[] = [];
export const isSoughtFar = (word: number): boolean => soughtFar[word] === true;

function fileUnderItsWord(pattern: Compiled): void {
  for (const word of [...pattern.far, ...pattern.without]) soughtFar[word] = true;
  const key = pattern.near.reduce((a, b) => ((words[b] as string).length > (words[a] as string).length ? b : a));
  byWord[key] ??= [];
  byWord[key].push(pattern);
}

let tree: WordTree | null = null;

/** What finds the words of all patterns; made for the first text, so that loading the script stays short. */
export function wordFinder(): WordTree {
  if (tree) return tree;
  for (const indicator of matched) {
    const own = indicator.own?.map(wordNumber) ?? [];
    const units = [...new Set(indicator.units.map(addUnit))];
    for (const pattern of indicator.patterns.flatMap(spelledOut))
      fileUnderItsWord(compile(indicator, pattern, units, own));
  }
  for (const word of fieldWords) soughtFar[word] = true;
  tree = new WordTree(words);
  return tree;
}

export const wordOf = (word: number): string => words[word] as string;
export const lengthOf = (word: number): number => lengths[word] as number;
export const wordCount = (): number => words.length;
