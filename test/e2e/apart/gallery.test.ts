/**
 * Every state of the panel and of the library page, in three languages, in light, dark and forced colours, at 320 and 420 px
 * and at 200 %, the library also on a whole screen: nothing is cut off or runs sideways, axe finds nothing, what is pressed is large enough, and no language holds words of another.
 * Pictures of all are left in `.output/gallery-pictures`, for looking at; no test compares them, fonts differ too much.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { build } from 'vite';
import { root } from '../../support/files.ts';
import { isWhole } from '../../support/whole.ts';

type Locale = 'zh-Hans' | 'zh-Hant' | 'en';
interface GalleryWindow {
  show(story: string, locale: Locale): Promise<void>;
  stories: string[];
}

const built = join(root, '.output/gallery');
const pictures = join(root, '.output/gallery-pictures');
const types: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

let server: Server;
let browser: Browser;
let address: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  await build({ configFile: join(root, 'test/gallery/vite.config.ts'), logLevel: 'error' });
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://gallery').pathname;
    const file = path === '/' ? '/index.html' : path;
    try {
      const content = readFileSync(join(built, file));
      response.setHeader('content-type', types[file.split('.').pop() ?? ''] ?? 'text/plain').end(content);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0);
  address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  browser = await chromium.launch({
    executablePath: process.env.MINGSHU_BROWSER ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});

test.afterAll(async () => {
  await browser.close();
  server.close();
});

interface Look {
  name: string;
  locale: Locale;
  width: number;
  height?: number;
  scale?: number;
  media?: Parameters<Page['emulateMedia']>[0];
  /** Not looked at by axe again: it has seen these colours and words. */
  seen?: boolean;
  /** Looked at in a whole run alone (`npm test -- --whole`): each of its language, width and colours is in another look. */
  again?: boolean;
}

/** Each view is looked at in each of these; together they hold every language, width and set of colours. */
const looks: Look[] = [
  { name: 'hans-light-360', locale: 'zh-Hans', width: 360 },
  { name: 'en-dark-320', locale: 'en', width: 320, media: { colorScheme: 'dark' } },
  { name: 'hant-forced-420', locale: 'zh-Hant', width: 420, media: { forcedColors: 'active' } },
  { name: 'en-light-420', locale: 'en', width: 420, seen: true, again: true },
  {
    name: 'hant-dark-320',
    locale: 'zh-Hant',
    width: 320,
    media: { colorScheme: 'dark', reducedMotion: 'reduce' },
    seen: true,
    again: true,
  },
  // A panel of 640 × 900 pixels with everything twice as large.
  { name: 'hans-200', locale: 'zh-Hans', width: 320, height: 450, scale: 2, seen: true },
];

