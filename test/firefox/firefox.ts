/**
 * Starts Firefox with the extension installed from its package, presses the real toolbar button, and reaches the real
 * sidebar. By puppeteer-core over WebDriver BiDi; what that protocol has for the browser's own window (`moz:scope`
 * chrome) stands for the reader's hand on toolbar and prompts. Nothing is reached but this machine: every host is
 * answered by the test server, which Firefox takes for its proxy.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Protocol, View } from './view.ts';

const extensionId = 'mingshu@mingshu';

interface Context {
  context: string;
  url: string;
}

export interface LaunchOptions {
  /** The extension's package; installed as a reader does it, so that it is there after a restart. */
  package?: string;
  /** Folder of the profile: what is installed and kept there outlasts the browser. */
  profile: string;
  /** Port of the server that answers for every host. */
  port: number;
  language?: string;
  window?: { width: number; height: number };
}

/** As much of the browser's own window as is used here. */
declare const window: Window & { browsingContext: { currentWindowGlobal: { drawSnapshot: Snapshot } } };
type Snapshot = (box: DOMRect, scale: number, ground: string) => Promise<ImageBitmap>;
declare const gBrowser: { addTab(url: string, options: object): unknown; selectedTab: unknown };
declare const SidebarController: { isOpen: boolean };
declare const PopupNotifications: { isPanelOpen: boolean; panel: { firstElementChild: Prompt | null } };
declare const ChromeUtils: { importESModule(url: string): { ExtensionParent: { apiManager: { global: Global } } } };
declare const WebExtensionPolicy: { getByID(id: string): { extension: object; getURL(path: string): string } | null };
declare const Services: {
  scriptSecurityManager: { getSystemPrincipal(): object };
  console: { getMessageArray(): { sourceName?: string; errorMessage?: string; flags?: number }[] };
};
interface Global {
  browserActionFor(extension: object): { triggerAction(window: object): Promise<void> };
}
interface Prompt extends HTMLElement {
  button: HTMLElement;
  secondaryButton: HTMLElement;
}

/** What Firefox says of every extension that is watched by a tool, and is no error of ours. */
const notOurs = [/closed conduit/];

export class Firefox {
  readonly browser: Browser;
  readonly downloads: string;
  readonly #protocol: Protocol;
  readonly #window: View;

  private constructor(browser: Browser, downloads: string, window: string) {
    this.browser = browser;
    this.downloads = downloads;
    this.#protocol = protocolOf(browser);
    this.#window = new View(this.#protocol, window);
  }

