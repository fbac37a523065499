/**
 * Which canonical indicator a figure states, by the taxonomy's patterns (`conventions` in the data): all words of a pattern
 * in the figure's topic, its near words in the figure's own clause, unit and kind fitting. No id unless one fits: wrong is
 * worse than none. Works on folded text.
 */
import type { Span } from '../text/span.ts';
import { Occurrences } from './occurrences.ts';
import {
  bodyTurns,
  type Compiled,
  fieldWords,
  lengthOf,
  patternsOf,
  type Turn,
  turns,
  unitNumber,
  wordCount,
  wordOf,
} from './patterns.ts';
import { WordSet } from './word-set.ts';

/** What a part is of. */
export interface Whole {
  /** The indicator that the whole states, or null. */
  id: string | null;
  /** The whole is named by its own words, so that the part can take them over. */
  isNamed: boolean;
}

/** A figure as far as matching needs it. */
export interface Topic {
  /** The figure's own clause: its words and those right behind it. */
  clause: Span[];
  /** The words of its name, those taken from earlier clauses included. */
  name: Span[];
  /** From where its topic begins (the sentence, the one before, headings), nearest last. */
  wider: Span[];
  /** Where the figure stands. */
  at: number;
  /** Where its measure word ends. */
  end: number;
  kind: string;
  unit: string;
  /** It is a part of what was counted before; a part states another indicator than its whole. */
  partOf?: Whole | undefined;
  /** The clause has no words of its own for what is counted: the name is all taken over, and is the figure's own. */
  isNamedBefore: boolean;
  /** It says by how much something changed: then it is told by what changes, of whatever kind that is. */
  isChange: boolean;
  /** It is what something came to (压减至60个工作日), and no size of a cut. */
  isOutcome?: boolean | undefined;
}

/** A pattern that fits a figure, and how well. */
interface Fit {
  pattern: Compiled;
  /** Characters of its far words that stand in the figure's name. */
  named: number;
  /** How far from the figure its far words stand, summed. */
  distance: number;
}

/** Words that tell nothing alone: that one of them is the figure's own is not enough where the rest is taken over. */
const general = new Set(['案件', '事项', '人', '件', '项', '次', '场', '期', '元', '个']);

/** Measure words for bodies. */
const bodyUnits = new Set(['个', '家']);

/** A topic with the words that stand in it, as patterns are held against it. */
interface Asked extends Topic {
  /** Number of its unit, and of what is left of it without a second measure in brackets: 件(次) may count or not. */
  unitNumber: number;
  bareUnitNumber: number;
  /** What of its sentence stands before it. */
  before: Span | null;
  /** The turning words in its name and the bodies right behind it; found when a pattern has come so far. */
  turned: number[] | null;
  /** Where its far words may stand, nearest first; likewise. */
  reach: readonly Span[] | null;
}

/** Finds the indicators of the figures of one text. */
export class IndicatorMatcher {
  private readonly text: string;
  private readonly occurrences: Occurrences;
  /** The words that stand in the clause of the topic that is asked about, in its name, and in either. */
  private readonly inClause: WordSet;
  private readonly inName: WordSet;
  private readonly inEither: WordSet;

  constructor(folded: string) {
    this.text = folded;
    this.occurrences = new Occurrences(folded);
    this.inClause = new WordSet(wordCount());
    this.inName = new WordSet(wordCount());
    this.inEither = new WordSet(wordCount());
  }

  /**
   * Reads the text between two offsets, so far as it is not read yet; what was left out before is never read. Asking about a
   * topic reads up to where that ends.
   */
  read(from: number, to: number): void {
    this.occurrences.skipTo(from);
    this.occurrences.readTo(to);
  }

