/** Folding: one text for matching, offsets kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traditionalPairs } from '../../../utils/command/make-data.ts';
import { fold, foldOffset, foldWord, simplify, unfoldSpan } from '../../../utils/text/fold.ts';
import { traditional } from '../../../utils/text/traditional.ts';

describe('fold', () => {
  it.each([
    ['行政複議', '行政复议'],
    ['全麵推進製度', '全面推进制度'],
    ['谘詢', '咨询'],
    ['進一步(bu)加強政（zhèng）府', '进一步加强政府'],
    ['标准(a)、平方公里(km)、甲(ISO)', '标准(a)、平方公里(km)、甲(ISO)'],
    ['答覆', '答复'],
    ['覆蓋率', '覆盖率'],
    ['覆盖率', '覆盖率'],
    ['２０２３年，９８．５％', '2023年,98.5%'],
    ['受理 案件　12 件', '受理案件12件'],
    ['1 234件', '1 234件'],
    ['1  234件', '1  234件'],
    ['1\u00a0234', '1 234'],
    ['互联网 + 政务 服务', '互联网+政务服务'],
    ['行\u200b政\u00ad复议\ufeff', '行政复议'],
    ['「一件事」', '“一件事”'],
    ['2018—2020', '2018-2020'],
    ['甲\r\n乙\u2028丙', '甲\n\n乙\n丙'],
  ])('%j is folded to %j', (text, folded) => {
    expect(foldWord(text)).toBe(folded);
  });

  it('keeps for every unit the offset it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const folded = fold(text);
        expect(folded.at.length).toBe(folded.text.length + 1);
        expect(folded.text.length).toBeLessThanOrEqual(text.length);
        for (let i = 0; i < folded.text.length; i++) {
          expect(folded.at[i + 1]).toBeGreaterThanOrEqual(folded.at[i] as number);
          const [start, end] = unfoldSpan(folded, i, i + 1);
          expect(end).toBe(start + 1);
          if (folded.text[i] !== ' ') expect(foldOffset(folded, start)).toBe(i);
        }
      }),
    );
  });

  it('folds a folded text to itself, readings in brackets too', () => {
    const parts = fc.constantFrom('政', '(', '（', 'zheng', 'bu', ')', '）', ' ', 'ａ', 'n', '12', '，');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), (words) => {
        const text = words.join('');
        expect(foldWord(foldWord(text))).toBe(foldWord(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('folds a folded text to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        expect(foldWord(foldWord(text))).toBe(foldWord(text));
      }),
    );
  });

  it('folds a word as it folds a text', () => {
    const parts = fc.constantFrom(
      '政',
      '政府',
      '覆',
      '盖',
      '(',
      'zheng',
      ')',
      '）',
      ' ',
      'ａ',
      'n',
      '12',
      '\n',
      '，',
      '\u{e0041}',
    );
    const words = fc.oneof(
      fc.array(parts, { maxLength: 8 }).map((some) => some.join('')),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(words, (word) => {
        expect(foldWord(word)).toBe(fold(word).text);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives lone surrogates back', () => {
    expect(fold('甲\ud800乙').text).toBe('甲\ud800乙');
  });
});

describe('simplify', () => {
  it.each([
    ['行政 複議 案件', '行政复议案件'],
    ['覆盖（含镇级）', '覆盖（含镇级）'],
    ['５Ｇ基站', '5G基站'],
    ['“一件事”', '“一件事”'],
  ])('%j is shown as %j', (text, shown) => {
    expect(simplify(text)).toBe(shown);
  });
});

it('the committed table is what OpenCC gives', () => {
  expect(traditional).toEqual(traditionalPairs());
});
