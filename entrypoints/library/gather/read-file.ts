/** Reads a report from a saved page, web archive or text, as the annotator reads one from an open page. */
import type { ReadReport } from '../../../utils/library/records.ts';
import type { Found, PageReading } from '../../../utils/messages/reading.ts';
import { readDomInSlices } from '../../../utils/page/dom.ts';
import { decodeHtml, decodeText } from '../../../utils/page/encoding.ts';
import { archivedPage } from '../../../utils/page/mhtml.ts';
import { withRegion } from '../../../utils/page/region.ts';
import { understand } from '../../annotator/read.ts';
import { parseSavedPage } from '../../shared/saved-page.ts';
import { addressOfFile } from './dropped.ts';

interface FileRefusal {
  not: 'no-report' | 'no-page' | 'other-kind' | 'too-big';
}
/** A page and its address, or what it is instead. */
export type FileReading = { page: PageReading; url: string } | FileRefusal;

/** No page of a report is so large (bytes): films and archives are passed over unread. */
const largest = 30_000_000;

/** Documents that may hold a report and are not read: the reader is told. Other files are what a page brings with it. */
const otherKinds = /\.(?:pdf|ofd|docx?|wps|rtf|odt|xlsx?|et|webarchive)$/i;

/** The comment that browsers put into the pages they save: `<!-- saved from url=(0038)http://… -->`. */
const savedFrom = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+?)\s*-->/i;

/** The markup of a saved file, and the address that an archive claims; or why there is none. */
async function markupOf(file: File, path: string): Promise<{ markup: string; address: string | null } | FileRefusal> {
  const isText = /\.txt$/i.test(path);
  if (otherKinds.test(path)) return { not: 'other-kind' };
  const isArchive = /\.mht(?:ml)?$/i.test(path);
  if (!isText && !isArchive && !/\.x?html?$|\.shtml$/i.test(path)) return { not: 'no-page' };
  if (file.size > largest && !isArchive) return { not: 'too-big' };
  // An archive may hold any number of pictures: the page stands before them.
  const bytes = new Uint8Array(await file.slice(0, largest).arrayBuffer());
  if (!isArchive) return { markup: isText ? asPage(decodeText(bytes)) : decodeHtml(bytes), address: null };
  const page = archivedPage(bytes);
  return page ? { markup: decodeHtml(page.bytes, page.charset), address: page.address } : { not: 'no-page' };
}

export async function readFile(file: File, path: string, signal: AbortSignal): Promise<FileReading> {
  const saved = await markupOf(file, path);
  if ('not' in saved) return saved;
  const { markup, address } = saved;
  const document = parseSavedPage(markup);
  // Its own address proves nothing, so facts are told without one.
  const article = await readDomInSlices(document, { url: null, signal });
  const page = await understand(document, { url: '', article, container: null }, { revision: 1, force: false });
  if (page.outcome !== 'read') return { not: 'no-report' };
  const claimed = address ?? savedFrom.exec(markup.slice(0, 4_000))?.[1] ?? article.clues.claimedUrl;
  // A site's front page, which many templates name as the address of every page, tells no page from another.
  const isPage =
    claimed !== null && claimed !== undefined && URL.canParse(claimed) && new URL(claimed).pathname !== '/';
  return { page, url: isPage ? claimed : addressOfFile(path) };
}

/** A text as a page of paragraphs, so that one way of reading serves both. */
const asPage = (text: string): string =>
  `<pre>${text.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? char)}</pre>`;

/** What is to be saved of a page and its figures. */
export async function reportOf(page: PageReading, { figures, checks }: Found, url: string): Promise<ReadReport> {
  const { detection, article } = page;
  return { url, facts: await withRegion(page.facts), detection, article, figures, checks };
}
