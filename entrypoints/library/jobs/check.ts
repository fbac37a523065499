/** Checks a backup as a whole and hands it over in parts. Runs in the worker: a large one takes many seconds. */
import { checkFile } from '../../../utils/library/archive.ts';
import { BackupError } from '../../../utils/library/backup-check.ts';
import type { Answer } from './order.ts';

/** Reports handed over at a time: a few milliseconds of the page's time. */
const batch = 3;

export async function check(bytes: Uint8Array, say: (answer: Answer) => void): Promise<void> {
  try {
    const { reports, ...rest } = await checkFile(bytes);
    for (let at = 0; at < reports.length; at += batch) say({ is: 'reports', reports: reports.slice(at, at + batch) });
    say({ is: 'checked', rest });
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    const { key, place, position } = error;
    say({ is: 'refused', key, place, position });
  }
}
