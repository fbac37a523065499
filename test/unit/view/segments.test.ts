import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Span } from '../../../utils/text/span.ts';
import { segmentsOf } from '../../../utils/view/segments.ts';

it('cuts a sentence at its marks', () => {
  const text = '受理案件120件，办结70件。';
  expect(
    segmentsOf(
      text,
      [0, text.length],
      [
        { span: [2, 4], name: 'ind' },
        { span: [4, 7], name: 'fig' },
        { span: [4, 7], name: 'is-current' },
      ],
    ).map(({ text: piece, names }) => [piece, names.join('+')]),
  ).toEqual([
    ['受理', ''],
    ['案件', 'ind'],
    ['120', 'fig+is-current'],
    ['件，办结70件。', ''],
  ]);
});

it('loses and doubles nothing, and gives each character the marks over it', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(
    fc.property(fc.string({ minLength: 40, maxLength: 40 }), span, fc.array(span), (text, whole, spans) => {
      const segments = segmentsOf(
        text,
        whole,
        spans.map((one, index) => ({ span: one, name: String(index) })),
      );
      expect(segments.map((one) => one.text).join('')).toBe(text.slice(...whole));
      for (const { start, text: piece, names } of segments)
        for (let at = start; at < start + piece.length; at++)
          expect(names.map(Number).sort()).toEqual(
            spans.flatMap(([a, b], index) => (a <= at && at < b ? [index] : [])).sort(),
          );
    }),
  );
});
