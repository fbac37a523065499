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

/**
 * Whether there is room for `bytes` more. Resolves to true where space is getting low.
 * @throws LibraryError `full`
 */
export async function checkSpace(estimate: () => Promise<Estimate>, bytes: number): Promise<boolean> {
  const { quota, usage } = await estimate().catch((): Estimate => ({}));
  if (quota === undefined || usage === undefined) return false;
  const free = quota - usage - bytes;
  if (free < refuseBelow) throw new LibraryError('full');
  return free < warnBelow;
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
