/** The figures of a page on their way back into it: in parts, from one or two who found them, or from nobody at first. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Inbox } from '../../../entrypoints/annotator/inbox.ts';
import type { Links } from '../../../entrypoints/annotator/links.ts';
import type { FigureMark } from '../../../utils/figures/figure.ts';
import { figuresMessages, parseToPage } from '../../../utils/messages/port.ts';
import { sampleReading } from '../../support/reading.ts';

/** Links of which one may be a panel's; they count how often the background was asked. */
function linksWith(open: boolean): Links & { open: boolean; asked: number } {
  return {
    open,
    asked: 0,
    ask() {
      this.asked++;
    },
    send() {},
    close() {},
    mailbox: { put() {}, take: async () => [] },
  };
}

const made = (count: number): FigureMark[] =>
  Array.from({ length: count }, (_, n) => ({
    start: n,
    end: n + 1,
    kind: 'count',
    sentence: [n, n + 1],
    words: [[n, n + 1]],
  }));
const page = { ...sampleReading, revision: 7 };
const pieces = () => [];
const never = new AbortController().signal;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('figures that were found', () => {
  it.each([0, 1, 2_000, 2_001, 12_345])(
    '%i of them come as they were, each message as the page takes it',
    async (count) => {
      const inbox = new Inbox();
      const found = inbox.of(page, pieces, linksWith(true), never);
      for (const message of figuresMessages(7, made(count), [0])) {
        expect(parseToPage(message)).toEqual(message);
        inbox.put(message);
      }
      expect(await found).toEqual({ figures: made(count), flagged: [0] });
    },
  );

  it('come whole from two who find the same, however their parts fall among each other', async () => {
    const parts = [...figuresMessages(7, made(9_000), [3])];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 2 * parts.length }), async (turns) => {
        const inbox = new Inbox();
        const found = inbox.of(page, pieces, linksWith(true), never);
        const both: (typeof parts)[] = [[...parts], [...parts]];
        for (const turn of turns) {
          const next = both[turn ? 0 : 1]?.shift();
          if (next) inbox.put(next);
        }
        for (const rest of both) for (const part of rest) inbox.put(part);
        expect(await found).toEqual({ figures: made(9_000), flagged: [3] });
      }),
    );
  });

  it('of another reading are left', async () => {
    const inbox = new Inbox();
    const found = inbox.of(page, pieces, linksWith(true), never);
    for (const message of figuresMessages(6, made(3), [])) inbox.put(message);
    for (const message of figuresMessages(7, made(1), [])) inbox.put(message);
    expect((await found).figures).toHaveLength(1);
  });

  it('are none in a page that is no report: nobody is asked', async () => {
    const links = linksWith(false);
    const nothing = await new Inbox().of({ ...page, outcome: 'not-report' }, pieces, links, never);
    expect(nothing).toEqual({ figures: [], flagged: [] });
    expect(links.asked).toBe(0);
  });

  it('are no longer waited for once the annotator ends', async () => {
    const ended = new AbortController();
    const found = new Inbox().of(page, pieces, linksWith(true), ended.signal);
    ended.abort(new Error('ended'));
    await expect(found).rejects.toThrow('ended');
  });
});

describe('who is asked', () => {
  it('the background, where there is no panel', () => {
    const links = linksWith(false);
    void new Inbox().of(page, pieces, links, never);
    expect(links.asked).toBe(1);
  });

  it('the background too, when the panel has gone without an answer', () => {
    const links = linksWith(true);
    const inbox = new Inbox();
    void inbox.of(page, pieces, links, never);
    expect(links.asked).toBe(0);
    links.open = false;
    inbox.left(links);
    vi.runAllTimers();
    expect(links.asked).toBe(1);
  });

  it('the background again when it was ended, but not for ever: then the page goes without marks', async () => {
    const links = linksWith(false);
    const inbox = new Inbox();
    const found = inbox.of(page, pieces, links, never);
    for (let n = 0; n < 10; n++) {
      inbox.left(links);
      vi.runAllTimers();
    }
    expect(links.asked).toBe(3);
    expect(await found).toEqual({ figures: [], flagged: [] });
  });
});
