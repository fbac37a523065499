/** What naming remembers from clause to clause: the last figure, the open list, the topic. */
import type { Span } from '../../text/span.ts';
import type { Clause } from '../layout.ts';
import type { Taken } from '../taken.ts';
import { wordsOf } from './compose.ts';
import type { Phrase } from './parse.ts';

export interface Name {
  /** The words of the name, in reading order. */
  pieces: Span[];
  /** The rule that made it. */
  rule: string;
  /** What is counted, without the verb: what a later clause may lean on. */
  noun: Span[];
  verb: Span[];
  /** The body or area that the clause puts first. */
  body: Span | null;
  /** A value that the text gives only as the starting point of a change (由原来的…). */
  former?: boolean;
  change?: 'up' | 'down' | null;
}

/** One figure in its clause. */
export interface Slot {
  figure: Taken;
  before: Span;
  after: Span;
  /** What is counted comes behind the figure (提供18项服务), not before it (办理案件18件). */
  opensNoun: boolean;
  /** What follows the last figure of the clause, where this is not the last: a predicate that all share. */
  tail: Span | null;
  next: Slot | null;
}

interface Remembered {
  name: Name;
  unit: string;
  kind: string;
  sentence: number;
  clause: number;
}

export class State {
  /** The last figure named. */
  last: Remembered | null = null;
  /** The figure whose members are being listed. */
  parent: Remembered | null = null;
  topic: Span[] = [];
  sentence = 0;
  clause = 0;
  depth = 0;
  private recent: Remembered[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** A new sentence: lists close; what was counted last is kept for a sentence that leans on it. */
  enterSentence(): void {
    this.sentence++;
    this.parent = null;
    this.topic = [];
    this.depth = 0;
  }

  /** A new paragraph: nothing of the one before is leant on. */
  enterParagraph(): void {
    this.last = null;
    this.recent = [];
    this.enterSentence();
  }

  enterClause(clause: Clause, opensMembers: boolean, first: Taken | undefined): void {
    this.clause++;
    if (clause.depth > this.depth) this.parent = this.last;
    else if (clause.depth < this.depth) this.parent = null;
    this.depth = clause.depth;
    if (opensMembers && this.last) this.parent = this.likeliestParent(first) ?? this.parent;
  }

  /** The last figure with the unit of the members; shares and sums are no wholes. */
  private likeliestParent(first: Taken | undefined): Remembered | null {
    const wholes = this.recent.filter((one) => one.kind !== 'percent' && one.name !== this.parent?.name);
    return wholes.findLast((one) => !first || one.unit === first.unit) ?? wholes.at(-1) ?? null;
  }

  noteTopic(phrase: Phrase): void {
    const piece = phrase.object ?? phrase.subject;
    if (piece && piece[1] - piece[0] >= 2) this.topic = [piece];
  }

  remember(name: Name, figure: Taken): void {
    this.last = { name, unit: figure.unit, kind: figure.kind, sentence: this.sentence, clause: this.clause };
    this.recent.push(this.last);
    if (this.recent.length > 12) this.recent.shift();
  }

  /** The noun that a clause without one of its own leans on. */
  head(): Span[] {
    if (this.parent) return this.parent.name.noun;
    if (this.last?.sentence === this.sentence) return this.last.name.noun;
    if (this.topic.length > 0) return this.topic;
    return this.last?.name.noun ?? [];
  }

  /** The whole name that a clause leans on (占比 of what was just said). */
  headName(): Span[] {
    if (this.last?.sentence === this.sentence) return this.last.name.pieces;
    return this.head();
  }

  words(pieces: readonly Span[]): string {
    return wordsOf(this.text, pieces);
  }
}
