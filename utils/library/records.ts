/**
 * The records of the library: what is kept of a report, of each of its figures, and what the reader kept from it.
 * Types only. Times are ISO 8601 in UTC (`2024-01-31T08:00:00.000Z`), offsets UTF-16 into the text of the report.
 */
import type { Anchor } from '../anchors/anchor.ts';
import type { Check, Verdict } from '../checks/check.ts';
import type { Correction, Edited, FactFields } from '../corrections/correction.ts';
import type { Figure } from '../figures/figure.ts';
import type { Article, Detection, Heading, ReportFacts } from '../page/article.ts';
import type { Span } from '../text/span.ts';

/** What a page gave when it was read: everything that saving a report needs. */
export interface ReadReport {
  /** The page's address as the browser has it, hash and all. */
  url: string;
  facts: ReportFacts;
  detection: Pick<Detection, 'family' | 'year'>;
  article: Article;
  figures: readonly Figure[];
  checks: readonly Check[];
  /** How a reader has corrected figures, by their index, and the facts. */
  edited?: ReadonlyMap<number, Edited>;
  factsEdited?: FactsEdited;
}

/** How a reader has corrected what the report says of itself. */
export interface FactsEdited {
  before: FactFields;
  by: string;
  at: string;
}

/** Numbers that the list of reports shows, so that it need not read the reports themselves. */
export interface ReportCounts {
  figures: number;
  /** Figures that are results: neither plans nor shortcomings. */
  results: number;
  /** Figures that are of one of the canonical indicators, and can be compared. */
  matched: number;
  checks: number;
  /** Checks by their verdict, as far as a reader must know of them. */
  fails: number;
  truncated: number;
  unstatedBase: number;
}

export interface SavedReport {
  /** Stays the same when the report is read again. */
  id: string;
  /** The canonical address: the URL without its hash. No two reports of a library share one. */
  address: string;
  url: string;
  host: string;
  facts: ReportFacts;
  /** The family of report that the page was taken for; null where the reader had it read all the same. */
  family: string | null;
  year: number | null;
  /** Six-digit code of the region; empty where it is not known. */
  regionCode: string;
  /** The region's own name, the smallest unit that is known (`廉江市`); empty where it is not known. */
  regionName: string;
  /** When it was first saved, and when the page was last read for the library. */
  savedAt: string;
  readAt: string;
  /** SHA-256 (hex) of the folded body of the text: the same for copies that differ in width, script or spacing alone. */
  sha256: string;
  /** SHA-256 (hex) of the words of the body alone: the same for copies that differ in paragraphs and punctuation too. */
  copyKey?: string;
  /** Sketch of the body (utils/text/sketch.ts), and its first hashes, by which copies are looked up; empty for a short text. */
  sketch?: number[];
  sketchKeys?: number[];
  counts: ReportCounts;
  /** Canonical indicators that the report states, each once, sorted: for coverage without reading figures. */
  indicators: string[];
  /** Version of the extension that read the page. */
  appVersion: string;
  /** Set where a reader has corrected the facts. */
  factsEdited?: FactsEdited;
}

/** The text of a report, for the day when the page is gone, with the checks (they index the report's figures). */
export interface SavedText {
  reportId: string;
  text: string;
  body: Span;
  headings: Heading[];
  checks: Check[];
}

/** One row for each figure. What is beyond `Figure` is there for the indexes and for tables over many reports. */
export interface SavedFigure extends Figure {
  reportId: string;
  /** Place among the report's figures, from 0. */
  order: number;
  /** As in the report's record, so that one index answers "this indicator, by region and year". */
  regionCode: string;
  /** 0 where the report's year is not known: an index holds no nulls. */
  year: number;
  /** What the arithmetic says of this figure as a stated total or rate; null where nothing was to be checked. */
  verdict: Verdict | null;
  /** Set where a reader has corrected the figure or put it in. */
  edited?: Edited;
}

/**
 * What a report said at another time than the saved copy, kept because it said something else: earlier, before a later state
 * was saved in its place, or at a visit since (`readAt` is later than the copy's), which the reader has not put in its place.
 */
