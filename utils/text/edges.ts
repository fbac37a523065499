/**
 * Patterns that are tried only where they can match: by the one character that a match can begin or end with. Most places of a
 * text have another, and to look at it costs a fiftieth of running the pattern. The characters are read off the pattern itself.
 * Not for patterns that may match anywhere inside some words.
 */

/**
 * The UTF-16 unit at an offset, 0 outside of the text. An engine that has once been asked for one outside (NaN) takes the long
 * way for every other from then on.
 */
export const unitAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** A set of UTF-16 units. */
class UnitSet {
  private readonly bits = new Uint8Array(0x2000);

  constructor(ranges: readonly Range[]) {
    for (const [from, to] of ranges)
      for (let unit = from; unit <= to; unit++) {
        // Whole bytes at once: what a class leaves out is nearly all there is.
        if ((unit & 7) === 0 && unit + 7 <= to) {
          this.bits[unit >> 3] = 0xff;
          unit += 7;
        } else this.bits[unit >> 3] = (this.bits[unit >> 3] as number) | (1 << (unit & 7));
      }
  }

  has(unit: number): boolean {
    return ((this.bits[unit >> 3] as number) & (1 << (unit & 7))) !== 0;
  }

  /** The first offset between two inside a text at which one of them stands; the second where none does. */
  next(text: string, from: number, to: number): number {
    const bits = this.bits;
    let at = from;
    for (; at < to; at++) {
      const unit = text.charCodeAt(at);
      if (((bits[unit >> 3] as number) & (1 << (unit & 7))) !== 0) break;
    }
    return at;
  }
}

type Range = readonly [from: number, to: number];
const all: readonly Range[] = [[0, 0xffff]];

/** What a part of a pattern can begin and end with, and whether it can match nothing at all. */
interface Edges {
  first: readonly Range[];
  last: readonly Range[];
  empty: boolean;
}

const nothing: Edges = { first: [], last: [], empty: true };

function either(a: Edges, b: Edges): Edges {
  return { first: [...a.first, ...b.first], last: [...a.last, ...b.last], empty: a.empty || b.empty };
}

function inARow(a: Edges, b: Edges): Edges {
  return {
    first: a.empty ? [...a.first, ...b.first] : a.first,
    last: b.empty ? [...b.last, ...a.last] : b.last,
    empty: a.empty && b.empty,
  };
}

/** The units that none of the ranges holds. */
function others(ranges: readonly Range[]): Range[] {
  const rest: Range[] = [];
  let next = 0;
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (from > next) rest.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  return next <= 0xffff ? [...rest, [next, 0xffff]] : rest;
}

const digits: readonly Range[] = [[0x30, 0x39]];
const spaces = [...'\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'].map((char): Range => {
  const unit = char.charCodeAt(0);
  return [unit, unit];
});
const escapes: Record<string, readonly Range[]> = {
  d: digits,
  s: [...spaces, [0x2000, 0x200a]],
  n: [[0x0a, 0x0a]],
  t: [[0x09, 0x09]],
};

/** Reads the source of a pattern; what these patterns do not use (references, names, Unicode's classes) it does not know. */
class Source {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Up to the bracket that closes it, or the end. */
  alternatives(): Edges {
    let edges = this.sequence();
    while (this.takes('|')) edges = either(edges, this.sequence());
    return edges;
  }

  private takes(mark: string): boolean {
    const is = this.source.startsWith(mark, this.at);
    if (is) this.at += mark.length;
    return is;
  }

  private sequence(): Edges {
    let edges = nothing;
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at] as string))
      edges = inARow(edges, this.quantified(this.atom()));
    return edges;
  }

  private quantified(atom: Edges): Edges {
    const quantifier = /^(?:[*+?]|\{(\d+)[^}]*\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!quantifier) return atom;
    this.at += quantifier[0].length;
    return /^(?:[*?]|\{0)/.test(quantifier[0]) ? { ...atom, empty: true } : atom;
  }

  private atom(): Edges {
    if (this.takes('^') || this.takes('$')) return nothing;
    if (this.takes('.')) return one(all);
    if (this.takes('[')) return one(this.characterClass());
    if (!this.takes('(')) return one(this.character());
    const isAhead = ['?=', '?!', '?<=', '?<!'].some((mark) => this.takes(mark));
    if (!isAhead) this.takes('?:');
    const edges = this.alternatives();
    this.at++;
    return isAhead ? nothing : edges;
  }

  private characterClass(): readonly Range[] {
    const isNegated = this.takes('^');
    const ranges: Range[] = [];
    while (!this.takes(']')) {
      const from = this.character();
      if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        this.at++;
        ranges.push([(from[0] as Range)[0], (this.character()[0] as Range)[1]]);
      } else ranges.push(...from);
    }
    return isNegated ? others(ranges) : ranges;
  }

  private character(): readonly Range[] {
    if (this.takes('\\')) {
      const known = escapes[this.source[this.at] as string];
      if (known) {
        this.at++;
        return known;
      }
    }
    const unit = this.source.charCodeAt(this.at++);
    return [[unit, unit]];
  }
}

