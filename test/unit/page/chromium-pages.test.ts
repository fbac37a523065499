/**
 * Reading pages in real Chromium: the project's sample pages with their scripts, and saved pages of portals without. Every
 * piece of text is where the page shows it, and the page stays as it was.
 */
import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDom } from '../../../utils/page/dom.ts';
import { decodeHtml } from '../../../utils/page/encoding.ts';
import { samplePages } from '../../support/portals.ts';
import { hasShared, pagePath } from '../../support/shared.ts';
import type { Readers } from './in-page.ts';
import { openTabs, type Tabs, World } from './world.ts';

let tabs: Tabs;
beforeAll(async () => {
  tabs = await openTabs();
}, 60_000);
afterAll(() => tabs?.close());

const reports = samplePages().slice(0, 3);

describe('sample pages', () => {
  it.each(reports)('$file: every piece of the text is where the page shows it', async ({ url, html }) => {
    const world = await tabs.at(url);
    const read = await world.run(({ readDom, detect, quickLook }) => {
      const before = document.documentElement.outerHTML;
      const article = readDom(document, { url: location.href });
      const [start, end] = article.body;
      const wrong: string[] = [];
      for (const { index, 0: digits } of article.text.slice(start, end).matchAll(/\d+/g)) {
        const pieces = article.rangesOf(start + index, start + index + digits.length);
        const shown = pieces.map((piece) => {
          const range = document.createRange();
          range.setStart(piece.node, piece.start);
          range.setEnd(piece.node, piece.end);
          const { width, height } = range.getBoundingClientRect();
          return width > 0 && height > 0 ? range.toString() : '';
        });
        const back = pieces[0] && article.offsetOf(pieces[0].node, pieces[0].start);
        if (shown.join('') !== digits || back !== start + index) wrong.push(`${digits}: ${shown.join('|')}`);
      }
      return {
        body: article.text.slice(start, end),
        wrong,
        report: detect(article, article.clues, article.state).report,
        quick: quickLook(document),
        same: before === document.documentElement.outerHTML,
      };
    });
    expect(read.wrong).toEqual([]);
    expect(read).toMatchObject({ report: true, same: true, quick: { report: true, family: '法治政府建设年度报告' } });
    // Without style sheets and scripts the same words are found.
    const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
    const parsed = readDom(window.document);
    expect(parsed.text.slice(...parsed.body)).toBe(read.body);
    await world.page.close();
  });

  it('hidden copies and hostile names change nothing', async () => {
    const world = await tabs.at('http://www.yunxi.gov.cn/zwgk/fzzf/202103/t20210302_1004.html');
    const { text, hidden, title } = await world.run(({ readDom, readFacts, detect }) => {
      const article = readDom(document, { url: location.href });
      const facts = readFacts(article, article.clues, detect(article, article.clues));
      return { text: article.text.slice(...article.body), hidden: article.hidden, title: facts.title };
    });
    expect(text).toMatch(/^2020年，全县受理[\s\S]*新聘法律顾问6名。$/);
    expect(text).not.toContain('9999');
    expect(text.match(/8,412/g)).toHaveLength(1);
    expect(hidden).toBeGreaterThan(300);
    expect(title).toBe('云溪县2020年法治政府建设年度报告');
    await world.page.close();
  });

  it('a body that a script fills in later is seen as missing, and then read', async () => {
    const page = await tabs.newPage();
    await page.goto('http://www.yunxi.gov.cn/art/2022/art_5d2c.html', { waitUntil: 'domcontentloaded' });
    const world = await World.of(page);
    const look = () =>
      world.run(({ readDom, quickLook, detect }) => {
        const article = readDom(document);
        return {
          kind: article.state.kind,
          quick: quickLook(document).report,
          report: detect(article, article.clues).report,
        };
      });
    expect(await look()).toEqual({ kind: 'empty', quick: true, report: false });
    await page.waitForSelector('#con_con p:nth-child(5)');
    expect(await look()).toEqual({ kind: 'text', quick: true, report: true });
    await page.close();
  });

  it.each([
    ['news-about-report.html', 'text'],
    ['column-list.html', null],
    ['home.html', null],
    ['pictures-only.html', 'images'],
    ['no-figures.html', 'text'],
  ])('%s: told for what it is', async (file, kind) => {
    const world = await tabs.at(samplePages().find((one) => one.file === file)?.url as string);
    const found = await world.run(({ readDom, detect }) => {
      const article = readDom(document, { url: location.href });
      return { kind: article.state.kind, report: detect(article, article.clues, article.state).report };
    });
    expect(found.report).toBe(file === 'no-figures.html' || file === 'pictures-only.html');
    if (kind) expect(found.kind).toBe(kind);
    await world.page.close();
  });

  it('takes one quick look in a small part of the time that reading takes', async () => {
    for (const { url } of reports) {
      const world = await tabs.at(url);
      const { looking, reading } = await world.run(({ quickLook, readDom }) => {
        const timeOf = (work: () => unknown) => {
          const rounds = 20;
          const start = performance.now();
          for (let n = 0; n < rounds; n++) work();
          return (performance.now() - start) / rounds;
        };
        return { looking: timeOf(() => quickLook(document)), reading: timeOf(() => readDom(document)) };
      });
      expect(looking / reading).toBeLessThan(0.5);
      await world.page.close();
    }
  });
});

describe.skipIf(!hasShared)('saved pages of portals, rendered', () => {
  const rows = hasShared
    ? readFileSync(pagePath('BODIES.tsv'), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'))
        .filter((cells) => Number(cells[3]) > 0 && !cells[10]?.startsWith('@font-face'))
        .map((cells) => ({ file: cells[0] as string, selector: cells[1] as string, characters: Number(cells[3]) }))
    : [];
  let quiet: BrowserContext;
  beforeAll(async () => {
    quiet = await tabs.browser.newContext({ javaScriptEnabled: false });
    await quiet.route('**', (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
  });
  afterAll(() => quiet?.close());

  it.each(rows)('$file', async ({ file, selector, characters }) => {
    const page = await quiet.newPage();
    const html = decodeHtml(readFileSync(pagePath(file)));
    await page.route('http://saved.gov.cn/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await page.goto('http://saved.gov.cn/');
    const world = await World.of(page);
    const { length, inside } = await world.run(
      new Function(
        'readers',
        `const article = readers.readDom(document);
         const element = document.querySelector(${JSON.stringify(selector)});
         const [start, end] = article.container;
         return { length: article.text.slice(start, end).replace(/\\s/g, '').length,
           inside: article.rangesOf(start, end).every((piece) => element.contains(piece.node)) };`,
      ) as (readers: Readers) => { length: number; inside: boolean },
    );
    expect(inside).toBe(true);
    expect(Math.abs(length - characters)).toBeLessThanOrEqual(12);
    await page.close();
  });
});
