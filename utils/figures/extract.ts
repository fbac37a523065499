/**
 * Text → figures. The whole way: fold, find numerals, decide which are figures, name them, and say whose, when and which
 * part of the report. Pure: a string in, records out; no DOM, no browser. Linear in the length of the text.
 */
import { IndicatorMatcher, type Whole } from '../indicators/match.ts';
import { type Folded, fold, foldOffset, simplify, unfoldSpan } from '../text/fold.ts';
import { overlaps, type Span } from '../text/span.ts';
import { candidatesOf } from './accept/candidate.ts';
import { type Decision, decide, vouch } from './accept/decide.ts';
import type { Figure, Part, TableForm } from './figure.ts';
import { clausesOf, lineEnd, sentencesOf } from './layout.ts';
import { nameSentence } from './naming/name.ts';
import { headingNoun, openingNoun } from './naming/opening.ts';
import { type Name, State } from './naming/state.ts';
import { type Above, Outline } from './outline.ts';
import { isForNextYear, isMeantForLater, maySpeakOfLater, partOfParagraph, partOfSentence } from './part.ts';
import { periodOf, periodsOneByOne, type TimeExpression, timesIn } from './period.ts';
import { scanNumerals } from './scan.ts';
import { bodyBetween, leadingBody, opensArea, remarkBehind, scopeOfBody } from './scope.ts';
import type { TableLike } from './tables/grid.ts';
import { readTables } from './tables/tables.ts';
import { type Taken, takenOf } from './taken.ts';
import { clauseOf, ownClause } from './topic.ts';
import { zonesOf } from './zones.ts';

/** A heading of the article, as utils/page gives it. Offsets are UTF-16 into the text. */
export interface HeadingLike {
  start: number;
  end: number;
  level: number;
  title: string;
}

export interface ExtractOptions {
  /** The report's own body inside the text; without it all of the text. */
  body?: Span;
  headings?: readonly HeadingLike[];
  /** The year reported on: the period of figures that name none. */
  year?: number | null;
  /** A place of the text whose numbers a reader vouches for: they are figures whatever the rules say. */
  vouched?: Span;
  /** The page's tables of data; a text file has none. */
  tables?: readonly TableLike[];
}

/** What became of one number-like string; for `--explain`. Offsets are UTF-16 into the text. */
export interface Trace {
  start: number;
  end: number;
  decision: Decision;
}

export interface Extraction {
  figures: Figure[];
  /** Every number-like string of the body with the rule that took it or struck it out. */
  traces: Trace[];
  /** The tables of the body that have a known form, by their place among `tables`. */
  forms: TableForm[];
}

/** The figures of a text, in order. */
export function extractFigures(text: string, options: ExtractOptions = {}): Figure[] {
  return extract(text, options).figures;
}

/** The figures of a text, and what became of every other number in it. */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const steps = extractInSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How far an extraction has come. */
export interface Progress {
  /** Everything before this offset (UTF-16 into the text) has been read. */
  at: number;
  /** Figures found so far. */
  figures: number;
}

/** Folded text that is searched for numerals in one step, in UTF-16 units: a few milliseconds' work. */
const scanned = 20_000;
/** Numerals that are decided in one step, at most. */
const decided = 200;

/** The same, giving way to the caller after each piece of work that may take a millisecond, whatever the text's length. */
export function* extractInSteps(text: string, options: ExtractOptions = {}): Generator<Progress, Extraction> {
  const [from, to] = options.body ?? [0, text.length];
  const begun: Progress = { at: from, figures: 0 };
  const folded = fold(text.slice(from, to));
  yield begun;
  const zones = zonesOf(folded.text);
  yield begun;
  const inTables = readTables(text, [from, to], options.tables ?? [], options.headings ?? [], options.year ?? null);
  yield begun;
  const traces: Trace[] = [];
  const taken: Taken[] = [];
  for (let at = 0; at < folded.text.length; ) {
    // No numeral, range or list goes over the end of a line.
    const next = folded.text.indexOf('\n', at + scanned) + 1 || folded.text.length;
    for (const candidate of candidatesOf(folded.text, zones, scanNumerals(folded.text, at, next))) {
      const [start, end] = unfoldSpan(folded, candidate.numeral.start, candidate.numeral.end);
      const isVouched = options.vouched !== undefined && overlaps([start + from, end + from], options.vouched);
      const inCell = isVouched ? null : inTables.decides(start + from);
      const decision = isVouched ? vouch(candidate) : (inCell ?? decide(candidate));
      traces.push({ start: start + from, end: end + from, decision });
      if (decision.accepted && !inCell) taken.push(takenOf(candidate, decision));
      if (traces.length % decided === 0) yield begun;
    }
    at = next;
    yield begun;
  }
  const reader = new Reader(text, from, folded, zones, options);
  const figures = yield* reader.read(taken);
  return {
    figures:
      inTables.figures.length > 0 ? [...figures, ...inTables.figures].sort((a, b) => a.start - b.start) : figures,
    traces,
    forms: inTables.forms,
  };
}

