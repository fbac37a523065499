/**
 * The line to the annotator of one tab: a port, or, where a page's elements hide the extension API from the annotator,
 * its mailbox by way of `scripting.executeScript`. The panel sees no difference.
 */
import { browser } from 'wxt/browser';
import { panelPort, parseToPanel, type ToPage, type ToPanel } from '../../utils/messages/port.ts';
import type { AnnotatorWorld } from './mailbox.ts';
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

const put = (message: unknown) => (globalThis as AnnotatorWorld).mingshuAnnotator?.mailbox.put(message);
const take = () => (globalThis as AnnotatorWorld).mingshuAnnotator?.mailbox.take();

/** The same by the annotator's mailbox; null where there is no annotator or no permission (any more). */
export async function openMailbox(tabId: number, events: LinkEvents): Promise<Link | null> {
  const target = { tabId };
  let closed = false;
  const fetch = async (): Promise<ToPanel[] | null> => {
    const results = await browser.scripting.executeScript({ target, func: take }).catch(() => []);
    const waiting: unknown = results[0]?.result;
    if (!Array.isArray(waiting)) return null;
    return waiting.map(parseToPanel).filter((message) => {
      if (!message) countRefusal();
      return message !== null;
    });
  };
  const first = await fetch();
  if (!first) return null;
  const deliver = (messages: ToPanel[]) => {
    for (const message of messages) if (!closed) events.onMessage(message);
  };
  const keepFetching = async () => {
    deliver(first);
    while (!closed) {
      const messages = await fetch();
      if (closed) return;
      if (!messages) return events.onLost();
      deliver(messages);
    }
  };
  // The caller must have the link before the first message comes.
  setTimeout(() => void keepFetching());
  return {
    send: (message) => {
      void browser.scripting.executeScript({ target, func: put, args: [message] }).catch(() => {});
    },
    close: () => {
      closed = true;
    },
  };
}
