/**
 * Works through files and addresses, one after the other, and writes down what became of each. Knows no view. Addresses wait
 * in the library, so that they are there after a restart; files are there only as long as the page is.
 */
import { browser } from 'wxt/browser';
import { hostOf } from '../../../utils/library/address.ts';
import { asLibraryError } from '../../../utils/library/error.ts';
import { forgetGathered, listGathered, putGathered } from '../../../utils/library/gathering.ts';
import type { Library } from '../../../utils/library/library.ts';
import type { Gathered } from '../../../utils/library/records.ts';
import { Finder, FindingError } from '../../shared/finder.ts';
import { isAllowed } from '../../shared/portals.ts';
import { addressOfFile, type DroppedFile } from './dropped.ts';
import { pause } from './pause.ts';
import { readTab, UnreadPage } from './read-tab.ts';
import { type Taken, take } from './take.ts';

/** Between two pages of one site (milliseconds): slower than a person who clicks from page to page. */
const pace = 2_000;

export interface GatherNews {
  entries: readonly Gathered[];
  /** What is being read; null while nothing is. */
  current: string | null;
  isRunning: boolean;
  /** Files that wait. */
  files: number;
}

/** What reads reports is large: it comes when there is one to read. */
const reader = () => import('./read-file.ts');

export class Gatherer {
  readonly #library: Library;
  readonly #tell: (news: GatherNews) => void;
  readonly #finder = new Finder();
  #entries = new Map<string, Gathered>();
  #files: DroppedFile[] = [];
  #controller: AbortController | null = null;
  #current: string | null = null;
  /** When a site was last read (milliseconds). */
  #lastRead = new Map<string, number>();

  constructor(library: Library, tell: (news: GatherNews) => void) {
    this.#library = library;
    this.#tell = tell;
  }

