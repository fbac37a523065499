/** What of the page answers to a click: figures that were read and not rejected, and those that the reader put in. */
import type { FigureMark } from '../../utils/figures/figure.ts';
import { overlaps, type Span } from '../../utils/text/span.ts';
import type { Amendment } from './marks.ts';

export interface Target {
  span: Span;
  /** Index in the reading; null for a figure that the reader put in. */
  figure: number | null;
}

/** In the order of the text, none over another: what the reader put in goes before what was read there. */
export function targetsOf(figures: readonly FigureMark[], amendment: Amendment | null): Target[] {
  const read = figures.map(({ start, end }, figure): Target => ({ span: [start, end], figure }));
  if (!amendment) return read;
  const rejected = new Set(amendment.rejected);
  const added = amendment.added.map(({ span }): Target => ({ span, figure: null }));
  const left = read.filter(
    ({ span, figure }) => !rejected.has(figure as number) && !added.some((one) => overlaps(one.span, span)),
  );
  return [...left, ...added].sort((a, b) => a.span[0] - b.span[0]);
}
