/** Deletes the library as a whole, its files with it: also one that can no longer be read or written. */
import { deleteDB } from 'idb';
import { LibraryError } from './error.ts';
import { databaseName } from './schema.ts';

/** Pages that hold the library let go of it when they are asked to; one that does not is not waited for longer (milliseconds). */
const patience = 5_000;

/**
 * Deletes the database. The caller closes its own connection first.
 * @throws LibraryError `outdated` where another page does not let go; everything is then still there
 */
export async function eraseLibrary(name: string = databaseName): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LibraryError('outdated')), patience);
  });
  try {
    await Promise.race([deleteDB(name), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
