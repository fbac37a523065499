/** The library page from the outside: language, and whether there is a library to show. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { WithLocale } from '../../components/base/words.ts';
import { BigNotice, ClosedLibrary } from '../../components/library/notices.tsx';
import { useWords } from '../../components/library/words.ts';
import { loadWords } from '../../utils/i18n/by-language.ts';
import type { Locale } from '../../utils/i18n/i18n.ts';
import { applyLocale, chooseLocale, watchLocale } from '../shared/locale.ts';
import { Page } from './page.tsx';
import { useLibrary } from './use-library.ts';

const reload = () => location.reload();

function Opening({ onLocale }: { onLocale: (locale: Locale) => void }): JSX.Element {
  const { t } = useWords();
  const opened = useLibrary();
  switch (opened.state) {
    case 'opening':
      return (
        <main>
          <h1 class="vh">{t('name')}</h1>
          <BigNotice icon="lib" title={t('loading')}>
            <p role="status">{opened.why && t(opened.why)}</p>
          </BigNotice>
        </main>
      );
    case 'failed':
      return (
        <main>
          <h1 class="vh">{t('name')}</h1>
          <ClosedLibrary reason={opened.reason} opening onReload={reload} />
        </main>
      );
    case 'open':
      return <Page library={opened.library} onLocale={onLocale} onReload={reload} />;
  }
}

export function App({ firstLocale }: { firstLocale: Locale }): JSX.Element {
  const [locale, setLocale] = useState(firstLocale);
  useEffect(() => watchLocale(setLocale), []);
  useEffect(() => applyLocale(locale), [locale]);
  const choose = (chosen: Locale) => {
    void loadWords(chosen).then(() => setLocale(chosen));
    // Where the choice cannot be kept it holds for this page.
    void chooseLocale(chosen).catch(() => {});
  };
  return (
    <WithLocale value={locale}>
      <Opening onLocale={choose} />
    </WithLocale>
  );
}
