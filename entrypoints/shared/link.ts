/**
 * The line to the annotator of one tab: a port. Where a page's elements hide the extension API from the annotator, its mailbox
 * (mailbox-link.ts); the panel sees no difference.
 */
import { browser } from 'wxt/browser';
import { panelPort, parseToPanel, type ToPage, type ToPanel } from '../../utils/messages/port.ts';
import { countRefusal } from './refusals.ts';

export interface Link {
  send(message: ToPage): void;
  close(): void;
}

export interface LinkEvents {
  onMessage(message: ToPanel): void;
  /** The page is gone, or its annotator is. */
  onLost(): void;
}

/** The annotator greets whoever connects, at once unless the page is busy (milliseconds). No receiver is told at once. */
const patience = 20_000;

/** A port to the tab's annotator, or null where none answers. */
export function openPort(tabId: number, events: LinkEvents): Promise<Link | null> {
  return new Promise((resolve) => {
    const port = browser.tabs.connect(tabId, { name: panelPort, frameId: 0 });
    const timer = setTimeout(() => {
      port.disconnect();
      resolve(null);
    }, patience);
    let answered = false;
    let closed = false;
    port.onMessage.addListener((raw: unknown) => {
      const message = parseToPanel(raw);
      if (!answered) {
        answered = true;
        clearTimeout(timer);
        resolve({
          send: (out) => {
            if (!closed) port.postMessage(out);
          },
          close: () => {
            closed = true;
            port.disconnect();
          },
        });
      }
      if (!message) countRefusal();
      else if (!closed) events.onMessage(message);
    });
    port.onDisconnect.addListener(() => {
      // Reading the error is what tells the browser that it is no surprise.
      void browser.runtime.lastError;
      clearTimeout(timer);
      if (answered && !closed) events.onLost();
      closed = true;
      resolve(null);
    });
  });
}
