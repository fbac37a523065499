/** Deleting everything: the line at the foot of the page, and the question that is asked before. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../base/icons.tsx';
import { Dialog } from './dialog.tsx';
import { useWords } from './words.ts';

export function EraseFoot({ onErase }: { onErase: () => void }): JSX.Element {
  const { t } = useWords();
  return (
    <footer class="lib-foot">
      <button type="button" class="btn" onClick={onErase}>
        <Icon name="x" />
        {t('erase')}
      </button>
    </footer>
  );
}

export interface EraseDialogProps {
  reports: number;
  snippets: number;
  /** The last try did not succeed. */
  hasFailed: boolean;
  onErase: () => void;
  onExport: () => void;
  onClose: () => void;
}

export function EraseDialog(props: EraseDialogProps): JSX.Element {
  const { t } = useWords();
  const [isSure, setSure] = useState(false);
  return (
    <Dialog
      title={t('eraseTitle')}
      onClose={props.onClose}
      footer={
        <>
          <button type="button" class="btn" onClick={props.onExport}>
            <Icon name="export" />
            {t('export')}
          </button>
          <span class="push" />
          <button type="button" class="btn" onClick={props.onClose}>
            {t('cancel')}
          </button>
          <button type="button" class="btn primary" disabled={!isSure} onClick={props.onErase}>
            {t('eraseAll')}
          </button>
        </>
      }
    >
      <p>{t('eraseText', { reports: props.reports, snippets: props.snippets })}</p>
      <p class="faint">{t('eraseFiles')}</p>
      <label class="tick">
        <input type="checkbox" checked={isSure} onChange={(event) => setSure(event.currentTarget.checked)} />
        {t('eraseSure')}
      </label>
      {props.hasFailed && (
        <p class="flagtext" role="alert">
          <Icon name="err" /> {t('eraseFailed')}
        </p>
      )}
    </Dialog>
  );
}
