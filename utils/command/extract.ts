/**
 * `npm run -s extract -- FILE…`: one JSON object a line for each saved page or text.
 * `npm run -s extract -- --explain FILE…`: for every number-like string what became of it and why.
 * A file that cannot be read gets a line on standard error and exit status 1; the others are still done.
 */
import { checkFigures } from '../checks/checks.ts';
import { noteOf } from '../checks/note.ts';
import { ruleSays } from '../figures/accept/decide.ts';
import { type Extraction, extract } from '../figures/extract.ts';
import { namingSays } from '../figures/naming/rules.ts';
import { readFile } from './files.ts';
import type { FileReading } from './html.ts';

const args = process.argv.slice(2);
const explain = args.includes('--explain');
const files = args.filter((arg) => !arg.startsWith('--'));

if (files.length === 0) {
  console.error('usage: extract [--explain] FILE…   (.html, .mhtml or .txt)');
  process.exit(2);
}

for (const file of files) {
  try {
    const reading = await readFile(file);
    const { text, body, headings } = reading.article;
    const extraction = extract(text, { body, headings, year: reading.facts.year, tables: reading.tables });
    process.stdout.write(
      explain ? explained(file, text, extraction) : `${JSON.stringify(record(file, reading, extraction))}\n`,
    );
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

function record(file: string, { article, detection, facts, state }: FileReading, { figures, forms }: Extraction) {
  const checks = checkFigures(figures, article.text).map((check) => ({ ...check, note: noteOf(check, figures) }));
  const { evidence, ...report } = facts;
  return {
    file,
    text: article.text,
    state: state.kind,
    detection,
    report: { ...report, evidence },
    figures,
    checks,
    forms,
  };
}

/** One line a number: place, what it is, the rule, the words around it. */
function explained(file: string, text: string, { figures, traces }: Extraction): string {
  const byStart = new Map(figures.map((figure) => [figure.start, figure]));
  const lines = traces.map(({ start, end, decision }) => {
    const figure = byStart.get(start);
    const around =
      `${text.slice(Math.max(0, start - 10), start)}[${text.slice(start, end)}]${text.slice(end, end + 10)}`.replace(
        /\s+/g,
        ' ',
      );
    const why = `${decision.rule}: ${ruleSays(decision.rule)}`;
    const place = [start, decision.accepted ? 'taken' : 'out', around];
    if (!figure) return [...place, why].join('\t');
    const { value, unit, indicator, indicatorId, naming } = figure;
    const name = `${naming}: ${namingSays(naming)}`;
    return [...place, `${value} ${unit}`.trim(), indicator, indicatorId ?? '–', why, name].join('\t');
  });
  return `# ${file}: ${figures.length} figures, ${traces.length - figures.length} other numbers\n${lines.join('\n')}\n`;
}
