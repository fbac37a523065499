/** Reads HTML as the command does, for tests of tables: the text, its tables, and the figures in them. */
import { JSDOM } from 'jsdom';
import { type Extraction, extract } from '../../../utils/figures/extract.ts';
import { type DomArticle, readDom } from '../../../utils/page/dom.ts';

export interface Read extends Extraction {
  article: DomArticle;
}

/** Reads a page whose body is this HTML. */
export function readHtml(body: string, year: number | null = 2023): Read {
  const { document } = new JSDOM(`<!doctype html><html><body><div id="zoom">${body}</div></body></html>`).window;
  const article = readDom(document);
  const { text, headings, tables } = article;
  return { article, ...extract(text, { body: article.body, headings, year, tables }) };
}
