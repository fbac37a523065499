/**
 * Which canonical indicator a figure states, by the taxonomy's patterns (`conventions` in the data): all words of a pattern
 * in the figure's topic, its near words in the figure's own clause, unit and kind fitting. No id unless one fits: wrong is
 * worse than none. Works on folded text.
 */
import { lowerBound } from '../text/ascending.ts';
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
  partOf?: Whole;
  /** The clause has no words of its own for what is counted: the name is all taken over, and is the figure's own. */
  isNamedBefore: boolean;
  /** It says by how much something changed: then it is told by what changes, of whatever kind that is. */
  isChange: boolean;
  /** It is what something came to (压减至60个工作日), and no size of a cut. */
  isOutcome?: boolean;
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
  /** Numbers of its unit, with and without what stands in brackets. */
  units: readonly (number | undefined)[];
  /** The turning words in its name and the bodies right behind it; found when a pattern has come so far. */
  turned: number[] | null;
}

/** Finds the indicators of the figures of one text. */
export class IndicatorMatcher {
  private readonly text: string;
  private readonly occurrences: Occurrences;
  /** The words that stand in the clause and in the name of the topic that is asked about. */
  private readonly inClause: WordSet;
  private readonly inName: WordSet;

  constructor(folded: string) {
    this.text = folded;
    this.occurrences = new Occurrences(folded);
    this.inClause = new WordSet(wordCount());
    this.inName = new WordSet(wordCount());
  }

  /** Reads the text up to an offset; asking about a topic does it too, but may then have far to go. */
  readTo(offset: number): void {
    this.occurrences.readTo(offset);
  }

  /** The id of the indicator that fits best, or null. What the clause itself says goes before what its name has taken over. */
  match(topic: Topic): string | null {
    for (const spans of [topic.clause, topic.name, topic.wider]) for (const [, end] of spans) this.readTo(end);
    this.fill(this.inClause, topic.clause);
    this.fill(this.inName, topic.name);
    const asked: Asked = { ...topic, units: numbersOfUnit(topic.unit), turned: null };
    const stated = this.best(asked, false, fitsKind, false);
    if (topic.partOf) return this.matchPart(asked, topic.partOf, stated);
    if (stated) return stated;
    if (topic.isNamedBefore) return this.best(asked, true, fitsKind, false);
    return (
      this.best(asked, true, fitsKind, true) ?? (topic.isChange ? this.best(asked, false, fitsChange, false) : null)
    );
  }

  private fill(words: WordSet, spans: readonly Span[]): void {
    words.clear();
    for (const span of spans) this.occurrences.eachIn(span, (word) => words.add(word));
  }

  /** What a part states, by its own words or with what it has taken over; never what the whole states. */
  private matchPart(topic: Asked, { id, isNamed }: Whole, stated: string | null): string | null {
    if (stated !== null) return stated === id ? null : stated;
    const taken = id && isNamed ? this.best(topic, true, fitsKind, true) : null;
    return taken === id ? null : taken;
  }

  /**
   * The best pattern whose near words stand in the clause or, where `named`, in clause and name; `taken`: some of them only in
   * words taken from earlier clauses.
   */
  private best(topic: Asked, named: boolean, fits: typeof fitsKind, taken: boolean): string | null {
    let best: Fit | null = null;
    const { inClause, inName } = this;
    const stands = (word: number) => inClause.has(word) || (named && inName.has(word));
    const look = (number: number) => {
      for (const pattern of patternsOf(number)) {
        if (!fits(pattern, topic) || (taken && pattern.stated)) continue;
        if (!pattern.near.every(stands)) continue;
        if (pattern.isCut && topic.isOutcome && topic.kind !== 'percent') continue;
        if (pattern.not.some(stands) || this.isRuledOut(pattern, topic)) continue;
        if (this.isTurned(pattern, topic, taken)) continue;
        const distance = this.distance(pattern.far, topic);
        if (distance === null || this.isOfAnotherField(pattern, topic)) continue;
        const telling = taken ? pattern.near.filter((word) => !general.has(wordOf(word))) : pattern.near;
        if (!telling.some((word) => this.touches(word, topic.name, taken ? topic.clause : null))) continue;
        const fit = { pattern, named: this.charactersInName(pattern.far), distance };
        if (!best || isBetter(fit, best)) best = fit;
      }
    };
    for (const word of inClause.words) look(word);
    if (named) for (const word of inName.words) look(word);
    return (best as Fit | null)?.pattern.indicator.id ?? null;
  }

  /** Whether a word that must not stand before a figure stands there in its sentence. */
  private isRuledOut({ without }: Compiled, { wider: [sentence], at }: Topic): boolean {
    return sentence !== undefined && without.some((word) => this.occurrences.standsIn(word, upTo(sentence, at)));
  }

  /** Whether a turning word that is not the pattern's own makes another thing of the figure. */
  private isTurned(pattern: Compiled, topic: Asked, taken: boolean): boolean {
    topic.turned ??= this.turnsIn(topic);
    const everywhere = pattern.far.length > 0 || taken || topic.partOf !== undefined;
    return topic.turned.some((turn) => !pattern.own.has(turn) && (everywhere || this.inClause.has(turn)));
  }