/** Walks the sentences once and makes the records. */
class Reader {
  private readonly text: string;
  private readonly from: number;
  private readonly folded: Folded;
  private readonly f: string;
  private readonly zones: Uint8Array;
  private readonly year: number | null;
  private readonly matcher: IndicatorMatcher;
  private readonly state: State;
  /** What the figures named so far state, for their members. */
  private readonly indicators = new WeakMap<Name, string | null>();
  private readonly outline: Outline;
  /** What stands over the sentence that is being read. */
  private above: Above;
  private paragraphPart: Part | null = null;
  /** The body that a sentence without figures has opened the paragraph with. */
  private topicBody: Span | null = null;

  constructor(text: string, from: number, folded: Folded, zones: Uint8Array, options: ExtractOptions) {
    this.text = text;
    this.from = from;
    this.folded = folded;
    this.f = folded.text;
    this.zones = zones;
    this.year = options.year ?? null;
    const headings = (options.headings ?? []).map(({ start, end, level, title }) => ({
      start: foldOffset(folded, start - from),
      end: foldOffset(folded, end - from),
      level,
      title,
    }));
    this.outline = new Outline(headings, this.year);
    this.above = this.outline.at(-1);
    this.matcher = new IndicatorMatcher(this.f);
    this.state = new State(this.f);
  }

  *read(taken: readonly Taken[]): Generator<Progress, Figure[]> {
    const figures: Figure[] = [];
    let next = 0;
    let previous: Span = [0, 0];
    let paragraph: Span = [0, 0];
    for (const sentence of sentencesOf(this.f)) {
      const opensParagraph = sentence[0] >= paragraph[1];
      if (opensParagraph) paragraph = [sentence[0], lineEnd(this.f, sentence[0])];
      const first = next;
      const isLeantOn = (taken[next]?.start ?? this.f.length) < paragraph[1];
      while (next < taken.length && (taken[next] as Taken).start < sentence[1]) next++;
      const inside = taken.slice(first, next);
      this.enterSentence(sentence, opensParagraph, inside.length > 0, isLeantOn);
      if (inside.length > 0) {
        this.readWords(paragraph[0], sentence[1]);
        const hasFigure = (a: number, b: number) => inside.some(({ start }) => start > a && start < b);
        const clauses = clausesOf(this.f, this.zones, sentence, hasFigure);
        const names = nameSentence(this.f, this.zones, clauses, inside, this.state);
        for (const figure of this.records(inside, names, sentence, previous)) figures.push(figure);
      } else if (isLeantOn) this.topicBody = leadingBody(this.f, sentence) ?? this.topicBody;
      previous = sentence;
      yield { at: this.from + (this.folded.at[sentence[1]] as number), figures: figures.length };
    }
    return figures;
  }

  /** Finds the words of indicators where figures may have theirs: in their paragraph so far, and in the headings above. */
  private readWords(from: number, to: number): void {
    for (const { start, end } of this.above.headings.toReversed()) this.matcher.read(start, end);
    this.matcher.read(from, to);
  }

  /** `isLeantOn`: a figure stands in it or behind it in its paragraph. */
  private enterSentence(sentence: Span, opensParagraph: boolean, hasFigures: boolean, isLeantOn: boolean): void {
    const above = this.outline.at(sentence[0]);
    if (above.index !== this.above.index) this.paragraphPart = null;
    this.above = above;
    this.paragraphPart = partOfSentence(this.f.slice(sentence[0], sentence[0] + 24), this.year) ?? this.paragraphPart;
    if (!opensParagraph) {
      this.state.enterSentence();
      return;
    }
    this.state.enterParagraph(isLeantOn ? this.opening(sentence, hasFigures) : []);
    this.topicBody = null;
    this.paragraphPart = partOfParagraph(this.line(sentence[0], 120)) ?? this.paragraphPart;
  }

  /** What a paragraph's first sentence announces, or the heading right above where that sentence counts already. */
  private opening(sentence: Span, hasFigures: boolean): Span[] {
    if (!hasFigures) return openingNoun(this.f, this.zones, sentence);
    const heading = this.above.headings[0];
    const isUnder = heading !== undefined && this.f.slice(heading.end, sentence[0]).trim() === '';
    return isUnder ? headingNoun(this.f, this.zones, [heading.start, heading.end]) : [];
  }

