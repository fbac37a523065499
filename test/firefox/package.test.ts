/** The package as Mozilla's reviewers look at it first: by their own linter, which is what `web-ext lint` runs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import linter from 'addons-linter';
import { packageAt } from './stage.ts';

test('R90 Mozilla’s linter has no error, no warning and no notice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingshu-lint-'));
  const config = { _: [packageAt(folder)], logLevel: 'fatal', output: 'none', boring: true };
  const { errors, warnings, notices } = await linter.createInstance({ config, runAsBinary: false }).run();
  rmSync(folder, { recursive: true, force: true });
  expect([...errors, ...warnings, ...notices]).toEqual([]);
});
