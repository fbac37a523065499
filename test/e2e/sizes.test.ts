/** What is loaded stays small, and each part loads what it can run. A budget is a tenth above what was built when it was set; raise one only with a reason. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { shipped } from '../support/extension.ts';
import { archived, gzipped, gzippedAll, importedBy, loadedBy, partsOf, wordFiles } from '../support/sizes.ts';

const kB = 1000;

test('the detector, which runs on every page of a portal, is next to nothing', () => {
  expect(gzipped('detector.js')).toBeLessThanOrEqual(3 * kB);
});

test('the annotator, which goes into pages that are read, keeps to its budget', () => {
  expect(gzipped('annotator.js')).toBeLessThanOrEqual(58 * kB);
});

test('the panel and the library page load no more than they need to begin', () => {
  // Code and styles, which have no tenth to spare; then the names of the indicators, and the words of one language.
  const { code, data } = partsOf('sidepanel.html');
  expect(gzippedAll(code)).toBeLessThanOrEqual(50 * kB);
  expect(data).toHaveLength(2);
  expect(gzippedAll(data)).toBeLessThanOrEqual(25 * kB);
  expect(wordFiles()).toHaveLength(3);
  for (const words of wordFiles()) expect(gzipped(words)).toBeLessThanOrEqual(6.3 * kB);
  // With the table of all figures, gathering and agreement, whose own heavy parts come later.
  expect(gzippedAll(loadedBy('library.html'))).toBeLessThanOrEqual(198 * kB);
});

test('workers load nothing that speaks to the browser: it would stop them', () => {
  const workers = readdirSync(join(shipped, 'chunks')).filter((file) => /^(?:[a-z]+-)?worker-/.test(file));
  expect(workers).toHaveLength(3);
  for (const worker of workers) {
    const files = [...importedBy(`chunks/${worker}`)];
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => file.startsWith('chunks/browser'))).toEqual([]);
  }
});

test('the whole extension is a small download', async () => {
  // The guide in three languages, what makes exports and plots, licences of all packages. No tenth to spare here either.
  expect(await archived()).toBeLessThanOrEqual(600 * kB);
});
