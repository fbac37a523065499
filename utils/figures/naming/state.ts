/** What naming remembers from clause to clause: the last figure, the open list, the topic. */
import { Opening } from '../../text/edges.ts';
import type { Span } from '../../text/span.ts';
import type { Clause } from '../layout.ts';
import type { Taken } from '../taken.ts';
import { wordsOf } from './compose.ts';
import type { Following } from './following.ts';
import { isCountable } from './opening.ts';
import type { Phrase } from './parse.ts';
import type { NamingRule } from './rules.ts';

export interface Name {
  /** The words of the name, in reading order. */
  pieces: Span[];
  /** The rule that made it. */
  rule: NamingRule;
  /** What is counted, without the verb: what a later clause may lean on. */
  noun: Span[];
  verb: Span[];
  /** The body or area that the clause puts first. */
  body: Span | null;
  /** Whose figure it is, where the clause lists places one by one. */
  scope?: Span;
  /** A value that the text gives only as the starting point of a change (由原来的…). */
  former?: boolean;
  /** What it is a member of. */
  whole?: Name;
  change?: 'up' | 'down' | null;
}

/** One figure in its clause. */
export interface Slot {
  figure: Taken;
  before: Span;
  after: Span;
  /** The words before the figure, and those behind its measure, taken apart. */
  phrase: Phrase;
  following: Following;
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

/** Means and times: what they name is not what the next clause counts (采取…形式, 上线以来). */
const byTheWay = /^(?:采取|利用|充分利用|运用|借助|通过|依托|围绕|按照|根据|坚持)|(?:以来|以后|之后|期间)$/;

/** Ways a clause opens a statement of its own: what was listed before is no longer the whole. */
const opensStatement = new Opening(/^(?:全年|今年|年内|目前|截[至止]|累计|合计|共计)/);

/** A sum behind a list is of what the list was of: 新登记3万户，其中企业9870户，总量突破21万户. */
const opensTotal = new Opening(/^总(?:量|数|额|计)/);

/** Averages and extremes of what was counted. */
const average = new Opening(/^(?:人均|户均|日均|月均|年均|平均|最[快高短长多])/);

const ofRest = new Opening(/^(?:其他|其它|其余|上年)/);

/** Measures of people. */
const people = new Opening(/^(?:人|名|位|人次|人份)$/);

/** Ways a clause opens a list of members of what was counted before. */
const opensMembers = /其中|(?:具体|主要)?包括|分别(?:是|为)/;

export class State {
  /** The last figure named. */
  last: Remembered | null = null;
  /** The figure whose members are being listed. */
  parent: Remembered | null = null;
  topic: Span[] = [];
  /** What the paragraph's first sentence or its heading announces. */
  opening: Span[] = [];
  /** The topic was named as the occasion (在培训班上): it holds for the sentence. */
  private occasion = false;
  sentence = 0;
  clause = 0;
  depth = 0;
  /** The noun before a bracket that no figure has yet been given for. */
  private label: Span[] = [];
  /** The clause speaks of the whole year or of a sum: a statement of its own. */
  private opensAnew = false;
  /** The clause before this one had no figure. */
  private fresh = false;
  private outer: { last: Remembered | null; parent: Remembered | null }[] = [];
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
    this.occasion = false;
    this.depth = 0;
    this.outer = [];
    this.label = [];
    this.fresh = false;
  }

  /** A new paragraph: nothing of the one before is leant on. */
  enterParagraph(opening: Span[]): void {
    this.opening = opening;
    this.last = null;
    this.recent = [];
    this.enterSentence();
  }

  /** A new clause; `opening` are its words up to its first figure. */
  enterClause(clause: Clause, opening: string, first: Taken | undefined): void {
    this.clause++;
    if (clause.opener === ',' || clause.opener === ';') this.label = [];
    for (; this.depth < clause.depth; this.depth++) this.openBracket();
    for (; this.depth > clause.depth; this.depth--) this.closeBracket();
    if (this.parent && opensTotal.test(opening)) {
      this.last = this.parent;
      this.parent = null;
    }
    this.opensAnew = clause.depth === 0 && opensStatement.test(opening);
    // A semicolon closes a list, and so does a statement of the whole year or a sum.
    if (clause.opener === ';' && this.parent) this.last = this.parent;
    if (clause.opener === ';' || this.opensAnew) this.parent = null;
    if (!this.last) return;
    if (opensMembers.test(opening)) this.parent = this.likeliestParent(first) ?? this.parent;
    else if (opening.startsWith('分别')) this.parent = this.last;
  }

