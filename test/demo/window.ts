/** The demo on a screen: every report in a tab, the first in front with the panel beside it, until the window is closed. */
import { launch, openPanel, settled } from '../support/browser.ts';
import { granted, makeGranted } from '../support/extension.ts';
import { type PortalPage, servePortals } from '../support/portals.ts';

export async function showWindow(reports: readonly PortalPage[]): Promise<void> {
  makeGranted();
  const portals = await servePortals(reports);
  const browser = await launch({
    extension: granted,
    port: portals.port,
    headless: false,
    window: { width: 1440, height: 960 },
  });
  const closed = new Promise<void>((resolve) => browser.context.on('close', () => resolve()));
  await settled(browser, true);
  const tabs = [];
  for (const { url } of reports) {
    const tab = await browser.context.newPage();
    await tab.goto(url);
    tabs.push(tab);
  }
  const [first] = tabs;
  if (first) await openPanel(browser, first);
  console.log('Mingshu is open beside the first report. Close the window to end the demo.');
  await closed;
  await portals.close();
}
