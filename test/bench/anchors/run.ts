/**
 * `npm run -s bench:anchors [-- --json] [-- FILE…]`: every kind of change applied to every figure, what each method makes of
 * it, and how long ours takes. `--only WORD`: kinds with that word in their names; `--own`: our method alone; `--misses`: its
 * misses on standard error; `--speed`: speed alone. Without files: the sample pages of the project and, where they are there, the labelled reports.
 */
import { parseArgs } from 'node:util';
import type { PageIdentity } from '../../../utils/anchors/anchor.ts';
import { changes } from './changes.ts';
import type { Change, Changed } from './edits.ts';
import { furtherChanges } from './further.ts';
import { type Method, methods } from './methods.ts';
import { count, emptyTally, type Tally, verdictOf } from './score.ts';
import { labelledReports, readIdentity, readSource, type Source, samplePages } from './sources.ts';
import { measureSpeed } from './speed.ts';
import { printSpeed, printTable } from './table.ts';

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean' },
    misses: { type: 'boolean' },
    only: { type: 'string' },
    own: { type: 'boolean' },
    speed: { type: 'boolean' },
  },
  allowPositionals: true,
});

const sources = positionals.length
  ? await Promise.all(positionals.map((file) => readSource(file, file)))
  : [...(await samplePages()), ...(await labelledReports())];

/** Another report altogether: nothing of the first is in it. */
const another: Change = {
  name: 'another report altogether',
  *apply(text, figures) {
    for (const other of sources)
      if (other.text !== text)
        yield { text: other.text, expected: figures.map((figure) => ({ figure, span: null, revised: false })) };
  },
};

/** A text that all figures are looked up in is read as a page is; one that was changed at one figure is still what it was. */
async function identityOf({ identity, figures }: Source, { text, expected }: Changed): Promise<PageIdentity> {
  return expected.length > 1 || figures.length === 1 ? readIdentity(text) : identity;
}

function measure(
  method: Method,
  { name, text, figures, identity: was }: Source,
  kind: string,
  changed: Changed,
  now: PageIdentity,
  tally: Tally,
): void {
  const wanted = changed.expected.map(({ figure }) => figures.indexOf(figure));
  const answers = method.find(text, figures, changed.text, wanted, { was, now });
  for (const [i, expected] of changed.expected.entries()) {
    const answer = answers[i] as (typeof answers)[number];
    const verdict = verdictOf(answer, expected);
    count(tally, verdict);
    if (values.misses && verdict !== 'right' && method.name.startsWith('Mingshu')) {
      const { quote, unit, indicator, start, end } = expected.figure;
      const now = answer.span ? changed.text.slice(answer.span[0] - 24, answer.span[1] + 12).replace(/\n/g, '⏎') : '';
      const was = text.slice(start - 24, end + 12).replace(/\n/g, '⏎');
      console.error(`${method.name}\t${kind}\t${name}\t${verdict}\t${quote}${unit}\t${indicator}\t${was}\t→ ${now}`);
    }
  }
}

const shown = values.own ? methods.slice(0, 2) : methods;
const kinds = [...changes, another, ...furtherChanges].filter(
  ({ name }) => !values.speed && (!values.only || name.includes(values.only)),
);
const rows: { kind: string; tallies: Tally[] }[] = [];
for (const kind of kinds) {
  const tallies = shown.map(emptyTally);
  for (const source of sources)
    for (const changed of kind.apply(source.text, source.figures)) {
      const now = await identityOf(source, changed);
      for (const [i, method] of shown.entries()) measure(method, source, kind.name, changed, now, tallies[i] as Tally);
    }
  rows.push({ kind: kind.name, tallies });
}

const speed = values.only && !values.speed ? [] : measureSpeed(sources);

if (values.json) {
  const results = rows.map(({ kind, tallies }) => ({
    kind,
    ...Object.fromEntries(shown.map(({ name }, i) => [name, tallies[i]])),
  }));
  const texts = sources.map(({ name, figures }) => ({ name, figures: figures.length }));
  console.log(JSON.stringify({ benchmark: 'anchors', texts, results, speed }));
} else {
  printTable(sources, shown, rows, changes.length + 1);
  printSpeed(speed);
}
