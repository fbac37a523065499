/**
 * Leaves out of the build those parts of packages that nothing here can come to and that a bundler keeps nevertheless,
 * because a part that is used could call them: maps and colour schemes beside plots, charts and encryption beside tables, differences of code beside those of words.
 * Each gives way to functions of the same names that throw. Not for: changing what a package does.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

interface Part {
  what: string;
  /** The ends of its modules' paths. */
  modules: readonly string[];
  /** Exports that are called in any case, with nothing to do. */
  idle?: readonly string[];
}

/** The tests of plots, exports and differences show that nothing of them is missed. */
export const leftOut: readonly Part[] = [
  { what: 'maps', modules: ['/d3-geo/dist/d3-geo.mjs'], idle: ['geoTransform'] },
  {
    what: 'colour schemes',
    modules: ['/d3-scale-chromatic/dist/d3-scale-chromatic.mjs', '/plot/src/scales/diverging.js'],
  },
  {
    what: 'days and hours in plots',
    modules: ['/d3-time/dist/d3-time.mjs', '/d3-time-format/dist/d3-time-format.mjs'],
  },
  {
    what: 'legends and tips of plots',
    modules: [
      '/plot/src/legends/ramp.js',
      '/plot/src/legends/swatches.js',
      '/plot/src/marks/tip.js',
      '/plot/src/interactions/pointer.js',
    ],
  },
  {
    what: 'arrows of plots',
    modules: ['/plot/src/marker.js'],
    idle: ['markers', 'applyMarkers', 'applyGroupedMarkers'],
  },
  {
    what: 'differences of other things than lists',
    modules: ['character', 'word', 'line', 'sentence', 'css', 'json'].map((name) => `/diff/libesm/diff/${name}.js`),
  },
  {
    what: 'charts in workbooks',
    modules: ['/hucre/dist/xlsx/chart-writer.mjs', '/hucre/dist/xlsx/drawing-writer.mjs'],
  },
  {
    what: 'more than plain cells in workbooks',
    modules: [
      '/hucre/dist/xlsx/pivot-writer.mjs',
      '/hucre/dist/xlsx/table-writer.mjs',
      '/hucre/dist/xlsx/comments-writer.mjs',
      '/hucre/dist/xlsx/auto-width.mjs',
      '/hucre/dist/xlsx/crypto/agile.mjs',
    ],
    idle: ['writeComments'],
  },
  {
    what: 'more than plain columns in Parquet',
    modules: [
      '/hyparquet-writer/src/geospatial.js',
      '/hyparquet-writer/src/wkb.js',
      '/hyparquet-writer/src/variant.js',
      '/hyparquet-writer/src/delta.js',
      '/hyparquet-writer/src/splitstream.js',
      '/hyparquet-writer/src/bloom.js',
    ],
    idle: ['writeBlooms'],
  },
];

/** What stands in place of a module with these exports. */
export function standIn({ what, idle = [] }: Part, exported: readonly string[]): string {
  const named = exported.map((name) => `${idle.includes(name) ? 'idle' : 'absent'} as ${name}`);
  return [
    'const idle = () => {};',
    `const absent = () => { throw new Error(${JSON.stringify(`left out: ${what}`)}); };`,
    `export { ${named.join(', ')} };`,
  ].join('\n');
}

interface Declared {
  type: string;
  declaration?: { id?: { name: string } | null; declarations?: { id: { name?: string } }[] } | null;
  specifiers?: { exported: { name?: string } }[];
}

/** The names that a module exports one by one. @throws where it passes on all of another's, or has none. */
export function exportedBy(body: readonly unknown[]): string[] {
  const names = (body as Declared[]).flatMap(({ type, declaration, specifiers }) => {
    if (type === 'ExportAllDeclaration') throw new Error('exports all of another module');
    if (type === 'ExportDefaultDeclaration') return ['default'];
    if (type !== 'ExportNamedDeclaration') return [];
    const declared = declaration?.declarations?.map(({ id }) => id.name) ?? [declaration?.id?.name];
    return [...declared, ...(specifiers ?? []).map(({ exported }) => exported.name)];
  });
  const known = names.filter((name) => name !== undefined);
  if (known.length === 0) throw new Error('exports nothing');
  return known;
}

export const leaveOut = (): Plugin => ({
  name: 'leave-out',
  enforce: 'pre',
  load(id) {
    const path = id.replaceAll('\\', '/');
    const part = leftOut.find(({ modules }) => modules.some((end) => path.endsWith(end)));
    return part ? standIn(part, exportedBy(this.parse(readFileSync(id, 'utf8')).body)) : null;
  },
});
