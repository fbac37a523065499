/** Links to the words of a figure: whole clauses, never a part of a number, and only into the web. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWebAddress, sourceLink } from '../../../utils/text/source.ts';

/** The words that the link to a quote names, the first of its kind behind `from`. */
const words = (text: string, quote: string, from = 0) => {
  const start = text.indexOf(quote, from);
  const link = sourceLink('http://www.a.gov.cn/1.html?x=1#top', text, [start, start + quote.length]);
  expect(link.startsWith('http://www.a.gov.cn/1.html?x=1#top:~:text=')).toBe(true);
  return decodeURIComponent(link.split('text=')[1] as string);
};

describe('sourceLink', () => {
  it.each([
    ['全年共受理行政复议案件120件，审结96件。', '120', '全年共受理行政复议案件120件'],
    // Too short alone: the clause before comes along.
    ['全年共受理行政复议案件120件，审结96件。', '96', '全年共受理行政复议案件120件，审结96件'],
    // The comma inside a number ends no clause, whatever its width.
    ['各级机关办理公证12,326件，调解1.1万件。', '1.1万', '各级机关办理公证12,326件，调解1.1万件'],
    ['全年作出行政处罚决定11，936件。', '11，936', '全年作出行政处罚决定11，936件'],
  ])('%s: %s', (text, quote, named) => {
    expect(words(text, quote)).toBe(named);
  });

  it('keeps the hash of the page, but not what another link looked for', () => {
    const link = sourceLink('http://www.a.gov.cn/1#6386:~:text=x', '受理行政复议12件', [6, 8]);
    expect(link.split('text=')[0]).toBe('http://www.a.gov.cn/1#6386:~:');
  });

  it('leaves alone what is no address of the web', () => {
    expect(sourceLink('file:///a', '12件', [0, 2])).toBe('file:///a');
  });

  it('names the cell before a number that stands elsewhere already', () => {
    const text = '全市共办理36,542件。\n地区\t件数\n甲县\t12\n合计\t36,542';
    const at = text.lastIndexOf('36,542');
    const link = sourceLink('http://a.gov.cn/1', text, [at, at + 6]);
    expect(decodeURIComponent(link)).toBe('http://a.gov.cn/1#:~:text=合计-,36,542');
    expect(link).toContain('-,36%2C542');
  });

  it('names whole clauses, as many as make it the first of its kind', () => {
    const text = '一、复议\n全年收到申请52件，受理45件；受理45件的部门2个，罚没2799.76万元。';
    expect(words(text, '52')).toBe('全年收到申请52件');
    expect(words(text, '2799.76')).toBe('罚没2799.76万元');
    expect(words(text, '45', text.indexOf('45') + 1)).toBe('受理45件的部门2个');
    expect(words(text, '45')).toBe('全年收到申请52件，受理45件');
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
});

it('a source is opened on the web alone', () => {
  expect(['http://a/', 'https://a/', 'javascript:1', 'data:,x', 'file:///x', 'x'].map(isWebAddress)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
