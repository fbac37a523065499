/** Sheets that lie over the panel: keys, provenance, the menu. Escape closes each; focus goes back where it was. */
import type { FactsEdit } from '../../utils/corrections/correction.ts';
import { common } from '../../utils/i18n/common.ts';
import { formatDate, type Locale } from '../../utils/i18n/i18n.ts';
import { panel } from '../../utils/i18n/panel.ts';
import { panelEdit } from '../../utils/i18n/panel-edit.ts';
import { panelKeys } from '../../utils/i18n/panel-keys.ts';
import type { SavedReport } from '../../utils/library/records.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import { evidenceOf } from '../../utils/view/evidence.ts';
import { Icon, type IconName } from '../base/icons.tsx';
import { LanguageSwitch } from '../base/language-switch.tsx';
import { isHan } from '../base/said.tsx';
import { useLocale, useWords } from '../base/words.ts';
import { hostOf, regionName } from './header.tsx';
import { Sheet } from './sheet.tsx';

const keys: [string[], keyof typeof panelKeys][] = [
  [['J', 'K', '↓', '↑'], 'key.move'],
  [['N', 'P'], 'key.section'],
  [['←', '→'], 'key.fold'],
  [['↵'], 'key.jump'],
  [['S'], 'key.save'],
  [['M'], 'key.note'],
  [['E'], 'key.edit'],
  [['X'], 'key.reject'],
  [['A'], 'key.add'],
  [['⇧', 'S'], 'key.saveReport'],
  [['⇧', 'A'], 'key.saveSelection'],
  [['C'], 'key.copy'],
  [['⇧', 'C'], 'key.copyMore'],
  [['B'], 'key.units'],
  [['G'], 'key.compare'],
  [['/'], 'key.search'],
  [['1', '2', '3'], 'key.views'],
  [['H'], 'key.marks'],
  [['U'], 'key.undo'],
  [['Esc'], 'key.close'],
  [['?'], 'key.this'],
];

interface KeysProps {
  /** What the browser has for opening the panel and for keeping a passage; empty where the reader has taken it away. */
  shortcut: string;
  saveShortcut: string;
  onClose(): void;
}

