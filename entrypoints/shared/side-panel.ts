/** Opening the panel; Firefox calls it a sidebar. */
import { browser } from 'wxt/browser';

/** Opens the panel of a window. Only inside a click or key of the reader's, with no `await` before it. */
export async function openPanel(windowId: number): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ windowId });
  return (browser as unknown as { sidebarAction?: { open(): Promise<void> } }).sidebarAction?.open();
}
