/**
 * Which canonical indicator a figure states, by the taxonomy's patterns (`conventions` in the data): all words of a pattern
 * in the figure's topic, its near words in the figure's own clause, unit and kind fitting. No id unless one fits: wrong is
 * worse than none. Works on folded text.
 */
import { lowerBound } from '../text/ascending.ts';
import type { Span } from '../text/span.ts';
import type { Occurrences } from './automaton.ts';
import {
  bodyTurns,
  byWord,
  type Compiled,
  fieldWords,
  lengthOf,
  type Turn,
  turns,
  unitKey,
  wordFinder,
  wordOf,
} from './patterns.ts';

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

/** Finds the indicators of the figures of one text. */
export class IndicatorMatcher {
  private readonly occurrences: Occurrences;

  constructor(folded: string) {
    this.occurrences = wordFinder().search(folded);
  }

  /** Reads the text up to an offset; asking about a topic does it too, but may then have far to go. */
  readTo(offset: number): void {
    this.occurrences.readTo(offset);
  }

  /** The id of the indicator that fits best, or null. What the clause itself says goes before what its name has taken over. */
  match(topic: Topic): string | null {
    for (const spans of [topic.clause, topic.name, topic.wider]) for (const [, end] of spans) this.readTo(end);
    const stated = this.best(topic, topic.clause, fitsKind, false);
    if (topic.partOf) return this.matchPart(topic, topic.partOf, stated);
    if (stated) return stated;
    if (topic.isNamedBefore) return this.best(topic, [...topic.clause, ...topic.name], fitsKind, false);
    return (
      this.best(topic, [...topic.clause, ...topic.name], fitsKind, true) ??
      (topic.isChange ? this.best(topic, topic.clause, fitsChange, false) : null)
    );
  }

  /** What a part states, by its own words or with what it has taken over; never what the whole states. */
  private matchPart(topic: Topic, { id, isNamed }: Whole, stated: string | null): string | null {
    if (stated !== null) return stated === id ? null : stated;
    const taken = id && isNamed ? this.best(topic, [...topic.clause, ...topic.name], fitsKind, true) : null;
    return taken === id ? null : taken;
  }

  /** The best pattern whose near words stand in `spans`; `taken`: some of them only in words taken from earlier clauses. */
  private best(topic: Topic, spans: readonly Span[], fits: typeof fitsKind, taken: boolean): string | null {
    let best: Fit | null = null;
    const turned = this.turnsIn(topic);
    const turnedHere = turned.filter((turn) => this.standsIn(turn, topic.clause));
    const before: Span[] = topic.wider.slice(0, 1).map((sentence) => upTo(sentence, topic.at));
    for (const number of this.wordsIn(spans)) {
      for (const pattern of byWord.get(number) ?? []) {
        if (!fits(pattern, topic) || (taken && pattern.stated)) continue;
        if (pattern.isCut && topic.isOutcome && topic.kind !== 'percent') continue;
        if (!pattern.near.every((word) => this.standsIn(word, spans))) continue;
        if (pattern.not.some((word) => this.standsIn(word, spans))) continue;
        if (pattern.without.some((word) => this.standsIn(word, before))) continue;
        if (
          (pattern.far.length > 0 || taken || topic.partOf ? turned : turnedHere).some((turn) => !pattern.own.has(turn))
        )
          continue;
        const distance = this.distance(pattern.far, topic);
        if (distance === null || this.isOfAnotherField(pattern, topic)) continue;
        const telling = taken ? pattern.near.filter((word) => !general.has(wordOf(word))) : pattern.near;
        if (!telling.some((word) => this.touches(word, topic.name, taken ? topic.clause : null))) continue;
        const fit = { pattern, named: this.charactersIn(pattern.far, topic.name), distance };
        if (!best || isBetter(fit, best)) best = fit;
      }
    }
    return best?.pattern.indicator.id ?? null;
  }

  /** What makes another thing of a figure: turning words in its name, a body right behind it (15个部门). */
  private turnsIn(topic: Topic): number[] {
    const turned = turns.filter(
      ({ word, except }) =>
        this.standsIn(word, topic.name) &&
        (except.length === 0 || topic.name.some((span) => this.standsAlone(word, except, span))),
    );
    const behind = bodyUnits.has(topic.unit) ? bodyTurns.filter((turn) => this.begins(turn, topic.end)) : [];
    return [...turned, ...behind].map(({ word }) => word);
  }

