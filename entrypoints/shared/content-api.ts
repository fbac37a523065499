/**
 * The extension API as scripts in a page may use it. The polyfill is no good there: it throws at once on a page that
 * holds elements with the ids `browser` or `chrome`, which hide the API from scripts that start after them.
 */
import type { Runtime } from 'webextension-polyfill';

export interface ContentApi {
  runtime: Pick<Runtime.Static, 'id' | 'getURL' | 'sendMessage' | 'connect' | 'onConnect'>;
}

/** The API, or null where the page's elements hide it. */
export function contentApi(): ContentApi | null {
  const names = globalThis as unknown as Record<'browser' | 'chrome', Partial<ContentApi> | undefined>;
  for (const api of [names.browser, names.chrome])
    if (typeof api?.runtime?.sendMessage === 'function' && typeof api.runtime.id === 'string') return api as ContentApi;
  return null;
}
