/** Which figure of a later reading is the one that the reader has open. Not for what was kept: that is found by anchors. */
import type { Figure } from '../figures/figure.ts';
import type { Reading } from '../messages/reading.ts';

/** The figure in a later reading of the same page: at its very place where the text is the same, else by its words. */
export function sameFigure(one: Figure, last: Reading, now: Reading): number | null {
  const isSameText = last.article.text === now.article.text;
  const at = now.figures.findIndex((other) =>
    isSameText
      ? other.start === one.start && other.end === one.end
      : other.quote === one.quote && other.indicator === one.indicator,
  );
  return at < 0 ? null : at;
}
