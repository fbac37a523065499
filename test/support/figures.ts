/** Invented figures, for tests about what is done with figures. Not for how they are found. */
import type { Figure } from '../../utils/figures/figure.ts';

/** The figure that `quote` is in `text`, with what a test wants to be different. */
export function figureIn(text: string, quote: string, over: Partial<Figure> = {}): Figure {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`${quote} is not in the text`);
  const sentenceStart = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1;
  const stop = text.indexOf('。', start);
  return {
    start,
    end: start + quote.length,
    quote,
    value: Number.parseFloat(quote),
    unit: '件',
    kind: 'count',
    bound: 'exact',
    indicator: '行政复议案件受理数',
    words: [],
    indicatorId: 'reconsideration.accepted',
    period: '2023',
    scope: null,
    change: null,
    section: null,
    sentence: [sentenceStart, stop < 0 ? text.length : stop + 1],
    part: 'result',
    rule: 'C1',
    naming: 'I1',
    ...over,
  };
}