export interface ReportVersion {
  reportId: string;
  readAt: string;
  sha256: string;
  appVersion: string;
  facts: ReportFacts;
  text: string;
  body: Span;
  headings: Heading[];
  checks: Check[];
  figures: Figure[];
  /** What the reader wrote on what has changed. */
  note?: string;
  /** The reader has seen a visit's changes and keeps both states. */
  settled?: true;
}

/** What a snippet was before the reader took over what the page says now. */
export interface EarlierPlace {
  anchor: Anchor;
  sentence: string;
  mark: Span;
  until: string;
}

/** A figure or a passage that the reader kept. */
export interface Snippet {
  id: string;
  /** The saved report it is from; null while that report is not in the library. */
  reportId: string | null;
  kind: 'figure' | 'passage';
  anchor: Anchor;
  /** The figure's canonical indicator; null for passages. */
  indicatorId: string | null;
  /** The sentence that holds the figure, or the passage itself. */
  sentence: string;
  /** Where the kept words stand in `sentence`. */
  mark: Span;
  note: string;
  tags: string[];
  /** The canonical address of the page, its URL and its title when the snippet was kept. */
  address: string;
  url: string;
  title: string;
  createdAt: string;
  updatedAt: string;
  /** Former states, the oldest first. */
  earlier?: EarlierPlace[];
}

/** A body of work that reports are gathered for. */
export interface Project {
  id: string;
  name: string;
  createdAt: string;
  updatedAt: string;
}

/** What the reader has put a report under; none for a report under nothing. */
export interface ReportLabel {
  reportId: string;
  tags: string[];
  projectIds: string[];
  updatedAt: string;
}

/** What the reader keeps: the library adds the rest. */
export interface NewSnippet {
  kind: Snippet['kind'];
  anchor: Anchor;
  indicatorId?: string | null;
  sentence: string;
  mark: Span;
  note?: string;
  tags?: readonly string[];
  url: string;
  title: string;
}

/** A saved report with all that belongs to it, except the reader's snippets. */
export interface ReportBundle {
  report: SavedReport;
  text: SavedText;
  figures: SavedFigure[];
  versions: ReportVersion[];
}

/** The whole library as one file. `digest`s are SHA-256 (hex) of the JSON beside them, to tell damage from edits. */
export interface Backup {
  format: 'mingshu-library';
  schema: number;
  /** The library that wrote the file; absent in files of before. Of its own past a library takes the later state. */
  libraryId?: string;
  /** The oldest schema whose extension can take the file in; absent where it is the file's own. */
  readableBy?: number;
  appVersion: string;
  exportedAt: string;
  reports: (ReportBundle & { digest: string })[];
  snippets: Snippet[];
  snippetsDigest: string;
  /** Absent in files of before there were corrections. */
  corrections?: Correction[];
  correctionsDigest?: string;
  /** Projects and tags of reports; absent in files of before there were any. */
  shelves?: { projects: Project[]; labels: ReportLabel[] };
  shelvesDigest?: string;
  counts: { reports: number; figures: number; snippets: number };
}

/**
 * `waits`: its turn, or the permission for its site. `saved`: a new report. `known`: saved before, as it is now. `changed`:
 * saved before, and the page says something else now, which is kept beside. `twin`: saved, and the same report stands at
 * another address. `no-report`: looked at and left alone. `failed`: could not be read.
 */
export type GatherState = 'waits' | 'saved' | 'known' | 'changed' | 'twin' | 'no-report' | 'failed';

export interface Gathered {
  /** The page's address, or `saved-file:` and the path of a file. */
  address: string;
  state: GatherState;
  /** What the report is called, or what the link said. */
  title: string;
  /** Why it failed, as a message key; empty otherwise. */
  reason: string;
  reportId: string | null;
  /** The same report at another address. */
  twinId: string | null;
  /** Places in the queue, and when it was last changed (ISO 8601). */
  order: number;
  at: string;
}
