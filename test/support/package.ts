/** The files of what is built, as they go into a package. Not for: packing them (utils/command/squeeze.ts). */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesUnder, root } from './files.ts';

/** All files under a folder of the project by their paths in it, with `/`, sorted: the same on every machine. */
export function filesOf(folder: string): Record<string, Uint8Array> {
  const from = relative(root, folder);
  return Object.fromEntries(
    filesUnder(from, /./).map((path) => [path.slice(from.length + 1), readFileSync(join(root, path))]),
  );
}