const one = (ranges: readonly Range[]): Edges => ({ first: ranges, last: ranges, empty: false });

/** One edge of a pattern, read off when it is asked for first: most pages need few of them at once. */
class Edge {
  private readonly pattern: RegExp;
  private readonly side: 'first' | 'last';
  private units: UnitSet | null = null;
  private empty = false;

  constructor(pattern: RegExp, side: 'first' | 'last') {
    this.pattern = pattern;
    this.side = side;
  }

  /** Whether a match that is not empty can have this unit at its edge. */
  has(unit: number): boolean {
    return (this.units ?? this.read()).has(unit);
  }

  /** The first offset between two inside a text with such a unit; the second where there is none. */
  next(text: string, from: number, to: number): number {
    return (this.units ?? this.read()).next(text, from, to);
  }

  /** The same, for any match: an empty one fits everywhere. */
  allows(unit: number): boolean {
    return this.has(unit) || this.empty;
  }

  private read(): UnitSet {
    const edges = new Source(this.pattern.source).alternatives();
    this.empty = edges.empty;
    this.units = new UnitSet(edges[this.side]);
    return this.units;
  }
}

/** One of the characters of a class (`[,;]`). */
export class Characters {
  private readonly edge: Edge;

  constructor(pattern: RegExp) {
    this.edge = new Edge(pattern, 'first');
  }

  /** Whether one of them stands at an offset. */
  isAt(text: string, at: number): boolean {
    return this.edge.has(unitAt(text, at));
  }

  /** The first offset between two inside the text at which one of them stands; the second where none does. */
  next(text: string, from: number, to: number): number {
    return this.edge.next(text, from, to);
  }
}

/** A pattern that is tied to one end of the words it is asked about. */
abstract class Edged {
  protected readonly pattern: RegExp;
  protected readonly edge: Edge;

  constructor(pattern: RegExp, side: 'first' | 'last') {
    this.pattern = pattern;
    this.edge = new Edge(pattern, side);
  }

  /** The unit at its end of what stands between two offsets. */
  protected abstract unitOf(text: string, start: number, end: number): number;

  /** The match at its end of what stands between two offsets. */
  exec(text: string, start = 0, end = text.length): RegExpExecArray | null {
    return this.edge.allows(this.unitOf(text, start, end)) ? this.pattern.exec(text.slice(start, end)) : null;
  }

  /** Whether there is one. */
  test(text: string, start = 0, end = text.length): boolean {
    return this.edge.allows(this.unitOf(text, start, end)) && this.pattern.test(text.slice(start, end));
  }

  /** How much it takes up. */
  length(text: string, start = 0, end = text.length): number {
    if (!this.edge.has(this.unitOf(text, start, end))) return 0;
    return this.pattern.exec(text.slice(start, end))?.[0].length ?? 0;
  }
}

/** A pattern that begins with `^`, or is sticky. */
export class Opening extends Edged {
  constructor(pattern: RegExp) {
    super(pattern, 'first');
  }

  protected unitOf(text: string, start: number): number {
    return unitAt(text, start);
  }

  /** Whether a match can begin at an offset, by the character there alone. */
  mayBegin(text: string, at: number): boolean {
    return this.edge.allows(unitAt(text, at));
  }

  /** For a sticky pattern: the match at an offset, as far as it goes. */
  at(text: string, at: number): RegExpExecArray | null {
    if (!this.mayBegin(text, at)) return null;
    this.pattern.lastIndex = at;
    return this.pattern.exec(text);
  }
}

/** A pattern that ends with `$`. */
export class Ending extends Edged {
  constructor(pattern: RegExp) {
    super(pattern, 'last');
  }

  protected unitOf(text: string, _start: number, end: number): number {
    return unitAt(text, end - 1);
  }

  /** Whether a match can end at an offset, by the character before it alone. */
  mayEnd(text: string, end: number): boolean {
    return this.edge.allows(unitAt(text, end - 1));
  }
}
