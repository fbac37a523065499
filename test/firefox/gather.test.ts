/** Gathering in Firefox: addresses are read in tabs behind the library page, saved pages from a file. */
import { join } from 'node:path';
import { root } from '../support/files.ts';
import { city, county, district, expect, test } from './stage.ts';

test('addresses and saved pages are gathered', async ({ stage }) => {
  const { firefox, firstRun } = stage;
  await firstRun.press('[role=switch]');
  await firefox.promptWords();
  await firefox.answer(true);
  await firstRun.see('[role=switch][aria-checked=true]');
  const library = await firefox.open('library.html#gather');
  const urls = [county, city, 'news-about-report.html'].map(stage.addressOf);
  await library.fill('textarea', urls.join('\n'));
  await library.click('button', '排进队列');
  await library.see('.fbar button', /已存下\s*2/);
  await library.see('.fbar button', /不是报告，没有存\s*1/);
  await library.choose('input[type=file]:not([webkitdirectory])', join(root, 'test/pages', district));
  await library.see('.fbar button', /已存下\s*3/);
  await library.click('nav a', '报告');
  await expect.poll(() => library.texts('.lib tbody tr')).toHaveLength(3);
});
