/** What the library has that is akin to the page beside the panel: its copies, and what last year's report carried over. */
import type { Reading } from '../../utils/messages/reading.ts';
import type { Kept } from './kept.ts';
import { type KeptCarried, useCarried } from './use-carried.ts';
import { type KeptTwin, useTwins } from './use-twins.ts';

export interface Kin {
  twins: readonly KeptTwin[];
  carried: KeptCarried | null;
}

export function useKin(reading: Reading | null, kept: Kept, fail: (error: unknown) => void): Kin {
  return { twins: useTwins(reading, kept, fail), carried: useCarried(reading, kept, fail) };
}
