/** Makes one script of a module and all that it imports, to be run in a page. */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { root } from '../support/files.ts';

/** The script of a module in `page/`. */
export async function bundle(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(`page/${file}`, import.meta.url));
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'mingshuBench' } },
  });
  const [first] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  return (first as Rolldown.RolldownOutput).output[0].code;
}
