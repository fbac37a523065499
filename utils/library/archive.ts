/**
 * The whole library as a zip of NDJSON: one record a line, a file for each kind, and a manifest with schema, digests and
 * counts. What is in it is checked as the JSON backup is; only the wrapping differs.
 */
import { unzipSync } from 'fflate';
import type { ZipFile } from '../files/zip.ts';
import { BackupError, checkBackup, checkRaw } from './backup-check.ts';
import { type BackupOptions, digestsOf, fitting, headOf, readBeside } from './backup-frame.ts';
import { sha256 } from './digest.ts';
import type { Library } from './library.ts';
import type { Backup } from './records.ts';
import { loadReports } from './reports.ts';

/** Reports read from the library at a time. */
const batch = 25;
/** An archive that unpacks to more than this would not fit into memory (bytes). */
const largestUnpacked = 1_500_000_000;
/** Reports pack to a sixth; what unpacks to so many times its size was made to burst. Small archives may be odd. */
const mostGrowth = 100;
const smallUnpacked = 50_000_000;

const lines = (records: readonly unknown[]): string[] => records.map((record) => `${JSON.stringify(record)}\n`);

/** The files of the archive, in order. Reports are read as they are written; the manifest comes last. */
export async function* archiveFiles(library: Library, options: BackupOptions): AsyncGenerator<ZipFile> {
  const { ids, ...kept } = await readBeside(library);
  const written = new Set<string>();
  let figures = 0;
  async function* reports(): AsyncGenerator<string> {
    for (let at = 0; at < ids.length; at += batch) {
      for (const bundle of await loadReports(library, ids.slice(at, at + batch))) {
        const json = JSON.stringify(bundle);
        yield `${json.slice(0, -1)},"digest":"${await sha256(json)}"}\n`;
        written.add(bundle.report.id);
        figures += bundle.figures.length;
      }
      options.onProgress?.(Math.min(at + batch, ids.length), ids.length);
    }
  }
  yield { name: 'reports.ndjson', parts: reports() };
  const { snippets, corrections, projects, labels } = fitting(kept, written);
  yield { name: 'snippets.ndjson', parts: lines(snippets) };
  yield { name: 'corrections.ndjson', parts: lines(corrections) };
  yield { name: 'projects.ndjson', parts: lines(projects) };
  yield { name: 'labels.ndjson', parts: lines(labels) };
  const manifest: Omit<Backup, 'reports' | 'snippets' | 'corrections' | 'shelves'> = {
    ...headOf(library, options),
    ...(await digestsOf(library, {
      snippets: JSON.stringify(snippets),
      corrections: JSON.stringify(corrections),
      shelves: JSON.stringify({ projects, labels }),
    })),
    counts: { reports: written.size, figures, snippets: snippets.length },
  };
  yield { name: 'manifest.json', parts: [`${JSON.stringify(manifest, null, 2)}\n`] };
}

/** Whether a file is a zip archive, by how it begins. */
export const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Checks a backup of either form as a whole. @throws BackupError for the first fault that is found */
export const checkFile = (bytes: Uint8Array): Promise<Backup> =>
  isArchive(bytes) ? checkArchive(bytes) : checkBackup(new TextDecoder().decode(bytes));

/**
 * Checks an archive as a whole.
 * @throws BackupError for the first fault that is found
 */
export async function checkArchive(bytes: Uint8Array): Promise<Backup> {
  let files: Record<string, Uint8Array>;
  const most = Math.min(largestUnpacked, Math.max(smallUnpacked, mostGrowth * bytes.length));
  const met = new Set<string>();
  let unpacked = 0;
  try {
    files = unzipSync(bytes, {
      // What it says of its sizes comes first: room is made for so much before a byte is unpacked.
      filter: ({ name, originalSize }) => {
        if (!/^(?:manifest\.json|\w+\.ndjson)$/.test(name)) return false;
        if (met.has(name)) throw new BackupError('twice', { path: name });
        met.add(name);
        unpacked += originalSize;
        if (unpacked > most) throw new BackupError('too-big');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError('not-json', {}, 0);
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parsed = (name: string, text: string, position: number): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      throw new BackupError('not-json', { path: name }, position);
    }
  };
  const records = (name: string): unknown[] => {
    const file = files[`${name}.ndjson`];
    if (!file) throw new BackupError('counts', { path: `${name}.ndjson` });
    const out: unknown[] = [];
    // Line by line: as one string a large library would be beyond what a string can hold.
    for (let at = 0; at < file.length; ) {
      const stop = file.indexOf(10, at);
      const end = stop < 0 ? file.length : stop;
      let line: string;
      try {
        line = decoder.decode(file.subarray(at, end));
      } catch {
        throw new BackupError('not-json', { path: `${name}.ndjson` }, at);
      }
      out.push(parsed(`${name}.ndjson`, line, at));
      at = end + 1;
    }
    return out;
  };
  const head = files['manifest.json'];
  if (!head) throw new BackupError('not-a-library');
  const manifest = parsed('manifest.json', new TextDecoder().decode(head), 0);
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest))
    throw new BackupError('not-a-library');
  return checkRaw({
    ...manifest,
    reports: records('reports'),
    snippets: records('snippets'),
    corrections: records('corrections'),
    shelves: { projects: records('projects'), labels: records('labels') },
  });
}
