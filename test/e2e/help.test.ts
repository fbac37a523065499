/** The guide inside the extension: reached from panel and library, in the reader's language, readable by everyone. */
import { city, expect, test } from './mingshu.ts';

test('the guide opens from the panel’s menu and from the library, in the reader’s language', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel(city);
  await panel.getByRole('button', { name: '更多' }).click();
  const opened = stage.browser.context.waitForEvent('page');
  await panel.getByRole('button', { name: '使用说明' }).click();
  const guide = await opened;
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText('明数怎么用');
  await guide.getByRole('link', { name: '引注' }).click();
  await expect(guide.getByRole('heading', { name: '引注' })).toBeInViewport();
  for (const width of [320, 1280]) {
    await guide.setViewportSize({ width, height: 800 });
    expect(await guide.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await guide.getByRole('button', { name: '繁體' }).click();
  await expect(guide.locator('.help')).toContainText('明數怎麼用');
  await guide.getByRole('button', { name: 'English' }).click();
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText('Using Mingshu');
  const library = await stage.browser.context.newPage();
  await library.goto(stage.browser.own('library.html'));
  const again = stage.browser.context.waitForEvent('page');
  await library.getByRole('link', { name: 'User’s guide' }).click();
  await expect((await again).getByRole('heading', { level: 1 })).toHaveText('Using Mingshu');
});
