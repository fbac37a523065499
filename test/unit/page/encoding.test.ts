/** Encodings of saved files. GB18030 and Big5 bytes are built from their code charts, since encoders only write UTF-8. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHtml, decodeText } from '../../../utils/page/encoding.ts';
import { encoder } from '../../support/charsets.ts';

const gbk = encoder('gb18030');
const big5 = encoder('big5');
const simplified = '二〇二三年，我县依法行政工作取得新成效，受理行政复议案件25件。';
const traditional = '二零二三年，本市推動依法行政，受理行政訴願案件25件，審結24件。';
const html = (charset: string, text: string) =>
  `<html><head><meta charset="${charset}"></head><body>${text}</body></html>`;
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('R78 decoding', () => {
  it.each([
    ['UTF-8 by its declaration', utf8(html('utf-8', simplified)), html('utf-8', simplified)],
    ['gb2312 that is GBK', gbk(html('gb2312', simplified)), html('gb2312', simplified)],
    ['GBK that says UTF-8', gbk(html('utf-8', simplified)), html('utf-8', simplified)],
    ['UTF-8 that says gb2312', utf8(html('gb2312', simplified)), html('gb2312', simplified)],
    ['Big5 by its declaration', big5(html('big5', traditional)), html('big5', traditional)],
    ['an encoding nobody knows', utf8(html('x-nothing', simplified)), html('x-nothing', simplified)],
  ])('%s', (_, bytes, text) => {
    expect(decodeHtml(bytes)).toBe(text);
  });

  it.each([
    ['UTF-8', utf8(simplified), simplified],
    ['UTF-8 with its mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(simplified)), simplified],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x11, 0x62), '我'],
    ['GBK', gbk(simplified), simplified],
    ['Big5', big5(traditional), traditional],
    ['nothing', new Uint8Array(), ''],
  ])('text: %s', (_, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it('keeps a UTF-8 file readable when a byte is damaged', () => {
    const bytes = utf8(simplified.repeat(5));
    bytes[10] = 0xff;
    expect(decodeText(bytes)).toContain('受理行政复议案件25件');
  });

  it('never throws and never changes valid UTF-8', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof decodeHtml(bytes) === 'string'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\ufeff') && !/<meta|<\?xml/i.test(text));
        expect(decodeText(utf8(text))).toBe(text);
      }),
    );
  });
});
