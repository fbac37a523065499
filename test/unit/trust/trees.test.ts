/** Random trees of elements in real Chromium, read, searched for figures and anchored: nothing throws, every place is exact. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeFigure } from '../../../utils/anchors/describe.ts';
import { findAll } from '../../../utils/anchors/find.ts';
import { extractFigures } from '../../../utils/figures/extract.ts';
import { seedOfRun } from '../../support/seed.ts';
import { count, sized } from '../../support/trust.ts';
import { openTabs, type Tabs } from '../page/world.ts';

let tabs: Tabs;
beforeAll(async () => {
  tabs = await openTabs();
}, 60_000);
afterAll(() => tabs?.close());

/** Trees in one turn; each turn has a seed of its own. */
const perTurn = 100;
const turns = sized(4, 100);

it('R10 any tree is read without an exception, its figures are in its text, and their anchors find them', async () => {
  const world = await tabs.withContent('<!doctype html><div id="tree"></div>');
  const start = seedOfRun;
  let [kept, lost] = [0, 0];
  for (let turn = 0; turn < turns; turn++) {
    // The function travels as text: what it needs is written into it.
    const work = `async ({ readDom, detect }) => {
      let state = ${start + turn} * 2654435761 >>> 0;
      const next = (below) => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % below;
      const names = ['p','div','span','b','i','table','tr','td','th','ul','li','br','ruby','rt','sup','form','input','select','option','textarea','button','details','summary','template','svg','math','iframe','noscript','h1','h2','a','pre','style','img','del','ins','center','font','x-own','dialog','slot'];
      const texts = ['受理案件','1','2','64','件','，','。','98.','5%','\\u200b','\\u202e','\\ud800','　','\\n',' ','其中','同比增长','9999','年','（一）','表','&','<','\\u00a0','①','一、','万元'];
      const styles = ['', '', '', 'display:none', 'visibility:hidden', 'display:contents', 'display:flex', 'float:left', 'position:fixed;left:-9999px', 'opacity:0', 'font-size:0', 'white-space:pre', 'direction:rtl'];
      const grow = (parent, depth) => {
        for (let n = next(6); n >= 0; n--) {
          if (next(3) > 0) parent.append(texts[next(texts.length)] + texts[next(texts.length)]);
          else if (next(12) === 0) parent.append(document.createComment('1件'));
          else if (depth < 7) {
            const child = document.createElement(names[next(names.length)]);
            if (next(4) === 0) child.setAttribute('style', styles[next(styles.length)]);
            if (next(9) === 0) child.id = ['browser','chrome','body','childNodes'][next(4)];
            if (next(9) === 0) child.setAttribute('name', ['nodeType','parentNode','textContent','firstChild'][next(4)]);
            parent.append(child);
            if (next(10) === 0 && ['div','p','span'].includes(child.localName)) grow(child.attachShadow({ mode: next(2) ? 'open' : 'closed' }), depth + 1);
            grow(child.localName === 'template' ? child.content : child, depth + 1);
          }
        }
      };
      const box = document.getElementById('tree');
      const read = [];
      for (let n = 0; n < ${perTurn}; n++) {
        box.replaceChildren();
        grow(box, 0);
        const article = readDom(document);
        detect(article, article.clues, article.state);
        read.push({ text: article.text, body: article.body });
      }
      return read;
    }`;
    const read = (await world.run(work as never)) as unknown as { text: string; body: [number, number] }[];
    for (const { text, body } of read) {
      const figures = extractFigures(text, { body, year: 2023 });
      for (const figure of figures) expect(text.slice(figure.start, figure.end)).toBe(figure.quote);
      const anchors = figures.map((figure) => describeFigure(text, figure));
      for (const [n, { state, found }] of findAll(anchors, text).entries()) {
        kept++;
        // On the same text a place is where it was, or cannot be told from another; never elsewhere.
        if (found && state !== 'changed') expect(text.slice(...found), `turn ${turn}`).toBe(anchors[n]?.quote);
        if (state === 'missing' || state === 'changed') lost++;
      }
      count('trees');
    }
  }
  await world.page.close();
  expect(kept).toBeGreaterThan(turns * 20);
  // Scraps of text without a word around a number may leave nothing to know it by.
  expect(lost / kept).toBeLessThan(0.15);
}, 600_000);
