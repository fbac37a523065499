/** The reader's language for all views below a page. Messages are in utils/i18n; this hands them to the views. */
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Locale, type Messages, type Translate, translator } from '../../utils/i18n/i18n.ts';

const LocaleContext = createContext<Locale>('zh-Hans');

/** Wraps a page: `<WithLocale value={locale}>`. */
export const WithLocale = LocaleContext.Provider;

export const useLocale = (): Locale => useContext(LocaleContext);

/** The words of one area in the reader's language. */
export function useWords<M extends Messages>(messages: M): Translate<M> {
  const locale = useLocale();
  return useMemo(() => translator(messages, locale), [messages, locale]);
}
