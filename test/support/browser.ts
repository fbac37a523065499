/**
 * Starts Chromium with the extension, opens the real side panel, and listens to every console. For the end-to-end tests
 * and the demo. Nothing is reached but this machine: portal host names are mapped to the test server.
 */
import { type BrowserContext, type ConsoleMessage, chromium, type Page, type Worker } from '@playwright/test';

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extension: string;
  /** Port of the server that answers for every portal. */
  port: number;
  headless?: boolean;
  /** The screen to show it on, where it is not the one of this process. */
  display?: string;
  /** Folder of the browser's profile; without it a new one that is thrown away. */
  profile?: string;
  language?: string;
  window?: { width: number; height: number };
  args?: string[];
  /** More of the environment for the browser's processes. */
  env?: Record<string, string>;
}

export interface Browser {
  context: BrowserContext;
  extensionId: string;
  worker: Worker;
  /** Errors and warnings of any page, panel or worker so far, with where they came from. */
  complaints: string[];
  /** Address of one of the extension's own pages. */
  own(path: string): string;
  close(): Promise<void>;
}

/** What Chromium itself says about every page of a test server, and is no error of ours. */
const notOurs = [/favicon\.ico/];

/**
 * The side panel begins as a target of another type and becomes a page when it is shown; Playwright would let go of it.
 * Must be set before the browser starts.
 */
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

export async function launch(options: LaunchOptions): Promise<Browser> {
  const { width, height } = options.window ?? { width: 1280, height: 900 };
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: process.env.MINGSHU_BROWSER ?? '/usr/bin/chromium',
    headless: options.headless ?? true,
    viewport: null,
    ...((options.display || options.env) && {
      env: { ...process.env, ...(options.display && { DISPLAY: options.display }), ...options.env },
    }),
    locale: options.language ?? 'zh-CN',
    acceptDownloads: true,
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      `--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${options.port}, MAP *.example 127.0.0.1:${options.port}`,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstModeIncognito',
      `--lang=${options.language ?? 'zh-CN'}`,
      `--accept-lang=${options.language ?? 'zh-CN'}`,
      `--window-size=${width},${height}`,
      ...(options.args ?? []),
    ],
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
  });
  const complaints: string[] = [];
  const listen = (page: Page) => {
    page.on('console', (message: ConsoleMessage) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return;
      const line = `${page.url()}: ${message.text()} (${message.location().url})`;
      if (!notOurs.some((pattern) => pattern.test(line))) complaints.push(line);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.stack ?? error.message}`));
  };
  context.pages().forEach(listen);
  context.on('page', listen);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  worker.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`worker: ${message.text()}`);
  });
  const extensionId = new URL(worker.url()).host;
  const own = (path: string) => `chrome-extension://${extensionId}/${path}`;
  return { context, extensionId, worker, complaints, own, close: () => context.close() };
}

/** As much of the extension API as tests use inside the browser. */
export interface ChromeWorld {
  chrome: {
    action: { getBadgeText(details: { tabId: number }): Promise<string> };
    tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
    scripting: {
      getRegisteredContentScripts(): Promise<{ id: string; matches: string[] }[]>;
      unregisterContentScripts(): Promise<void>;
    };
    management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
    windows: { getCurrent(): Promise<{ id: number }> };
    sidePanel: { open(options: { windowId: number }): Promise<void> };
  };
}

/**
 * Waits until the extension has done what it does after installing: its first-run page is open and, where portals are
 * granted, the detector is registered.
 */
export async function settled({ context, own, worker }: Browser, portalsGranted: boolean): Promise<Page> {
  const isIt = (page: Page) => page.url() === own('welcome.html');
  const page = context.pages().find(isIt) ?? (await context.waitForEvent('page', { predicate: isIt }));
  for (let turn = 0; portalsGranted && turn < 100; turn++) {
    const scripts = await worker.evaluate(() =>
      (globalThis as unknown as ChromeWorld).chrome.scripting.getRegisteredContentScripts(),
    );
    if (scripts.length > 0) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return page;
}

/**
 * Opens the real side panel beside `page` (which comes to the front) and gives it as one more page. The browser opens it
 * only on a click, so a page of the extension is clicked for it.
 */
export async function openPanel({ context, own }: Browser, page: Page): Promise<Page> {
  const opener = await context.newPage();
  await opener.goto(own('welcome.html'));
  await opener.evaluate(async () => {
    const { chrome } = globalThis as unknown as ChromeWorld;
    // The window's id must be known before the click: nothing may be awaited between click and opening.
    const { id } = await chrome.windows.getCurrent();
    document.addEventListener('click', () => void chrome.sidePanel.open({ windowId: id }), { once: true });
  });
  const panel = context.waitForEvent('page', { predicate: (one) => one !== opener });
  await opener.mouse.click(2, 2);
  const opened = await panel;
  await opener.close();
  await page.bringToFront();
  await opened.waitForURL(own('sidepanel.html'));
  return opened;
}
