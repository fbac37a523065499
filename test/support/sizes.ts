/** What the built extension weighs, compressed as it travels. For the test that holds budgets and for the benchmark. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { squeezed } from '../../utils/command/squeeze.ts';
import { shipped } from './extension.ts';
import { filesOf } from './package.ts';

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

/** Bytes of the whole extension as the zip archive that readers download. Takes some ten seconds. */
export const archived = async (): Promise<number> => (await squeezed(filesOf(shipped))).length;
