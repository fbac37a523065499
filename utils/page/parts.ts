/** Puts together what a page's body is: the element that holds it, its span, its headings, and what stands in its place. */
import { foldWord } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Attachment, BodyState, Heading, PageClues } from './article.ts';
import { findBody } from './body.ts';
import { chooseContainer } from './container.ts';
import { findHeadings } from './headings.ts';
import { linesInSteps, linesWithin } from './lines.ts';
import type { Placed, Reading } from './reading.ts';

export interface ArticleParts {
  /** The element that holds the article: its whole text, with whatever the portal put into it besides. */
  container: Span;
  /** That element, to watch for changes; null where two marks enclose the article, or there is none. */
  element: Element | null;
  body: Span;
  headings: Heading[];
  state: BodyState;
}

/** Less text than this is a caption or a note about what is missing. */
const leastText = 40;
/** Less than this without any sentence is what stands around something else. */
const leastLabels = 200;

export function* partsOf(text: string, record: Reading, clues: PageClues): Generator<void, ArticleParts> {
  const lines = yield* linesInSteps(text);
  const block = yield* chooseContainer(text, lines, record.blocks, record.links, substance(text, record));
  const container: Span = block ? trim(text, [block.start, block.end]) : [0, 0];
  const found = findBody(linesWithin(lines, container), { within: 'container', titles: titlesOf(clues) });
  yield;
  const state = stateOf(text, container, found, record);
  // What stands beside a file or a frame is no report's.
  const body: Span = state.kind === 'text' || state.kind === 'empty' ? found : [found[0], found[0]];
  const marked = new Set(record.titles.map((title) => title.start));
  const headings = findHeadings(text, linesWithin(lines, body), marked);
  yield;
  return { container, element: block?.element ?? null, body, headings, state };
}

/** The blocks of pictures and files that follow the page's title: what an article without text consists of. */
function substance(text: string, record: Reading): number[] {
  const title = record.titles.find(({ tag }) => tag === 'h1' || tag === 'ucaptitle')?.end;
  if (title === undefined) return [];
  const files = record.linked.filter((link) => isFile(text, link));
  return [...record.images, ...files].filter((one) => one.start >= title && one.block >= 0).map((one) => one.block);
}

function trim(text: string, [from, to]: Span): Span {
  let [start, end] = [from, Math.min(to, text.length)];
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return [start, end];
}

/** The titles that the page gives, folded; from the document's title also the part before the site's name. */
function titlesOf(clues: PageClues): string[] {
  const meta = clues.metas.find((one) => one.name === 'articletitle')?.content;
  const parts = clues.documentTitle.split(/\s*[-_|—]+\s*/);
  return [meta, clues.documentTitle, ...parts, ...clues.titles.map((one) => one.text)]
    .map((one) => foldWord(one ?? '').replace(/^[(【[](?:转载|关注)[)】\]]/, ''))
    .filter((one) => one.length > 3);
}

/** Files that a body may stand in. */
const fileName = /\.(?:pdf|docx?|wps|xlsx?|et|ofd|rar|zip)(?:$|[?#])/i;
const fileAddress = /\/attachment\/|downfile|download|\/files\//i;

function stateOf(text: string, container: Span, body: Span, record: Reading): BodyState {
  const inside = (one: { start: number }) => one.start >= container[0] && one.start <= container[1] + 1;
  const named = ({ start, end, address, name }: Placed<Attachment>): Attachment => ({
    name: name || text.slice(start, end).trim(),
    address,
  });
  const images = record.images.filter(inside).map(named);
  const attachments = record.linked
    .filter((link) => isFile(text, link) && (inside(link) || container[0] === container[1]))
    .map(named);
  const frames = record.frames.filter(inside).map((frame) => frame.address);
  const length = text.slice(...body).replace(/\s/g, '').length;
  const pdf = record.frames.filter((frame) => /\.pdf|viewer/i.test(frame.address)).map((frame) => frame.address);
  let kind: BodyState['kind'] = 'text';
  const words = text.slice(...body);
  // A few lines without a sentence or a row beside a file or a frame are labels: 来源, 发布时间, the file's name.
  const isLabels =
    length < leastLabels && !/[。；\t]/.test(words) && frames.length + pdf.length + attachments.length > 0;
  if (length < leastText || isLabels) {
    if (frames.length > 0 || pdf.length > 0) kind = 'frame';
    else if (attachments.length > 0) kind = 'attachment';
    else if (images.length > 0) kind = 'images';
    else kind = length > 0 && /[。！]/.test(text.slice(...body)) ? 'text' : 'empty';
  }
  const continued = record.linked.find(
    (link) =>
      link.start >= container[0] &&
      link.start <= container[1] + 400 &&
      /^(?:下一?页|后一页)[»>]*$/.test(text.slice(link.start, link.end).trim()) &&
      !/^(?:#|javascript:)/i.test(link.address),
  );
  return {
    kind,
    images,
    attachments,
    frames: kind === 'frame' && frames.length === 0 ? pdf : frames,
    continued: continued?.address ?? null,
  };
}

function isFile(text: string, link: Placed<Attachment>): boolean {
  return fileName.test(link.address) || (fileAddress.test(link.address) && /\S/.test(text.slice(link.start, link.end)));
}
