/** What a search over the whole library found: indicators, snippets, and places in the full texts, as they come. */
import type { ComponentChild, JSX } from 'preact';
import type { SavedReport } from '../../utils/library/records.ts';
import type { Span } from '../../utils/text/span.ts';
import { Icon } from '../base/icons.tsx';
import { Said } from '../base/said.tsx';
import { regionOf, titleOf, yearOf } from './phrases.ts';
import { useWords } from './words.ts';

export interface FoundPlace {
  excerpt: string;
  marks: readonly Span[];
  href: string;
}

export interface FoundReport {
  report: SavedReport;
  places: readonly FoundPlace[];
}

export interface FoundLink {
  key: string;
  text: string;
  note: string;
  href: string;
}

export interface SearchResultsProps {
  query: string;
  indicators: readonly FoundLink[];
  snippets: readonly FoundLink[];
  texts: readonly FoundReport[];
  /** While texts are being looked through. */
  progress: { done: number; of: number } | null;
  onCancel: () => void;
}

/** More of one kind than this are not listed. */
const most = 12;

/** Words of a page with the places that were looked for lit. Page text is only ever text. */
function Lit({ excerpt, marks }: Pick<FoundPlace, 'excerpt' | 'marks'>): JSX.Element {
  const out: ComponentChild[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    out.push(excerpt.slice(at, start), <mark key={start}>{excerpt.slice(start, end)}</mark>);
    at = end;
  }
  out.push(excerpt.slice(at));
  return <bdi lang="zh">{out}</bdi>;
}

function Links({ title, links }: { title: string; links: readonly FoundLink[] }): JSX.Element | null {
  const { number } = useWords();
  if (links.length === 0) return null;
  return (
    <section class="found">
      <h3>
        {title} <span class="n">{number(links.length)}</span>
      </h3>
      <ul>
        {links.slice(0, most).map((link) => (
          <li key={link.key}>
            <a href={link.href}>
              <Said words={link.text} />
            </a>{' '}
            <span class="small muted">
              <Said words={link.note} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SearchResults(props: SearchResultsProps): JSX.Element {
  const words = useWords();
  const { t, number } = words;
  const { query, texts, progress } = props;
  const places = texts.reduce((sum, { places: of }) => sum + of.length, 0);
  const nothing = progress === null && texts.length + props.indicators.length + props.snippets.length === 0;
  return (
    <div class="lm wide">
      <div class="lh">
        <h2>{t('searchOf', { query })}</h2>
        <span class="muted" role="status">
          {progress === null ? t('searchDone', { n: texts.length }) : ''}
        </span>
        {progress !== null && (
          <span class="push working">
            <progress value={progress.done} max={Math.max(1, progress.of)} aria-label={t('searching')} />{' '}
            {t('searchProgress', { n: progress.done, of: progress.of })}{' '}
            <button type="button" class="btn plain" onClick={props.onCancel}>
              <Icon name="x" />
              {t('cancel')}
            </button>
          </span>
        )}
      </div>
      {nothing && <p class="none-found">{t('nothingFound')}</p>}
      <Links title={t('indicators')} links={props.indicators} />
      <Links title={t('snippets')} links={props.snippets} />
      {texts.length > 0 && (
        <section class="found">
          <h3>
            {t('inTexts')} <span class="n">{number(places)}</span>
          </h3>
          <ul>
            {texts.map(({ report, places: of }) => (
              <li key={report.id}>
                <p class="found-head">
                  <b>
                    <Said words={regionOf(report, words)} />
                  </b>{' '}
                  {yearOf(report, words)}{' '}
                  <span class="small muted" lang="zh-Hans">
                    <Said words={titleOf(report, words)} />
                  </span>
                </p>
                <ul>
                  {of.map((place) => (
                    <li key={place.href}>
                      <a class="found-place" href={place.href} lang="zh-Hans">
                        <Lit {...place} />
                      </a>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
