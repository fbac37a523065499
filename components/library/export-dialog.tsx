/** What to export, and in which form. Writing the files is the caller's. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CitationFile, DataFile, ExportChoice, ExportFormat, Style } from '../../utils/export/choices.ts';
import type { SavedReport } from '../../utils/library/records.ts';
import { Icon, type IconName } from '../base/icons.tsx';
import { Dialog } from './dialog.tsx';
import { Template, type TemplateProps } from './template.tsx';
import { useWords } from './words.ts';

export interface ExportDialogProps {
  reports: readonly SavedReport[];
  /** Ids of selected reports; empty where nothing is selected. */
  selected: readonly string[];
  first: ExportFormat;
  /** Styles of citation, and the one that the reader chose last. */
  styles: readonly Style[];
  style: Style;
  /** Set where only some figures or snippets are to be exported: which ones, in words. */
  scope: string | null;
  /** What they can be exported as; tables, where nothing else is said. */
  formats?: readonly ExportFormat[];
  /** Reports written so far, while a file is being written. */
  progress: { done: number; of: number } | null;
  /** The reader's template for Markdown; null until there is one. */
  template: string | null;
  templateFields: TemplateProps['fields'];
  unknownIn: TemplateProps['unknownIn'];
  onExport: (choice: ExportChoice) => void;
  onClose: () => void;
}

const tableFormats = ['xlsx', 'csv', 'stata', 'data'] as const satisfies readonly ExportFormat[];
const allFormats: readonly ExportFormat[] = [...tableFormats, 'citations', 'markdown', 'annotations', 'backup', 'json'];
const citationFiles: readonly CitationFile[] = ['text', 'ris', 'bibtex', 'csl'];
const dataFiles: readonly DataFile[] = ['parquet', 'ndjson'];
const isTable = (format: ExportFormat): boolean => tableFormats.some((one) => one === format);

const isBackup = (format: ExportFormat): boolean => format === 'backup' || format === 'json';

/** One of several, as radio buttons. */
function Choice<T extends string>(props: {
  legend: string;
  name: string;
  options: readonly T[];
  value: T;
  label: (option: T) => string;
  onChange: (option: T) => void;
}): JSX.Element {
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.options.map((option) => (
        <label class="tick" key={option}>
          <input
            type="radio"
            name={props.name}
            checked={option === props.value}
            onChange={() => props.onChange(option)}
          />
          {props.label(option)}
        </label>
      ))}
    </fieldset>
  );
}

export function ExportDialog(props: ExportDialogProps): JSX.Element {
  const { t } = useWords();
  const [format, setFormat] = useState(props.first);
  const [isSelection, setSelection] = useState(props.selected.length > 0);
  const [everyPart, setEveryPart] = useState(false);
  const [style, setStyle] = useState(props.style);
  const [citationFile, setCitationFile] = useState<CitationFile>('text');
  const [dataFile, setDataFile] = useState<DataFile>('parquet');
  const [template, setTemplate] = useState(props.template);
  const { reports, selected, progress, scope } = props;
  const formats: readonly ExportFormat[] = scope === null ? allFormats : (props.formats ?? tableFormats);
  const onlySelected = isSelection && selected.length > 0 && !isBackup(format);
  const concerned = onlySelected ? reports.filter((report) => selected.includes(report.id)) : reports;
  const copies = concerned.filter((report) => report.facts.official === false).length;
  const failing = concerned.filter((report) => report.counts.fails > 0).length;
  const notes: [icon: IconName, text: string][] = [];
  if ((isTable(format) || format === 'citations') && copies > 0)
    notes.push(['gov-no', t(format === 'citations' ? 'citedCopies' : 'notOfficial', { n: copies })]);
  if (isTable(format) && failing > 0) notes.push(['neq', t('withFails', { n: failing })]);
  if (format === 'stata' || format === 'xlsx') notes.push(['several', t('wideConflicts')]);
  const run = () =>
    props.onExport({
      format,
      reportIds: onlySelected ? selected : null,
      everyPart,
      style,
      citationFile,
      dataFile,
      ...(format === 'markdown' && template !== null && template.trim() !== '' && { template }),
    });
  return (
    <Dialog
      title={t('exportTitle')}
      size="wide"
      onClose={props.onClose}
      footer={
        <>
          <span role="status" class="working">
            {progress && (
              <>
                <progress value={progress.done} max={Math.max(1, progress.of)} aria-label={t('exportTitle')} />{' '}
                {t('exporting', { n: progress.done, of: progress.of })}
              </>
            )}
          </span>
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
          {scope === null && !isBackup(format) && selected.length > 0 && (
            <Choice
              legend={t('which')}
              name="which"
              options={['selected', 'all'] as const}
              value={isSelection ? 'selected' : 'all'}
              label={(which) =>
                which === 'selected' ? t('whichSelected', { n: selected.length }) : t('whichAll', { n: reports.length })
              }
              onChange={(which) => setSelection(which === 'selected')}
            />
          )}
          {format === 'markdown' && (
            <Template
              template={template}
              fields={props.templateFields}
              unknownIn={props.unknownIn}
              onTemplate={setTemplate}
            />
          )}
          {format === 'citations' && (
            <Choice
              legend={t('citationFile')}
              name="citationFile"
              options={citationFiles}
              value={citationFile}
              label={(file) => t(`citationFile.${file}`)}
              onChange={setCitationFile}
            />
          )}
          {format === 'citations' && citationFile === 'text' && (
            <label class="lab">
              {t('style')}
              <span class="field">
                <select value={style} onChange={(event) => setStyle(event.currentTarget.value as Style)}>
                  {props.styles.map((one) => (
                    <option key={one} value={one}>
                      {t(`style.${one}`)}
                    </option>
                  ))}
                </select>
                <Icon name="down" />
              </span>
            </label>
          )}
          {format === 'data' && (
            <Choice
              legend={t('dataFile')}
              name="dataFile"
              options={dataFiles}
              value={dataFile}
              label={(file) => t(`dataFile.${file}`)}
              onChange={setDataFile}
            />
          )}
          {isTable(format) && (
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
