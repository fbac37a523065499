/** Characters that readers cannot see or take for others are told, and ordinary text says nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/text/fold.ts';
import { hanLookAlikes } from '../../../utils/text/look-alikes.ts';
import { odditiesIn } from '../../../utils/view/odd.ts';

const told = (text: string) => Object.fromEntries([...odditiesIn(text)].map(([kind, { count }]) => [kind, count]));

describe('what is odd', () => {
  it.each([
    ['受理案件1\u200b2件', { invisible: 1 }],
    ['受理\ufeff案件12件', { invisible: 1 }],
    ['共\u202e12\u202c件', { direction: 2 }],
    ['共\u2067١٢\u2069件', { direction: 2, digit: 2 }],
    ['𝟗𝟖件', { digit: 2 }],
    ['1O5件', { 'look-alike': 1 }],
    ['办结1,O05件', { 'look-alike': 1 }],
    ['3l件共1l2件', { 'look-alike': 1 }],
    ['Аpp下载量', { 'look-alike': 1 }],
    ['⼈⺠政府', { 'look-alike': 2 }],
    ['\ue000\ufffd\0', { damaged: 3 }],
    ['\ud800', { damaged: 1 }],
    ['\u{e0041}', { invisible: 1 }],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('says which', () => {
    expect(odditiesIn('\u200b1\u200b\ufeff').get('invisible')).toEqual({ count: 3, codes: ['U+200B', 'U+FEFF'] });
  });

  it.each([
    '受理行政复议案件1,234件，办结率98.5%（其中：国家赔偿3件）。',
    'PM2.5平均浓度35μg/m³，同比下降4.2%；“6·1”行动、12345热线、“互联网＋监管”。',
    '全年共 60 余场，①依法 ②行政；〔2023〕5号 — Ⅲ类 ℃ ㎡ № α系数 10kΩ',
    '\t表格\n　段落\u00a0首行\u00ad',
    '一站式IO平台、Ol 与 App',
  ])('%j is not', (text) => {
    expect(told(text)).toEqual({});
  });

  it('is told of any text, in its length and no more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let all = 0;
        for (const { count, codes } of odditiesIn(text).values()) {
          expect(codes.length).toBeGreaterThan(0);
          expect(codes.length).toBeLessThanOrEqual(count);
          all += count;
        }
        expect(all).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('radicals in place of characters', () => {
  it('are folded to the characters they look like', () => {
    expect(fold('⾏政复议⼀百⼗件，⽐上年⻓').text).toBe('行政复议一百十件,比上年长');
    for (const plain of hanLookAlikes.values()) expect(String.fromCharCode(plain)).toMatch(/\p{Script=Han}/u);
  });
});
