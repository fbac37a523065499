/** README.zh-CN.md says what README.md says: the same measured figures, the same commands, the same pictures. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/files.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const [english, chinese] = [read('README.md'), read('README.zh-CN.md')];

/** Cells of figures of all tables, a row as one line. */
const measured = (page: string) =>
  page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(2).join('|').replace(/\s+/g, ' '))
    .filter((line) => /\d/.test(line) && !/[^\d\s.,%/|]/.test(line));

describe('the two READMEs', () => {
  it('state the same measured figures', () => {
    expect(measured(english).length).toBeGreaterThan(10);
    expect(measured(chinese)).toEqual(measured(english));
  });

  it('show the same pictures, which are there', () => {
    const pictures = (page: string) => [...page.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1] as string);
    expect(pictures(chinese)).toEqual(pictures(english));
    expect(pictures(english).filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it.each(['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'])(
    '%s names only what is there',
    (file) => {
      const page = read(file);
      const links = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] as string);
      expect(links.filter((one) => !existsSync(join(root, one)))).toEqual([]);
      const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
      const run = [...page.matchAll(/npm run (?:-s )?([\w:]+)/g)].map((match) => match[1] as string);
      expect(run.filter((one) => !scripts[one])).toEqual([]);
    },
  );
});
