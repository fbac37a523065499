/** The line to the annotator of one tab by its mailbox and `scripting.executeScript`: where a port finds nobody. */
import { browser } from 'wxt/browser';
import { parseToPanel, type ToPanel } from '../../utils/messages/port.ts';
import type { Link, LinkEvents } from './link.ts';
import type { AnnotatorWorld } from './mailbox.ts';
import { countRefusal } from './refusals.ts';

const put = (message: unknown) => (globalThis as AnnotatorWorld).mingshuAnnotator?.mailbox.put(message);
const take = () => (globalThis as AnnotatorWorld).mingshuAnnotator?.mailbox.take();

/** Null where there is no annotator or no permission (any more). */
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
