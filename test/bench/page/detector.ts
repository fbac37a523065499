/** The detector's look at the page it stands in, taken many times over. Runs in the page. */
import { quickLook } from '../../../utils/page/quick.ts';
import { median } from '../measure.ts';

const times = 200;

/** Milliseconds of one look: the median of several rounds. */
export function looking(): number {
  const rounds = Array.from({ length: 9 }, () => {
    const start = performance.now();
    for (let n = 0; n < times; n++) quickLook(document);
    return (performance.now() - start) / times;
  });
  return median(rounds);
}

Object.assign(globalThis, { bench: { looking } });