  /**
   * Whether the figure's name says a field that is not the pattern's, where a far word stands only before; or its sentence
   * does, where a far word stands only in an earlier sentence or a heading.
   */
  private isOfAnotherField({ far, own }: Compiled, { name, clause, wider, at }: Topic): boolean {
    const isForeign = (spans: readonly Span[]) =>
      fieldWords.some((field) => !own.has(field) && this.standsIn(field, spans));
    if (far.every((word) => this.standsIn(word, name))) return false;
    const sentence: Span[] = [...clause, ...wider.slice(0, 1).map(([start]): Span => [start, at])];
    return isForeign(name) || (far.some((word) => !this.standsIn(word, sentence)) && isForeign(sentence));
  }

  /** Whether a word stands right there and does not begin a longer one. */
  private begins({ word, except }: Turn, at: number): boolean {
    return this.standsAt(word, at) && !except.some((other) => this.standsAt(other, at));
  }

  /** Whether a word stands in the span where it does not begin a longer one. */
  private standsAlone(word: number, longer: readonly number[], [start, end]: Span): boolean {
    const places = this.occurrences.byWord.get(word) ?? [];
    for (let i = lowerBound(places, start); i < places.length && (places[i] as number) + lengthOf(word) <= end; i++)
      if (!longer.some((other) => this.standsAt(other, places[i] as number))) return true;
    return false;
  }

  /** Numbers of the words that stand in the spans; a word may come more than once. */
  private *wordsIn(spans: readonly Span[]): Iterable<number> {
    const { starts, words: found } = this.occurrences;
    for (const [start, end] of spans)
      for (let i = lowerBound(starts, start); i < starts.length && (starts[i] as number) < end; i++)
        if ((starts[i] as number) + lengthOf(found[i] as number) <= end) yield found[i] as number;
  }

  private standsAt(word: number, at: number): boolean {
    return this.standsIn(word, [[at, at + lengthOf(word)]]);
  }

  private standsIn(word: number, spans: readonly Span[]): boolean {
    const places = this.occurrences.byWord.get(word);
    return places !== undefined && spans.some((span) => between(places, span, lengthOf(word)));
  }

  /**
   * Whether a near word shares a character with the figure's name (words beside it name something else), there where it
   * stands inside `within`.
   */
  private touches(word: number, name: readonly Span[], within: readonly Span[] | null): boolean {
    const { starts, words: found } = this.occurrences;
    const length = lengthOf(word);
    return name.some(([from, to]) => {
      for (let i = lowerBound(starts, from - length + 1); i < starts.length && (starts[i] as number) < to; i++) {
        const at = starts[i] as number;
        if (found[i] !== word) continue;
        if (!within || within.some(([start, end]) => start <= at && at + length <= end)) return true;
      }
      return false;
    });
  }

  /** How many characters of the words stand in the spans. */
  private charactersIn(numbers: readonly number[], spans: readonly Span[]): number {
    return numbers.reduce((sum, word) => sum + (this.standsIn(word, spans) ? lengthOf(word) : 0), 0);
  }

  /** How far before the figure the far words stand, summed; null where one is missing from the topic. */
  private distance(far: readonly number[], topic: Topic): number | null {
    let sum = 0;
    const [sentence, ...others] = topic.wider;
    const before: Span[] = sentence ? [upTo(sentence, topic.at)] : [];
    const spans = [...topic.clause, ...topic.name, ...before, ...others];
    for (const word of far) {
      const places = this.occurrences.byWord.get(word);
      if (!places) return null;
      const found = spans.find((span) => between(places, span, lengthOf(word)));
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

/** Whether one of the ascending places lies in the span with the whole word. */
function between(places: readonly number[], [start, end]: Span, length: number): boolean {
  const at = places[lowerBound(places, start)];
  return at !== undefined && at + length <= end;
}

/** A percent fits only kind percent, money only money, time only duration; for counts the measure must be known. */
function fitsKind({ indicator, units }: Compiled, { kind, unit }: Topic): boolean {
  if (kind !== indicator.kind) return false;
  // 件(次): a second measure in brackets may count or not.
  return (
    kind !== 'count' ||
    unit === '' ||
    units.has(unitKey(unit.replace(/[()]/g, ''))) ||
    units.has(unitKey(unit.replace(/\(.*\)/, '')))
  );
}

/** A change in percent or by a multiple may be one of anything; one of percentage points only of a percentage. */
function fitsChange({ indicator, isCut }: Compiled, topic: Topic): boolean {
  if (isCut) return false;
  return /^(?:percent|multiple)$/.test(topic.kind) && (indicator.kind === 'percent' || !/百分点/.test(topic.unit));
}
