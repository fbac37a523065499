/** A copy of the built extension with one page more (`probe.html`), which holds the library's code: see probe/probe.ts. */
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { Browser } from './browser.ts';
import { granted } from './extension.ts';
import { root } from './files.ts';
import type { Probe } from './probe/probe.ts';

let made: Promise<string> | null = null;

/** Makes the copy, once for all tests of a run. Resolves to its folder. */
export function probeExtension(): Promise<string> {
  made ??= make();
  return made;
}

async function make(): Promise<string> {
  const folder = join(root, '.output/chrome-mv3-probe');
  if (!existsSync(granted)) throw new Error('Build the extension first: npm run build');
  rmSync(folder, { recursive: true, force: true });
  cpSync(granted, folder, { recursive: true });
  const entry = join(root, 'test/support/probe/probe.ts');
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'inProbe' } },
  })) as Rolldown.RolldownOutput[];
  writeFileSync(join(folder, 'probe.js'), result[0]?.output[0].code ?? '');
  writeFileSync(
    join(folder, 'probe.html'),
    '<!doctype html><meta charset="utf-8"><title>probe</title><script src="probe.js"></script>',
  );
  return folder;
}

/** The world of the probe's page: `page.evaluate(() => (globalThis as unknown as ProbeWorld).probe…)`. */
export interface ProbeWorld {
  probe: Probe;
}

/** Opens the probe's page. */
export async function openProbe({ context, own }: Pick<Browser, 'context' | 'own'>): Promise<Page> {
  const page = await context.newPage();
  await page.goto(own('probe.html'));
  return page;
}
