/** What the page shows instead of, or above, its views: empty, loading, lost, read-only, closed, failed. */
import type { ComponentChildren, JSX } from 'preact';
import type { Message } from '../../utils/i18n/i18n.ts';
import type { frameMessages } from '../../utils/i18n/library-frame.ts';
import { Icon, type IconName } from '../base/icons.tsx';
import { useWords } from './words.ts';

/** Keys of what can go wrong, as the library gives them. */
export type ErrorKey = keyof {
  [K in keyof typeof frameMessages as K extends `error.${infer Key}` ? Key : never]: Message;
};

/** A large notice in the middle of a view. */
export function BigNotice(props: {
  icon: IconName;
  title: string;
  children?: ComponentChildren;
  actions?: ComponentChildren;
}): JSX.Element {
  return (
    <section class="state big">
      <Icon name={props.icon} />
      <h2>{props.title}</h2>
      {props.children}
      {props.actions && <div class="acts">{props.actions}</div>}
    </section>
  );
}

export function EmptyLibrary({ onImport, gatherHref }: { onImport: () => void; gatherHref: string }): JSX.Element {
  const { t } = useWords();
  return (
    <BigNotice
      icon="lib"
      title={t('emptyTitle')}
      actions={
        <>
          <button type="button" class="btn" onClick={onImport}>
            <Icon name="saved-copy" />
            {t('import')}
          </button>
          <a class="btn" href={gatherHref}>
            <Icon name="plus" />
            {t('gather')}
          </a>
        </>
      }
    >
      <p>{t('emptyText')}</p>
      <p>
        {t('emptyImport')} <span class="faint">{t('emptyImportNote')}</span>
      </p>
    </BigNotice>
  );
}

export interface LostProps {
  /** What was in the library the last time; null where only the browser knows of the loss. */
  before: { reports: number; snippets: number } | null;
  onRestore: () => void;
  onBeginAnew: () => void;
}

export function LostLibrary({ before, onRestore, onBeginAnew }: LostProps): JSX.Element {
  const { t } = useWords();
  return (
    <BigNotice
      icon="err"
      title={t('lostTitle')}
      actions={
        <>
          <button type="button" class="btn primary" onClick={onRestore}>
            {t('restoreBackup')}
          </button>
          <button type="button" class="btn" onClick={onBeginAnew}>
            {t('beginAnew')}
          </button>
        </>
      }
    >
      <p role="alert">
        {before ? t('lostText', { reports: before.reports, snippets: before.snippets }) : t('lostTextPlain')}
      </p>
    </BigNotice>
  );
}

/** The library cannot be opened, or this page has lost it. */
export function ClosedLibrary(props: { reason: ErrorKey; opening: boolean; onReload: () => void }): JSX.Element {
  const { t } = useWords();
  return (
    <BigNotice
      icon="err"
      title={t(props.opening ? 'failedTitle' : 'closedTitle')}
      actions={
        <button type="button" class="btn primary" onClick={props.onReload}>
          {t('reload')}
        </button>
      }
    >
      <p role="alert">{t(`error.${props.reason}`)}</p>
    </BigNotice>
  );
}

/** There is work that no downloaded backup holds. */
export function Reminder(props: { changed: number; onDownload: () => void; onLater: () => void }): JSX.Element {
  const { t } = useWords();
  return (
    <div class="notice remind">
      <Icon name="saved-copy" />
      <p>
        <b>{t('remindTitle', { n: props.changed })}</b> {t('remindText')}
      </p>
      <span class="acts">
        <button type="button" class="btn" onClick={props.onDownload}>
          {t('remindNow')}
        </button>
        <button type="button" class="btn plain" onClick={props.onLater}>
          {t('remindLater')}
        </button>
      </span>
    </div>
  );
}

/** A line above the view, for what does not keep the reader from reading. */
export function Banner({ title, children }: { title?: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="notice" role="alert">
      <Icon name="err" />
      <p>
        {title && <b>{title} </b>}
        {children}
      </p>
    </div>
  );
}
