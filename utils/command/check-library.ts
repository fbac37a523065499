/**
 * `npm run check:library -- FILE…`: checks exported libraries as an import would, and says what is in them. Every hash,
 * reference, place and count is looked at; the exit status is 1 where anything does not hold.
 */
import { readFileSync } from 'node:fs';
import { BackupError, checkBackup } from '../library/backup-check.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run check:library -- FILE…');
  process.exit(2);
}
for (const file of files) {
  try {
    const { counts, exportedAt } = await checkBackup(readFileSync(file, 'utf8'));
    const parts = Object.entries(counts).map(([what, n]) => `${n} ${what}`);
    console.log(`${file}: whole, exported ${exportedAt}: ${parts.join(', ')}`);
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    const { list, index, path } = error.place;
    console.log(`${file}: ${error.key} at ${list === 'file' ? 'the file' : `${list} ${index + 1}`} ${path}`);
    process.exitCode = 1;
  }
}
