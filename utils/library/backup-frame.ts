/**
 * What both backups hold alike round the reports: their head, what lies beside reports, its digests. Not for how a file is
 * put together: backup.ts, archive.ts.
 */
import type { Correction } from '../corrections/correction.ts';
import { sha256 } from './digest.ts';
import type { Library } from './library.ts';
import { readableSchema, schemaVersion } from './migrations/run.ts';
import type { Backup, Project, ReportLabel, Snippet } from './records.ts';

export interface BackupOptions {
  appVersion: string;
  now?: Date;
  /** Called as reports have been written. */
  onProgress?: (done: number, of: number) => void;
}

/** What is kept besides reports. */
export interface Beside {
  snippets: Snippet[];
  corrections: Correction[];
  projects: Project[];
  labels: ReportLabel[];
}

/** The ids of all reports and what is kept besides them, as of one moment. */
export function readBeside(library: Library): Promise<Beside & { ids: string[] }> {
  return library.read(['reports', 'snippets', 'corrections', 'projects', 'labels'], async (transaction) => ({
    ids: await transaction.objectStore('reports').getAllKeys(),
    snippets: await transaction.objectStore('snippets').getAll(),
    corrections: await transaction.objectStore('corrections').getAll(),
    projects: await transaction.objectStore('projects').getAll(),
    labels: await transaction.objectStore('labels').getAll(),
  }));
}

/** As it fits the reports that were written: of one deleted meanwhile the snippets stand alone, and its labels go. */
export const fitting = ({ snippets, labels, ...rest }: Beside, written: ReadonlySet<string>): Beside => ({
  ...rest,
  snippets: snippets.map((snippet) =>
    snippet.reportId !== null && !written.has(snippet.reportId) ? { ...snippet, reportId: null } : snippet,
  ),
  labels: labels.filter((label) => written.has(label.reportId)),
});

export const headOf = (
  library: Library,
  { appVersion, now = new Date() }: BackupOptions,
): Pick<Backup, 'format' | 'schema' | 'libraryId' | 'readableBy' | 'appVersion' | 'exportedAt'> => ({
  format: 'mingshu-library',
  schema: schemaVersion,
  libraryId: library.id,
  readableBy: readableSchema,
  appVersion,
  exportedAt: now.toISOString(),
});

/** Digests of what lies beside the reports, each given as its JSON. */
export async function digestsOf(
  library: Library,
  json: Record<'snippets' | 'corrections' | 'shelves', string>,
): Promise<Pick<Backup, 'snippetsDigest' | 'correctionsDigest' | 'shelvesDigest'>> {
  return {
    snippetsDigest: await sha256(json.snippets),
    correctionsDigest: await sha256(json.corrections),
    // With the library's id, which decides whose states count: it must not change unseen.
    shelvesDigest: await sha256(`${library.id}\n${json.shelves}`),
  };
}
