/** Gathering many reports: files to drop, addresses to queue, sites to allow, and the log of what became of each. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Gathered, GatherState } from '../../utils/library/records.ts';
import { Icon, type IconName } from '../base/icons.tsx';
import { Said } from '../base/said.tsx';
import { SpacerRow } from './table-parts.tsx';
import { useWindowRows } from './use-window-rows.ts';
import { useWords, type Words } from './words.ts';

export interface GatherProps {
  entries: readonly Gathered[];
  /** Files that wait to be read. */
  files: number;
  current: string | null;
  isRunning: boolean;
  /** Something is being dragged over the page. */
  isOver: boolean;
  /** Sites that wait for permission, with how many pages. */
  sites: readonly { host: string; count: number }[];
  /** Open pages whose links can be taken; null until they were asked for. */
  pages: readonly { tabId: number; title: string }[] | null;
  /** Links that were found, to be looked over before they are queued. */
  text: string;
  onText: (text: string) => void;
  onFiles: (files: FileList) => void;
  onAdd: () => void;
  onPages: () => void;
  onPage: (tabId: number) => void;
  onAllow: (host: string) => void;
  onStart: () => void;
  onPause: () => void;
  onRetry: () => void;
  onClear: (what: 'done' | 'all') => void;
  hrefOf: (reportId: string) => string;
  onJoin: (entry: Gathered) => void;
}

const icons: Record<GatherState, IconName> = {
  waits: 'clock',
  saved: 'check',
  known: 'check',
  changed: 'delta',
  twin: 'several',
  'no-report': 'page-no',
  failed: 'err',
};

/** Keys of why a page could not be read. */
const reasons = [
  'timeout',
  'closed',
  'silent',
  'error-page',
  'not-permitted',
  'other-kind',
  'too-big',
  'unreadable',
] as const;

function whyOf({ state, reason }: Gathered, { t }: Words): string {
  if (state !== 'failed') return '';
  const known = reasons.find((one) => one === reason);
  return t(`gatherWhy.${known ?? 'unknown'}`);
}

/** The address as people read it: a file by its path. */
const shownAddress = (address: string): string => {
  if (!address.startsWith('saved-file:///')) return address;
  try {
    return decodeURIComponent(address.slice('saved-file:///'.length));
  } catch {
    return address;
  }
};

function Row({ entry, ...props }: GatherProps & { entry: Gathered }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const why = whyOf(entry, words);
  return (
    <tr>
      <td class="ga-state">
        <span class={entry.state === 'failed' ? 'flagtext' : undefined}>
          <Icon name={icons[entry.state]} /> {t(`gather.${entry.state}`)}
          {why !== '' && (words.locale === 'en' ? `: ${why}` : `：${why}`)}
        </span>
      </td>
      <td class="ti">
        {entry.reportId ? (
          <a href={props.hrefOf(entry.reportId)}>
            <bdi lang="zh-Hans">{entry.title || shownAddress(entry.address)}</bdi>
          </a>
        ) : (
          <bdi lang="zh-Hans">{entry.title}</bdi>
        )}
        <small>
          <Said words={shownAddress(entry.address)} />
        </small>
      </td>
      <td class="ga-acts">
        {entry.state === 'twin' && entry.twinId && (
          <>
            <a class="btn plain" href={props.hrefOf(entry.twinId)}>
              {t('openTwin')}
            </a>
            <button type="button" class="btn plain" onClick={() => props.onJoin(entry)}>
              {t('joinTwin')}
            </button>
          </>
        )}
      </td>
    </tr>
  );
}

const states: readonly GatherState[] = ['waits', 'saved', 'twin', 'changed', 'known', 'no-report', 'failed'];

function Log(props: GatherProps): JSX.Element {
  const { t, number } = useWords();
  const [state, setState] = useState<GatherState | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = state === null ? props.entries : props.entries.filter((entry) => entry.state === state);
  const { from, to, before, after } = useWindowRows(rows.length, body);
  return (
    <>
      <fieldset class="fbar">
        <legend class="vh">{t('filters')}</legend>
        {states.map((one) => {
          const count = props.entries.filter((entry) => entry.state === one).length;
          if (count === 0) return null;
          return (
            <button
              type="button"
              key={one}
              class="btn plain"
              aria-pressed={state === one}
              onClick={() => setState(state === one ? null : one)}
            >
              {t(`gather.${one}`)} <span class="n">{number(count)}</span>
            </button>
          );
        })}
      </fieldset>
      <div class="scrollx">
        <table class="lib gathered" aria-label={t('gatherLog')} aria-rowcount={rows.length + 1}>
          <thead>
            <tr>
              <th scope="col">{t('outcome')}</th>
              <th scope="col">{t('source')}</th>
              <td />
            </tr>
          </thead>
          <tbody ref={body}>
            <SpacerRow height={before} />
            {rows.slice(from, to).map((entry) => (
              <Row key={entry.address} {...props} entry={entry} />
            ))}
            <SpacerRow height={after} />
          </tbody>
        </table>
      </div>
    </>
  );
}

