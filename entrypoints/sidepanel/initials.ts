/** How the reader signs corrections: kept in the extension's own storage. */
import { browser } from 'wxt/browser';

const initialsKey = 'initials';

export async function readInitials(): Promise<string> {
  const { [initialsKey]: kept } = await browser.storage.local.get(initialsKey);
  return typeof kept === 'string' ? kept : '';
}

export const keepInitials = (initials: string): Promise<void> => browser.storage.local.set({ [initialsKey]: initials });
