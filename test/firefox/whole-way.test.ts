/**
 * One person's whole way in Firefox: a report is read, from its figures to the words and back, figures, passages and
 * reports are kept, the browser is restarted, a page that has changed is found out, two reports are compared, everything
 * goes out in files, and into an empty library elsewhere.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import Papa from 'papaparse';
import { bringUp, marksOf, selectWords } from '../support/panel.ts';
import { Firefox } from './firefox.ts';
import { city, county, expect, test } from './stage.ts';
import type { View } from './view.ts';

async function exported(firefox: Firefox, library: View, format: string, name: RegExp): Promise<string> {
  await library.click('header button', '导出');
  await library.click('dialog label', format);
  await library.click('dialog .acts button.primary, dialog button.primary', '导出');
  return firefox.download(name);
}

test('R97 from the open page to a library that comes back whole', async ({ packed, stage }) => {
  test.setTimeout(180_000);
  const { page, panel } = await stage.visitWithPanel(county);

  // From a row to the words, from the words to the row.
  await panel.click('.row-main', '行政许可事项数');
  await expect.poll(async () => (await marksOf(page)).current).toEqual(['312']);
  // The page has come to rest when the light has gone out.
  await expect.poll(async () => (await marksOf(page)).lit).toEqual([]);
  const { x, y, width, height } = await bringUp(page, '1468');
  await page.mouse.click(x + width / 2, y + height / 2);
  await panel.see('.row.is-sel .val', '1468');

  // A figure, a passage by the panel's button, another by the key, the report.
  await panel.click('.row.is-sel .keep');
  await panel.see('.toast', '已存下这个数');
  await expect.poll(async () => (await marksOf(page)).saved).toEqual(['1468']);
  await selectWords(page, '事实清楚、争议不大的案件优先调解');
  await panel.click('button', '存下选中的 16 字');
  await panel.see('[role=tab]', /摘录\s*2/);
  await selectWords(page, '小事不出村');
  await stage.firefox.pressKey('alt,shift', 'M');
  await panel.see('[role=tab]', /摘录\s*3/);
  await panel.click('button', '存下报告');
  await panel.see('.kept');
  const second = await stage.visitWithPanel(city);
  await second.panel.see('.row');
  await second.panel.click('button', '存下报告');
  await second.panel.see('.kept');

  // The next day, with one figure revised in the page.
  const served = stage.portals.pages.find(({ file }) => file === county);
  if (!served) throw new Error('no such page');
  served.html = served.html.replaceAll('1468', '1479');
  await stage.restart();
  const again = await stage.visitWithPanel(county);
  await again.panel.see('.rv-line, .notice', '1 变了');
  await again.panel.click('button', '看变化');
  await again.panel.see('.rv-item', '1468');
  await again.panel.see('.rv-item', '1479');

  // Side by side, and out.
  const library = await stage.firefox.open('library.html');
  await expect.poll(() => library.texts('.lib tbody tr')).toHaveLength(2);
  await library.click('nav a', '比较');
  await expect.poll(() => library.texts('.mx thead .rg')).toHaveLength(2);
  await library.see('.mx .cv');
  await library.click('nav a', '报告');
  const csv = readFileSync(await exported(stage.firefox, library, 'CSV 数字表', /\.csv$/), 'utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.length).toBeGreaterThan(80);
  const book = XLSX.read(readFileSync(await exported(stage.firefox, library, 'Excel 工作簿', /\.xlsx$/)));
  expect(book.SheetNames.slice(0, 4)).toEqual(['figures', 'wide', 'dictionary', 'reports']);
  const rows = XLSX.utils.sheet_to_json<{ value: number }>(book.Sheets.figures as XLSX.WorkSheet);
  expect(rows.map(({ value }) => value)).toEqual(data.map(({ value }) => Number(value)));
  const backup = await exported(stage.firefox, library, 'JSON 备份', /\.json$/);

  // Into an empty library.
  const folder = mkdtempSync(join(tmpdir(), 'mingshu-firefox-'));
  const { port } = stage.portals;
  const other = await Firefox.launch({ package: packed, profile: join(folder, 'profile'), port });
  await other.ownTab('welcome.html');
  const empty = await other.open('library.html');
  await empty.click('button', '导入');
  await empty.see('dialog');
  await empty.choose('input[type=file]', backup);
  await empty.click('button', '并入文库');
  await empty.see('dialog', '报告：新增 2');
  await expect.poll(() => empty.texts('.lib tbody tr')).toHaveLength(2);
  expect(await other.complaints()).toEqual([]);
  await other.close();
  rmSync(folder, { recursive: true, force: true });
});
