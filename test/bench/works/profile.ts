/** Where the time of reading figures goes: processor samples of the longest report, by part of the program. */
import { Session } from 'node:inspector/promises';
import { checkFigures } from '../../../utils/checks/checks.ts';
import { extractFigures } from '../../../utils/figures/extract.ts';
import { readPlainText } from '../../../utils/page/plain.ts';
import { reports } from '../texts.ts';
import type { Work } from '../work.ts';

const warmUp = 100;
const turns = 400;
/** Microseconds between two samples. */
const interval = 200;

/** Parts by the paths of their files, the first that fits. */
const parts: readonly [name: string, path: RegExp][] = [
  ['folding (text/fold)', /utils\/text\/fold/],
  ['looking up words (text/word-tree)', /utils\/text\/word-tree/],
  ['trying patterns by their edges (text/edges)', /utils\/text\//],
  ['finding and choosing indicators (indicators)', /utils\/indicators\//],
  ['naming (figures/naming)', /utils\/figures\/naming\//],
  ['deciding what is a figure (figures/accept, measures)', /utils\/figures\/(?:accept\/|measures|bounds)/],
  ['finding numerals (figures/scan, numerals)', /utils\/figures\/(?:scan|numerals)/],
  ['times, scopes, parts (figures/period, scope, part)', /utils\/figures\/(?:period|scope|part)/],
  ['sentences, clauses, zones (figures/layout, zones, topic)', /utils\/figures\/(?:layout|zones|topic)/],
  ['checks', /utils\/checks\//],
  ['records and the rest of figures', /utils\/figures\//],
];

export const profile: Work = {
  name: 'profile',
  browser: false,
  async run() {
    const longest = (await reports()).reduce((a, b) => (b.text.length > a.text.length ? b : a));
    const { text, body, headings } = readPlainText(longest.text);
    const read = () => checkFigures(extractFigures(text, { body, headings, year: 2023 }), text);
    for (let turn = 0; turn < warmUp; turn++) read();
    const session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval });
    await session.post('Profiler.start');
    for (let turn = 0; turn < turns; turn++) read();
    const { profile: taken } = await session.post('Profiler.stop');
    session.disconnect();
    const samples = new Map<string, number>();
    const nameOf = new Map(
      taken.nodes.map(({ id, callFrame: { functionName, url } }) => [
        id,
        functionName === '(garbage collector)'
          ? 'garbage collection'
          : (parts.find(([, path]) => path.test(url))?.[0] ?? 'the engine and the rest'),
      ]),
    );
    for (const id of taken.samples ?? []) {
      const name = nameOf.get(id) ?? '';
      samples.set(name, (samples.get(name) ?? 0) + 1);
    }
    const all = taken.samples?.length ?? 1;
    const lines = [...samples]
      .sort((a, b) => b[1] - a[1])
      .map(([name, count]) => `| ${name} | ${((100 * count) / all).toFixed(1)} % |`);
    return {
      rows: [],
      notes: [
        `Reading and checking ${text.length.toLocaleString('en')} characters, warm, ${turns} times:`,
        ['| part | share of the time |', '| --- | --: |', ...lines].join('\n'),
      ],
    };
  },
};
