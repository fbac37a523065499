/** The guide, in a tab of its own; opened from the panel's menu, the library and the first-run page. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import '../../components/base/tokens.css';
import '../../components/base/pieces.css';
import '../../components/help/help.css';
import { WithLocale } from '../../components/base/words.ts';
import { Help } from '../../components/help/help.tsx';
import { common } from '../../utils/i18n/common.ts';
import { type Locale, translator } from '../../utils/i18n/i18n.ts';
import { applyLocale, chooseLocale, readLocale, watchLocale } from '../shared/locale.ts';
import { ownPage } from '../shared/own.ts';
import english from './guide.en.md?raw';
import simplified from './guide.zh-CN.md?raw';
import traditional from './guide.zh-TW.md?raw';

const guides: Record<Locale, string> = { 'zh-Hans': simplified, 'zh-Hant': traditional, en: english };

function App({ firstLocale }: { firstLocale: Locale }) {
  const [locale, setLocale] = useState(firstLocale);
  useEffect(
    () =>
      watchLocale((next) => {
        applyLocale(next);
        setLocale(next);
      }),
    [],
  );
  const name = translator(common, locale)('appName');
  return (
    <WithLocale value={locale}>
      <Help
        source={guides[locale]}
        version={`${name} ${browser.runtime.getManifest().version}`}
        onLocale={(next) => void chooseLocale(next)}
        onOpenLibrary={() => void browser.tabs.create({ url: ownPage('/library.html') })}
        onOpenWelcome={() => void browser.tabs.create({ url: ownPage('/welcome.html') })}
      />
    </WithLocale>
  );
}

const locale = await readLocale();
applyLocale(locale);
render(<App firstLocale={locale} />, document.getElementById('app') as HTMLElement);
