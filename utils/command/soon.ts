/**
 * Names to the browser, in the page itself, what the page's script imports only a moment later: so it is fetched and compiled
 * while the script is at work already.
 */
import type { Plugin } from 'vite';

/** Imported by a page's first script with `import(…)`, and always needed. */
const isSoon = /\/entrypoints\/sidepanel\/app\.tsx$/;

interface Chunk {
  fileName: string;
  facadeModuleId: string | null;
  imports: string[];
  dynamicImports: string[];
}

export const soon = (): Plugin => ({
  name: 'soon',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle, chunk }) {
      if (!bundle || !chunk) return html;
      const chunkOf = (file: string) => bundle[file] as unknown as Chunk;
      const files = new Set<string>();
      /** What a file needs, and what of its own asks for soon. */
      const add = (file: string) => {
        if (files.has(file)) return;
        files.add(file);
        const { imports, dynamicImports } = chunkOf(file);
        for (const one of imports) add(one);
        for (const one of dynamicImports) if (isSoon.test(chunkOf(one).facadeModuleId ?? '')) add(one);
      };
      add(chunk.fileName);
      return [...files]
        .filter((file) => !html.includes(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        }));
    },
  },
});
