/**
 * Counts the messages that were refused since the browser was started: from senders that may not send, or of no known
 * form. Numbers only. Not for scripts in pages.
 */
import { browser } from 'wxt/browser';

/** Key in `storage.session`. */
const refusalsKey = 'refusedMessages';

let counting = Promise.resolve();

/** One more. One after the other: two at once would count as one. */
export function countRefusal(): void {
  counting = counting
    .then(async () => {
      const { [refusalsKey]: before } = await browser.storage.session.get(refusalsKey);
      await browser.storage.session.set({ [refusalsKey]: (typeof before === 'number' ? before : 0) + 1 });
    })
    // Counting must not make anything fail.
    .catch(() => {});
}
