/**
 * What the annotator tells about a page, and what is found in its words outside of it. Types only; reading-check.ts tests
 * what arrives.
 */
import type { Check } from '../checks/check.ts';
import type { Figure, TableForm } from '../figures/figure.ts';
import type { Article, BodyState, Detection, Elsewhere, ReportFacts, Table } from '../page/article.ts';

/** A page as the annotator reads it. The figures of its words are found elsewhere: what finds them is too large for a page. */
export interface PageReading {
  /** Grows with every reading of the same document. Messages about an older one are refused. */
  revision: number;
  /** The address of the page as it is, hash and all. */
  url: string;
  /** The title of the browser's tab; what the report calls itself is in `facts`. */
  pageTitle: string;
  /** `not-report`: the page was looked at and left alone; its text is empty then. */
  outcome: 'read' | 'not-report';
  /** Where the words of the page are, as far as reading found out. */
  state: BodyState['kind'];
  /** Files, frames and further pages that hold what is not in `article`. */
  elsewhere: Elsewhere;
  article: Article;
  detection: Detection;
  facts: ReportFacts;
  /** The page's tables of data: with another year their figures are dated anew. */
  tables?: readonly Table[];
  /** The page is longer than what is read of any page; `article` is its beginning. */
  truncated: boolean;
  /** Length of the article in UTF-16 units, also where it was left alone. */
  length: number;
}

/** What a page's words hold. */
export interface Found {
  figures: Figure[];
  checks: Check[];
  /** Tables of known forms, with the places in them that state nothing. */
  forms: TableForm[];
}

export interface Reading extends PageReading, Found {}
