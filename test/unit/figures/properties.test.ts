/** What holds for any text at all: figures are slices of it, in order, and do not change with script, width or spacing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, extractFigures } from '../../../utils/figures/extract.ts';
import { traditional } from '../../../utils/text/traditional.ts';
import { tokens } from '../../support/tokens.ts';

const genre = fc.array(fc.constantFrom(...tokens), { maxLength: 60 }).map((parts) => parts.join(''));
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), genre);

const values = (text: string) =>
  extractFigures(text, { year: 2023 }).map(({ value, kind, bound }) => ({ value, kind, bound }));

describe('any text', () => {
  it('R10 gives figures that are slices of it, in order, not overlapping', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0;
        for (const figure of extractFigures(text, { year: 2023 })) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.quote);
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(Number.isFinite(figure.value)).toBe(true);
          expect(figure.sentence[0]).toBeLessThanOrEqual(figure.start);
          expect(figure.sentence[1]).toBeGreaterThanOrEqual(figure.end);
          for (const [from, to] of figure.words) expect(from >= 0 && from < to && to <= text.length).toBe(true);
          end = figure.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('R10 is read the same twice, and every number has a decision', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = extract(text, { year: 2023 });
        expect(extract(text, { year: 2023 })).toEqual(once);
        const taken = once.traces.filter((trace) => trace.decision.accepted);
        expect(taken.map(({ start }) => start)).toEqual(once.figures.map(({ start }) => start));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its figures when another text is joined to it by a line end', () => {
    fc.assert(
      fc.property(genre, genre, (first, second) => {
        const joined = extractFigures(`${first}\n${second}`, { year: 2023 });
        const apart = [...extractFigures(first, { year: 2023 }), ...extractFigures(second, { year: 2023 })];
        expect(joined.map(({ quote, value, unit }) => [quote, value, unit])).toEqual(
          apart.map(({ quote, value, unit }) => [quote, value, unit]),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('one text in other clothes', () => {
  const full = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

  it('full-width letters, digits and marks change no value', () => {
    fc.assert(
      fc.property(genre, (text) => {
        expect(values(full(text))).toEqual(values(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('Traditional characters change no value, kind, period or name', () => {
    const back = new Map([...traditional.to].map((simple, i) => [simple, traditional.from[i] as string]));
    const converted = (text: string) => [...text].map((char) => back.get(char) ?? char).join('');
    const told = (text: string) =>
      extractFigures(text, { year: 2023 }).map(({ value, kind, bound, period, indicatorId }) => [
        value,
        kind,
        bound,
        period,
        indicatorId,
      ]);
    fc.assert(
      fc.property(genre, (text) => {
        expect(told(converted(text))).toEqual(told(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('white space beside Chinese characters and invisible characters anywhere change no value', () => {
    const isHan = (char: string | undefined) => char !== undefined && /[一-鿿，、；。：“”《》]/.test(char);
    const loosened = (text: string, spaces: readonly string[]) =>
      [...text]
        .map((char, i, all) => (isHan(char) || isHan(all[i + 1]) ? char + (spaces[i % spaces.length] ?? '') : char))
        .join('');
    const space = fc.array(fc.constantFrom('', ' ', '\u00a0', '\u3000', '\u200b', '\u00ad', '  '), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(genre, space, (text, spaces) => {
        expect(values(loosened(text, spaces))).toEqual(values(text));
      }),
      { numRuns: 1000 },
    );
  });
});
