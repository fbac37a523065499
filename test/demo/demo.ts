/**
 * `npm run demo [-- FILE…] [--headless]`: the main job, shown. Serves report pages under portal host names on this machine
 * and opens them in Chromium with the extension and the real side panel. Without a display, or with `--headless`, it does
 * the same unseen, prints the figures that were found and leaves pictures and a table in `.output/demo/`.
 * Files (.txt, .html) are shown instead of the project's own sample pages.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { root } from '../support/files.ts';
import { type PortalPage, pageOfFile, sampleReports } from '../support/portals.ts';
import { showHeadless } from './headless.ts';
import { showWindow } from './window.ts';

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

build();
const pages = files.length > 0 ? files.flatMap(pageOrNothing) : sampleReports();
if (pages.length === 0) process.exit(1);
if (hasDisplay && !args.includes('--headless')) await showWindow(pages);
else await showHeadless(pages);

/** Builds the extension, quietly unless it fails. */
function build(): void {
  const run = spawnSync(process.execPath, [resolve(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (run.status === 0) return;
  process.stderr.write(run.stdout + run.stderr);
  process.exit(1);
}

/** The page of a file; one that cannot be read gets a line, and the others are shown all the same. */
function pageOrNothing(file: string): PortalPage[] {
  try {
    return [pageOfFile(resolve(file))];
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return [];
  }
}
