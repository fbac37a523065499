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
/** The same characters for every length, so that nothing but the length differs: the longest text in pieces. */
const inPieces = (text: string, length: number): string[] =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, n) => text.slice(n * length, (n + 1) * length));

/** Collects garbage now; Node hides this behind a flag that can be set while it runs. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** Collections of garbage, and milliseconds between two: some things are only let go once others have been. */
const collections = 5;
/** The engine lets go of what it compiles from, and of typed arrays, beside the program. */
const between = 100;

/** Bytes of live memory, once nothing is left to collect. */
async function live(collect: () => void): Promise<number> {
  for (let turn = 0; turn < collections; turn++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, between));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Bytes of live memory that `work` adds: what its result keeps. */
async function keeps(collect: () => void, work: () => unknown): Promise<{ bytes: number; result: unknown }> {
  const before = await live(collect);
  const result = work();
  return { bytes: (await live(collect)) - before, result };
}

export const growth: Work = {
  name: 'growth',
  browser: false,
  async run() {
    const texts = (await reports()).map(({ text }) => text);
    const text = textOf(longest, texts);
    const sides = Object.fromEntries(
      lengths.map((length) => {
        const pieces = inPieces(text, length);
        return [
          length,
          () => {
            for (const piece of pieces) extractFigures(piece, { year: 2023 });
          },
        ];
      }),
    );
    const times = await sideBySide(sides, { warmUp: 1 });
    const perThousand = lengths.map((length) => (times[length] as number) / (longest / 1000));
    const slowest = Math.max(...perThousand) / Math.min(...perThousand);

    const collect = collector();
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
