// Runs every test of the project, one stage after the other, and counts them: the last line reads `N passed, N failed`.
// A stage that is no test run (types, lint, build) counts as one test. Plain Node ≥ 20, after set-up.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root } from './dependencies.mjs';

const reports = join(root, '.output/test');
const bin = (name) => join(root, 'node_modules/.bin', name);

const inProject = (env) => ({
  cwd: root,
  env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`, ...env },
});

/** Runs one program under the project's Node; true when it succeeded. */
export function step(title, script, args, env = {}) {
  console.log(`\n== ${title}`);
  return spawnSync(projectNode, [script, ...args], { ...inProject(env), stdio: 'inherit' }).status === 0;
}

/** The same beside whatever else runs. One of them is `live`; what the others print comes when they have ended. */
function beside(title, live, script, args, env = {}) {
  return new Promise((resolve) => {
    if (live) console.log(`\n== ${title}`);
    const run = spawn(projectNode, [script, ...args], { ...inProject(env), stdio: live ? 'inherit' : 'pipe' });
    const printed = [];
    for (const stream of [run.stdout, run.stderr]) stream?.on('data', (part) => printed.push(part));
    run.on('close', (status) => {
      if (!live) console.log(`\n== ${title}\n${Buffer.concat(printed)}`);
      resolve(status === 0);
    });
  });
}

/** Counts of a report in Jest's JSON shape (Vitest) or Playwright's; a missing report is one failure. */
function counts(file, read) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  return read(JSON.parse(readFileSync(file, 'utf8')));
}

const fromVitest = (r) => ({
  passed: r.numPassedTests,
  failed: r.numFailedTests + (r.numFailedTestSuites > 0 && r.numFailedTests === 0 ? 1 : 0),
  skipped: r.numPendingTests,
});

/** Names and first words of what failed, so that the end of a long log says it. */
const failedInVitest = (r) =>
  r.testResults.flatMap((file) => [
    ...(file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed')
      ? [`${file.name}: ${file.message}`]
      : []),
    ...file.assertionResults
      .filter((one) => one.status === 'failed')
      .map((one) => `${file.name} › ${one.fullName}\n    ${one.failureMessages.join('\n').slice(0, 2_000)}`),
  ]);

const fromPlaywright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + (errors.length > 0 && stats.unexpected === 0 ? 1 : 0),
  skipped: stats.skipped,
});

/** Runs all stages with the browsers at these paths, without Firefox where it is null; returns the exit status. */
export async function runTests(browser, firefox) {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const total = { passed: 0, failed: 0, skipped: 0 };
  const add = (one) => {
    for (const key of Object.keys(total)) total[key] += one[key];
  };
  const single = (ok) => add({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

  single(step('types', bin('tsc'), ['--noEmit']));
  single(step('lint and format', bin('biome'), ['check', '.']));

  const unit = join(reports, 'unit.json');
  const unitArgs = [
    'run',
    '--config',
    'test/unit/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unit}`,
  ];
  const unitOk = step('unit tests', bin('vitest'), unitArgs, { MINGSHU_BROWSER: browser });
  const unitCounts = counts(unit, fromVitest);
  add(unitOk || unitCounts.failed ? unitCounts : { ...unitCounts, failed: 1 });
  const unitFailures = existsSync(unit) ? failedInVitest(JSON.parse(readFileSync(unit, 'utf8'))) : [];

  const built = step('build', bin('wxt'), ['build']);
  const builtForFirefox = step('build for Firefox', bin('wxt'), ['build', '--browser', 'firefox']);
  single(built);
  single(builtForFirefox);
  /** One run of Playwright, and its counts. */
  const playwright = async (title, name, config, env, live = false) => {
    const report = join(reports, `${name}.json`);
    const ok = await beside(title, live, bin('playwright'), ['test', '--config', config], {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
    const found = counts(report, fromPlaywright);
    add(ok || found.failed ? found : { ...found, failed: 1 });
  };
  const chromium = { MINGSHU_BROWSER: browser };
  // Two lanes: what needs the side panel has one browser at a time; most of its time is waiting.
  const panel = async () => {
    if (built) await playwright('end-to-end tests', 'e2e', 'test/e2e/playwright.config.ts', chromium, true);
  };
  const others = async () => {
    if (built) await playwright('apart', 'apart', 'test/e2e/apart/playwright.config.ts', chromium);
    if (builtForFirefox && firefox)
      await playwright('in Firefox', 'firefox', 'test/firefox/playwright.config.ts', { MINGSHU_FIREFOX: firefox });
  };
  await Promise.all([panel(), others()]);

  if (unitFailures.length > 0) console.log(`\nunit tests that failed:\n${unitFailures.join('\n')}`);
  if (!firefox) console.log('\nno Firefox found: its tests did not run');
  console.log(`\n${total.skipped ? `${total.skipped} skipped\n` : ''}${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}
