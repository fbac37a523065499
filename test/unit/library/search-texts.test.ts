/** Words in full texts: found in any script, inside sentences, in one paragraph; every place is right. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitsIn, wordsOf } from '../../../utils/library/search-texts.ts';

const text =
  '一、行政复议\n全年收到复议申请５２件，受理45件。\n二、調解\n調解成功率達 98.5%，复议后又起诉的3件。\n(复议)终';

const shown = (query: string, most = 9) =>
  hitsIn(text, wordsOf(query), most).map(({ excerpt, marks, at }) => [
    text.slice(...at),
    marks.map((mark) => excerpt.slice(...mark)),
  ]);

describe('a search in a text', () => {
  it.each<[string, unknown]>([
    [
      '复议',
      [
        ['复议', ['复议']],
        ['复议', ['复议']],
        ['复议', ['复议']],
        ['复议', ['复议']],
      ],
    ],
    ['複議 申请', [['复议', ['复议申请']]]],
    ['52件', [['５２件', ['５２件']]]],
    ['调解成功率达98.5', [['調解成功率達 98.5', ['調解成功率達 98.5']]]],
    ['申请 起诉', []],
    ['没有', []],
    ['   ', []],
  ])('%s', (query, found) => expect(shown(query)).toEqual(found));

  it('gives no more than asked for', () => expect(shown('复议', 2)).toHaveLength(2));

  it('marks only what was looked for, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('复议', '複議', 'Ａ', 'a', '1', '２', '\n', '　', '，', '𠮷', '调解'), {
          maxLength: 60,
        }),
        fc.constantFrom('复议', 'a', '12', '调解 复议', '𠮷'),
        (parts, query) => {
          const whole = parts.join('');
          const words = wordsOf(query);
          for (const { excerpt, marks, at } of hitsIn(whole, words, 50)) {
            expect(whole).toContain(excerpt);
            expect(wordsOf(whole.slice(...at))).toEqual([words[0]]);
            expect(marks.length).toBeGreaterThan(0);
            let before = 0;
            for (const [start, end] of marks) {
              expect(start).toBeGreaterThanOrEqual(before);
              expect(end).toBeGreaterThan(start);
              before = end;
            }
            expect(before).toBeLessThanOrEqual(excerpt.length);
          }
        },
      ),
    );
  });
});
