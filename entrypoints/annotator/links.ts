/**
 * How the annotator talks to panels: by ports, and by a mailbox in its own world for pages whose elements hide the
 * extension API from it (there the panel fetches and posts with `scripting.executeScript`); and to the background, where there
 * is no panel. Checks what comes in.
 */
import type { Runtime } from 'webextension-polyfill';
import type { Piece } from '../../utils/messages/chunks.ts';
import { finderPort, panelPort, parseToPage, type ToPage, type ToPanel } from '../../utils/messages/port.ts';
import type { ContentApi } from '../shared/content-api.ts';
import type { Mailbox } from '../shared/mailbox.ts';

export interface Links {
  send(message: ToPanel): void;
  /** Has the background find the figures of a reading. */
  ask(pieces: readonly Piece[]): void;
  readonly open: boolean;
  readonly mailbox: Mailbox;
  close(): void;
}

/** A panel that has not fetched for this long is gone (milliseconds); it fetches again as soon as it has an answer. */
const forgetAfter = 40_000;
/** An unanswered fetch ends after this long, so that the panel can see that the page is still there. */
const holdFor = 20_000;

/**
 * `greet` is called for each panel that comes; `left` when one goes, or the background does; `lost` when the extension has
 * left this page's scripts behind.
 */
export function openLinks(
  api: ContentApi | null,
  receive: (message: ToPage) => void,
  greet: () => void,
  left: () => void,
  lost: () => void,
): Links {
  const ports = new Set<Runtime.Port>();
  let asked: Runtime.Port | null = null;
  const post = openPost(receive, greet);

  const hear = (raw: unknown) => {
    const message = parseToPage(raw);
    if (message) receive(message);
  };

  const connected = (port: Runtime.Port) => {
    const { sender } = port;
    // Only the extension's own pages: a content script has a tab's page for its address.
    if (port.name !== panelPort || sender?.id !== api?.runtime.id) return;
    if (!sender?.url?.startsWith(api?.runtime.getURL('') ?? ' ')) return;
    ports.add(port);
    port.onMessage.addListener(hear);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      // When the extension is reloaded, ports close a moment before the API says so.
      setTimeout(() => {
        if (!api?.runtime.id) lost();
      }, 500);
      left();
    });
    greet();
  };
  api?.runtime.onConnect.addListener(connected);

  return {
    send(message) {
      for (const port of ports) {
        try {
          port.postMessage(message);
        } catch {
          ports.delete(port);
        }
      }
      post.send(message);
    },
    ask(pieces) {
      if (!api?.runtime.id) return;
      asked?.disconnect();
      const port = api.runtime.connect({ name: finderPort });
      asked = port;
      port.onMessage.addListener(hear);
      port.onDisconnect.addListener(() => {
        if (asked !== port) return;
        asked = null;
        left();
      });
      for (const piece of pieces) port.postMessage({ type: 'piece', ...piece });
    },
    get open() {
      return ports.size > 0 || post.open;
    },
    mailbox: post.mailbox,
    close() {
      api?.runtime.onConnect.removeListener(connected);
      for (const port of ports) port.disconnect();
      ports.clear();
      asked?.disconnect();
    },
  };
}

/** The mailbox: what is sent waits until it is fetched. */
function openPost(receive: (message: ToPage) => void, greet: () => void) {
  let waiting: ToPanel[] = [];
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let deliver: (() => void) | null = null;
  const isOpen = () => performance.now() - fetchedAt < forgetAfter;
  const mailbox: Mailbox = {
    put(raw) {
      const message = parseToPage(raw);
      if (message) receive(message);
    },
    async take() {
      const isNew = !isOpen();
      fetchedAt = performance.now();
      if (isNew) {
        waiting = [];
        greet();
      }
      if (waiting.length === 0)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, holdFor);
          deliver = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      fetchedAt = performance.now();
      return waiting.splice(0);
    },
  };
  return {
    mailbox,
    get open() {
      return isOpen();
    },
    send(message: ToPanel) {
      if (!isOpen()) return;
      waiting.push(message);
      deliver?.();
    },
  };
}
