/** Taking in a backup: choose, have it checked, see what is in it, merge; or the reason why not, with its place. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DoubleCoding } from '../../utils/compare/table.ts';
import type { Conflict } from '../../utils/library/conflicts.ts';
import { Icon } from '../base/icons.tsx';
import { Agreement } from './agreement.tsx';
import { Conflicts } from './conflicts.tsx';
import { Dialog } from './dialog.tsx';
import { sizeOf } from './phrases.ts';
import { useWords } from './words.ts';

interface Counts {
  added: number;
  updated: number;
  kept: number;
}

export type ImportState =
  | { step: 'choose' }
  /** Large: the reader is asked before it is read. */
  | { step: 'ask'; size: number }
  | { step: 'reading' }
  | { step: 'found'; reports: number; figures: number; snippets: number; exportedAt: string; version: string }
  | { step: 'agreement'; result: DoubleCoding }
  | { step: 'writing' }
  | { step: 'done'; reports: Counts; snippets: Counts; conflicts: readonly Conflict[] }
  /** `reason` in the reader's words. */
  | { step: 'refused'; reason: string };

export interface ImportDialogProps {
  state: ImportState;
  onFile: (file: File) => void;
  onReadAnyway: () => void;
  onMerge: () => void;
  /** How far the file's coding agrees with the library's; saved as a table; back to the file. */
  onAgree: () => void;
  onSaveAgreement: (result: DoubleCoding) => void;
  onBack: () => void;
  /** Backups that the library has made by itself, the newest first. */
  kept: readonly { name: string; madeAt: string; size: number }[];
  onKept: (name: string) => void;
  /** Of a snippet's two states only this one is to stay. */
  onKeep: (conflict: Conflict & { of: 'snippet' }, side: 'mine' | 'theirs') => void;
  onClose: () => void;
}

function Chooser({ onFile, label }: { onFile: (file: File) => void; label: string }): JSX.Element {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div
      class={isOver ? 'drop is-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onFile(file);
      }}
    >
      <span class="muted">{t('importDrop')}</span>
      <button type="button" class="btn primary" onClick={() => input.current?.click()}>
        <Icon name="saved-copy" />
        {label}
      </button>
      <input
        ref={input}
        class="vh"
        type="file"
        accept=".zip,.json,application/zip,application/json"
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file chosen again is to be read again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}

function Step({ state, ...props }: ImportDialogProps): JSX.Element {
  const words = useWords();
  const { t, date } = words;
  switch (state.step) {
    case 'choose':
      return (
        <>
          <p>{t('importText')}</p>
          <Chooser onFile={props.onFile} label={t('chooseFile')} />
          {props.kept.length > 0 && (
            <section>
              <h3 class="small">{t('keptBackups')}</h3>
              <ul class="kept-backups">
                {props.kept.map(({ name, madeAt, size }) => (
                  <li key={name}>
                    <button type="button" class="btn plain" onClick={() => props.onKept(name)}>
                      <Icon name="undo" />
                      {date(madeAt)} {madeAt.slice(11, 16)} UTC
                    </button>{' '}
                    <span class="small muted">{sizeOf(size, words)}</span>
                  </li>
                ))}
              </ul>
              <p class="small muted">{t('keptNote')}</p>
            </section>
          )}
        </>
      );
    case 'ask':
      return (
        <>
          <p>{t('importBig', { size: sizeOf(state.size, words) })}</p>
          <div class="acts">
            <button type="button" class="btn primary" onClick={props.onReadAnyway}>
              {t('readAnyway')}
            </button>
            <button type="button" class="btn" onClick={props.onClose}>
              {t('cancel')}
            </button>
          </div>
        </>
      );
    case 'reading':
      return <p>{t('importReading')}</p>;
    case 'writing':
      return <p>{t('importWriting')}</p>;
    case 'found':
      return (
        <>
          <p>
            <Icon name="check" /> {t('importFound', { ...state, date: date(state.exportedAt) })}
          </p>
          <div class="acts">
            <button type="button" class="btn primary" onClick={props.onMerge}>
              {t('importNow')}
            </button>
            <button type="button" class="btn" onClick={props.onAgree}>
              {t('agreeStart')}
            </button>
            <button type="button" class="btn" onClick={props.onClose}>
              {t('cancel')}
            </button>
          </div>
        </>
      );
    case 'agreement':
      return (
        <Agreement result={state.result} onExport={() => props.onSaveAgreement(state.result)} onBack={props.onBack} />
      );
    case 'done':
      return (
        <>
          <p>
            <Icon name="check" /> <b>{t('importDone')}</b>
          </p>
          <p>{t('importReports', { ...state.reports })}</p>
          <p>{t('importSnippets', { ...state.snippets })}</p>
          <Conflicts conflicts={state.conflicts} onKeep={props.onKeep} />
          <div class="acts">
            <button type="button" class="btn primary" onClick={props.onClose}>
              {t('done')}
            </button>
          </div>
        </>
      );
    case 'refused':
      return (
        <>
          <p class="flagtext" role="alert">
            <Icon name="err" /> {state.reason}
          </p>
          <p>{t('importRefused')}</p>
          <Chooser onFile={props.onFile} label={t('chooseOther')} />
        </>
      );
  }
}

export function ImportDialog(props: ImportDialogProps): JSX.Element {
  const { t } = useWords();
  return (
    <Dialog
      title={t('importTitle')}
      size={
        props.state.step === 'agreement' || (props.state.step === 'done' && props.state.conflicts.length > 0)
          ? 'wide'
          : 'narrow'
      }
      onClose={props.onClose}
    >
      <div class="im" aria-live="polite">
        <Step {...props} />
      </div>
    </Dialog>
  );
}
