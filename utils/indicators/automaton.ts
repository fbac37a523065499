/**
 * Finds all words of a list in a text in one pass (Aho–Corasick). Used for the words of the taxonomy's patterns: about a
 * thousand words, one reading of the text. Not for single searches.
 */

/** Where words stand in a text. */
export interface Occurrences {
  /** Offsets at which words begin, ascending, and beside each the word's number. */
  starts: Int32Array;
  words: Int32Array;
  /** For each word that occurs its offsets, ascending. */
  byWord: ReadonlyMap<number, readonly number[]>;
}

interface Node {
  next: Map<number, Node>;
  fail: Node | null;
  /** Numbers of the words that end here, those of shorter endings included. */
  words: number[];
}

export class Automaton {
  private readonly root: Node = { next: new Map(), fail: null, words: [] };
  private readonly lengths: number[];

  constructor(words: readonly string[]) {
    this.lengths = words.map((word) => word.length);
    words.forEach((word, index) => {
      let node = this.root;
      for (let i = 0; i < word.length; i++) {
        const unit = word.charCodeAt(i);
        let next = node.next.get(unit);
        if (!next) {
          next = { next: new Map(), fail: null, words: [] };
          node.next.set(unit, next);
        }
        node = next;
      }
      node.words.push(index);
    });
    this.link();
  }

  /** Breadth first: each node falls back to the longest proper ending of its string that is in the tree. */
  private link(): void {
    const queue: Node[] = [];
    for (const child of this.root.next.values()) {
      child.fail = this.root;
      queue.push(child);
    }
    for (let head = 0; head < queue.length; head++) {
      const node = queue[head] as Node;
      for (const [unit, child] of node.next) {
        let fallback = node.fail;
        while (fallback && !fallback.next.has(unit)) fallback = fallback.fail;
        child.fail = fallback?.next.get(unit) ?? this.root;
        child.words = child.words.concat(child.fail.words);
        queue.push(child);
      }
    }
  }

  /** All occurrences in `text`. Linear in the text's length, plus sorting the occurrences. */
  find(text: string): Occurrences {
    const byWord = new Map<number, number[]>();
    const hits: { at: number; word: number }[] = [];
    let node = this.root;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      let next = node.next.get(unit);
      while (!next && node.fail) {
        node = node.fail;
        next = node.next.get(unit);
      }
      node = next ?? this.root;
      for (const word of node.words) {
        const at = i + 1 - (this.lengths[word] as number);
        hits.push({ at, word });
        const list = byWord.get(word);
        if (list) list.push(at);
        else byWord.set(word, [at]);
      }
    }
    hits.sort((a, b) => a.at - b.at);
    return { starts: Int32Array.from(hits, (hit) => hit.at), words: Int32Array.from(hits, (hit) => hit.word), byWord };
  }
}

/** Index of the first of the ascending numbers that is not below `value`. */
export function lowerBound(ascending: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