  /** What makes another thing of a figure: turning words in its name, a body right behind it (15个部门). */
  private turnsIn(topic: Topic): number[] {
    const turned = turns.filter(
      ({ word, except }) =>
        this.inName.has(word) &&
        (except.length === 0 || topic.name.some((span) => this.standsAlone(word, except, span))),
    );
    const behind = bodyUnits.has(topic.unit) ? bodyTurns.filter((turn) => this.begins(turn, topic.end)) : [];
    return [...turned, ...behind].map(({ word }) => word);
  }

  /**
   * Whether the figure's name says a field that is not the pattern's, where a far word stands only before; or its sentence
   * does, where a far word stands only in an earlier sentence or a heading.
   */
  private isOfAnotherField({ far, own }: Compiled, { clause, wider, at }: Topic): boolean {
    if (far.every((word) => this.inName.has(word))) return false;
    if (fieldWords.some((field) => this.inName.has(field) && !own.has(field))) return true;
    const sentence: Span[] = [...clause, ...wider.slice(0, 1).map(([start]): Span => [start, at])];
    const isThere = (word: number) => sentence.some((span) => this.occurrences.standsIn(word, span));
    return !far.every(isThere) && fieldWords.some((field) => !own.has(field) && isThere(field));
  }

  /** Whether a word stands right there and does not begin a longer one. */
  private begins({ word, except }: Turn, at: number): boolean {
    return this.standsAt(word, at) && !except.some((other) => this.standsAt(other, at));
  }

  /** Whether a word stands in the span where it does not begin a longer one. */
  private standsAlone(word: number, longer: readonly number[], [start, end]: Span): boolean {
    const places = this.occurrences.placesOf(word);
    for (let i = lowerBound(places, start); i < places.length && (places[i] as number) + lengthOf(word) <= end; i++)
      if (!longer.some((other) => this.standsAt(other, places[i] as number))) return true;
    return false;
  }

  private standsAt(word: number, at: number): boolean {
    return this.text.startsWith(wordOf(word), at);
  }

  /**
   * Whether a near word shares a character with the figure's name (words beside it name something else), there where it
   * stands inside `within`.
   */
  private touches(word: number, name: readonly Span[], within: readonly Span[] | null): boolean {
    const places = this.occurrences.placesOf(word);
    const length = lengthOf(word);
    return name.some(([from, to]) => {
      for (let i = lowerBound(places, from - length + 1); i < places.length && (places[i] as number) < to; i++) {
        const at = places[i] as number;
        if (!within || within.some(([start, end]) => start <= at && at + length <= end)) return true;
      }
      return false;
    });
  }

  /** How many characters of the words stand in the figure's name. */
  private charactersInName(words: readonly number[]): number {
    return words.reduce((sum, word) => sum + (this.inName.has(word) ? lengthOf(word) : 0), 0);
  }

  /** How far before the figure the far words stand, summed; null where one is missing from the topic. */
  private distance(far: readonly number[], topic: Topic): number | null {
    if (far.length === 0) return 0;
    if (!far.every((word) => this.occurrences.occurs(word))) return null;
    let sum = 0;
    const [sentence, ...others] = topic.wider;
    const before: Span[] = sentence ? [upTo(sentence, topic.at)] : [];
    const spans = [...topic.clause, ...topic.name, ...before, ...others];
    for (const word of far) {
      const found = spans.find((span) => this.occurrences.standsIn(word, span));
      if (!found) return null;
      sum += Math.abs(topic.at - found[1]);
    }
    return sum;
  }
}

/** Longest near words first, then most of the other words in the figure's name, then the other words nearest. */
function isBetter(a: Fit, b: Fit): boolean {
  if (a.pattern.weight !== b.pattern.weight) return a.pattern.weight > b.pattern.weight;
  return a.named !== b.named ? a.named > b.named : a.distance < b.distance;
}

/** What of a sentence stands before a place. */
const upTo = ([start, end]: Span, at: number): Span => [start, Math.min(end, at)];

/** The numbers that a unit is compared by. 件(次): a second measure in brackets may count or not. */
function numbersOfUnit(unit: string): (number | undefined)[] {
  if (!/[()]/.test(unit)) return [unitNumber(unit)];
  return [unitNumber(unit.replace(/[()]/g, '')), unitNumber(unit.replace(/\(.*\)/, ''))];
}

/** A percent fits only kind percent, money only money, time only duration; for counts the measure must be known. */
function fitsKind({ indicator, units }: Compiled, topic: Asked): boolean {
  if (topic.kind !== indicator.kind) return false;
  return (
    topic.kind !== 'count' || topic.unit === '' || topic.units.some((unit) => unit !== undefined && units.has(unit))
  );
}

/** A change in percent or by a multiple may be one of anything; one of percentage points only of a percentage. */
function fitsChange({ indicator, isCut }: Compiled, topic: Asked): boolean {
  if (isCut) return false;
  return /^(?:percent|multiple)$/.test(topic.kind) && (indicator.kind === 'percent' || !/百分点/.test(topic.unit));
}
