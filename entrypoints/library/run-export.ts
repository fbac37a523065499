/** Writes the chosen export, report by report, and gives it to the browser. */
import { browser } from 'wxt/browser';
import type { ExportChoice } from '../../components/library/export-dialog.tsx';
import { titleOf } from '../../components/library/phrases.ts';
import type { Words } from '../../components/library/words.ts';
import { figuresCsvHead, figuresCsvLines } from '../../utils/export/figures-table.ts';
import { safeFileName } from '../../utils/export/file-name.ts';
import { snippetsMarkdown } from '../../utils/export/markdown.ts';
import { backupParts } from '../../utils/library/backup.ts';
import type { Library } from '../../utils/library/library.ts';
import type { SavedReport } from '../../utils/library/records.ts';
import { loadReport } from '../../utils/library/reports.ts';
import { listSnippets } from '../../utils/library/snippets.ts';
import { download } from './download.ts';

export interface ExportRun extends ExportChoice {
  library: Library;
  reports: readonly SavedReport[];
  /** Only these indicators, in a table of figures; null: all. */
  indicatorIds: readonly string[] | null;
  words: Words;
  /** Aborted when the reader cancels: nothing is then handed to the browser. */
  signal: AbortSignal;
  onProgress: (done: number, of: number) => void;
}

const types = { csv: 'text/csv;charset=utf-8', markdown: 'text/markdown;charset=utf-8', json: 'application/json' };
const extensions = { csv: 'csv', markdown: 'md', json: 'json' };

async function csvParts(run: ExportRun): Promise<string[]> {
  const { library, reportIds, reports, everyPart, indicatorIds, signal, onProgress } = run;
  const ids = reportIds ?? reports.map((report) => report.id);
  const parts = [figuresCsvHead()];
  const options = { everyPart, ...(indicatorIds && { indicatorIds: new Set(indicatorIds) }) };
  for (const [index, id] of ids.entries()) {
    signal.throwIfAborted();
    const bundle = await loadReport(library, id);
    if (bundle) parts.push(figuresCsvLines(bundle, options));
    onProgress(index + 1, ids.length);
  }
  return parts;
}

async function markdownParts({ library, reportIds, reports, words: inWords }: ExportRun): Promise<string[]> {
  const { t } = inWords;
  const kept = await listSnippets(library);
  const chosen = reportIds ? kept.filter((snippet) => snippet.reportId && reportIds.includes(snippet.reportId)) : kept;
  const byId = new Map(
    reports.map((report) => [report.id, { title: titleOf(report, inWords), readAt: report.readAt }]),
  );
  const words = { title: t('md.title'), note: t('note'), tags: t('tags'), source: t('md.source'), read: t('md.read') };
  return [snippetsMarkdown(chosen, byId, words)];
}

async function backup({ library, signal, onProgress }: ExportRun): Promise<string[]> {
  const parts: string[] = [];
  const appVersion = browser.runtime.getManifest().version;
  for await (const part of backupParts(library, { appVersion, onProgress })) {
    signal.throwIfAborted();
    parts.push(part);
  }
  return parts;
}

/** Runs an export; resolves to the file's name. Rejects with the signal's reason when it is cancelled. */
export async function runExport(run: ExportRun): Promise<string> {
  const { format, reportIds, reports } = run;
  const parts = await { csv: csvParts, markdown: markdownParts, json: backup }[format](run);
  const day = new Date().toISOString().slice(0, 10);
  const only = reportIds?.length === 1 ? reports.find((report) => report.id === reportIds[0]) : undefined;
  const name = safeFileName(only?.facts.title ?? `mingshu-${day}`, extensions[format]);
  download(parts, types[format], name);
  return name;
}
