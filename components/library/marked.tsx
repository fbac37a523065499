/** A stretch of a saved text with its figures marked, and the words that the reader came for. Text is only ever text. */
import type { ComponentChild, JSX } from 'preact';
import type { SavedFigure } from '../../utils/library/records.ts';
import type { Span } from '../../utils/text/span.ts';
import type { Line } from '../../utils/view/blocks.ts';
import { tintOf } from './phrases.ts';

export interface Shown {
  /** Order of the chosen figure. */
  current: number | null;
  spot: Span | null;
}

/** Plain text, the part of it that the reader came for marked. */
function plain(line: Line, from: number, to: number, spot: Span | null): ComponentChild[] {
  const start = Math.max(from, (spot?.[0] ?? 0) - line.start);
  const end = Math.min(to, (spot?.[1] ?? 0) - line.start);
  if (spot === null || start >= end) return [line.text.slice(from, to)];
  return [
    line.text.slice(from, start),
    <mark class="is-lit" key={`spot-${start}`}>
      {line.text.slice(start, end)}
    </mark>,
    line.text.slice(end, to),
  ];
}

/** `figures`: those that begin in the line, in order. */
export function Marked({
  line,
  figures,
  current,
  spot,
}: Shown & { line: Line; figures: readonly SavedFigure[] }): JSX.Element {
  const out: ComponentChild[] = [];
  let at = 0;
  for (const figure of figures) {
    const from = Math.max(at, figure.start - line.start);
    const to = figure.end - line.start;
    if (to <= from) continue;
    const isCurrent = figure.order === current;
    const isInSpot = spot !== null && spot[0] < figure.end && figure.start < spot[1];
    const classes = ['fig', tintOf(figure.kind)];
    if (figure.verdict === 'fails') classes.push('is-flagged');
    if (isCurrent) classes.push('is-current');
    else if (isInSpot) classes.push('is-lit');
    out.push(
      ...plain(line, at, from, spot),
      <mark
        key={figure.order}
        class={classes.join(' ')}
        data-order={figure.order}
        aria-current={isCurrent ? 'true' : undefined}
      >
        {line.text.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  out.push(...plain(line, at, line.text.length, spot));
  return <>{out}</>;
}
