/** The page in a web archive: made ones, as browsers and others write them, cut-off ones and hostile ones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileBytes } from '../../../utils/command/html.ts';
import { extract } from '../../../utils/figures/extract.ts';
import { archivedPage } from '../../../utils/page/mhtml.ts';
import { type ArchivePart, archiveOf, type TransferEncoding } from '../../support/archives.ts';
import { encoder } from '../../support/charsets.ts';
import { root } from '../../support/files.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const page = '<!doctype html><title>报告</title><p style="a=b">受理25件。</p>';
const picture: ArchivePart = { type: 'image/png', bytes: Uint8Array.of(137, 80, 78, 71, 13, 10), encoding: 'base64' };
const htmlPart = (over: Partial<ArchivePart> = {}): ArchivePart => ({ type: 'text/html', bytes: utf8(page), ...over });
const lines = (...all: string[]) => utf8(all.join('\r\n'));

const within = (depth: number) =>
  Array.from({ length: depth }, (_, n) => `Content-Type: multipart/mixed; boundary=x${n}\r\n\r\n--x${n}\r\n`).join('');

describe('the page of an archive', () => {
  const encodings: TransferEncoding[] = ['quoted-printable', 'base64', '8bit', 'binary'];
  it.each(encodings)('written as %s', (encoding) => {
    expect(text(archivedPage(archiveOf([htmlPart({ encoding }), picture]))?.bytes)).toBe(page);
  });

  it('is the first that is HTML, whatever stands before and behind it', () => {
    const style: ArchivePart = { type: 'text/css', bytes: utf8('p { color: red }') };
    const frame = htmlPart({ bytes: utf8('<p>frame</p>') });
    expect(text(archivedPage(archiveOf([picture, style, htmlPart(), frame]))?.bytes)).toBe(page);
  });

  it.each([
    ['text/html; charset="gb2312"', 'gb2312'],
    ['text/html;charset=GBK', 'GBK'],
    ['text/html;\r\n\tcharset="utf-8"; x=y', 'utf-8'],
    ['TEXT/HTML', null],
  ])('says its encoding by %j', (type, charset) => {
    expect(archivedPage(archiveOf([htmlPart({ type })]))?.charset).toBe(charset);
  });

  const own = 'http://www.yunxi.gov.cn/2023/1.html';
  it.each([
    ['its own place', [], own, own],
    ['that of the snapshot first', ['Snapshot-Content-Location: https://a.gov.cn/?q=1'], own, 'https://a.gov.cn/?q=1'],
    ['one broken over lines', [], 'http://a.gov.cn/\r\n long/1.html', 'http://a.gov.cn/long/1.html'],
    ['no file of a computer', ['Snapshot-Content-Location: file:///C:/x.htm'], 'file:///C:/x.htm', null],
    ['no script', ['Snapshot-Content-Location: javascript:alert(1)'], 'javascript:alert(1)', null],
    ['nothing', [], undefined, null],
  ])('claims an address: %s', (_, fields, location, address) => {
    const part = htmlPart(location === undefined ? {} : { location });
    expect(archivedPage(archiveOf([part], { fields }))?.address).toBe(address);
  });

  it('stands in parts of a part, and alone', () => {
    const inner = archiveOf([htmlPart({ location: own })], { boundary: 'inner' });
    const outer = lines('Content-Type: multipart/mixed; boundary=outer', '', '--outer', text(inner), '--outer--', '');
    expect(archivedPage(outer)).toMatchObject({ address: own });
    expect(text(archivedPage(outer)?.bytes)).toBe(page);
    const alone = lines('MIME-Version: 1.0', 'Content-Type: text/html', 'Content-Transfer-Encoding: 8bit', '', page);
    expect(text(archivedPage(alone)?.bytes)).toBe(page);
  });

  it('is read with fields in any case, blanks behind boundaries, and bytes that only look written by their numbers', () => {
    const archive = lines(
      'content-type: multipart/related; boundary="a.b+c"',
      '',
      'This is for readers that know no parts.',
      '--a.b+c  ',
      'CONTENT-TYPE: text/html',
      'content-transfer-encoding: Quoted-Printable',
      '',
      '<p>a=3db =zz =',
      'c=20=  ',
      'd</p>',
      '--a.b+cx',
      '--a.b+c--',
    );
    expect(text(archivedPage(archive)?.bytes)).toBe('<p>a=b =zz c d</p>\r\n--a.b+cx');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a page without an archive', utf8(page)],
    ['an archive of pictures', archiveOf([picture])],
    [
      'parts without a boundary',
      lines('Content-Type: multipart/related', '', '--', 'Content-Type: text/html', '', page),
    ],
    ['a head without an end', utf8(`Content-Type: text/html\r\n${'x: y\r\n'.repeat(50_000)}\r\n${page}`)],
    ['what is only called HTML', archiveOf([htmlPart({ type: 'text/html-x' })])],
    ['names of objects as fields', lines('__proto__: text/html', 'constructor: x', '', page)],
    ['parts in parts without end', utf8(`${within(5_000)}Content-Type: text/html\r\n\r\n${page}`)],
  ])('is not in %s', (_, bytes) => {
    expect(archivedPage(bytes)).toBeNull();
  });
});

describe('any archive', () => {
  const parts = fc.array(
    fc.record({
      type: fc.constantFrom('image/png', 'text/css', 'text/html; charset=utf-8', 'text/html', 'application/xhtml+xml'),
      bytes: fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 200 }).map(utf8)),
      encoding: fc.constantFrom('quoted-printable' as const, 'base64' as const),
    }),
    { maxLength: 5 },
  );
  const forms = fc.record({
    boundary: fc.stringMatching(/^[A-Za-z0-9'()+_,./:=?-]{1,40}$/),
    lineBreak: fc.constantFrom('\r\n' as const, '\n' as const),
  });
  // Whatever is sent as it is may hold any byte, but its last line break is not told from that of the boundary.
  const plain = fc.uint8Array({ maxLength: 300 }).filter((bytes) => !bytes.includes(45));

  it('gives back what was put into it', () => {
    fc.assert(
      fc.property(parts, forms, (all, form) => {
        const first = all.find(({ type }) => type !== 'image/png' && type !== 'text/css');
        const found = archivedPage(archiveOf(all, form));
        expect(found && [...found.bytes]).toEqual(first ? [...first.bytes] : null);
      }),
    );
    fc.assert(
      fc.property(plain, forms, (bytes, form) => {
        const found = archivedPage(archiveOf([htmlPart({ bytes, encoding: 'binary' }), picture], form));
        expect(found && [...found.bytes]).toEqual([...bytes]);
      }),
    );
  });

  it('cut off anywhere gives the beginning of its page, or none', () => {
    fc.assert(
      fc.property(parts, forms, fc.double({ min: 0, max: 1, noNaN: true }), (all, form, share) => {
        const whole = archiveOf(all, form);
        const first = all.find(({ type }) => type !== 'image/png' && type !== 'text/css');
        const cut = archivedPage(whole.subarray(0, Math.floor(whole.length * share)));
        if (!cut) return;
        // The end of what a cut-off line says may be anything: `=E4` may have become `=E`.
        const sure = [...cut.bytes].slice(0, -6);
        expect(sure).toEqual([...(first as ArchivePart).bytes].slice(0, sure.length));
      }),
    );
  });

  it('damaged anywhere, or of any bytes at all, is read or refused', () => {
    const whole = archiveOf([htmlPart({ location: 'http://a.gov.cn/1' }), picture]);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }))), (faults) => {
        const damaged = Uint8Array.from(whole);
        for (const [place, byte] of faults) damaged[place] = byte;
        archivedPage(damaged);
      }),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => void archivedPage(bytes)));
  });
});

describe('a report saved as an archive', () => {
  const html = readFileSync(join(root, 'test/pages/platform-county-2023.html'), 'utf8');
  const inGbk = html.replace(/charset=["']?utf-8["']?/gi, 'charset="gbk"');
  const read = async (bytes: Uint8Array, name: string) => {
    const { article, facts, tables } = await readFileBytes(bytes, name);
    const { figures } = extract(article.text, { ...article, tables, year: facts.year });
    return {
      text: article.text,
      title: facts.title,
      figures: figures.map(({ quote, indicator }) => [quote, indicator]),
    };
  };

  it.each<[string, ArchivePart]>([
    ['UTF-8, as Chromium writes it', { type: 'text/html', bytes: utf8(html) }],
    ['UTF-8 as base64', { type: 'text/html; charset="utf-8"', bytes: utf8(html), encoding: 'base64' }],
    ['GBK by its head', { type: 'text/html; charset="gb2312"', bytes: encoder('gb18030')(html), encoding: '8bit' }],
    ['GBK by its own word', { type: 'text/html', bytes: encoder('gb18030')(inGbk), encoding: 'quoted-printable' }],
  ])('is read as the page itself: %s', async (_, part) => {
    const whole = await read(utf8(html), 'page.html');
    expect(whole.figures.length).toBeGreaterThan(20);
    expect(await read(archiveOf([part, picture]), 'page.mhtml')).toEqual(whole);
    expect(await read(archiveOf([part, picture], { lineBreak: '\n' }), 'PAGE.MHT')).toEqual(whole);
  });
});
