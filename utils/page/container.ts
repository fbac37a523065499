/**
 * Finds the element that holds the article: the deepest one with nearly all of the page's running text. Known containers
 * come second, as a help to cut more exactly. Works on what reading recorded, never on the DOM.
 */
import type { Span } from '../text/span.ts';
import type { Block } from './blocks.ts';
import { isAfterword, isMetadata, isSpam } from './furniture.ts';
import { isProse, type Line } from './lines.ts';

/** A child that holds this share of the running text holds the article; less, and the article is spread over several. */
const nearlyAll = 0.75;
/**
 * A known container is believed from this share on: a short article stands beside longer words of the site. Ids and exact
 * marks stand once on a page; classes are reused for anything.
 */
const knownShare = { exact: 0.1, id: 0.1, class: 0.4 };
/** Less running text than this is the site's own; then pictures, files or an empty container are the article. */
const leastProse = 120;
/** Two children this alike are copies of each other (for the screen and for the phone). */
const copyShare = 0.35;

/** Lines weighed between two looks at the clock. */
const stride = 500;

/** Running text by place: how much of it stands before an offset. */
class Prose {
  private readonly offsets: number[] = [];
  private readonly sums: number[] = [0];

  /** Weighs the lines; gives way now and then. */
  *weigh(lines: readonly Line[], links: readonly Span[]): Generator<void, void> {
    let link = 0;
    let count = 0;
    for (const line of lines) {
      if (++count % stride === 0) yield;
      while (link < links.length && (links[link] as Span)[1] <= line.start) link++;
      let linked = 0;
      for (let i = link; i < links.length && (links[i] as Span)[0] < line.end; i++) {
        const [from, to] = links[i] as Span;
        linked += Math.min(to, line.end) - Math.max(from, line.start);
      }
      this.offsets.push(line.start);
      this.sums.push((this.sums.at(-1) as number) + weightOf(line, linked));
    }
  }

  in(span: Span): number {
    return (this.sums[this.lineFrom(span[1])] as number) - (this.sums[this.lineFrom(span[0])] as number);
  }

  /** Number of lines that begin before `offset`. */
  private lineFrom(offset: number): number {
    let low = 0;
    let high = this.offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.offsets[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Running text counts by its length, rows of cells with numbers too, any other line by a twentieth, the site's own words not. */
function weightOf(line: Line, linked: number): number {
  const { text } = line;
  if (linked * 2 > line.end - line.start || isAfterword(text) || isMetadata(text) || isSpam(text)) return 0;
  if (isProse(text)) return text.length;
  if (text.includes('\t')) return /\d/.test(text) ? text.length : 0;
  return text.length / 20;
}

/**
 * The block that holds the article, or null on a page without text. `links` are the spans of text that stands in links, in
 * order and apart from each other; `substance` the blocks of pictures and files that could be the article instead.
 */
export function* chooseContainer(
  text: string,
  lines: readonly Line[],
  blocks: readonly Block[],
  links: readonly Span[],
  substance: readonly number[],
): Generator<void, Block | null> {
  if (blocks.length === 0) return null;
  const prose = new Prose();
  yield* prose.weigh(lines, links);
  const weights = blocks.map((block) => prose.in([block.start, block.end]));
  yield;
  const general = densest(text, blocks, weights);
  const marked = known(blocks, weights, general);
  if (marked === undefined && (weights[general] as number) < leastProse && substance.length > 0)
    return blocks[substance[0] as number] as Block;
  return blocks[marked ?? general] as Block;
}

function densest(text: string, blocks: readonly Block[], weights: readonly number[]): number {
  const children = new Map<number, number[]>();
  blocks.forEach((block, index) => {
    const list = children.get(block.parent);
    if (list) list.push(index);
    else children.set(block.parent, [index]);
  });
  let current = 0;
  for (;;) {
    const weight = weights[current] as number;
    const inner = children.get(current) ?? [];
    const copy = copyOf(text, blocks, weights, inner, weight);
    const next = copy ?? inner.find((index) => (weights[index] as number) >= nearlyAll * weight);
    if (next === undefined || weight === 0) return current;
    // A single paragraph with most of the words is not the article when others stand beside it.
    if (copy === undefined && linesIn(text, blocks[next] as Block) < 3 && (weights[next] as number) < weight)
      return current;
    current = next;
  }
}

/** Of children that are copies of each other the longest. */
function copyOf(
  text: string,
  blocks: readonly Block[],
  weights: readonly number[],
  inner: readonly number[],
  weight: number,
): number | undefined {
  const large = inner.filter((index) => (weights[index] as number) >= copyShare * weight);
  if (large.length < 2) return undefined;
  const heads = large.map((index) => headOf(text, blocks[index] as Block));
  const copies = large.filter((_, i) => heads.some((head, j) => j !== i && head === heads[i]));
  return copies.sort((a, b) => (weights[b] as number) - (weights[a] as number))[0];
}

/** The first hundred characters without white space: enough to tell two articles apart. */
const headOf = (text: string, block: Block) =>
  text
    .slice(block.start, Math.min(block.end, block.start + 400))
    .replace(/\s/g, '')
    .slice(0, 100);

function linesIn(text: string, block: Block): number {
  let lines = 1;
  for (
    let at = text.indexOf('\n', block.start);
    at >= 0 && at < block.end - 1 && lines < 3;
    at = text.indexOf('\n', at + 1)
  )
    lines++;
  return lines;
}

/** The known container to prefer to the general choice, if there is one. */
function known(blocks: readonly Block[], weights: readonly number[], general: number): number | undefined {
  const weight = (index: number) => weights[index] as number;
  const marked = blocks.map((_, index) => index).filter((index) => blocks[index]?.known);
  const holding = marked.filter((index) => {
    const least = knownShare[(blocks[index] as Block).known ?? 'class'];
    return weight(index) > 0 && weight(index) >= least * weight(general);
  });
  if (holding.length === 0) {
    // Nothing to read anywhere: pictures, attachments, a body yet to come. Then the mark is all there is.
    return weight(general) < leastProse
      ? (marked.find((index) => blocks[index]?.known === 'exact') ?? marked[0])
      : undefined;
  }
  const exact = holding.filter((index) => blocks[index]?.known === 'exact');
  // Of copies the longest; of containers in each other the innermost that still holds the text.
  const first = (exact.length > 0 ? exact : holding).sort((a, b) => weight(b) - weight(a) || a - b)[0] as number;
  const outer = blocks[first] as Block;
  return holding.findLast((index) => {
    const block = blocks[index] as Block;
    return block.start >= outer.start && block.end <= outer.end && weight(index) >= 0.95 * weight(first);
  });
}
