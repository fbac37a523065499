/**
 * The panel's session with the page in the active tab of its window: follows the reader from tab to tab, gets the
 * annotator into the page where that is allowed, and keeps what it says. Knows no view and no library.
 */
import { type Browser, browser } from 'wxt/browser';
import { Joiner } from '../../utils/messages/chunks.ts';
import { errorDetail, figuresMessages, type ToPage, type ToPanel } from '../../utils/messages/port.ts';
import type { Found, PageReading, Reading } from '../../utils/messages/reading.ts';
import { parsePageReading } from '../../utils/messages/reading-check.ts';
import { parsePageReport } from '../../utils/messages/worker.ts';
import { flaggedOf } from '../../utils/view/marks.ts';
import type { PageStatus } from '../../utils/view/status.ts';
import { Finder, FindingError } from '../shared/finder.ts';
import { fetchFound, foundBefore, keepFound, Seen } from '../shared/found-before.ts';
import { type Link, openPort } from '../shared/link.ts';

export interface SessionEvents {
  onStatus(status: PageStatus): void;
  /** Messages that are no part of the reading: clicks, selections, how a jump went. */
  onMessage(message: ToPanel): void;
}

/** Divisions and their names: a table that comes while the page is being read. */
const regions = () => import('../../utils/page/region.ts');

/** What reaches a page that no port reaches. */
const reaching = () => import('./reaching.ts');

/** Nothing is said about a page that answers sooner than this (milliseconds): a word that flashes by helps nobody. */
const unsaidFor = 150;

export class Session {
  #events: SessionEvents | null = null;
  /** What there was to tell before anybody listened. */
  #untold: ((events: SessionEvents) => void)[] = [];
  #windowId: number | undefined;
  #tabId: number | null = null;
  #link: Link | null = null;
  #joiner = new Joiner();
  readonly #seen = new Seen();
  #reading: Reading | null = null;
  readonly #finder = new Finder();
  /** Ends what is being found in a page that is no longer of interest. */
  #finding = new AbortController();
  /** Grows with every attempt to reach a page: what an older one still finds is dropped. */
  #attempt = 0;

  /** Tells what happens from now on, and what has happened. */
  listen(events: SessionEvents): void {
    this.#events = events;
    for (const tell of this.#untold.splice(0)) tell(events);
  }

  #say(tell: (events: SessionEvents) => void): void {
    if (this.#events) tell(this.#events);
    else this.#untold.push(tell);
  }

  #tell(status: PageStatus): void {
    this.#say((events) => events.onStatus(status));
  }

  get tabId(): number | null {
    return this.#tabId;
  }

