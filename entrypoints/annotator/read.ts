/**
 * Reads the page and what it says, in steps that leave the page time to breathe: article, whether it is a report, facts,
 * figures, checks. Wires the pure rooms together and knows no message and no mark. The region is resolved by the panel:
 * its table is too large for a script in a page.
 */
import type { Check } from '../../utils/checks/check.ts';
import { checkFigures } from '../../utils/checks/checks.ts';
import { extract } from '../../utils/figures/extract.ts';
import type { Figure, TableForm } from '../../utils/figures/figure.ts';
import { liveRange } from '../../utils/highlight/places.ts';
import type { FailedStage } from '../../utils/messages/port.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { Article } from '../../utils/page/article.ts';
import { detect } from '../../utils/page/detect.ts';
import { type DomArticle, readDomInSlices } from '../../utils/page/dom.ts';
import { readFacts } from '../../utils/page/facts.ts';
import type { Span } from '../../utils/text/span.ts';

/** A page as it was read: its words, and where in the page they stand. */
export interface PageText {
  url: string;
  article: DomArticle;
  /** The element that holds the article; null where there is none to speak of. */
  container: Element | null;
}

export async function readPage(document: Document, signal: AbortSignal): Promise<PageText> {
  const url = document.location.href;
  const article = await readDomInSlices(document, { url, signal });
  return { url, article, container: containerOf(article) };
}

function containerOf(article: DomArticle): Element | null {
  const ancestor = liveRange(article, article.container)?.commonAncestorContainer ?? null;
  return ancestor instanceof Element ? ancestor : (ancestor?.parentElement ?? null);
}

/** Whether two readings of a page say the same at the same places: what stands around the body may tick and count. */
export function sameWords(a: DomArticle, b: DomArticle): boolean {
  return (
    a.body[0] === b.body[0] &&
    a.body[1] === b.body[1] &&
    a.state.kind === b.state.kind &&
    a.text.slice(...a.body) === b.text.slice(...b.body)
  );
}

export interface UnderstandOptions {
  revision: number;
  /** Read it also where it does not look like a report. */
  force: boolean;
  signal: AbortSignal;
  /** Which step is being taken, for the words of an error. */
  stage(name: FailedStage): void;
  progress(done: number, total: number, figures: number): void;
}

/** Lets the page do what has piled up. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Decides about a page and reads its figures. */
export async function understand(document: Document, page: PageText, options: UnderstandOptions): Promise<Reading> {
  const { article } = page;
  const detection = detect(article, article.clues, article.state);
  const facts = readFacts(article, article.clues, detection);
  const read = detection.report || options.force;
  await breathe();
  options.stage('figures');
  const { figures, forms } = read ? await figuresOf(article, facts.year, options) : { figures: [], forms: [] };
  options.stage('checks');
  const checks: Check[] = read ? checkFigures(figures, article.text) : [];
  const { text, body, headings } = article;
  const none: Article = { text: '', body: [0, 0], headings: [] };
  return {
    revision: options.revision,
    url: page.url,
    pageTitle: document.title,
    outcome: read ? 'read' : 'not-report',
    state: article.state.kind,
    article: read ? { text, body, headings } : none,
    detection,
    facts,
    figures,
    checks,
    forms,
    truncated: article.truncated,
    length: body[1] - body[0],
  };
}

/** Longest stretch of text that is searched for figures at once, in UTF-16 units: some 30 ms of work. */
const stretch = 20_000;

/** Figures of the body, a stretch at a time; stretches end where a section does, or else a paragraph. */
async function figuresOf(
  article: DomArticle,
  year: number | null,
  options: UnderstandOptions,
): Promise<{ figures: Figure[]; forms: TableForm[] }> {
  const { text, body, headings, tables } = article;
  const figures: Figure[] = [];
  const forms: TableForm[] = [];
  for (const part of stretches(article)) {
    options.signal.throwIfAborted();
    const found = extract(text, { body: part, headings, year, tables });
    for (const figure of found.figures) figures.push(figure);
    forms.push(...found.forms);
    if (part[1] < body[1]) {
      options.progress(part[1] - body[0], body[1] - body[0], figures.length);
      await breathe();
    }
  }
  // A table that goes on behind the end of a stretch has given all its figures before it.
  return { figures: figures.sort((a, b) => a.start - b.start), forms };
}

function stretches({ text, body, headings }: DomArticle): Span[] {
  const parts: Span[] = [];
  for (let start = body[0]; start < body[1]; ) {
    let end = body[1];
    if (end - start > stretch) {
      const section = headings.findLast((one) => one.level === 1 && one.start > start && one.start <= start + stretch);
      const line = text.lastIndexOf('\n', start + stretch) + 1;
      end = section?.start ?? (line > start ? line : start + stretch);
    }
    parts.push([start, end]);
    start = end;
  }
  return parts;
}
