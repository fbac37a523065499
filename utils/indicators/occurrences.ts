/**
 * Where the words of the taxonomy's patterns stand in one text, as far as it has been read. Not for what they tell: match.ts.
 */
import { lowerBound } from '../text/ascending.ts';
import type { Span } from '../text/span.ts';
import type { WordTree } from '../text/word-tree.ts';
import { lengthOf, wordCount, wordFinder } from './patterns.ts';

export class Occurrences {
  /** Offsets at which words begin, ascending, and beside each the word's number. */
  private readonly starts: number[] = [];
  private readonly words: number[] = [];
  /** For each word that occurs its offsets, ascending. */
  private readonly byWord: (number[] | undefined)[];
  private readonly text: string;
  private readonly tree: WordTree = wordFinder();
  private read = 0;

  constructor(text: string) {
    this.text = text;
    this.byWord = new Array(wordCount());
  }

  /** Reads on: words that begin before `offset` are found. Linear in the length of what is new and the number of words in it. */
  readTo(offset: number): void {
    const end = Math.min(offset, this.text.length);
    if (end <= this.read) return;
    const starts = this.starts;
    const words = this.words;
    const byWord = this.byWord;
    this.tree.each(this.text, this.read, end, (word, at) => {
      starts.push(at);
      words.push(word);
      const places = byWord[word];
      if (places) places.push(at);
      else byWord[word] = [at];
    });
    this.read = end;
  }

  /** Tells of the words that stand in a span, by their places; a word may come more than once. */
  eachIn([start, end]: Span, found: (word: number) => void): void {
    const starts = this.starts;
    const words = this.words;
    for (let i = lowerBound(starts, start); i < starts.length && (starts[i] as number) < end; i++)
      if ((starts[i] as number) + lengthOf(words[i] as number) <= end) found(words[i] as number);
  }

  /** The offsets of a word, ascending. */
  placesOf(word: number): readonly number[] {
    return this.byWord[word] ?? [];
  }

  occurs(word: number): boolean {
    return this.byWord[word] !== undefined;
  }

  /** Whether a word stands in a span. */
  standsIn(word: number, [start, end]: Span): boolean {
    const places = this.byWord[word];
    if (places === undefined) return false;
    const at = places[lowerBound(places, start)];
    return at !== undefined && at + lengthOf(word) <= end;
  }
}