  async start(): Promise<void> {
    browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
      if (windowId === this.#windowId) void this.#attach(tabId);
    });
    browser.tabs.onUpdated.addListener((tabId, change) => {
      if (tabId === this.#tabId && change.status === 'complete' && !this.#link) void this.#attach(tabId);
    });
    // A tab that was put to sleep wakes with another id.
    browser.tabs.onReplaced.addListener((added, removed) => {
      if (removed === this.#tabId) void this.#attach(added);
    });
    browser.permissions.onAdded.addListener(() => {
      if (this.#tabId !== null && !this.#link) void this.#attach(this.#tabId);
    });
    browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
      const heard = parsePageReport(message, sender, browser.runtime.id);
      if (heard?.report.type === 'annotator-here' && heard.tabId === this.#tabId && !this.#link)
        void this.#attach(heard.tabId);
    });
    const active = (where: { currentWindow: true } | { windowId: number }) =>
      browser.tabs.query({ active: true, ...where });
    const [{ id }, [here]] = await Promise.all([browser.windows.getCurrent(), active({ currentWindow: true })]);
    this.#windowId = id;
    const [tab] = id === undefined || here?.windowId === id ? [here] : await active({ windowId: id });
    const reached = tab?.id !== undefined && this.#attach(tab.id, tab);
    // By the time that the page has told its words, what is remembered is there, or what finds figures and names the region.
    if (!(await fetchFound(tab?.url))) {
      this.#finder.start();
      void regions().then(({ loadRegions }) => loadRegions());
    }
    await reached;
  }

  send(message: ToPage): void {
    this.#link?.send(message);
  }

  /** Reads the page again, reaching for it anew where there is no line to it. */
  readAgain(force: boolean): void {
    if (this.#link) this.#link.send({ type: 'read', force });
    else if (this.#tabId !== null) void this.#attach(this.#tabId);
  }

  reload(): void {
    if (this.#tabId !== null) void browser.tabs.reload(this.#tabId);
  }

  /** `tab`: where it has been asked about just now. */
  async #attach(tabId: number, tab?: { url?: string | undefined }): Promise<void> {
    const attempt = ++this.#attempt;
    const isOld = () => attempt !== this.#attempt;
    this.#drop();
    if (tabId !== this.#tabId) this.#reading = null;
    this.#tabId = tabId;
    const timer = setTimeout(() => {
      if (!isOld() && !this.#link) this.#tell({ kind: 'reading', done: 0, total: 0, figures: 0 });
    }, unsaidFor);
    const events = {
      onMessage: (message: ToPanel) => {
        if (!isOld()) void this.#hear(message);
      },
      onLost: () => {
        if (!isOld()) this.#lost();
      },
    };
    // Without a permission for the page there is no address to see.
    const { url } = tab ?? (await browser.tabs.get(tabId).catch(() => ({ url: undefined })));
    try {
      // Firefox would warn of an attempt to read a page of ours, and not refuse it.
      if (url?.startsWith(`${location.origin}/`)) {
        if (!isOld()) this.#tell({ kind: 'refused', refusal: 'browser-page' });
        return;
      }
      let link = await openPort(tabId, events);
      if (!link && !isOld()) {
        // The background is quicker where the detector has told it: the annotator then tells of itself.
        const { injectAnnotator, openMailbox } = await reaching();
        if ((await injectAnnotator(tabId)) === 'coming') return void (await this.#askAgain(attempt, tabId));
        link = (await openPort(tabId, events)) ?? (await openMailbox(tabId, events));
      }
      if (isOld()) return link?.close();
      this.#link = link;
      if (!link) this.#tell({ kind: 'silent' });
    } catch (error) {
      const { refusalOf } = await reaching();
      if (!isOld()) this.#tell({ kind: 'refused', refusal: refusalOf(error, url) });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Where it does not come after all. */
  async #askAgain(attempt: number, tabId: number): Promise<void> {
    const { injecting } = await reaching();
    setTimeout(() => {
      if (attempt === this.#attempt && !this.#link) void this.#attach(tabId);
    }, injecting);
  }

  #drop(): void {
    this.#link?.close();
    this.#link = null;
    this.#joiner = new Joiner();
    this.#finding.abort();
  }

  /** The page went away; the next one tells of itself when it has loaded. */
  #lost(): void {
    this.#link = null;
    this.#reading = null;
    this.#finding.abort();
    this.#tell({ kind: 'looking' });
    const tabId = this.#tabId;
    // Only its annotator may have gone, and the page be there still.
    setTimeout(async () => {
      if (this.#link || tabId === null || tabId !== this.#tabId) return;
      const tab = await browser.tabs.get(tabId).catch(() => null);
      if (tab?.status === 'complete' && !this.#link && tabId === this.#tabId) void this.#attach(tabId);
    }, 300);
  }

  async #hear(message: ToPanel): Promise<void> {
    if (message.type === 'progress') {
      // A page that is read again keeps showing what was read before.
      if (!this.#reading) this.#tell({ kind: 'reading', ...message });
    } else if (message.type === 'failed') {
      this.#tell({ kind: 'failed', stage: message.stage, detail: message.detail });
    } else if (message.type === 'piece') {
      this.#seen.add(message);
      const whole = this.#joiner.add(message);
      if (whole === undefined) return;
      const page = parsePageReading(whole);
      if (!page) return this.#tell({ kind: 'silent' });
      this.#finding.abort();
      this.#finding = new AbortController();
      await this.#read(page, this.#seen.digest(), this.#finding.signal);
    } else this.#say((events) => events.onMessage(message));
  }

  /** Has the figures of a page found, and tells its annotator and the view. */
  async #read(page: PageReading, seen: Promise<string>, signal: AbortSignal): Promise<void> {
    try {
      const isRead = page.outcome === 'read';
      const before = isRead ? await foundBefore(page, seen) : null;
      const [found, facts] = await Promise.all([
        before?.found ?? (isRead ? this.#find(page, signal) : { figures: [], checks: [], forms: [] }),
        before?.facts ??
          regions()
            .then(({ withRegion }) => withRegion(page.facts))
            .catch(() => page.facts),
      ]);
      if (signal.aborted) return;
      if (isRead && !before?.facts) void keepFound(page, seen, found, facts);
      this.#reading = { ...page, ...found, facts };
      this.#tell({ kind: 'read', reading: this.#reading });
      // Its marks after the list, which is drawn first, and before anything that the reader may do in it.
      setTimeout(() => {
        if (signal.aborted) return;
        for (const message of figuresMessages(page.revision, found.figures, flaggedOf(found.checks)))
          this.send(message);
      });
    } catch (error) {
      if (signal.aborted) return;
      // The page is waiting too: it goes without marks.
      for (const message of figuresMessages(page.revision, [], [])) this.send(message);
      const stage = error instanceof FindingError ? error.stage : 'figures';
      const detail = error instanceof FindingError ? error.message : errorDetail(error);
      this.#tell({ kind: 'failed', stage, detail });
    }
  }

  #find(page: PageReading, signal: AbortSignal): Promise<Found> {
    return this.#finder.find(page, signal, (progress) => {
      // A page that is read again keeps showing what was read before.
      if (!this.#reading && !signal.aborted) this.#tell({ ...progress, kind: 'reading' });
    });
  }
}
