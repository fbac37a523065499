/**
 * The whole library as one JSON file: every record as it is stored, one report a line, with counts and digests. Read report
 * by report, so that a large library need not be in memory at once.
 */
import { sha256 } from './digest.ts';
import type { Library } from './library.ts';
import { readableSchema, schemaVersion } from './migrations/run.ts';
import type { Backup } from './records.ts';
import { loadReport } from './reports.ts';

export interface BackupOptions {
  appVersion: string;
  now?: Date;
  /** Called after each report. */
  onProgress?: (done: number, of: number) => void;
}

/**
 * The parts of the file, in order; joined they are one JSON document (`Backup`).
 * A report deleted while the file is written is left out, and its snippets then stand alone.
 */
export async function* backupParts(library: Library, options: BackupOptions): AsyncGenerator<string> {
  const { ids, kept, corrections, projects, labels } = await library.read(
    ['reports', 'snippets', 'corrections', 'projects', 'labels'],
    async (transaction) => ({
      ids: await transaction.objectStore('reports').getAllKeys(),
      kept: await transaction.objectStore('snippets').getAll(),
      corrections: await transaction.objectStore('corrections').getAll(),
      projects: await transaction.objectStore('projects').getAll(),
      labels: await transaction.objectStore('labels').getAll(),
    }),
  );
  const head: Pick<Backup, 'format' | 'schema' | 'libraryId' | 'readableBy' | 'appVersion' | 'exportedAt'> = {
    format: 'mingshu-library',
    schema: schemaVersion,
    libraryId: library.id,
    readableBy: readableSchema,
    appVersion: options.appVersion,
    exportedAt: (options.now ?? new Date()).toISOString(),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"reports":[`;
  const counts: Backup['counts'] = {
    reports: 0,
    figures: 0,
    snippets: kept.length,
  };
  const written = new Set<string>();
  for (const [index, id] of ids.entries()) {
    const bundle = await loadReport(library, id);
    if (bundle) {
      const json = JSON.stringify(bundle);
      yield `${counts.reports === 0 ? '' : ','}\n${json.slice(0, -1)},"digest":"${await sha256(json)}"}`;
      counts.reports++;
      counts.figures += bundle.figures.length;
      written.add(id);
    }
    options.onProgress?.(index + 1, ids.length);
  }
  const snippets = kept.map((snippet) =>
    snippet.reportId !== null && !written.has(snippet.reportId) ? { ...snippet, reportId: null } : snippet,
  );
  const snippetsJson = JSON.stringify(snippets);
  const correctionsJson = JSON.stringify(corrections);
  const shelvesJson = JSON.stringify({ projects, labels: labels.filter((label) => written.has(label.reportId)) });
  const tail: Pick<Backup, 'snippetsDigest' | 'correctionsDigest' | 'shelvesDigest' | 'counts'> = {
    snippetsDigest: await sha256(snippetsJson),
    correctionsDigest: await sha256(correctionsJson),
    // With the library's id, which decides whose states count: it must not change unseen.
    shelvesDigest: await sha256(`${library.id}\n${shelvesJson}`),
    counts,
  };
  yield `\n],\n"snippets":${snippetsJson},\n"corrections":${correctionsJson},\n"shelves":${shelvesJson},\n${JSON.stringify(tail).slice(1)}\n`;
}
