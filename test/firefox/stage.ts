/** What every test in Firefox starts from: the package, the sample portals, a fresh profile with the extension in it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type TestInfo } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { squeezed } from '../../utils/command/squeeze.ts';
import { root } from '../support/files.ts';
import { filesOf } from '../support/package.ts';
import { type PortalPage, type Portals, samplePages, servePortals } from '../support/portals.ts';
import { Firefox } from './firefox.ts';
import type { View } from './view.ts';

export interface Stage {
  firefox: Firefox;
  portals: Portals;
  /** The page that opened after installing. */
  firstRun: View;
  addressOf(file: string): string;
  visit(file: string): Promise<Page>;
  /** The same, read by a press of the toolbar button, with the sidebar beside it. */
  visitWithPanel(file: string): Promise<{ page: Page; panel: View }>;
  /** Closes the browser and starts it again with the same profile; pages and views of before are gone. */
  restart(): Promise<void>;
}

export const test = base.extend<{ stage: Stage }, { packed: string }>({
  /** Path of the extension's package, made of what is built as it is made for the store. */
  packed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'mingshu-package-'));
      const path = join(folder, 'mingshu.zip');
      writeFileSync(path, await squeezed(filesOf(join(root, '.output/firefox-mv3'))));
      await use(path);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  stage: async ({ packed }, use, info: TestInfo) => {
    const folder = mkdtempSync(join(tmpdir(), 'mingshu-firefox-'));
    const portals = await servePortals(samplePages());
    const profile = join(folder, 'profile');
    const complaints: string[] = [];
    const end = async (firefox: Firefox) => {
      complaints.push(...(await firefox.complaints()));
      await firefox.close();
    };
    const firefox = await Firefox.launch({ package: packed, profile, port: portals.port });
    const addressOf = (file: string) => (portals.pages.find((page) => page.file === file) as PortalPage).url;
    const stage: Stage = {
      firefox,
      portals,
      firstRun: await firefox.ownTab('welcome.html'),
      addressOf,
      visit: (file) => stage.firefox.visit(addressOf(file)),
      visitWithPanel: async (file) => {
        const page = await stage.visit(file);
        await stage.firefox.pressButton();
        const panel = stage.firstRun.sidebar;
        await panel.see('.ph h1');
        return { page, panel };
      },
      restart: async () => {
        await end(stage.firefox);
        stage.firefox = await Firefox.launch({ profile, port: portals.port });
        stage.firstRun = await stage.firefox.open('welcome.html');
      },
    };
    try {
      await use(stage);
      if (info.status !== info.expectedStatus)
        await info.attach('window', { body: await stage.firefox.picture(), contentType: 'image/png' });
    } finally {
      await end(stage.firefox);
      await portals.close();
      rmSync(folder, { recursive: true, force: true });
    }
    expect(complaints, 'what the console says').toEqual([]);
    expect(portals.missed, 'requests that nobody expected').toEqual([]);
  },
});

export { expect };
export const county = 'platform-county-2023.html';
export const city = 'city-2022.html';
export const district = 'district-2021-hant.html';
