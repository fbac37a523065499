/**
 * The quick look that the detector takes at every page of a portal: address, titles, metadata, amount of text and links.
 * It must cost nothing, so it imports nothing but the patterns for titles, and walks no tree. It may say yes too often: the
 * full decision (detect.ts) follows on the article.
 */
import { judgeTitle } from './families.ts';

export interface QuickLook {
  /** Worth reading: likely a report. */
  report: boolean;
  family: string | null;
  year: number | null;
}

/** Headings looked at. Menus may be headings too; the article's own is among the first. */
const mostTitles = 24;
/** An article with fewer characters is a notice; what a script has yet to fill in is looked at again by the caller. */
const leastText = 300;

/** Looks at a document. Under a millisecond; reads no layout. */
export function quickLook(document: Document): QuickLook {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[name]'))
    metas.set((meta.getAttribute('name') as string).trim().toLowerCase(), meta.getAttribute('content') ?? '');
  const titles = [metas.get('articletitle') ?? ''];
  const headings = document.querySelectorAll('ucaptitle,h1,h2,h3,h4,.title,.bt,[class*=title]');
  for (let i = 0; i < headings.length && i < mostTitles; i++) titles.push(headings[i]?.textContent ?? '');
  titles.push(document.title, ...document.title.split(/[-_|]+/));
  const nothing = { report: false, family: null, year: null };
  if (/^\/(?:(?:index|default)\.\w+)?$/.test(document.location?.pathname ?? '')) return nothing;
  let genre: QuickLook = nothing;
  for (const title of titles) {
    if (title.length < 5 || title.length > 300) continue;
    const { kind, family, year } = judgeTitle(title);
    if (kind === 'report' && hasText(document)) return { report: true, family, year };
    // The article's own title comes first: what it denies, a link's title cannot assert.
    if (title === titles[0] && (kind === 'about' || kind === 'other')) return nothing;
    if (kind === 'genre') genre = { report: true, family, year };
  }
  return (genre.report && hasText(document)) || formOfReport(document) ? { ...genre, report: true } : nothing;
}

function hasText(document: Document): boolean {
  return (document.body?.textContent?.length ?? 0) >= leastText;
}

/** A report without a title: what it calls itself and how it closes. */
function formOfReport(document: Document): boolean {
  const text = document.body?.textContent ?? '';
  return text.length > 800 && /特此报告|特此報告|情况报告如下|情況報告如下/.test(text) && /法治政府建[设設]/.test(text);
}
