/**
 * What a page does for the benchmark of marks: reads itself, marks every figure by named highlights or by mark.js, and changes its
 * own DOM with and without marks. Runs in the page, beside mark.js.
 */
import { extractFigures } from '../../../utils/figures/extract.ts';
import { Painter } from '../../../utils/highlight/painter.ts';
import { staticRanges } from '../../../utils/highlight/places.ts';
import { readDom } from '../../../utils/page/dom.ts';
import { median } from '../measure.ts';

interface MarkJs {
  markRanges(ranges: readonly { start: number; length: number }[], options: { done: () => void }): void;
  unmark(options: { done: () => void }): void;
}

/** Until the browser has drawn what has been asked for. */
const drawn = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  });

const article = readDom(document, { url: location.href });
const figures = extractFigures(article.text, { body: article.body, headings: article.headings, year: 2023 });

function paintWith(painter: Painter, most: number): void {
  const layer = new Map<string, StaticRange[]>();
  for (const figure of figures.slice(0, most)) {
    const tint = figure.kind === 'percent' ? 'share' : figure.kind === 'money' ? 'money' : 'count';
    const ranges = layer.get(tint) ?? [];
    ranges.push(...staticRanges(article, [figure.start, figure.end]));
    layer.set(tint, ranges);
  }
  for (const [tint, ranges] of layer) painter.set(tint as 'count', ranges);
}

/** The figures as offsets into the text of all text nodes, as mark.js counts. */
function markJsRanges(most: number): { start: number; length: number }[] {
  const at = new Map<Node, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    at.set(node, length);
    length += node.length;
  }
  return figures.slice(0, most).flatMap((figure) =>
    staticRanges(article, [figure.start, figure.end]).map(({ startContainer, startOffset, endOffset }) => ({
      start: (at.get(startContainer) ?? 0) + startOffset,
      length: endOffset - startOffset,
    })),
  );
}

async function clock(work: () => unknown): Promise<number> {
  await drawn();
  const start = performance.now();
  await work();
  await drawn();
  return performance.now() - start;
}

/** From offsets to the first frame, ours and mark.js's in turns; elements that each adds to the page. */
export async function painting(most: number, runs: number) {
  const painter = new Painter('bench', 'light');
  const mark = new (globalThis as unknown as { Mark: new (context: Element) => MarkJs }).Mark(document.body);
  const ranges = markJsRanges(most);
  const elements = () => document.getElementsByTagName('*').length;
  const before = elements();
  const times = { ours: [] as number[], theirs: [] as number[], nothing: [] as number[] };
  const added = { ours: 0, theirs: 0 };
  for (let run = -1; run < runs; run++) {
    const ours = await clock(() => paintWith(painter, most));
    added.ours = elements() - before;
    painter.clear();
    const nothing = await clock(() => {});
    const theirs = await clock(() => new Promise<void>((done) => mark.markRanges(ranges, { done })));
    added.theirs = elements() - before;
    await new Promise<void>((done) => mark.unmark({ done }));
    if (run < 0) continue;
    times.ours.push(ours);
    times.theirs.push(theirs);
    times.nothing.push(nothing);
  }
  return {
    figures: Math.min(most, figures.length),
    ours: median(times.ours),
    theirs: median(times.theirs),
    nothing: median(times.nothing),
    added,
  };
}

/** The page's own work: paragraphs come and go, words change, boxes get other sizes; each laid out at once. */
function busy(): void {
  const paragraphs = [...document.querySelectorAll('p')];
  for (let n = 0; n < 25; n++) {
    const paragraph = paragraphs[(n * 37) % paragraphs.length] as HTMLElement;
    const added = document.createElement('p');
    added.textContent = `第${n}段`;
    paragraph.before(added);
    void document.body.offsetHeight;
    added.firstChild!.nodeValue = `第${n}段，已更新`;
    paragraph.style.paddingTop = `${n % 3}px`;
    void document.body.offsetHeight;
    added.remove();
  }
}

/** Milliseconds in which the engine clears away what setting or taking the marks has left: that is not the page's own work. */
const cleared = 150;
const atRest = async () => {
  await drawn();
  await new Promise((resolve) => setTimeout(resolve, cleared));
};

/** The page's own work with our marks and without them, in turns. */
export async function changing(most: number, runs: number) {
  const painter = new Painter('bench', 'light');
  const times = { marked: [] as number[], plain: [] as number[] };
  for (let run = -1; run < runs; run++) {
    paintWith(painter, most);
    await atRest();
    const marked = await clock(busy);
    painter.clear();
    await atRest();
    const plain = await clock(busy);
    if (run < 0) continue;
    times.marked.push(marked);
    times.plain.push(plain);
  }
  return { marked: median(times.marked), plain: median(times.plain) };
}

Object.assign(globalThis, { bench: { painting, changing } });
