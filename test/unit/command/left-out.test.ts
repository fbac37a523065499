/** What is left out of packages: that it is there to be left out, and what stands in its place. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geojsonToWkb } from 'hyparquet-writer';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { exportedBy, leftOut, standIn } from '../../../utils/command/left-out.ts';
import { root } from '../../support/files.ts';

/** Where the module is whose path ends so: in the package of that name, of Plot's scope or of none. */
const fileOf = (end: string) =>
  join(root, 'node_modules', end.startsWith('/plot/') ? `@observablehq${end}` : end.slice(1));
const exportsOf = (code: string) => exportedBy(parseAst(code).body);
const load = (code: string) => import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);

describe('what is left out of packages', () => {
  it.each(leftOut.flatMap((part) => part.modules.map((end) => ({ end, part }))))('$end', async ({ end, part }) => {
    const exported = exportsOf(readFileSync(fileOf(end), 'utf8'));
    const module = (await load(standIn(part, exported))) as Record<string, () => unknown>;
    expect(Object.keys(module).sort()).toEqual([...exported].sort());
    for (const [name, absent] of Object.entries(module)) {
      if (part.idle?.includes(name)) expect(absent()).toBeUndefined();
      else expect(absent).toThrow(`left out: ${part.what}`);
    }
  });

  it.each(leftOut)('what is idle of $what is there', ({ idle = [], modules }) => {
    const exported = modules.flatMap((end) => exportsOf(readFileSync(fileOf(end), 'utf8')));
    for (const name of idle) expect(exported).toContain(name);
  });

  it('is left out where plots and exports are tested, too', () => {
    expect(() => geojsonToWkb({ type: 'Point', coordinates: [0, 0] })).toThrow('left out');
  });

  it('is told by its names, however they are exported', () => {
    expect(
      exportsOf('export const a = 1, b = 2; export function c() {} export class D {} const e = 1; export { e as f };'),
    ).toEqual(['a', 'b', 'c', 'D', 'f']);
    expect(exportsOf('export default 1')).toEqual(['default']);
    expect(() => exportsOf("export * from './x.js'")).toThrow('exports all of another module');
    expect(() => exportsOf('const a = 1')).toThrow('exports nothing');
  });
});
