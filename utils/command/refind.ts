/**
 * `npm run -s refind -- OLD NEW`: takes every figure of one saved page or text, finds it again in another, and prints one JSON
 * object a line, in the order of the figures. Offsets of `start`, `end` are UTF-16 into the text of OLD, those of `found` and
 * `candidates` into the text of NEW, both as `extract` prints them.
 */
import type { PageIdentity } from '../anchors/anchor.ts';
import { describeFigure } from '../anchors/describe.ts';
import { findAll } from '../anchors/find.ts';
import { extractFigures } from '../figures/extract.ts';
import type { Span } from '../text/span.ts';
import { readFile } from './files.ts';
import type { FileReading } from './html.ts';

const files = process.argv.slice(2);
if (files.length !== 2) {
  console.error('usage: refind OLD NEW   (.html, .mhtml or .txt)');
  process.exit(2);
}

const identityOf = ({ facts }: FileReading): PageIdentity => ({ year: facts.year, region: facts.region.code ?? null });

async function readOrEnd(file: string): Promise<FileReading> {
  try {
    return await readFile(file);
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

const [was, now] = (await Promise.all(files.map(readOrEnd))) as [FileReading, FileReading];
const { text, body, headings } = was.article;
const figures = extractFigures(text, { body, headings, year: was.facts.year, tables: was.tables });
const later = now.article.text;
const quoted = ([start, end]: Span) => ({ start, end, quote: later.slice(start, end) });

const findings = findAll(
  figures.map((figure) => describeFigure(text, figure)),
  later,
  { was: identityOf(was), now: identityOf(now) },
);
for (const [i, { state, found, candidates, score, reason }] of findings.entries()) {
  const { start, end, quote } = figures[i] as (typeof figures)[number];
  const line = {
    start,
    end,
    quote,
    state,
    found: found && quoted(found),
    candidates: candidates.map(quoted),
    score,
    reason,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
