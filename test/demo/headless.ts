/**
 * The demo without a screen: reads and saves every report, prints its figures, and leaves pictures of page and panel, of
 * library, comparison and plots, and every file that the library exports.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { unguarded } from '../../utils/export/cells.ts';
import { type Browser, launch, openPanel, settled } from '../support/browser.ts';
import { granted, makeGranted } from '../support/extension.ts';
import { root } from '../support/files.ts';
import { type PortalPage, servePortals } from '../support/portals.ts';
import { tableOf } from './table.ts';

const folder = join(root, '.output/demo');
const schemes = ['light', 'dark'] as const;
/** A long page is read within this (milliseconds). */
const patience = 60_000;

export async function showHeadless(reports: readonly PortalPage[]): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  makeGranted();
  const portals = await servePortals(reports);
  const browser = await launch({
    extension: granted,
    port: portals.port,
    window: { width: 1440, height: 900 },
    args: ['--force-device-scale-factor=2'],
  });
  await settled(browser, true);
  const page = await browser.context.newPage();
  let panel: Page | null = null;
  for (const [index, { url, file }] of reports.entries()) {
    await page.goto(url);
    panel ??= await openPanel(browser, page);
    await readAndSave(panel, url, file);
    if (index === 0) await pictureBeside(browser, page, panel);
  }
  await panel?.close();
  await pictureLibrary(browser, reports.length);
  // Saved pages miss their pictures and say so; what the extension says is another matter.
  const complaints = browser.complaints.filter((line) => /chrome-extension:|^worker:/.test(line));
  await browser.close();
  await portals.close();
  printFigures();
  console.log(`\nPictures and table: ${folder}`);
  if (complaints.length > 0) {
    console.error(`\nThe extension's consoles were not silent:\n${complaints.join('\n')}`);
    process.exitCode = 1;
  }
}

/** Waits until the panel has read the page, also where it takes it for no report, and saves it. */
async function readAndSave(panel: Page, url: string, file: string): Promise<void> {
  const anyway = panel.getByRole('button', { name: '照样读' });
  const save = panel.getByRole('button', { name: '存下报告' });
  await panel.locator('.host', { hasText: new URL(url).hostname }).waitFor({ timeout: patience });
  await anyway.or(save).first().waitFor({ timeout: patience });
  if (await anyway.isVisible()) {
    console.error(`${file}: does not look like a report; read all the same`);
    await anyway.click();
  }
  await save.click({ timeout: patience });
  await panel.locator('.kept').waitFor({ timeout: patience });
}

/** Opens a figure that fails a check if there is one, else the first; the page stands at its words. */
async function openFigure(panel: Page): Promise<void> {
  if ((await panel.locator('.row').count()) === 0) return;
  const flagged = panel.locator('.strip').getByRole('button', { name: /不符/ });
  if ((await flagged.locator('b').textContent()) !== '0') {
    await flagged.click();
    await panel.locator('.row-main').first().click();
    await panel.getByRole('button', { name: '清除' }).click();
  } else await panel.locator('.row-main').first().click();
}

async function pictureBeside({ context }: Browser, page: Page, panel: Page): Promise<void> {
  await openFigure(panel);
  // The light that shows where the words are goes out again.
  await page.waitForTimeout(1_500);
  const easel = await context.newPage();
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme });
    await panel.emulateMedia({ colorScheme: scheme });
    await page.bringToFront();
    await page.waitForTimeout(300);
    const [left, right] = [await page.screenshot(), await panel.screenshot()].map((one) => one.toString('base64'));
    await easel.setContent(
      `<style>
        body { margin: 0; display: inline-flex; align-items: stretch; background: #80868a; gap: 1px; }
        div { background: top left / auto 100% no-repeat; }
        img { display: block; height: 800px; }
      </style><img src="data:image/png;base64,${left}"><img src="data:image/png;base64,${right}">`,
    );
    await easel.waitForFunction(() => [...document.images].every((image) => image.complete));
    await easel.locator('body').screenshot({ path: join(folder, `page-${scheme}.png`) });
  }
  await easel.close();
}

/** Every file that the library hands out, by the name of its choice. */
const exportFiles: readonly { format: string; option?: string; file: string }[] = [
  { format: 'CSV 数字表', file: 'figures.csv' },
  { format: 'Excel 工作簿', file: 'mingshu.xlsx' },
  { format: 'Stata', file: 'statistics.zip' },
  { format: 'Parquet', file: 'figures.parquet' },
  { format: 'Parquet', option: 'NDJSON', file: 'figures.ndjson' },
  { format: '引注', file: 'references.txt' },
  { format: '引注', option: 'RIS', file: 'references.ris' },
  { format: '引注', option: 'BibTeX', file: 'references.bib' },
  { format: '引注', option: 'CSL-JSON', file: 'references.json' },
  { format: 'Markdown 摘录', file: 'snippets.md' },
  { format: 'W3C', file: 'snippets.jsonld' },
  { format: '备份 整个文库，zip', file: 'library.zip' },
  { format: 'JSON 备份', file: 'library.json' },
];

async function pictureLibrary({ context, own }: Browser, count: number): Promise<void> {
  const library = await context.newPage();
  await library.goto(own('library.html'));
  await library
    .locator('.lib tbody tr')
    .nth(count - 1)
    .waitFor();
  const picture = async (name: string) => {
    for (const scheme of schemes) {
      await library.emulateMedia({ colorScheme: scheme });
      await library.waitForTimeout(300);
      await library.screenshot({ path: join(folder, `${name}-${scheme}.png`) });
    }
  };
  await picture('library');
  await library.getByRole('navigation').getByRole('link', { name: '比较' }).click();
  await library.locator('main').getByRole('heading', { name: '比较' }).first().waitFor();
  await picture('compare');
  await library.getByRole('navigation').getByRole('link', { name: '图', exact: true }).click();
  await library.locator('.plot svg').first().waitFor();
  await picture('plots');
  await library.getByRole('navigation').getByRole('link', { name: /^报告/ }).click();
  for (const { format, option, file } of exportFiles) {
    await library.getByRole('button', { name: '导出', exact: true }).first().click();
    const dialog = library.getByRole('dialog');
    await dialog.getByRole('radio', { name: format }).check();
    if (option) await dialog.locator('.do').getByRole('radio', { name: option }).check();
    const [download] = await Promise.all([
      library.waitForEvent('download', { timeout: patience }),
      dialog.getByRole('button', { name: '导出' }).click(),
    ]);
    await download.saveAs(join(folder, file));
    await dialog.waitFor({ state: 'detached' });
  }
  await library.close();
}

/** The columns of the exported table that are printed. */
type Row = Record<
  'title' | 'province' | 'city' | 'county' | 'year' | 'indicator' | 'value_raw' | 'unit' | 'bound',
  string
>;

const signs: Record<string, string> = { about: '≈', min: '≥', max: '≤' };

function printFigures(): void {
  const csv = readFileSync(join(folder, 'figures.csv'), 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  const columns = [
    { title: '地区', most: 14 },
    { title: '年度', most: 4 },
    { title: '指标', most: 44 },
    { title: '数值', most: 14, right: true },
    { title: '单位', most: 10 },
  ];
  const rows = data.map((row) => [
    row.county || row.city || row.province || row.title,
    row.year,
    row.indicator,
    `${signs[row.bound] ?? ''}${unguarded(row.value_raw)}`,
    row.unit,
  ]);
  console.log(tableOf(columns, rows));
  console.log(`\n${data.length} figures`);
}
