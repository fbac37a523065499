/** Patterns that are tried by their first or last character: they match what the bare pattern matches, and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Characters, Ending, Opening } from '../../../utils/text/edges.ts';

/** Every form that patterns of the figures have: classes, ranges, negation, look-around, groups, counts, parts that may be absent. */
const openings = [
  /^(?:率|总[额数]|数(?!字)|的)/,
  /^年[\d一二三]+月/,
  /^[^,。;\d]{0,3}率/,
  /^(?:以上)?(?:\([^()]{1,3}\))?/,
  /^(?:$|\s)/,
  /^(?<!不)超?过/,
  /^(?!的)[一-鿿]/,
  /^.\/\d{2,}/,
  /^[-\]+*]|^\(/,
];
const endings = [
  /(?:同比|环比)?[+-]$/,
  /(?:^|[^提目])前$/,
  /(?:届|第)(?:\d{1,2}|[一二三]+)?$/,
  /(?<![附就])近$/,
  /(?:了|约)*$/,
  /[^,。]{1,2}率的?$/,
  /(?:数|总(?:额|量))(?:共计|达)*$/,
];
const words = fc
  .array(fc.constantFrom(...'率总额数字的年月一二三12,。;以上()\n 不超过/-]+*提目前届第附就近了约共计达同环比量'), {
    maxLength: 12,
  })
  .map((chars) => chars.join(''));

describe('patterns by their edges', () => {
  it.each(openings)('%s matches at the beginning of a part what it matches alone', (pattern) => {
    const opening = new Opening(pattern);
    fc.assert(
      fc.property(words, words, words, (before, part, after) => {
        const text = before + part + after;
        const [start, end] = [before.length, before.length + part.length];
        const match = pattern.exec(part);
        expect(opening.exec(text, start, end)).toEqual(match);
        expect(opening.test(text, start, end)).toBe(match !== null);
        expect(opening.length(text, start, end)).toBe(match?.[0].length ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  it.each(endings)('%s matches at the end of a part what it matches alone', (pattern) => {
    const ending = new Ending(pattern);
    fc.assert(
      fc.property(words, words, words, (before, part, after) => {
        const text = before + part + after;
        const [start, end] = [before.length, before.length + part.length];
        const match = pattern.exec(part);
        expect(ending.exec(text, start, end)).toEqual(match);
        expect(ending.test(text, start, end)).toBe(match !== null);
        expect(ending.length(text, start, end)).toBe(match?.[0].length ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  it.each([/[,。;\d]/, /[^,。;\d]/, /[一-三年\s]/])('%s finds the next of its characters', (pattern) => {
    const characters = new Characters(pattern);
    fc.assert(
      fc.property(words, fc.nat(14), fc.nat(14), (text, from, length) => {
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const found = text.slice(start, end).search(pattern);
        expect(characters.next(text, start, end)).toBe(found < 0 ? end : start + found);
      }),
      { numRuns: 500 },
    );
  });

  it('look at one place of the text where the pattern is sticky', () => {
    const date = new Opening(/\d{1,2}月/y);
    expect(date.at('到8月', 1)?.[0]).toBe('8月');
    expect(date.at('到8月', 0)).toBeNull();
    expect(date.at('到8日', 1)).toBeNull();
  });

  it('leave out what cannot match', () => {
    expect(new Opening(/^(?:受理|办结)/).mayBegin('受结', 0)).toBe(true);
    expect(new Opening(/^(?:受理|办结)/).mayBegin('理', 0)).toBe(false);
    expect(new Ending(/(?:受理|办结)(?:了|过)?$/).mayEnd('了', 1)).toBe(true);
    expect(new Ending(/(?:受理|办结)(?:了|过)?$/).mayEnd('受', 1)).toBe(false);
  });
});