  static async launch(options: LaunchOptions): Promise<Firefox> {
    const downloads = join(options.profile, 'downloads');
    mkdirSync(downloads, { recursive: true });
    const { width, height } = options.window ?? { width: 1280, height: 900 };
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.MINGSHU_FIREFOX ?? '/usr/bin/firefox-esr',
      headless: true,
      defaultViewport: null,
      userDataDir: options.profile,
      args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': options.port,
        // The server speaks plain HTTP only.
        'dom.security.https_first': false,
        'intl.accept_languages': options.language ?? 'zh-CN',
        // What is built here has no signature of Mozilla's; ESR lets a reader switch the question off.
        'xpinstall.signatures.required': false,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.always_ask_before_handling_new_types': false,
      },
    });
    const protocol = protocolOf(browser);
    const [first] = await contextsOf(protocol, { 'moz:scope': 'chrome' });
    const firefox = new Firefox(browser, downloads, (first as Context).context);
    if (options.package)
      await protocol.send('webExtension.install', {
        extensionData: { type: 'archivePath', path: options.package },
        'moz:permanent': true,
      });
    return firefox;
  }

  /** The first tab that shows this page of the extension. */
  async ownTab(path: string): Promise<View> {
    let found: Context | undefined;
    await expect
      .poll(async () => {
        const all = await contextsOf(this.#protocol, {});
        found = all.find(({ url }) => url.startsWith('moz-extension:') && new URL(url).pathname === `/${path}`);
        return found?.url;
      })
      .toBeDefined();
    return new View(this.#protocol, (found as Context).context);
  }

  /** Opens a page of the extension in a tab behind the others, as the protocol itself must not. */
  async open(path: string): Promise<View> {
    await this.#window.evaluate(
      (id, page) => {
        const url = WebExtensionPolicy.getByID(id)?.getURL(page) as string;
        gBrowser.addTab(url, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
      },
      extensionId,
      path,
    );
    return this.ownTab(path.replace(/#.*/, ''));
  }

  /** A page of a portal, in a new tab in front. */
  async visit(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    return page;
  }

  /** Presses the extension's button in the toolbar. */
  async pressButton(): Promise<void> {
    await this.#window.evaluate(async (id) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(id) as { extension: object };
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    }, extensionId);
  }

  /** Presses a key that the extension has asked for: `alt,shift` and `M`. */
  async pressKey(modifiers: string, letter: string): Promise<void> {
    await this.#window.evaluate(
      (held, pressed) => {
        const selector = `keyset[id^="ext-keyset"] key[modifiers="${held}"][key="${pressed}"]`;
        const key = document.querySelector<HTMLElement & { doCommand(): void }>(selector);
        if (!key) throw new Error(`the browser knows no key ${held} ${pressed}`);
        key.doCommand();
      },
      modifiers,
      letter,
    );
  }

  isSidebarOpen(): Promise<boolean> {
    return this.#window.evaluate(() => SidebarController.isOpen);
  }

  /** Words of the permission prompt that is open; waits for it. */
  async promptWords(): Promise<string> {
    const words = () =>
      this.#window.evaluate(() => {
        const { isPanelOpen, panel } = PopupNotifications;
        return isPanelOpen ? (panel.firstElementChild?.textContent ?? '') : '';
      });
    await expect.poll(words).not.toBe('');
    return words();
  }

  /** Answers the open permission prompt. */
  async answer(allow: boolean): Promise<void> {
    await this.#window.evaluate((yes) => {
      const prompt = PopupNotifications.panel.firstElementChild as Prompt;
      (yes ? prompt.button : prompt.secondaryButton).click();
    }, allow);
    await expect.poll(() => this.#window.evaluate(() => PopupNotifications.isPanelOpen)).toBe(false);
  }

  /** The whole window, toolbar and sidebar and all, as a PNG. */
  async picture(): Promise<Buffer> {
    const base64 = await this.#window.evaluate(async () => {
      const box = new DOMRect(0, 0, window.innerWidth, window.innerHeight);
      const drawn = await window.browsingContext.currentWindowGlobal.drawSnapshot(box, 1, 'white');
      const canvas = new OffscreenCanvas(drawn.width, drawn.height);
      canvas.getContext('2d')?.drawImage(drawn, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    });
    return Buffer.from(base64, 'base64');
  }

  /** The file that a download leaves: waits until it is whole. */
  async download(name: RegExp): Promise<string> {
    let found: string | undefined;
    await expect
      .poll(() => {
        const files = readdirSync(this.downloads);
        found = files.find((file) => name.test(file));
        return (
          found !== undefined && !files.includes(`${found}.part`) && readFileSync(join(this.downloads, found)).length
        );
      })
      .toBeGreaterThan(0);
    return join(this.downloads, found as string);
  }

  /** Errors and warnings of any page or script of the extension so far. */
  async complaints(): Promise<string[]> {
    const all = await this.#window.evaluate(() =>
      Services.console
        .getMessageArray()
        .map(({ sourceName = '', errorMessage }) => ({ sourceName, line: `${errorMessage ?? ''} (${sourceName})` }))
        .filter(({ sourceName, line }) => sourceName.startsWith('moz-extension:') || line.includes('mingshu'))
        .map(({ line }) => line),
    );
    return all.filter((line) => !notOurs.some((pattern) => pattern.test(line)));
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** Puppeteer's own line to the browser: its methods end where web pages do. */
const protocolOf = (browser: Browser): Protocol => (browser as unknown as { connection: Protocol }).connection;

async function contextsOf(protocol: Protocol, params: object): Promise<Context[]> {
  const { result } = await protocol.send('browsingContext.getTree', params);
  return (result as unknown as { contexts: Context[] }).contexts;
}