  /** Reads what waits and what was done before. */
  async load(): Promise<void> {
    for (const entry of await listGathered(this.#library)) this.#entries.set(entry.address, entry);
    this.#say();
  }

  /** Puts addresses into the queue; those that are in it already stay as they are. Resolves to how many are new. */
  async add(found: readonly { address: string; text?: string }[]): Promise<number> {
    const anew = found
      .filter(({ address }) => !this.#entries.has(address))
      .map(({ address, text = '' }) => this.#entryOf(address, { title: text }));
    await this.#put(anew);
    return anew.length;
  }

  /** Reads files, before whatever addresses wait. Resolves when all is done. */
  async addFiles(files: readonly DroppedFile[]): Promise<void> {
    this.#files.push(...files);
    this.#say();
    await this.run();
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    const failed = [...this.#entries.values()].filter(
      ({ state, address }) => state === 'failed' && hostOf(address) !== '',
    );
    await this.#put(failed.map((entry) => ({ ...entry, state: 'waits', reason: '' })));
  }

  /** Takes what is done out of the list, or everything. */
  async clear(what: 'done' | 'all'): Promise<void> {
    const gone = [...this.#entries.values()]
      .filter(({ state }) => what === 'all' || state !== 'waits')
      .map(({ address }) => address);
    await forgetGathered(this.#library, gone);
    for (const address of gone) this.#entries.delete(address);
    this.#say();
  }

  /** After two reports were joined, or parted again. */
  async settle(entry: Gathered): Promise<void> {
    await this.#put([entry]);
  }

  stop(): void {
    this.#controller?.abort(new DOMException('paused', 'AbortError'));
  }

  /** Works until nothing is left that may be read, or `stop`. */
  async run(): Promise<void> {
    if (this.#controller) return;
    const controller = new AbortController();
    const { signal } = controller;
    this.#controller = controller;
    this.#say();
    try {
      for (;;) {
        signal.throwIfAborted();
        const file = this.#files.shift();
        if (file) await this.#takeFile(file, signal);
        else {
          const next = await this.#next();
          if (!next) break;
          signal.throwIfAborted();
          await this.#takeAddress(next, signal);
        }
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      this.#finder.close();
      this.#controller = null;
      this.#current = null;
      this.#say();
    }
  }

  /** The next address that may be read: of the sites that are allowed, the one that was left alone longest. */
  async #next(): Promise<Gathered | null> {
    const waiting = [...this.#entries.values()].filter(({ state }) => state === 'waits');
    const hosts = [...new Set(waiting.map(({ address }) => hostOf(address)))];
    const allowed = await Promise.all(hosts.map(isAllowed));
    const [host] = hosts
      .filter((_, place) => allowed[place])
      .sort((a, b) => (this.#lastRead.get(a) ?? 0) - (this.#lastRead.get(b) ?? 0));
    return waiting.find(({ address }) => hostOf(address) === host) ?? null;
  }

  async #takeAddress(entry: Gathered, signal: AbortSignal): Promise<void> {
    const host = hostOf(entry.address);
    this.#current = entry.address;
    this.#say();
    const wait = (this.#lastRead.get(host) ?? 0) + pace - Date.now();
    if (wait > 0) await pause(wait, signal);
    try {
      const page = await readTab(entry.address, signal);
      const title = page.facts.title ?? (entry.title || page.pageTitle);
      if (page.outcome === 'read') {
        const { reportOf } = await reader();
        const taken = await this.#take(await reportOf(page, await this.#finder.find(page, signal), page.url));
        await this.#put([{ ...entry, ...taken, title }]);
      } else await this.#put([{ ...entry, state: 'no-report', title }]);
    } catch (error) {
      if (signal.aborted) throw error;
      const isOfPage = error instanceof UnreadPage || error instanceof FindingError;
      const reason = error instanceof UnreadPage ? error.reason : asLibraryError(error).key;
      await this.#put([{ ...entry, state: 'failed', reason }]);
      if (!isOfPage) throw error;
    } finally {
      this.#lastRead.set(host, Date.now());
    }
  }

  async #takeFile({ path, file }: DroppedFile, signal: AbortSignal): Promise<void> {
    const address = addressOfFile(path);
    const entry = this.#entryOf(address, { title: path });
    this.#current = path;
    this.#say();
    try {
      const { readFile, reportOf } = await reader();
      const read = await readFile(file, path, signal);
      if ('not' in read) {
        // Pictures and scripts beside the pages are no news.
        if (read.not === 'no-page') return this.#say();
        const state = read.not === 'no-report' ? ('no-report' as const) : ('failed' as const);
        return await this.#put([{ ...entry, state, reason: state === 'failed' ? read.not : '' }]);
      }
      const report = await reportOf(read.page, await this.#finder.find(read.page, signal), read.url);
      const taken = await this.#take(report, address);
      await this.#put([{ ...entry, ...taken, title: report.facts.title ?? path }]);
    } catch (error) {
      if (signal.aborted) {
        this.#files.unshift({ path, file });
        throw error;
      }
      const { key } = asLibraryError(error);
      await this.#put([{ ...entry, state: 'failed', reason: key === 'unknown' ? 'unreadable' : key }]);
    }
  }

  #take(read: Parameters<typeof take>[1], instead?: string): Promise<Taken> {
    const appVersion = browser.runtime.getManifest().version;
    return take(this.#library, read, { appVersion, ...(instead !== undefined && { instead }) });
  }

  #entryOf(address: string, { title }: { title: string }): Gathered {
    return { address, state: 'waits', title, reason: '', reportId: null, twinId: null, order: 0, at: '' };
  }

  async #put(entries: readonly Gathered[]): Promise<void> {
    const at = new Date().toISOString();
    let order = Math.max(0, ...[...this.#entries.values()].map((one) => one.order));
    const dated = entries.map((entry) => ({
      ...entry,
      order: this.#entries.get(entry.address)?.order ?? ++order,
      at,
    }));
    await putGathered(this.#library, dated);
    for (const entry of dated) this.#entries.set(entry.address, entry);
    this.#say();
  }

  #say(): void {
    this.#tell({
      entries: [...this.#entries.values()],
      current: this.#current,
      isRunning: this.#controller !== null,
      files: this.#files.length,
    });
  }
}
