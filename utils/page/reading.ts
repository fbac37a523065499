/**
 * One pass over a page: writes its text and records what the later steps need (blocks, links, titles, tables, pictures,
 * metadata). A generator, so that the caller decides how long it reads at a stretch.
 * Not for deciding which part is the article: container.ts and body.ts.
 */
import type { Span } from '../text/span.ts';
import type { Attachment, Meta, Table } from './article.ts';
import { type Block, isGrouping } from './blocks.ts';
import { knownContainer } from './containers.ts';
import { CDATA, ELEMENT, type Native, TEXT } from './native.ts';
import { isDataTable, TableWriter } from './tables.ts';
import type { Eye, Look } from './visibility.ts';
import { Walk, type WalkOptions } from './walk.ts';
import { Writer } from './writer.ts';

/** Something with a place in the text. */
export type Placed<T> = T & { start: number; end: number };

/** A link or picture: with the block it stands in. */
export type Item = Placed<Attachment> & { block: number };

export interface Reading {
  writer: Writer;
  blocks: Block[];
  /** Spans of text in links, in order. */
  links: Span[];
  linked: Item[];
  images: Item[];
  frames: { address: string; start: number }[];
  titles: { tag: string; start: number; end: number }[];
  tables: Table[];
  metas: Meta[];
  documentTitle: string;
  canonical: string | null;
  siteCode: string | null;
  /** Characters left out because no reader of the page sees them. */
  hidden: number;
  /** The text reached the limit; the rest was not read. */
  truncated: boolean;
  /** The page changed under the reading. */
  broken: boolean;
}

export interface ReadingOptions extends WalkOptions {
  /** At most this many characters of text. */
  limit: number;
}

/** Never part of a page's text: programs, controls, and what a browser shows only when it cannot do better. */
const skipped = new Set(
  'script style noscript template textarea select option datalist button input svg canvas video audio object embed applet noframes noembed rt rp title del map progress meter'.split(
    ' ',
  ),
);
const titleTags = new Set('h1 h2 h3 h4 h5 h6 ucaptitle'.split(' '));
/** Nodes between two looks at the clock: about a millisecond's work. */
const stride = 400;

/** What is open around the current node. */
interface Open {
  element: Element;
  tag: string;
  look: Look;
  seen: boolean;
  pre: boolean;
  block: number;
  inCell: boolean;
  /** Where the text of this link or title begins, -1 for any other element. */
  link: number;
  title: number;
  /** The data table that rows and cells inside belong to. */
  table: TableWriter | null;
}

/** Reads `root`; yields now and then, and returns what was read. */
export function* reading(native: Native, root: Element, eye: Eye, options: ReadingOptions): Generator<void, Reading> {
  const reader = new Reader(native, eye);
  const walk = new Walk(native, root, options);
  let count = 0;
  let entered = reader.enter(walk.node);
  for (;;) {
    if (++count % stride === 0) yield;
    if (reader.result.writer.length >= options.limit) reader.result.truncated = true;
    if (entered && !reader.result.truncated && walk.down()) {
      entered = reader.enter(walk.node);
      continue;
    }
    if (entered) reader.leave();
    while (!(!reader.result.truncated && walk.over())) {
      if (!walk.up()) {
        reader.finish();
        reader.result.broken = walk.broken;
        return reader.result;
      }
      reader.leave();
    }
    entered = reader.enter(walk.node);
  }
}

class Reader {
  readonly result: Reading;
  private readonly native: Native;
  private readonly eye: Eye;
  private readonly writer = new Writer();
  private readonly stack: Open[] = [];
  private contentStart = -1;

  constructor(native: Native, eye: Eye) {
    this.native = native;
    this.eye = eye;
    this.result = {
      writer: this.writer,
      blocks: [],
      links: [],
      linked: [],
      images: [],
      frames: [],
      titles: [],
      tables: [],
      metas: [],
      documentTitle: '',
      canonical: null,
      siteCode: null,
      hidden: 0,
      truncated: false,
      broken: false,
    };
  }

  /** Meets a node; true where it is an element whose children are to be read (then `leave` must follow). */
  enter(node: Node): boolean {
    const type = this.native.typeOf(node);
    if (type === TEXT || type === CDATA) {
      this.text(node as Text);
      return false;
    }
    return type === ELEMENT && this.element(node as Element);
  }

  private text(node: Text): void {
    const data = node.data;
    const open = this.stack.at(-1);
    if (!open || open.seen) this.writer.node(node, data, (open?.pre ?? false) && !open?.inCell);
    else if (/\S/.test(data)) this.result.hidden += data.trim().length;
  }

  private element(element: Element): boolean {
    const { native, result, writer } = this;
    const tag = native.tagOf(element);
    if (tag === 'meta' || tag === 'title' || tag === 'link' || tag === 'script') this.metadata(element, tag);
    if (skipped.has(tag)) return this.instead(element, tag);
    if (tag === 'head') return this.push(element, tag, { flow: 'inline', seen: false, gone: false, pre: false });
    const parent = this.stack.at(-1);
    if (tag === 'br') {
      if (parent?.inCell) writer.gap();
      else writer.line();
      return false;
    }
    const look = this.eye(element, tag);
    if (look.gone || look.flow === 'none') {
      result.hidden += (native.textContent(element) ?? '').trim().length;
      return false;
    }
    if (tag === 'img') this.picture(element);
    if ((tag === 'sup' || tag === 'sub') && this.isNoteMark(element)) return false;
    if (tag === 'iframe' || tag === 'frame') this.frame(element, 'src');
    return this.push(element, tag, look);
  }

