/** Finding records by words, and the way back to the page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matcher } from '../../../utils/library/search.ts';
import { isWebAddress, sourceLink } from '../../../utils/text/source.ts';

describe('a query', () => {
  it.each([
    ['復議', ['行政复议'], true],
    ['复议', ['行政複議'], true],
    ['２０２３', ['2023'], true],
    ['复议 惠民', ['行政复议', '惠民县'], true],
    ['复议 惠民', ['行政复议', null], false],
    ['政复', ['行政', '复议'], false],
    ['ABC', ['abc'], true],
    ['2023', [2023], true],
    ['   ', [null], true],
  ] as const)('%s in %j: %s', (query, texts, found) => expect(matcher(query)(texts)).toBe(found));
});

describe('the link to the source', () => {
  const text = '一、复议\n全年收到申请52件，受理45件；受理45件的部门2个，罚没2799.76万元。';
  const words = (quote: string, from = 0) => {
    const start = text.indexOf(quote, from);
    const link = sourceLink('http://a.gov.cn/1?x=1#top', text, [start, start + quote.length]);
    expect(link.startsWith('http://a.gov.cn/1?x=1#top:~:text=')).toBe(true);
    return decodeURIComponent(link.slice(link.indexOf('text=') + 5));
  };

  it('names whole clauses, as many as make it the first of its kind', () => {
    expect(words('52')).toBe('全年收到申请52件');
    expect(words('2799.76')).toBe('罚没2799.76万元');
    expect(words('45', text.indexOf('45') + 1)).toBe('受理45件的部门2个');
    expect(words('45')).toBe('全年收到申请52件，受理45件');
  });

  it('writes what means something in a text fragment in another way', () => {
    const said = '共1-2，3&4件。';
    expect(sourceLink('http://a.gov.cn/', said, [1, 2])).not.toMatch(/text=.*[-&]/);
  });

  it('names a long passage by its beginning and its end', () => {
    const long = `${'第一句很长。'.repeat(10)}\n${'第二句也长。'.repeat(10)}`;
    const link = sourceLink('http://a.gov.cn/', long, [0, long.length]);
    const [from = '', to = ''] = decodeURIComponent(link.slice(link.indexOf('text=') + 5)).split(',');
    expect(long.startsWith(from)).toBe(true);
    expect(long.endsWith(`${to}。`)).toBe(true);
  });

  it('always ends, and always names words of the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('复', '议', '4', '，', '。', '\n', '\t', 'a', ' '),
          minLength: 1,
          maxLength: 90,
        }),
        fc.nat(),
        fc.nat(12),
        (said, from, length) => {
          const start = from % said.length;
          const link = sourceLink('http://a.gov.cn/', said, [start, Math.min(said.length, start + length)]);
          const parts = link
            .slice(link.indexOf('text=') + 5)
            .split(',')
            // A part that ends in a hyphen stands before the words.
            .map((part) => decodeURIComponent(part.replace(/-$/, '')));
          for (const part of parts) expect(said).toContain(part);
        },
      ),
    );
  });

  it('does not look for long in a text that says the same for ever', () => {
    const said = '受理1件，'.repeat(200_000);
    const began = performance.now();
    sourceLink('http://a.gov.cn/', said, [said.length - 3, said.length - 2]);
    sourceLink('http://a.gov.cn/', '1'.repeat(1_000_000), [500_000, 500_001]);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('leads to pages of the web alone', () => {
    expect(['http://a/', 'https://a/', 'javascript:1', 'data:,x', 'file:///x', 'x'].map(isWebAddress)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
