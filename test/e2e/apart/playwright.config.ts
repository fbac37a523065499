/**
 * Tests in Chromium that need no side panel and change nothing of the built extension: they run beside the others
 * (test/setup/tests.mjs). `npm run e2e:apart`.
 */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  outputDir: '../../../.output/apart-results',
  workers: 1,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  retries: 1,
  // The report of a whole run goes to a file; nobody wants it in a terminal.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
});
