/**
 * `npm run check:library -- FILE…`: checks exported libraries (the zip or the JSON) as an import would, and says what is in
 * them. Every hash, reference, place and count is looked at; the exit status is 1 where anything does not hold.
 */
import { checkFile } from '../library/archive.ts';
import { BackupError } from '../library/backup-check.ts';
import { bytesOf } from './files.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run check:library -- FILE…   (.zip or .json)');
  process.exit(2);
}

async function said(file: string): Promise<string> {
  const { counts, exportedAt } = await checkFile(bytesOf(file));
  const parts = Object.entries(counts).map(([what, n]) => `${n} ${what}`);
  return `whole, exported ${exportedAt}: ${parts.join(', ')}`;
}

function fault(error: unknown): string {
  if (!(error instanceof BackupError)) return error instanceof Error ? error.message : String(error);
  const { list, index, path } = error.place;
  return `${error.key} at ${list === 'file' ? 'the file' : `${list} ${index + 1}`} ${path}`.trimEnd();
}

for (const file of files) {
  try {
    console.log(`${file}: ${await said(file)}`);
  } catch (error) {
    console.log(`${file}: ${fault(error)}`);
    process.exitCode = 1;
  }
}
