/** What was found in a very long page, remembered: for the very same reading only. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchFound, foundBefore, keepFound, Seen } from '../../../entrypoints/shared/found-before.ts';
import { cut } from '../../../utils/messages/chunks.ts';
import type { Found, PageReading } from '../../../utils/messages/reading.ts';
import { sampleReading } from '../../support/reading.ts';

const memory = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, refuses: false, asked: [] as string[] }));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => {
          memory.asked.push(key);
          return { [key]: memory.kept[key] };
        },
        set: async (items: Record<string, unknown>) => {
          if (memory.refuses) throw new Error('full');
          Object.assign(memory.kept, structuredClone(items));
        },
      },
    },
  },
}));

beforeEach(() => void Object.assign(memory, { kept: {}, refuses: false, asked: [] }));

const { figures, checks, forms, ...sample } = sampleReading;
const found: Found = { figures, checks, forms };
const pageOf = (length: number): PageReading => ({
  ...sample,
  article: { ...sample.article, text: sample.article.text.padEnd(length, '。') },
});
const long = pageOf(100_000);
const facts = { ...long.facts, region: { ...long.facts.region, code: '990123' } };

/** As it comes from the page. */
const seen = (page: PageReading): Promise<string> => {
  const pieces = new Seen();
  for (const piece of cut(page)) pieces.add(piece);
  return pieces.digest();
};
const keep = (page: PageReading, found: Found, facts: PageReading['facts'] | null) =>
  keepFound(page, seen(page), found, facts);
const recalled = (page: PageReading) => foundBefore(page, seen(page));

describe('what was found in a very long page', () => {
  it('is known for the same reading', async () => {
    await keep(long, found, facts);
    expect(await recalled(long)).toEqual({ found, facts });
  });

  it('is fetched ahead for its own address alone: other panels do not wait for megabytes', async () => {
    await keep(long, found, facts);
    expect(await fetchFound(undefined)).toBe(false);
    expect(await fetchFound('http://elsewhere.example/')).toBe(false);
    expect(memory.asked).toEqual(['lastFoundAt']);
    expect(await fetchFound(long.url)).toBe(true);
    expect(memory.asked).toEqual(['lastFoundAt', 'lastFoundAt', 'lastFound']);
    expect(await recalled(long)).toEqual({ found, facts });
    expect(memory.asked).toHaveLength(3);
  });

  it('is known without the name of its region where that was not asked', async () => {
    await keep(long, found, null);
    expect(await recalled(long)).toEqual({ found, facts: null });
  });

  it.each<[string, PageReading]>([
    ['other words', pageOf(100_001)],
    ['another title', { ...long, facts: { ...long.facts, title: '另一个' } }],
    ['another address', { ...long, url: 'http://elsewhere.example/' }],
    ['another year', { ...long, facts: { ...long.facts, year: 1999 } }],
    ['another body', { ...long, article: { ...long.article, body: [1, 2] } }],
    ['other tables', { ...long, tables: [{ start: 0, end: 1, rows: [] }] }],
  ])('is not known for %s', async (_, page) => {
    await keep(long, found, facts);
    expect(await recalled(page)).toBeNull();
  });

  it('is not kept of a page that is read in no time, nor where it is too much', async () => {
    await keep(pageOf(99_999), found, facts);
    await keep(long, { ...found, figures: Array.from({ length: 40_000 }, () => figures[0]!) }, facts);
    expect(memory.kept).toEqual({});
  });

  it('is found anew where memory is full or holds something else', async () => {
    memory.refuses = true;
    await keep(long, found, facts);
    expect(await recalled(long)).toBeNull();
    memory.kept = { lastFound: 'nonsense' };
    expect(await recalled(long)).toBeNull();
  });
});
