// Installs the project's dependencies by the lock file, and Node 24 from the npm package `node`.
// Plain Node ≥ 20, no packages: this runs before anything is installed. Messages go to standard error, so that the
// commands' own output stays clean.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const bin = join(root, 'node_modules/.bin');

/** The Node that runs the project: WXT 0.21 and Vitest 5 need 22 or later, whatever the machine has. */
export const projectNode = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');

function run(program, args, cwd = root) {
  console.error(`> ${program} ${args.join(' ')}`);
  const result = spawnSync(program, args, { cwd, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (result.status !== 0) {
    console.error(`Mingshu: "${program} ${args.join(' ')}" failed; see above. Set-up needs Node 20 or later and npm.`);
    process.exit(1);
  }
}

/** Runs `install` unless the `node_modules` of a folder is what its lock file says, and what is needed of it is there. */
function byLock(folder, install, isThere = () => true) {
  // Remembers which lock file `node_modules` was installed from; npm leaves this file alone.
  const marker = join(folder, 'node_modules/.mingshu-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (isThere() && existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;
  install();
  writeFileSync(marker, lock);
}

/** Makes sure that `node_modules` is what the lock file says and that the project's own Node is there. */
export function ensureDependencies() {
  byLock(
    root,
    () => {
      run('npm', ['ci']);
      // Install scripts are off for all packages (.npmrc); this one fetches the Node binary for the machine.
      run('npm', ['rebuild', 'node', '--ignore-scripts=false']);
    },
    () => existsSync(projectNode),
  );
}

/** The same, and what benchmarks compare with, which is installed apart. */
export function ensureBenchDependencies() {
  ensureDependencies();
  const folder = join(root, 'test/bench');
  byLock(folder, () => run('npm', ['ci'], folder));
}
