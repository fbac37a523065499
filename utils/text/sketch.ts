/**
 * A sketch of a text: a few of its shingles' hashes, by which two texts are told to be nearly the same without being laid
 * side by side (bottom-k sketch). Works on what folding leaves, without punctuation and spaces, so that copies set anew,
 * converted between scripts or re-punctuated have the same sketch. Not for saying where they differ.
 */
import { fold } from './fold.ts';

/** Characters in a shingle: long enough that boilerplate phrases do not fill it, short enough to survive a changed figure. */
const shingle = 9;
/** Hashes kept. The estimate of likeness is then good to some five percent. */
const kept = 96;
/** Shorter texts say too little of themselves. */
const leastText = 200;

const punctuation = /[\s\p{P}\p{S}]+/gu;

/** What of a text its copies have in common: folded (as it must come), without punctuation and spaces. */
export const plainWords = (folded: string): string => folded.replace(punctuation, '');

/** The sketch of a text; empty for one that is too short. Linear. */
export const sketchOf = (text: string): number[] => sketchOfWords(plainWords(fold(text).text));

/** The same of a text's plain words. */
export function sketchOfWords(plain: string): number[] {
  if (plain.length < leastText) return [];
  const lowest = new Lowest(kept);
  // A rolling polynomial hash, mixed at the end so that the lowest are a fair choice.
  let hash = 0;
  let drop = 1;
  for (let i = 1; i < shingle; i++) drop = Math.imul(drop, base);
  for (let i = 0; i < plain.length; i++) {
    if (i >= shingle) hash = (hash - Math.imul(plain.charCodeAt(i - shingle), drop)) | 0;
    hash = (Math.imul(hash, base) + plain.charCodeAt(i)) | 0;
    if (i >= shingle - 1) lowest.add(mixed(hash));
  }
  return lowest.values();
}

const base = 0x01000193;

/** The finisher of MurmurHash3: every bit of the input changes half of the output's. */
function mixed(hash: number): number {
  let value = hash;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The smallest distinct values of a stream. */
class Lowest {
  private readonly most: number;
  private seen = new Set<number>();
  private limit = 0xffffffff;

  constructor(most: number) {
    this.most = most;
  }

  add(value: number): void {
    if (value > this.limit) return;
    this.seen.add(value);
    if (this.seen.size >= 8 * this.most) this.trim();
  }

  values(): number[] {
    this.trim();
    return [...this.seen];
  }

  private trim(): void {
    const sorted = Uint32Array.from(this.seen).sort().subarray(0, this.most);
    this.seen = new Set(sorted);
    if (sorted.length === this.most) this.limit = sorted.at(-1) as number;
  }
}

/** How alike two texts are by their sketches, 0 to 1: the share of their shingles that they have in common. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [inA, inB] = [new Set(a), new Set(b)];
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, kept);
  return union.filter((value) => inA.has(value) && inB.has(value)).length / union.length;
}

/** Keys to look copies up by: two texts that share three quarters of their shingles miss each other once in 60,000. */
const keys = 8;

/** The keys of a sketch: near copies have most of them in common. */
export const keysOf = (sketch: readonly number[]): number[] => sketch.slice(0, keys);
