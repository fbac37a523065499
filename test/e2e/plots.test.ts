/** Plots on the library page: drawn from what is stated, with a table beside, saved as files that open elsewhere. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { city, county, district, expect, test } from './mingshu.ts';

test('a plot shows what its table says, leads to the sentence, and is saved with its source', async ({
  stage,
}, info) => {
  const library = await stage.libraryOf([county, city, district], '#plots');
  await expect(library.locator('.plot svg').first()).toBeVisible();
  const plot = library.locator('.plot').first();
  await plot.getByText(/^表（/).click();
  const rows = plot.locator('.plot-table tbody tr');
  const links = plot.locator('.plot-host a');
  expect(await links.count()).toBeGreaterThanOrEqual(await rows.count());
  const value = (await rows.first().locator('.num').innerText()).replace(/[≈≥≤,]/g, '');
  await links.first().dispatchEvent('pointerover');
  await expect(plot.locator('.plot-peek mark')).toBeVisible();
  const marks = await plot.locator('.plot-peek mark').innerText();
  expect(marks.length).toBeGreaterThan(0);
  expect(value).toMatch(/^[\d.]+$/);

  for (const type of ['SVG', 'PNG'] as const) {
    const [download] = await Promise.all([
      library.waitForEvent('download'),
      plot.getByRole('button', { name: type }).click(),
    ]);
    const path = info.outputPath(download.suggestedFilename());
    await download.saveAs(path);
    const bytes = readFileSync(path);
    if (type === 'SVG') {
      const text = bytes.toString('utf8');
      expect(text).toContain('来源：各报告原文');
      // Nothing of the page's own sheets is needed to show it.
      expect(text).not.toContain('var(--');
      const { document } = new JSDOM(text, { contentType: 'image/svg+xml' }).window;
      expect(document.documentElement.localName).toBe('svg');
      expect(document.querySelector('title')?.textContent).toBe(await plot.locator('h3').innerText());
    } else expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  }
  for (const kind of ['排列', '小图并列', '两指标散点']) {
    await library.getByRole('button', { name: kind }).click();
    await expect(library.locator('.plot svg, .state.big').first()).toBeVisible();
  }
  await library.setViewportSize({ width: 320, height: 700 });
  await library.getByRole('button', { name: '逐年' }).click();
  await expect(library.locator('.plot svg').first()).toBeVisible();
  expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
