/** PRIVACY.md names everything that is kept in the browser. What the names mean it says in words, which no test can hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storeNames } from '../../../utils/library/schema.ts';
import { pendingKeys } from '../../../utils/messages/worker.ts';
import { filesUnder, root } from '../../support/files.ts';

const told = new Set(
  [...readFileSync(join(root, 'PRIVACY.md'), 'utf8').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
);

const sources = ['components', 'entrypoints', 'utils']
  .flatMap((folder) => filesUnder(folder, /\.tsx?$/))
  .map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }));

/** Keys under which a file keeps something: constants, or the pending ones by their name. */
const keysIn = (source: string) => [
  ...[...source.matchAll(/^(?:export )?const (?:key|\w+Key) = '(\w+)'/gm)].map(([, key]) => key as string),
  ...Object.entries(pendingKeys).flatMap(([name, key]) => (source.includes(`pendingKeys.${name}`) ? [key] : [])),
];
/** Keys under which what the reader chose is kept by a hook. */
const namedBy = (hook: string) =>
  sources.flatMap(({ source }) => [...source.matchAll(new RegExp(`${hook}\\('([\\w.]+)'`, 'g'))].map(([, key]) => key));
const keepers = sources
  .filter(({ source }) => /storage\.(?:local|session)\b(?!`)/.test(source))
  .filter(({ file }) => !['entrypoints/shared/use-setting.ts', 'entrypoints/library/erase-page.tsx'].includes(file));

describe('PRIVACY.md', () => {
  it.each(keepers)('names what $file keeps', ({ source }) => {
    expect(keysIn(source).length).toBeGreaterThan(0);
    expect(keysIn(source).filter((key) => !told.has(key))).toEqual([]);
  });

  it.each([
    ['columns of every table', 'useColumns', 3],
    ['choices of every view', 'useChoice', 2],
  ])('names the %s', (_, hook, least) => {
    const keys = namedBy(hook);
    expect(keys.length).toBeGreaterThanOrEqual(least);
    expect(keys.filter((key) => !told.has(key))).toEqual([]);
  });

  it('names every store of the library', () => {
    expect(storeNames.filter((name) => !told.has(name))).toEqual([]);
  });
});
