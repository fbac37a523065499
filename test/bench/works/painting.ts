/** Marking 5,000 figures up to the first frame, against mark.js; and what the marks cost the page's own changes. */
import { styleSheet } from '../../../utils/highlight/layers.ts';
import { bundle } from '../bundle.ts';
import type * as InPage from '../page/painting.ts';
import { longPage, openStage } from '../stage.ts';
import { scriptOf } from '../theirs.ts';
import { against, type Work, within } from '../work.ts';

const most = 5_000;
const runs = 7;
/** A tenth more is little beside what else a machine does meanwhile: so many turns tell it. */
const changes = 21;

export const painting: Work = {
  name: 'painting',
  browser: true,
  async run() {
    const long = await longPage(450_000);
    const stage = await openStage([long]);
    try {
      await stage.browser.worker.evaluate(() =>
        (
          globalThis as unknown as { chrome: { scripting: { unregisterContentScripts(): Promise<void> } } }
        ).chrome.scripting.unregisterContentScripts(),
      );
      const page = await stage.visit(long.url);
      await page.addStyleTag({ content: styleSheet('bench') });
      await page.evaluate(scriptOf('mark.js/dist/mark.min.js'));
      await page.evaluate(await bundle('painting.ts'));
      const drawn = await page.evaluate(
        ([figures, turns]) => (globalThis as unknown as { bench: typeof InPage }).bench.painting(figures, turns),
        [most, runs] as const,
      );
      const busy = await page.evaluate(
        ([figures, turns]) => (globalThis as unknown as { bench: typeof InPage }).bench.changing(figures, turns),
        [most, changes] as const,
      );
      return {
        rows: [
          against(
            {
              work: `marking ${drawn.figures.toLocaleString('en')} figures, to the first frame`,
              unit: 'ms',
              ours: drawn.ours,
              theirs: drawn.theirs,
              against: 'mark.js, the same ranges',
            },
            4,
          ),
          within(
            {
              work: 'elements added to the page',
              unit: 'elements',
              ours: drawn.added.ours,
              theirs: drawn.added.theirs,
              against: 'mark.js',
            },
            0,
          ),
          within(
            {
              work: 'the page’s own changes while they are marked',
              unit: '× (marked ÷ plain)',
              ours: busy.marked / busy.plain,
            },
            1.1,
          ),
        ],
        notes: [`A frame without anything to draw takes ${drawn.nothing.toFixed(1)} ms of the above.`],
      };
    } finally {
      await stage.close();
    }
  },
};
