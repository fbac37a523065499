/** Files in every encoding that portals and editors write: the same words and figures come out, whatever a page says of itself. */
import { describe, expect, it } from 'vitest';
import { readFileBytes } from '../../../utils/command/html.ts';
import { extractFigures } from '../../../utils/figures/extract.ts';
import { encoder } from '../../support/charsets.ts';

const utf8 = (words: string) => new TextEncoder().encode(words);
const gbk = encoder('gb18030');
const big5 = encoder('big5');

/** GB18030 with the characters beyond the basic plane in four bytes, by the standard's own arithmetic. */
const gb18030 = (words: string): Uint8Array =>
  Uint8Array.from(
    [...words].flatMap((one) => {
      const point = one.codePointAt(0) as number;
      if (point < 0x10000) return [...gbk(one)];
      const linear = point - 0x10000;
      return [
        0x90 + Math.floor(linear / 12600),
        0x30 + (Math.floor(linear / 1260) % 10),
        0x81 + (Math.floor(linear / 10) % 126),
        0x30 + (linear % 10),
      ];
    }),
  );

const utf16 = (words: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 + 2 * words.length));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < words.length; i++) view.setUint16(2 + 2 * i, words.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};
const marked = (words: string) => Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(words));

const title = '临江县2022年法治政府建设年度报告';
const titleHant = '臨江縣2022年法治政府建設年度報告';
const closing =
  '下一步，我们将继续推进依法行政，加强执法监督，提升服务水平，把各项任务落到实处，推动工作再上新台阶，努力让人民群众满意。';
const closingHant =
  '下一步，我們將繼續推進依法行政，加強執法監督，提升服務水平，把各項任務落到實處，推動工作再上新台階，努力讓人民群眾滿意。';
const paragraphs = [
  '2022年，临江县坚持依法行政，法治政府建设取得新进展，现将有关情况报告如下。',
  '全年共受理行政复议案件120件，审结96件，办结率80%，涉及金额2860.5万元。',
  '𠮷水镇举办培训班9期，培训执法人员620人次，行政机关负责人出庭应诉45人次。',
];
const traditional = [
  '2022年，臨江縣堅持依法行政，法治政府建設取得新進展，現將有關情況報告如下。',
  '全年共受理行政複議案件120件，審結96件，辦結率80%，涉及金額2860.5萬元。',
  '溪水鎮舉辦培訓班9期，培訓執法人員620人次，行政機關負責人出庭應訴45人次。',
];
const titleOf = (body: readonly string[]) => (body === traditional ? titleHant : title);
/** A report is no few lines. */
const more = (body: readonly string[], words: string) => [...body, ...['一', '二', '三'].map((n) => `${n}、${words}`)];
const text = (body: readonly string[]) =>
  `${titleOf(body)}\n${more(body, body === traditional ? closingHant : closing).join('\n')}\n`;
const html = (charset: string, body: readonly string[] = paragraphs, head = '<!DOCTYPE html>') =>
  `${head}<html><head>${charset && `<meta http-equiv="Content-Type" content="text/html; charset=${charset}" />`}<title>${titleOf(body)}</title></head><body><h1>${titleOf(body)}</h1>${more(
    body,
    body === traditional ? closingHant : closing,
  )
    .map((line) => `<p>${line}</p>`)
    .join('')}</body></html>`;
const xhtml =
  '<?xml version="1.0" encoding="gb2312"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';
const basic = paragraphs.map((line) => line.replace('𠮷', '吉'));
const numbers = [120, 96, 80, 28_605_000, 9, 620, 45];

const files: [what: string, name: string, bytes: Uint8Array, words: string][] = [
  ['UTF-8', 'a.txt', utf8(text(paragraphs)), '𠮷水镇'],
  ['UTF-8 with its mark', 'a.txt', marked(text(paragraphs)), '𠮷水镇'],
  ['GBK', 'a.txt', gbk(text(basic)), '吉水镇'],
  ['GB18030 with four-byte characters', 'a.txt', gb18030(text(paragraphs)), '𠮷水镇'],
  ['Big5', 'a.txt', big5(text(traditional)), '溪水鎮'],
  ['UTF-16, little-endian', 'a.txt', utf16(text(paragraphs), true), '𠮷水镇'],
  ['UTF-16, big-endian', 'a.txt', utf16(text(paragraphs), false), '𠮷水镇'],
  ['UTF-8', 'a.html', utf8(html('utf-8')), '𠮷水镇'],
  ['UTF-8 with its mark', 'a.html', marked(html('utf-8')), '𠮷水镇'],
  ['UTF-8 with its mark that says GBK', 'a.html', marked(html('gbk')), '𠮷水镇'],
  ['UTF-8 that says nothing', 'a.html', utf8(html('')), '𠮷水镇'],
  ['UTF-8 that says gb2312', 'a.html', utf8(html('gb2312')), '𠮷水镇'],
  ['GBK that says gb2312', 'a.htm', gbk(html('gb2312', basic)), '吉水镇'],
  ['GBK that says UTF-8', 'a.html', gbk(html('utf-8', basic)), '吉水镇'],
  ['GBK that says nothing', 'a.html', gbk(html('', basic)), '吉水镇'],
  ['GBK that says Big5', 'a.html', gbk(html('big5', basic)), '吉水镇'],
  ['GBK that says iso-8859-1', 'a.html', gbk(html('iso-8859-1', basic)), '吉水镇'],
  ['GB18030 with four-byte characters', 'a.html', gb18030(html('gb18030')), '𠮷水镇'],
  ['Big5', 'a.html', big5(html('big5', traditional)), '溪水鎮'],
  ['Big5 that says UTF-8', 'a.html', big5(html('utf-8', traditional)), '溪水鎮'],
  ['Big5 that says gb2312', 'a.html', big5(html('gb2312', traditional)), '溪水鎮'],
  ['UTF-16, little-endian', 'a.html', utf16(html('utf-8'), true), '𠮷水镇'],
  ['UTF-16, big-endian', 'a.html', utf16(html('utf-16'), false), '𠮷水镇'],
  ['XHTML in GBK by its XML declaration', 'a.xhtml', gbk(html('', basic, xhtml)), '吉水镇'],
  ['XHTML in UTF-8', 'a.html', utf8(html('utf-8', paragraphs, xhtml.replace('gb2312', 'utf-8'))), '𠮷水镇'],
];

describe('encodings of files', () => {
  it.each(files)('%s: %s', async (_, name, bytes, words) => {
    const { article, facts, tables, detection } = await readFileBytes(bytes, name);
    const figures = extractFigures(article.text, { ...article, year: facts.year, tables });
    expect(article.text).toContain(words);
    expect(article.text).not.toMatch(/[\ufeff\ufffd\0]/);
    expect(figures.map(({ value }) => value)).toEqual(numbers);
    expect([detection.report, facts.year]).toEqual([true, 2022]);
  });
});
