/** The first-run page: opened once after installing, and again from the panel's menu. It is also where permissions are given and taken back. */
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import '../../components/base/tokens.css';
import '../../components/base/pieces.css';
import '../../components/panel/panel.css';
import '../../components/welcome/welcome.css';
import { WithFamily } from '../../components/base/family.ts';
import { WithLocale } from '../../components/base/words.ts';
import { Welcome, type WelcomeProps } from '../../components/welcome/welcome.tsx';
import type { Locale } from '../../utils/i18n/i18n.ts';
import { family } from '../shared/family.ts';
import { applyLocale, chooseLocale, readLocale, watchLocale } from '../shared/locale.ts';
import { ownPage } from '../shared/own.ts';
import {
  allowedSites,
  allowSite,
  forgetSite,
  portals,
  portalsAllowed,
  portalsFixed,
  watchPermissions,
} from '../shared/portals.ts';
import { readSample } from './sample.ts';

const isFixed = portalsFixed();

function App({ firstLocale }: { firstLocale: Locale }) {
  const [locale, setLocale] = useState(firstLocale);
  const [state, setState] = useState<WelcomeProps['portals']>(isFixed ? 'fixed' : 'off');
  const [sites, setSites] = useState<readonly string[]>([]);
  const [shortcut, setShortcut] = useState('');
  const sample = useMemo(() => readSample(locale), [locale]);
  useEffect(() => {
    const stopAsking = watchPermissions(() => {
      void portalsAllowed().then((allowed) => setState(isFixed ? 'fixed' : allowed ? 'on' : 'off'));
      void allowedSites().then(setSites);
    });
    void browser.commands
      .getAll()
      .then((all) => setShortcut(all.find((one) => one.name === '_execute_action')?.shortcut ?? ''));
    const stopLocale = watchLocale((next) => {
      applyLocale(next);
      setLocale(next);
    });
    return () => {
      stopAsking();
      stopLocale();
    };
  }, []);
  return (
    <WithLocale value={locale}>
      <WithFamily value={family}>
        <Welcome
          sample={sample}
          shortcut={shortcut}
          portals={state}
          onPortals={(on) => void (on ? browser.permissions.request(portals) : browser.permissions.remove(portals))}
          sites={sites}
          onAddSite={allowSite}
          onRemoveSite={(host) => void forgetSite(host)}
          onLocale={(next) => void chooseLocale(next)}
          onOpenLibrary={() => void browser.tabs.create({ url: ownPage('/library.html') })}
        />
      </WithFamily>
    </WithLocale>
  );
}

const locale = await readLocale();
applyLocale(locale);
render(<App firstLocale={locale} />, document.getElementById('app') as HTMLElement);
