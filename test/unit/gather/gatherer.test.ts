/** The queue that works through files and addresses: pausing at any moment, and what is told. Not how a page is read. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Gatherer, type GatherNews } from '../../../entrypoints/library/gather/gatherer.ts';
import { closeLibraries, freshDisk, testLibrary } from '../../support/library.ts';

const tabs = vi.hoisted(() => ({ read: [] as string[], reading: () => {}, allowing: () => {} }));

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      contains: async () => {
        tabs.allowing();
        return true;
      },
    },
    runtime: { getManifest: () => ({ version: '1.0.0' }) },
  },
}));
vi.mock('../../../entrypoints/library/gather/read-tab.ts', () => ({
  UnreadPage: class extends Error {},
  readTab: async (address: string) => {
    tabs.read.push(address);
    tabs.reading();
    return { outcome: 'no-report', facts: { title: null }, pageTitle: address };
  },
}));

vi.mock('../../../entrypoints/shared/finder.ts', () => ({
  FindingError: class extends Error {},
  Finder: class {
    close() {}
  },
}));

beforeEach(() => {
  freshDisk();
  Object.assign(tabs, { read: [], reading: () => {}, allowing: () => {} });
});
afterEach(closeLibraries);

async function gathering(addresses: readonly string[]): Promise<{ gatherer: Gatherer; news: () => GatherNews }> {
  let last: GatherNews | null = null;
  const gatherer = new Gatherer(await testLibrary(), (news) => {
    last = news;
  });
  await gatherer.add(addresses.map((address) => ({ address })));
  return { gatherer, news: () => last as unknown as GatherNews };
}
const states = (news: GatherNews) => news.entries.map(({ state }) => state);

describe('pausing', () => {
  it('while a page is being read: that one is written down, the next is not begun', async () => {
    const { gatherer, news } = await gathering(['http://a.example/1', 'http://b.example/2']);
    tabs.reading = () => gatherer.stop();
    await gatherer.run();
    expect(tabs.read).toEqual(['http://a.example/1']);
    expect(states(news())).toEqual(['no-report', 'waits']);
    expect(news().isRunning).toBe(false);
  });

  it('while the next is being chosen: nothing is begun', async () => {
    const { gatherer, news } = await gathering(['http://a.example/1']);
    tabs.allowing = () => gatherer.stop();
    await gatherer.run();
    expect(tabs.read).toEqual([]);
    expect(states(news())).toEqual(['waits']);
  });

  it('while a site is given its rest: at once', async () => {
    const { gatherer, news } = await gathering(['http://a.example/1', 'http://a.example/2']);
    const began = Date.now();
    tabs.reading = () => setTimeout(() => gatherer.stop(), 50);
    await gatherer.run();
    expect(tabs.read).toEqual(['http://a.example/1']);
    expect(states(news())).toEqual(['no-report', 'waits']);
    expect(Date.now() - began).toBeLessThan(1_500);
  });

  it('and going on takes what waits', async () => {
    const { gatherer, news } = await gathering(['http://a.example/1', 'http://b.example/2']);
    tabs.reading = () => gatherer.stop();
    await gatherer.run();
    tabs.reading = () => {};
    await gatherer.run();
    expect(states(news())).toEqual(['no-report', 'no-report']);
  });
});

describe('a folder with more in it than saved pages', () => {
  it('has its documents told as not read, since they may be reports; pictures and styles are no news', async () => {
    const { gatherer, news } = await gathering([]);
    const names = ['报告.pdf', '报告.DOCX', '年报.wps', 'logo.png', 'site.css'];
    await gatherer.addFiles(names.map((name) => ({ path: `夹/${name}`, file: new File(['x'], name) })));
    expect(news().entries.map(({ title, state, reason }) => [title, state, reason])).toEqual(
      names.slice(0, 3).map((name) => [`夹/${name}`, 'failed', 'other-kind']),
    );
  });
});
