/**
 * `npm run bench`: ours and the others' on the same work, in the same process. Prints a table, or with `--json` one JSON
 * object, and writes RESULTS.md. `npm run bench -- NAME…` runs only the works named; the others' last results stay.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../support/files.ts';
import { terminalTable, versions, writeResults } from './results.ts';
import type { Result, Work } from './work.ts';
import { anchors } from './works/anchors.ts';
import { figures } from './works/figures.ts';
import { growth } from './works/growth.ts';
import { large, library } from './works/library.ts';
import { painting } from './works/painting.ts';
import { panel } from './works/panel.ts';
import { profile } from './works/profile.ts';
import { reading } from './works/reading.ts';
import { sizes } from './works/sizes.ts';

/** Builds the extension as it is now. */
function build(): void {
  const wxt = join(root, 'node_modules/.bin/wxt');
  const { status } = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}

const browserVersion = (): string | null => {
  const path = process.env.MINGSHU_BROWSER ?? '/usr/bin/chromium';
  return /\d[\d.]+/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[0] ?? null;
};

const works: readonly Work[] = [figures, profile, growth, anchors, painting, reading, panel, sizes, library, large];

const args = process.argv.slice(2);
const json = args.includes('--json');
const names = args.filter((arg) => !arg.startsWith('--'));
const unknown = names.filter((name) => !works.some((work) => work.name === name));
if (unknown.length > 0) {
  console.error(`no such work: ${unknown.join(', ')}. There are: ${works.map((work) => work.name).join(', ')}`);
  process.exit(2);
}

const chosen = works.filter((work) =>
  names.length > 0 ? names.includes(work.name) : !work.slow || args.includes('--all'),
);
const needsBrowser = chosen.some((work) => work.browser);
if (needsBrowser) build();

const found = versions(needsBrowser ? browserVersion() : null);
const results = new Map<string, Result>();
for (const work of chosen) {
  console.error(`> ${work.name}`);
  const result = await work.run();
  results.set(work.name, result);
  // At once: a later work that fails takes nothing away.
  writeResults(
    new Map([[work.name, result]]),
    works.map(({ name }) => name),
    found,
  );
}
const rows = [...results.values()].flatMap((result) => result.rows);
if (json) console.log(JSON.stringify({ versions: found, rows }));
else {
  console.log(`\n${terminalTable(rows)}\n`);
  for (const [name, { notes }] of results) for (const note of notes ?? []) console.log(`${name}: ${note}\n`);
}
