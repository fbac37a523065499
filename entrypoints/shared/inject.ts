/**
 * Puts the annotator into a tab: the style sheet of its marks first, then the script. For the background and the panel.
 * A page that has one already is left alone. Not for scripts in pages.
 */
import { browser } from 'wxt/browser';
import { randomPrefix, styleSheet } from '../../utils/highlight/layers.ts';
import type { Refusal } from '../../utils/view/status.ts';
import type { AnnotatorWorld } from './mailbox.ts';
import { areMarksOff } from './marks-off.ts';

/**
 * The browser tells the reason in English words only, and Firefox the same words for every reason. `address` is the tab's
 * as far as the extension may see it, which is where it was permitted to read: then something else is in the way.
 */
export function refusalOf(error: unknown, address?: string): Refusal {
  const message = error instanceof Error ? error.message : String(error);
  if (/extensions gallery|webstore/i.test(message)) return 'store';
  if (/error page/i.test(message)) return 'error-page';
  if (/file:/i.test(message)) return 'file';
  if (/chrome(-extension)?:|edge:|about:|devtools:|view-source:|different extension/i.test(message))
    return 'browser-page';
  if (/cannot access|permission/i.test(message)) return address === undefined ? 'not-permitted' : kindOf(address);
  return 'unknown';
}

/** What kind of page refuses although reading it was permitted. */
function kindOf(address: string): Refusal {
  if (/^(about|chrome|resource|moz-extension|view-source):/.test(address)) return 'browser-page';
  if (/^https:\/\/addons\.mozilla\.org\//.test(address)) return 'store';
  return address.startsWith('file:') ? 'file' : 'unknown';
}

const stands = () => (globalThis as AnnotatorWorld).mingshuAnnotator !== undefined;
const hostOfPage = () => location.hostname;
const leaveWord = (prefix: string, unmarked: boolean) => {
  Object.assign(globalThis as AnnotatorWorld, { mingshuPrefix: prefix, mingshuUnmarked: unmarked });
};

/** Makes sure that an annotator stands in the top frame of a tab. Rejects where the browser refuses: see `refusalOf`. */
export async function injectAnnotator(tabId: number): Promise<void> {
  const target = { tabId };
  const [there] = await browser.scripting.executeScript({ target, func: stands });
  if (there?.result === true) return;
  const prefix = randomPrefix();
  // Of a sheet with the origin USER, Chromium computes the colours of highlights but does not paint them.
  // Into its frames too: a report may stand in one.
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: styleSheet(prefix), origin: 'AUTHOR' });
  const [host] = await browser.scripting.executeScript({ target, func: hostOfPage });
  // Storage that cannot be read hides no marks.
  const unmarked = await areMarksOff(String(host?.result ?? '')).catch(() => false);
  await browser.scripting.executeScript({ target, func: leaveWord, args: [prefix, unmarked] });
  await browser.scripting.executeScript({ target, files: ['/annotator.js'] });
}
