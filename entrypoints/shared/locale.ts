/**
 * The interface language of all our pages: the reader's choice (`locale` in storage.local) or, until there is one, the first
 * of the browser's languages that we have. Panel, library page and first-run page all use this:
 *   const locale = await readLocale();  applyLocale(locale);  watchLocale(rerender);
 */
import { browser } from 'wxt/browser';
import { loadWords } from '../../utils/i18n/by-language.ts';
import { type Locale, locales, pickLocale } from '../../utils/i18n/i18n.ts';

const storageKey = 'locale';

const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

/** The language to show, with its words loaded. Without storage it is the browser's. */
export async function readLocale(): Promise<Locale> {
  const likely = pickLocale(navigator.languages);
  const words = loadWords(likely);
  const kept = await browser.storage.local.get(storageKey).catch(() => ({}) as Record<string, unknown>);
  const value: unknown = kept[storageKey];
  const locale = isLocale(value) ? value : likely;
  await (locale === likely ? words : loadWords(locale));
  return locale;
}

/** Keeps the reader's choice; every open page of ours hears of it. */
export async function chooseLocale(locale: Locale): Promise<void> {
  await browser.storage.local.set({ [storageKey]: locale });
}

/**
 * Calls `listener` when the reader has chosen another language, here or in another page, and its words are there. Returns
 * what stops it.
 */
export function watchLocale(listener: (locale: Locale) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const value = changes[storageKey]?.newValue;
    if (area === 'local' && isLocale(value)) void loadWords(value).then(() => listener(value));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** Tells the page its language: fonts, hyphenation and screen readers go by it. */
export function applyLocale(locale: Locale): void {
  document.documentElement.lang = locale;
}
