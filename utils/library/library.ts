/**
 * The open library: one connection to IndexedDB, through which everything is read and written. Every write is one
 * transaction with strict durability and is done when it is on the disk. What is written: reports.ts, snippets.ts, import.ts.
 */
import { type IDBPDatabase, type IDBPTransaction, openDB, unwrap } from 'idb';
import { type Change, type ChangeListener, type News, openNews } from './changes.ts';
import { asLibraryError, LibraryError, type LibraryErrorKey } from './error.ts';
import { migrate, schemaVersion } from './migrations/run.ts';
import { databaseName, type Schema, type StoreName } from './schema.ts';
import { askToPersist, browserEstimate, checkSpaceToOpen, type Estimate, Room } from './space.ts';
import { isFilled, type Tally, type TallyStore, tallyInStorage } from './tally.ts';
import { isTrouble, type Trouble, type TroubleStore, troubleInSession } from './trouble.ts';

/** Why a library that was open no longer is. */
type Closing = 'outdated' | 'erased' | 'terminated';

export type LibraryState =
  | { name: 'ready'; lowSpace: boolean }
  /** The browser gave back an empty library although `before` was in it. Nothing is written until the reader chooses. */
  | { name: 'lost'; before: Tally | null }
  /** A write failed, here or in another page: reading still works, writing does not until the browser is started again. */
  | { name: 'readonly'; reason: LibraryErrorKey }
  /** The connection is gone: load the page again. */
  | { name: 'closed'; reason: Closing };

export interface OpenOptions {
  /** Name of the database; tests use others. */
  name?: string;
  tally?: TallyStore;
  trouble?: TroubleStore;
  estimate?: () => Promise<Estimate>;
  /** Called when another page still holds an older schema open and has not closed it yet. */
  onWaiting?: () => void;
  /** Called when a library of an older schema is being brought to the newest: a large one takes a while. */
  onRenewing?: () => void;
}

export type ReadTransaction = IDBPTransaction<Schema, StoreName[], 'readonly'>;
export type WriteTransaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

export interface WriteOptions {
  /** Roughly how much is to be written, where it is much. */
  bytes?: number;
  /** Something is deleted: what is left is counted before this is done, lest an emptied library pass for a lost one. */
  removes?: true;
  /** Restoring a backup is the one thing that may be written into a library that was lost. */
  mendsLoss?: true;
}

/** A library of so many records is counted in a moment, after every save. */
const soonCounted = 100;
/** Between two counts of a larger one (milliseconds): many saves in a row are counted once. */
const betweenCounts = 2_000;

