/** The files of what is built, as they go into a package. Not for: packing them (utils/command/squeeze.ts). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files under a folder by their paths relative to it, with `/`, sorted by code point: the same on every machine. */
export function filesOf(folder: string): Record<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));
}
