/** Links to the words of a figure: whole clauses, and never a part of a number. */
import { describe, expect, it } from 'vitest';
import { sourceLink } from '../../../utils/text/source.ts';

const words = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  const link = sourceLink('http://www.a.gov.cn/1.html#top', text, [start, start + quote.length]);
  expect(link.startsWith('http://www.a.gov.cn/1.html#top:~:text=')).toBe(true);
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
});
