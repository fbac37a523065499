/**
 * Runs on every page of the portals that the reader has allowed, so it is tiny: decides from what is cheap whether this
 * may be a report, and tells the background. Reading is the annotator's work.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageReport } from '../utils/messages/worker.ts';
import { quickLook } from '../utils/page/quick.ts';
import { contentApi } from './shared/content-api.ts';

/** Bodies that scripts fill in come late: further looks after so many milliseconds, then no more. */
const looks = [0, 600, 1_500, 4_000, 10_000];

export default defineUnlistedScript(() => {
  const start = () => look(0);
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});

function look(nth: number): void {
  const wait = looks[nth];
  if (wait === undefined) return;
  setTimeout(() => {
    if (quickLook(document).report) tell();
    else look(nth + 1);
  }, wait);
}

function tell(): void {
  const report: PageReport = { type: 'report-here' };
  contentApi()
    ?.runtime.sendMessage(report)
    .catch(() => {});
}
