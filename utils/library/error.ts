/** What can go wrong in the library, as keys that the interface has words for (`error.*` of its messages). */

export type LibraryErrorKey =
  /** IndexedDB is refused or missing (some private windows). */
  | 'unavailable'
  /** The data on disk were written by a newer version of the extension. */
  | 'newer'
  /** A newer version has opened the library; this page must be loaded again. */
  | 'outdated'
  /** The reader has deleted the whole library from another page. */
  | 'erased'
  /** The browser closed the connection by itself. */
  | 'terminated'
  /** There is not enough free space to write safely. */
  | 'full'
  /** The browser could not write: nothing more is written until the page is loaded again. */
  | 'broken'
  /** The browser gave back an empty library where there had been reports; the reader has to choose first. */
  | 'lost'
  /** The record is not there (any more). */
  | 'missing'
  /** What was deleted cannot come back, because its page has been saved again since. */
  | 'conflict'
  /** The record is beyond what the library takes: a text of many megabytes, a place outside its text. */
  | 'unfit'
  | 'unknown';

export class LibraryError extends Error {
  readonly key: LibraryErrorKey;

  constructor(key: LibraryErrorKey, cause?: unknown) {
    super(`library: ${key}`, cause === undefined ? undefined : { cause });
    this.name = 'LibraryError';
    this.key = key;
  }
}

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '');

/** The library's own error for whatever the browser threw. Errors that are typed already pass unchanged. */
export function asLibraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return new LibraryError('full', error);
    case 'VersionError':
      return new LibraryError('newer', error);
    case 'SecurityError':
    case 'InvalidAccessError':
      return new LibraryError('unavailable', error);
    // Chromium reports a full or failing disk as UnknownError, then aborts whatever follows.
    case 'UnknownError':
    case 'AbortError':
    case 'NotReadableError':
      return new LibraryError('broken', error);
    case 'InvalidStateError':
      return new LibraryError('terminated', error);
    default:
      return new LibraryError('unknown', error);
  }
}
