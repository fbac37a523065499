/** A stretch of text cut where marks begin and end, so that it can be shown with them, each piece once. */
import type { Span } from '../text/span.ts';

export interface Mark {
  span: Span;
  /** What is marked: a class name of the interface. */
  name: string;
}

export interface Segment {
  start: number;
  text: string;
  names: string[];
}

/** Cuts `text.slice(...span)` at the marks. Marks may overlap and reach beyond; the pieces put together are the text. */
export function segmentsOf(text: string, [from, to]: Span, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter(({ span }) => span[0] < to && span[1] > from && span[0] < span[1]);
  const cuts = new Set([from, to]);
  for (const { span } of inside) for (const at of span) if (at > from && at < to) cuts.add(at);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] as number;
    const names = inside.filter(({ span }) => span[0] <= start && span[1] >= end).map((mark) => mark.name);
    return { start, text: text.slice(start, end), names: [...new Set(names)] };
  });
}
