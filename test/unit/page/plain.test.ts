import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../utils/page/plain.ts';
import { root } from '../../support/files.ts';
import { hasShared, reportNames, reportText } from '../../support/shared.ts';

interface Gold {
  article: [number, number];
  sections: { start: number; end: number; level: number; title: string }[];
}
const gold = (name: string) => JSON.parse(readFileSync(join(root, '../shared/gold', `${name}.json`), 'utf8')) as Gold;

describe.skipIf(!hasShared)('labelled reports', () => {
  it.each(reportNames)('%s: body and headings', (name) => {
    const text = reportText(name);
    const article = readPlainText(text);
    const { article: body, sections } = gold(name);
    expect(article.text).toBe(text);
    expect(
      article.headings.map(({ start, end, level }) => ({ start, end, level, title: text.slice(start, end) })),
    ).toEqual(sections.map(({ start, end, level }) => ({ start, end, level, title: text.slice(start, end) })));
    expect(text.slice(...article.body).trim()).toBe(text.slice(...body).trim());
  });
});
