/** The links of a page that the reader has open: those that look as if they led to reports. */
import { browser } from 'wxt/browser';

export interface OpenPage {
  tabId: number;
  title: string;
  address: string;
}

/** Open pages whose address the browser tells us: those of sites that the reader has allowed. */
export async function openPages(): Promise<OpenPage[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, title = '', url }) =>
    id !== undefined && url !== undefined && /^https?:/.test(url) ? [{ tabId: id, title, address: url }] : [],
  );
}

/** Runs in the page: addresses and words of its links. Only reads. */
const linksInPage = () =>
  Array.from(document.querySelectorAll('a[href]'), (link) => ({
    address: (link as HTMLAnchorElement).href,
    text: (link.getAttribute('title') || link.textContent || '').trim().slice(0, 200),
  }));

/** Words that a link to a report has. */
const reportWords = /报告|報告|年报|年報|公报|公報|法治政府|依法行政/;
/** More links than this are no column. */
const most = 2_000;

export interface FoundLink {
  address: string;
  text: string;
}

const withoutPlace = (address: string): string => address.replace(/#.*$/, '');

/** Links of the page to others that look like reports, each once; rejects where the page may not be read. */
export async function linksOf({ tabId, address: own }: OpenPage): Promise<FoundLink[]> {
  const [result] = await browser.scripting.executeScript({ target: { tabId }, func: linksInPage });
  const found = new Map<string, FoundLink>();
  for (const link of Array.isArray(result?.result) ? result.result.slice(0, most) : []) {
    const { address, text } = link as Partial<FoundLink>;
    if (typeof address !== 'string' || typeof text !== 'string' || !/^https?:\/\//.test(address)) continue;
    const plain = withoutPlace(address);
    if (plain === withoutPlace(own) || found.has(plain)) continue;
    if (reportWords.test(text)) found.set(plain, { address: plain, text });
  }
  return [...found.values()];
}
