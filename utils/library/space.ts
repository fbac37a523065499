/**
 * Free space, asked before every write: writing on when the disk is full can destroy a whole database (Chromium), so the
 * library stops well before. With the permission `unlimitedStorage` the quota follows the free disk.
 */
import { LibraryError } from './error.ts';

export interface Estimate {
  quota?: number;
  usage?: number;
}

const megabyte = 1024 * 1024;
/** Below this nothing more is written: the database needs room to tidy its own files. */
const refuseBelow = 20 * megabyte;
/**
 * Below this the database is not even opened: opening writes too, and a database that a full disk has caught in the
 * middle of writing has been seen to lose everything when it was opened again before there was room.
 */
const closedBelow = 4 * megabyte;
/** Below this the reader is told. */
const warnBelow = 100 * megabyte;

/** The browser's estimate for this extension; empty where it gives none. */
export async function browserEstimate(): Promise<Estimate> {
  return (await globalThis.navigator?.storage?.estimate?.()) ?? {};
}

/** With so much free the answer is good for a while: nothing fills it up before it is asked again. */
const plenty = 1024 * megabyte;
/** How long (milliseconds). Asking takes a fifth of the time of a save. */
const goodFor = 1_000;

/** The room that is left, asked before every write, or remembered for a moment where there is plenty. */
export class Room {
  readonly #estimate: () => Promise<Estimate>;
  /** Bytes that were free when last asked, less what has been announced since, and when that was. */
  #free = 0;
  #askedAt = Number.NEGATIVE_INFINITY;

  constructor(estimate: () => Promise<Estimate>) {
    this.#estimate = estimate;
  }

  /**
   * Whether there is room for `bytes` more. Resolves to true where space is getting low.
   * @throws LibraryError `full`
   */
  async take(bytes: number): Promise<boolean> {
    this.#free -= bytes;
    if (this.#free > plenty && performance.now() - this.#askedAt < goodFor) return false;
    const { quota, usage } = await this.#estimate().catch((): Estimate => ({}));
    if (quota === undefined || usage === undefined) return false;
    this.#free = quota - usage - bytes;
    this.#askedAt = performance.now();
    if (this.#free < refuseBelow) throw new LibraryError('full');
    return this.#free < warnBelow;
  }
}

/**
 * Whether there is room to open the library.
 * @throws LibraryError `full`
 */
export async function checkSpaceToOpen(estimate: () => Promise<Estimate>): Promise<void> {
  const { quota, usage } = await estimate().catch((): Estimate => ({}));
  if (quota !== undefined && usage !== undefined && quota - usage < closedBelow) throw new LibraryError('full');
}

/** Asks the browser not to clear the library when the disk runs low. Its answer changes nothing for us. */
export async function askToPersist(): Promise<void> {
  await globalThis.navigator?.storage?.persist?.().catch(() => false);
}
