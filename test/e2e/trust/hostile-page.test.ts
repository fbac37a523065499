/** Pages that are against us: they forge, spy, tamper, shadow names and break built-ins. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launch, settled } from '../../support/browser.ts';
import { granted } from '../../support/extension.ts';
import { root } from '../../support/files.ts';
import { marksOf } from '../../support/panel.ts';
import type { PortalPage } from '../../support/portals.ts';
import { count } from '../../support/trust.ts';
import { badgeOf, expect, type Stage, test } from '../mingshu.ts';

/** As much of the extension API as these tests use in its worker. */
interface WorkerWorld {
  chrome: {
    tabs: { query(query: object): Promise<{ id: number }[]> };
    scripting: { executeScript(injection: object): Promise<{ result: unknown }[]> };
    storage: {
      session: { get(): Promise<Record<string, unknown>> };
      local: { get(): Promise<Record<string, unknown>> };
    };
  };
}

const clean = readFileSync(join(root, 'test/pages/platform-county-2023.html'), 'utf8');

/** The sample page with more in its head, and a policy where one is wanted. */
function variant(file: string, head: string, body = ''): PortalPage {
  const html = clean.replace('<head>', `<head>${head}`).replace('</body>', `${body}</body>`);
  return { file, url: `http://www.${file}.gov.cn/post.html`, html };
}

const script = (code: string) => `<script>${code}</script>`;

/** Every way a page has to say something to somebody, with every message that we know, again and again. */
const forging = script(`
  const messages = [
    { type: 'report-here' }, { type: 'annotator-here', figures: 777 }, { type: 'read', force: true },
    { type: 'jump', revision: 1, figure: 0 }, { type: 'jump-to', revision: 1, span: [0, 5] }, { type: 'selection' },
    { type: 'saved', revision: 1, figures: [0, 1, 2], passages: [] }, { type: 'show', on: false },
    { type: 'picked', revision: 1, figure: 3 }, { type: 'passage', revision: 1, passage: { quote: 'x', prefix: '', suffix: '', start: 0, end: 1 } },
    { type: 'piece', index: 0, of: 1, json: '{}' }, { type: 'failed', stage: 'page', detail: 'x' },
    { of: 'all' }, { of: 'loss' }, { of: 'trouble', trouble: 'broken' },
  ];
  const channels = ['mingshu', 'mingshu-panel', 'mingshu-annotator'].map((name) => new BroadcastChannel(name));
  window.reached = [];
  setInterval(() => {
    for (const message of messages) {
      postMessage(message, '*');
      for (const channel of channels) channel.postMessage(message);
      for (const name of ['mingshu', 'mingshu-annotator', message.type ?? 'x']) {
        document.dispatchEvent(new CustomEvent(name, { detail: message }));
        window.dispatchEvent(new MessageEvent(name, { data: message }));
      }
      for (const key of ['mingshu', 'mingshuPrefix', 'libraryTally']) localStorage.setItem(key, JSON.stringify(message));
      window.mingshuPrefix = 'x'; window.mingshuAnnotator = { mailbox: { put() {}, take() {} } };
      for (const api of [window.chrome, window.browser])
        if (api?.runtime?.sendMessage) window.reached.push(message);
    }
  }, 200);
`);

const throwing = script(`
  const boom = () => { throw new Error('replaced'); };
  const spoil = (target, names) => { for (const name of names) { try { Object.defineProperty(target, name, { get: boom, configurable: true }); } catch {} } };
  addEventListener('DOMContentLoaded', () => {
    spoil(Array.prototype, ['map', 'filter', 'flatMap', 'push', 'slice', Symbol.iterator]);
    spoil(Range.prototype, ['setStart', 'setEnd', 'getBoundingClientRect']);
    spoil(window, ['Highlight', 'StaticRange', 'JSON', 'Promise', 'fetch', 'MutationObserver', 'getSelection']);
    spoil(Document.prototype, ['createTreeWalker', 'createRange', 'body', 'getSelection', 'elementFromPoint']);
    spoil(Node.prototype, ['childNodes', 'nodeType', 'textContent', 'parentNode', 'contains']);
    spoil(Object.prototype, ['then', 'toString', 'type', 'figures']);
    spoil(CSS, ['highlights']);
  });
`);

