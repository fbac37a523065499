/** The package as Mozilla's reviewers look at it first: by their own linter, which is what `web-ext lint` runs. */
import linter from 'addons-linter';
import { expect, test } from './stage.ts';

test('R90 Mozilla’s linter has no error, no warning and no notice', async ({ packed }) => {
  const config = { _: [packed], logLevel: 'fatal', output: 'none', boring: true };
  const { errors, warnings, notices } = await linter.createInstance({ config, runAsBinary: false }).run();
  expect([...errors, ...warnings, ...notices]).toEqual([]);
});
