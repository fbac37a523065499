/** From a page's load to its figures in the panel; the longest task in a very long page; what a page that is no report pays. */
import type { Page } from '@playwright/test';
import { openPanel } from '../../support/browser.ts';
import { pageOfFile, sampleReports } from '../../support/portals.ts';
import { reportNames, reportPath } from '../../support/shared.ts';
import { bundle } from '../bundle.ts';
import { median } from '../measure.ts';
import type * as InPage from '../page/detector.ts';
import { longPage, openStage, type Stage } from '../stage.ts';
import { type Work, within } from '../work.ts';

const visits = 7;
const home = 'http://www.yunxi.gov.cn/';

interface Chrome {
  chrome: {
    scripting: { unregisterContentScripts(): Promise<void>; executeScript(injection: object): Promise<unknown> };
    tabs: { query(query: object): Promise<{ id: number }[]> };
    action: { getBadgeText(details: { tabId: number }): Promise<string> };
  };
}

/** The longest of the reports as a portal page. */
function longestReport() {
  const pages = reportNames.length > 0 ? reportNames.map((name) => pageOfFile(reportPath(name))) : sampleReports();
  return pages.reduce((a, b) => (b.html.length > a.html.length ? b : a));
}

/** Times (of the clock all pages share) at which the panel, empty before, shows rows. */
const watchRows = (panel: Page) =>
  panel.evaluate(() => {
    const times: number[] = [];
    let before = document.querySelectorAll('.row-main').length;
    new MutationObserver(() => {
      const rows = document.querySelectorAll('.row-main').length;
      if (rows > 0 && before === 0) times.push(performance.timeOrigin + performance.now());
      before = rows;
    }).observe(document.body, { childList: true, subtree: true });
    Object.assign(globalThis, { rowTimes: times });
  });

async function loadToPanel(stage: Stage, url: string): Promise<number> {
  const page = await stage.visit(home);
  const panel = await openPanel(stage.browser, page);
  await watchRows(panel);
  const times: number[] = [];
  for (let visit = -1; visit < visits; visit++) {
    await page.goto(home);
    await panel.waitForFunction(() => document.querySelectorAll('.row-main').length === 0);
    await page.goto(url, { waitUntil: 'load' });
    const loaded = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return performance.timeOrigin + (navigation?.loadEventEnd ?? 0);
    });
    await panel.waitForFunction(() => document.querySelectorAll('.row-main').length > 0);
    const shown = await panel.evaluate(() => (globalThis as unknown as { rowTimes: number[] }).rowTimes.at(-1) ?? 0);
    if (visit >= 0) times.push(shown - loaded);
  }
  await panel.close();
  await page.close();
  return median(times);
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds of processor time. */
  tdur?: number;
}

/** By this mark the page's own thread is known among those of the browser. */
const ownThread = 'own-thread';

/** Processor milliseconds of every task of the page's own thread while `work` runs. */
async function tasksDuring(page: Page, work: () => Promise<void>): Promise<number[]> {
  const client = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'], excludedCategories: ['*'] },
  });
  await page.evaluate((name) => void performance.mark(name), ownThread);
  await work();
  const complete = new Promise<void>((resolve) => client.once('Tracing.tracingComplete', () => resolve()));
  await client.send('Tracing.end');
  await complete;
  const own = events.find(({ name }) => name === ownThread);
  if (!own) throw new Error('the trace does not tell which thread is the page’s');
  return events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && pid === own.pid && tid === own.tid)
    .map(({ tdur = 0 }) => tdur / 1000);
}

/** Reads a page by injecting the annotator, as the toolbar button does, and gives the tasks that this took. */
async function readingTasks(stage: Stage, url: string): Promise<{ longest: number; badge: string }> {
  const { worker } = stage.browser;
  const page = await stage.visit(url);
  await page.bringToFront();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 10_000 })));
  const badge = () =>
    worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as Chrome;
      const [tab] = await chrome.tabs.query({ active: true });
      return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
    });
  const tasks = await tasksDuring(page, async () => {
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as Chrome;
      const [tab] = await chrome.tabs.query({ active: true });
      await chrome.scripting.executeScript({ target: { tabId: tab?.id }, files: ['annotator.js'] });
    });
    for (let turn = 0; turn < 300 && (await badge()) === ''; turn++) await page.waitForTimeout(200);
  });
  const found = await badge();
  await page.close();
  return { longest: Math.max(0, ...tasks), badge: found };
}

export const reading: Work = {
  name: 'reading',
  browser: true,
  async run() {
    const report = longestReport();
    const long = await longPage(1_000_000);
    const stage = await openStage([report, long]);
    try {
      const toPanel = await loadToPanel(stage, report.url);
      await stage.browser.worker.evaluate(() =>
        (globalThis as unknown as Chrome).chrome.scripting.unregisterContentScripts(),
      );
      const other = await stage.visit(home);
      await other.evaluate(await bundle('detector.ts'));
      const look = await other.evaluate(() => (globalThis as unknown as { bench: typeof InPage }).bench.looking());
      await other.close();
      const longest: number[] = [];
      let badge = '';
      for (let visit = 0; visit < 3; visit++) {
        const one = await readingTasks(stage, long.url);
        longest.push(one.longest);
        badge = one.badge;
      }
      return {
        rows: [
          within({ work: 'the detector’s look at a page that is no report', unit: 'ms', ours: look }, 1),
          within(
            {
              work: `report page of ${report.html.length.toLocaleString('en')} characters: load → figures in the panel`,
              unit: 'ms',
              ours: toPanel,
            },
            150,
          ),
          within(
            {
              work: 'longest task while a page of 1,000,000 characters is read',
              unit: 'ms of processor',
              ours: median(longest),
            },
            50,
          ),
        ],
        notes: [
          `The page of 1,000,000 characters has ${badge} figures; longest tasks of three readings: ${longest.map((one) => one.toFixed(0)).join(', ')} ms. The page's own layout of the marks is among them.`,
        ],
      };
    } finally {
      await stage.close();
    }
  },
};
