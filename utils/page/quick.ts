/**
 * The quick look that the detector takes at every page of a portal: address, titles, metadata, amount of text and links.
 * It must cost nothing, so it imports nothing but the patterns for titles, and walks no tree. It may say yes too often: the
 * full decision (detect.ts) follows on the article.
 */
import { aboutReports, bareTitle, familyOf, isNamed, plainTitle, yearIn } from './families.ts';

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
  const own = metas.get('articletitle') ?? '';
  const titles = [own];
  const headings = document.querySelectorAll('ucaptitle,h1,h2,h3,h4,.bt,[class*=title]');
  for (let i = 0; i < headings.length && i < mostTitles; i++) titles.push(headings[i]?.textContent ?? '');
  titles.push(document.title, ...document.title.split(/[-_|]+/));
  let look: QuickLook = { report: false, family: null, year: null };
  if (/^\/(?:(?:index|default)\.\w+)?$/.test(document.location?.pathname ?? '')) return look;
  for (const title of titles) {
    if (title.length < 5 || title.length > 300) continue;
    const plain = plainTitle(title);
    const found = familyOf(bareTitle(plain));
    if (found && !aboutReports.test(found.before)) {
      const year = yearIn(plain);
      look = { report: true, family: found.family, year };
      if (year !== null || isNamed(found.before)) break;
    } else if (title === own) return look;
  }
  return { ...look, report: look.report ? hasText(document) : hasForm(document) };
}

function hasText(document: Document): boolean {
  return (document.body?.textContent?.length ?? 0) >= leastText;
}

/** A report without a title: what it calls itself and how it closes. */
function hasForm(document: Document): boolean {
  const text = document.body?.textContent ?? '';
  return text.length > 800 && /特此报告|特此報告|情况报告如下|情況報告如下/.test(text) && /法治政府建[设設]/.test(text);
}
