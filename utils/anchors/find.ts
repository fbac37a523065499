/**
 * Finds kept places in a text as it is now and says of each exactly one thing: exact, moved, changed, ambiguous or missing.
 * It never guesses: value and unit of a figure are compared exactly, only the words around it may differ a little, and where
 * two places fit alike it says so.
 */
import type { Span } from '../text/span.ts';
import type { Anchor, Finding } from './anchor.ts';
import { contextOf } from './context.ts';
import { findPassages } from './passages.ts';
import { type Fit, type Place, PlaceIndex, type Sides, sidesOf, unitOf } from './places.ts';

/** The same number is the same figure when one side fits at least so well: more than half of two clauses. */
const sameFit = 0.6;
/** Both sides as they were, but for a few characters. */
const whole = 0.95;
/** Another number stands in the place of a figure when both sides fit at least so well, or one nearly wholly. */
const changedBoth = 0.72;
const changedOne = 0.9;
const changedOther = 0.4;
/** Two places closer to each other than this in fit cannot be told apart by their words. */
const tie = 0.12;
/** From so many kept figures on, few of which fit well, the page is another text: then only whole contexts count. */
const enough = 8;
const fewStrong = 0.4;
/** How much of a figure's name must stand in its row for a number in a table to be it. */
const nameInRow = 0.85;
/** How much of it must stand around another number for that to be the figure, revised. */
const nameAround = 0.7;

interface Ranked {
  place: Place;
  fit: Fit;
}

interface Kept {
  anchor: Anchor;
  sides: Sides;
  /** Places with the figure's value and unit that fit, the best first. */
  same: Ranked[];
  /** Places of another value that fit, the best first. */
  other: Ranked[];
}

const best = ({ left, right }: Fit) => Math.max(left, right);
const total = ({ left, right }: Fit) => left + right;
const spanOf = ({ start, end }: Place): Span => [start, end];

/** Finds all anchors in one pass over the text; findings are in the order of the anchors. */
export function findAll(anchors: readonly Anchor[], text: string): Finding[] {
  const findings = new Map<Anchor, Finding>();
  const passages = anchors.filter((anchor) => !anchor.figure);
  for (const [i, finding] of findPassages(passages, text).entries()) findings.set(passages[i] as Anchor, finding);
  const figures = anchors.filter((anchor) => anchor.figure);
  if (figures.length > 0) new FigureSearch(figures, text).run(findings);
  return anchors.map((anchor) => findings.get(anchor) as Finding);
}

class FigureSearch {
  private readonly index: PlaceIndex;
  private readonly kept: Kept[];
  /** Places that are known to be a kept figure, with where it stood. */
  private readonly taken = new Map<Place, number>();
  /** Pairs of old and new offsets that are beyond doubt, ascending by the old. */
  private trail: { from: number; to: number }[] = [];
  private readonly strict: boolean;

  constructor(anchors: readonly Anchor[], text: string) {
    this.index = new PlaceIndex(text);
    this.kept = anchors.map((anchor) => this.rank(anchor));
    const strong = this.kept.filter(
      ({ same, other }) => (same[0] && best(same[0].fit) >= changedOne) || isWhole(other[0]),
    ).length;
    this.strict = anchors.length >= enough && strong < fewStrong * anchors.length;
  }

  run(findings: Map<Anchor, Finding>): void {
    this.markTrail();
    // The surest first: a place that one figure surely has is no candidate for another.
    const order = this.kept.toSorted(
      (a, b) => (b.same[0] ? total(b.same[0].fit) : 0) - (a.same[0] ? total(a.same[0].fit) : 0),
    );
    const open: Kept[] = [];
    for (const one of order) {
      const finding = this.findSame(one);
      if (finding) findings.set(one.anchor, finding);
      else open.push(one);
    }
    for (const one of open.toSorted((a, b) => bestOther(b) - bestOther(a)))
      findings.set(one.anchor, this.findOther(one));
  }