/** What is wrong with the view as it stands, in words. */
const faultsOf = (page: Page, { locale, seen: isSeen = false }: Look) =>
  page.evaluate(
    async ([language, withoutAxe]) => {
      const faults: string[] = [];
      const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      /** What runs sideways in a box of its own can be scrolled to. */
      const isInScroller = (element: Element) => {
        for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
          if (/auto|scroll/.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth) return true;
        return false;
      };
      const tell = (element: Element) =>
        `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)}`;
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) faults.push(`runs sideways: ${scrollWidth} in ${clientWidth}`);
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        if (!seen(element) || element.closest('svg, .vh') || isInScroller(element)) continue;
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        if (box.width > 0 && (box.left < -1 || box.right > clientWidth + 1) && !element.closest('.line'))
          faults.push(`stands outside: ${tell(element)}`);
        const cuts = style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.textOverflow !== 'ellipsis';
        if (cuts && element.scrollWidth > element.clientWidth + 1 && !/INPUT|TEXTAREA|SELECT/.test(element.tagName))
          faults.push(`is cut off: ${tell(element)}`);
        if (element.matches('.row-main > .val, .row-main > .unit') && element.scrollWidth > element.clientWidth + 1)
          faults.push(`runs over what stands beside it: ${tell(element)}`);
        const isPressed = element.matches('button, a[href], input, select, textarea');
        // Of a box to tick its label is pressed too.
        const isTick = element.matches('[type=checkbox], [type=radio]');
        const { width, height } = isTick ? (element.closest('label') ?? element).getBoundingClientRect() : box;
        // A link in a line of text is as high as its line.
        if (
          isPressed &&
          !element.matches('.link, td :not(input), p *') &&
          (width < 23.5 || height < 23.5) &&
          !element.closest('.field')
        )
          faults.push(`is too small to press, ${Math.round(width)} × ${Math.round(height)}: ${tell(element)}`);
      }
      if (language === 'en') {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement as Element;
          // Words of the report or of the reader may be quoted; otherwise they bear their language.
          const own = (node as Text).data.replace(/“[^”]*”/g, '');
          if (/\p{Script=Han}/u.test(own) && seen(parent) && !parent.closest('[lang^=zh], [lang=""]'))
            faults.push(`is Chinese in English: ${tell(parent)}`);
        }
      }
      if (withoutAxe) return faults;
      const { axe } = window as unknown as {
        axe: { run: (...all: unknown[]) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const found = await axe.run(document, {
        resultTypes: ['violations'],
        // The panel is no document of its own to the reader: the browser names it.
        rules: { 'page-has-heading-one': { enabled: true }, region: { enabled: true } },
      });
      for (const { id, nodes } of found.violations)
        faults.push(`axe ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
      return faults;
    },
    [locale, isSeen] as const,
  );

const wide: readonly Look[] = [
  { name: 'hans-light-1280', locale: 'zh-Hans', width: 1280 },
  { name: 'en-dark-1280', locale: 'en', width: 1280, media: { colorScheme: 'dark' }, seen: true, again: true },
  { name: 'hant-light-420', locale: 'zh-Hant', width: 420, seen: true, again: true },
];
const galleries = [
  { gallery: 'panel', path: '', atLeast: 50, looks },
  {
    gallery: 'library',
    path: 'library.html',
    atLeast: 80,
    looks: [...wide, ...looks.filter(({ name }) => /^(?:en-dark-320|hant-forced-420|hans-200)$/.test(name))],
  },
];

for (const { gallery, path, atLeast, look } of galleries.flatMap(({ looks, ...one }) =>
  looks.filter(({ again }) => isWhole || !again).map((look) => ({ ...one, look })),
))
  test(`every state of the ${gallery} is in order: ${look.name}`, async () => {
    test.setTimeout(300_000);
    const errors: string[] = [];
    const faults: string[] = [];
    const folder = join(pictures, gallery, look.name);
    mkdirSync(folder, { recursive: true });
    const open = async (): Promise<Page> => {
      const page = await browser.newPage({
        viewport: { width: look.width, height: look.height ?? 900 },
        deviceScaleFactor: look.scale ?? 1,
      });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.emulateMedia({ reducedMotion: 'reduce', ...look.media });
      await page.goto(address + path);
      await page.waitForFunction(() => 'stories' in window);
      await page.addScriptTag({ content: axe.source });
      return page;
    };
    // Two pages at a time: one draws while the other is looked at.
    const lookAt = async (page: Page, stories: readonly string[]): Promise<void> => {
      for (const story of stories) {
        await page.evaluate(([name, locale]) => (window as unknown as GalleryWindow).show(name, locale), [
          story,
          look.locale,
        ] as const);
        await page.screenshot({ path: join(folder, `${story}.png`) });
        for (const fault of await faultsOf(page, look)) faults.push(`${story}: ${fault}`);
      }
      await page.close();
    };
    const [first, second] = await Promise.all([open(), open()]);
    const stories = await first.evaluate(() => (window as unknown as GalleryWindow).stories);
    expect(stories.length).toBeGreaterThanOrEqual(atLeast);
    const half = Math.ceil(stories.length / 2);
    await Promise.all([lookAt(first, stories.slice(0, half)), lookAt(second, stories.slice(half))]);
    expect([...errors, ...faults]).toEqual([]);
  });
