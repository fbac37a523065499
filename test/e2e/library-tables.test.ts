/** The tables of the library page: all figures as one table, groups, columns. */
import type { Page } from '@playwright/test';
import { city, county, expect, test } from './mingshu.ts';

const lines = (library: Page) => library.locator('.figs tbody tr:not(.spacer)');
const count = async (library: Page) =>
  Number(/\d+/.exec((await library.getByRole('status').first().textContent()) ?? '')?.[0]);

test('all figures stand in one table: filtered, grouped, opened, compared', async ({ stage }) => {
  const library = await stage.libraryOf([county, city], '#figures');
  await expect(lines(library).first()).toBeVisible();
  await expect(library.locator('progress')).toHaveCount(0);
  const all = await count(library);
  expect(all).toBeGreaterThan(40);

  await library.getByRole('combobox', { name: '种类', exact: true }).selectOption({ label: '比例' });
  await expect(lines(library).first().locator('.f-unit')).toHaveText('%');
  expect(await count(library)).toBeLessThan(all);
  await library.getByRole('combobox', { name: '种类', exact: true }).selectOption({ label: '全部' });

  await library.getByRole('combobox', { name: '分组', exact: true }).selectOption({ label: '地区' });
  const heads = library.locator('.figs tr.g');
  await expect(heads.first()).toContainText(/[县市] \d+/);
  await library.getByRole('combobox', { name: '分组', exact: true }).selectOption({ label: '不分组' });
  await expect(heads).toHaveCount(0);

  await library.getByRole('searchbox').fill('1064');
  await expect(lines(library)).toHaveCount(1);
  await lines(library).first().locator('.f-indicator button').click();
  await expect(library.getByRole('dialog').locator('blockquote, .quote, q').first()).toContainText('1064');
  await library.keyboard.press('Escape');

  await library.locator('.cols summary').click();
  await library.getByRole('checkbox', { name: '地区' }).uncheck();
  await expect(library.locator('.figs thead')).not.toContainText('地区');
  await library.reload();
  await expect(library.locator('.figs thead')).toContainText('指标');
  await expect(library.locator('.figs thead')).not.toContainText('地区');

  await library.getByRole('combobox', { name: '标准指标', exact: true }).selectOption({ label: '对应到' });
  await expect(lines(library).first()).toBeVisible();
  await lines(library).first().getByRole('checkbox').check();
  await library.getByRole('button', { name: '比较这些指标' }).click();
  await expect(library).toHaveURL(/#compare\?i=[^,&]+&r=/);
});
