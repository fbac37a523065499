/** Finding records by words. */
import { describe, expect, it } from 'vitest';
import { matcher } from '../../../utils/library/search.ts';

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
