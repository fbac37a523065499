/**
 * `npm run store`: what the stores ask for besides the package, in three languages, into `.output/store`: pictures of
 * 1280 × 800 of the extension at work on the project's own sample pages, the panel on the right for Chrome and Edge and on
 * the left for Firefox, and the listings' texts from this folder.
 */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Browser, launch, openPanel, settled } from '../support/browser.ts';
import { granted, makeGranted } from '../support/extension.ts';
import { root } from '../support/files.ts';
import { sampleReports, servePortals } from '../support/portals.ts';

const folder = join(root, '.output/store');
const languages = ['zh-CN', 'zh-TW', 'en'] as const;
/** What all three stores take. */
const size = { width: 1280, height: 800 };
const panelWidth = 380;
/** The light that shows where the words are has gone out after this (milliseconds). */
const dark = 1_500;

/** Page and panel beside each other, as each family of browsers shows them. */
async function beside({ context }: Browser, page: Page, panel: Page, name: string, into: string): Promise<void> {
  await page.waitForTimeout(dark);
  const parts = [await page.screenshot(), await panel.screenshot()].map((one) => one.toString('base64'));
  const easel = await context.newPage();
  await easel.setViewportSize(size);
  for (const [family, order] of [
    ['chrome', 'row'],
    ['firefox', 'row-reverse'],
  ] as const) {
    await easel.setContent(
      `<style>
        body { margin: 0; display: flex; flex-direction: ${order}; gap: 1px; background: #80868a; overflow: hidden; }
        img { display: block; height: ${size.height}px; object-fit: cover; object-position: top center; }
        img:first-child { width: ${size.width - panelWidth - 1}px; }
        img:last-child { width: ${panelWidth}px; object-position: top left; }
      </style><img src="data:image/png;base64,${parts[0]}"><img src="data:image/png;base64,${parts[1]}">`,
    );
    await easel.waitForFunction(() => [...document.images].every((image) => image.complete));
    await easel.screenshot({ path: join(into, `${name}-${family}.png`) });
  }
  await easel.close();
  await page.bringToFront();
}

async function pictures(language: (typeof languages)[number]): Promise<void> {
  const into = join(folder, language);
  mkdirSync(into, { recursive: true });
  const reports = sampleReports();
  const portals = await servePortals(reports);
  const browser = await launch({ extension: granted, port: portals.port, language });
  await settled(browser, true);
  const page = await browser.context.newPage();
  let panel: Page | undefined;
  // The last one is the one to be looked at.
  for (const { url } of reports.toReversed()) {
    await page.goto(url);
    panel ??= await openPanel(browser, page);
    await page.setViewportSize({ width: size.width - panelWidth - 1, height: size.height });
    await panel.setViewportSize({ width: panelWidth, height: size.height });
    await panel.locator('.host', { hasText: new URL(url).hostname }).waitFor();
    await panel.locator('.row').first().waitFor();
    await panel.keyboard.press('Shift+S');
    await panel.locator('.kept').waitFor();
  }
  if (!panel) throw new Error('no sample pages');
  await panel.locator('.toast.on').waitFor({ state: 'detached' });
  const flagged = panel.locator('.strip button').nth(4);
  await flagged.click();
  await panel.locator('.row-main').first().click();
  await flagged.click();
  await panel.locator('.row.is-sel').evaluate((row) => row.scrollIntoView({ block: 'center' }));
  await beside(browser, page, panel, '1-figures', into);
  await panel.getByRole('tab').nth(1).click();
  await panel.locator('.ck').first().waitFor();
  await beside(browser, page, panel, '2-checks', into);
  await panel.close();

  const library = await browser.context.newPage();
  await library.setViewportSize(size);
  await library.goto(browser.own('library.html'));
  await library.locator('.lib tbody tr').nth(2).waitFor();
  await library.screenshot({ path: join(into, '3-library.png') });
  await library.locator('.views a[href^="#compare"]').click();
  await library.locator('.mx .cv').first().waitFor();
  await library.screenshot({ path: join(into, '4-compare.png') });
  await library.locator('.views a[href^="#plots"]').click();
  await library.locator('.plot svg').first().waitFor();
  await library.screenshot({ path: join(into, '5-plots.png') });
  await browser.close();
  await portals.close();
  copyFileSync(join(import.meta.dirname, `listing.${language}.md`), join(into, 'listing.md'));
}

rmSync(folder, { recursive: true, force: true });
makeGranted();
for (const language of languages) await pictures(language);
for (const icon of ['128.png', 'icon.svg', 'icon-16.svg'])
  copyFileSync(join(root, 'public/icon', icon), join(folder, icon));
console.log(`Pictures and texts for the stores: ${folder}`);
