import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { seedOfRun } from '../support/seed.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['test/support/seeded.ts'],
    sequence: { shuffle: true, seed: seedOfRun },
    // Against tests that hang, not slow ones: how fast the machine is decides nothing.
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
