/**
 * Reads a page in a tab behind the others, by the same annotator as the panel, and closes it again. Only pages of sites that
 * the reader has allowed.
 */
import { type Browser, browser } from 'wxt/browser';
import { Joiner } from '../../../utils/messages/chunks.ts';
import type { ToPanel } from '../../../utils/messages/port.ts';
import type { PageReading } from '../../../utils/messages/reading.ts';
import { parsePageReading } from '../../../utils/messages/reading-check.ts';
import { family } from '../../shared/family.ts';
import { injectAnnotator, injecting, refusalOf } from '../../shared/inject.ts';
import { type Link, openPort } from '../../shared/link.ts';
import { openMailbox } from '../../shared/mailbox-link.ts';
import { inTime, pause } from './pause.ts';

/** Why a page could not be read, as the end of a message key. */
export class UnreadPage extends Error {
  readonly reason: 'timeout' | 'closed' | 'silent' | 'error-page' | 'not-permitted' | 'unknown';

  constructor(reason: UnreadPage['reason']) {
    super(`page not read: ${reason}`);
    this.reason = reason;
  }
}

/** A portal that has not sent its page by then is down (milliseconds). */
const patience = 60_000;
/** A page that has been there so long is read, whatever picture or counter it still waits for (milliseconds). */
const waitsLong = 10_000;
/** A page that a script has yet to fill is given this long (milliseconds). */
const filledWithin = 5_000;

/** A new tab of Firefox's holds an empty page before its own; its address is not told. */
const isEmptyFirst = family === 'firefox';

/** Resolves when the tab has loaded, or has had its page for long. @throws UnreadPage when it is closed before */
function opened(tabId: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (then: () => void) => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
      then();
    };
    let emptyToCome = isEmptyFirst;
    const see = ({ status, url }: Pick<Browser.tabs.Tab, 'status' | 'url'>) => {
      if (status === 'complete') {
        if (url || !emptyToCome) return end(resolve);
        emptyToCome = false;
      }
      // It has its address as soon as the portal answers.
      if (url?.startsWith('http')) timer ??= setTimeout(() => end(resolve), waitsLong);
    };
    const updated = (id: number, { status }: Browser.tabs.OnUpdatedInfo, { url }: Browser.tabs.Tab) => {
      if (id === tabId) see({ status, url });
    };
    const removed = (id: number) => {
      if (id === tabId) end(() => reject(new UnreadPage('closed')));
    };
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
    // All that may have happened before anybody listened; an empty page that was there already does not come.
    browser.tabs.get(tabId).then(
      (tab) => (tab.url || !isEmptyFirst) && see(tab),
      () => end(() => reject(new UnreadPage('closed'))),
    );
  });
}

/** The reading that the tab's annotator sends: the first of a report, or the last within the time that scripts are given. */
function readingOf(tabId: number, signal: AbortSignal): Promise<PageReading> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    let link: Link | null = null;
    let last: PageReading | null = null;
    const joiner = new Joiner();
    let timer = setTimeout(() => end(() => reject(new UnreadPage('silent'))), patience);
    const end = (then: () => void) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', aborted);
      link?.close();
      then();
    };
    const aborted = () => end(() => reject(signal.reason as Error));
    signal.addEventListener('abort', aborted);
    const events = {
      onMessage(message: ToPanel) {
        if (message.type === 'failed') return end(() => reject(new UnreadPage('unknown')));
        if (message.type !== 'piece') return;
        const whole = joiner.add(message);
        const reading = whole === undefined ? null : parsePageReading(whole);
        if (!reading) return;
        if (reading.outcome === 'read') return end(() => resolve(reading));
        last = reading;
        clearTimeout(timer);
        timer = setTimeout(() => end(() => resolve(last as PageReading)), filledWithin);
      },
      onLost: () => end(() => (last ? resolve(last) : reject(new UnreadPage('closed')))),
    };
    openPort(tabId, events)
      .then(async (port) => {
        link = port ?? (await openMailbox(tabId, events));
        if (!link) end(() => reject(new UnreadPage('silent')));
      })
      .catch((error: unknown) => end(() => reject(error as Error)));
  });
}

/** Puts the annotator there, or waits until whoever is putting it there has done so. @throws UnreadPage, or the signal's reason */
async function annotate(tabId: number, signal: AbortSignal): Promise<void> {
  try {
    while ((await injectAnnotator(tabId)) === 'coming') await pause(injecting / 4, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    const refusal = refusalOf(error);
    throw new UnreadPage(refusal === 'error-page' || refusal === 'not-permitted' ? refusal : 'unknown');
  }
}

/** Opens the address, reads it, closes it. @throws UnreadPage, or the signal's reason */
export async function readTab(address: string, signal: AbortSignal): Promise<PageReading> {
  const tab = await browser.tabs.create({ url: address, active: false });
  const tabId = tab.id as number;
  try {
    const annotated = opened(tabId).then(() => annotate(tabId, signal));
    // What goes on after that ends with the tab.
    await inTime(annotated, patience, () => new UnreadPage('timeout'), signal);
    return await readingOf(tabId, signal);
  } finally {
    await browser.tabs.remove(tabId).catch(() => {});
  }
}
