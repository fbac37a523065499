/**
 * Following a living page, in real Chromium with the real annotator: how often it reads again. At most once a second however
 * busy the page is, not at all when nothing of the article changed, not at all in a tab that is not looked at.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePages } from '../../support/portals.ts';
import { openTabs, type Tabs } from './world.ts';

let tabs: Tabs;
beforeAll(async () => {
  tabs = await openTabs();
}, 60_000);
afterAll(() => tabs?.close());

/** What the script in the page's own world of the extension keeps for the test. */
interface Kept {
  /** When each reading began (milliseconds). */
  reads: number[];
  hidden: boolean;
}
type WithKept = typeof globalThis & { kept: Kept };

/** Longer than the pause before the first reading again: what has not come by then does not come. */
const longer = 3_500;

/** A sample report with an annotator that counts its readings; it has read the page once. */
async function annotated() {
  const [{ url }] = samplePages() as [{ url: string }, ...unknown[]];
  const world = await tabs.at(url);
  await world.run(({ Annotator, background }) => {
    const kept: Kept = { reads: [], hidden: false };
    (globalThis as WithKept).kept = kept;
    Object.defineProperty(document, 'hidden', { get: () => kept.hidden });
    const { read } = Annotator.prototype;
    Annotator.prototype.read = function (force) {
      kept.reads.push(performance.now());
      return read.call(this, force);
    };
    new Annotator(document, background(), 'test', true);
  });
  const reads = () => world.run(() => (globalThis as WithKept).kept.reads);
  await expect.poll(async () => (await reads()).length).toBe(1);
  await expect.poll(() => world.run(() => CSS.highlights.size)).toBeGreaterThan(0);
  const wait = (milliseconds: number) => world.page.waitForTimeout(milliseconds);
  return { ...world, page: world.page, run: world.run.bind(world), reads, wait };
}

const paragraph = "[...document.querySelectorAll('p')].find((one) => /\\d件/.test(one.textContent))";

describe('a living page', () => {
  it('that never rests is read again at most once a second', async () => {
    const { page, reads } = await annotated();
    await page.evaluate(`{
      const one = ${paragraph};
      let n = 0;
      setInterval(() => { one.append('又' + n++ + '件'); }, 15);
    }`);
    await expect.poll(async () => (await reads()).length, { timeout: 60_000, interval: 500 }).toBeGreaterThanOrEqual(4);
    const times = await reads();
    for (const [i, time] of times.entries()) if (i > 0) expect(time - (times[i - 1] as number)).toBeGreaterThan(1_000);
    await page.close();
  }, 90_000);

  it('whose clock ticks and whose counter counts beside the article is not read again', async () => {
    const { page, reads, wait } = await annotated();
    await page.evaluate(`{
      const clock = document.querySelector('.position');
      setInterval(() => { clock.textContent = new Date().toISOString(); }, 50);
    }`);
    await wait(longer);
    expect(await reads()).toHaveLength(1);
    await page.close();
  }, 60_000);

  it('that does nothing is not read again', async () => {
    const { page, reads, wait } = await annotated();
    await wait(longer);
    expect(await reads()).toHaveLength(1);
    await page.close();
  }, 60_000);

  it('is read again once for a change of size and one for a change of script, and the marks follow', async () => {
    const { page, reads, run, wait } = await annotated();
    const marked = () => run(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));
    const before = await marked();
    // Sizes and colours are no words.
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('p')) one.style.fontSize = '24px';
    });
    await wait(longer);
    expect(await reads()).toHaveLength(1);
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
        if (node.parentElement?.closest('p')) node.data = node.data.replaceAll('件', '個').replaceAll('万', '萬');
    });
    await expect.poll(async () => (await reads()).length, { timeout: 20_000 }).toBe(2);
    await expect.poll(marked, { timeout: 20_000 }).toBeGreaterThan(before * 0.8);
    await wait(longer);
    expect(await reads()).toHaveLength(2);
    await page.close();
  }, 90_000);

  it('in a tab that nobody looks at is read when somebody does, once', async () => {
    const { page, reads, run, wait } = await annotated();
    await run(() => {
      (globalThis as WithKept).kept.hidden = true;
    });
    await page.evaluate(`{
      const one = ${paragraph};
      for (let n = 0; n < 5; n++) setTimeout(() => one.append('另有' + n + '件'), n * 100);
    }`);
    await wait(longer);
    expect(await reads()).toHaveLength(1);
    await run(() => {
      (globalThis as WithKept).kept.hidden = false;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(async () => (await reads()).length, { timeout: 20_000 }).toBe(2);
    await wait(longer);
    expect(await reads()).toHaveLength(2);
    await page.close();
  }, 90_000);

  it('that goes to another address without a new document is read once more', async () => {
    const { page, reads, wait } = await annotated();
    await page.evaluate(() => {
      history.pushState(null, '', '/another.html');
      document.querySelector('p')?.append('。');
    });
    await expect.poll(async () => (await reads()).length, { timeout: 20_000 }).toBe(2);
    await wait(longer);
    expect(await reads()).toHaveLength(2);
    await page.close();
  }, 60_000);
});
