/** The panel's session with a page, where the annotator answers sooner or later than usual. Not the line itself. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LinkEvents } from '../../../entrypoints/shared/link.ts';
import { Session } from '../../../entrypoints/sidepanel/session.ts';
import { cut } from '../../../utils/messages/chunks.ts';
import type { ToPage, ToPanel } from '../../../utils/messages/port.ts';
import type { PageStatus } from '../../../utils/view/status.ts';
import { sampleReading } from '../../support/reading.ts';

const page = vi.hoisted(() => ({
  sent: [] as ToPage[],
  greeting: [] as ToPanel[],
  events: null as LinkEvents | null,
  finds: async (): Promise<unknown> => ({ figures: [], checks: [], forms: [] }),
}));

vi.mock('wxt/browser', () => {
  const event = { addListener() {} };
  return {
    browser: {
      tabs: {
        onActivated: event,
        onUpdated: event,
        onReplaced: event,
        get: async () => ({ url: undefined }),
        query: async () => [{ id: 1 }],
      },
      permissions: { onAdded: event },
      runtime: { onMessage: event, id: 'own' },
      windows: { getCurrent: async () => ({ id: 1 }) },
    },
  };
});
vi.mock('../../../entrypoints/shared/link.ts', () => ({
  // The greeting is heard in the moment in which the line is known to stand.
  openPort: (_: number, events: LinkEvents) =>
    new Promise((resolve) => {
      page.events = events;
      resolve({ send: (message: ToPage) => page.sent.push(message), close() {} });
      for (const message of page.greeting) events.onMessage(message);
    }),
}));
vi.mock('../../../entrypoints/shared/mailbox-link.ts', () => ({ openMailbox: async () => null }));
vi.mock('../../../entrypoints/shared/inject.ts', () => ({
  injectAnnotator: async () => 'stands',
  refusalOf: () => null,
}));
vi.mock('../../../entrypoints/shared/found-before.ts', () => ({
  fetchFound: async () => false,
  Seen: class {
    add() {}
    async digest() {}
  },
  foundBefore: async () => null,
  keepFound() {},
}));
vi.mock('../../../entrypoints/shared/finder.ts', () => ({
  FindingError: class extends Error {},
  Finder: class {
    start() {}
    find() {
      return page.finds();
    }
  },
}));

const { figures, checks, forms, ...told } = sampleReading;
const pieces = (): ToPanel[] => cut(told).map((piece) => ({ type: 'piece', ...piece }));

beforeEach(() => {
  Object.assign(page, { sent: [], greeting: pieces(), events: null, finds: async () => ({ figures, checks, forms }) });
});

async function session() {
  const statuses: PageStatus[] = [];
  const session = new Session();
  session.listen({ onStatus: (status) => statuses.push(status), onMessage() {} });
  await session.start();
  return statuses;
}

describe('a page that is told in the greeting', () => {
  it('gets its figures to mark before the view hears of them', async () => {
    const statuses = await session();
    await expect.poll(() => statuses.at(-1)?.kind).toBe('read');
    expect(page.sent).toEqual([
      expect.objectContaining({ type: 'figures', revision: told.revision, from: 0, flagged: expect.any(Array) }),
    ]);
    expect(page.sent[0]).toHaveProperty('figures.length', figures.length);
  });

  it('is told to whoever begins to listen afterwards', async () => {
    const session = new Session();
    await session.start();
    await expect.poll(() => page.sent.length).toBe(1);
    page.events?.onMessage({ type: 'changed' });
    const told: string[] = [];
    session.listen({
      onStatus: ({ kind }) => told.push(kind),
      onMessage: ({ type }) => told.push(type),
    });
    expect(told).toEqual(['read', 'changed']);
  });

  it('is not shown once it has gone, though its figures were being found', async () => {
    const finding = Promise.withResolvers<unknown>();
    const begun = vi.fn(() => finding.promise);
    page.finds = begun;
    const statuses = await session();
    await expect.poll(() => begun.mock.calls.length).toBe(1);
    page.events?.onLost();
    finding.resolve({ figures, checks, forms });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(statuses.map(({ kind }) => kind)).toEqual(['looking']);
    expect(page.sent).toEqual([]);
  });

  it('goes without marks, and the view says why, where finding fails', async () => {
    page.finds = async () => {
      throw new Error('Maximum call stack size exceeded');
    };
    const statuses = await session();
    await expect.poll(() => statuses.at(-1)).toMatchObject({ kind: 'failed', stage: 'figures' });
    expect(page.sent).toEqual([{ type: 'figures', revision: told.revision, from: 0, figures: [], flagged: [] }]);
  });
});
