/** The states of a report that are kept, and what differs between two of them: figures from what to what, words in and out. */
import type { JSX } from 'preact';
import { revisitWords } from '../../utils/i18n/revisit.ts';
import type { ReportBundle, ReportVersion } from '../../utils/library/records.ts';
import type { Passage } from '../../utils/view/differences.ts';
import { nameOf } from '../../utils/view/display.ts';
import type { Revisit } from '../../utils/view/revisit.ts';
import { Icon } from '../base/icons.tsx';
import { Said } from '../base/said.tsx';
import { useLocale, useWords } from '../base/words.ts';

/** Day and time of an ISO time, by the reader's clock. */
export function whenOf(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'sv-SE', {
    dateStyle: locale === 'en' ? 'medium' : 'short',
    timeStyle: 'short',
  }).format(new Date(iso));
}

export interface VersionsProps {
  bundle: ReportBundle;
  /** The version that is compared with the copy; null where none is. */
  chosen: string | null;
  hrefOf: (version: ReportVersion | null) => string;
}

/** All states, the newest first; nothing where there is but one. */
export function Versions({ bundle: { report, versions }, chosen, hrefOf }: VersionsProps): JSX.Element | null {
  const t = useWords(revisitWords);
  const locale = useLocale();
  if (versions.length === 0) return null;
  const states = [
    { readAt: report.readAt, version: null },
    ...versions.map((version) => ({ readAt: version.readAt, version })),
  ].sort((a, b) => (a.readAt < b.readAt ? 1 : -1));
  return (
    <nav class="vs" aria-label={t('versions')}>
      <h3>{t('versions')}</h3>
      <ol>
        {states.map(({ readAt, version }) => (
          <li key={readAt}>
            <a href={hrefOf(version)} aria-current={(version?.readAt ?? null) === chosen ? 'true' : undefined}>
              {whenOf(readAt, locale)}
            </a>{' '}
            <span class="muted">
              {t(version === null ? 'state.copy' : readAt > report.readAt ? 'state.visit' : 'state.earlier')}
            </span>
            {version?.note && (
              <span class="muted">
                {' '}
                <Icon name="note" /> <Said words={version.note} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

export interface DifferencesProps {
  before: { readAt: string };
  after: { readAt: string };
  passages: readonly Passage[];
  /** What became of the earlier state's figures in the later one. */
  revisit: Revisit;
  backHref: string;
}

export function Differences({ before, after, passages, revisit, backHref }: DifferencesProps): JSX.Element {
  const t = useWords(revisitWords);
  const locale = useLocale();
  const items = revisit.items.filter(({ state }) => state !== 'moved');
  return (
    <section class="st df" aria-label={t('differences')}>
      <header>
        <h3>{t('differences')}</h3>
        <span class="muted small">
          {whenOf(before.readAt, locale)} → {whenOf(after.readAt, locale)}
        </span>
        <a class="btn plain" href={backHref}>
          {t('backToCopy')}
        </a>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable */}
      <div class="st-text" lang="zh-Hans" tabIndex={0}>
        <p class="df-counts">
          {(['asSaved', 'changed', 'ambiguous', 'missing'] as const)
            .filter((part) => revisit[part] > 0)
            .map((part) => t(part, { n: revisit[part] }))
            .join(' · ')}
        </p>
        {items.length > 0 && (
          <ul class="df-figures">
            {items.map((item) => (
              <li key={item.key}>
                <Icon name={item.state === 'changed' ? 'delta' : item.state === 'missing' ? 'missing' : 'several'} />
                <Said words={item.name ? nameOf(item.name, locale).name : ''} /> <Said class="was" words={item.quote} />
                {item.now && (
                  <>
                    {' '}
                    →{' '}
                    <b>
                      <Said words={item.now.quote} />
                    </b>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
        {passages.map((passage, i) =>
          passage.kind === 'same' ? (
            <p key={`${i}-same`} class="df-same">
              {t('sameParagraphs', { n: passage.paragraphs })}
            </p>
          ) : (
            <p key={`${i}-changed`}>
              {passage.pieces.map(({ kind, words }, j) =>
                kind === 'removed' ? (
                  <del key={`${j}-out`}>{words}</del>
                ) : kind === 'added' ? (
                  <ins key={`${j}-in`}>{words}</ins>
                ) : (
                  words
                ),
              )}
            </p>
          ),
        )}
      </div>
    </section>
  );
}
