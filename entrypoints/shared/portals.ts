/**
 * The one standing permission there is: to read official portals without being asked each time. Granted and taken back
 * by the reader; the detector is registered for whatever hosts are granted.
 */
import { browser } from 'wxt/browser';

/** All sites under gov.cn. The browser asks for it in words meant for all websites: gov.cn is a public suffix. */
export const portals = { origins: ['*://*.gov.cn/*'] };

const detectorId = 'detector';
const starterId = 'starter';

/** Whether official portals may be read by themselves. */
export const portalsAllowed = (): Promise<boolean> => browser.permissions.contains(portals);

/** Registers the detector for the hosts that are granted, or takes it away. Registrations outlast the browser. */
export async function registerDetector(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => /^(\*|https?):\/\//.test(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [detectorId, starterId] });
  if (registered.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: registered.map((script) => script.id) });
  if (matches.length === 0) return;
  const common = { matches, allFrames: false, persistAcrossSessions: true };
  await browser.scripting.registerContentScripts([
    // Creates the scripts' world before the page has any element: elements named `chrome` cannot hide the API then.
    { ...common, id: starterId, js: ['starter.js'], runAt: 'document_start' },
    { ...common, id: detectorId, js: ['detector.js'], runAt: 'document_idle' },
  ]);
}
