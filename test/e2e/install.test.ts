/** What the extension asks of the reader: nothing at install, one thing later, and what it says about it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ChromeWorld } from '../support/browser.ts';
import { granted, grantedHosts, manifestOf, shipped } from '../support/extension.ts';
import { loadedBy } from '../support/sizes.ts';
import { county, expect, test } from './mingshu.ts';

test('the copy that tests run differs from what is shipped in nothing but the granted hosts', () => {
  expect(manifestOf(granted)).toEqual({ ...manifestOf(shipped), host_permissions: grantedHosts });
});

test('the manifest asks for these permissions and no others', () => {
  const manifest = manifestOf(shipped);
  expect([...(manifest.permissions as string[])].sort()).toEqual(
    ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'].sort(),
  );
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'optional_permissions'])
    expect(manifest[key]).toBeUndefined();
  expect(manifest.externally_connectable).toEqual({ ids: [] });
  expect(manifest.incognito).toBe('not_allowed');
});

test('a page’s own styles come after those that it shares with others: the last of two rules counts', () => {
  for (const page of ['library', 'help', 'welcome', 'sidepanel']) {
    const sheets = loadedBy(`${page}.html`).filter((file) => file.endsWith('.css'));
    expect(sheets.length, page).toBeGreaterThan(1);
    expect(sheets.at(-1)).toContain(page === 'sidepanel' ? 'panel-' : `${page}-`);
  }
});

test('what runs on every page of a portal is tiny', () => {
  const size = (file: string) => gzipSync(readFileSync(join(shipped, file))).length;
  expect(size('detector.js') + size('starter.js')).toBeLessThan(3_000);
});

test('names and descriptions are there in every language of the browser', () => {
  for (const language of ['zh_CN', 'zh_TW', 'en']) {
    const messages = JSON.parse(readFileSync(join(shipped, `_locales/${language}/messages.json`), 'utf8'));
    const used = [...JSON.stringify(manifestOf(shipped)).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] as string);
    for (const name of [...used, 'saveSelection']) expect(messages[name]?.message, `${language} ${name}`).toBeTruthy();
    // The stores and the browser cut longer ones.
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
  }
});

test.describe('as shipped', () => {
  test.use({ extension: shipped });

  test('R95 installing warns of nothing', async ({ stage }) => {
    const warnings = await stage.firstRun.evaluate(
      (manifest) => (globalThis as unknown as ChromeWorld).chrome.management.getPermissionWarningsByManifest(manifest),
      JSON.stringify(manifestOf(shipped)),
    );
    expect(warnings).toEqual([]);
    // The question is a real one: with the hosts in it, the same manifest warns.
    const others = await stage.firstRun.evaluate(
      (manifest) => (globalThis as unknown as ChromeWorld).chrome.management.getPermissionWarningsByManifest(manifest),
      JSON.stringify(manifestOf(granted)),
    );
    expect(others).toHaveLength(1);
  });

  test('nothing runs on a portal until the reader wants it', async ({ stage }) => {
    const scripts = await stage.browser.worker.evaluate(() =>
      (globalThis as unknown as ChromeWorld).chrome.scripting.getRegisteredContentScripts(),
    );
    expect(scripts).toEqual([]);
    const { panel } = await stage.visitWithPanel(county);
    await expect(panel.getByRole('heading', { name: '还没有获准读这一页' })).toBeVisible();
    await expect(panel.getByRole('button', { name: '以后自动读政府网站' })).toBeVisible();
  });

  test('the first-run page tries everything on a sample and explains its one switch', async ({ stage }) => {
    const page = stage.firstRun;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('明数读报告里的数');
    const rows = page.locator('.sample .row');
    await expect(rows).toHaveCount(7);
    await rows.filter({ hasText: '860' }).locator('.row-main').click();
    await expect(page.locator('.sample .page .is-current')).toHaveText('860');
    await expect(page.locator('.sample .ck.fails tr.off .n')).toHaveText('300');
    await rows.first().getByRole('button', { name: '存下' }).click();
    await expect(rows.first().getByRole('button', { name: '已存入' })).toBeVisible();
    const portals = page.getByRole('switch', { name: '自动读政府网站' });
    await expect(portals).toHaveAttribute('aria-checked', 'false');
    await expect(page.locator('.switch')).toContainText('读取和更改您在所有网站上的数据');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mingshu reads the figures in reports');
  });
});

test('where the hosts are granted, the detector is registered for them and nothing else', async ({ stage }) => {
  const scripts = await stage.browser.worker.evaluate(() =>
    (globalThis as unknown as ChromeWorld).chrome.scripting.getRegisteredContentScripts(),
  );
  expect(scripts.map((script) => script.id).sort()).toEqual(['detector', 'starter']);
  for (const script of scripts) expect(script.matches).toEqual(grantedHosts);
  await expect(stage.firstRun.getByRole('switch')).toHaveAttribute('aria-checked', 'true');
});
