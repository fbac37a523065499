/** The Firefox build in real Firefox. Playwright runs and reports; the browser is reached by puppeteer-core (firefox.ts). */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  outputDir: '../../.output/firefox-results',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  // Windows, focus and the machine's load are not ours; what fails twice is.
  retries: 1,
  // The report of a whole run goes to a file; nobody wants it in a terminal.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
});
