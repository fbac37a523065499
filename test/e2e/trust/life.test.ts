/** What may happen to an extension while it works: its worker ends, it is updated, tabs sleep, the network is gone. */
import type { Page } from '@playwright/test';
import { type ChromeWorld, openPanel } from '../../support/browser.ts';
import { killWorker } from '../../support/killing.ts';
import { marksOf } from '../../support/panel.ts';
import { count, sized } from '../../support/trust.ts';
import { city, county, expect, test } from '../mingshu.ts';

/** As much of the extension API as these tests use besides. */
interface LifeWorld {
  chrome: {
    runtime: { reload(): void; sendMessage(message: unknown): Promise<unknown>; id?: string };
    tabs: {
      query(query: object): Promise<{ id: number; url?: string }[]>;
      discard(id: number): Promise<{ id: number }>;
      update(id: number, change: object): Promise<void>;
    };
    windows: {
      create(options: object): Promise<{ id: number; tabs?: { id: number }[] }>;
      getCurrent(): Promise<{ id: number }>;
    };
    sidePanel: { open(options: { windowId: number }): Promise<void> };
    developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
  };
}

const turns = sized(4, 50);
test('R38 R73 the worker may end at any moment: the next page is found, counted and shown', async ({ stage }) => {
  test.setTimeout(60_000 + turns * 8_000);
  const { page, panel } = await stage.visitWithPanel(county);
  const addresses = [city, county].map((file) => stage.portals.pages.find((one) => one.file === file)?.url as string);
  await expect(panel.locator('.row').first()).toBeVisible();
  for (let turn = 0; turn < turns; turn++) {
    // Sometimes before the page, sometimes while its messages are on their way.
    if (turn % 2 === 0) await killWorker(stage.browser.context);
    await page.goto(addresses[turn % 2] as string, { waitUntil: 'commit' });
    if (turn % 2 === 1) await killWorker(stage.browser.context);
    await expect(panel.locator('.ph h1')).toContainText(turn % 2 === 0 ? '衢州市' : '德庆县');
    await expect(panel.locator('.row').first()).toBeVisible();
    const figures = /\d+/.exec((await panel.getByRole('tab', { name: /数字/ }).textContent()) ?? '')?.[0];
    // The worker that Playwright knew is gone; the panel can ask as well.
    await expect
      .poll(() =>
        panel.evaluate(async () => {
          const { chrome } = globalThis as unknown as ChromeWorld;
          const [tab] = await chrome.tabs.query({ active: true });
          return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
        }),
      )
      .toBe(figures);
  }
  await panel.locator('.row-main').first().click();
  await panel.keyboard.press('s');
  await expect(panel.getByRole('tab', { name: /摘录 1/ })).toBeVisible();
});

test('R80 after an update old scripts are quiet and gone, and one new set of marks stands', async ({ stage }) => {
  test.setTimeout(90_000);
  const { browser } = stage;
  const extensions = await browser.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(() =>
    (globalThis as unknown as LifeWorld).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  const pages: Page[] = [];
  for (const file of [county, city, county]) pages.push(await stage.visit(file));
  for (const page of pages) {
    await page.bringToFront();
    await expect.poll(async () => (await marksOf(page)).count.length).toBeGreaterThan(10);
  }
  const before = await pages[0]?.evaluate(() => [...CSS.highlights.keys()][0]?.slice(0, 12));
  await browser.worker.evaluate(() => (globalThis as unknown as LifeWorld).chrome.runtime.reload()).catch(() => {});
  // The old scripts notice by themselves, take their marks away and stop; nothing is said in any console.
  for (const page of pages) {
    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 15_000 }).toBe(0);
  }
  const first = pages[0] as Page;
  await first.bringToFront();
  const panel = await openPanel(browser, first);
  await expect(panel.locator('.row').first()).toBeVisible();
  await expect.poll(async () => (await marksOf(first)).count.length).toBeGreaterThan(10);
  const marks = await marksOf(first);
  const after = await first.evaluate(() => [...new Set([...CSS.highlights.keys()].map((name) => name.slice(0, 12)))]);
  expect(after).toHaveLength(1);
  expect(after[0]).not.toBe(before);
  // Nothing fights over them.
  await first.waitForTimeout(2_500);
  expect(await marksOf(first)).toEqual(marks);
  await panel.locator('.row-main').first().click();
  await expect.poll(async () => (await marksOf(first)).current.length).toBe(1);
});

