/**
 * Which words of a list begin at a place of a text, by a tree of their characters: a thousand words cost no more than the
 * characters of the longest that is there. Not for single searches.
 */

/** What stands for no word. */
export const noWord = -1;

const root = 0;

/**
 * Nodes are numbers. The edges of all nodes stand in one hash table of typed arrays (open addressing): following one costs no
 * object and little memory, and the table is built at every start of a page's script.
 */
export class WordTree {
  /** For each UTF-16 unit the node that it leads to from the root, where most places of a text end; 0 where none does. */
  private readonly first = new Uint16Array(0x10000);
  /** For each unit its number among the units of the words; 0 for units of no word. */
  private readonly unitNumber = new Uint16Array(0x10000);
  private units = 1;
  /** Keys of the edges (`node × units + unit`, 0 where there is none), and the node that each leads to. */
  private readonly keys: Int32Array;
  private readonly targets: Int32Array;
  private readonly mask: number;
  /** For each node the number of the word that ends there, or `noWord`. */
  private readonly wordAt: Int32Array;
  private nodes = 1;

  constructor(words: readonly string[]) {
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
    this.wordAt = new Int32Array(edges + 1).fill(noWord);
    for (const [number, word] of words.entries()) this.add(word, number);
  }

  private add(word: string, number: number): void {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      let next = node === root ? (this.first[unit] as number) : this.follow(node, unit);
      if (next === root) {
        next = this.nodes++;
        if (node === root) this.first[unit] = next;
        else {
          const key = node * this.units + (this.unitNumber[unit] as number);
          const slot = this.slotOf(key);
          this.keys[slot] = key;
          this.targets[slot] = next;
        }
      }
      node = next;
    }
    this.wordAt[node] = number;
  }

  private slotOf(key: number): number {
    // Fibonacci hashing: keys of one node lie side by side and would crowd together.
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & this.mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }

  /** The node that a unit leads to from a node that is not the root; the root where none does. */
  private follow(node: number, unit: number): number {
    const number = this.unitNumber[unit] as number;
    return number === 0 ? root : (this.targets[this.slotOf(node * this.units + number)] as number);
  }

  /** The number of the longest word that begins at `at`, or `noWord`. */
  longestAt(text: string, at: number): number {
    if (at >= text.length) return noWord;
    let node = this.first[text.charCodeAt(at)] as number;
    let longest = noWord;
    for (let i = at + 1; node !== root; i++) {
      const word = this.wordAt[node] as number;
      if (word !== noWord) longest = word;
      if (i >= text.length) break;
      node = this.follow(node, text.charCodeAt(i));
    }
    return longest;
  }

  /** Tells of every word that begins between two offsets, by its place, and at one place the shorter first. Linear. */
  each(text: string, start: number, end: number, found: (word: number, at: number) => void): void {
    for (let at = start; at < end; at++) {
      let node = this.first[text.charCodeAt(at)] as number;
      for (let i = at + 1; node !== root; i++) {
        const word = this.wordAt[node] as number;
        if (word !== noWord) found(word, at);
        if (i >= text.length) break;
        node = this.follow(node, text.charCodeAt(i));
      }
    }
  }
}
