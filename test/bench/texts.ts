/** The texts that are measured: the labelled reports where they stand beside the project, else the project's own pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHtmlFile } from '../../utils/command/html.ts';
import { readPlainText } from '../../utils/page/plain.ts';
import { root } from '../support/files.ts';
import { sampleReports } from '../support/portals.ts';
import { hasShared, reportNames, reportText } from '../support/shared.ts';

/** Texts of reports, by name. */
export async function reports(): Promise<{ name: string; text: string }[]> {
  if (hasShared) return reportNames.map((name) => ({ name, text: readPlainText(reportText(name)).text }));
  return Promise.all(
    sampleReports().map(async ({ file, url }) => {
      const { article } = await readHtmlFile(readFileSync(join(root, 'test/pages', file)), url);
      return { name: file, text: article.text };
    }),
  );
}

/** Text of a given length (UTF-16 units) made of the reports, one after the other and over again. */
export function textOf(length: number, texts: readonly string[]): string {
  const once = texts.join('\n');
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}