  private rank(anchor: Anchor): Kept {
    const { value, unit } = anchor.figure as NonNullable<Anchor['figure']>;
    const sides = sidesOf(anchor.prefix, anchor.suffix);
    const ranked = (places: Place[]) =>
      places.map((place) => ({ place, fit: this.index.fit(sides, place) })).sort((a, b) => total(b.fit) - total(a.fit));
    const folded = unitOf(unit);
    const other = this.index.besideSameWords(sides).filter((place) => place.unit === folded && place.value !== value);
    return { anchor, sides, same: ranked(this.index.withValue(value, unit)), other: ranked(other) };
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
    const free = same.filter(({ place, fit }) => this.isFree(place, anchor) && this.fits(kept, { place, fit }));
    const first = free[0];
    if (!first) return null;
    // Another number stands where it stood, and this one only resembles it: it was revised, not moved.
    const instead = other.find(({ place }) => this.isFree(place, anchor));
    if (instead && !isWhole(first) && this.replaces(kept, instead) && isSurer(instead, first)) return null;
    const rivals = free.filter(({ fit }) => total(fit) > total(first.fit) - tie);
    const chosen = rivals.length > 1 ? this.byPosition(anchor, rivals) : first;
    if (!chosen) {
      const candidates = rivals.map(({ place }) => spanOf(place));
      return { state: 'ambiguous', found: null, candidates, score: total(first.fit) / 2, reason: 'severalPlaces' };
    }
    this.taken.set(chosen.place, anchor.start);
    const isExact = isWhole(chosen);
    return {
      state: isExact ? 'exact' : 'moved',
      found: spanOf(chosen.place),
      candidates: [],
      score: total(chosen.fit) / 2,
      reason: isExact
        ? 'sameContext'
        : chosen.fit.left >= sameFit || chosen.fit.right >= sameFit
          ? 'contextChanged'
          : 'nameInRow',
    };
  }

  /** Whether a place of the same value and unit is the figure. */
  private fits(kept: Kept, { place, fit }: Ranked): boolean {
    const inText = place.unit === unitOf((kept.anchor.figure as { unit: string }).unit);
    if (this.strict) return inText && Math.min(fit.left, fit.right) >= sameFit && best(fit) >= changedOne;
    if (inText && (best(fit) >= sameFit || fit.own >= whole)) return true;
    return this.isNamedInRow(kept.anchor, place);
  }

  /** A number in a table whose row holds the figure's name, and its unit where it has one. */
  private isNamedInRow(anchor: Anchor, place: Place): boolean {
    const { words, isRow } = this.index.lineOf(place);
    if (!isRow) return false;
    const { indicator, unit } = anchor.figure as NonNullable<Anchor['figure']>;
    if (place.unit === '' && unit !== '' && !words.includes(contextOf(unit).words)) return false;
    return covered(contextOf(indicator).words, words) >= nameInRow;
  }

  /** Whether another number stands in the figure's place: both sides fit, and the words of its name still stand around it. */
  private replaces({ anchor }: Kept, ranked: Ranked): boolean {
    const { place, fit } = ranked;
    if (isWhole(ranked)) return true;
    if (this.strict) return Math.min(fit.left, fit.right) >= changedOne;
    const name = contextOf((anchor.figure as { indicator: string }).indicator).words;
    if (covered(name, this.index.around(place)) < nameAround) return false;
    return (
      (fit.left >= changedBoth && fit.right >= changedBoth) ||
      (best(fit) >= changedOne && Math.min(fit.left, fit.right) >= changedOther)
    );
  }

  /** Another number in the figure's place, or nothing. */
  private findOther(kept: Kept): Finding {
    const { anchor, same, other } = kept;
    const free = other.filter((one) => this.isFree(one.place, anchor) && this.replaces(kept, one));
    const first = free[0];
    const nearest = [...same, ...other].slice(0, 3).map(({ place }) => spanOf(place));
    if (!first) return { state: 'missing', found: null, candidates: nearest, score: 0, reason: 'nowhere' };
    const rivals = free.filter(({ fit }) => total(fit) > total(first.fit) - tie);
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

  /** Free for this figure: nobody's yet, or that of the very same place kept twice. */
  private isFree(place: Place, anchor: Anchor): boolean {
    const owner = this.taken.get(place);
    return owner === undefined || owner === anchor.start;
  }

  /** Among places that fit alike the one that stands where the text around the figure has gone; null where that is not clear. */
  private byPosition(anchor: Anchor, rivals: readonly Ranked[]): Ranked | null {
    const there = rivals.find(({ place, fit }) => place.start === anchor.start && isWhole({ place, fit }));
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
    const near = Math.abs(first.place.start - expected);
    return !second || Math.abs(second.place.start - expected) > 2 * near + 20 ? first : null;
  }
}

const isWhole = (ranked: Ranked | undefined): boolean =>
  ranked !== undefined && ranked.fit.left >= whole && ranked.fit.right >= whole;

/** A place beyond doubt against one that is not, or one that fits clearly better. */
const isSurer = (instead: Ranked, first: Ranked): boolean =>
  isWhole(instead) || (best(first.fit) < changedOne && total(instead.fit) > total(first.fit) + 0.3);

const bestOther = ({ other }: Kept): number => (other[0] ? total(other[0].fit) : 0);

/** How much of the pairs of neighbouring characters of `name` stand in `words`, 0 to 1. */
function covered(name: string, words: string): number {
  if (name.length < 2) return words.includes(name) ? 1 : 0;
  let found = 0;
  for (let i = 0; i + 1 < name.length; i++) if (words.includes(name.slice(i, i + 2))) found++;
  return found / (name.length - 1);
}
