/**
 * Builds workers together with the pages that start them: `import address from './worker.ts?worker-address'` gives the
 * address of a script that shares its parts with the pages. Vite's own way builds each worker apart, with everything that it
 * imports in it once more.
 */
import type { Plugin } from 'vite';

const query = '?worker-address';
const mark = '\0worker-address:';

export const sharedWorkers = (): Plugin => {
  let isServed = false;
  return {
    name: 'shared-workers',
    enforce: 'pre',
    configResolved({ command }) {
      isServed = command === 'serve';
    },
    async resolveId(source, importer) {
      if (!source.endsWith(query)) return null;
      const found = await this.resolve(source.slice(0, -query.length), importer);
      return found && mark + found.id;
    },
    load(id) {
      if (!id.startsWith(mark)) return null;
      // Nothing is built then: the server knows a worker's file by this.
      if (isServed) return `export default '/@fs${id.slice(mark.length)}?worker_file&type=module';`;
      const worker = this.emitFile({ type: 'chunk', id: id.slice(mark.length) });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
  };
};
