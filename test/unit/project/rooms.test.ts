/** Imports run one way. Each room of the house may import the rooms named for it here, and no others. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, root } from '../../support/files.ts';

/** What each room may import, besides itself. `*`: everything. The order is from the top of the house down. */
const mayImport: Record<string, string[] | '*'> = {
  entrypoints: '*',
  components: ['types', 'utils/i18n', 'utils/view'],
  'utils/command': '*',
  'utils/messages': ['types'],
  'utils/highlight': ['utils/page', 'utils/text', 'types'],
  'utils/view': [
    'utils/compare',
    'utils/corrections',
    'utils/figures',
    'utils/checks',
    'utils/indicators',
    'utils/i18n',
    'utils/text',
    'types',
  ],
  'utils/corrections': ['utils/anchors', 'utils/checks', 'utils/figures', 'utils/text', 'types'],
  'utils/library': [
    'utils/files',
    'utils/compare',
    'utils/corrections',
    'utils/anchors',
    'utils/figures',
    'utils/text',
    'types',
  ],
  'utils/plots': ['utils/compare', 'types'],
  'utils/compare': ['utils/figures', 'utils/indicators', 'utils/text', 'types'],
  'utils/export': ['utils/compare', 'utils/figures', 'utils/indicators', 'utils/text', 'types'],
  'utils/anchors': ['utils/page', 'utils/figures', 'utils/text'],
  'utils/checks': ['utils/figures', 'utils/indicators', 'utils/text'],
  'utils/figures': ['utils/indicators', 'utils/text'],
  'utils/page': ['utils/text'],
  'utils/indicators': ['utils/text'],
  'utils/i18n': [],
  'utils/files': [],
  'utils/text': [],
};

/** Modules whose types any room may take: a type costs nothing and ties nothing. */
const typeModules = new Set([
  'utils/page/article.ts',
  'utils/figures/figure.ts',
  'utils/anchors/anchor.ts',
  'utils/checks/check.ts',
  'utils/corrections/correction.ts',
  'utils/library/records.ts',
  'utils/messages/reading.ts',
  'utils/compare/table.ts',
  'utils/library/conflicts.ts',
  'utils/export/choices.ts',
  'utils/text/span.ts',
]);

const inUtils = (file: string) => `\`${file.slice('utils/'.length)}\``;

/** Rooms that run in Node as they are: no package but these. */
const pureRooms = ['utils/text', 'utils/indicators', 'utils/figures', 'utils/checks', 'utils/compare'];

const roomOf = (path: string) => Object.keys(mayImport).find((room) => path.startsWith(`${room}/`));
const importPattern = /^\s*(?:import|export)\s(?:[^'"]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
const typesOnly = /^\s*(?:import|export) type\s/;

const files = ['entrypoints', 'components', 'utils'].flatMap((folder) => filesUnder(folder, /\.tsx?$/));

/** What a file imports, and whether it takes types alone. */
function takenBy(file: string): { specifier: string; isTypes: boolean }[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(importPattern)].map((match) => ({
    specifier: (match[1] ?? match[2]) as string,
    isTypes: typesOnly.test(match[0]),
  }));
}

const importsOf = (file: string): string[] => takenBy(file).map(({ specifier }) => specifier);

describe('rooms', () => {
  it('every source file stands in a room', () => {
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
  });

  it('no room imports one above it', () => {
    const wrong: string[] = [];
    for (const file of files) {
      const room = roomOf(file) as string;
      const allowed = mayImport[room] as string[] | '*';
      for (const { specifier, isTypes } of takenBy(file)) {
        if (!specifier.startsWith('.')) continue;
        const target = join(dirname(file), specifier).replaceAll('\\', '/');
        const targetRoom = roomOf(target);
        if (allowed === '*' || targetRoom === room) continue;
        if (isTypes && allowed.includes('types') && typeModules.has(target)) continue;
        if (targetRoom && allowed.includes(targetRoom)) continue;
        wrong.push(`${file} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('ARCHITECTURE.md names every room, and every module whose types all may take', () => {
    const told = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    const named = [...Object.keys(mayImport).map((room) => `| \`${room}/\``), ...[...typeModules].map(inUtils)];
    expect(named.filter((name) => !told.includes(name))).toEqual([]);
  });

  it('the pure rooms import no package', () => {
    const wrong = files
      .filter((file) => pureRooms.includes(roomOf(file) as string))
      .flatMap((file) => importsOf(file).map((specifier) => ({ file, specifier })))
      .filter(({ specifier }) => !specifier.startsWith('.'));
    expect(wrong).toEqual([]);
  });

  it('markup is parsed in one file, by the one policy that is for it', () => {
    const sinks =
      /DOMParser|parseFromString|createContextualFragment|createHTML(?!Document)|saved-page'|(?:inner|outer)HTML\s*=|insertAdjacentHTML|srcdoc|document\.write/;
    // Words in comments are no code.
    const code = (file: string) => readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    // What takes such places out of packages names them.
    const found = files.filter((file) => sinks.test(code(file)) && file !== 'utils/command/no-markup.ts');
    expect(found).toEqual(['entrypoints/shared/saved-page.ts']);
    const importers = files.filter((file) => importsOf(file).some((one) => one.endsWith('/saved-page.ts')));
    expect(importers).toEqual(['entrypoints/library/gather/read-file.ts']);
  });

  it('no file grows past 350 lines', () => {
    const long = files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 351);
    expect(long).toEqual([]);
  });
});
