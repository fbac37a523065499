/** Detection, the list beside the page, and the way between a figure and its words. */
import { openPanel } from '../support/browser.ts';
import { boxOf, bringUp, marksOf, paintedAt } from '../support/panel.ts';
import { badgeOf, city, county, district, expect, test } from './mingshu.ts';

test('a report is found by itself, and the badge says how many figures it has', async ({ stage }) => {
  await stage.visit(county);
  await expect.poll(() => badgeOf(stage)).toMatch(/^\d{2,}$/);
});

for (const [file, region] of [
  [county, '德庆县'],
  [city, '衢州市'],
  [district, '吴江区'],
] as const)
  test(`the figures of ${file} stand beside it`, async ({ stage }) => {
    const { panel } = await stage.visitWithPanel(file);
    await expect(panel.locator('.row').first()).toBeVisible();
    await expect(panel.getByRole('tab', { name: '数字' })).toHaveText(/数字 \d{2,}/);
    await expect(panel.locator('.ph h1')).toContainText(/法治政府建[设設]/);
    await expect(panel.locator('.ph-l').first()).toContainText(region);
    await expect(panel.locator('.ph-src')).toContainText('政府网站');
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

test('every figure is tinted in the page by its kind, and painted so', async ({ stage }) => {
  const page = await stage.visit(county);
  await expect.poll(async () => (await marksOf(page)).count.length).toBeGreaterThan(30);
  const marks = await marksOf(page);
  expect(marks.share).toContain('97.5%');
  expect(marks.money).toContain('1.32亿');
  expect(marks.time.length).toBeGreaterThan(0);
  // What is computed is not always painted: look at the colour on the screen, at the foot of the digits' box.
  const box = await bringUp(page, '1.32亿');
  expect(await paintedAt(page, box.x + 1, box.y + 1)).toEqual([0xdf, 0xf7, 0xd6]);
});

test('a row leads to its words: the page scrolls there and lights them', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  const row = panel.locator('.row', { hasText: '27,316' });
  await panel.getByRole('searchbox').fill('27316');
  await row.locator('.row-main').click();
  await expect.poll(async () => (await marksOf(page)).current).toEqual(['27,316']);
  // Lit for a moment, with all of its sentence.
  expect((await marksOf(page)).lit.join('')).toContain('政务服务便民热线');
  await expect.poll(async () => (await marksOf(page)).lit).toEqual([]);
  const marks = await marksOf(page);
  expect(marks.sentence.join('')).toContain('按时办结率');
  expect(marks.words.length).toBeGreaterThan(0);
  await expect
    .poll(async () => {
      const { y } = await boxOf(page, '27,316');
      return y > 0 && y < (await page.evaluate(() => innerHeight));
    })
    .toBe(true);
  // The opened row shows the sentence with the figure and the words of its indicator.
  await expect(panel.locator('.open .q .is-current')).toHaveText('27,316');
  await expect(panel.locator('.open .q .ind').first()).toBeVisible();
});

test('a figure clicked in the page shows its row', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
  // Something is in the way: another view, a search, a folded section.
  await panel.getByRole('searchbox').fill('法律明白人');
  await panel.getByRole('tab', { name: '核对' }).click();
  const box = await bringUp(page, '240');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(panel.locator('.row.is-sel .val')).toContainText('240');
  await expect(panel.locator('.row.is-sel')).toBeInViewport();
  expect((await marksOf(page)).current).toEqual(['240']);
  // A click beside the digits is no click on them.
  const word = await boxOf(page, '执法监督动真碰硬');
  await page.mouse.click(word.x + 8, word.y + 8);
  await page.waitForTimeout(300);
  await expect(panel.locator('.row.is-sel .val')).toContainText('240');
});

test('pointing at a row lights its figure, and no longer', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel(county);
  await panel.locator('.row').first().hover();
  await expect.poll(async () => (await marksOf(page)).lit).toEqual(['23']);
  await panel.getByRole('searchbox').hover();
  await expect.poll(async () => (await marksOf(page)).lit).toEqual([]);
});

test('the page is the same before and after', async ({ stage }) => {
  const { browser, portals } = stage;
  const page = await browser.context.newPage();
  // Everything that changes after the page's own scripts are done is written down.
  await page.addInitScript(() => {
    const changes: string[] = [];
    Object.assign(globalThis, { changes });
    addEventListener('load', () => {
      Object.assign(globalThis, { before: document.documentElement.outerHTML });
      new MutationObserver((records) => {
        for (const { type, target } of records) changes.push(`${type} ${target.nodeName}`);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
  await page.goto(portals.pages.find(({ file }) => file === city)?.url as string);
  const panel = await openPanel(browser, page);
  await panel.locator('.row-main').first().click();
  await expect.poll(async () => (await marksOf(page)).current.length).toBe(1);
  await panel.keyboard.press('s');
  await expect.poll(async () => (await marksOf(page)).saved.length).toBe(1);
  await panel.locator('.row-main').nth(3).hover();
  await panel.keyboard.press('h');
  await expect.poll(async () => (await marksOf(page)).count.length).toBe(0);
  await panel.keyboard.press('h');
  await expect.poll(async () => (await marksOf(page)).count.length).toBeGreaterThan(10);
  const seen = await page.evaluate(() => {
    const { before, changes } = globalThis as unknown as { before: string; changes: string[] };
    return { same: before === document.documentElement.outerHTML, changes, sheets: document.styleSheets.length };
  });
  expect(seen.changes).toEqual([]);
  expect(seen.same).toBe(true);
});

test('rows stay where they are while what was never drawn comes into view above them', async ({ stage }) => {
  const { panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
  // Until what reckons with heights is loaded, the first rows stand one below the other.
  await expect(panel.locator('.line.flows')).toHaveCount(0);
  const furthest = await panel.evaluate(async () => {
    const box = document.querySelector('.scroll:has(.lines)') as HTMLElement;
    const drawn = async () => {
      for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    const topOf = (figure: string | undefined) =>
      box.querySelector(`.row-main[data-figure="${figure}"]`)?.getBoundingClientRect().top;
    box.scrollTop = box.scrollHeight;
    await drawn();
    let most = 0;
    const step = 40;
    while (box.scrollTop > step) {
      const rows = [...box.querySelectorAll<HTMLElement>('.row-main')];
      const { figure } = (rows[Math.floor(rows.length / 2)] as HTMLElement).dataset;
      const before = topOf(figure) ?? 0;
      box.scrollTop -= step;
      await drawn();
      most = Math.max(most, Math.abs((topOf(figure) ?? Number.POSITIVE_INFINITY) - before - step));
    }
    return most;
  });
  expect(furthest).toBeLessThanOrEqual(1);
});

test('a library that is long in opening keeps no list back', async ({ stage }) => {
  // A page that holds a library of an older schema open, and does not let go of it.
  await stage.firstRun.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('mingshu', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('meta');
        request.onsuccess = () => {
          Object.assign(globalThis, { held: request.result });
          resolve();
        };
      }),
  );
  const { panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
});
