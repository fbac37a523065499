import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../utils/messages/reading.ts';
import { parsePageReading } from '../../../utils/messages/reading-check.ts';
import { sampleReading } from '../../support/reading.ts';

const { figures: _figures, checks: _checks, forms: _forms, ...samplePage } = sampleReading;

/** The sample with one thing changed, as it would arrive: through JSON. */
const changed = (change: (reading: PageReading) => void): unknown => {
  const reading = structuredClone(samplePage) as PageReading;
  change(reading);
  return JSON.parse(JSON.stringify(reading));
};

describe('a reading', () => {
  it('passes as it is', () => {
    expect(parsePageReading(changed(() => {}))).toEqual(samplePage);
  });

  it.each<[string, (reading: PageReading) => void]>([
    ['a heading beyond the text', (r) => (r.article.headings[0]!.end = 1_000_000)],
    ['a body beyond the text', (r) => (r.article.body = [0, 1_000_000])],
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
    expect(parsePageReading(changed(change))).toBeNull();
  });

  it('passes without figures, which are found outside of the page', () => {
    expect(parsePageReading({ ...samplePage, figures: [{ quote: '9' }], checks: [] })).toEqual(samplePage);
  });

  it('takes no prototype from a message', () => {
    const hostile = JSON.parse(
      JSON.stringify(samplePage).replace('"evidence":{', '"evidence":{"__proto__":[{"value":"x","source":"y"}],'),
    );
    const reading = parsePageReading(hostile);
    expect(Object.getPrototypeOf(reading?.facts.evidence ?? {})).toBe(Object.prototype);
    expect(({} as { value?: unknown }).value).toBeUndefined();
  });
});
