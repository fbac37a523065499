/**
 * What has become of everything kept from a page, for the panel: how much is as saved, and each change with its words before
 * and now. Made from what was kept and what was found again; nothing is looked for here.
 */
import type { Anchor, AnchorState, Finding, FindingReason } from '../anchors/anchor.ts';
import type { Figure } from '../figures/figure.ts';
import type { Snippet } from '../library/records.ts';
import type { Span } from '../text/span.ts';

/** Words around a place, the place itself marked. */
export interface Excerpt {
  words: string;
  mark: Span;
}

/** Where something stands on the page now. */
export interface PlaceNow {
  span: Span;
  excerpt: Excerpt;
  /** The words themselves, a figure's with its unit. */
  quote: string;
  /** Index of the figure there; null where none was read. */
  figure: number | null;
}

export interface RevisitItem {
  /** Tells items apart while they are shown. */
  key: string;
  state: AnchorState;
  reason: FindingReason;
  /** Of a figure: its name as worded and its canonical indicator. Null for passages. */
  name: { indicator: string; indicatorId: string | null } | null;
  /** As kept, a figure's with its unit. */
  quote: string;
  before: Excerpt;
  /** Null when missing or ambiguous. */
  now: PlaceNow | null;
  /** Ambiguous: the places to choose from, in the order of the text. */
  candidates: PlaceNow[];
  /** Its order among the saved report's figures; null for what was kept as a snippet alone. */
  savedFigure: number | null;
  /** The snippet, where the reader has kept this one. */
  snippet: Snippet | null;
}

export interface Revisit {
  /** Everything that was kept and looked for. */
  of: number;
  /** Found with the same words and numbers: in place or moved. */
  asSaved: number;
  moved: number;
  changed: number;
  ambiguous: number;
  missing: number;
  /** All but those in their places, in the order in which they were saved. */
  items: RevisitItem[];
  /** Figures of the page that the saved copy does not have; empty where no report is saved. */
  added: number[];
  /** The page holds another report. */
  otherReport: boolean;
}

/** What was kept: a saved figure, a snippet, or both at one place. */
export interface KeptPlace {
  anchor: Anchor;
  name: RevisitItem['name'];
  before: Excerpt;
  savedFigure: number | null;
  snippet: Snippet | null;
}

/** Sentences are shown up to so many units on either side of the place. */
const longestSide = 120;
const sentenceEnd = /[。！？\n]/;
/** Where none of so many is found and as many others stand, the page holds something else. */
const enough = 8;

/** The sentence around a place, cut where it is very long. */
export function excerptAt(text: string, [start, end]: Span): Excerpt {
  let from = start;
  while (from > 0 && start - from < longestSide && !sentenceEnd.test(text[from - 1] as string)) from--;
  let to = end;
  while (to < text.length && to - end < longestSide && !sentenceEnd.test(text[to] as string)) to++;
  if (text[to] && text[to] !== '\n' && to - end < longestSide) to++;
  const before = from > 0 && start - from >= longestSide ? '…' : '';
  const behind = to < text.length && to - end >= longestSide ? '…' : '';
  const words = `${before}${text.slice(from, to)}${behind}`.replaceAll('\t', ' ');
  return { words, mark: [start - from + before.length, end - from + before.length] };
}

/** A number with the measure behind it. */
export const withUnit = (quote: string, unit: string) =>
  unit === '%' || quote.endsWith(unit) ? quote : `${quote}${unit}`;

/** What is kept of a page, each place once: figures of the saved report, and snippets beside or on them. */
export function keptPlaces(
  saved: { text: string; figures: readonly Figure[]; anchors: readonly Anchor[] } | null,
  snippets: readonly Snippet[],
): KeptPlace[] {
  const bySpan = new Map<string, Snippet>();
  const keyOf = ({ start, end, quote }: { start: number; end: number; quote: string }) => `${start} ${end} ${quote}`;
  for (const snippet of snippets) bySpan.set(keyOf(snippet.anchor), snippet);
  const places: KeptPlace[] = [];
  for (const [i, figure] of (saved?.figures ?? []).entries()) {
    const snippet = bySpan.get(keyOf(figure)) ?? null;
    bySpan.delete(keyOf(figure));
    places.push({
      anchor: saved?.anchors[i] as Anchor,
      name: { indicator: figure.indicator, indicatorId: figure.indicatorId },
      before: excerptAt(saved?.text ?? '', [figure.start, figure.end]),
      savedFigure: i,
      snippet,
    });
  }
  for (const snippet of bySpan.values())
    places.push({
      anchor: snippet.anchor,
      name: snippet.anchor.figure
        ? { indicator: snippet.anchor.figure.indicator, indicatorId: snippet.indicatorId }
        : null,
      before: { words: snippet.sentence, mark: snippet.mark },
      savedFigure: null,
      snippet,
    });
  return places;
}

/** Puts together what was kept and what was found; `findings` are in the order of `kept`. */
export function revisit(
  kept: readonly KeptPlace[],
  findings: readonly Finding[],
  now: { text: string; figures: readonly Figure[] },
  isReportSaved: boolean,
): Revisit {
  const figureAt = new Map(now.figures.map(({ start, end }, i) => [`${start} ${end}`, i]));
  const placeNow = (span: Span, kept: Anchor): PlaceNow => {
    const figure = figureAt.get(span.join(' ')) ?? null;
    const quote = now.text.slice(...span);
    const unit = figure === null ? (kept.figure?.unit ?? '') : (now.figures[figure] as Figure).unit;
    return { span, excerpt: excerptAt(now.text, span), quote: kept.figure ? withUnit(quote, unit) : quote, figure };
  };
  const count = (state: AnchorState) => findings.filter((one) => one.state === state).length;
  const items = kept.flatMap(({ anchor, name, before, savedFigure, snippet }, i): RevisitItem[] => {
    const { state, reason, found, candidates } = findings[i] as Finding;
    if (state === 'exact') return [];
    const several = state === 'ambiguous' ? candidates.toSorted((a, b) => a[0] - b[0]) : [];
    return [
      {
        key: snippet?.id ?? `${i}`,
        state,
        reason,
        name,
        quote: anchor.figure ? withUnit(anchor.quote, anchor.figure.unit) : anchor.quote,
        before,
        now: found && placeNow(found, anchor),
        candidates: several.map((span) => placeNow(span, anchor)),
        savedFigure,
        snippet,
      },
    ];
  });
  const isNothingFound = findings.length > 0 && count('missing') === findings.length;
  const taken = new Set(findings.flatMap(({ found, candidates }) => (found ? [found] : candidates)).map(String));
  return {
    of: kept.length,
    asSaved: count('exact') + count('moved'),
    moved: count('moved'),
    changed: count('changed'),
    ambiguous: count('ambiguous'),
    missing: count('missing'),
    items,
    added: isReportSaved ? now.figures.flatMap(({ start, end }, i) => (taken.has(`${start},${end}`) ? [] : [i])) : [],
    otherReport:
      isNothingFound &&
      (findings.every(({ reason }) => reason === 'otherReport') || Math.min(kept.length, now.figures.length) >= enough),
  };
}
