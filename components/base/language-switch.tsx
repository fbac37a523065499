/** The choice among the languages of the interface; each is named in itself. */
import type { JSX } from 'preact';
import { common } from '../../utils/i18n/common.ts';
import { type Locale, locales } from '../../utils/i18n/i18n.ts';
import { useLocale, useWords } from './words.ts';

export function LanguageSwitch({ onLocale }: { onLocale(locale: Locale): void }): JSX.Element {
  const c = useWords(common);
  const locale = useLocale();
  return (
    <fieldset class="seg" aria-label={c('language')}>
      {locales.map((one) => (
        <button key={one} type="button" aria-pressed={one === locale} lang={one} onClick={() => onLocale(one)}>
          {c(`locale.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
