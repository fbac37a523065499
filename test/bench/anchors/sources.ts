/** The texts that the benchmark changes: the project's own sample pages, and the labelled reports beside the project. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageIdentity } from '../../../utils/anchors/anchor.ts';
import { readFileBytes, readTextFile } from '../../../utils/command/html.ts';
import { extractFigures } from '../../../utils/figures/extract.ts';
import type { Figure } from '../../../utils/figures/figure.ts';
import type { ReportFacts } from '../../../utils/page/article.ts';
import { root } from '../../support/files.ts';
import { reportNames, reportPath } from '../../support/shared.ts';

export interface Source {
  name: string;
  text: string;
  figures: Figure[];
  identity: PageIdentity;
}

const identityOf = ({ year, region }: ReportFacts): PageIdentity => ({ year, region: region.code ?? null });

/** What a text says of itself as a whole. */
export async function readIdentity(text: string): Promise<PageIdentity> {
  return identityOf((await readTextFile(new TextEncoder().encode(text))).facts);
}

export async function readSource(name: string, path: string): Promise<Source> {
  const { article, facts, tables } = await readFileBytes(readFileSync(path), path);
  const { text, body, headings } = article;
  const figures = extractFigures(text, { body, headings, year: facts.year, tables });
  return { name, text, figures, identity: identityOf(facts) };
}

/** The sample pages that state figures. */
export async function samplePages(): Promise<Source[]> {
  const folder = join(root, 'test/pages');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const read = await Promise.all(pages.map((name) => readSource(name, join(folder, name))));
  return read.filter(({ figures }) => figures.length >= 10);
}

export const labelledReports = (): Promise<Source[]> =>
  Promise.all(reportNames.map((name) => readSource(name, reportPath(name))));
