/** A text with what a search found in it underlined. */
import type { ComponentChildren } from 'preact';
import type { Span } from '../../utils/text/span.ts';
import { segmentsOf } from '../../utils/view/segments.ts';

export function hitsMarked(text: string, hits: readonly Span[]): ComponentChildren {
  if (hits.length === 0) return text;
  return segmentsOf(
    text,
    [0, text.length],
    hits.map((span) => ({ span, name: 'hit' })),
  ).map(({ start, text: piece, names }) =>
    names.length > 0 ? (
      <span key={start} class="hit">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
