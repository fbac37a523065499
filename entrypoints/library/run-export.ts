/** Has the chosen export written in the worker, and gives the file to the browser. */
import { browser } from 'wxt/browser';
import type { Words } from '../../components/library/words.ts';
import type { ExportChoice } from '../../utils/export/choices.ts';
import type { CorrectedWords } from '../../utils/export/corrected.ts';
import { exportName, safeFileName } from '../../utils/export/file-name.ts';
import { type Locale, translator } from '../../utils/i18n/i18n.ts';
import { panelEdit } from '../../utils/i18n/panel-edit.ts';
import type { SavedReport } from '../../utils/library/records.ts';
import { download } from './download.ts';
import { runExportJob } from './jobs/run.ts';

/** The panel's words for corrections. */
function correctedWords(locale: Locale): CorrectedWords {
  const e = translator(panelEdit, locale);
  const names = ['value', 'unit', 'bound', 'change', 'indicator', 'period', 'scope', 'part'] as const;
  return {
    corrected: e('filter.edited'),
    rejected: e('note.rejected'),
    added: e('note.added'),
    fields: Object.fromEntries(names.map((name) => [name, e(`field.${name}`)])),
  };
}

export interface ExportRun extends ExportChoice {
  reports: readonly SavedReport[];
  /** Only these indicators, in a table of figures; null: all. */
  indicatorIds: readonly string[] | null;
  /** Only these figures (`figureKey`); null: all. */
  figureKeys?: readonly string[] | null;
  /** Only these snippets; null: those of the reports. */
  snippetIds?: readonly string[] | null;
  words: Words;
  /** Aborted when the reader cancels: nothing is then handed to the browser. */
  signal: AbortSignal;
  onProgress: (done: number, of: number) => void;
}

/** Runs an export; resolves to the file's name. Rejects with the signal's reason when it is cancelled. */
export async function runExport(run: ExportRun): Promise<string> {
  const { words, signal, onProgress, reports, ...choice } = run;
  const { t } = words;
  const made = await runExportJob(
    {
      kind: 'export',
      ...choice,
      words: {
        title: t('md.title'),
        note: t('note'),
        tags: t('tags'),
        source: t('md.source'),
        read: t('md.read'),
        ...correctedWords(words.locale),
      },
      appVersion: browser.runtime.getManifest().version,
    },
    signal,
    { progress: onProgress },
  );
  const day = new Date().toISOString().slice(0, 10);
  const only =
    choice.reportIds?.length === 1 ? reports.find((report) => report.id === choice.reportIds?.[0]) : undefined;
  const name = safeFileName(exportName(choice.format, day, only?.facts.title ?? undefined), made.extension);
  download([made.blob], made.blob.type, name);
  return name;
}