  /** The records of one sentence's figures. */
  private records(inside: readonly Taken[], names: readonly Name[], sentence: Span, previous: Span): Figure[] {
    const times = this.year === null ? [] : timesIn(this.f, this.zones, sentence, this.year);
    const starts = inside.map(({ start }) => start);
    const oneByOne = this.year === null ? new Map<number, string>() : periodsOneByOne(this.f, times, starts, this.year);
    const wider = this.wider(sentence, previous);
    const speaksOfLater = maySpeakOfLater(this.f.slice(...sentence));
    let scope = leadingBody(this.f, sentence) ?? (opensArea(this.line(sentence[0], 8)) ? null : this.topicBody);
    return inside.map((figure, i) => {
      const name = names[i] as Name;
      scope = bodyBetween(this.f, inside[i - 1]?.end ?? sentence[0], figure.start) ?? scope;
      scope = (name.body && scopeOfBody(this.f, name.body)) ?? scope;
      const limits = remarkBehind(this.f, figure.unitEnd, sentence[1]) ?? name.scope ?? scope;
      const clause = clauseOf(name, ownClause(this.f, this.zones, inside, i, sentence));
      const [start, end] = this.original([figure.start, figure.end]);
      const isForLater = speaksOfLater && isMeantForLater(this.f, [sentence[0], figure.start], this.year);
      const record: Figure = {
        start,
        end,
        quote: this.text.slice(start, end),
        value: figure.value,
        unit: this.unitAsWritten(figure),
        kind: figure.kind,
        bound: figure.bound,
        indicator: this.nameAsWritten(name.pieces),
        words: name.pieces.map((piece) => this.original(piece)),
        indicatorId: this.indicatorOf(name, figure, clause, wider),
        period:
          oneByOne.get(i) ??
          this.periodOf(name, times, figure, names[i - 1]?.former ? (inside[i - 1] as Taken).start : null),
        scope: limits && this.nameAsWritten([limits]),
        change: name.change ?? null,
        section: this.above.index,
        sentence: this.original(sentence),
        part: isForLater ? 'plan' : this.part(),
        rule: figure.rule,
        naming: name.rule,
      };
      // Few have these; a spread in the record would make all of them slowly.
      if (figure.unitImplied) record.unitImplied = true;
      if (name.change) record.changeUnit = /百分点/.test(figure.unit) ? 'point' : 'percent';
      return record;
    });
  }

  /** The canonical indicator, or null; a value that something came from states none. */
  private indicatorOf(name: Name, { start, unitEnd, kind, unit }: Taken, clause: Span[], wider: Span[]): string | null {
    if (name.former) return null;
    const id = this.matcher.match({
      clause,
      name: name.pieces,
      wider,
      at: start,
      end: unitEnd,
      kind,
      unit,
      partOf: name.whole && this.wholeOf(name.whole),
      isNamedBefore: name.rule === 'I13' || name.rule === 'I14',
      isChange: name.rule === 'I17',
      isOutcome: name.rule === 'I11',
    });
    this.indicators.set(name, id);
    return id;
  }

  private wholeOf(whole: Name): Whole {
    return { id: this.indicators.get(whole) ?? null, isNamed: whole.rule !== 'I3' && whole.rule !== 'I10' };
  }

  /** A value before a change has the time that the text gives it (由上年的61.5%), or none. */
  private periodOf(
    name: Name,
    times: readonly TimeExpression[],
    { start, kind }: Taken,
    cameFrom: number | null,
  ): string | null {
    const year = this.year === null ? null : String(this.year);
    const timed = { start, kind, change: Boolean(name.change), cameFrom };
    const period = periodOf(this.f, times, timed, this.year, this.part() === 'plan' ? this.planned() : year);
    return name.former && period === year ? null : period;
  }

  /** The year of a plan that does not name one with its figures: the one after, where the headings above say so. */
  private planned(): string | null {
    if (this.year === null) return null;
    const titles = this.above.headings.map(({ start, end }) => this.f.slice(start, end));
    return titles.some((title) => isForNextYear(title, this.year as number)) ? String(this.year + 1) : null;
  }

  /** The text from `start`, at most `n` units, not beyond its line. */
  private line(start: number, n: number): string {
    const words = this.f.slice(start, start + n);
    const end = words.indexOf('\n');
    return end < 0 ? words : words.slice(0, end);
  }

  /** The part that the paragraph's opening gives, or the headings above. */
  private part(): Part {
    return this.paragraphPart ?? this.above.part;
  }

  /** Where the words of a figure's topic may stand, nearest first: its sentence, the one before, the headings above. */
  private wider(sentence: Span, previous: Span): Span[] {
    const spans: Span[] = [sentence];
    if (previous[1] > previous[0] && !this.f.slice(previous[1], sentence[0]).includes('\n')) spans.push(previous);
    return [...spans, ...this.above.headings.map(({ start, end }): Span => [start, end])];
  }

  /** The words of a name as the page has them, in Simplified characters. */
  private nameAsWritten(pieces: readonly Span[]): string {
    let words = '';
    for (const piece of pieces) words += simplify(this.text.slice(...this.original(piece)));
    return words;
  }

  /** The measure in the script of the page. */
  private unitAsWritten(figure: Taken): string {
    if (figure.unitImplied || !figure.unitAt) return figure.unit;
    const [from, to] = this.original(figure.unitAt);
    const unit = this.text.slice(from, to);
    return unit.length > 1 ? unit.replace(/\s/g, '') : unit;
  }

  private original([start, end]: Span): Span {
    const [a, b] = unfoldSpan(this.folded, start, end);
    return [a + this.from, b + this.from];
  }
}
