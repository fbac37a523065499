/**
 * One person's whole way on the five labelled reports: found by itself, panel, to the words and back, all five kept, the
 * browser restarted, 行政复议 compared, figures out as CSV, everything out as one file and into an empty library.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import Papa from 'papaparse';
import { type Browser, launch, openPanel, settled } from '../support/browser.ts';
import { type Exported, exported } from '../support/exported.ts';
import { granted } from '../support/extension.ts';
import { bringUp, marksOf } from '../support/panel.ts';
import { pageOfFile, servePortals } from '../support/portals.ts';
import { hasShared, reportNames, reportPath } from '../support/shared.ts';

test.skip(!hasShared, 'needs the labelled reports beside the project');
test.setTimeout(180_000);

const complaints: string[] = [];

/** A backup without its time and without what belongs to the library that made it. */
function contentOf(backup: string): Record<string, unknown> {
  const {
    exportedAt: _,
    libraryId: __,
    shelvesDigest: ___,
    ...content
  } = JSON.parse(backup) as Record<string, unknown>;
  return content;
}

async function withBrowser(
  profile: string,
  port: number,
  work: (browser: Browser) => Promise<void>,
  isFirst = true,
): Promise<void> {
  const browser = await launch({ extension: granted, port, profile });
  if (isFirst) await settled(browser, true);
  await work(browser);
  complaints.push(...browser.complaints);
  await browser.close();
}

const numberIn = (text: string | null): number => Number(/\d+/.exec(text ?? '')?.[0]);

test('from the open page to a library that comes back whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingshu-'));
  const pages = reportNames.map((name) => pageOfFile(reportPath(name)));
  const portals = await servePortals(pages);
  const counts: number[] = [];

  await withBrowser(join(folder, 'first'), portals.port, async (browser) => {
    const page = await browser.context.newPage();
    let panel: Page | null = null;
    for (const { url } of pages) {
      await page.goto(url);
      // The badge is the detector's and the annotator's work, without the panel.
      await expect
        .poll(async () => Object.values(await marksOf(page)).flat().length, { timeout: 20_000 })
        .toBeGreaterThan(20);
      panel ??= await openPanel(browser, page);
      await expect(panel.locator('.host')).toHaveText(new URL(url).hostname);
      await expect(panel.locator('.row').first()).toBeVisible();
      counts.push(numberIn(await panel.getByRole('tab', { name: /数字/ }).textContent()));
      // To the words of a figure, and from a figure of the page to its row.
      await panel.locator('.row-main').nth(2).click();
      await expect.poll(async () => (await marksOf(page)).current.length).toBeGreaterThan(0);
      // The page has come to rest when the light has gone out.
      await expect.poll(async () => (await marksOf(page)).lit).toEqual([]);
      // One that stands only once on the page.
      const text = (await page.locator('body').textContent()) ?? '';
      const other = (await marksOf(page)).share.find((words) => text.split(words).length === 2);
      if (other) {
        const box = await bringUp(page, other);
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        await expect(panel.locator('.row.is-sel .val')).toContainText(other.replace(/[%％]/, ''));
      }
      await panel.getByRole('button', { name: /存下报告/ }).click();
      await expect(panel.locator('.kept')).toBeVisible();
    }
  });

  const total = counts.reduce((sum, count) => sum + count, 0);
  let backup: Pick<Exported, 'path' | 'text'> = { path: '', text: '' };
  await withBrowser(
    join(folder, 'first'),
    portals.port,
    async (browser) => {
      const library = await browser.context.newPage();
      await library.goto(browser.own('library.html'));
      await library.bringToFront();
      await expect(library.locator('.lib tbody tr')).toHaveCount(5);
      const csv = await exported(library, 'CSV 数字表', folder);
      const { data, errors } = Papa.parse<Record<string, string>>(csv.text.replace(/^\uFEFF/, ''), {
        header: true,
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      expect(data.length).toBeGreaterThan(total * 0.8);
      expect(data.length).toBeLessThanOrEqual(total);
      await library.getByRole('navigation').getByRole('link', { name: '比较' }).click();
      await library.getByRole('button', { name: /^指标 \d/ }).click();
      const picker = library.getByRole('dialog', { name: '选指标' });
      await picker.getByRole('searchbox').fill('行政复议');
      await picker.getByRole('button', { name: '全部不选' }).click();
      for (const box of await picker.getByRole('checkbox').all()) await box.check();
      await picker.getByRole('button', { name: '好了' }).click();
      const table = library.locator('.mx');
      await expect(table.locator('thead .rg')).toHaveCount(5);
      await expect(table.locator('tr', { hasText: '行政复议审结案件数' }).locator('.cv').first()).toBeVisible();
      // A gap is told in words and is never 0.
      await expect(table.locator('.none').first()).toHaveText('未载');
      backup = await exported(library, 'JSON 备份', folder);
    },
    false,
  );

  await withBrowser(join(folder, 'second'), portals.port, async (browser) => {
    const library = await browser.context.newPage();
    await library.goto(browser.own('library.html'));
    await library.getByRole('button', { name: '导入' }).first().click();
    await library.locator('input[type=file]').setInputFiles(backup.path);
    await library.getByRole('button', { name: '并入文库' }).click();
    await expect(library.getByRole('dialog')).toContainText('报告：新增 5');
    await library.getByRole('button', { name: '好了' }).click();
    await expect(library.locator('.lib tbody tr')).toHaveCount(5);
    await library.reload();
    await expect(library.locator('.lib tbody tr')).toHaveCount(5);
    const again = await exported(library, 'JSON 备份', join(folder, 'again'));
    expect(contentOf(again.text)).toEqual(contentOf(backup.text));
  });

  await portals.close();
  rmSync(folder, { recursive: true, force: true });
  expect(complaints).toEqual([]);
});
