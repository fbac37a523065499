/** Every file that the library hands out, downloaded from the real page and opened by readers that are not its writers. */
import { Cite } from '@citation-js/core';
import * as XLSX from '@e965/xlsx';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { type Exported, exported } from '../support/exported.ts';
import { city, county, expect, test } from './mingshu.ts';

const decoded = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
type Row = Record<string, unknown>;

test('every table of the library says the same, in whatever file it goes out', async ({ stage }, info) => {
  const library = await stage.libraryOf([county, city]);
  const csvFile = await exported(library, 'CSV 数字表', info.outputPath());
  expect(csvFile.name).toMatch(/^mingshu-.*\.csv$/);
  const csv = Papa.parse<Record<string, string>>(csvFile.text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(csv.errors).toEqual([]);
  const values = csv.data.map((row) => Number(row.value));
  expect(values.length).toBeGreaterThan(40);

  const workbook = await exported(library, 'Excel 工作簿', info.outputPath());
  const book = XLSX.read(workbook.bytes);
  expect(book.SheetNames.slice(0, 4)).toEqual(['figures', 'wide', 'dictionary', 'reports']);
  const rowsOf = (name: string) => XLSX.utils.sheet_to_json<Row>(book.Sheets[name] as XLSX.WorkSheet);
  expect(rowsOf('figures').map((row) => row.value)).toEqual(values);
  expect(rowsOf('reports')).toHaveLength(2);
  const [report] = rowsOf('reports');
  expect(report?.citation_gbt7714_2025).toMatch(/\[R\/OL\]\. /);
  // A value of the wide table is one that the long table states, of that report and that indicator.
  const [, ...wide] = rowsOf('wide');
  for (const row of wide) {
    for (const [variable, value] of Object.entries(row)) {
      if (typeof value !== 'number' || variable === 'year') continue;
      const stated = rowsOf('figures').filter(
        (one) => one.report_id === row.report_id && String(one.indicator_id ?? '').replaceAll('.', '_') === variable,
      );
      expect([variable, stated.map((one) => one.value)]).toEqual([variable, expect.arrayContaining([value])]);
    }
  }

  const archive = await exported(library, 'Stata', info.outputPath());
  const files = unzipSync(archive.bytes);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['figures.csv', 'wide.csv', 'labels.do', 'labels.sps', 'labels.R']),
  );
  const plain = Papa.parse<Record<string, string>>(decoded(files['figures.csv']), {
    header: true,
    skipEmptyLines: true,
  });
  expect(plain.data.map((row) => Number(row.value))).toEqual(values);
  for (const name of Object.keys(files).filter((one) => one.endsWith('.csv')))
    expect(decoded(files['labels.do'])).toContain(`import delimited using "${name}"`);

  const ndjson = await exported(library, 'Parquet', info.outputPath(), 'NDJSON');
  const lines = ndjson.text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  expect(lines.map((row) => row.value)).toEqual(values);
  const { name: parquetName, bytes: parquet } = await exported(library, 'Parquet', info.outputPath());
  expect(parquetName).toMatch(/\.parquet$/);
  const read = await parquetReadObjects({
    file: { byteLength: parquet.byteLength, slice: (start, end) => parquet.slice(start, end).buffer as ArrayBuffer },
  });
  expect(read.map((row) => row.value)).toEqual(values);
  expect(read.map((row) => row.sentence)).toEqual(lines.map((row) => row.sentence));
});