  /** A bracket lists members of the figure before it; of a bare noun before it (律师事务所(含分所2家)11家) it is a remark. */
  private openBracket(): void {
    this.outer.push({ last: this.last, parent: this.parent });
    if (this.fresh) this.label = this.topic;
    this.parent = this.fresh ? null : this.last;
  }

  /** Behind a bracket the figure before it is the last again. */
  private closeBracket(): void {
    const outer = this.outer.pop();
    this.last = outer?.last ?? null;
    this.parent = null;
  }

  /** The last figure with the unit of the members; shares and sums are no wholes. */
  private likeliestParent(first: Taken | undefined): Remembered | null {
    const wholes = this.recent.filter((one) => one.kind !== 'percent' && one.name !== this.parent?.name);
    return wholes.findLast((one) => !first || one.unit === first.unit) ?? wholes.at(-1) ?? null;
  }

  /** A clause without a figure: what it speaks of may be what the next one counts. */
  noteTopic(phrase: Phrase, words: string): void {
    this.fresh = true;
    const piece = phrase.object ?? phrase.subject;
    if (!piece || piece[1] - piece[0] < 2 || this.occasion || byTheWay.test(words)) return;
    if (!isCountable(this.text.slice(...piece))) return;
    this.occasion = words.startsWith('在') && /^在.+(?:上|中|期间)$/.test(words);
    const end = this.occasion ? piece[1] - (/(?:上|中|期间)$/.exec(words)?.[0].length ?? 0) : piece[1];
    this.topic = [[piece[0], Math.max(end, piece[0] + 1)]];
  }

  remember(name: Name, figure: Taken): void {
    this.fresh = false;
    // 人均42学时: an average is of what was counted before.
    if (this.last && average.test(this.words(name.noun))) name.noun = this.last.name.noun;
    // 其他86件, 上年结转9件: what comes next is of the whole, not of the rest.
    if (this.last && ofRest.test(this.words(name.noun))) name.noun = this.last.name.noun;
    this.last = { name, unit: figure.unit, kind: figure.kind, sentence: this.sentence, clause: this.clause };
    this.recent.push(this.last);
    if (this.recent.length > 12) this.recent.shift();
  }

  /** The noun that a clause without one of its own leans on. */
  head(): Span[] {
    if (this.label.length > 0) return this.label;
    if (this.parent) return this.parent.name.noun;
    if (this.last?.sentence === this.sentence) return this.last.name.noun;
    if (this.topic.length > 0) return this.topic;
    return this.last?.name.noun ?? this.opening;
  }

  /**
   * The noun that a verb alone leans on. People are not what is filed or fined (在岗171人，立案836起), and `anew` says that
   * another body begins to speak: then it leans on nothing.
   */
  headFor(figure: Taken, anew: boolean): Span[] {
    if (anew) return [];
    const { last } = this;
    if (this.label.length > 0 || last?.sentence !== this.sentence) return this.head();
    // 其中合同137件…，提出意见1103条，被采纳1057条: not a member of the list any more.
    if (this.parent)
      return this.parent.unit !== figure.unit && last.unit === figure.unit ? last.name.noun : this.head();
    if (this.opensAnew && last.unit !== figure.unit && last.clause !== this.clause) return [];
    if (!people.test(last.unit) || people.test(figure.unit) || figure.kind === 'duration') return this.head();
    return this.recent.findLast((one) => one.sentence === this.sentence && !people.test(one.unit))?.name.noun ?? [];
  }

  /** The whole name that a clause leans on (占比 of what was just said). */
  headName(): Span[] {
    // A change of a change is one of the same thing, and so is what follows 连续4年下降.
    if (this.last?.sentence === this.sentence)
      return this.last.name.change || this.last.name.rule === 'I20' ? this.last.name.noun : this.last.name.pieces;
    return this.head();
  }

  /** What a list without 其中 is of: what was counted before its sentence, or what its sentence opens with. */
  wholeOfList(): Span[] {
    const before = this.recent.findLast((one) => one.sentence !== this.sentence);
    return this.topic.length > 0 ? this.topic : (before?.name.noun ?? this.opening);
  }

  /** The names of the last `count` figures of this sentence. */
  latest(count: number): Name[] {
    return this.recent
      .filter(({ sentence }) => sentence === this.sentence)
      .slice(-count)
      .map(({ name }) => name);
  }

  words(pieces: readonly Span[]): string {
    return wordsOf(this.text, pieces);
  }
}
