/**
 * The whole library as one JSON file: every record as it is stored, one report a line, with counts and digests. Read report
 * by report, so that a large library need not be in memory at once.
 */
import { type BackupOptions, digestsOf, fitting, headOf, readBeside } from './backup-frame.ts';
import { sha256 } from './digest.ts';
import type { Library } from './library.ts';
import type { Backup } from './records.ts';
import { loadReport } from './reports.ts';

/**
 * The parts of the file, in order; joined they are one JSON document (`Backup`).
 * A report deleted while the file is written is left out, and its snippets then stand alone.
 */
export async function* backupParts(library: Library, options: BackupOptions): AsyncGenerator<string> {
  const { ids, ...kept } = await readBeside(library);
  yield `${JSON.stringify(headOf(library, options)).slice(0, -1)},"reports":[`;
  const counts: Backup['counts'] = {
    reports: 0,
    figures: 0,
    snippets: kept.snippets.length,
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
  const { snippets, corrections, projects, labels } = fitting(kept, written);
  const json = {
    snippets: JSON.stringify(snippets),
    corrections: JSON.stringify(corrections),
    shelves: JSON.stringify({ projects, labels }),
  };
  const tail = { ...(await digestsOf(library, json)), counts };
  yield `\n],\n"snippets":${json.snippets},\n"corrections":${json.corrections},\n"shelves":${json.shelves},\n${JSON.stringify(tail).slice(1)}\n`;
}
