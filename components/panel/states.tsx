/** The panel where there is nothing to list: what was done, on what evidence, and what to do next. */
import type { ComponentChildren } from 'preact';
import { common } from '../../utils/i18n/common.ts';
import { panelStates } from '../../utils/i18n/panel-states.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { PageStatus, Refusal } from '../../utils/view/status.ts';
import { useFamily } from '../base/family.ts';
import { Icon, type IconName } from '../base/icons.tsx';
import { isHan } from '../base/said.tsx';
import { useWords } from '../base/words.ts';
import type { PanelData, PanelEvents, PanelWords } from './data.ts';
import './later-styles.ts';

export interface StateEvents {
  onReadAgain(force: boolean): void;
  onOpenLibrary(): void;
  onAllowPortals(): void;
  onReload(): void;
  onCopy(text: string): void;
}

interface StateProps {
  icon: IconName;
  title: string;
  /** Told to screen readers at once: it is all there is. */
  children: ComponentChildren;
}

/** Where the words are when they are not on the page: files and frames, to be opened in a tab of their own. */
function Elsewhere({ reading: { state, elsewhere } }: { reading: Reading }) {
  if (state === 'text') return null;
  const links = [
    ...elsewhere.attachments.map(({ name, address }) => ({ name: name || fileNameOf(address), address })),
    ...elsewhere.frames.map((address) => ({ name: fileNameOf(address), address })),
  ];
  return links.length === 0 ? null : (
    <ul class="files">
      {links.map(({ name, address }) => (
        <li key={address}>
          <Icon name="ext" />
          <a class="link" href={address} target="_blank" rel="noopener noreferrer">
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The last part of an address as a name. */
function fileNameOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  try {
    return decodeURIComponent(pathname.split('/').at(-1) ?? '') || hostname;
  } catch {
    return hostname;
  }
}

/** Why there is no text, told by what stands in its place. */
const noText = ({ state, elsewhere }: Reading) =>
  state === 'frame' && elsewhere.frames.some((address) => /\.pdf(?:$|[?#&])/i.test(address))
    ? ('noText.pdf' as const)
    : (`noText.${state as Exclude<Reading['state'], 'text'>}` as const);

function State({ icon, title, children }: StateProps) {
  return (
    <section class="state" role="status">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function Progress({ status }: { status: Extract<PageStatus, { kind: 'reading' }> }) {
  const t = useWords(panelStates);
  const { done, total, figures } = status;
  return (
    <section class="progress" role="status">
      <p class="small">
        <span>{figures > 0 ? t('readingSeen', { n: figures }) : t('reading')}</span>
        {total > 0 && <span class="faint">{t('readingOf', { done, total })}</span>}
      </p>
      <div class={total > 0 ? 'prog' : 'prog unknown'}>
        <i style={{ inlineSize: total > 0 ? `${Math.round((done / total) * 100)}%` : '30%' }} />
      </div>
    </section>
  );
}

export function Refused({
  refusal,
  shortcut,
  portalsAllowed,
  events,
}: {
  refusal: Refusal;
  /** The key that does what the toolbar button does; empty where the reader has taken it away. */
  shortcut: string;
  portalsAllowed: boolean;
  events: StateEvents;
}) {
  const t = useWords(panelStates);
  const c = useWords(common);
  const isFirefox = useFamily() === 'firefox';
  if (refusal !== 'not-permitted') {
    return (
      <State icon={refusal === 'error-page' ? 'page-no' : 'lock'} title={t(`refusedTitle.${refusal}`)}>
        <p>{t(`refusedText.${refusal}`)}</p>
        <div class="acts">
          <button type="button" class="btn" onClick={events.onOpenLibrary}>
            <Icon name="lib" />
            {c('openLibrary')}
          </button>
        </div>
      </State>
    );
  }
  return (
    <State icon="lock" title={t('access.title')}>
      <p>{t('access.text', { key: shortcut || '—' })}</p>
      {!portalsAllowed && (
        <>
          <div class="acts">
            <button type="button" class="btn primary" onClick={events.onAllowPortals}>
              {t('access.always')}
            </button>
          </div>
          <p class="small faint">{t(isFirefox ? 'access.alwaysNoteFirefox' : 'access.alwaysNote')}</p>
        </>
      )}
    </State>
  );
}

export function NotReport({
  reading,
  reasons,
  events,
}: {
  reading: Reading;
  /** The evidence in words. */
  reasons: readonly { holds: boolean; name: string; detail: string }[];
  events: StateEvents;
}) {
  const t = useWords(panelStates);
  const c = useWords(common);
  return (
    <State icon="page-no" title={t('notReport.title')}>
      <p>{reading.state === 'text' ? t('notReport.text') : t(noText(reading))}</p>
      <Elsewhere reading={reading} />
      <ul class="why">
        {reasons.map(({ holds, name, detail }) => (
          <li key={name}>
            <Icon name={holds ? 'check' : 'x'} />
            <span>{name}</span>
            <bdi lang={isHan(detail) ? 'zh' : undefined}>{detail}</bdi>
          </li>
        ))}
      </ul>
      <div class="acts">
        <button type="button" class="btn primary" onClick={() => events.onReadAgain(true)}>
          {t('readAnyway')} <kbd>↵</kbd>
        </button>
        <button type="button" class="btn" onClick={events.onOpenLibrary}>
          <Icon name="lib" />
          {c('openLibrary')}
        </button>
      </div>
    </State>
  );
}

export function NoFigures({ reading, events }: { reading: Reading; events: StateEvents }) {
  const t = useWords(panelStates);
  return (
    <State icon="page" title={t('noFigures.title')}>
      <p>{reading.state === 'text' ? t('noFigures.text', { n: reading.length }) : t(noText(reading))}</p>
      <Elsewhere reading={reading} />
      <div class="acts">
        <button type="button" class="btn" onClick={() => events.onReadAgain(true)}>
          {t('again')}
        </button>
      </div>
    </State>
  );
}

export function Failed({
  status,
  version,
  events,
}: {
  status: Extract<PageStatus, { kind: 'failed' }>;
  /** Name and version of extension and browser, for the report of an error. */
  version: string;
  events: StateEvents;
}) {
  const t = useWords(panelStates);
  const lines = `${version} · ${status.stage}\n${status.detail}`;
  return (
    <State icon="err" title={t(`failed.${status.stage}`)}>
      <p>{t('failed.text')}</p>
      <pre class="log">{lines}</pre>
      <div class="acts">
        <button type="button" class="btn primary" onClick={() => events.onReadAgain(false)}>
          {t('again')} <kbd>↵</kbd>
        </button>
        <button type="button" class="btn" onClick={() => events.onCopy(lines)}>
          <Icon name="copy" />
          {t('copyLines')}
        </button>
      </div>
    </State>
  );
}

export function Silent({ events }: { events: StateEvents }) {
  const t = useWords(panelStates);
  return (
    <State icon="err" title={t('silent.title')}>
      <p>{t('silent.text')}</p>
      <div class="acts">
        <button type="button" class="btn primary" onClick={events.onReload}>
          {t('reload')} <kbd>↵</kbd>
        </button>
      </div>
    </State>
  );
}

/** The view for the state of a page of which there is no list; nothing while it is being looked for. */
export function StateView({ data, events, words }: { data: PanelData; events: PanelEvents; words: PanelWords }) {
  const { status } = data;
  switch (status.kind) {
    case 'looking':
      return null;
    case 'reading':
      return <Progress status={status} />;
    case 'refused':
      return (
        <Refused
          refusal={status.refusal}
          shortcut={data.shortcut}
          portalsAllowed={data.portalsAllowed}
          events={events}
        />
      );
    case 'read':
      return <NotReport reading={status.reading} reasons={words.signals(status.reading)} events={events} />;
    case 'failed':
      return <Failed status={status} version={data.version} events={events} />;
    case 'silent':
      return <Silent events={events} />;
  }
}
