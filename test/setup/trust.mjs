// Runs every numbered test of test/RELIABILITY.md in its full form, sums up what was done, and ends with
// `N passed, N failed`. A number that is listed but did not run, or was skipped, is a failure. Plain Node ≥ 20.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './dependencies.mjs';
import { step } from './tests.mjs';

const reports = join(root, '.output/trust');
const bin = (name) => join(root, 'node_modules/.bin', name);

/** Numbers that stand somewhere, and the files they stand in. */
function listed() {
  const rows = readFileSync(join(root, 'test/RELIABILITY.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| R\d\d/.test(line) && !/\| not: /.test(line));
  const files = rows.flatMap((line) =>
    [...line.split('|')[3].matchAll(/`([^`]+\.test\.tsx?)`/g)].map((match) => match[1]),
  );
  return { numbers: rows.map((line) => line.slice(2, 5)), files: [...new Set(files)].map((file) => `test/${file}`) };
}

const numbersIn = (title) => title.match(/\bR\d\d\b/g) ?? [];

/** Title and outcome of each test in a report of Vitest (Jest's JSON shape). */
function fromVitest(file) {
  if (!existsSync(file)) return [{ title: 'unit tests', status: 'failed' }];
  const suites = JSON.parse(readFileSync(file, 'utf8')).testResults;
  return suites.flatMap(({ status, name, assertionResults }) => [
    ...assertionResults.map((one) => ({ title: one.fullName, status: one.status })),
    // A file that does not even load has no tests to fail.
    ...(status === 'failed' && assertionResults.length === 0 ? [{ title: name, status: 'failed' }] : []),
  ]);
}

/** The same of a report of Playwright. */
function fromPlaywright(file) {
  if (!existsSync(file)) return [{ title: 'end-to-end tests', status: 'failed' }];
  const { suites, errors } = JSON.parse(readFileSync(file, 'utf8'));
  const walk = (suite) => [
    ...(suite.specs ?? []).map((spec) => {
      const skipped = spec.tests.every((one) => one.status === 'skipped');
      return { title: spec.title, status: skipped ? 'skipped' : spec.ok ? 'passed' : 'failed' };
    }),
    ...(suite.suites ?? []).flatMap(walk),
  ];
  return [...suites.flatMap(walk), ...errors.map(() => ({ title: 'end-to-end tests', status: 'failed' }))];
}

/**
 * Runs everything; returns the exit status. `only` limits it to some numbers: `R60 R61`. Without a `firefox` what needs one
 * counts as failed.
 */
export function runTrust(browser, firefox, only = []) {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const { numbers, files } = listed();
  const wanted = only.length > 0 ? numbers.filter((number) => only.includes(number)) : numbers;
  const pattern = `\\b(?:${wanted.join('|')})\\b`;
  const counts = join(reports, 'counts.tsv');
  const seed = process.env.MINGSHU_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
  console.log(`seed ${seed}: MINGSHU_SEED=${seed} makes this run again`);
  const env = { MINGSHU_BROWSER: browser, MINGSHU_TRUST: 'full', MINGSHU_COUNTS: counts, MINGSHU_SEED: seed };
  const [unit, e2e, inFirefox] = ['unit', 'e2e', 'firefox'].map((name) => join(reports, `${name}.json`));

  if (!step('build', bin('wxt'), ['build'])) return 1;
  const unitFiles = files.filter((file) => file.startsWith('test/unit/'));
  const unitArgs = [
    '--config',
    'test/unit/vitest.config.ts',
    '-t',
    pattern,
    '--testTimeout=600000',
    '--passWithNoTests',
  ];
  const unitReport = ['--reporter=default', '--reporter=json', `--outputFile.json=${unit}`];
  step('unit tests', bin('vitest'), ['run', ...unitArgs, ...unitReport, ...unitFiles], env);
  const e2eFiles = files.filter((file) => file.startsWith('test/e2e/')).map((file) => file.slice('test/e2e/'.length));
  const e2eArgs = ['--config', 'test/e2e/playwright.config.ts', '--grep', pattern, '--pass-with-no-tests'];
  step('end-to-end tests', bin('playwright'), ['test', ...e2eArgs, ...e2eFiles], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: e2e,
  });

  const firefoxFiles = files.flatMap((file) => /^test\/firefox\/(.*)/.exec(file)?.[1] ?? []);
  if (firefoxFiles.length > 0 && firefox && step('build for Firefox', bin('wxt'), ['build', '--browser', 'firefox']))
    step(
      'in Firefox',
      bin('playwright'),
      [
        'test',
        '--config',
        'test/firefox/playwright.config.ts',
        '--grep',
        pattern,
        '--pass-with-no-tests',
        ...firefoxFiles,
      ],
      { ...env, MINGSHU_FIREFOX: firefox, PLAYWRIGHT_JSON_OUTPUT_FILE: inFirefox },
    );

  const reportsOfBrowsers = [...fromPlaywright(e2e), ...(firefox ? fromPlaywright(inFirefox) : [])];
  const results = [...fromVitest(unit), ...reportsOfBrowsers].filter(
    ({ title, status }) => status === 'failed' || numbersIn(title).some((number) => wanted.includes(number)),
  );
  const passed = new Set(results.filter(({ status }) => status === 'passed').flatMap(({ title }) => numbersIn(title)));
  const silent = wanted.filter((number) => !passed.has(number));
  const failed = results.filter(({ status }) => status === 'failed');
  const sums = new Map();
  if (existsSync(counts))
    for (const line of readFileSync(counts, 'utf8').trim().split('\n')) {
      const [what, times] = line.split('\t');
      sums.set(what, (sums.get(what) ?? 0) + Number(times));
    }
  console.log(`\n${[...sums].map(([what, times]) => `${times.toLocaleString('en')} ${what}`).join(' · ')}`);
  for (const { title } of failed) console.log(`failed: ${title}`);
  for (const number of silent) console.log(`did not run or did not pass: ${number}`);
  console.log(`numbers shown: ${wanted.length - silent.length} of ${wanted.length}`);
  console.log(`\n${results.length - failed.length} passed, ${failed.length + silent.length} failed`);
  return failed.length + silent.length === 0 ? 0 : 1;
}
