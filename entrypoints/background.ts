/**
 * The background: opens the panel, puts the annotator into pages, finds the figures of pages that no panel looks at, keeps the
 * badge and the detector's registration right. Holds no state: the browser may end it at any moment.
 */
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { Joiner } from '../utils/messages/chunks.ts';
import { figuresMessages, finderPort, parseToPanel } from '../utils/messages/port.ts';
import type { Found, PageReading } from '../utils/messages/reading.ts';
import { parsePageReading } from '../utils/messages/reading-check.ts';
import { isFromPage, parsePageReport, parsePendingJump, pendingKeys } from '../utils/messages/worker.ts';
import { flaggedOf } from '../utils/view/marks.ts';
import { findFigures } from './shared/find-figures.ts';
import { keepFound, Seen } from './shared/found-before.ts';
import { injectAnnotator } from './shared/inject.ts';
import type { AnnotatorWorld } from './shared/mailbox.ts';
import { browserMessage, ownPage } from './shared/own.ts';
import { countRefusal } from './shared/refusals.ts';
import { registerDetector } from './shared/register-detector.ts';
import { openPanel } from './shared/side-panel.ts';

const saveSelection = 'save-selection';

// A module, so that it shares what finds figures with the pages.
export default defineBackground({ type: 'module', main });

function main(): void {
  browser.action.onClicked.addListener(readTab);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === saveSelection && tab) keepSelection(tab);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === saveSelection && tab) keepSelection(tab);
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    void hear(message, sender);
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === finderPort) answer(port);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: saveSelection,
        title: browserMessage('saveSelection'),
        contexts: ['selection'],
      }),
    );
    if (reason === 'install') void browser.tabs.create({ url: ownPage('/welcome.html') });
    follow();
  });
  browser.runtime.onStartup.addListener(follow);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
}

/** The toolbar button: panel first (the browser allows it only straight after the click), then the page. */
function readTab(tab: Browser.tabs.Tab): void {
  openPanel(tab.windowId).catch(() => {});
  // Where the page cannot be read, the panel finds out by itself and says why.
  if (tab.id !== undefined) injectAnnotator(tab.id).catch(() => {});
}

/** Asks the panel to keep what is selected; it may only now be opening, so the request waits in session storage. */
function keepSelection(tab: Browser.tabs.Tab): void {
  readTab(tab);
  if (tab.id !== undefined) void browser.storage.session.set({ [pendingKeys.save]: { tabId: tab.id, at: Date.now() } });
}

async function hear(message: unknown, sender: Browser.runtime.MessageSender): Promise<void> {
  const heard = parsePageReport(message, sender, browser.runtime.id);
  if (!heard) return countRefusal();
  const { report, tabId } = heard;
  try {
    if (report.type === 'report-here') await injectAnnotator(tabId);
    else {
      await browser.action.setBadgeText({ tabId, text: badge(report.figures) });
      if (report.figures !== null && sender.url) await jumpWaiting(tabId, sender.url);
    }
  } catch {
    // The tab was closed or has gone elsewhere meanwhile.
  }
}

/** Finds the figures of a page, and ends the conversation. */
function answer(port: Browser.runtime.Port): void {
  if (!port.sender || !isFromPage(port.sender, browser.runtime.id)) {
    countRefusal();
    port.disconnect();
    return;
  }
  const joiner = new Joiner();
  const seen = new Seen();
  port.onMessage.addListener((raw: unknown) => {
    const message = parseToPanel(raw);
    if (message?.type !== 'piece') return countRefusal();
    seen.add(message);
    const whole = joiner.add(message);
    if (whole === undefined) return;
    const page = parsePageReading(whole);
    if (!page) {
      countRefusal();
      port.disconnect();
      return;
    }
    const found = foundIn(page);
    for (const some of figuresMessages(page.revision, found.figures, flaggedOf(found.checks))) port.postMessage(some);
    port.disconnect();
    void keepFound(page, seen.digest(), found, null);
  });
}

/** Nothing where finding fails: the page goes without marks, and the panel will say why. */
function foundIn(page: PageReading): Found {
  try {
    return findFigures(page);
  } catch {
    return { figures: [], checks: [], forms: [] };
  }
}

const badge = (figures: number | null) => (figures === null ? '' : figures > 999 ? '999+' : String(figures));

/** Goes to the place that the library page asked for, if this is its page. */
async function jumpWaiting(tabId: number, url: string): Promise<void> {
  const { [pendingKeys.jump]: waiting } = await browser.storage.session.get(pendingKeys.jump);
  const jump = parsePendingJump(waiting);
  if (!jump || jump.address !== url.replace(/#.*$/, '')) return;
  await browser.storage.session.remove(pendingKeys.jump);
  await browser.scripting.executeScript({
    target: { tabId },
    func: (request) => (globalThis as AnnotatorWorld).mingshuAnnotator?.mailbox.put(request),
    args: [{ type: 'find', anchor: jump.anchor, pick: true }],
  });
}

let following = Promise.resolve();

/** Brings registration and badge colours up to date; one after the other, however many events come at once. */
function follow(): void {
  following = following
    .then(registerDetector)
    .then(() => browser.action.setBadgeBackgroundColor({ color: '#0b5d66' }))
    .catch(() => {});
}
