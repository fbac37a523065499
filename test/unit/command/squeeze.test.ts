/**
 * Squeezed archives: what goes in comes out, in its order, with the same bytes each time, and smaller. That other programs
 * read them is shown where Firefox is given one (test/firefox).
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { squeeze, squeezed } from '../../../utils/command/squeeze.ts';
import { root } from '../../support/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingshu-squeeze-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A script and a style sheet of ours: what such archives are full of. */
const files = Object.fromEntries(
  ['utils/command/squeeze.ts', 'components/base/tokens.css', 'LICENSE'].map((path) => [
    path,
    readFileSync(join(root, path)),
  ]),
);
const plain = (entries: Record<string, Uint8Array>) =>
  Object.fromEntries(Object.entries(entries).map(([name, bytes]) => [name, [...bytes]]));

describe('a squeezed archive', () => {
  it('holds the files in their order', async () => {
    const out = unzipSync(await squeezed(files));
    expect(Object.keys(out)).toEqual(Object.keys(files));
    expect(plain(out)).toEqual(plain(files));
  });

  it('holds any bytes under any name', async () => {
    const name = fc.stringMatching(/^[a-z一-龥]{1,9}$/);
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ maxLength: 400 }).map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, bytes, { noNullPrototype: true, maxKeys: 4 }), async (entries) => {
        expect(plain(unzipSync(await squeezed(entries)))).toEqual(plain(entries));
      }),
      { numRuns: 50 },
    );
  });

  it('is written in the place of a plain one, smaller, and the same bytes each time', async () => {
    const paths = ['a.zip', 'b.zip'].map((name) => join(folder, name)) as [string, string];
    for (const [day, path] of paths.entries())
      writeFileSync(path, zipSync(files, { level: 9, mtime: new Date(2024, 1, 1 + day) }));
    const before = readFileSync(paths[0]).length;
    for (const path of paths) await squeeze(path);
    const [one, other] = paths.map((path) => readFileSync(path)) as [Buffer, Buffer];
    expect(one.equals(other)).toBe(true);
    expect(one.length).toBeLessThan(0.98 * before);
    expect(plain(unzipSync(one))).toEqual(plain(files));
  });
});
