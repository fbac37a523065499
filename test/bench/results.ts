/**
 * Results as they are kept and shown: `results.json` holds the last run of each work, `RESULTS.md` the same to read.
 * Not for: measuring.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { tableOf } from '../demo/table.ts';
import { versionOf } from './theirs.ts';
import type { Result, Row } from './work.ts';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

interface Kept extends Result {
  /** The day it was measured. */
  on: string;
  /** How many programs wanted a processor of the machine then, on average of a minute. */
  load: number;
}

interface Results {
  versions: Record<string, string>;
  machine: string;
  works: Record<string, Kept>;
}

const peers = ['@microsoft/recognizers-text-suite', 'approx-string-match', 'dexie', 'mark.js'];

/** Three digits that say something: 0.345, 12.3, 4,560. */
export const figure = (number: number | null): string =>
  number === null ? '' : number.toLocaleString('en', { maximumSignificantDigits: number >= 100 ? 4 : 3 });

const answer = (met: boolean | null) => (met === null ? '' : met ? 'yes' : 'NO');

const cells = (row: Row): string[] => [
  row.work,
  figure(row.ours),
  figure(row.theirs),
  row.unit,
  figure(row.ratio),
  row.target,
  answer(row.met),
  row.against,
];
const titles = ['work', 'ours', 'theirs', 'unit', 'ratio', 'target', 'met', 'against'];

/** The rows as a table for the terminal. */
export const terminalTable = (rows: readonly Row[]): string =>
  tableOf(
    titles.map((title, at) => ({ title, most: at === 0 ? 56 : 40, right: at === 1 || at === 2 || at === 4 })),
    rows.map(cells),
  );

const markdownTable = (rows: readonly Row[]): string =>
  [titles, titles.map((_, at) => ([1, 2, 4].includes(at) ? '--:' : '---')), ...rows.map(cells)]
    .map((line) => `| ${line.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

export function versions(browser: string | null): Record<string, string> {
  return {
    node: process.versions.node,
    ...(browser && { chromium: browser }),
    ...Object.fromEntries(peers.map((name) => [name, versionOf(name)])),
  };
}

export function readResults(): Results {
  const path = file('results.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Results;
  return { versions: {}, machine: '', works: {} };
}

/** Takes the results of some works over into what is kept, and writes both files. */
export function writeResults(
  works: ReadonlyMap<string, Result>,
  order: readonly string[],
  found: Record<string, string>,
) {
  const before = readResults();
  const on = new Date().toISOString().slice(0, 10);
  const load = Number((loadavg()[0] ?? 0).toFixed(1));
  const kept: Results['works'] = {};
  for (const name of order) {
    const fresh = works.get(name);
    const one = fresh ? { ...fresh, on, load } : before.works[name];
    if (one) kept[name] = one;
  }
  const memory = Math.round(totalmem() / 2 ** 30);
  const results: Results = {
    versions: { ...before.versions, ...found },
    machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, ${memory} GB, ${process.platform} ${process.arch}`,
    works: kept,
  };
  writeFileSync(file('results.json'), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(file('RESULTS.md'), markdown(results));
}

function markdown({ versions: found, machine, works }: Results): string {
  const rows = Object.values(works).flatMap((one) => one.rows);
  const aimed = rows.filter((row) => row.met !== null);
  const parts = [
    '# How fast it is',
    'Written by `npm run bench`; do not edit. Medians of at least 7 runs after a warm-up; ours and theirs take turns in one ' +
      'process (the longest task and dropped frames: of 3). `ratio` is theirs ÷ ours: how many times less ours takes. Milliseconds are of the machine named below and vary ' +
      'with what else it does; ratios vary less.',
    `Machine: ${machine}.`,
    `Versions: ${Object.entries(found)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    `${aimed.filter((row) => row.met).length} of ${aimed.length} targets are met.`,
    markdownTable(rows),
    ...Object.entries(works).flatMap(([name, { notes, on, load }]) => [
      `## ${name}`,
      `Measured on ${on}, when ${load} programs wanted the processors of the machine.`,
      ...(notes ?? []),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}
