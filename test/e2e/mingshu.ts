/**
 * The stage of every end-to-end test: portals on this machine, Chromium with the extension, and a look into every console
 * at the end. A test that expects complaints takes them out of `browser.complaints` itself.
 */
import { test as base, expect, type Page } from '@playwright/test';
import { type Browser, type ChromeWorld, launch, openPanel, settled } from '../support/browser.ts';
import { granted } from '../support/extension.ts';
import { type PortalPage, type Portals, samplePages, servePortals } from '../support/portals.ts';

export interface Stage {
  browser: Browser;
  /** The page that opened after installing. */
  firstRun: Page;
  portals: Portals;
  /** Opens a page of the portals by its file's name, in a new tab. */
  visit(file: string): Promise<Page>;
  /** The same with the side panel beside it. */
  visitWithPanel(file: string): Promise<{ page: Page; panel: Page }>;
  /** Opens the library page in a new tab, at a view. */
  openLibrary(hash?: string): Promise<Page>;
  /** The same, after the reports of these pages have been saved from the panel. */
  libraryOf(files: readonly string[], hash?: string): Promise<Page>;
}

export interface Options {
  extension: string;
  /** Pages to serve besides the project's own. */
  morePages: PortalPage[];
  language: string;
}

export const test = base.extend<Options & { stage: Stage }>({
  extension: [granted, { option: true }],
  morePages: [[], { option: true }],
  language: ['zh-CN', { option: true }],
  stage: async ({ extension, morePages, language }, use) => {
    const portals = await servePortals([...samplePages(), ...morePages]);
    const browser = await launch({ extension, port: portals.port, language });
    const firstRun = await settled(browser, extension === granted);
    const visit = async (file: string) => {
      const { url } = portals.pages.find((page) => page.file === file) as PortalPage;
      const page = await browser.context.newPage();
      await page.goto(url);
      return page;
    };
    const visitWithPanel = async (file: string) => {
      const page = await visit(file);
      return { page, panel: await openPanel(browser, page) };
    };
    const openLibrary = async (hash = '') => {
      const library = await browser.context.newPage();
      await library.goto(browser.own(`library.html${hash}`));
      await expect(library.locator('main')).not.toBeEmpty();
      return library;
    };
    const libraryOf = async (files: readonly string[], hash = '') => {
      for (const file of files) {
        const { page, panel } = await visitWithPanel(file);
        await panel.getByRole('button', { name: '存下报告' }).click();
        await expect(panel.locator('.kept')).toBeVisible();
        await panel.close();
        await page.close();
      }
      const library = await openLibrary(hash);
      const count = library.getByRole('navigation').getByRole('link', { name: '报告' }).locator('.n');
      await expect(count).toHaveText(String(files.length));
      return library;
    };
    await use({ browser, firstRun, portals, visit, visitWithPanel, openLibrary, libraryOf });
    const { complaints } = browser;
    await browser.close();
    await portals.close();
    expect(complaints, 'what the consoles say').toEqual([]);
    expect(portals.missed, 'requests that nobody expected').toEqual([]);
  },
});

/** What stands on the toolbar button for the active tab. */
export const badgeOf = ({ browser }: Stage): Promise<string> =>
  browser.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as ChromeWorld;
    const [tab] = await chrome.tabs.query({ active: true });
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
  });

export { expect };
export const county = 'platform-county-2023.html';
export const city = 'city-2022.html';
export const district = 'district-2021-hant.html';
