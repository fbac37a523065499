/** Finds a kept place in the page as it is now. Points only where quote and context agree. */
import type { Anchor, Finding } from '../../utils/anchors/anchor.ts';
import type { Span } from '../../utils/text/span.ts';

/** How much of the text around a place is kept with it. */
const context = 32;

/** Describes a span of the text so that it can be found again. */
export function anchorAt(text: string, [start, end]: Span): Anchor {
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
    start,
    end,
  };
}

/** Every place where the quote stands in its whole context. */
function placesOf({ prefix, quote, suffix }: Anchor, text: string): Span[] {
  const whole = prefix + quote + suffix;
  const places: Span[] = [];
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1))
    places.push([at + prefix.length, at + prefix.length + quote.length]);
  return places;
}

export function find(anchor: Anchor, text: string): Finding {
  const places = placesOf(anchor, text);
  const same = places.find(([start]) => start === anchor.start);
  const found = same ?? (places.length === 1 ? (places[0] as Span) : null);
  const state = same ? 'exact' : found ? 'moved' : places.length > 1 ? 'ambiguous' : 'missing';
  return { state, found, candidates: found ? [] : places, score: places.length > 0 ? 1 : 0, reason: state };
}
