/** Links with a text fragment, asked of Chromium itself: the link of a figure scrolls to that figure's own words. */

import { readHtmlFile } from '../../../utils/command/html.ts';
import { extractFigures } from '../../../utils/figures/extract.ts';
import { sourceLink } from '../../../utils/text/source.ts';
import { shipped } from '../../support/extension.ts';
import { type PortalPage, pageOfFile, sampleReports } from '../../support/portals.ts';
import { reportNames, reportPath } from '../../support/shared.ts';
import { inWhole } from '../../support/whole.ts';
import { expect, test } from '../mingshu.ts';

/** Every so many figures are tried in each run, and all of them in a whole one (`npm test -- --whole`). */
const step = inWhole(4, 1);

/**
 * One character a line: which words were scrolled to can then be told to within a line. So small that a sentence fits the
 * window.
 */
const tall = `<style>
  body * { font: 8px/9px monospace !important; overflow-wrap: anywhere !important; word-break: break-all !important;
    text-indent: 0 !important; padding: 0 !important; }
  p, td, div.text > * { width: 9px !important; display: block !important; }
  body { padding-block: 2000px !important; }
</style></head>`;

/** Pixels; the window holds the longest sentence that a link names. */
const lineHeight = 9;
const height = 1400;
/** A few lines: spaces, and digits that share one. */
const slack = 40;

const linked = (page: PortalPage): PortalPage => ({
  ...page,
  file: `links ${page.file}`,
  url: page.url.replace('://', '://links-'),
  html: page.html.replace('</head>', tall),
});

const pages = [...reportNames.map((name) => pageOfFile(reportPath(name))), ...sampleReports()].map(linked);
// An array of objects is taken for a fixture with its options unless it stands in one.
test.use({ extension: shipped, morePages: [pages, { scope: 'test' }] });

for (const { file, url, html } of pages)
  test(`the link of a figure leads to its words: ${file.split('/').at(-1)}`, async ({ stage }) => {
    test.setTimeout(300_000);
    const { article, facts, tables } = await readHtmlFile(new TextEncoder().encode(html), url);
    const { text, body, headings } = article;
    const figures = extractFigures(text, { body, headings, year: facts.year, tables });
    expect(figures.length).toBeGreaterThan(10);
    const page = await stage.browser.context.newPage();
    await page.setViewportSize({ width: 800, height });
    const missed: string[] = [];
    // Words that are nowhere are not scrolled to: so the page does not scroll by itself.
    await page.goto(`${url}?none#:~:text=${encodeURIComponent('这几个字哪里都没有')}`);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    // Platforms that keep their state in the hash have set it by now.
    await page.goto(url);
    const hash = await page.evaluate(() => location.hash);
    for (const [i, { start, end, quote }] of figures.entries()) {
      if (i % step > 0) continue;
      // Another address each time, so that the page is loaded anew.
      const link = sourceLink(`${url}?${i}${hash}`, text, [start, end]);
      await page.goto(link);
      // How often the words have stood in the text before tells which of their places is meant.
      const nth = text.slice(0, start).split(text.slice(start, end + 6).trimEnd()).length - 1;
      const place = await page.evaluate(
        async ([words, skip]) => {
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          return { at: wordsAt(words, skip), scrolled: scrollY };
          function wordsAt(wanted: string, before: number) {
            // The page's words without its spaces, line ends and unseen characters, each with its node.
            const units: { node: Text; at: number }[] = [];
            let all = '';
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
              if (node.parentElement?.closest('script, style') || !node.parentElement?.checkVisibility()) continue;
              for (let j = 0; j < node.data.length; j++) {
                if (/[\s\p{Cf}]/u.test(node.data[j] as string)) continue;
                units.push({ node, at: j });
                all += node.data[j];
              }
            }
            const plain = wanted.replace(/[\s\p{Cf}]/gu, '');
            let found = all.indexOf(plain);
            for (let j = 0; j < before && found >= 0; j++) found = all.indexOf(plain, found + 1);
            const unit = units[found];
            if (!unit) return null;
            const range = document.createRange();
            range.setStart(unit.node, unit.at);
            range.setEnd(unit.node, unit.at + 1);
            return range.getBoundingClientRect().top;
          }
        },
        [text.slice(start, end + 6).trimEnd(), nth] as const,
      );
      // Chromium puts the beginning of what it has found into the middle; the figure stands in it, one character a line.
      const words = decodeURIComponent((link.split('text=')[1] as string).replace(/^.*-,/, ''));
      const behind = (words.includes(',') ? height / 2 : words.length * lineHeight) + slack;
      const below = (place.at ?? Number.NaN) - height / 2;
      const isShown = below > -slack && below < behind;
      if (!isShown || place.scrolled === 0)
        missed.push(`${quote} at ${start}: ${JSON.stringify(place)} ${decodeURIComponent(link).split('text=')[1]}`);
    }
    await page.close();
    expect(missed).toEqual([]);
  });
