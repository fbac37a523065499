/** From offsets of the article to ranges of the page, made only for what is painted, measured or scrolled to. */
import type { Span } from '../text/span.ts';

/** Part of one text node. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** The map between the article and the page that reading made. */
export interface Places {
  rangesOf(start: number, end: number): Piece[];
  /** Offset of the article at a place of a node; null outside the article. */
  offsetOf(node: Node, offset: number): number | null;
}

/** Whether the node still holds what was read: it is in the page and long enough. */
const stands = ({ node, end }: Piece) => node.isConnected && end <= node.length;

/**
 * Ranges for painting. A StaticRange costs the page nothing when it changes (thousands of live ones slow every change
 * of the DOM), and the page cannot move it.
 */
export function staticRanges(places: Places, [start, end]: Span): StaticRange[] {
  return places
    .rangesOf(start, end)
    .filter(stands)
    .map(
      (piece) =>
        new StaticRange({
          startContainer: piece.node,
          startOffset: piece.start,
          endContainer: piece.node,
          endOffset: piece.end,
        }),
    );
}

/** A live range over the whole of a span, for measuring; drop it at once. Null where the words are gone. */
export function liveRange(places: Places, [start, end]: Span): Range | null {
  const pieces = places.rangesOf(start, end).filter(stands);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}
