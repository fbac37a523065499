/** What is kept from a text is found in the very same text: at its place, whatever stands there and however often. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFigure, describePassage } from '../../../utils/anchors/describe.ts';
import { findAll } from '../../../utils/anchors/find.ts';
import { extractFigures } from '../../../utils/figures/extract.ts';
import { labelledReports, samplePages } from '../../bench/anchors/sources.ts';
import { hasShared } from '../../support/shared.ts';

/** Parts of which any text is made: figures, their neighbours, borders, tables and nonsense, many of them the same. */
const part = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('受理案件', '审结', '，', '。', '、', '；', '\n', '其中', '万元', '件', '%', '，，'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '5%',
      '5件',
      '12件',
      '1,530件',
      '百分之五',
      '三成',
      '两次',
      '一半',
      '20余次',
      '９９％',
      '3.5亿元',
      '十二人',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\t',
      '项目\t数量\n',
      '甲\t5\t12\n',
      '乙\t5\t12\n',
      '①9999 ',
      '2022年',
      '(一)',
      '第3',
      '12:30',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const text = fc.array(part, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));

/** Every figure of a text, looked up in it together and one by one. */
function expectFound(words: string, figures: ReturnType<typeof extractFigures>): void {
  const anchors = figures.map((figure) => describeFigure(words, figure));
  const together = findAll(anchors, words);
  for (const [i, { start, end }] of figures.entries()) {
    expect({ words, state: together[i]?.state, found: together[i]?.found }).toEqual({
      words,
      state: 'exact',
      found: [start, end],
    });
  }
}

describe('a text that is as it was', () => {
  it.each(['①9999 5%，，5%', '5%5%5%', '受理案件5件，5件，5件。', '5件\t5件\n5件\t5件', `${'办结12件。'.repeat(40)}`])(
    'has each of its figures where it stood: %s',
    (words) => expectFound(words, extractFigures(words, { year: 2022 })),
  );

  it('has each figure of any text where it stood', () => {
    fc.assert(
      fc.property(text, (words) => expectFound(words, extractFigures(words, { year: 2022 }))),
      { numRuns: 400 },
    );
  });

  it('has a figure that was kept alone where it stood, or names its doubles', () => {
    fc.assert(
      fc.property(text, fc.nat(), (words, nth) => {
        const figures = extractFigures(words, { year: 2022 });
        const figure = figures[nth % Math.max(1, figures.length)];
        if (!figure) return;
        const [finding] = findAll([describeFigure(words, figure)], words);
        expect({ words, state: finding?.state, found: finding?.found }).toEqual({
          words,
          state: 'exact',
          found: [figure.start, figure.end],
        });
      }),
      { numRuns: 400 },
    );
  });

  it('has any passage of any text where it stood', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 2, max: 30 }), (words, from, length) => {
        const start = from % words.length;
        const end = Math.min(words.length, start + length);
        const quote = words.slice(start, end);
        // Half of a character that is two units long is no passage, nor is one of marks alone.
        if (!/[一-鿿\d]/.test(quote) || !quote.isWellFormed() || quote.trim() !== quote) return;
        const [finding] = findAll([describePassage(words, [start, end])], words);
        expect({ words, quote, state: finding?.state, found: finding?.found }).toEqual({
          words,
          quote,
          state: 'exact',
          found: [start, end],
        });
      }),
      { numRuns: 400 },
    );
  });

  it('has each figure of the sample pages where it stood', async () => {
    for (const { text: words, figures } of await samplePages()) expectFound(words, figures);
  });

  it.runIf(hasShared)('has each figure of the labelled reports where it stood', async () => {
    for (const { text: words, figures } of await labelledReports()) expectFound(words, figures);
  });
});
