/** What tests ask of the page beside the panel: what is marked in it, where it stands, what colour it has. */
import type { Frame, Page } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';

/** Playwright drives Chromium, puppeteer Firefox; both run a function in a page alike. */
type AnyPage = Page | Frame | FirefoxPage;

function inPage<Arg, Result>(page: AnyPage, run: (arg: Arg) => Result, arg: Arg): Promise<Result> {
  return (page as { evaluate(run: unknown, arg: Arg): Promise<unknown> }).evaluate(run, arg) as Promise<Result>;
}

/** Layers by their number, as utils/highlight/layers.ts orders them; dark grounds count on from ten. */
const layers = ['sentence', 'count', 'share', 'money', 'time', 'words', 'saved', 'flagged', 'lit', 'current'] as const;

/** The words that each layer of marks covers at the moment, in the order of painting. */
export function marksOf(page: AnyPage): Promise<Record<(typeof layers)[number], string[]>> {
  return inPage(
    page,
    (names) => {
      const marks = Object.fromEntries(names.map((name) => [name, [] as string[]]));
      for (const [name, highlight] of CSS.highlights) {
        const number = Number(/\d+$/.exec(name)?.[0]) % names.length;
        for (const range of highlight as Iterable<AbstractRange>)
          marks[names[number] as string]?.push(
            (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
          );
      }
      return marks as Record<(typeof names)[number], string[]>;
    },
    layers,
  );
}

/** Box of the n-th place of the page's text where `words` stand, in the viewport. */
export function boxOf(page: AnyPage, words: string, nth = 0) {
  return inPage(
    page,
    ([wanted, skip]) => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      let left = skip;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        // Scripts and hidden parts have text without a place.
        if (width === 0 || left-- > 0) continue;
        return { x, y, width, height };
      }
      throw new Error(`not on the page: ${wanted}`);
    },
    [words, nth] as const,
  );
}

/** Waits until the page stands still: a jump before may still be scrolling it. */
async function standstill(page: AnyPage): Promise<void> {
  await inPage(
    page,
    async (frames) => {
      let [still, last] = [0, scrollY];
      while (still < frames) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        still = scrollY === last ? still + 1 : 0;
        last = scrollY;
      }
    },
    5,
  );
}

/** The same, with the page scrolled so that the words are in view. */
export async function bringUp(page: AnyPage, words: string) {
  await standstill(page);
  const { y } = await boxOf(page, words);
  await inPage(page, (by) => scrollBy({ top: by - innerHeight / 2, behavior: 'instant' }), y);
  return boxOf(page, words);
}

/** Selects words of a paragraph, as a reader would. */
export function selectWords(page: AnyPage, words: string): Promise<void> {
  return inPage(
    page,
    (wanted) => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf(wanted);
        if (at >= 0 && node.parentElement?.tagName === 'P')
          getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      }
    },
    words,
  );
}

/** Colour of the page as painted at a point of the viewport: `[red, green, blue]`. */
export async function paintedAt(page: Page, x: number, y: number): Promise<number[]> {
  const picture = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(1, 1);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  }, picture.toString('base64'));
}
