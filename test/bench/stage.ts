/** A browser with the built extension and pages made for measuring, served under portal names on this machine. */
import type { Page } from '@playwright/test';
import { type Browser, launch, settled } from '../support/browser.ts';
import { granted, makeGranted } from '../support/extension.ts';
import { type PortalPage, portalOf, samplePages, servePortals } from '../support/portals.ts';
import { reports, textOf } from './texts.ts';

export interface Stage {
  browser: Browser;
  /** Opens an address in a new tab. */
  visit(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the browser. `pages` are served besides the project's own; `profile` is a folder whose data stay. */
export async function openStage(pages: readonly PortalPage[] = [], profile = ''): Promise<Stage> {
  makeGranted();
  const portals = await servePortals([...samplePages(), ...pages]);
  const window = { width: 1280, height: 900 };
  const browser = await launch({ extension: granted, port: portals.port, window, profile });
  if (!profile) await settled(browser, true);
  return {
    browser,
    async visit(url) {
      const page = await browser.context.newPage();
      await page.goto(url);
      return page;
    },
    async close() {
      await browser.close();
      await portals.close();
    },
  };
}

const title = '青石县人民政府2023年法治政府建设年度报告';

/** A report page of a given length in characters, under an address of its own. */
export async function longPage(length: number): Promise<PortalPage> {
  const texts = (await reports()).map(({ text }) => text);
  return {
    url: `http://www.qingshi.gov.cn/zwgk/long-${length}.html`,
    file: `long-${length}`,
    html: portalOf(`${title}\n${textOf(length, texts)}`).replace(/<title>[^<]*/, `<title>${title}`),
  };
}
