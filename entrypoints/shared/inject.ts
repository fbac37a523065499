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

/** Whoever has asked last so long ago (milliseconds) and has put nothing there has been ended meanwhile. */
export const injecting = 2_000;

/** Says what stands in the page and whether somebody is about to put something there; then the one who asks is. */
const look = (patience: number) => {
  const world = globalThis as AnnotatorWorld;
  if (world.mingshuAnnotator) return { there: 'stands' as const, host: '' };
  const now = Date.now();
  if (now - (world.mingshuComing ?? 0) < patience) return { there: 'coming' as const, host: '' };
  world.mingshuComing = now;
  return { there: 'nothing' as const, host: location.hostname };
};
const leaveWord = (prefix: string, unmarked: boolean) => {
  Object.assign(globalThis as AnnotatorWorld, { mingshuPrefix: prefix, mingshuUnmarked: unmarked });
};

/**
 * Makes sure that an annotator stands in the top frame of a tab; `coming` where somebody else is putting it there at the
 * moment. Rejects where the browser refuses: see `refusalOf`.
 */
export async function injectAnnotator(tabId: number): Promise<'stands' | 'coming'> {
  const target = { tabId };
  const [found] = await browser.scripting.executeScript({ target, func: look, args: [injecting] });
  const { there, host } = found?.result ?? { there: 'nothing', host: '' };
  if (there !== 'nothing') return there;
  const prefix = randomPrefix();
  // Of a sheet with the origin USER, Chromium computes the colours of highlights but does not paint them.
  // Into its frames too: a report may stand in one.
  const css = { target: { tabId, allFrames: true }, css: styleSheet(prefix), origin: 'AUTHOR' as const };
  // Storage that cannot be read hides no marks.
  const word = areMarksOff(host)
    .catch(() => false)
    .then((unmarked) => browser.scripting.executeScript({ target, func: leaveWord, args: [prefix, unmarked] }));
  await Promise.all([browser.scripting.insertCSS(css), word]);
  await browser.scripting.executeScript({ target, files: ['/annotator.js'] });
  return 'stands';
}