  /** The id of the indicator that fits best, or null. What the clause itself says goes before what its name has taken over. */
  match(topic: Topic): string | null {
    for (const spans of [topic.clause, topic.name, topic.wider])
      for (const [, end] of spans) this.occurrences.readTo(end);
    this.fill(this.inClause, topic.clause);
    this.fill(this.inName, topic.name);
    const [sentence] = topic.wider;
    // Field by field: what follows a spread in a record is put into it one by one, at many times the cost.
    const asked: Asked = {
      clause: topic.clause,
      name: topic.name,
      wider: topic.wider,
      at: topic.at,
      end: topic.end,
      kind: topic.kind,
      unit: topic.unit,
      partOf: topic.partOf,
      isNamedBefore: topic.isNamedBefore,
      isChange: topic.isChange,
      isOutcome: topic.isOutcome,
      unitNumber: unitNumber(topic.unit.replaceAll('(', '').replaceAll(')', '')),
      bareUnitNumber: unitNumber(topic.unit.includes('(') ? topic.unit.replace(/\(.*\)/, '') : topic.unit),
      before: sentence ? upTo(sentence, topic.at) : null,
      turned: null,
      reach: null,
    };
    const stated = this.best(asked, this.inClause, fitsKind, false);
    if (topic.partOf) return this.matchPart(asked, topic.partOf, stated);
    if (stated) return stated;
    if (topic.isNamedBefore) return this.best(asked, this.either(), fitsKind, false);
    return (
      this.best(asked, this.either(), fitsKind, true) ??
      (topic.isChange ? this.best(asked, this.inClause, fitsChange, false) : null)
    );
  }

  private either(): WordSet {
    this.inEither.clear();
    for (const word of this.inClause.words) this.inEither.add(word);
    for (const word of this.inName.words) this.inEither.add(word);
    return this.inEither;
  }

  private fill(words: WordSet, spans: readonly Span[]): void {
    words.clear();
    for (const span of spans) this.occurrences.collect(span, words);
  }

  /** What a part states, by its own words or with what it has taken over; never what the whole states. */
  private matchPart(topic: Asked, { id, isNamed }: Whole, stated: string | null): string | null {
    if (stated !== null) return stated === id ? null : stated;
    const taken = id && isNamed ? this.best(topic, this.either(), fitsKind, true) : null;
    return taken === id ? null : taken;
  }

  /** The best pattern whose near words are among `words`; `taken`: some of them stand only in words taken from earlier clauses. */
  private best(topic: Asked, words: WordSet, fits: typeof fitsKind, taken: boolean): string | null {
    let best: Fit | null = null;
    for (const word of words.words)
      for (const pattern of patternsOf(word)) {
        if (!this.occurrences.occurEvery(pattern.far)) continue;
        if (!words.hasEvery(pattern.near) || words.hasSome(pattern.not)) continue;
        if (!fits(pattern, topic) || (taken && pattern.stated)) continue;
        if (pattern.isCut && topic.isOutcome && topic.kind !== 'percent') continue;
        if (this.isRuledOut(pattern, topic) || this.isTurned(pattern, topic, taken)) continue;
        const distance = this.distance(pattern.far, topic);
        if (distance === null || this.isOfAnotherField(pattern, topic)) continue;
        if (!this.isTold(pattern, topic, taken)) continue;
        const fit = { pattern, named: this.charactersInName(pattern.far), distance };
        if (!best || isBetter(fit, best)) best = fit;
      }
    return best?.pattern.indicator.id ?? null;
  }

  /** Whether the figure's own words tell of the pattern: one of its near words is in its name. */
  private isTold({ near }: Compiled, { name, clause }: Asked, taken: boolean): boolean {
    for (const word of near)
      if (!(taken && general.has(wordOf(word))) && this.touches(word, name, taken ? clause : null)) return true;
    return false;
  }

  /** Whether a word that must not stand before a figure stands there in its sentence. */
  private isRuledOut({ without }: Compiled, { before }: Asked): boolean {
    if (before === null) return false;
    for (const word of without) if (this.occurrences.standsIn(word, before)) return true;
    return false;
  }

  /** Whether a turning word that is not the pattern's own makes another thing of the figure. */
  private isTurned(pattern: Compiled, topic: Asked, taken: boolean): boolean {
    topic.turned ??= this.turnsIn(topic);
    const everywhere = pattern.far.length > 0 || taken || topic.partOf !== undefined;
    for (const turn of topic.turned)
      if (!pattern.own.includes(turn) && (everywhere || this.inClause.has(turn))) return true;
    return false;
  }

  /** What makes another thing of a figure: turning words in its name, a body right behind it (15个部门). */
  private turnsIn(topic: Topic): number[] {
    const turned = this.inName.words.filter((word) => {
      const turn = turns.get(word);
      return turn && (turn.except.length === 0 || topic.name.some((span) => this.standsAlone(turn, span)));
    });
    const behind = bodyUnits.has(topic.unit) ? this.occurrences.wordsAt(topic.end) : [];
    return [...turned, ...behind.filter((word) => this.beginsBody(word, topic.end))];
  }

