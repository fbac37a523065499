/**
 * A power cut as far as it can be had without one: the browser is killed, and its database logs are cut back to what the
 * disk had been asked to keep. A disk that lies or reorders is not in it. Needs a C compiler and Linux.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './files.ts';
import { count } from './trust.ts';

export const canCutPower = process.platform === 'linux' && spawnSync('cc', ['--version']).status === 0;

let library: string | null = null;

/** Environment of a browser whose power can be cut; `list` is where it notes what it has synced. */
export function watchedEnvironment(list: string): Record<string, string> {
  if (!library) {
    library = join(mkdtempSync(join(tmpdir(), 'mingshu-synced-')), 'synced.so');
    const source = join(root, 'test/support/synced.c');
    const made = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl'], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(made.stderr);
  }
  return { LD_PRELOAD: library, MINGSHU_SYNCED: list };
}

/** Where a profile keeps databases: IndexedDB, and the extension's own storage. */
const folders = ['Default/IndexedDB', 'Default/Local Extension Settings'];

/** Takes from the databases of a profile (whose browser is dead) what was never synced. Gives the bytes that went. */
export function cutPower(profile: string, list: string): number {
  const synced = new Map<string, number>();
  if (existsSync(list))
    for (const line of readFileSync(list, 'utf8').trim().split('\n')) {
      const [size = '0', ...path] = line.split(' ');
      synced.set(path.join(' '), Number(size));
    }
  let gone = 0;
  for (const folder of folders) {
    const at = join(profile, folder);
    if (!existsSync(at)) continue;
    for (const entry of readdirSync(at, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.log')) continue;
      const path = join(entry.parentPath, entry.name);
      const kept = synced.get(path) ?? 0;
      const { size } = statSync(path);
      if (size <= kept) continue;
      gone += size - kept;
      truncateSync(path, kept);
    }
  }
  count('power cuts');
  return gone;
}
