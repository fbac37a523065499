/** Chromium with the readers in a world of its own, as a content script has it: for the tests of reading in a page. */
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { root } from '../../support/files.ts';
import { type Portals, samplePages, servePortals } from '../../support/portals.ts';
import type { Readers } from './in-page.ts';

/** A page with the readers in an isolated world; `run` gives what the function returns there. */
export class World {
  readonly page: Page;
  private readonly session: CDPSession;
  private readonly id: number;

  private constructor(page: Page, session: CDPSession, id: number) {
    this.page = page;
    this.session = session;
    this.id = id;
  }

  static async of(page: Page): Promise<World> {
    const session = await page.context().newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'mingshu',
    });
    await session.send('Runtime.evaluate', { contextId: executionContextId, expression: await bundled() });
    return new World(page, session, executionContextId);
  }

  async run<T>(work: (readers: Readers) => T | Promise<T>): Promise<T> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      contextId: this.id,
      expression: `(${work})(globalThis.readers)`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }
}

let bundle: Promise<string> | null = null;

/** The readers as one script. */
function bundled(): Promise<string> {
  bundle ??= build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'test/unit/page/in-page.ts'), formats: ['iife'], name: 'inPage' },
    },
  }).then((result) => (result as Rolldown.RolldownOutput[])[0]?.output[0].code ?? '');
  return bundle;
}

export interface Tabs {
  browser: Browser;
  /** Opens an address in a new tab. */
  at(url: string): Promise<World>;
  /** Opens a tab with this content. */
  withContent(html: string): Promise<World>;
  /** The text read from a short page. These share one tab, and the world in it. */
  textOf(html: string): Promise<string>;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Chromium with the project's sample pages on their portals. */
export async function openTabs(): Promise<Tabs> {
  const portals: Portals = await servePortals(samplePages());
  const browser = await chromium.launch({
    executablePath: process.env.MINGSHU_BROWSER ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      `--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${portals.port}`,
      '--disable-features=HttpsUpgrades',
    ],
  });
  const context: BrowserContext = await browser.newContext();
  const at = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return World.of(page);
  };
  const withContent = async (html: string) => {
    const page = await context.newPage();
    await page.setContent(html);
    return World.of(page);
  };
  let shared: World | null = null;
  const textOf = async (html: string) => {
    shared ??= await withContent('');
    await shared.page.setContent(`<!doctype html><body>${html}</body>`);
    return shared.run(({ readDom }) => readDom(document).text);
  };
  const close = async () => {
    await browser.close();
    await portals.close();
  };
  return { browser, at, withContent, textOf, newPage: () => context.newPage(), close };
}
