/**
 * `npm run bench`: ours and the others' on the same work, in the same process. Prints a table, or with `--json` one JSON
 * object, and writes RESULTS.md. `npm run bench -- NAME…` runs only the works named; the others' last results stay.
 */
import { terminalTable, versions, writeResults } from './results.ts';
import type { Result, Work } from './work.ts';
import { anchors } from './works/anchors.ts';
import { figures } from './works/figures.ts';
import { growth } from './works/growth.ts';
import { large, library } from './works/library.ts';
import { painting } from './works/painting.ts';
import { panel } from './works/panel.ts';
import { reading } from './works/reading.ts';
import { sizes } from './works/sizes.ts';

const works: readonly Work[] = [figures, growth, anchors, painting, reading, panel, sizes, library, large];

const args = process.argv.slice(2);
const json = args.includes('--json');
const names = args.filter((arg) => !arg.startsWith('--'));
const unknown = names.filter((name) => !works.some((work) => work.name === name));
if (unknown.length > 0) {
  console.error(`no such work: ${unknown.join(', ')}. There are: ${works.map((work) => work.name).join(', ')}`);
  process.exit(2);
}

const results = new Map<string, Result>();
for (const work of works) {
  if (names.length > 0 ? !names.includes(work.name) : work.slow && !args.includes('--all')) continue;
  console.error(`> ${work.name}`);
  results.set(work.name, await work.run());
}
const found = versions(null);
writeResults(
  results,
  works.map((work) => work.name),
  found,
);
const rows = [...results.values()].flatMap((result) => result.rows);
if (json) console.log(JSON.stringify({ versions: found, rows }));
else {
  console.log(`\n${terminalTable(rows)}\n`);
  for (const [name, { notes }] of results) for (const note of notes ?? []) console.log(`${name}: ${note}\n`);
}
