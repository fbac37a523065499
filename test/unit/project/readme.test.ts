/**
 * README.zh-CN.md says what README.md says: the same measured figures, the same commands, the same pictures. And what the
 * documents name is there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

  it('show the same commands', () => {
    const commands = (page: string) =>
      [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
        .flatMap((match) => (match[1] as string).trim().split('\n'))
        .map((line) => line.replace(/\s+#.*$/, ''));
    expect(commands(english).length).toBeGreaterThan(8);
    expect(commands(chinese)).toEqual(commands(english));
    const inText = (page: string) =>
      [...page.replace(/^```sh[\s\S]*?^```/gm, '').matchAll(/`(npm [^`]+|--\w+)`/g)].map((match) => match[1]);
    expect(inText(english).length).toBeGreaterThan(4);
    expect(inText(chinese)).toEqual(inText(english));
  });

  it('show the same pictures, which are there', () => {
    const pictures = (page: string) => [...page.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1] as string);
    expect(pictures(chinese)).toEqual(pictures(english));
    expect(pictures(english).filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>;

describe('the documents', () => {
  it.each([
    'README.md',
    'README.zh-CN.md',
    'CONTRIBUTING.md',
    'ARCHITECTURE.md',
    'SECURITY.md',
    'PRIVACY.md',
    'CHANGELOG.md',
    'test/RELIABILITY.md',
  ])('%s names only what is there', (file) => {
    const page = read(file);
    const links = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] as string);
    expect(links.filter((one) => !existsSync(join(root, dirname(file), one)))).toEqual([]);
    const run = [...page.matchAll(/npm run (?:-s )?([\w:]+)/g)].map((match) => match[1] as string);
    expect(run.filter((one) => !scripts[one])).toEqual([]);
  });

  it('ARCHITECTURE.md tells why each package is there', () => {
    const table = read('ARCHITECTURE.md').split('## Packages, and why')[1] ?? '';
    const told = new Set(
      [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap((match) => (match[1] as string).split(/[,:] /)),
    );
    const packages = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));
    expect(packages.filter((name) => !told.has(name))).toEqual([]);
  });
});
