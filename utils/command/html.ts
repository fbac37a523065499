/**
 * Reads saved files as the browser reads pages: HTML by jsdom with scripts off and nothing loaded, text as it is.
 * Not for what is done with them: the commands beside this file.
 */
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article, BodyState, Detection, ReportFacts, Table } from '../page/article.ts';
import { detect } from '../page/detect.ts';
import { readDom } from '../page/dom.ts';
import { decodeHtml, decodeText } from '../page/encoding.ts';
import { plainClues, readFacts } from '../page/facts.ts';
import { archivedPage } from '../page/mhtml.ts';
import { readPlainText } from '../page/plain.ts';
import { withRegion } from '../page/region.ts';

export interface FileReading {
  article: Article;
  /** Tables of data; a text file has none. */
  tables: Table[];
  detection: Detection;
  facts: ReportFacts;
  state: BodyState;
}

/** Reads a saved HTML page. `url` where it is known; otherwise the one the page names as its own. */
export async function readHtmlFile(
  bytes: Uint8Array,
  url: string | null = null,
  charset: string | null = null,
): Promise<FileReading> {
  // Faults of a page's style sheets are no concern of ours.
  const dom = new JSDOM(decodeHtml(bytes, charset), { virtualConsole: new VirtualConsole() });
  try {
    const { text, body, headings, tables, clues, state } = readDom(dom.window.document, { url });
    const article = { text, body, headings };
    const detection = detect(article, clues, state);
    return { article, tables, detection, facts: await withRegion(readFacts(article, clues, detection)), state };
  } finally {
    dom.window.close();
  }
}

/** Reads a report saved as plain text. */
export async function readTextFile(bytes: Uint8Array, url: string | null = null): Promise<FileReading> {
  const article = readPlainText(decodeText(bytes));
  const clues = plainClues(url);
  const detection = detect(article, clues);
  const kind = article.body[0] < article.body[1] ? 'text' : 'empty';
  const state: BodyState = { kind, images: [], attachments: [], frames: [], continued: null };
  return { article, tables: [], detection, facts: await withRegion(readFacts(article, clues, detection)), state };
}

/** Reads a file by what it is: web archives by their name, HTML by its name or its first tag, text otherwise. */
export function readFileBytes(bytes: Uint8Array, name: string): Promise<FileReading> {
  const archived = /\.mht(?:ml)?$/i.test(name) ? archivedPage(bytes) : null;
  if (archived) return readHtmlFile(archived.bytes, null, archived.charset);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).replaceAll('\0', '');
  const html = /\.x?html?$/i.test(name) || (!/\.txt$/i.test(name) && /^[^<]{0,8}<(?:!doctype|html|\?xml)/i.test(head));
  return html ? readHtmlFile(bytes) : readTextFile(bytes);
}
