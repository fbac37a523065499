/** The first-run page: what the extension does, tried on a sample, and the one switch there is. Asks for nothing by itself. */

import { useMemo, useState } from 'preact/hooks';
import { common } from '../../utils/i18n/common.ts';
import type { Locale } from '../../utils/i18n/i18n.ts';
import { welcome } from '../../utils/i18n/welcome.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import { failingChecks } from '../../utils/view/marks.ts';
import { rowsOf } from '../../utils/view/rows.ts';
import { hostMeant } from '../../utils/view/site.ts';
import { useFamily } from '../base/family.ts';
import { Icon } from '../base/icons.tsx';
import { LanguageSwitch } from '../base/language-switch.tsx';
import { toggled } from '../base/toggled.ts';
import { useLocale, useWords } from '../base/words.ts';
import { Checks } from '../panel/checks.tsx';
import { Sentence } from '../panel/opened.tsx';
import { FigureRow } from '../panel/row.tsx';

export interface WelcomeProps {
  /** The sample, read as any page is. */
  sample: Reading;
  shortcut: string;
  portals: 'on' | 'off' | 'fixed';
  onPortals(on: boolean): void;
  /** The hosts that the reader has allowed one by one. */
  sites: readonly string[];
  /** Resolves to whether the browser now allows it. */
  onAddSite(host: string): Promise<boolean>;
  onRemoveSite(host: string): void;
  onLocale(locale: Locale): void;
  onOpenLibrary(): void;
}

export function Welcome(props: WelcomeProps) {
  const t = useWords(welcome);
  const c = useWords(common);
  return (
    <main class="welcome">
      <header>
        <img src="/icon/icon.svg" alt="" width="40" height="40" />
        <h1>{t('title')}</h1>
        <LanguageSwitch onLocale={props.onLocale} />
      </header>
      <p class="lead">{t('lead', { key: props.shortcut || 'Alt+M' })}</p>
      <p>{t('private')}</p>
      <PortalSwitch state={props.portals} onPortals={props.onPortals} />
      <Sample reading={props.sample} />
      <Sites sites={props.sites} onAdd={props.onAddSite} onRemove={props.onRemoveSite} />
      <p>
        <button type="button" class="btn" onClick={props.onOpenLibrary}>
          {c('openLibrary')}
        </button>
      </p>
    </main>
  );
}

function PortalSwitch({ state, onPortals }: { state: WelcomeProps['portals']; onPortals(on: boolean): void }) {
  const t = useWords(welcome);
  const why = useFamily() === 'firefox' ? 'switch.whyFirefox' : 'switch.why';
  const on = state !== 'off';
  return (
    <section class="switch">
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-labelledby="switch-title"
        aria-describedby="switch-text"
        disabled={state === 'fixed'}
        onClick={() => onPortals(!on)}
      >
        <span class="knob" />
        <span class="said">{t(on ? 'on' : 'off')}</span>
      </button>
      <div>
        <h2 id="switch-title">{t('switch.title')}</h2>
        <p id="switch-text">{t('switch.text')}</p>
        <p class="small">{t(state === 'fixed' ? 'switch.fixed' : why)}</p>
      </div>
    </section>
  );
}

interface SitesProps {
  sites: readonly string[];
  onAdd(host: string): Promise<boolean>;
  onRemove(host: string): void;
}

/** Single sites that are read by themselves. */
function Sites({ sites, onAdd, onRemove }: SitesProps) {
  const t = useWords(welcome);
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostMeant(typed);
    setTrouble(host ? '' : t('sites.notOne'));
    // The browser asks only straight after the click.
    if (host) void onAdd(host).then((given) => (given ? setTyped('') : setTrouble(t('sites.refused', { host }))));
  };
  return (
    <section class="sites">
      <h2>{t('sites.title')}</h2>
      <p>{t('sites.text')}</p>
      <form onSubmit={add}>
        <label class="field">
          <Icon name="globe" />
          <input
            aria-label={t('sites.address')}
            placeholder="www.example.cn"
            inputMode="url"
            value={typed}
            aria-invalid={trouble !== ''}
            aria-describedby="sites-trouble"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="btn">
          {t('sites.add')}
        </button>
      </form>
      <p id="sites-trouble" class="flagtext" role="status">
        {trouble}
      </p>
      {sites.length > 0 ? (
        <ul>
          {sites.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <button
                type="button"
                class="ib"
                aria-label={t('sites.remove', { host })}
                title={t('sites.remove', { host })}
                onClick={() => onRemove(host)}
              >
                <Icon name="x" />
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="small faint">{t('sites.none')}</p>
      )}
    </section>
  );
}

/** The panel's own pieces on a few invented sentences. */
function Sample({ reading }: { reading: Reading }) {
  const t = useWords(welcome);
  const locale = useLocale();
  const rows = useMemo(
    () =>
      rowsOf(
        { text: reading.article.text, facts: reading.facts, figures: reading.figures, checks: reading.checks },
        locale,
      ),
    [reading, locale],
  );
  const flagged = useMemo(() => new Set(failingChecks(reading.checks).keys()), [reading]);
  const [selected, setSelected] = useState(0);
  const [saved, setSaved] = useState<ReadonlySet<number>>(new Set());
  const keep = (figure: number) => setSaved(toggled(saved, figure));
  return (
    <section class="sample">
      <p>{t('sample')}</p>
      <div class="two">
        <div class="page">
          {reading.figures[selected] && <Sentence reading={reading} figure={selected} flagged={flagged} whole />}
        </div>
        <div class="panel">
          <h2>1 {t('step.jump')}</h2>
          <div class="list">
            {rows.map((row) => (
              <FigureRow
                key={row.figure}
                row={row}
                year={reading.facts.year}
                finder={null}
                selected={row.figure === selected}
                saved={saved.has(row.figure)}
                onSelect={() => setSelected(row.figure)}
                onSave={() => keep(row.figure)}
                onPoint={() => {}}
              />
            ))}
          </div>
          <h2>2 {t('step.check')}</h2>
          <Checks reading={reading} wanted={null} onJump={setSelected} onLight={() => {}} onCopy={null} />
          <h2>3 {t('step.keep')}</h2>
          <p class="small">{t('kept')}</p>
        </div>
      </div>
    </section>
  );
}
