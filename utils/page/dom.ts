/**
 * Reads a page's DOM as an article: the text a reader sees, the article in it, and the way between the text and its nodes.
 * Nothing of the page is touched. Works in a content script and, by the markup alone, in jsdom.
 */

import type { Span } from '../text/span.ts';
import type { Article, PageClues, Table } from './article.ts';
import type { Piece } from './map.ts';
import { type Native, nativeOf } from './native.ts';
import { type ArticleParts, partsOf } from './parts.ts';
import { type Reading, reading } from './reading.ts';
import { hiddenBySheets } from './sheets.ts';
import { computedEye, type Eye, markupEye, waitsForScript } from './visibility.ts';

/** An article read from a page. Offsets are UTF-16 into `text`, which is the whole text of the page. */
export interface DomArticle extends Article, Pick<ArticleParts, 'container' | 'element' | 'state'> {
  /** Tables of figures, in order, inside and outside the body. */
  tables: Table[];
  clues: PageClues;
  /** Characters left out because no reader of the page sees them. */
  hidden: number;
  /** The page is larger than the limit; `text` is its beginning. */
  truncated: boolean;
  /** The page was changed while it was read: read it again. */
  broken: boolean;
  /** The pieces of text nodes a span stands in, in order. What reading put between blocks and cells has none. */
  rangesOf(start: number, end: number): Piece[];
  /** Where a boundary in a text node stands in `text`; null for a node that is not in it. */
  offsetOf(node: Node, offset: number): number | null;
}

export interface ReadOptions {
  /** The page's address, where it is known: what the page itself says of its address proves nothing. */
  url?: string | null;
  /** Most characters to read. A report has some ten thousand, the longest government work reports fifty. */
  limit?: number;
  /** Opens closed shadow roots: `chrome.dom.openOrClosedShadowRoot`. */
  openShadow?: (element: Element) => ShadowRoot | null;
}

export interface SliceOptions extends ReadOptions {
  /** Longest stretch of reading without giving way to the page, in milliseconds. */
  slice?: number;
  signal?: AbortSignal;
}

const defaultLimit = 2_000_000;
/** Below a frame at 60 Hz, so that scrolling goes on while a long page is read. */
const defaultSlice = 12;

/**
 * Reads a page, or one element of it, at once.
 * @throws TypeError for a document without elements.
 */
export function readDom(root: Document | Element, options: ReadOptions = {}): DomArticle {
  const steps = read(root, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Reads a page a slice at a time, so that it is never blocked for long. A page that changes meanwhile is read again, up to
 * three times; `broken` says when that was not enough.
 * @throws the signal's reason when it is aborted; TypeError for a document without elements.
 */
export async function readDomInSlices(root: Document | Element, options: SliceOptions = {}): Promise<DomArticle> {
  let article: DomArticle | null = null;
  for (let attempt = 0; attempt < 3 && (article === null || article.broken); attempt++)
    article = await sliced(read(root, options), options);
  return article as DomArticle;
}

async function sliced(steps: Generator<void, DomArticle>, options: SliceOptions): Promise<DomArticle> {
  let start = performance.now();
  for (;;) {
    options.signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < (options.slice ?? defaultSlice)) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
}

function* read(root: Document | Element, options: ReadOptions): Generator<void, DomArticle> {
  const document = isDocument(root) ? root : (root.ownerDocument as Document);
  const native = nativeOf(document);
  const element = isDocument(root) ? (native.documentElement(document) as Element) : root;
  const record = yield* reading(native, element, eyeFor(native, document), {
    limit: options.limit ?? defaultLimit,
    openShadow: options.openShadow,
  });
  const text = record.writer.text;
  yield;
  const clues = cluesOf(text, record, options.url ?? null);
  const parts = yield* partsOf(text, record, clues);
  const { map } = record.writer;
  return {
    text,
    ...parts,
    tables: record.tables,
    clues,
    hidden: record.hidden,
    truncated: record.truncated,
    broken: record.broken,
    rangesOf: (start, end) => map.rangesOf(start, end),
    offsetOf: (node, offset) => map.offsetOf(node, offset),
  };
}

const isDocument = (root: Document | Element): root is Document => root.ownerDocument === null;

/** Computed style where the page is rendered, which only a document in a window that can lay it out is. */
function eyeFor(native: Native, document: Document): Eye {
  const view = native.viewOf(document);
  const element = native.documentElement(document) as Element;
  if (!view || !('checkVisibility' in element)) return markupEye(native, hiddenBySheets(document));
  return computedEye(view, waitsForScript(bodyOf(native, element), view));
}

function bodyOf(native: Native, html: Element): Element | null {
  for (let node = native.firstChild(html); node; node = native.nextSibling(node))
    if (native.typeOf(node) === 1 && native.tagOf(node as Element) === 'body') return node as Element;
  return null;
}

function cluesOf(text: string, record: Reading, url: string | null): PageClues {
  const linked = record.links.reduce((sum: number, [start, end]: Span) => sum + end - start, 0);
  const meta = (name: string) => record.metas.find((one) => one.name === name)?.content ?? null;
  return {
    url,
    claimedUrl: absolute(meta('url')) ?? absolute(record.canonical),
    documentTitle: record.documentTitle,
    metas: record.metas,
    titles: record.titles.map(({ tag, start, end }) => ({ tag, start, text: text.slice(start, end) })),
    siteCode: record.siteCode ?? /网站标识码[:：\s]*((?:\d{10})|(?:bm\d{8}))/.exec(text)?.[1] ?? null,
    linkDensity: text.length > 0 ? linked / text.length : 0,
  };
}

const absolute = (address: string | null) => (address && /^https?:\/\//.test(address) ? address : null);
