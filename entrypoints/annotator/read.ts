/**
 * Reads the page in steps that leave it time to breathe: article, whether it is a report, facts. Wires the pure rooms together
 * and knows no message and no mark. Figures are found outside the page, and the region is resolved by the panel: what they
 * take is too large for a script in a page.
 */
import { liveRange } from '../../utils/highlight/places.ts';
import type { PageReading } from '../../utils/messages/reading.ts';
import type { Article, Elsewhere } from '../../utils/page/article.ts';
import { detect } from '../../utils/page/detect.ts';
import { type DomArticle, readDomInSlices } from '../../utils/page/dom.ts';
import { readFacts } from '../../utils/page/facts.ts';

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

/** Lets the page do what has piled up. Timers of a tab behind others come once a second only, messages at once. */
const breathe = () =>
  new Promise<void>((resolve) => {
    if (!document.hidden) return void setTimeout(resolve);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Decides about a page and says what it is. `force`: read it also where it does not look like a report. */
export async function understand(
  document: Document,
  page: PageText,
  { revision, force }: { revision: number; force: boolean },
): Promise<PageReading> {
  const { article } = page;
  const detection = detect(article, article.clues, article.state);
  const read = detection.report || force;
  await breathe();
  const facts = readFacts(article, article.clues, detection);
  const { text, body, headings } = article;
  const none: Article = { text: '', body: [0, 0], headings: [] };
  return {
    revision,
    url: page.url,
    pageTitle: document.title,
    outcome: read ? 'read' : 'not-report',
    state: article.state.kind,
    elsewhere: elsewhereOf(document, page),
    article: read ? { text, body, headings } : none,
    detection,
    facts,
    ...(read && article.tables.length > 0 && { tables: article.tables }),
    truncated: article.truncated,
    length: body[1] - body[0],
  };
}

/** More files than this are a list of something, not a report's. */
const mostLinks = 20;

function elsewhereOf(document: Document, { article }: PageText): Elsewhere {
  const { attachments, frames, continued } = article.state;
  const web = (address: string): string | null => {
    const url = URL.parse(address, document.baseURI);
    return url && /^https?:$/.test(url.protocol) ? url.href : null;
  };
  return {
    attachments: attachments.slice(0, mostLinks).flatMap(({ name, address }) => {
      const url = web(address);
      return url ? [{ name: name.slice(0, 200), address: url }] : [];
    }),
    frames: frames.slice(0, mostLinks).flatMap((address) => web(address) ?? []),
    continued: continued === null ? null : web(continued),
  };
}
