/** What installing does and asks in Firefox, what the toolbar button does, and the one permission that a reader can give. */
import { marksOf } from '../support/panel.ts';
import { county, expect, test } from './stage.ts';

/** The extension API as the first-run page has it. */
declare const chrome: {
  permissions: { getAll(): Promise<{ origins: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches: string[] }[]> };
  action: { getBadgeText(details: object): Promise<string> };
  tabs: { query(query: object): Promise<{ id: number }[]> };
};

test('installing opens the first-run page, and nothing runs until the reader wants it', async ({ stage }) => {
  const { firefox, firstRun } = stage;
  await firstRun.see('h1', '明数读报告里的数');
  expect(await firefox.isSidebarOpen()).toBe(false);
  expect((await firstRun.evaluate(() => chrome.permissions.getAll())).origins).toEqual([]);
  expect(await firstRun.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
});

test('the toolbar button opens the sidebar and reads the page; the sidebar follows to other tabs', async ({
  stage,
}) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await panel.see('.row', '行政许可事项数');
  expect(await stage.firefox.isSidebarOpen()).toBe(true);
  expect(Object.values(await marksOf(page)).flat().length).toBeGreaterThan(50);
  // As narrow as Firefox opens it, nothing is cut off at its side.
  const { scrollWidth, clientWidth } = await panel.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBe(clientWidth);
  await stage.visit('news-about-report.html');
  await panel.see('h2', '还没有获准读这一页');
  await panel.see('.state', 'Firefox 会问一句');
  await stage.firefox.pressButton();
  await panel.see('h2', '这一页不像一份报告');
  // A page of ours is in front: said, and nothing tried.
  await stage.firstRun.press('h1');
  await panel.see('h2', '浏览器自己的页面读不了');
  await page.bringToFront();
  await panel.see('.row', '行政许可事项数');
});

test('the switch asks by Firefox’s own prompt; once granted, reports are read by themselves', async ({ stage }) => {
  const { firefox, firstRun } = stage;
  await firstRun.see('.switch', 'gov.cn 域');
  await firstRun.press('[role=switch]');
  expect(await firefox.promptWords()).toContain('gov.cn');
  await firefox.answer(false);
  await firstRun.see('[role=switch][aria-checked=false]');
  await firstRun.press('[role=switch]');
  await firefox.promptWords();
  await firefox.answer(true);
  await firstRun.see('[role=switch][aria-checked=true]');
  await expect
    .poll(() =>
      firstRun.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort()),
    )
    .toEqual(['detector', 'starter']);
  const page = await stage.visit(county);
  await expect.poll(async () => Object.values(await marksOf(page)).flat().length).toBeGreaterThan(50);
  const badge = () =>
    firstRun.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
    });
  await expect.poll(badge).toBe('72');
  await firstRun.press('[role=switch]');
  await firstRun.see('[role=switch][aria-checked=false]');
  await expect
    .poll(() => firstRun.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length))
    .toBe(0);
});