  private push(element: Element, tag: string, look: Look): boolean {
    const { native, result, writer } = this;
    const parent = this.stack.at(-1);
    const around = parent?.table ?? null;
    let table = around;
    if (tag === 'table') table = isDataTable(element as HTMLTableElement) ? new TableWriter(writer) : null;
    let inCell = parent?.inCell ?? false;
    if (around && (tag === 'tr' || look.flow === 'row')) around.row();
    else if (around && (tag === 'td' || tag === 'th')) {
      around.cell(element as HTMLTableCellElement, tag === 'th');
      inCell = true;
    } else if (look.flow !== 'inline') this.boundary(inCell);
    let block = parent?.block ?? -1;
    if (isGrouping(tag)) {
      const known = knownContainer(
        tag,
        native.attribute(element, 'id'),
        native.attribute(element, 'class'),
        native.attribute(element, 'wzades'),
      );
      result.blocks.push({ parent: block, tag, element, start: writer.next, end: writer.next, known });
      block = result.blocks.length - 1;
    }
    const start = writer.next;
    this.stack.push({
      element,
      tag,
      look,
      seen: look.seen ?? parent?.seen ?? true,
      pre: look.pre || (parent?.pre ?? false),
      block,
      inCell,
      link: tag === 'a' ? start : -1,
      title: titleTags.has(tag) ? start : -1,
      table,
    });
    return true;
  }

  /** Leaves the element entered last. */
  leave(): void {
    const open = this.stack.pop();
    if (!open) return;
    const { result, writer } = this;
    const end = writer.length;
    if (open.link >= 0) this.leaveLink(open, end);
    if (open.title >= 0 && end > open.title) result.titles.push({ tag: open.tag, start: open.title, end });
    if (open.block >= 0 && open.block !== (this.stack.at(-1)?.block ?? -1)) {
      const block = result.blocks[open.block];
      if (block) block.end = Math.max(end, block.start);
    }
    if (open.tag === 'table') {
      const table = open.table?.finish();
      if (table) result.tables.push(table);
    }
    // The end of a data cell is the next cell's affair.
    if (open.look.flow !== 'inline' && !(open.look.flow === 'cell' && open.inCell))
      this.boundary(this.stack.at(-1)?.inCell ?? false);
  }

  finish(): void {
    while (this.stack.length > 0) this.leave();
  }

  private boundary(inCell: boolean): void {
    if (inCell) this.writer.gap();
    else this.writer.line();
  }

  private leaveLink(open: Open, end: number): void {
    if (end > open.link && (this.result.links.at(-1)?.[1] ?? 0) <= open.link) this.result.links.push([open.link, end]);
    const address = this.native.attribute(open.element, 'href') ?? '';
    if (address)
      this.result.linked.push({
        name: '',
        address,
        start: open.link,
        end: Math.max(end, open.link),
        block: open.block,
      });
  }

  private picture(element: Element): void {
    const { native, result, writer } = this;
    const size = (name: string) => Number.parseFloat(native.attribute(element, name) ?? 'NaN');
    // Icons and spacers are no pictures of anything.
    if (size('width') < 60 || size('height') < 60) return;
    const address = native.attribute(element, 'src') ?? '';
    const name = native.attribute(element, 'alt') ?? native.attribute(element, 'title') ?? '';
    const start = writer.next;
    if (address) result.images.push({ name, address, start, end: start, block: this.stack.at(-1)?.block ?? -1 });
  }

  /** `1234<sup>1</sup>` is 1234 and a note, `m<sup>2</sup>` is a measure, `×10<sup>4</sup>` a power: never one number. */
  private isNoteMark(element: Element): boolean {
    const text = (this.native.textContent(element) ?? '').trim();
    if (!/^(?:[[(（［〔【]?注?\s*\d{0,3}[\])）］〕】]?|[①-⑳*＊†‡]+)$/.test(text)) return false;
    const before = this.writer.tail;
    if (/[×xX*]\s*10$/.test(before)) this.writer.gap();
    return !/(?:[A-Za-z米里]|[×xX*]\s*10)$/.test(before);
  }

  /** What stands in place of text: viewers of files. */
  private instead(element: Element, tag: string): false {
    if (tag === 'object' || tag === 'embed') this.frame(element, tag === 'object' ? 'data' : 'src');
    return false;
  }

  private frame(element: Element, attribute: string): void {
    const address = this.native.attribute(element, attribute);
    if (address) this.result.frames.push({ address, start: this.writer.next });
  }

  private metadata(element: Element, tag: string): void {
    const { native, result } = this;
    const value = (name: string) => native.attribute(element, name);
    if (tag === 'title') {
      // An SVG has titles too; the first one is the document's.
      if (!result.documentTitle) result.documentTitle = (native.textContent(element) ?? '').replace(/\s+/g, ' ').trim();
    } else if (tag === 'link') {
      if (value('rel') === 'canonical') result.canonical ??= value('href');
    } else if (tag === 'script') {
      result.siteCode ??= value('sitecode');
    } else {
      const name = value('name')?.trim().toLowerCase();
      const content = value('content')?.trim() ?? '';
      if (name === 'contentstart') this.contentStart = this.writer.next;
      else if (name === 'contentend' && this.contentStart >= 0) {
        const parent = result.blocks.length > 0 ? 0 : -1;
        const end = Math.max(this.writer.length, this.contentStart);
        result.blocks.push({ parent, tag: 'meta', element: null, start: this.contentStart, end, known: 'exact' });
        this.contentStart = -1;
      } else if (name && content) result.metas.push({ name, content });
    }
  }
}
