/** Words found by their tree: every one, also inside and over others, and at one place the longest. */
import { describe, expect, it } from 'vitest';
import { noWord, WordTree } from '../../../utils/text/word-tree.ts';

const words = ['行政', '行政复议', '复议案件', '政复', '件', '无'];
const text = '行政复议案件，行政';

/** The places of each word, read from `start` to `end`. */
function placesIn(start: number, end: number): number[][] {
  const places: number[][] = words.map(() => []);
  new WordTree(words).each(text, start, end, (word, at) => places[word]?.push(at));
  return places;
}

describe('a tree of words', () => {
  it('finds every word, also inside and over others', () => {
    const places = placesIn(0, text.length);
    words.forEach((word, number) => {
      const expected: number[] = [];
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) expected.push(at);
      expect(places[number], word).toEqual(expected);
    });
  });

  it('finds the same in two steps, the first of which ends inside a word', () => {
    const [first, second] = [placesIn(0, 3), placesIn(3, text.length)];
    expect(first.map((places, word) => [...places, ...(second[word] as number[])])).toEqual(placesIn(0, text.length));
    expect(first).toEqual([[0], [0], [2], [1], [], []]);
  });

  it('tells the longest word at a place, up to the end of the text', () => {
    const tree = new WordTree(words);
    const found = [...text].map((_, at) => words[tree.longestAt(text, at)] ?? null);
    expect(found).toEqual(['行政复议', '政复', '复议案件', null, null, '件', null, '行政', null]);
    expect(tree.longestAt(text, text.length)).toBe(noWord);
    expect(new WordTree([]).longestAt(text, 0)).toBe(noWord);
  });
});
