/** Finding reports again: search over full texts, projects and tags. */
import { city, county, expect, test } from './mingshu.ts';

test('a search finds words inside sentences and leads to them; projects and tags gather reports', async ({ stage }) => {
  const library = await stage.libraryOf([county, city]);
  const rows = library.locator('.lib tbody tr');
  await expect(rows).toHaveCount(2);

  await library.getByRole('checkbox', { name: /德庆县/ }).check();
  await library.getByRole('button', { name: '项目和标签' }).click();
  const dialog = library.getByRole('dialog');
  await dialog.getByLabel('新项目').fill('县级比较');
  await dialog.getByLabel('新标签').fill('口径，<b>存疑</b>');
  await dialog.getByRole('button', { name: '保存' }).click();
  const rail = library.locator('.rail');
  await rail.getByRole('button', { name: '县级比较' }).click();
  await expect(rows).toHaveCount(1);
  await rail.getByRole('button', { name: '<b>存疑</b>' }).click();
  await expect(rows).toHaveCount(1);
  await rail.getByRole('button', { name: '全部报告' }).click();
  await expect(rows).toHaveCount(2);

  await library.getByRole('searchbox').fill('複議');
  await library.getByRole('searchbox').press('Enter');
  const place = library.locator('.found-place').first();
  await expect(place.locator('mark').first()).toHaveText('复议');
  await expect(library.getByRole('status').filter({ hasText: '份报告的全文里有' })).toBeVisible();
  await place.click();
  await expect(library.locator('.st-text .is-lit').first()).toBeInViewport();
  await expect(library.locator('.st-text .is-lit').first()).toHaveText(/复议|複議/);
  await library.goBack();
  await expect(library.locator('.found-place').first()).toBeVisible();
});
