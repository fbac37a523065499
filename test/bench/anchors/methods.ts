/**
 * Ways to find a kept place again: ours, and three that others use, written anew from their published descriptions, to be
 * measured on the same changes. Not for judging what they find: score.ts.
 */
import type { Anchor } from '../../../utils/anchors/anchor.ts';
import { describeFigure } from '../../../utils/anchors/describe.ts';
import { findAll, type Pages } from '../../../utils/anchors/find.ts';
import type { Figure } from '../../../utils/figures/figure.ts';
import type { Span } from '../../../utils/text/span.ts';
import { approxStringMatch } from '../theirs.ts';

const search = approxStringMatch().default;

/** What a method answers for one kept figure. */
export interface Answer {
  /** `same`: the words stand there. `changed`: another number stands there, and that is said. `asked`: several places. */
  says: 'same' | 'changed' | 'asked' | 'nothing';
  span: Span | null;
}

export interface Method {
  name: string;
  /** Answers for the figures at `wanted`, in their order; all of `figures` were kept from `old`. */
  find: (old: string, figures: readonly Figure[], now: string, wanted: readonly number[], pages: Pages) => Answer[];
}

const nothing: Answer = { says: 'nothing', span: null };
const same = (span: Span | null): Answer => (span ? { says: 'same', span } : nothing);

function ownAnswers(anchors: readonly Anchor[], now: string, pages: Pages): Answer[] {
  return findAll(anchors, now, pages).map(({ state, found }): Answer => {
    if (state === 'changed') return { says: 'changed', span: found };
    if (state === 'ambiguous') return { says: 'asked', span: null };
    return same(found);
  });
}

/** All figures of the report were kept: what a saved report gives. */
export const ours: Method = {
  name: 'Mingshu',
  find(old, figures, now, wanted, pages) {
    const found = ownAnswers(
      figures.map((figure) => describeFigure(old, figure)),
      now,
      pages,
    );
    return wanted.map((i) => found[i] as Answer);
  },
};

/** Nothing but this one figure was kept: what a single snippet gives. */
export const oursAlone: Method = {
  name: 'Mingshu, one kept',
  find: (old, figures, now, wanted, pages) =>
    wanted.map((i) => ownAnswers([describeFigure(old, figures[i] as Figure)], now, pages)[0] as Answer),
};

/** Units of context that Hypothesis keeps on each side. */
const hypothesisContext = 32;
/** Its weights: the quote, the text on each side, the distance from where it stood. */
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/** How well `str` is found in `text`, 0 to 1. */
function similarity(text: string, str: string): number {
  if (str.length === 0 || text.length === 0) return 0;
  const [first] = search(text, str, str.length);
  return first ? 1 - first.errors / str.length : 0;
}

/** The quote at its old offsets; else where it stands; else the nearest by edits. The best score wins, however low it is. */
function hypothesisFind(old: string, { start, end }: Figure, now: string): Span | null {
  const quote = old.slice(start, end);
  if (now.slice(start, end) === quote) return [start, end];
  const matches: { start: number; end: number; errors: number }[] = [];
  for (let at = now.indexOf(quote); at >= 0; at = now.indexOf(quote, at + 1))
    matches.push({ start: at, end: at + quote.length, errors: 0 });
  if (matches.length === 0) matches.push(...search(now, quote, Math.min(256, quote.length / 2)));
  const prefix = old.slice(Math.max(0, start - hypothesisContext), start);
  const suffix = old.slice(end, end + hypothesisContext);
  let best: { span: Span; score: number } | null = null;
  for (const match of matches) {
    const before = now.slice(Math.max(0, match.start - prefix.length), match.start);
    const behind = now.slice(match.end, match.end + suffix.length);
    const score =
      weights.quote * (1 - match.errors / quote.length) +
      weights.prefix * (prefix ? similarity(before, prefix) : 1) +
      weights.suffix * (suffix ? similarity(behind, suffix) : 1) +
      weights.position * (1 - Math.abs(match.start - start) / now.length);
    if (!best || score > best.score) best = { span: [match.start, match.end], score };
  }
  return best?.span ?? null;
}

export const hypothesis: Method = {
  name: 'Hypothesis',
  find: (old, figures, now, wanted) => wanted.map((i) => same(hypothesisFind(old, figures[i] as Figure, now))),
};

/** Prefix, quote and suffix, 32 units each, to the letter: the strict reading of a text quote selector. */
export const exactQuote: Method = {
  name: 'exact quote',
  find: (old, figures, now, wanted) =>
    wanted.map((i) => {
      const { start, end } = figures[i] as Figure;
      const from = Math.max(0, start - 32);
      const at = now.indexOf(old.slice(from, end + 32));
      return same(at < 0 ? null : [at + start - from, at + end - from]);
    }),
};

export const offsets: Method = {
  name: 'offsets',
  find: (_, figures, now, wanted) =>
    wanted.map((i) => {
      const { start, end } = figures[i] as Figure;
      return same(end <= now.length ? [start, end] : null);
    }),
};

export const methods: readonly Method[] = [ours, oursAlone, hypothesis, exactQuote, offsets];
