/** The words and numbers of the library page in the reader's language, for all its views. */
import { useMemo } from 'preact/hooks';
import { formatDate, formatNumber, type Locale, type Translate, translator } from '../../utils/i18n/i18n.ts';
import { type LibraryMessages, libraryMessages } from '../../utils/i18n/library.ts';
import { useLocale } from '../base/words.ts';

export interface Words {
  locale: Locale;
  t: Translate<LibraryMessages>;
  number(value: number): string;
  /** The day of an ISO date or time. */
  date(iso: string): string;
}

export function wordsIn(locale: Locale): Words {
  return {
    locale,
    t: translator(libraryMessages, locale),
    number: (value) => formatNumber(value, locale),
    date: (iso) => formatDate(iso.slice(0, 10), locale),
  };
}

export function useWords(): Words {
  const locale = useLocale();
  return useMemo(() => wordsIn(locale), [locale]);
}
