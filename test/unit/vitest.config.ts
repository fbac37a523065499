import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { leaveOut } from '../../utils/command/left-out.ts';
import { seedOfRun } from '../support/seed.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  // Plots, exports and differences are tested as they are shipped: without what is left out of these packages.
  plugins: [leaveOut()],
  test: {
    server: {
      deps: {
        inline: [/@observablehq\/plot/, /node_modules\/d3/, /hucre/, /hyparquet-writer/, /node_modules\/diff\//],
      },
    },
    include: ['test/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['test/support/seeded.ts'],
    sequence: { shuffle: true, seed: seedOfRun },
    // Against tests that hang, not slow ones: how fast the machine is decides nothing.
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
