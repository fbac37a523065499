/** The detector stands in the pages of whatever hosts are granted. For the background. */
import { browser } from 'wxt/browser';

const detectorId = 'detector';
const starterId = 'starter';

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
