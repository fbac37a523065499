/** The panel beside a page of 5,000 figures: opening, filtering, scrolling. */
import type { Page } from '@playwright/test';
import { openPanel } from '../../support/browser.ts';
import { median, quantile } from '../measure.ts';
import { longPage, openStage } from '../stage.ts';
import { type Work, within } from '../work.ts';

const visits = 15;
const turns = 7;
/** About 5,000 figures. */
const characters = 440_000;
const scrolls = 120;
/** The machine itself swallows a frame now and then: the middle one of so many ways through the list counts. */
const ways = 3;
/** Milliseconds after which a panel has drawn its first rows and done what it puts off until then. */
const settled = 1_500;

/** Milliseconds from the start of the panel's document to its first rows. */
async function opening(panel: Page): Promise<number> {
  await panel.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.row-main')) return;
      observer.disconnect();
      Object.assign(globalThis, { firstRows: performance.now() });
    }).observe(document, { childList: true, subtree: true });
  });
  const times: number[] = [];
  for (let visit = -1; visit < visits; visit++) {
    await panel.reload();
    // Each opening by itself: asked only when all is done. Who asks while a panel opens has 300 kB of its own compiled there.
    await panel.waitForTimeout(settled);
    const time = await panel.evaluate(() => (globalThis as { firstRows?: number }).firstRows);
    if (time === undefined) throw new Error(`No rows within ${settled} ms`);
    if (visit >= 0) times.push(time);
  }
  return median(times);
}

/** Milliseconds from what is typed to the frame that shows what is left, with what is drawn forced at once. */
function filtering(panel: Page, turns: number): Promise<number[]> {
  return panel.evaluate(async (count) => {
    const input = document.querySelector('input[type=search]') as HTMLInputElement;
    const times: number[] = [];
    const put = async (value: string) => {
      const start = performance.now();
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      void document.body.offsetHeight;
      return performance.now() - start;
    };
    for (let n = 0; n < count; n++) {
      times.push(await put('复议'));
      await put('');
    }
    return times;
  }, turns);
}

/** Milliseconds of each frame while the list is scrolled through. */
function scrolling(panel: Page, steps: number): Promise<number[]> {
  return panel.evaluate(async (count) => {
    const box = document.querySelector('.scroll') as HTMLElement;
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    box.scrollTop = 0;
    let last = await frame();
    const times: number[] = [];
    for (let n = 0; n < count; n++) {
      box.scrollTop += (box.scrollHeight - box.clientHeight) / count;
      const now = await frame();
      times.push(now - last);
      last = now;
    }
    return times;
  }, steps);
}

/** A frame at 60 Hz takes 16.7 ms; one that takes this long has missed its turn. */
const dropped = 25;

export const panel: Work = {
  name: 'panel',
  browser: true,
  async run() {
    const long = await longPage(characters);
    const stage = await openStage([long]);
    try {
      const page = await stage.visit(long.url);
      const beside = await openPanel(stage.browser, page);
      await beside.locator('.row-main').first().waitFor({ timeout: 120_000 });
      const open = await opening(beside);
      const filter = median(await filtering(beside, turns));
      const frames: number[][] = [];
      for (let way = 0; way < ways; way++) frames.push(await scrolling(beside, scrolls));
      const late = median(frames.map((times) => times.filter((time) => time > dropped).length));
      return {
        rows: [
          within({ work: 'panel of 5,000 figures: opened, to its first rows', unit: 'ms', ours: open }, 150),
          within({ work: 'filtered, to the next frame', unit: 'ms', ours: filter }, 30),
          within({ work: `frames dropped of ${scrolls} while scrolling through`, unit: 'frames', ours: late }, 0),
        ],
        notes: [
          `Frames while scrolling: median ${median(frames.flat()).toFixed(1)} ms, 95 % within ${quantile(frames.flat(), 0.95).toFixed(1)} ms.`,
        ],
      };
    } finally {
      await stage.close();
    }
  },
};
