/**
 * What a page says, as text: the article that figures are read from, and the facts a report states about itself.
 * Types only; the readers are beside this file (from a DOM, from plain text). No figures here.
 */
import type { Span } from '../text/span.ts';

/** A heading of the report (`一、…` level 1, `(一)…` level 2). Offsets are UTF-16 into `Article.text`. */
export interface Heading {
  start: number;
  end: number;
  level: number;
  title: string;
}

/**
 * The text that figures are read from. Blocks (paragraphs, list items, headings, table rows) are separated by `\n`,
 * the cells of a table row by `\t`.
 */
export interface Article {
  text: string;
  /** The report's own body inside `text`: page furniture before and after it lies outside. */
  body: Span;
  headings: Heading[];
}

/** A cell of a table: where its text stands (`start === end` where it is empty) and how far it reaches. */
export interface Cell {
  start: number;
  end: number;
  rowSpan: number;
  columnSpan: number;
  /** Marked as a header by the page (`<th>`); portals seldom do. */
  header: boolean;
}

/** A table of figures as the page has it, its merged cells unresolved. Tables that only lay out a page are none. */
export interface Table {
  start: number;
  end: number;
  rows: Cell[][];
}

/** Something that a page has instead of text, or beside it. */
export interface Attachment {
  /** The words of the link, or the text that stands for a picture. */
  name: string;
  address: string;
}

/**
 * What the body consists of. `images`, `attachment`, `frame`: there is no text to read, and this is what was found in its
 * place. `empty`: nothing was found, or a script has yet to fill it in.
 */
export interface BodyState {
  kind: 'text' | 'images' | 'attachment' | 'frame' | 'empty';
  images: Attachment[];
  attachments: Attachment[];
  /** Addresses of frames and viewers that cannot be read from here: other sites', PDF files. */
  frames: string[];
  /** Address of the next page where the article goes on there. */
  continued: string | null;
}

/** What of a report is not in the text that was read. Addresses are absolute, of the web; lists may be cut. */
export interface Elsewhere {
  attachments: Attachment[];
  frames: string[];
  /** Address of the next page where the article goes on there. */
  continued: string | null;
}

/** One tag of the page's own metadata; the name in lower case. */
export interface Meta {
  name: string;
  content: string;
}

/** What the page says of itself outside the article: everything that facts and detection are told from. */
export interface PageClues {
  /** The page's address; null for a file. */
  url: string | null;
  /** The address that the page gives as its own, in a tag anybody can copy. */
  claimedUrl: string | null;
  /** The contents of `<title>`. */
  documentTitle: string;
  metas: Meta[];
  /** Headings and title elements, in the order of the page: `h1`, `h2`, `ucaptitle` … */
  titles: { tag: string; text: string; start: number }[];
  /** Identification code of the site, where the page's footer or scripts carry it. */
  siteCode: string | null;
  /** Share of the page's text that stands in links, 0 to 1. */
  linkDensity: number;
}

/** How far down the administrative ladder a report stands. */
export type Level = 'province' | 'city' | 'county' | 'town' | 'department' | 'ministry';

/** A place as far as it is known; `code` is the six-digit GB/T 2260 code. */
export interface Region {
  province?: string;
  city?: string;
  county?: string;
  code?: string;
  level?: Level;
}

/** Whose page this is: the official portal, a copy elsewhere, or a copy with signs of hijacking. */
export type Provenance = 'official' | 'unverified' | 'suspicious';

/** One piece of evidence for a fact: what it says, where it was read (`meta:PubDate`, `title`, `signature` …). */
export interface Evidence {
  value: string;
  source: string;
}

/** What the page says of itself. Dates are ISO (`2024-01-31`); null where nothing says it. */
export interface ReportFacts {
  title: string | null;
  /** The family of report, by the name of the genre: `法治政府建设年度报告`. */
  type: string | null;
  /** The year reported on. */
  year: number | null;
  region: Region;
  /** The bodies that the report speaks for, in the order of the signature. */
  issuer: string[];
  /** The body or site that published the page. */
  publisher: string | null;
  published: string | null;
  /** The date of the document itself (成文日期). */
  written: string | null;
  /** 文号, as written. */
  documentNumber: string | null;
  /** 索引号, as written. */
  indexNumber: string | null;
  /** True on a host under gov.cn, false on any other host, null where there is no address (a text file). */
  official: boolean | null;
  provenance: Provenance;
  /** Why `provenance` is what it is, as message keys. */
  provenanceReasons: string[];
  /** For each fact: everything that was found for it, the chosen one first. */
  evidence: Partial<Record<string, Evidence[]>>;
}

/** Whether a page is a report, and why: every signal with its weight, so that the decision can be shown. */
export interface Detection {
  report: boolean;
  family: string | null;
  year: number | null;
  score: number;
  signals: { name: string; weight: number; detail?: string }[];
}
