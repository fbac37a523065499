/** The head of the panel: which report this is, whose, of when, and whether the page is the original. */

import { common } from '../../utils/i18n/common.ts';
import { formatDate } from '../../utils/i18n/i18n.ts';
import { panel } from '../../utils/i18n/panel.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { Region } from '../../utils/page/article.ts';
import { Icon } from '../base/icon.tsx';
import { useLocale, useWords } from '../base/words.ts';

/** The host of an address, without its port; empty for what is none. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

/** A region as one name, the largest unit first; a name that two levels share (直辖市) once. */
export const regionName = ({ province, city, county }: Region): string =>
  [...new Set([province, city, county].filter((name) => name))].join('');

export interface HeaderProps {
  reading: Reading;
  /** Why the page is taken for an original or a copy, in words. */
  reasons: readonly string[];
  /** The reader has seen the notice that this is no original. */
  asCopy: boolean;
  onAsCopy(): void;
  onMenu(button: HTMLElement): void;
  onProvenance(): void;
}

export function Header({ reading, reasons, asCopy, onAsCopy, onMenu, onProvenance }: HeaderProps) {
  const t = useWords(panel);
  const c = useWords(common);
  const locale = useLocale();
  const { facts, url, pageTitle } = reading;
  // Of a page that is no report only title and host are to the point.
  const isReport = reading.outcome === 'read';
  const copy = facts.official === false || facts.provenance === 'suspicious';
  const region = regionName(facts.region);
  const date = facts.published ?? facts.written;
  return (
    <>
      {isReport && copy && !asCopy && (
        <CopyNotice tampered={facts.official === true} reasons={reasons} onAsCopy={onAsCopy} />
      )}
      <header class="ph">
        <div class="ph-top">
          <h1>
            <bdi lang="zh">{facts.title ?? (pageTitle || t('untitled'))}</bdi>
          </h1>
          <button
            type="button"
            class="ib"
            aria-label={t('more')}
            title={t('more')}
            aria-haspopup="menu"
            onClick={(event) => onMenu(event.currentTarget)}
          >
            <Icon name="more" />
          </button>
        </div>
        {isReport && (
          <p class="ph-l">
            {region ? (
              <b>
                <bdi lang="zh">{region}</bdi>
              </b>
            ) : (
              <span class="faint">{t('regionUnknown')}</span>
            )}
            {facts.region.code && <span class="nw">{facts.region.code}</span>}
            {facts.region.level && <span>{c(`level.${facts.region.level}`)}</span>}
            <span class={facts.year === null ? 'faint' : undefined}>
              {facts.year === null ? t('yearUnknown') : t('year', { year: String(facts.year) })}
            </span>
          </p>
        )}
        {isReport && (facts.issuer.length > 0 || date) && (
          <p class="ph-l">
            {facts.issuer.length > 0 && (
              <b>
                <bdi lang="zh">{facts.issuer.join('、')}</bdi>
              </b>
            )}
            {date && <span class="nw">{t('published', { date: formatDate(date, locale) })}</span>}
          </p>
        )}
        <p class="ph-l ph-src">
          <span class={copy ? 'src flagtext' : 'src'}>
            <Icon name={facts.official === false ? 'gov-no' : 'gov'} />
            {t(facts.official === false ? 'unofficial' : 'official')}
          </span>
          <span class="host">
            <bdi>{hostOf(url)}</bdi>
          </span>
          <button
            type="button"
            class="ib more"
            aria-label={t('provenance')}
            title={t('provenance')}
            onClick={onProvenance}
          >
            <Icon name="right" />
          </button>
        </p>
      </header>
    </>
  );
}

interface CopyNoticeProps {
  /** An official site whose page shows signs of having been tampered with. */
  tampered: boolean;
  reasons: readonly string[];
  onAsCopy(): void;
}

function CopyNotice({ tampered, reasons, onAsCopy }: CopyNoticeProps) {
  const t = useWords(panel);
  const c = useWords(common);
  return (
    <div class="notice loud" role="alert">
      <Icon name="gov-no" />
      <div>
        <b>{t(tampered ? 'tampered' : 'notOfficial')}</b> {t('copyBecause', { reasons: reasons.join(c('listComma')) })}
        <div class="acts">
          <button type="button" class="btn ghost" onClick={onAsCopy}>
            {t('useAsCopy')}
          </button>
        </div>
      </div>
    </div>
  );
}