test('citations go out as lists and for programs, and are copied from a report and from a figure', async ({
  stage,
}, info) => {
  const library = await stage.libraryOf([county, city]);
  const list = await exported(library, '引注', info.outputPath());
  expect(list.text).toMatch(/^\[1\] .*\[R\/OL\]\. .*\n\[2\] /);
  const ris = await exported(library, '引注', info.outputPath(), 'RIS');
  const bib = await exported(library, '引注', info.outputPath(), 'BibTeX');
  const csl = await exported(library, '引注', info.outputPath(), 'CSL-JSON');
  const fromRis = new Cite(ris.text, { forceType: '@ris/file' }).data;
  const fromBib = new Cite(bib.text, { forceType: '@bibtex/text' }).data;
  const fromCsl = new Cite(csl.text).data;
  for (const items of [fromRis, fromBib])
    expect(items.map((item) => item.title)).toEqual(fromCsl.map((item) => item.title));

  await library.locator('.lib tbody a').first().click();
  await library.getByRole('button', { name: '引注', exact: true }).click();
  const dialog = library.getByRole('dialog', { name: '引注' });
  await dialog.getByRole('combobox').selectOption({ label: '法学引注手册' });
  await expect(dialog.locator('.cite')).toHaveText(/^《.*》，/);
  await library.keyboard.press('Escape');
  await library.locator('.row-main').nth(1).click();
  await library.getByRole('button', { name: '引注这个数' }).click();
  const figure = library.getByRole('dialog', { name: '引注这个数' });
  // The style is the one chosen last, with the sentence and a link to it.
  await expect(figure.locator('.cite')).toHaveText(/^《.*原文：“.*:~:text=/s);
});

test('a restore drill: the archive brings back every record, and again changes nothing', async ({ stage }, info) => {
  const library = await stage.libraryOf([county, city]);
  const contentOf = ({ text }: Exported) => ({ ...(JSON.parse(text) as Row), exportedAt: '' });
  const before = await exported(library, 'JSON 备份', info.outputPath());
  const { name, path, bytes } = await exported(library, '备份 整个文库，zip', info.outputPath());
  expect(name).toMatch(/\.zip$/);
  expect(Object.keys(unzipSync(bytes))).toContain('manifest.json');
  await library.getByRole('checkbox', { name: '全选' }).check();
  await library.getByRole('button', { name: '移出文库' }).first().click();
  await expect(library.getByRole('heading', { name: '文库还是空的' })).toBeVisible();
  for (const added of ['新增 2', '新增 0']) {
    await library.getByRole('button', { name: '导入' }).first().click();
    await library.locator('input[type=file]').setInputFiles(path);
    await library.getByRole('button', { name: '并入文库' }).click();
    await expect(library.getByRole('dialog')).toContainText(`报告：${added}`);
    await library.getByRole('button', { name: '好了' }).click();
  }
  const after = await exported(library, 'JSON 备份', info.outputPath());
  expect(contentOf(after)).toEqual(contentOf(before));
});

test('R69 the library keeps backups of its own, and one of them brings back what was removed', async ({ stage }) => {
  const library = await stage.libraryOf([county]);
  const open = () => library.getByRole('button', { name: '导入' }).first().click();
  const kept = library.locator('.kept-backups button');
  await open();
  // The dialog shows it as soon as it has been made.
  await expect(kept).toHaveCount(1, { timeout: 30_000 });
  await library.keyboard.press('Escape');
  await library.getByRole('checkbox', { name: '全选' }).check();
  await library.getByRole('button', { name: '移出文库' }).first().click();
  await expect(library.getByRole('heading', { name: '文库还是空的' })).toBeVisible();
  await open();
  await kept.first().click();
  await library.getByRole('button', { name: '并入文库' }).click();
  await expect(library.getByRole('dialog')).toContainText('报告：新增 1');
});

test('a long export is cancelled without a file, and the page goes on', async ({ stage }) => {
  const library = await stage.libraryOf([county]);
  await library.getByRole('button', { name: '导出', exact: true }).first().click();
  let downloads = 0;
  library.on('download', () => downloads++);
  await library.evaluate(() => {
    // The worker is given its order, and the reader is quicker.
    const button = [...document.querySelectorAll<HTMLButtonElement>('dialog footer button')];
    button.find((one) => one.textContent?.includes('导出'))?.click();
    button.find((one) => one.textContent?.includes('取消'))?.click();
  });
  await expect(library.getByRole('dialog')).toHaveCount(0);
  await library.getByRole('navigation').getByRole('link', { name: '比较' }).click();
  await expect(library.locator('main').getByRole('heading', { name: '比较' }).first()).toBeVisible();
  expect(downloads).toBe(0);
});
