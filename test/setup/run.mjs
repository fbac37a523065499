#!/usr/bin/env node
// Set-up and start of everything a newcomer runs: `npm test`, `npm run demo`, `zip`, `store`, `extract`, `refind`, `bench`,
// `bench:anchors`.
// Runs on the machine's own Node (20 or later) and needs no package: it installs what is missing (dependencies by the
// lock file, Node 24, the browsers and a Chinese font), then hands over to the project's own Node.
// Not for: what tests and demo do; that is in test/ and stands on its own.
import { spawnSync } from 'node:child_process';
import { ensureBrowser, ensureFirefox } from './browser.mjs';
import { ensureBenchDependencies, ensureDependencies, projectNode, root } from './dependencies.mjs';
import { runTests, step } from './tests.mjs';
import { runTrust } from './trust.mjs';

const [command, ...args] = process.argv.slice(2);

/** Runs a program of the project under its own Node and ends with its exit status. */
function become(script, scriptArgs, env = {}) {
  const run = spawnSync(projectNode, [script, ...scriptArgs], {
    cwd: process.env.INIT_CWD ?? root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  process.exit(run.status ?? 1);
}

switch (command) {
  case 'check:library':
    ensureDependencies();
    become(`${root}/utils/command/check-library.ts`, args);
    break;
  case 'extract':
    ensureDependencies();
    become(`${root}/utils/command/extract.ts`, args);
    break;
  case 'refind':
    ensureDependencies();
    become(`${root}/utils/command/refind.ts`, args);
    break;
  case 'bench:anchors':
    ensureBenchDependencies();
    become(`${root}/test/bench/anchors/run.ts`, args);
    break;
  case 'demo':
    ensureDependencies();
    become(`${root}/test/demo/demo.ts`, args, { MINGSHU_BROWSER: ensureBrowser() });
    break;
  case 'bench':
    ensureBenchDependencies();
    become(`${root}/test/bench/bench.ts`, args, { MINGSHU_BROWSER: ensureBrowser() });
    break;
  case 'store':
    ensureDependencies();
    if (!step('build', `${root}/node_modules/.bin/wxt`, ['build'])) process.exit(1);
    become(`${root}/test/store/store.ts`, args, { MINGSHU_BROWSER: ensureBrowser() });
    break;
  case 'zip':
    ensureDependencies();
    become(`${root}/utils/command/zip.ts`, args);
    break;
  case 'test':
    ensureDependencies();
    // Some tests take a part of many like things, and all of them here.
    if (args.includes('--whole')) process.env.MINGSHU_WHOLE = '1';
    process.exit(await runTests(ensureBrowser(), ensureFirefox()));
    break;
  case 'trust':
    ensureDependencies();
    process.exit(runTrust(ensureBrowser(), ensureFirefox(), args));
    break;
  default:
    console.error(
      'usage: node test/setup/run.mjs demo|test|trust|zip|store|extract|check:library|refind|bench|bench:anchors [arguments]',
    );
    process.exit(2);
}
