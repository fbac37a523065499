/** Builds and serves the gallery: every state of the panel and of the library page, without the extension around them. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  build: {
    outDir: fileURLToPath(new URL('../../.output/gallery', import.meta.url)),
    emptyOutDir: true,
    target: 'esnext',
    rollupOptions: {
      input: ['index.html', 'library.html'].map((page) => fileURLToPath(new URL(page, import.meta.url))),
    },
  },
});
