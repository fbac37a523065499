/**
 * Finds kept places in a text as it is now and says of each exactly one thing: exact, moved, changed, ambiguous or missing.
 * It never guesses: value and unit of a figure are compared exactly, only the words around it may differ a little, and where
 * two places fit alike it says so.
 */
import { foldWord } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Anchor, Finding, FindingReason, PageIdentity } from './anchor.ts';
import { scaleOf } from './cells.ts';
import { wordsOf } from './context.ts';
import {
  bagFit,
  best,
  type Fit,
  fitOf,
  isOfSeries,
  least,
  nameFit,
  type Sides,
  sameUnit,
  sidesOf,
  total,
  unitOf,
  verbatim,
  wordsAround,
} from './fit.ts';
import { enough, type Identity, identify } from './identity.ts';
import { findPassages } from './passages.ts';
import { type Place, PlaceIndex } from './places.ts';
import { bestOf, firm, isNamesake, isNear, isSurer, isWhole, ownMember, type Ranked, rank, whole } from './ranked.ts';
import { isOwnSentence, isSameRow, isVerbatim } from './standing.ts';

/** A side stands when at least so much of it does: more than half of two clauses. */
const half = 0.6;
/** The words right beside the number are those that were kept, one of them changed at most. */
const near = 0.5;
/** The words right beside the number are its own: not one of four characters is another. */
const nearOwn = 0.76;
/** For another number to be the figure revised, they must be nearly the same. */
const nearRevised = 0.75;
const changedBoth = 0.72;
const changedOther = 0.4;
/** So much of a sentence stands, in whatever order, that it is the sentence. */
const sameBag = 0.7;
/** Two places closer to each other than this in fit cannot be told apart by their words. */
const tie = 0.12;
/** How much of a figure's name must stand in its row for a number in a table to be it. */
const nameInRow = 0.85;
/** How much of it must stand around another number for that to be the figure, revised. */
const nameAround = 0.7;

/** A place that is the figure, and why. */
type Fitting = Ranked & { reason: FindingReason };

interface Kept {
  anchor: Anchor;
  sides: Sides;
  /** Places with the figure's value and unit, the best first. */
  same: Ranked[];
  /** Places of another value that stand beside the same words, the best first. */
  other: Ranked[];
  /** Places of another unit beside the same words: never the figure, but shown where nothing is found. */
  unlike: Ranked[];
}

const spanOf = ({ start, end }: Place): Span => [start, end];
/** What is known of the pages as a whole: when the anchors were made, and now. */
export interface Pages {
  was?: PageIdentity | undefined;
  now?: PageIdentity | undefined;
}

/** Finds all anchors in one pass over the text; findings are in the order of the anchors. */
export function findAll(anchors: readonly Anchor[], text: string, pages: Pages = {}): Finding[] {
  const findings = new Map<Anchor, Finding>();
  const figures = anchors.filter((anchor) => anchor.figure);
  let identity: Identity = 'same';
  if (figures.length > 0) identity = new FigureSearch(figures, text, pages).run(findings);
  const passages = anchors.filter((anchor) => !anchor.figure);
  const found = findPassages(passages, text, identity);
  for (const [i, finding] of found.entries()) findings.set(passages[i] as Anchor, finding);
  return anchors.map((anchor) => findings.get(anchor) as Finding);
}

class FigureSearch {
  private readonly index: PlaceIndex;
  private readonly kept: Kept[];
  private readonly identity: Identity;
  /** Places that are known to be a kept figure, with where it stood. */
  private readonly taken = new Map<Place, number>();
  /** Pairs of old and new offsets that are beyond doubt, ascending by the old. */
  private trail: { from: number; to: number }[] = [];

  constructor(anchors: readonly Anchor[], text: string, { was, now }: Pages) {
    this.index = new PlaceIndex(text);
    const sides = sidesOf(anchors);
    this.kept = anchors.map((anchor, i) => this.rank(anchor, sides[i] as Sides));
    const evidence = this.kept.map(({ anchor, sides: { left, right }, same, other }) => ({
      anchor,
      left,
      right,
      same: same[0] ?? null,
      other: other[0] ?? null,
    }));
    this.identity = identify(evidence, this.index.context, was, now);
  }

