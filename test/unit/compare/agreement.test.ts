/** Cohen's κ against worked examples, and the agreement of two codings field by field. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, doubleCoding, type Pair } from '../../../utils/compare/agreement.ts';
import type { SavedFigure } from '../../../utils/library/records.ts';
import { figureIn } from '../../support/figures.ts';

/** Pairs from a table of counts: a row for each category of the first coder, a column for each of the second. */
const pairsOf = (table: number[][]): Pair[] =>
  table.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, (): Pair => [`${a}`, `${b}`])));

describe('Cohen’s κ', () => {
  it.each<[string, number[][], number, number, number]>([
    // po = (20 + 15) / 50 = .7; pe = .5 × .6 + .5 × .4 = .5; κ = .2 / .5 = .4
    [
      'two readers of 50 proposals',
      [
        [20, 5],
        [10, 15],
      ],
      0.7,
      0.5,
      0.4,
    ],
    // po = 60 / 100; pe = .6 × .7 + .4 × .3 = .54; κ = .06 / .46
    [
      'the same share agreed, unlike use of the categories',
      [
        [45, 15],
        [25, 15],
      ],
      0.6,
      0.54,
      0.06 / 0.46,
    ],
    // po = 60 / 100; pe = .6 × .3 + .4 × .7 = .46; κ = .14 / .54
    [
      'the same share agreed again',
      [
        [25, 35],
        [5, 35],
      ],
      0.6,
      0.46,
      0.14 / 0.54,
    ],
    // Fleiss, Statistical Methods for Rates and Proportions: 100 subjects, psychotic, neurotic, organic.
    // po = .89; pe = .8 × .8 + .1 × .05 + .1 × .15 = .66; κ = .23 / .34 = .676 (.68 there)
    [
      'two diagnoses of 100 subjects',
      [
        [75, 1, 4],
        [5, 4, 1],
        [0, 0, 10],
      ],
      0.89,
      0.66,
      0.23 / 0.34,
    ],
    // Nothing but disagreement: po = 0; pe = .5; κ = −1
    [
      'opposites',
      [
        [0, 5],
        [5, 0],
      ],
      0,
      0.5,
      -1,
    ],
    // As often as by chance: po = .5 = pe
    [
      'chance',
      [
        [25, 25],
        [25, 25],
      ],
      0.5,
      0.5,
      0,
    ],
    [
      'all agreed',
      [
        [7, 0],
        [0, 3],
      ],
      1,
      0.58,
      1,
    ],
  ])('%s', (_, table, observed, expected, kappa) => {
    const found = agreementOf(pairsOf(table));
    expect(found.observed).toBeCloseTo(observed, 12);
    expect(found.expected).toBeCloseTo(expected, 12);
    expect(found.kappa).toBeCloseTo(kappa, 12);
  });

  it('has an interval by its standard error', () => {
    // √(.7 × .3 ÷ 50) ÷ .5 = .12961; .4 ∓ 1.96 × .12961
    const { interval } = agreementOf(
      pairsOf([
        [20, 5],
        [10, 15],
      ]),
    );
    expect(interval?.[0]).toBeCloseTo(0.146, 3);
    expect(interval?.[1]).toBeCloseTo(0.654, 3);
  });

  it('says nothing of nothing, nor where only one category was used', () => {
    expect(agreementOf([])).toMatchObject({ n: 0, observed: null, kappa: null });
    expect(agreementOf(pairsOf([[49]]))).toMatchObject({
      n: 49,
      observed: 1,
      expected: 1,
      kappa: null,
      interval: null,
    });
  });

  it('is the same whoever comes first, within -1 and 1', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 40 }), (pairs) => {
        const there = agreementOf(pairs);
        const back = agreementOf(pairs.map(([a, b]): Pair => [b, a]));
        if (there.kappa === null) expect(back.kappa).toBeNull();
        else {
          expect(back.kappa).toBeCloseTo(there.kappa, 10);
          expect(Math.abs(there.kappa)).toBeLessThanOrEqual(1 + 1e-9);
          expect(there.interval?.[0]).toBeLessThanOrEqual(there.kappa + 1e-9);
        }
      }),
    );
  });
});

describe('double coding', () => {
  const text = '收到52件，受理45件，办结41件，调解6件。';
  const row = (quote: string, over: Partial<SavedFigure> = {}): SavedFigure => ({
    ...figureIn(text, quote),
    reportId: 'r',
    order: 0,
    regionCode: '',
    year: 2023,
    verdict: null,
    ...over,
  });
  const edited = { edited: { kind: 'edit', before: null, reason: '', by: '乙', at: '' } } as Partial<SavedFigure>;

  it('lines figures up by their places and tells agreement of each field', () => {
    const found = doubleCoding([
      {
        mine: [row('52'), row('45', { period: '2022' }), row('41')],
        theirs: [row('52'), row('45', edited), row('6')],
      },
      { mine: [row('52', { scope: '全市' })], theirs: [row('52', { scope: null, ...edited })] },
    ]);
    expect(found).toMatchObject({ reports: 2, both: 3, onlyMine: 1, onlyTheirs: 1, touched: 2 });
    // 2 × 3 ÷ (4 + 4)
    expect(found.found).toBe(0.75);
    const of = (field: string) => found.fields.find((one) => one.field === field);
    expect(of('value')).toMatchObject({ n: 3, agreed: 3, touched: { n: 2, agreed: 2 } });
    // 2023/2023, 2022/2023, 2023/2023: po = 2/3; pe = (2 × 3 + 1 × 0) ÷ 9 = 2/3; κ = 0
    expect(of('period')).toMatchObject({ n: 3, agreed: 2, kappa: 0, touched: { n: 2, agreed: 1 } });
    expect(of('scope')).toMatchObject({ agreed: 2, touched: { agreed: 1 } });
  });

  it('has nothing to say of no reports', () => {
    expect(doubleCoding([])).toMatchObject({ reports: 0, both: 0, found: null });
  });
});
