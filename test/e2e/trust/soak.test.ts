/** One browser, page after page: opened, saved, visited again, closed. Memory stays flat, no console says anything. */
import type { CDPSession, Page } from '@playwright/test';
import { portalOf } from '../../support/portals.ts';
import { openProbe, type ProbeWorld, probeExtension } from '../../support/probe.ts';
import { count, isFull, sized } from '../../support/trust.ts';
import { expect, test } from '../mingshu.ts';

const rounds = sized(3, 500);

/** An invented report; each has its own address and its own numbers. */
function report(n: number): string {
  const body = Array.from(
    { length: 40 },
    (_, line) =>
      `第${line + 1}项工作有序推进，全年受理行政复议案件${1000 + n * 7 + line}件，办结${900 + n + line}件，罚没金额${(n % 97) + 1}.${line % 10}万元，群众满意率9${line % 10}.${n % 10}%。`,
  );
  return `长溪县第${n}号2023年法治政府建设年度报告\n2023年，长溪县深入推进依法行政。现将有关情况报告如下。\n一、主要工作\n${body.join('\n')}\n特此报告。\n长溪县人民政府\n2024年2月1日`;
}

const urlOf = (n: number) => `http://www.changxi.gov.cn/soak/${n}.html`;
const pages = Array.from({ length: rounds }, (_, n) => ({
  file: `soak-${n}`,
  url: urlOf(n),
  html: portalOf(report(n)),
}));

/** Memory that a page's scripts hold, in bytes, after what can go has gone. */
async function heldBy(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize;
}

test.use({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here.
  extension: async ({}, use) => use(await probeExtension()),
  morePages: [pages, { scope: 'test' }],
});

test('page after page is opened, saved, visited again and closed, and nothing grows', async ({ stage }) => {
  test.setTimeout(60_000 + rounds * 6_000);
  const { context } = stage.browser;
  const { panel } = await stage.visitWithPanel('soak-0');
  const sessions = new Map<string, CDPSession>();
  const look = await openProbe(stage.browser);
  for (const [name, page] of [
    ['panel', panel],
    ['library', look],
  ] as [string, Page][])
    sessions.set(name, await context.newCDPSession(page));
  const memory: Record<string, number[]> = { panel: [], library: [] };

  for (let n = 0; n < rounds; n++) {
    const page = await context.newPage();
    await page.goto(urlOf(n));
    await page.bringToFront();
    await expect(panel.locator('.ph h1')).toContainText(`第${n}号`);
    await expect(panel.locator('.row').first()).toBeVisible();
    await panel.keyboard.press('Shift+S');
    await expect(panel.locator('.foot .kept')).toBeVisible();
    // And again: it is known.
    await page.reload();
    await expect(panel.locator('.ph h1')).toContainText(`第${n}号`);
    await expect(panel.locator('.foot .kept')).toBeVisible();
    await page.close();
    count('pages', 2);
    for (const [name, session] of sessions) memory[name]?.push(await heldBy(session));
  }

  const { counts, reports } = await look.evaluate(async () => {
    const { probe } = globalThis as unknown as ProbeWorld;
    return { counts: await probe.check(), reports: (await probe.reports()).length };
  });
  expect(reports).toBe(rounds);
  expect(counts.reports).toBe(rounds);
  // From the first fifth to the end. A short run is too short to tell a leak from warming up: it is only kept in bounds.
  const from = isFull ? Math.floor(rounds / 5) : 1;
  for (const [name, held] of Object.entries(memory)) {
    const growth = (held.at(-1) as number) / (held[from] as number);
    console.log(
      `${name}: ${held
        .map((bytes) => Math.round(bytes / 2 ** 20))
        .filter((_, n) => n % Math.ceil(rounds / 10) === 0)
        .join(' ')} MB`,
    );
    expect(growth, name).toBeLessThan(isFull ? 1.2 : 2);
  }
});
