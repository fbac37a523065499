/**
 * Finds all words of a list in a text in one pass (Aho–Corasick). Used for the words of the taxonomy's patterns: about a
 * thousand words, one reading of the text. Not for single searches.
 */

/** Where words stand in a text, as far as it has been read. */
export interface Occurrences {
  /** Offsets at which words begin, ascending, and beside each the word's number. */
  readonly starts: readonly number[];
  readonly words: readonly number[];
  /** For each word that occurs its offsets, ascending. */
  readonly byWord: ReadonlyMap<number, readonly number[]>;
  /** Reads on: words that end before `offset` are found. Linear in the length of what is new and the number of words in it. */
  readTo(offset: number): void;
}

const root = 0;
const none = -1;

/**
 * Nodes are numbers. The edges of all nodes stand in one hash table of typed arrays (open addressing): following one costs no
 * object and little memory, and the table is built at every start of a page's script.
 */
export class Automaton {
  private readonly lengths: number[];
  /** For each UTF-16 unit its number among the units of the words; 0 for units of no word, which lead to the root at once. */
  private readonly unitNumber = new Uint16Array(0x10000);
  private units = 1;
  /** Keys of the edges (`node × units + unit`, 0 where there is none), and the node that each leads to. */
  private readonly keys: Int32Array;
  private readonly targets: Int32Array;
  private readonly mask: number;
  /** Where each unit leads from the root, where most of a text is read: without a look into the hash table. */
  private readonly fromRoot: Int32Array;
  /** For each node the node of the longest proper ending of its string. */
  private readonly fails: number[] = [root];
  /** For each node the words that end there, those of shorter endings included. */
  private readonly ends: number[][] = [[]];

  constructor(words: readonly string[]) {
    this.lengths = words.map((word) => word.length);
    let edges = 0;
    for (const word of words) {
      edges += word.length;
      for (let i = 0; i < word.length; i++) {
        const unit = word.charCodeAt(i);
        if (this.unitNumber[unit] === 0) this.unitNumber[unit] = this.units++;
      }
    }
    // Half empty at least, so that a search seldom looks twice.
    const size = 2 ** Math.ceil(Math.log2(2 * edges + 2));
    this.keys = new Int32Array(size);
    this.targets = new Int32Array(size);
    this.mask = size - 1;
    this.fromRoot = new Int32Array(this.units);
    this.link(
      words.map((word, index) => this.add(word, index)),
      words,
    );
  }

  /** The nodes along a word, in order. */
  private add(word: string, index: number): number[] {
    const path: number[] = [];
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const unit = this.unitNumber[word.charCodeAt(i)] as number;
      let next = this.follow(node, unit);
      if (next === none) {
        next = this.ends.push([]) - 1;
        this.fails.push(root);
        const slot = this.slotOf(node * this.units + unit);
        this.keys[slot] = node * this.units + unit;
        this.targets[slot] = next;
        if (node === root) this.fromRoot[unit] = next;
      }
      path.push(next);
      node = next;
    }
    this.ends[node]?.push(index);
    return path;
  }

  private slotOf(key: number): number {
    // Fibonacci hashing: keys of one node lie side by side and would crowd together.
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & this.mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }

  /** The node that a unit (never 0) leads to, or `none`. */
  private follow(node: number, unit: number): number {
    const key = node * this.units + unit;
    const slot = this.slotOf(key);
    return this.keys[slot] === key ? (this.targets[slot] as number) : none;
  }

  /** Breadth first: each node falls back to the longest proper ending of its string that is in the tree. */
  private link(paths: readonly (readonly number[])[], words: readonly string[]): void {
    const linked = new Set<number>();
    const longest = Math.max(0, ...this.lengths);
    for (let depth = 0; depth < longest; depth++)
      paths.forEach((path, index) => {
        const node = path[depth];
        if (node === undefined || linked.has(node)) return;
        linked.add(node);
        if (depth > 0) {
          const unit = this.unitNumber[(words[index] as string).charCodeAt(depth)] as number;
          const fail = this.step(this.fails[path[depth - 1] as number] as number, unit);
          this.fails[node] = fail;
          this.ends[node] = (this.ends[node] as number[]).concat(this.ends[fail] as number[]);
        }
      });
  }

  /** Where a unit leads from a node, over its shorter endings if need be. */
  private step(from: number, unit: number): number {
    for (let node = from; unit !== 0 && node !== root; node = this.fails[node] as number) {
      const next = this.follow(node, unit);
      if (next !== none) return next;
    }
    return this.fromRoot[unit] as number;
  }

  /** The occurrences in `text`, of which nothing has been read yet. */
  search(text: string): Occurrences {
    const byWord = new Map<number, number[]>();
    const starts: number[] = [];
    const words: number[] = [];
    let node = root;
    let read = 0;
    const found = (word: number, at: number) => {
      // They come by their ends; by its start each belongs a few places further up at most.
      let place = starts.length;
      for (; place > 0 && (starts[place - 1] as number) > at; place--) {
        starts[place] = starts[place - 1] as number;
        words[place] = words[place - 1] as number;
      }
      starts[place] = at;
      words[place] = word;
      const list = byWord.get(word);
      if (list) list.push(at);
      else byWord.set(word, [at]);
    };
    const readTo = (offset: number) => {
      const end = Math.min(offset, text.length);
      for (; read < end; read++) {
        node = this.step(node, this.unitNumber[text.charCodeAt(read)] as number);
        for (const word of this.ends[node] as number[]) found(word, read + 1 - (this.lengths[word] as number));
      }
    };
    return { starts, words, byWord, readTo };
  }
}
