/** Figures without the names of their fields: nothing of a figure is lost on the way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../utils/figures/figure.ts';
import { type FigureTuple, figureOf, tupleOf } from '../../../utils/figures/tuples.ts';
import { sampleReading } from '../../support/reading.ts';

const word = fc.string({ maxLength: 8 });
const place = fc.nat(20_000_000);
const span = fc.tuple(place, place);
const cell = fc.record(
  {
    table: fc.nat(),
    row: fc.nat(),
    column: fc.nat(),
    rowHeader: fc.array(word),
    columnHeader: fc.array(word),
    form: word,
  },
  { requiredKeys: ['table', 'row', 'column', 'rowHeader', 'columnHeader'], noNullPrototype: true },
);
/** Of every field there is: a new one that is missing here, or there, does not compile or is lost. */
const fields: { [Field in keyof Required<Figure>]: fc.Arbitrary<Required<Figure>[Field]> } = {
  start: place,
  end: place,
  quote: word,
  value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  unit: word,
  unitImplied: fc.constant(true as const),
  kind: fc.constantFrom('count', 'money', 'percent', 'duration', 'multiple', 'other'),
  bound: fc.constantFrom('exact', 'about', 'min', 'max'),
  indicator: word,
  words: fc.array(span),
  indicatorId: fc.option(word),
  period: fc.option(word),
  scope: fc.option(word),
  change: fc.option(fc.constantFrom('up' as const, 'down' as const)),
  changeUnit: fc.constantFrom('percent', 'point'),
  section: fc.option(fc.nat()),
  sentence: span,
  part: fc.constantFrom('result', 'shortcoming', 'plan', 'other'),
  rule: word,
  naming: word,
  cell,
};
const { unitImplied, changeUnit, cell: _, ...always } = fields;
const figure = fc.record(fields, {
  requiredKeys: Object.keys(always) as (keyof typeof always)[],
  noNullPrototype: true,
});

describe('figures as tuples', () => {
  it('come back from JSON as they were', () => {
    fc.assert(
      fc.property(figure, (one) => {
        const back = JSON.parse(JSON.stringify(tupleOf(one as Figure))) as FigureTuple;
        expect(figureOf(back)).toStrictEqual(one);
      }),
    );
  });

  it('are far shorter', () => {
    const { figures } = sampleReading;
    expect(JSON.stringify(figures.map(tupleOf)).length).toBeLessThan(0.6 * JSON.stringify(figures).length);
  });
});
