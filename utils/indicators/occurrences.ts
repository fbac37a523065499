/**
 * Where the words of the taxonomy's patterns stand in one text, as far as it has been read. Not for what they tell: match.ts.
 */
import { lowerBound } from '../text/ascending.ts';
import type { Span } from '../text/span.ts';
import type { WordTree } from '../text/word-tree.ts';
import { isSoughtFar, lengthOf, wordCount, wordFinder } from './patterns.ts';
import type { WordSet } from './word-set.ts';

export class Occurrences {
  /** Offsets at which words begin, ascending, and beside each the word's number. */
  private readonly starts: number[] = [];
  private readonly words: number[] = [];
  /** For each word that is sought far and occurs its offsets, ascending. */
  private readonly places: (number[] | undefined)[];
  private readonly text: string;
  private readonly tree: WordTree = wordFinder();
  /** Where reading goes on. */
  private next = 0;

  constructor(text: string) {
    this.text = text;
    this.places = new Array(wordCount());
  }

  /** Leaves out what has not been read before `offset`: no word is sought there. */
  skipTo(offset: number): void {
    this.next = Math.max(this.next, offset);
  }

  /** Reads on: words that begin before `offset` are found. Linear in the length of what is new and the number of words in it. */
  readTo(offset: number): void {
    const end = Math.min(offset, this.text.length);
    if (end <= this.next) return;
    const starts = this.starts;
    const words = this.words;
    const places = this.places;
    this.tree.each(this.text, this.next, end, (word, at) => {
      starts.push(at);
      words.push(word);
      if (!isSoughtFar(word)) return;
      const there = places[word];
      if (there) there.push(at);
      else places[word] = [at];
    });
    this.next = end;
  }

  /** Puts the words that stand in a span into a set, by their places. */
  collect([start, end]: Span, into: WordSet): void {
    const starts = this.starts;
    const words = this.words;
    for (let i = lowerBound(starts, start); i < starts.length && (starts[i] as number) < end; i++)
      if ((starts[i] as number) + lengthOf(words[i] as number) <= end) into.add(words[i] as number);
  }

  /** The words that begin at an offset. */
  wordsAt(at: number): number[] {
    const found: number[] = [];
    for (let i = lowerBound(this.starts, at); this.starts[i] === at; i++) found.push(this.words[i] as number);
    return found;
  }

  /** Whether a word begins between two offsets at a place that fits; linear in what stands there. */
  hasPlace(word: number, from: number, to: number, fits: (at: number) => boolean): boolean {
    const starts = this.starts;
    for (let i = lowerBound(starts, from); i < starts.length && (starts[i] as number) < to; i++)
      if (this.words[i] === word && fits(starts[i] as number)) return true;
    return false;
  }

  /** Whether words that are sought far all occur, wherever. */
  occurEvery(words: readonly number[]): boolean {
    for (const word of words) if (this.places[word] === undefined) return false;
    return true;
  }

  /** Whether a word that is sought far stands in a span. */
  standsIn(word: number, [start, end]: Span): boolean {
    const places = this.places[word];
    if (places === undefined) return false;
    const at = places[lowerBound(places, start)];
    return at !== undefined && at + lengthOf(word) <= end;
  }
}