function FileFields({ onFiles, isOver }: GatherProps): JSX.Element {
  const { t } = useWords();
  const [files, folder] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const take = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    if (field.files) onFiles(field.files);
    field.value = '';
  };
  return (
    <section class={isOver ? 'ga-box is-over' : 'ga-box'}>
      <h3>{t('gatherFiles')}</h3>
      <p class="small muted">{isOver ? t('dropHere') : t('gatherFilesText')}</p>
      <input
        ref={files}
        class="vh"
        type="file"
        multiple
        accept=".html,.htm,.shtml,.xhtml,.mhtml,.mht,.txt"
        onChange={take}
        tabIndex={-1}
        aria-label={t('chooseFiles')}
      />
      <input
        ref={folder}
        class="vh"
        type="file"
        multiple
        onChange={take}
        tabIndex={-1}
        aria-label={t('chooseFolder')}
        {...{ webkitdirectory: true }}
      />
      <div class="acts">
        <button type="button" class="btn" onClick={() => files.current?.click()}>
          <Icon name="page" />
          {t('chooseFiles')}
        </button>
        <button type="button" class="btn" onClick={() => folder.current?.click()}>
          <Icon name="saved-copy" />
          {t('chooseFolder')}
        </button>
      </div>
    </section>
  );
}

function AddressFields(props: GatherProps): JSX.Element {
  const { t } = useWords();
  return (
    <section class="ga-box">
      <h3>{t('gatherAddresses')}</h3>
      <p class="small muted">{t('gatherPolite')}</p>
      <div class="field area">
        <textarea
          rows={4}
          value={props.text}
          placeholder={t('addressesHint')}
          aria-label={t('addressesHint')}
          spellcheck={false}
          onInput={(event) => props.onText(event.currentTarget.value)}
        />
      </div>
      <div class="acts">
        <button type="button" class="btn primary" disabled={props.text.trim() === ''} onClick={props.onAdd}>
          <Icon name="plus" />
          {t('addAddresses')}
        </button>
        <button type="button" class="btn" onClick={props.onPages}>
          <Icon name="link" />
          {t('linksOfPage')}
        </button>
      </div>
      {props.pages && props.pages.length === 0 && <p class="small">{t('noOpenPages')}</p>}
      {props.pages && props.pages.length > 0 && (
        <ul class="ga-pages">
          {props.pages.map(({ tabId, title }) => (
            <li key={tabId}>
              <button type="button" class="link" onClick={() => props.onPage(tabId)}>
                <Said words={title} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function Gather(props: GatherProps): JSX.Element {
  const { t } = useWords();
  const { entries, files, isRunning, current } = props;
  const waiting = entries.filter(({ state }) => state === 'waits').length;
  const done = entries.length - waiting;
  const failed = entries.some(({ state }) => state === 'failed');
  return (
    <div class="lm wide">
      <div class="lh">
        <h2>{t('gather')}</h2>
        <span class="muted" role="status">
          {entries.length + files > 0 && t('gatherProgress', { n: done, of: entries.length + files })}
        </span>
        <span class="push ltools">
          {isRunning && <progress value={done} max={Math.max(1, entries.length + files)} aria-label={t('gather')} />}
          {isRunning ? (
            <button type="button" class="btn" onClick={props.onPause}>
              {t('gatherPause')}
            </button>
          ) : (
            waiting + files > 0 && (
              <button type="button" class="btn primary" onClick={props.onStart}>
                {t('gatherStart')}
              </button>
            )
          )}
          {!isRunning && failed && (
            <button type="button" class="btn" onClick={props.onRetry}>
              {t('gatherRetry')}
            </button>
          )}
        </span>
      </div>
      {current !== null && (
        <p class="lf ga-now">
          {t('gatherNow')} <Said words={shownAddress(current)} />
        </p>
      )}
      <div class="ga">
        <FileFields {...props} />
        <AddressFields {...props} />
      </div>
      {props.sites.map(({ host, count }) => (
        <p class="lf ga-site" key={host}>
          <Icon name="lock" /> {t('siteWaits', { host, n: count })}{' '}
          <button type="button" class="btn" onClick={() => props.onAllow(host)}>
            {t('allowSite')}
          </button>
        </p>
      ))}
      {entries.length === 0 ? <p class="none-found">{t('gatherEmpty')}</p> : <Log {...props} />}
      {!isRunning && entries.length > 0 && (
        <p class="lf">
          <button type="button" class="link" onClick={() => props.onClear('done')}>
            {t('clearDone')}
          </button>
          <button type="button" class="link" onClick={() => props.onClear('all')}>
            {t('clearAll')}
          </button>
        </p>
      )}
    </div>
  );
}
