/**
 * What was found in the last very long page, kept in memory until the browser is closed: a panel that is opened beside it
 * again, or after the background has read it, need not find it anew. For pages of the extension and the background.
 */
import { browser } from 'wxt/browser';
import { type FigureTuple, figureOf, tupleOf } from '../../utils/figures/tuples.ts';
import type { Piece } from '../../utils/messages/chunks.ts';
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

async function digestOf(json: string): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json))).join();
}

/** What tells one reading from another: a digest of each of its pieces, taken while the next ones are on their way. */
export class Seen {
  #pieces: Promise<string>[] = [];

  add({ index, of, json }: Piece): void {
    if (index === 0) this.#pieces = [];
    // Short readings are not remembered.
    if (of > 1) this.#pieces.push(digestOf(json));
  }

  /** Of the reading whose last piece has been added. */
  async digest(): Promise<string> {
    return (await Promise.all(this.#pieces)).join();
  }
}

interface Kept {
  digest: string;
  /** Of a `Packed`. */
  json: string;
}

/** Figures as tuples: the browser hands over a megabyte in 4 ms, and two in 15. */
interface Packed {
  found: Omit<Found, 'figures'> & { figures: FigureTuple[] };
  facts: ReportFacts | null;
}

const pack = ({ figures, ...rest }: Found, facts: ReportFacts | null): string =>
  JSON.stringify({ found: { ...rest, figures: figures.map(tupleOf) }, facts } satisfies Packed);

function unpack(json: string): FoundBefore {
  const { found, facts } = JSON.parse(json) as Packed;
  return { found: { ...found, figures: found.figures.map(figureOf) }, facts };
}

/** The same with its JSON read. */
interface Fetched {
  digest: string;
  before: FoundBefore;
}

async function fetchKept(): Promise<Fetched | null> {
  const { [storageKey]: kept } = (await browser.storage.session.get(storageKey)) as { [storageKey]?: Kept };
  return kept ? { digest: kept.digest, before: unpack(kept.json) } : null;
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

/** What was found in this very reading before; null where that is not known. */
export async function foundBefore(page: PageReading, seen: Promise<string>): Promise<FoundBefore | null> {
  const there = fetched;
  fetched = null;
  if (page.article.text.length < long) return null;
  try {
    const [kept, digest] = await Promise.all([there ?? fetchKept(), seen]);
    return kept?.digest === digest ? kept.before : null;
  } catch {
    return null;
  }
}

/** Keeps it in place of what was kept before. Memory that is full loses nothing but time. */
export async function keepFound(
  page: PageReading,
  seen: Promise<string>,
  found: Found,
  facts: ReportFacts | null,
): Promise<void> {
  if (page.article.text.length < long) return;
  const json = pack(found, facts);
  if (json.length > most) return;
  const kept: Kept = { digest: await seen, json };
  await browser.storage.session.set({ [storageKey]: kept, [addressKey]: page.url }).catch(() => {});
}
