/**
 * The labelled reports and saved pages that stand beside the project in `../shared`. They are data to test with and are
 * no part of the project: tests over them are skipped where the folder is missing.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.ts';

const folder = join(root, '../shared');

/** Whether the labelled reports are there. Use with `describe.skipIf(!hasShared)`. */
export const hasShared = existsSync(join(folder, 'gold'));

/** Names of the labelled reports: `huian-2022`. */
export const reportNames = hasShared
  ? readdirSync(join(folder, 'reports'))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => name.slice(0, -4))
  : [];

export const reportPath = (name: string): string => join(folder, 'reports', `${name}.txt`);
export const reportText = (name: string): string => readFileSync(reportPath(name), 'utf8');

/** Path of a saved page of a real portal. */
export const pagePath = (file: string): string => join(folder, 'html', file);
export const scorer = join(folder, 'eval/score.mjs');
