/** End-to-end tests: the built extension in real Chromium, with the real side panel. Build first. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  // They have a run of their own, beside this one.
  testIgnore: 'apart/**',
  globalSetup: './setup.ts',
  outputDir: '../../test-results',
  // One browser at a time: the side panel needs the window in front.
  workers: 1,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  // Windows, focus and the machine's load are not ours; what fails twice is.
  retries: 1,
  // The report of a whole run goes to a file; nobody wants it in a terminal.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
});
