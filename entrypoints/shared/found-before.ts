/**
 * What was found in the last very long page, kept in memory until the browser is closed: a panel that is opened beside it
 * again, or after the background has read it, need not find it anew. For pages of the extension and the background.
 */
import { browser } from 'wxt/browser';
import type { Found, PageReading } from '../../utils/messages/reading.ts';
import type { ReportFacts } from '../../utils/page/article.ts';

const storageKey = 'lastFound';
/** Its address, by itself: asked for by every panel that is opened, where the rest is several megabytes. */
const addressKey = 'lastFoundAt';

/** Shorter texts are read in less time than it takes to fetch what was found in them (UTF-16 units). */
const long = 100_000;
/** The browser keeps 10 MB of session memory; others need some too (UTF-16 units of JSON). */
const most = 4_000_000;

/** What was found, and the page's facts with its region named; null where that was not asked. */
export interface FoundBefore {
  found: Found;
  facts: ReportFacts | null;
}

/** The same for all that figures and the region's name depend on being the same. */
async function digestOf({ article, facts, tables }: PageReading): Promise<string> {
  const { text, ...rest } = article;
  // The text by itself: written as JSON, it would be gone through character by character.
  const bytes = new TextEncoder().encode(JSON.stringify([rest, facts, tables]) + text);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).join();
}

interface Kept {
  digest: string;
  json: string;
}

/** The same with its JSON read. */
interface Fetched {
  digest: string;
  before: FoundBefore;
}

async function fetchKept(): Promise<Fetched | null> {
  const { [storageKey]: kept } = (await browser.storage.session.get(storageKey)) as { [storageKey]?: Kept };
  return kept ? { digest: kept.digest, before: JSON.parse(kept.json) as FoundBefore } : null;
}

let fetched: Promise<Fetched | null> | null = null;

/** Fetches what is kept of the page at an address, to be there when it is asked for. Whether there is anything. */
export async function fetchFound(url: string | undefined): Promise<boolean> {
  if (url === undefined) return false;
  const { [addressKey]: address } = await browser.storage.session.get(addressKey).catch(() => ({ [addressKey]: null }));
  if (address !== url) return false;
  fetched = fetchKept();
  fetched.catch(() => {});
  return true;
}

/** What was found in these very words before; null where that is not known. */
export async function foundBefore(page: PageReading): Promise<FoundBefore | null> {
  const there = fetched;
  fetched = null;
  if (page.article.text.length < long) return null;
  try {
    const [kept, digest] = await Promise.all([there ?? fetchKept(), digestOf(page)]);
    return kept?.digest === digest ? kept.before : null;
  } catch {
    return null;
  }
}

/** Keeps it in place of what was kept before. Memory that is full loses nothing but time. */
export async function keepFound(page: PageReading, found: Found, facts: ReportFacts | null): Promise<void> {
  if (page.article.text.length < long) return;
  const json = JSON.stringify({ found, facts } satisfies FoundBefore);
  if (json.length > most) return;
  const kept: Kept = { digest: await digestOf(page), json };
  await browser.storage.session.set({ [storageKey]: kept, [addressKey]: page.url }).catch(() => {});
}
