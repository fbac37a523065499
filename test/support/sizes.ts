/** What the built extension weighs, compressed as it travels. For the test that holds budgets and for the benchmark. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { shipped } from './extension.ts';

/** Bytes of a built file, gzip at its best. */
export const gzipped = (file: string): number => gzipSync(readFileSync(join(shipped, file)), { level: 9 }).length;

/** Scripts and style sheets that a page of the extension loads before it does anything. */
export function loadedBy(page: string): string[] {
  const html = readFileSync(join(shipped, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] as string);
}

/** A built file and all that it imports before it runs. */
export function importedBy(file: string): Set<string> {
  const files = new Set([file]);
  // Grows while it is walked.
  for (const one of files)
    for (const [, name] of readFileSync(join(shipped, one), 'utf8').matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g))
      files.add(`chunks/${name}`);
  return files;
}

/** Tables alone: names, units and relations of the indicators, which come as a script. */
const isData = (file: string) => /^chunks\/(?:taxonomy|structure)-/.test(file);

/** Of what a page begins with: code and styles, and data. */
export function partsOf(page: string): { code: string[]; data: string[] } {
  const files = loadedBy(page);
  return { code: files.filter((file) => !isData(file)), data: files.filter(isData) };
}

/** The words of each language, of which a page loads one. */
export const wordFiles = (): string[] =>
  readdirSync(join(shipped, 'chunks'))
    .filter((file) => /^(?:zh-Hans|zh-Hant|en)-/.test(file))
    .map((file) => `chunks/${file}`);

export const gzippedAll = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipped(file), 0);

/** Bytes that a zip archive spends on a file beside its content and twice its name, and on its own end. */
const zipEntry = 30 + 46;
const zipEnd = 22;

/** Bytes of the whole extension as the zip archive that readers download. */
export function archived(): number {
  return readdirSync(shipped, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(shipped, path)).isFile())
    .map((path) => deflateRawSync(readFileSync(join(shipped, path)), { level: 9 }).length + zipEntry + 2 * path.length)
    .reduce((sum, bytes) => sum + bytes, zipEnd);
}
