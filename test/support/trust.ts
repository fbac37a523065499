/**
 * How large a test against hostile pages and lost data is, and what it counts. Every run of the tests has the short
 * form; `npm run test:trust` has the full one and sums up what was counted.
 */
import { appendFileSync } from 'node:fs';

/** Whether this is the full form. */
export const isFull = process.env.MINGSHU_TRUST === 'full';

/** The size of a test: `short` in every run, `full` in the full form. */
export const sized = (short: number, full: number): number => (isFull ? full : short);

/** What is counted over a run. */
type Counted = 'pages' | 'kills' | 'power cuts' | 'strings' | 'trees' | 'messages' | 'imports' | 'exports';

/** Adds to what the run has done; a run that sums up names the file. */
export function count(what: Counted, times = 1): void {
  const file = process.env.MINGSHU_COUNTS;
  if (file) appendFileSync(file, `${what}\t${times}\n`);
}