test('R84 a tab that was put to sleep is read again when it wakes', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
  const other = await stage.visit(city);
  await other.bringToFront();
  await expect(panel.locator('.ph h1')).toContainText('衢州市');
  const slept = await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as LifeWorld;
    const tabs = await chrome.tabs.query({ active: false });
    const tab = tabs.find((one) => one.url?.includes('zqdqsfj'));
    const asleep = tab && (await chrome.tabs.discard(tab.id));
    await chrome.tabs.update(asleep?.id ?? 0, { active: true });
    return { from: tab?.id, to: asleep?.id };
  });
  expect(slept.to).toBeDefined();
  await expect(panel.locator('.ph h1')).toContainText('德庆县');
  await expect(panel.locator('.row').first()).toBeVisible();
});

test('R83 every view is read once: loaded again, gone back to, printed clean', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
  const marks = await marksOf(page);
  for (let turn = 0; turn < 3; turn++) {
    await page.reload();
    await expect(panel.locator('.row').first()).toBeVisible();
    await expect.poll(() => marksOf(page)).toEqual(marks);
    const prefixes = await page.evaluate(
      () => new Set([...CSS.highlights.keys()].map((name) => name.slice(0, 12))).size,
    );
    expect(prefixes).toBe(1);
  }
  await page.emulateMedia({ media: 'print' });
  const painted = await page.evaluate(() =>
    [...CSS.highlights.keys()].map((name) => getComputedStyle(document.body, `::highlight(${name})`).backgroundColor),
  );
  expect(new Set(painted)).toEqual(new Set(['rgba(0, 0, 0, 0)']));
});

test('R86 the panel of each window follows its own window', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.ph h1')).toContainText('德庆县');
  const { context, own } = stage.browser;
  const opening = context.waitForEvent('page');
  await panel.evaluate(
    (url) => (globalThis as unknown as LifeWorld).chrome.windows.create({ url }),
    own('welcome.html?second'),
  );
  const second = await opening;
  await second.waitForLoadState();
  await second.evaluate(async () => {
    const { chrome } = globalThis as unknown as LifeWorld;
    const { id } = await chrome.windows.getCurrent();
    document.addEventListener('click', () => void chrome.sidePanel.open({ windowId: id }), { once: true });
  });
  const coming = context.waitForEvent('page');
  await second.mouse.click(2, 2);
  const other = await coming;
  await second.goto(stage.portals.pages.find((one) => one.file === city)?.url as string);
  await expect(other.locator('.ph h1')).toContainText('衢州市');
  await expect(panel.locator('.ph h1')).toContainText('德庆县');
  await other.locator('.row-main').first().click();
  await expect.poll(async () => (await marksOf(second)).current.length).toBe(1);
  expect((await marksOf(page)).current).toEqual([]);
});

test('R75 without a network the library and the panel work as before', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
  await stage.browser.context.setOffline(true);
  await panel.keyboard.press('Shift+S');
  await expect(panel.locator('.foot .kept')).toBeVisible();
  const library = await stage.browser.context.newPage();
  await library.goto(stage.browser.own('library.html'));
  await expect(library.locator('.lib tbody tr')).toHaveCount(1);
  // A page that did not load is said to be one, and nothing waits for ever.
  const broken = await stage.browser.context.newPage();
  await broken.goto('http://www.qz.gov.cn/elsewhere.html').catch(() => {});
  await broken.bringToFront();
  await expect(panel.locator('.state h2, .state h1').first()).toBeVisible();
  await expect(panel.locator('.state')).not.toContainText('正在');
  await stage.browser.context.setOffline(false);
  stage.browser.complaints.splice(0);
});

