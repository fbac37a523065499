/** Sites on which the reader has switched the marks off: kept in the extension's own storage, by host. */
import { browser } from 'wxt/browser';

const storageKey = 'marksOff';
/** More sites than anybody switches off by hand; the oldest go first. */
const mostSites = 500;

async function sites(): Promise<string[]> {
  const { [storageKey]: kept } = await browser.storage.local.get(storageKey);
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

/** Whether pages of this host are to be left without marks. */
export async function areMarksOff(host: string): Promise<boolean> {
  return host !== '' && (await sites()).includes(host);
}

/** Switches marks on or off for a host, from now on. */
export async function keepMarks(host: string, on: boolean): Promise<void> {
  if (host === '') return;
  const others = (await sites()).filter((one) => one !== host);
  await browser.storage.local.set({ [storageKey]: on ? others : [...others, host].slice(-mostSites) });
}
