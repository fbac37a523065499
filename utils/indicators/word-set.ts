/** A set of words by their numbers, in the order in which they were put in, that is emptied at no cost and filled anew. */
export class WordSet {
  /** In which filling each word was put in last. */
  private readonly filling: Uint32Array;
  private current = 1;
  readonly words: number[] = [];

  /** `count`: how many words there are. */
  constructor(count: number) {
    this.filling = new Uint32Array(count);
  }

  clear(): void {
    this.current++;
    this.words.length = 0;
  }

  add(word: number): void {
    if (this.has(word)) return;
    this.filling[word] = this.current;
    this.words.push(word);
  }

  has(word: number): boolean {
    return this.filling[word] === this.current;
  }

  hasEvery(words: readonly number[]): boolean {
    for (const word of words) if (!this.has(word)) return false;
    return true;
  }

  hasSome(words: readonly number[]): boolean {
    for (const word of words) if (this.has(word)) return true;
    return false;
  }
}
