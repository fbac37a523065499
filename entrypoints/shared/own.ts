/**
 * Two calls whose types WXT generates at build time only; typed here, so that types are checked on a fresh clone too.
 * The names of paths and messages are held by a test.
 */
import { browser } from 'wxt/browser';

type Pages = '/sidepanel.html' | '/library.html' | '/welcome.html' | '/help.html';

/** Address of one of the extension's own pages. */
export function ownPage(path: Pages): string {
  return (browser.runtime as unknown as { getURL(path: string): string }).getURL(path);
}

/** A message of public/_locales, in the browser's language: for what the browser shows outside our pages. */
export function browserMessage(key: 'saveSelection' | 'openPanel'): string {
  return (browser.i18n as unknown as { getMessage(key: string): string }).getMessage(key);
}
