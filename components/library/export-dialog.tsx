/** What to export, and in which form. Writing the files is the caller's. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SavedReport } from '../../utils/library/records.ts';
import { Icon, type IconName } from '../base/icon.tsx';
import { Dialog } from './dialog.tsx';
import { useWords } from './words.ts';

export type ExportFormat = 'csv' | 'markdown' | 'json';

export interface ExportChoice {
  format: ExportFormat;
  /** Null: everything. */
  reportIds: readonly string[] | null;
  everyPart: boolean;
}

export interface ExportDialogProps {
  reports: readonly SavedReport[];
  /** Ids of selected reports; empty where nothing is selected. */
  selected: readonly string[];
  first: ExportFormat;
  /** Set where only some figures are to be exported, as a table: which ones, in words. */
  scope: string | null;
  /** Reports written so far, while a file is being written. */
  progress: { done: number; of: number } | null;
  onExport: (choice: ExportChoice) => void;
  onClose: () => void;
}

const allFormats: readonly ExportFormat[] = ['csv', 'markdown', 'json'];

export function ExportDialog(props: ExportDialogProps): JSX.Element {
  const { t } = useWords();
  const [format, setFormat] = useState(props.first);
  const [isSelection, setSelection] = useState(props.selected.length > 0);
  const [everyPart, setEveryPart] = useState(false);
  const { reports, selected, progress, scope } = props;
  const formats = scope === null ? allFormats : (['csv'] as const);
  const onlySelected = isSelection && selected.length > 0 && format !== 'json';
  const concerned = onlySelected ? reports.filter((report) => selected.includes(report.id)) : reports;
  const copies = concerned.filter((report) => report.facts.official === false).length;
  const failing = concerned.filter((report) => report.counts.fails > 0).length;
  const notes: [icon: IconName, text: string][] = [];
  if (format === 'csv' && copies > 0) notes.push(['gov-no', t('notOfficial', { n: copies })]);
  if (format === 'csv' && failing > 0) notes.push(['neq', t('withFails', { n: failing })]);
  const run = () => props.onExport({ format, reportIds: onlySelected ? selected : null, everyPart });
  return (
    <Dialog
      title={t('exportTitle')}
      size="wide"
      onClose={props.onClose}
      footer={
        <>
          <span role="status">{progress && t('exporting', { n: progress.done, of: progress.of })}</span>
          <span class="push">
            <button type="button" class="btn" onClick={props.onClose}>
              {t('cancel')}
            </button>
            <button type="button" class="btn primary" disabled={progress !== null} onClick={run}>
              <Icon name="export" />
              {t('export')}
            </button>
          </span>
        </>
      }
    >
      <div class="dl">
        <fieldset class="fm">
          <legend class="vh">{t('format')}</legend>
          {formats.map((one) => (
            <label key={one}>
              <input type="radio" name="format" checked={one === format} onChange={() => setFormat(one)} />
              <span>
                <b>{t(`format.${one}`)}</b>
                <small>{t(`formatNote.${one}`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <div class="do">
          {scope !== null && <p>{scope}</p>}
          {scope === null && format !== 'json' && selected.length > 0 && (
            <fieldset>
              <legend>{t('which')}</legend>
              <label class="tick">
                <input type="radio" name="which" checked={isSelection} onChange={() => setSelection(true)} />
                {t('whichSelected', { n: selected.length })}
              </label>
              <label class="tick">
                <input type="radio" name="which" checked={!isSelection} onChange={() => setSelection(false)} />
                {t('whichAll', { n: reports.length })}
              </label>
            </fieldset>
          )}
          {format === 'csv' && (
            <label class="tick">
              <input type="checkbox" checked={everyPart} onChange={() => setEveryPart(!everyPart)} />
              {t('everyPart')}
            </label>
          )}
          {notes.length > 0 && (
            <section class="warn">
              <h3>{t('takeNote')}</h3>
              {notes.map(([icon, text]) => (
                <p key={icon}>
                  <Icon name={icon} />
                  <span>{text}</span>
                </p>
              ))}
            </section>
          )}
        </div>
      </div>
    </Dialog>
  );
}
