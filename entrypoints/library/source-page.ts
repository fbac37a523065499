/** Back to the page a figure was read from: the browser scrolls to its words, the annotator to the very place. */
import { browser } from 'wxt/browser';
import type { Anchor } from '../../utils/anchors/anchor.ts';
import { type PendingJump, pendingKeys } from '../../utils/messages/worker.ts';

/** Leaves word for the page that the reader is about to open. Without it the page opens all the same. */
export function leaveJump(address: string, anchor: Anchor): void {
  const jump: PendingJump = { address, anchor };
  void browser.storage.session.set({ [pendingKeys.jump]: jump }).catch(() => {});
}