test('R71 private windows are left alone', async ({ stage }) => {
  const page = await stage.visit(county);
  await expect.poll(async () => (await marksOf(page)).count.length).toBeGreaterThan(10);
  const url = page.url();
  const opening = stage.browser.context.waitForEvent('page', { timeout: 4_000 }).catch(() => null);
  const made = await stage.browser.worker.evaluate(
    (address) =>
      (globalThis as unknown as LifeWorld).chrome.windows.create({ incognito: true, url: address }).then(
        () => 'made',
        (error: Error) => error.message,
      ),
    url,
  );
  const secret = await opening;
  // Chromium does not even open one for an extension that stays out of them.
  if (!secret) expect(made).toMatch(/incognito/i);
  else expect(await secret.evaluate(() => CSS.highlights.size)).toBe(0);
  stage.browser.complaints.splice(0);
});

test('R70 no request is the extension’s own, and its pages run nothing that is not theirs', async ({ stage }) => {
  const { context, own } = stage.browser;
  const requests: string[] = [];
  context.on('request', (request) => {
    // What opens a page has no frame yet, and is the page's own.
    if (request.isNavigationRequest()) return;
    const from = request.serviceWorker()?.url() ?? request.frame().url();
    if (from.startsWith('chrome-extension:') && !request.url().startsWith(own(''))) requests.push(request.url());
  });
  const { page, panel } = await stage.visitWithPanel(county);
  await panel.locator('.row-main').first().click();
  await panel.keyboard.press('s');
  await panel.keyboard.press('Shift+S');
  await expect(panel.locator('.foot .kept')).toBeVisible();
  const library = await context.newPage();
  await library.goto(own('library.html'));
  await expect(library.locator('.lib tbody tr')).toHaveCount(1);
  for (const view of ['#snippets', '#compare', '#reports']) await library.goto(own(`library.html${view}`));
  const addresses = stage.portals.pages.map((one) => new URL(one.url).pathname);
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
  expect(asked.filter((url) => !addresses.includes(new URL(url).pathname) && !/\.(svg|ico)$/.test(url))).toEqual([]);
  // What a taken-over view might try: the policy of the pages refuses each.
  for (const path of ['library.html', 'welcome.html', 'sidepanel.html']) {
    const tried = await context.newPage();
    await tried.goto(own(path));
    await tried.evaluate(() => {
      const attempt = (work: () => unknown) => {
        try {
          return work();
        } catch {
          return undefined;
        }
      };
      const world = globalThis as unknown as Record<string, unknown>;
      const made = document.createElement('div');
      document.body.append(made);
      attempt(() => (made.innerHTML = '<img src="http://elsewhere.example/a.png" onerror="globalThis.ran = 1">'));
      const inline = document.createElement('script');
      attempt(() => (inline.textContent = 'globalThis.ran = 2'));
      document.body.append(inline);
      const remote = document.createElement('script');
      attempt(() => (remote.src = 'http://elsewhere.example/a.js'));
      document.body.append(remote);
      const picture = document.body.appendChild(document.createElement('img'));
      picture.src = 'http://elsewhere.example/b.png';
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.src = 'http://elsewhere.example/c.html';
      void fetch('http://elsewhere.example/d').catch(() => {});
      attempt(() => navigator.sendBeacon('http://elsewhere.example/e'));
      const form = document.body.appendChild(document.createElement('form'));
      form.action = 'http://elsewhere.example/f';
      world.children = made.childElementCount;
    });
    await tried.waitForTimeout(300);
    const found = await tried.evaluate(() => {
      const world = globalThis as unknown as { ran?: number; children: number };
      return { ran: world.ran ?? null, children: world.children };
    });
    expect(found, path).toEqual({ ran: null, children: 0 });
    await tried.close();
  }
  expect(stage.portals.missed).toEqual([]);
  count('pages', 4);
  // Every refusal is a line in the console: these are wanted.
  expect(
    stage.browser.complaints.filter(
      (line) => !/Content Security Policy|TrustedHTML|TrustedScript|Refused|violates/.test(line),
    ),
  ).toEqual([]);
  stage.browser.complaints.splice(0);
  expect(requests.filter((url) => !url.includes('elsewhere.example'))).toEqual([]);
});
