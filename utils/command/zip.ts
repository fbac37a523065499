/**
 * `npm run zip`: builds the packages for the stores into `.output`: Chrome and Edge, Firefox, and the sources that Mozilla
 * asks for, and has the Firefox package looked at by Mozilla's own linter. `--verify` builds all of it once more from the
 * sources archive in an empty folder, with its own install, and compares every byte.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import linter from 'addons-linter';
import { unzipSync } from 'fflate';
import { zip } from 'wxt';

const root = join(import.meta.dirname, '../..');

/** Packs for both families of browsers; the paths of what came of it. */
async function pack(): Promise<string[]> {
  const made: string[] = [];
  for (const browser of ['chrome', 'firefox'] as const) made.push(...(await zip({ root, browser })));
  return made;
}

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

async function complaintsOf(file: string): Promise<string[]> {
  const config = { _: [file], logLevel: 'fatal', output: 'none', boring: true };
  const { errors, warnings } = await linter.createInstance({ config, runAsBinary: false }).run();
  return [...errors, ...warnings].map(
    ({ code, file: where, message }) => `${code} in ${where ?? 'the package'}: ${message}`,
  );
}

/** Builds again from the sources archive alone; the names of packages that came out differently. */
function madeAgain(files: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'mingshu-sources-'));
  try {
    const sources = files.find((file) => file.endsWith('-sources.zip')) as string;
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(sources)))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    // The build has set it; npm would leave out what only building needs.
    const { NODE_ENV: _, ...env } = process.env;
    const { status } = spawnSync('npm', ['run', 'zip'], { cwd: folder, stdio: 'inherit', env });
    if (status !== 0) throw new Error('the sources do not build by themselves; see above');
    return files
      .map((file) => file.slice(dirname(file).length + 1))
      .filter((name) => digest(join(folder, '.output', name)) !== digest(join(root, '.output', name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const files = await pack();
const complaints = await complaintsOf(files.find((file) => file.endsWith('-firefox.zip')) as string);
for (const line of complaints) console.error(line);
for (const file of files) console.log(`${digest(file)}  ${file}`);
if (complaints.length > 0) process.exitCode = 1;
if (process.argv.includes('--verify')) {
  const differ = madeAgain(files);
  console.log(
    differ.length > 0
      ? `differ when built again: ${differ.join(', ')}`
      : 'built again from the sources: the same bytes',
  );
  if (differ.length > 0) process.exitCode = 1;
}
