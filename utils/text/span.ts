/**
 * Spans of text. A span is a half-open pair of UTF-16 offsets, what `String.prototype.slice` uses.
 * Not for places in the DOM: those are made from spans by `utils/page`.
 */
export type Span = readonly [start: number, end: number];

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