  run(findings: Map<Anchor, Finding>): Identity {
    if (this.identity === 'other') {
      for (const { anchor, same, other } of this.kept)
        findings.set(anchor, missing([...same, ...other], 'otherReport'));
      return this.identity;
    }
    this.markTrail();
    // The surest first: a place that one figure surely has is no candidate for another.
    const open: Kept[] = [];
    for (const one of this.kept.toSorted((a, b) => bestOf(b.same) - bestOf(a.same))) {
      const finding = this.findSame(one);
      if (finding) findings.set(one.anchor, finding);
      else open.push(one);
    }
    for (const one of open.toSorted((a, b) => bestOf(b.other) - bestOf(a.other)))
      findings.set(one.anchor, this.findOther(one));
    return this.identity;
  }

  private rank(anchor: Anchor, sides: Sides): Kept {
    const { value, unit } = anchor.figure as NonNullable<Anchor['figure']>;
    const { left, right } = sides;
    const ranked = (places: readonly Place[]) =>
      places.map((place) => ({ place, fit: this.fitAt(anchor, sides, place) })).sort((a, b) => rank(b) - rank(a));
    const same = new Set(this.index.withValue(value, unitOf(unit), left, right));
    // However many more of this number there are, the one that stands as it stood is looked at.
    const there = this.index.startingAt(anchor.start);
    if (there?.value === value && isVerbatim(anchor, this.index.text, anchor.start)) same.add(there);
    const inCell = this.index.inCell(sides.key);
    for (const place of inCell) if (this.isSameInCell(anchor, place)) same.add(place);
    const other = new Set([...this.index.besideSameWords(left, right), ...inCell]);
    const isOther = (place: Place) =>
      !same.has(place) &&
      (sameUnit(place.unit, unit) ? place.value !== value : place.unit === '' && inCell.includes(place));
    const unlike = [...other].filter((place) => !same.has(place) && !isOther(place));
    return {
      anchor,
      sides,
      same: ranked([...same]),
      other: ranked([...other].filter(isOther)),
      unlike: unlike.length > 0 ? ranked(unlike) : [],
    };
  }

  private fitAt(anchor: Anchor, sides: Sides, place: Place): Fit {
    return isVerbatim(anchor, this.index.text, place.start)
      ? verbatim(sides, place)
      : fitOf(sides, this.index.context, place);
  }

  /** A cell's number with the scale that its table now gives it: 12.5 under 万元 is 125000 under 元. */
  private isSameInCell({ figure, cell }: Anchor, place: Place): boolean {
    if (!figure || !cell || !place.cell) return false;
    const kept = figure.unit === '' ? figure.value * scaleOf(cell) : figure.value;
    const now = place.unit === '' ? place.value * scaleOf(place.cell) : place.value;
    return Math.abs(kept - now) <= 1e-9 * Math.abs(kept) && (place.unit === '' || sameUnit(place.unit, figure.unit));
  }

  /** Figures whose best place is beyond doubt show where the text around them has gone. */
  private markTrail(): void {
    this.trail = this.kept
      .filter(({ same }) => isWhole(same[0]) && !isWhole(same[1]))
      .map(({ anchor, same }) => ({ from: anchor.start, to: (same[0] as Ranked).place.start }))
      .sort((a, b) => a.from - b.from);
  }

