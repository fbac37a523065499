import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../utils/messages/reading.ts';
import { parseReading } from '../../../utils/messages/reading-check.ts';
import { sampleReading } from '../../support/reading.ts';

/** The sample with one thing changed, as it would arrive: through JSON. */
const changed = (change: (reading: Reading) => void): unknown => {
  const reading = structuredClone(sampleReading) as Reading;
  change(reading);
  return JSON.parse(JSON.stringify(reading));
};

describe('a reading', () => {
  it('passes as it is', () => {
    expect(parseReading(changed(() => {}))).toEqual(sampleReading);
  });

  it.each<[string, (reading: Reading) => void]>([
    ['a quote that the text does not hold', (r) => (r.figures[0]!.quote = '9')],
    ['a figure beyond the text', (r) => (r.figures[0]!.end = 1_000_000)],
    ['a figure that ends before it starts', (r) => (r.figures[0]!.end = r.figures[0]!.start - 1)],
    ['words beyond the text', (r) => (r.figures[0]!.words = [[0, 1_000_000]])],
    ['a section that is not there', (r) => (r.figures[0]!.section = 99)],
    ['a check of a figure that is not there', (r) => (r.checks[0]!.figures = [0, 99])],
    ['a check of nothing', (r) => (r.checks[0]!.figures = [])],
    ['a body beyond the text', (r) => (r.article.body = [0, 1_000_000])],
    ['an unknown kind', (r) => (r.figures[0]!.kind = 'mass' as never)],
    ['no number', (r) => (r.figures[0]!.value = Number.NaN)],
    ['a code that is none', (r) => (r.facts.region.code = '<b>')],
    ['a table beyond the text', (r) => (r.tables = [{ start: 0, end: 1_000_000, rows: [] }])],
    [
      'a cell beyond the text',
      (r) =>
        (r.tables = [
          { start: 0, end: 1, rows: [[{ start: 0, end: 1_000_000, rowSpan: 1, columnSpan: 1, header: false }]] },
        ]),
    ],
    ['no facts', (r) => (r.facts = null as never)],
    ['no text', (r) => (r.article.text = undefined as never)],
  ])('is refused with %s', (_, change) => {
    expect(parseReading(changed(change))).toBeNull();
  });

  it('takes no prototype from a message', () => {
    const hostile = JSON.parse(
      JSON.stringify(sampleReading).replace('"evidence":{', '"evidence":{"__proto__":[{"value":"x","source":"y"}],'),
    );
    const reading = parseReading(hostile);
    expect(Object.getPrototypeOf(reading?.facts.evidence ?? {})).toBe(Object.prototype);
    expect(({} as { value?: unknown }).value).toBeUndefined();
  });
});
