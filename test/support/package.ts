/**
 * Folders as zip archives that come out the same byte for byte, whenever and wherever they are made: entries sorted, one
 * time for all. Not for: archives that the extension makes in the browser (utils/files).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The first moment that a zip archive can name. Of local time, as zip archives tell it: the same bytes in every zone. */
const mtime = new Date(1980, 0, 1);

/** Paths of all files under a folder, relative to it, with `/`, sorted by code point. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}

/** An archive of the named files of a folder. */
export function archiveOf(folder: string, files: readonly string[] = filesOf(folder)): Uint8Array {
  const entries: Zippable = {};
  // Owner, rights and system are left as zip's plainest: they differ between machines.
  for (const file of files) entries[file] = [readFileSync(join(folder, file)), { mtime, level: 9, os: 0 }];
  return zipSync(entries);
}
