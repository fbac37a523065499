/** Builds and serves the gallery: every state of the panel and of the library page, without the extension around them. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { leaveOut } from '../../utils/command/left-out.ts';
import { ownStylesLast } from '../../utils/command/own-styles-last.ts';
import { sharedWorkers } from '../../utils/command/shared-workers.ts';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [leaveOut(), sharedWorkers(), ownStylesLast()],
  server: { fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
  build: {
    outDir: fileURLToPath(new URL('../../.output/gallery', import.meta.url)),
    emptyOutDir: true,
    target: 'esnext',
    rollupOptions: {
      input: ['index.html', 'library.html'].map((page) => fileURLToPath(new URL(page, import.meta.url))),
    },
  },
});
