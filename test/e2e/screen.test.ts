/**
 * What only a reader at a screen can do, on the extension as it is shipped: the key of the toolbar button, which alone
 * allows one page to be read, and the browser's question about the portals.
 */
import { expect, type Page, test } from '@playwright/test';
import { type Browser, type ChromeWorld, launch, settled } from '../support/browser.ts';
import { shipped } from '../support/extension.ts';
import { marksOf } from '../support/panel.ts';
import { type Portals, samplePages, servePortals } from '../support/portals.ts';
import { hasScreen, openScreen, type Screen } from '../support/screen.ts';

test.skip(!hasScreen, 'needs Xvfb and xdotool');

let screen: Screen;
let portals: Portals;
let browser: Browser;

test.beforeEach(async () => {
  screen = await openScreen();
  portals = await servePortals(samplePages());
  browser = await launch({ extension: shipped, port: portals.port, headless: false, display: screen.display });
});

test.afterEach(async () => {
  const { complaints } = browser;
  await browser.close();
  await portals.close();
  screen.close();
  expect(complaints).toEqual([]);
});

test('the toolbar button’s key opens the panel and reads this page alone', async () => {
  await settled(browser, false);
  const page = await browser.context.newPage();
  await page.goto(portals.pages[0]?.url as string);
  await page.bringToFront();
  const opened = browser.context.waitForEvent('page');
  screen.press('alt+m');
  const panel = await opened;
  await expect(panel.locator('.row').first()).toBeVisible();
  await expect.poll(async () => (await marksOf(page)).count.length).toBeGreaterThan(30);
  await panel.locator('.row-main').first().click();
  await expect.poll(async () => (await marksOf(page)).current).toEqual(['23']);
  // Another site is another matter: the panel says what to do, and the key does it.
  await page.goto(portals.pages[1]?.url as string);
  await expect(panel.getByRole('heading', { name: '还没有获准读这一页' })).toBeVisible();
  // A window that is still taking the focus back drops a key; a reader presses it again.
  await expect(async () => {
    await page.bringToFront();
    screen.press('alt+m');
    await expect(panel.locator('.ph h1')).toContainText('衢州市', { timeout: 4_000 });
  }).toPass({ timeout: 20_000 });
});

const registered = () =>
  browser.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as ChromeWorld;
    return (await chrome.scripting.getRegisteredContentScripts()).flatMap((script) => script.matches);
  });

/** Says yes to the browser's question, which comes up with its safe answer chosen and takes no keys for a moment. */
async function allow(page: Page): Promise<void> {
  await page.waitForTimeout(1_500);
  screen.press('Tab', 'Return');
}

test('a portal that the reader adds is read by itself, and no other; taking it back ends that', async () => {
  const first = await settled(browser, false);
  await first.bringToFront();
  const address = portals.pages[0]?.url as string;
  const { hostname } = new URL(address);
  await first.getByRole('textbox', { name: '网址' }).fill('不是网址');
  await first.getByRole('button', { name: '加上' }).click();
  await expect(first.getByText('这不像一个网址')).toBeVisible();
  await first.getByRole('textbox', { name: '网址' }).fill(address);
  await first.getByRole('button', { name: '加上' }).click();
  await allow(first);
  await expect(first.locator('.sites li bdi')).toHaveText([hostname]);
  await expect.poll(registered).toEqual([`*://${hostname}/*`, `*://${hostname}/*`]);
  const page = await browser.context.newPage();
  await page.goto(address);
  await expect.poll(async () => (await marksOf(page)).count.length).toBeGreaterThan(30);
  await first.bringToFront();
  await first.getByRole('button', { name: `收回 ${hostname}` }).click();
  await expect(first.locator('.sites li')).toHaveCount(0);
  await expect.poll(registered).toEqual([]);
});

test('R85 the switch asks the browser’s question, and what it grants is used and taken back', async () => {
  const first = await settled(browser, false);
  const portalSwitch = first.getByRole('switch');
  await first.bringToFront();
  await portalSwitch.click();
  await allow(first);
  await expect(portalSwitch).toHaveAttribute('aria-checked', 'true');
  await expect.poll(registered).toEqual(['*://*.gov.cn/*', '*://*.gov.cn/*']);
  const page = await browser.context.newPage();
  await page.goto(portals.pages[0]?.url as string);
  await expect.poll(async () => (await marksOf(page)).count.length).toBeGreaterThan(30);
  await first.bringToFront();
  await portalSwitch.click();
  await expect(portalSwitch).toHaveAttribute('aria-checked', 'false');
  await expect.poll(registered).toEqual([]);
});