export function KeysSheet({ shortcut, saveShortcut, onClose }: KeysProps) {
  const t = useWords(panel);
  const k = useWords(panelKeys);
  const browserKeys: typeof keys = [
    [[shortcut], 'key.panel'],
    [[saveShortcut], 'key.savePassage'],
  ];
  const all = [...keys, ...browserKeys.filter(([[caps]]) => caps !== '')];
  return (
    <Sheet title={t('keys')} onClose={onClose}>
      <ul class="keys">
        {all.map(([caps, words]) => (
          <li key={words}>
            <span class="ks">
              {caps.map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </span>
            <span>{k(words)}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

const shownFacts = [
  'region',
  'year',
  'type',
  'issuer',
  'publisher',
  'published',
  'written',
  'indexNumber',
  'documentNumber',
] as const;

export interface ProvenanceProps {
  reading: Reading;
  saved: SavedReport | null;
  /** Reasons for taking the page for an original or a copy, in words. */
  reasons: readonly string[];
  /** Where evidence was read, in words. */
  sourceName(source: string): string;
  /** What a reader has corrected of it. */
  factsEdit: FactsEdit | null;
  onEdit(): void;
  onClose(): void;
}

export function ProvenanceSheet(props: ProvenanceProps) {
  const { reading, saved, reasons, sourceName, factsEdit, onClose } = props;
  const t = useWords(panel);
  const e = useWords(panelEdit);
  const c = useWords(common);
  const locale = useLocale();
  const { facts } = reading;
  const value = (name: (typeof shownFacts)[number]): string => {
    if (name === 'region') {
      const { code, level } = facts.region;
      const words = [regionName(facts.region), code, level && c(`level.${level}`)].filter(Boolean);
      return words.join(' ');
    }
    if (name === 'issuer') return facts.issuer.join(c('listComma'));
    if (name === 'published' || name === 'written') return facts[name] ? formatDate(facts[name], locale) : '';
    return String(facts[name] ?? '');
  };
  const inWords = (sources: readonly string[]) => [...new Set(sources.map(sourceName))].join(c('listComma'));
  const dated = (name: (typeof shownFacts)[number], told: string) =>
    name === 'published' || name === 'written' ? formatDate(told, locale) : told;
  return (
    <Sheet title={t('provenance')} onClose={onClose}>
      <table class="prov">
        <tbody>
          {shownFacts.map((name) => (
            <tr key={name}>
              <th scope="row">{t(`fact.${name}`)}</th>
              <td class={value(name) ? undefined : 'faint'}>
                <bdi lang={isHan(value(name)) ? 'zh' : undefined}>{value(name) || t('notStated')}</bdi>
                <small>
                  {factsEdit && Object.hasOwn(factsEdit.after, name)
                    ? e('factsEdited', {
                        by: factsEdit.by && `${factsEdit.by} · `,
                        date: formatDate(factsEdit.updatedAt, locale),
                      })
                    : value(name) && inWords(evidenceOf(facts, name).sources)}
                </small>
                {evidenceOf(facts, name).others.map((other) => (
                  <small key={other.value}>
                    {t('otherwise', { value: dated(name, other.value), where: inWords(other.sources) })}
                  </small>
                ))}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('fact.site')}</th>
            <td>
              <bdi>{hostOf(reading.url)}</bdi>
              <small>{reasons.join(c('listComma'))}</small>
            </td>
          </tr>
          <tr>
            <th scope="row">{t('fact.copy')}</th>
            <td class={saved ? undefined : 'faint'}>
              {saved ? t('copyKept', { date: formatDate(saved.readAt, locale), n: reading.length }) : t('notKept')}
              {saved && <small>SHA-256 {saved.sha256.slice(0, 16)}…</small>}
            </td>
          </tr>
        </tbody>
      </table>
      <div class="foot">
        <span class="push">
          <button type="button" class="btn" onClick={props.onEdit}>
            <Icon name="edit" />
            {e('edit')}
          </button>
        </span>
      </div>
    </Sheet>
  );
}

export interface MenuProps {
  /** The site of the page, and whether its reports are read by themselves; null where that is not the reader's to say. */
  site: { host: string; allowed: boolean } | null;
  onSite(allow: boolean): void;
  onLocale(locale: Locale): void;
  onReadAgain(): void;
  onOpenLibrary(): void;
  onOpenWelcome(): void;
  onOpenHelp(): void;
  onKeys(): void;
  onClose(): void;
}

export function Menu(props: MenuProps) {
  const t = useWords(panel);
  const c = useWords(common);
  const item = (icon: IconName, words: string, act: () => void, key?: string) => (
    <button
      type="button"
      class="menu-item"
      onClick={() => {
        props.onClose();
        act();
      }}
    >
      <Icon name={icon} />
      {words}
      {key && <kbd>{key}</kbd>}
    </button>
  );
  return (
    <Sheet title={t('more')} onClose={props.onClose}>
      {item('lib', c('openLibrary'), props.onOpenLibrary)}
      {item('undo', t('readAgain'), props.onReadAgain)}
      {props.site &&
        item('globe', t(props.site.allowed ? 'forgetSite' : 'allowSite', { host: props.site.host }), () =>
          props.onSite(!props.site?.allowed),
        )}
      {item('keys', t('keys'), props.onKeys, '?')}
      {item('help', t('openHelp'), props.onOpenHelp)}
      {item('page', c('openWelcome'), props.onOpenWelcome)}
      <div class="menu-seg">
        <Icon name="globe" />
        <span>{c('language')}</span>
        <LanguageSwitch onLocale={props.onLocale} />
      </div>
    </Sheet>
  );
}
