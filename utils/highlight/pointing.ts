/**
 * Which figure is under the pointer. By the caret position, which every browser has, not by
 * `CSS.highlights.highlightsFromPoint` (Chromium 140 and later): so it also works where marks are switched off.
 */
import type { Span } from '../text/span.ts';
import { liveRange, type Places } from './places.ts';

/** Node and offset nearest to a point of the viewport. */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** Index of the first span that ends at `offset` or later; spans are sorted and do not overlap. */
function firstReaching(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span)[1] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Index of the span whose words are painted at a point of the viewport, or null. `spans` are sorted and disjoint. The
 * caret only says what is nearest, so the boxes of the words decide.
 */
export function spanAtPoint(
  document: Document,
  places: Places,
  spans: readonly Span[],
  x: number,
  y: number,
): number | null {
  const caret = caretAt(document, x, y);
  const offset = caret && places.offsetOf(caret.node, caret.offset);
  if (offset === null || offset === undefined) return null;
  for (let at = firstReaching(spans, offset); at < spans.length; at++) {
    const span = spans[at] as Span;
    if (span[0] > offset) return null;
    const boxes = liveRange(places, span)?.getClientRects() ?? [];
    for (const box of boxes) if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return at;
  }
  return null;
}
