/**
 * The standing permissions there are: to read official portals, and single sites that the reader names, without being
 * asked each time. Granted and taken back by the reader.
 */
import { browser } from 'wxt/browser';

/** All sites under gov.cn. The browser asks for it in words meant for all websites: gov.cn is a public suffix. */
export const portals = { origins: ['*://*.gov.cn/*'] };

/** Whether official portals may be read by themselves. */
export const portalsAllowed = (): Promise<boolean> => browser.permissions.contains(portals);

/** A build may have hosts from the start; such a permission cannot be given back. */
const fixed = (): string[] => (browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions ?? [];

/** Whether this build has the portals from the start. */
export const portalsFixed = (): boolean => portals.origins.some((origin) => fixed().includes(origin));

/** The permission for one site and nothing under or beside it. */
const site = (host: string) => ({ origins: [`*://${host}/*`] });

/** The hosts that the reader has allowed one by one. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter((origin) => !portals.origins.includes(origin) && !fixed().includes(origin));
  return given.flatMap((origin) => /^(?:\*|https?):\/\/([^/*]+)\/\*$/.exec(origin)?.[1] ?? []).sort();
}

/** Whether reports of this host are read by themselves, for whatever reason. */
export const isAllowed = (host: string): Promise<boolean> => browser.permissions.contains(site(host));

/** Asks the reader; only straight after a click. */
export const allowSite = (host: string): Promise<boolean> => browser.permissions.request(site(host));

export const forgetSite = (host: string): Promise<boolean> => browser.permissions.remove(site(host));

/** Calls `then` now, and whenever what is granted has changed; gives back how to stop. */
export function watchPermissions(then: () => void): () => void {
  then();
  browser.permissions.onAdded.addListener(then);
  browser.permissions.onRemoved.addListener(then);
  return () => {
    browser.permissions.onAdded.removeListener(then);
    browser.permissions.onRemoved.removeListener(then);
  };
}