const forms = [
  '<form id="browser"><input name="runtime" id="runtime"></form>',
  '<form id="chrome"><input name="runtime"></form>',
  '<form id="exports"></form><form id="module"></form><form id="define"></form>',
  '<a id="browser"></a><a id="chrome"></a>',
  '<form><input name="childNodes"><input name="parentNode"><input name="nodeType"><input name="textContent"></form>',
  '<img name="body"><img name="documentElement"><form name="location"></form><form name="getSelection"></form>',
];

const style = (rules: string) => `<style>${rules}</style>`;

const variants = [
  variant('clean', ''),
  variant('forging', forging),
  variant('throwing', throwing),
  variant('names', '', forms.join('')),
  variant(
    'policy',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'">`,
  ),
  variant(
    'styles',
    style(
      '* { user-select: none !important; pointer-events: none !important } ::highlight(a) { color: red !important } p::selection { color: transparent !important } body { -webkit-text-fill-color: #123 }',
    ),
  ),
];

/** What the panel shows of a page. */
async function shownOf(panel: Page) {
  await expect(panel.locator('.row').first()).toBeVisible();
  return {
    tab: await panel.getByRole('tab', { name: /数字/ }).textContent(),
    // As many as the list draws in any case.
    values: (await panel.locator('.row .val').allTextContents()).slice(0, 10),
  };
}

const inWorker = <T>(stage: Stage, work: (world: WorkerWorld) => Promise<T>): Promise<T> =>
  stage.browser.worker.evaluate(`(${work})(globalThis)`) as Promise<T>;

const refused = (stage: Stage) =>
  inWorker(stage, async ({ chrome }) => (await chrome.storage.session.get()).refusedMessages as number | undefined);

test.describe('pages that forge, shadow and break', () => {
  // A list alone would be taken for a value with its options.
  test.use({ morePages: [variants, { scope: 'test' }] });

  test('R19 R25 R26 R27 R34 give the same figures as the clean page, and nothing hears them', async ({ stage }) => {
    test.setTimeout(120_000);
    const { page, panel } = await stage.visitWithPanel('clean');
    const first = await shownOf(panel);
    const marks = await marksOf(page);
    for (const { file, url } of variants.slice(1)) {
      await page.goto(url);
      await expect(panel.locator('.host'), file).toHaveText(new URL(url).hostname);
      expect(await shownOf(panel), file).toEqual(first);
      await panel.locator('.row-main').first().click();
      if (file === 'forging') {
        await page.waitForTimeout(1_000);
        expect(await shownOf(panel)).toEqual(first);
        expect(await page.evaluate(() => (window as unknown as { reached: unknown[] }).reached)).toEqual([]);
        expect(await badgeOf(stage)).toBe(String(/\d+/.exec(first.tab ?? '')?.[0]));
      }
      // The page that broke its own built-ins cannot be asked what is marked in it.
      if (file !== 'throwing') expect((await marksOf(page)).count, file).toEqual(marks.count);
      count('pages');
    }
    expect(await refused(stage)).toBeUndefined();
    // What a page breaks in its own world may complain in its own console.
    stage.browser.complaints.splice(0);
    const kept = await panel.evaluate(async () => (await indexedDB.databases()).map((one) => one.name));
    expect(kept).toEqual(['mingshu']);
    await expect(panel.getByRole('tab', { name: /摘录/ })).not.toContainText(/[1-9]/);
  });

  test('R36 a content script gone bad commands nothing, and is counted', async ({ stage }) => {
    const { panel } = await stage.visitWithPanel('clean');
    const first = await shownOf(panel);
    const sent = await inWorker(stage, async ({ chrome }) => {
      const [tab] = await chrome.tabs.query({ active: true });
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id },
        func: async () => {
          const api = (
            globalThis as unknown as {
              chrome: { runtime: { sendMessage(m: unknown): Promise<unknown>; connect(o: object): unknown } };
            }
          ).chrome;
          const commands: unknown[] = [
            { type: 'open', url: 'http://elsewhere.example/' },
            { type: 'fetch', url: 'http://elsewhere.example/' },
            { type: 'read', force: true },
            { type: 'saved', revision: 1, figures: [0], passages: [] },
            { type: 'annotator-here', figures: -1 },
            { type: 'annotator-here', figures: 'many', url: 'http://elsewhere.example/' },
            { type: 'annotator-here' },
            { type: ['report-here'] },
            { of: 'loss' },
            { type: 'delete', ids: ['1'] },
            'report-here',
            42,
            null,
            [],
          ];
          const answers: unknown[] = [];
          for (const command of commands) answers.push(await api.runtime.sendMessage(command).catch(() => undefined));
          for (const name of ['mingshu-panel', 'mingshu', '']) api.runtime.connect({ name });
          return { commands: commands.length, answers: answers.filter((one) => one !== undefined && one !== null) };
        },
      });
      return answer?.result as { commands: number; answers: unknown[] };
    });
    expect(sent.answers).toEqual([]);
    await expect.poll(() => refused(stage)).toBe(sent.commands);
    count('messages', sent.commands);
    expect(await shownOf(panel)).toEqual(first);
    expect(
      stage.browser.context
        .pages()
        .map((page) => page.url())
        .filter((url) => url.includes('elsewhere')),
    ).toEqual([]);
    // Its own world has no way to what is stored.
    const stored = await inWorker(stage, async ({ chrome }) => {
      const [tab] = await chrome.tabs.query({ active: true });
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id },
        func: async () => {
          const { chrome: api } = globalThis as unknown as {
            chrome: { storage?: { session?: { get(): Promise<object> } } };
          };
          const session = await api.storage?.session?.get().then(
            (all) => Object.keys(all),
            () => 'refused',
          );
          return { session: session ?? 'refused', databases: (await indexedDB.databases()).map((one) => one.name) };
        },
      });
      return answer?.result;
    });
    expect(stored).toEqual({ session: 'refused', databases: [] });
    stage.browser.complaints.splice(0);
  });
});

