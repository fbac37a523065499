/** The head of the library page: its views, search in the view, import, export, language. */
import type { JSX, Ref } from 'preact';
import { type Locale, locales } from '../../utils/i18n/i18n.ts';
import { Icon } from '../base/icons.tsx';
import { Logo } from './logo.tsx';
import { useWords } from './words.ts';

export type ViewName = 'reports' | 'figures' | 'gather' | 'snippets' | 'compare' | 'plots';

export interface HeaderProps {
  view: ViewName;
  /** Addresses of the views, and how much is in them (null: nothing to count). */
  views: readonly { name: ViewName; href: string; count: number | null }[];
  query: string;
  searchField: Ref<HTMLInputElement>;
  onQuery: (query: string) => void;
  /** Searches the whole library, full texts and all. */
  onSearch: () => void;
  onImport: () => void;
  onExport: () => void;
  onLocale: (locale: Locale) => void;
}

export function LibraryHeader(props: HeaderProps): JSX.Element {
  const { t, locale } = useWords();
  const placeholder =
    props.view === 'snippets'
      ? t('searchSnippets')
      : props.view === 'figures'
        ? t('searchFigures')
        : t('searchReports');
  return (
    <header class="lt">
      <h1 class="brand">
        <Logo />
        {t('name')} <span class="faint">{t('library')}</span>
      </h1>
      <nav class="views" aria-label={t('views')}>
        {props.views.map(({ name, href, count }) => (
          <a key={name} href={href} aria-current={name === props.view ? 'page' : undefined}>
            {t(name)} {count !== null && <span class="n">{count}</span>}
          </a>
        ))}
      </nav>
      {props.view === 'compare' || props.view === 'plots' || props.view === 'gather' ? (
        <span class="ls" />
      ) : (
        <label class="field ls">
          <Icon name="search" />
          <input
            ref={props.searchField}
            type="search"
            value={props.query}
            placeholder={placeholder}
            aria-label={t('search')}
            aria-keyshortcuts="/"
            onInput={(event) => props.onQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.isComposing) props.onSearch();
            }}
          />
          <kbd>/</kbd>
        </label>
      )}
      <div class="lt-tools">
        <button type="button" class="btn" onClick={props.onImport}>
          <Icon name="saved-copy" />
          {t('import')}
        </button>
        <button type="button" class="btn" onClick={props.onExport}>
          <Icon name="export" />
          {t('export')}
        </button>
        <a class="ib" href="/help.html" target="_blank" rel="noopener" aria-label={t('help')} title={t('help')}>
          <Icon name="help" />
        </a>
        <label class="field lang">
          <Icon name="globe" />
          <select
            aria-label={t('language')}
            value={locale}
            onChange={(event) => props.onLocale(event.currentTarget.value as Locale)}
          >
            {locales.map((one) => (
              <option key={one} value={one} lang={one}>
                {t(`locale.${one}`)}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </label>
      </div>
    </header>
  );
}
