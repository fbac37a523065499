/** How time and memory of reading figures grow with the text: from 4,000 to 1,000,000 characters. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { extractFigures } from '../../../utils/figures/extract.ts';
import type { Figure } from '../../../utils/figures/figure.ts';
import { sideBySide } from '../measure.ts';
import { reports, textOf } from '../texts.ts';
import { type Work, within } from '../work.ts';

const lengths = [4_000, 20_000, 100_000, 400_000, 1_000_000] as const;
const longest = lengths.at(-1) as number;
/** Readings in a turn: about as many characters for every length, so that each turn takes as long. */
const turnsOf = (length: number): number => Math.ceil(longest / length);

/** Collects garbage now; Node hides this behind a flag that can be set while it runs. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** Collects until nothing is left to collect: some things are only let go once others have been. */
async function settle(collect: () => void): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Bytes of live memory that `work` adds: what its result keeps. */
async function keeps(collect: () => void, work: () => unknown): Promise<{ bytes: number; result: unknown }> {
  await settle(collect);
  const before = process.memoryUsage();
  const result = work();
  await settle(collect);
  const after = process.memoryUsage();
  const live = (usage: NodeJS.MemoryUsage) => usage.heapUsed + usage.arrayBuffers;
  return { bytes: live(after) - live(before), result };
}

export const growth: Work = {
  name: 'growth',
  browser: false,
  async run() {
    const texts = (await reports()).map(({ text }) => text);
    const sides = Object.fromEntries(
      lengths.map((length) => {
        const text = textOf(length, texts);
        return [
          length,
          () => {
            for (let turn = 0; turn < turnsOf(length); turn++) extractFigures(text, { year: 2023 });
          },
        ];
      }),
    );
    const times = await sideBySide(sides, { warmUp: 1 });
    const perThousand = lengths.map((length) => (times[length] as number) / ((turnsOf(length) * length) / 1000));
    const slowest = Math.max(...perThousand) / Math.min(...perThousand);

    const collect = collector();
    const text = textOf(longest, texts);
    const { bytes, result } = await keeps(collect, () => extractFigures(text, { year: 2023 }));
    const figures = result as Figure[];
    const dropped = await keeps(collect, () => {
      extractFigures(text, { year: 2023 });
      return null;
    });
    const textBytes = 2 * longest;
    return {
      rows: [
        within({ work: 'time per character, 4,000 to 1,000,000', unit: '× (slowest ÷ fastest)', ours: slowest }, 1.5),
        within({ work: 'memory kept of 1,000,000 characters', unit: '× the text', ours: bytes / textBytes }, 10),
        within(
          {
            work: 'memory kept once the figures are let go',
            unit: '× the text',
            ours: Math.max(0, dropped.bytes) / textBytes,
          },
          0.5,
        ),
      ],
      notes: [
        `Milliseconds per 1,000 characters: ${lengths.map((length, at) => `${length.toLocaleString('en')}: ${perThousand[at]?.toFixed(2)}`).join(', ')}.`,
        `${figures.length.toLocaleString('en')} figures of 1,000,000 characters keep ${Math.round(bytes / figures.length)} bytes each.`,
      ],
    };
  },
};