  /** The figure itself, with its value and unit. */
  private findSame(kept: Kept): Finding | null {
    const { anchor, same, other } = kept;
    const fitting: Fitting[] = [];
    for (const one of same) {
      const reason = this.isFree(one.place, anchor) ? this.reasonFor(kept, one) : null;
      if (reason) fitting.push({ ...one, reason });
    }
    const first: Fitting | undefined = ownMember(fitting);
    if (!first) return null;
    // Another number stands where it stood, and this one only resembles it: it was revised, not moved.
    const instead = other.find(({ place }) => this.isFree(place, anchor));
    const isAtHome =
      isWhole(first) ||
      (this.isMany && first.fit.home) ||
      isOwnSentence(anchor, this.index.text, first.place.start, first.place.end);
    if (instead && !isAtHome && this.replaces(kept, instead) && isSurer(instead, first)) return null;
    const rivals = fitting.filter((one) => one === first || (first === fitting[0] && rank(one) > rank(first) - tie));
    // The same number in the same list, beside the figure's very words, though too little else of it stands to be sure.
    const namesake = same.find((one) => fitting.every(({ place }) => place !== one.place) && isNamesake(one, first));
    if (namesake && this.isFree(namesake.place, anchor)) rivals.push({ ...namesake, reason: 'severalPlaces' as const });
    const chosen = rivals.length > 1 ? this.byPosition(anchor, rivals) : first;
    if (!chosen) {
      const candidates = rivals.map(({ place }) => spanOf(place));
      return { state: 'ambiguous', found: null, candidates, score: total(first.fit) / 2, reason: 'severalPlaces' };
    }
    this.taken.set(chosen.place, anchor.start);
    const isAnew = digitsOf(anchor.quote) !== digitsOf(this.index.text.slice(chosen.place.start, chosen.place.end));
    return {
      state: isWhole(chosen) && !isAnew ? 'exact' : 'moved',
      found: spanOf(chosen.place),
      candidates: [],
      score: total(chosen.fit) / 2,
      reason: isWhole(chosen) && isAnew ? 'otherNotation' : chosen.reason,
    };
  }

  /** Why a place of the same value and unit is the figure; null where it is not. */
  private reasonFor({ anchor, sides }: Kept, ranked: Ranked): FindingReason | null {
    const { place, fit } = ranked;
    if (isWhole(ranked) && !this.isStranger(sides, place) && (sides.key === '' || fit.cell || place.key === ''))
      return 'sameContext';
    if (fit.cell) return 'sameCell';
    // A number of another row or column of a table, however alike its neighbours.
    if (sides.key !== '' && place.cell) {
      const { text, tables } = this.index;
      return isSameRow(anchor, text, place.start, place.end, tables) ? 'sameRow' : null;
    }
    if (this.isStranger(sides, place)) return null;
    const isOwnUnit = sameUnit(place.unit, (anchor.figure as { unit: string }).unit);
    if (!isOwnUnit) return this.isNamedInRow(anchor, place) ? 'nameInRow' : null;
    if (fit.own >= whole) return 'contextChanged';
    const isBeside = isNear(fit, near, least(fit) >= half);
    if (this.identity === 'doubtful')
      return isBeside && least(fit) >= half && best(fit) >= firm ? 'contextChanged' : null;
    // 线上培训 is not 线下培训, unless all around it stands.
    if (isNear(fit, least(fit) >= firm ? near : nearOwn, least(fit) >= half) && best(fit) >= half)
      return 'contextChanged';
    // The others of a series are kept too and have their own places: this one went with its words.
    if (fit.home && this.isMany) return 'sameSentence';
    if (isNear(fit, nearOwn, true) && bagFit(sides, this.index.context, place) >= sameBag) return 'sameSentence';
    return this.isNamedInRow(anchor, place) ? 'nameInRow' : null;
  }

  /** A number in a table whose row holds the figure's name, and its unit where it has one. */
  private isNamedInRow({ figure }: Anchor, place: Place): boolean {
    if (!place.cell || !figure) return false;
    const { indicator, unit } = figure;
    const words = wordsOf(`${this.index.lineOf(place)} ${place.cell.column}`);
    const measure = wordsOf(unit);
    if (place.unit === '' && measure !== '' && !words.includes(measure) && !place.cell.measure.endsWith(unit))
      return false;
    return nameFit(indicator, words) >= nameInRow;
  }