/** Notes everything that a page can see of what happens in it. */
const spying = script(`
  window.seen = [];
  const tell = (what) => window.seen.push(what);
  new MutationObserver((records) => records.forEach((record) => tell(record.type + ' ' + record.target.nodeName)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('load', () => { window.seen.length = 0; });
  for (const name of ['message', 'storage', 'focus', 'securitypolicyviolation']) addEventListener(name, () => tell(name), true);
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => tell('request ' + entry.name))).observe({ type: 'resource' });
`);

test.describe('a page that spies', () => {
  test.use({ morePages: [variant('spying', spying)] });

  test('R20 sees no element, attribute, sheet, request or word of what is kept', async ({ stage }) => {
    const { page, panel } = await stage.visitWithPanel('spying');
    await panel.locator('.row-main').first().click();
    await panel.keyboard.press('s');
    await expect(panel.locator('.row.is-sel .keep')).toHaveAttribute('aria-pressed', 'true');
    await panel.keyboard.press('m');
    await panel.keyboard.type('只给我自己看的话');
    await expect.poll(async () => (await marksOf(page)).saved).toEqual(['23']);
    const seen = await page.evaluate(() => ({
      seen: (window as unknown as { seen: string[] }).seen,
      sheets: [...document.styleSheets].map((sheet) => sheet.href).filter(Boolean),
      adopted: document.adoptedStyleSheets.length,
      html: document.documentElement.outerHTML,
      names: [...CSS.highlights.keys()],
      globals: Object.keys(window).filter((name) => /mingshu/i.test(name)),
      extensions: performance.getEntries().filter((entry) => entry.name.startsWith('chrome-extension')).length,
    }));
    // Browsers ask for the icon by themselves.
    expect(seen.seen.filter((one) => !one.endsWith('/favicon.ico'))).toEqual([]);
    expect(seen.sheets).toEqual([]);
    expect({ adopted: seen.adopted, globals: seen.globals, extensions: seen.extensions }).toEqual({
      adopted: 0,
      globals: [],
      extensions: 0,
    });
    expect(seen.html).not.toMatch(/chrome-extension|mingshu|只给我自己看的话/i);
    // A random word and a number: nothing of what is marked, and another word on another page.
    for (const name of seen.names) expect(name).toMatch(/^[a-z]{12}\d{1,2}$/);
    const other = await stage.visit('platform-county-2023.html');
    await expect.poll(() => other.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    const prefix = (await other.evaluate(() => [...CSS.highlights.keys()]))[0]?.slice(0, 12);
    expect(seen.names[0]?.slice(0, 12)).not.toBe(prefix);
  });
});

/** Takes hold of every mark: empties, moves, replaces. */
const tampering = script(`
  window.spoil = () => {
    const word = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT).nextNode();
    for (const [name, highlight] of CSS.highlights) {
      for (const range of highlight) { try { range.setStart(word, 0); } catch {} }
      highlight.priority = 0;
      highlight.clear();
      highlight.add(new StaticRange({ startContainer: word, startOffset: 0, endContainer: word, endOffset: 1 }));
      CSS.highlights.set(name, new Highlight());
    }
    document.adoptedStyleSheets = [];
  };
`);

test.describe('a page that tampers', () => {
  test.use({ morePages: [variant('tampering', tampering)] });

  test('R21 R22 what is kept is what was read, whatever the page does to marks and words meanwhile', async ({
    stage,
  }) => {
    const { page, panel } = await stage.visitWithPanel('tampering');
    await panel.locator('.row-main').first().click();
    await page.evaluate(() => {
      (window as unknown as { spoil(): void }).spoil();
      // And the words themselves, a moment before the reader keeps them.
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
        if (node.parentElement?.tagName === 'P') node.data = node.data.replace('事项23项', '事项99项');
    });
    await panel.keyboard.press('s');
    await expect(panel.locator('.toast')).toContainText('已存下这个数');
    await expect(panel.locator('.notice', { hasText: '已经重读' })).toBeVisible();
    await panel.getByRole('tab', { name: /摘录 1/ }).click();
    // Kept as it was read, and shown with what the page says now.
    await expect(panel.locator('.sn')).toContainText(/23 → 99/);
    const kept = await panel.evaluate(
      () =>
        new Promise<{ sentence: string }[]>((resolve, reject) => {
          const request = indexedDB.open('mingshu');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const all = request.result.transaction('snippets').objectStore('snippets').getAll();
            all.onsuccess = () => {
              request.result.close();
              resolve(all.result);
            };
          };
        }),
    );
    expect(kept.map((one) => one.sentence.includes('事项23项') && !one.sentence.includes('99'))).toEqual([true]);
    // The marks come back where they belong.
    await expect.poll(async () => (await marksOf(page)).count.length, { timeout: 15_000 }).toBeGreaterThan(20);
  });
});