/** See `openLibrary`. */
export class Library {
  #db: IDBPDatabase<Schema>;
  #news: News;
  #id: string;
  #tally: TallyStore;
  #trouble: TroubleStore;
  #room: Room;
  #state: LibraryState;
  #stateListeners = new Set<(state: LibraryState) => void>();
  #persistAsked = false;
  /** Records when the library was last counted, when that was (milliseconds), and the timer of the next time. */
  #counted = 0;
  #countedAt = 0;
  #counting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    db: IDBPDatabase<Schema>,
    news: News,
    start: {
      id: string;
      tally: TallyStore;
      trouble: TroubleStore;
      estimate: () => Promise<Estimate>;
      state: LibraryState;
    },
  ) {
    this.#db = db;
    this.#news = news;
    this.#id = start.id;
    this.#tally = start.tally;
    this.#trouble = start.trouble;
    this.#room = new Room(start.estimate);
    this.#state = start.state;
    news.listen((change) => {
      if (change.of === 'loss' && this.#state.name === 'lost') this.enter({ name: 'ready', lowSpace: false });
      if (change.of === 'trouble' && this.#state.name === 'ready')
        this.enter({ name: 'readonly', reason: change.trouble });
    });
  }

  /** Tells this library from others, also in the files that it has written. */
  get id(): string {
    return this.#id;
  }

  get state(): LibraryState {
    return this.#state;
  }

  /** Calls `listener` whenever the state changes. Returns what stops it. */
  onState(listener: (state: LibraryState) => void): () => void {
    this.#stateListeners.add(listener);
    return () => void this.#stateListeners.delete(listener);
  }

  /** Calls `listener` after every change of the library, here or in another page. Returns what stops it. */
  onChange(listener: ChangeListener): () => void {
    return this.#news.listen(listener);
  }

  /** For the connection's own events; a closed library stays closed. */
  enter(state: LibraryState): void {
    if (this.#state.name === 'closed') return;
    this.#state = state;
    for (const listener of [...this.#stateListeners]) listener(state);
  }

  /**
   * Reads in one transaction. `work` may wait for nothing but its requests.
   * @throws LibraryError
   */
  async read<T>(stores: StoreName[], work: (transaction: ReadTransaction) => Promise<T>): Promise<T> {
    this.#assertOpen();
    try {
      return await work(this.#db.transaction(stores, 'readonly'));
    } catch (error) {
      throw asLibraryError(error);
    }
  }

  /**
   * Writes in one transaction: all of `work` or nothing. Resolves when it is safely on the disk, then tells `change` (made
   * of the result) to every page. `work` may wait for nothing but its requests.
   * @throws LibraryError
   */
  async write<T>(
    stores: StoreName[],
    work: (transaction: WriteTransaction) => Promise<T>,
    change: (result: T) => Change | null,
    options: WriteOptions = {},
  ): Promise<T> {
    this.#assertWritable(options);
    const lowSpace = await this.#room.take(options.bytes ?? 0);
    if (!this.#persistAsked) {
      this.#persistAsked = true;
      void askToPersist();
    }
    const result = await this.#transact(stores, work);
    if (this.#state.name === 'lost') {
      this.enter({ name: 'ready', lowSpace });
      this.#news.tell({ of: 'loss' });
    } else if (this.#state.name === 'ready' && this.#state.lowSpace !== lowSpace) {
      this.enter({ name: 'ready', lowSpace });
    }
    const told = change(result);
    if (told) {
      await (options.removes ? this.#count() : this.#countInTime());
      this.#news.tell(told);
    }
    return result;
  }

  /** After a loss: the reader begins a new library. The old tally is given up. */
  async beginAnew(): Promise<void> {
    if (this.#state.name !== 'lost') return;
    await this.#count();
    this.enter({ name: 'ready', lowSpace: false });
    this.#news.tell({ of: 'loss' });
  }

  close(): void {
    clearTimeout(this.#counting);
    this.#db.close();
    this.#news.close();
    this.#stateListeners.clear();
    this.#state = { name: 'closed', reason: 'terminated' };
  }

  async #transact<T>(stores: StoreName[], work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    let transaction: WriteTransaction | undefined;
    try {
      transaction = this.#db.transaction(stores, 'readwrite', { durability: 'strict' });
      // Whatever `work` throws comes first; without this a failing transaction would also be an unhandled rejection.
      transaction.done.catch(() => {});
      const result = await work(transaction);
      commitNow(transaction);
      await transaction.done;
      return result;
    } catch (error) {
      try {
        transaction?.abort();
      } catch {
        // It has ended by itself.
      }
      const reason = await transaction?.done.catch((ended: unknown) => ended);
      const typed = whyFailed(error instanceof LibraryError ? error : namedError(reason, error), transaction);
      if (isTrouble(typed.key)) this.#stopWriting(typed.key);
      throw typed;
    }
  }

  /** After a write that the disk refused: here, in the other pages, and in those that are opened later. */
  #stopWriting(trouble: Trouble): void {
    this.enter({ name: 'readonly', reason: trouble });
    this.#news.tell({ of: 'trouble', trouble });
    this.#trouble.set(trouble).catch(() => {});
  }

  /** Counts now, or, in a large library, where counting takes longer than a save, a little later. */
  async #countInTime(): Promise<void> {
    if (this.#counting !== undefined) return;
    const wait = this.#counted < soonCounted ? 0 : this.#countedAt + betweenCounts - Date.now();
    if (wait <= 0) return this.#count();
    this.#counting = setTimeout(() => {
      this.#counting = undefined;
      if (this.#state.name !== 'closed') void this.#count();
    }, wait);
  }

  /** Counts anew what is in the library. A tally that cannot be written must not make a save fail. */
  async #count(): Promise<void> {
    this.#countedAt = Date.now();
    try {
      const transaction = this.#db.transaction(['reports', 'snippets', 'corrections'], 'readonly');
      const [reports, snippets, corrections] = await Promise.all([
        transaction.objectStore('reports').count(),
        transaction.objectStore('snippets').count(),
        transaction.objectStore('corrections').count(),
      ]);
      this.#counted = reports + snippets + corrections;
      await this.#tally.set({ id: this.#id, reports, snippets, corrections, at: new Date().toISOString() });
    } catch {
      // The next write counts again.
    }
  }

  #assertOpen(): void {
    if (this.#state.name === 'closed') throw new LibraryError(this.#state.reason);
  }

  #assertWritable(options: WriteOptions): void {
    this.#assertOpen();
    if (this.#state.name === 'readonly') throw new LibraryError(this.#state.reason);
    if (this.#state.name === 'lost' && !options.mendsLoss) throw new LibraryError('lost');
  }
}

/** Lets a transaction end now, and not only when the answers to all that was put have come. */
function commitNow(transaction: WriteTransaction): void {
  try {
    transaction.commit();
  } catch {
    // It has ended by itself: `done` says how.
  }
}

/**
 * Chromium has many names for a disk that refuses; a full one may even be a DataError ("Failed to write blobs"). A
 * transaction that the browser itself has ended is always the disk, but for a row that breaks a rule of its store.
 */
function whyFailed(error: unknown, transaction: WriteTransaction | undefined): LibraryError {
  const typed = asLibraryError(error);
  const ended = transaction && (unwrap(transaction) as unknown as IDBTransaction).error;
  const isDisk = typed.key === 'unknown' && ended && ended.name !== 'ConstraintError';
  return isDisk ? new LibraryError('broken', ended) : typed;
}

/** Of the two errors of a failed transaction the one that says why: requests that were cut off only say AbortError. */
function namedError(ended: unknown, thrown: unknown): unknown {
  const isCutOff = thrown instanceof Error || thrown instanceof DOMException ? thrown.name === 'AbortError' : false;
  return isCutOff && ended ? ended : thrown;
}

/** Puts many rows without a promise for each; what fails ends the transaction, and so the write. */
export function putAll(transaction: WriteTransaction, store: StoreName, rows: Iterable<unknown>): void {
  const plain = unwrap(transaction.objectStore(store)) as unknown as IDBObjectStore;
  for (const row of rows) plain.put(row);
}

/**
 * Opens the library, and brings it to the newest schema first.
 * @throws LibraryError `unavailable` where the browser refuses storage, `newer` where a newer version has written it,
 * `full` where there is no room to open it safely
 */
export async function openLibrary(options: OpenOptions = {}): Promise<Library> {
  const name = options.name ?? databaseName;
  const tally = options.tally ?? tallyInStorage;
  const trouble = options.trouble ?? troubleInSession;
  let library: Library | null = null;
  let dataLoss = false;
  // The connection may be taken away before there is a library to say so.
  let ended: Closing | null = null;
  const end = (reason: Closing) => {
    ended = reason;
    library?.enter({ name: 'closed', reason });
  };
  let db: IDBPDatabase<Schema>;
  const estimate = options.estimate ?? browserEstimate;
  // Asked first: the answers come while the database is opened.
  const asked = Promise.all([tally.get().catch(() => null), trouble.get().catch(() => null)]);
  await checkSpaceToOpen(estimate);
  try {
    db = await openDB<Schema>(name, schemaVersion, {
      async upgrade(database, oldVersion, _newVersion, transaction, event) {
        // Chromium says so when it found the files damaged and began an empty database.
        dataLoss = (event as { dataLoss?: string }).dataLoss === 'total';
        const plain = unwrap(transaction) as unknown as IDBTransaction;
        if (oldVersion > 0) options.onRenewing?.();
        try {
          await migrate(unwrap(database) as unknown as IDBDatabase, plain, oldVersion);
        } catch {
          // Back to the schema as it was; opening then fails, and says so.
          transaction.done.catch(() => {});
          plain.abort();
        }
      },
      blocked: () => options.onWaiting?.(),
      blocking(_current, wanted, event) {
        (event.target as IDBDatabase).close();
        // Another page wants it newer, or gone.
        end(wanted === null ? 'erased' : 'outdated');
      },
      terminated: () => end('terminated'),
    });
  } catch (error) {
    const typed = asLibraryError(error);
    throw typed.key === 'newer' ? typed : new LibraryError('unavailable', error);
  }
  const [meta, [before, refused]] = await Promise.all([db.get('meta', 'library'), asked]);
  const id = meta?.id ?? '';
  const wasLost = dataLoss || (before !== null && before.id !== id && isFilled(before));
  library = new Library(db, openNews(name), {
    id,
    tally,
    trouble,
    estimate,
    state: wasLost
      ? { name: 'lost', before }
      : refused
        ? { name: 'readonly', reason: refused }
        : { name: 'ready', lowSpace: false },
  });
  if (ended) library.enter({ name: 'closed', reason: ended });
  return library;
}