  /** Whether another number stands in the figure's place: both sides fit, and the words of its name still stand around it. */
  private replaces({ anchor, sides }: Kept, ranked: Ranked): boolean {
    const { place, fit } = ranked;
    if (fit.cell) return true;
    // What stands in a cell is revised in that cell.
    if (sides.key !== '') return false;
    if (this.isStranger(sides, place)) return false;
    if (isWhole(ranked)) return isNear(fit, nearRevised, true);
    if (this.identity === 'doubtful') return false;
    if (!isNear(fit, nearRevised, false)) return false;
    const { indicator } = anchor.figure as { indicator: string };
    if (nameFit(indicator, wordsAround(this.index.context, place)) < nameAround) return false;
    return least(fit) >= changedBoth || (best(fit) >= firm && least(fit) >= changedOther);
  }

  /** Another number in the figure's place, or nothing. */
  private findOther(kept: Kept): Finding {
    const { anchor, same, other, unlike } = kept;
    const fitting = other.filter((one) => this.isFree(one.place, anchor) && this.replaces(kept, one));
    const first = fitting[0];
    if (!first) return missing([...same, ...other, ...unlike], 'nowhere');
    const rivals = fitting.filter((one) => rank(one) > rank(first) - tie);
    const chosen = rivals.length > 1 ? this.byPosition(anchor, rivals) : first;
    if (!chosen) {
      const candidates = rivals.map(({ place }) => spanOf(place));
      return { state: 'ambiguous', found: null, candidates, score: total(first.fit) / 2, reason: 'severalChanged' };
    }
    this.taken.set(chosen.place, anchor.start);
    return {
      state: 'changed',
      found: spanOf(chosen.place),
      candidates: [],
      score: total(chosen.fit) / 2,
      reason: 'otherValue',
    };
  }

  /**
   * Another sentence of the same series, where too little else was kept to know whether that stood beside this one. With all
   * figures of a report kept, each of a series claims its own place first.
   */
  private isStranger(sides: Sides, place: Place): boolean {
    return !this.isMany && place.key === '' && isOfSeries(sides, this.index.context, place);
  }

  private get isMany(): boolean {
    return this.kept.length >= enough;
  }

  /** Free for this figure: nobody's yet, or that of the very same place kept twice. */
  private isFree(place: Place, anchor: Anchor): boolean {
    const owner = this.taken.get(place);
    return owner === undefined || owner === anchor.start;
  }

  /** Among places that fit alike the one that stands where the text around the figure has gone; null where that is not clear. */
  private byPosition<T extends Ranked>(anchor: Anchor, rivals: readonly T[]): T | null {
    const there = rivals.find((one) => one.place.start === anchor.start && isWhole(one));
    if (there && this.trail.length === 0) return there;
    const after = this.trail.findIndex(({ from }) => from > anchor.start);
    const before = this.trail[(after < 0 ? this.trail.length : after) - 1];
    const next = after < 0 ? undefined : this.trail[after];
    const guide = before && (!next || anchor.start - before.from <= next.from - anchor.start) ? before : next;
    if (!guide) return there ?? null;
    const expected = guide.to + (anchor.start - guide.from);
    const [first, second] = rivals.toSorted(
      (a, b) => Math.abs(a.place.start - expected) - Math.abs(b.place.start - expected),
    );
    if (!first) return null;
    // Not one character away from where its neighbours have gone.
    if (first.place.start === expected && isWhole(first)) return first;
    const away = Math.abs(first.place.start - expected);
    return !second || Math.abs(second.place.start - expected) > 2 * away + 20 ? first : null;
  }
}

/** A number as it is written, whatever its width, script and separators. */
const digitsOf = (words: string): string => foldWord(words).replace(/[\s,]/g, '');

function missing(nearest: readonly Ranked[], reason: FindingReason): Finding {
  return {
    state: 'missing',
    found: null,
    candidates: nearest.slice(0, 3).map(({ place }) => spanOf(place)),
    score: 0,
    reason,
  };
}
