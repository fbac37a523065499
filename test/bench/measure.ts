/**
 * Measuring: medians of runs after a warm-up. What is compared runs in one process, turn by turn, so that a busy machine slows
 * both sides alike: ratios hold where milliseconds do not. Runs in Node and, bundled, in a page.
 */

export interface Options {
  /** Measured runs, and runs before them. */
  runs?: number;
  warmUp?: number;
  /**
   * Milliseconds of a turn: a side repeats its work until they are over, and each repetition is a run of its own. What takes
   * far less than the other would else be measured in what the other leaves behind: its rubbish in memory, its code in the
   * processor, our code thrown out by the engine because it was not run for so long.
   */
  turn?: number;
}

/** What a median is taken of: fewer runs say little on a machine that does other things. */
export const leastRuns = 7;

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}

/** The share `part` (0 to 1) of the numbers is not above the result. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] as number;
}

/**
 * Milliseconds. In Node of processor time: a machine that does other things makes the clock on the wall run ahead. A page has
 * no other clock.
 */
function now(): number {
  return typeof process === 'undefined' ? performance.now() : process.cpuUsage().user / 1000;
}

/** Median time of one run of each side in milliseconds; the sides take turns, of one run or of so many milliseconds. */
export async function sideBySide<Name extends string>(
  sides: Record<Name, () => unknown>,
  { runs = leastRuns, warmUp = 2, turn = 0 }: Options = {},
): Promise<Record<Name, number>> {
  const names = Object.keys(sides) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let run = -warmUp; run < runs; run++) {
    for (const name of names) {
      const end = now() + turn;
      do {
        const start = now();
        await sides[name]();
        if (run >= 0) times.get(name)?.push(now() - start);
      } while (now() < end);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}