test('R35 another extension gets no answer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingshu-other-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'another', version: '1', permissions: ['management'] }),
  );
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>another</title>');
  const browser = await launch({ extension: `${granted},${folder}`, port: 9 });
  await settled(browser, false);
  // Its id is made of its path; the list of extensions tells it.
  const list = await browser.context.newPage();
  await list.goto('chrome://extensions');
  const id = await list.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { developerPrivate: { getExtensionsInfo(): Promise<{ id: string; name: string }[]> } };
    };
    return (await chrome.developerPrivate.getExtensionsInfo()).find((one) => one.name === 'another')?.id;
  });
  const other = await browser.context.newPage();
  await other.goto(`chrome-extension://${id}/page.html`);
  const answers = await other.evaluate(async (ours) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        runtime: {
          sendMessage(id: string, message: unknown): Promise<unknown>;
          connect(id: string, options: object): { onDisconnect: { addListener(done: () => void): void } };
          lastError?: { message: string };
        };
      };
    };
    const messages = [
      { type: 'report-here' },
      { type: 'annotator-here', figures: 1 },
      { type: 'read', force: true },
      {},
    ];
    const said: string[] = [];
    for (const message of messages)
      said.push(
        await chrome.runtime.sendMessage(ours, message).then(
          (answer) => `answered ${answer}`,
          (error: Error) => error.message,
        ),
      );
    for (const name of ['mingshu-panel', ''])
      said.push(
        await new Promise((resolve) =>
          chrome.runtime
            .connect(ours, { name })
            .onDisconnect.addListener(() => resolve(chrome.runtime.lastError?.message ?? 'let go')),
        ),
      );
    return said;
  }, browser.extensionId);
  expect(answers).toEqual(Array(6).fill('Could not establish connection. Receiving end does not exist.'));
  count('messages', answers.length);
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});