  /**
   * Whether the figure's name says a field that is not the pattern's, where a far word stands only before; or its sentence
   * does, where a far word stands only in an earlier sentence or a heading.
   */
  private isOfAnotherField({ far, own }: Compiled, { clause, wider, at }: Topic): boolean {
    if (this.inName.hasEvery(far)) return false;
    if (this.inName.words.some((word) => fieldWords.has(word) && !own.includes(word))) return true;
    const sentence: Span[] = [...clause, ...wider.slice(0, 1).map(([start]): Span => [start, at])];
    const isThere = (word: number) => sentence.some((span) => this.occurrences.standsIn(word, span));
    return !far.every(isThere) && [...fieldWords].some((field) => !own.includes(field) && isThere(field));
  }

  /** Whether a word that stands at a place is one for bodies and does not begin a longer one. */
  private beginsBody(word: number, at: number): boolean {
    const turn = bodyTurns.get(word);
    return turn !== undefined && !turn.except.some((other) => this.standsAt(other, at));
  }

  /** Whether a word stands in the span where it does not begin a longer one. */
  private standsAlone({ word, except }: Turn, [start, end]: Span): boolean {
    const isAlone = (at: number) => at + lengthOf(word) <= end && !except.some((other) => this.standsAt(other, at));
    return this.occurrences.hasPlace(word, start, end, isAlone);
  }

  private standsAt(word: number, at: number): boolean {
    return this.text.startsWith(wordOf(word), at);
  }

  /**
   * Whether a near word shares a character with the figure's name (words beside it name something else), there where it
   * stands inside `within`.
   */
  private touches(word: number, name: readonly Span[], within: readonly Span[] | null): boolean {
    const length = lengthOf(word);
    const isWithin = (at: number) =>
      within === null || within.some(([start, end]) => start <= at && at + length <= end);
    for (const [from, to] of name) if (this.occurrences.hasPlace(word, from - length + 1, to, isWithin)) return true;
    return false;
  }

  /** How many characters of the words stand in the figure's name. */
  private charactersInName(words: readonly number[]): number {
    return words.reduce((sum, word) => sum + (this.inName.has(word) ? lengthOf(word) : 0), 0);
  }

  /** How far before the figure the far words stand, summed; null where one is missing from the topic. */
  private distance(far: readonly number[], topic: Asked): number | null {
    let sum = 0;
    for (const word of far) {
      topic.reach ??= reachOf(topic);
      const found = topic.reach.find((span) => this.occurrences.standsIn(word, span));
      if (!found) return null;
      sum += Math.abs(topic.at - found[1]);
    }
    return sum;
  }
}

/** Where the far words of a topic may stand, nearest first. */
const reachOf = ({ clause, name, before, wider }: Asked): Span[] => [
  ...clause,
  ...name,
  ...(before ? [before] : []),
  ...wider.slice(1),
];

/** Longest near words first, then most of the other words in the figure's name, then the other words nearest. */
function isBetter(a: Fit, b: Fit): boolean {
  if (a.pattern.weight !== b.pattern.weight) return a.pattern.weight > b.pattern.weight;
  return a.named !== b.named ? a.named > b.named : a.distance < b.distance;
}

/** What of a sentence stands before a place. */
const upTo = ([start, end]: Span, at: number): Span => [start, Math.min(end, at)];

/** A percent fits only kind percent, money only money, time only duration; for counts the measure must be known. */
function fitsKind({ indicator, units }: Compiled, { kind, unit, unitNumber, bareUnitNumber }: Asked): boolean {
  if (kind !== indicator.kind) return false;
  return kind !== 'count' || unit === '' || units.includes(unitNumber) || units.includes(bareUnitNumber);
}

/** A change in percent or by a multiple may be one of anything; one of percentage points only of a percentage. */
function fitsChange({ indicator, isCut }: Compiled, topic: Asked): boolean {
  if (isCut) return false;
  return /^(?:percent|multiple)$/.test(topic.kind) && (indicator.kind === 'percent' || !/百分点/.test(topic.unit));
}
