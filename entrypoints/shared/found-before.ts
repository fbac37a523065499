/**
 * What was found in the last very long page, kept in memory until the browser is closed: a panel that is opened beside it
 * again, or after the background has read it, need not find it anew. For pages of the extension and the background.
 */
import { browser } from 'wxt/browser';
import type { Found, PageReading } from '../../utils/messages/reading.ts';

const storageKey = 'lastFound';

/** Shorter texts are read in less time than it takes to fetch what was found in them (UTF-16 units). */
const long = 100_000;
/** The browser keeps 10 MB of session memory; others need some too (UTF-16 units of JSON). */
const most = 4_000_000;

/** The same for all that figures depend on being the same. */
async function digestOf({ article, facts, tables }: PageReading): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([article, facts.year, tables]));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).join();
}

/** What was found in these very words before; null where that is not known. */
export async function foundBefore(page: PageReading): Promise<Found | null> {
  if (page.article.text.length < long) return null;
  try {
    const { [storageKey]: kept } = await browser.storage.session.get(storageKey);
    const { digest, json } = (kept ?? {}) as { digest?: string; json?: string };
    return json !== undefined && digest === (await digestOf(page)) ? (JSON.parse(json) as Found) : null;
  } catch {
    return null;
  }
}

/** Keeps it in place of what was kept before. Memory that is full loses nothing but time. */
export async function keepFound(page: PageReading, found: Found): Promise<void> {
  if (page.article.text.length < long) return;
  const json = JSON.stringify(found);
  if (json.length > most) return;
  await browser.storage.session.set({ [storageKey]: { digest: await digestOf(page), json } }).catch(() => {});
}
