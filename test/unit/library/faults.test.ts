/** What the library does when the browser or the disk fails it. */
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../utils/library/changes.ts';
import { eraseLibrary } from '../../../utils/library/erase.ts';
import { openLibrary } from '../../../utils/library/library.ts';
import { migrate, migrations, schemaVersion } from '../../../utils/library/migrations/run.ts';
import { deleteReport, listReports, loadReport, restoreReport, saveReport } from '../../../utils/library/reports.ts';
import { storeNames } from '../../../utils/library/schema.ts';
import {
  deleteSnippet,
  listSnippets,
  restoreSnippet,
  saveSnippet,
  updateSnippet,
} from '../../../utils/library/snippets.ts';
import { Room } from '../../../utils/library/space.ts';
import {
  closeLibraries,
  freshDisk,
  memoryTally,
  memoryTrouble,
  newSnippet,
  readReport,
  testLibrary,
} from '../../support/library.ts';

beforeEach(freshDisk);
afterEach(() => {
  vi.restoreAllMocks();
  closeLibraries();
});

const app = { appVersion: '1' };
const room = (free: number) => async () => ({ quota: free, usage: 0 });
const megabyte = 1024 * 1024;

describe('every write', () => {
  it('R61 is one transaction with strict durability', async () => {
    const library = await testLibrary();
    const asked: string[] = [];
    const plain = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      stores,
      mode,
      options,
    ) {
      if (mode === 'readwrite') asked.push(options?.durability ?? 'none');
      return plain.call(this, stores, mode, options);
    });
    const { report } = await saveReport(library, readReport(), app);
    const snippet = await saveSnippet(library, newSnippet());
    await updateSnippet(library, snippet.id, { note: 'n' });
    await restoreSnippet(library, await deleteSnippet(library, snippet.id));
    await restoreReport(library, await deleteReport(library, report.id));
    expect(asked).toEqual(Array(7).fill('strict'));
  });

  it('is all or nothing: a row that cannot be written leaves the library as it was', async () => {
    const library = await testLibrary();
    const { report } = await saveReport(library, readReport(), app);
    const real = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (++puts === 6) throw new DOMException('this row', 'DataError');
      return real.apply(this, row);
    });
    await expect(saveReport(library, readReport({}, '新文9件。'), app)).resolves.toBeDefined();
    await expect(saveReport(library, readReport(), app)).rejects.toMatchObject({ key: 'unknown' });
    vi.restoreAllMocks();
    expect(puts).toBe(6);
    expect(await loadReport(library, report.id)).toMatchObject({ text: { text: '新文9件。' }, figures: [] });
  });

  it('that the disk refuses says so, changes nothing, and is the last one', async () => {
    const library = await testLibrary();
    await saveReport(library, readReport(), app);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    await expect(saveSnippet(library, newSnippet())).rejects.toMatchObject({ key: 'full' });
    put.mockRestore();
    expect(library.state).toEqual({ name: 'readonly', reason: 'full' });
    await expect(saveSnippet(library, newSnippet())).rejects.toMatchObject({ key: 'full' });
    expect(await listSnippets(library)).toEqual([]);
    expect((await listReports(library)).length).toBe(1);
  });

  it('R64 that the disk refuses stops the other pages too, and those that are opened later', async () => {
    const trouble = memoryTrouble();
    const [panel, page] = [await testLibrary({ name: 'a', trouble }), await testLibrary({ name: 'a', trouble })];
    await saveReport(panel, readReport(), app);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError');
    });
    await expect(saveSnippet(panel, newSnippet())).rejects.toMatchObject({ key: 'broken' });
    put.mockRestore();
    const stopped = { name: 'readonly', reason: 'broken' };
    expect(panel.state).toEqual(stopped);
    await vi.waitFor(() => expect(page.state).toEqual(stopped));
    await expect(saveSnippet(page, newSnippet())).rejects.toMatchObject({ key: 'broken' });
    const later = await testLibrary({ name: 'a', trouble });
    expect(later.state).toEqual(stopped);
    await expect(saveSnippet(later, newSnippet())).rejects.toMatchObject({ key: 'broken' });
    expect((await listReports(later)).length).toBe(1);
  });

  it('R64 that the browser ends by itself is the last one, whatever the browser calls it', async () => {
    const library = await testLibrary();
    await saveReport(library, readReport(), app);
    const real = IDBObjectStore.prototype.put;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      const request = real.apply(this, row);
      // As Chromium ends a transaction whose large values find no room.
      Object.defineProperty(this.transaction, 'error', {
        value: new DOMException('Failed to write blobs', 'DataError'),
      });
      this.transaction.abort();
      return request;
    });
    await expect(saveSnippet(library, newSnippet())).rejects.toMatchObject({ key: 'broken' });
    put.mockRestore();
    expect(library.state).toEqual({ name: 'readonly', reason: 'broken' });
    expect(await listSnippets(library)).toEqual([]);
  });

  it('R64 is not even tried where there is no room to open the library', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    await expect(testLibrary({ estimate: room(3 * megabyte) })).rejects.toMatchObject({ key: 'full' });
    expect(open).not.toHaveBeenCalled();
    expect((await testLibrary({ estimate: room(5 * megabyte) })).state.name).toBe('ready');
  });

  it('is refused before it begins where space is short, and the reader is warned before that', async () => {
    const estimate = vi.fn(room(500 * megabyte));
    const library = await testLibrary({ estimate });
    await saveSnippet(library, newSnippet());
    expect(library.state).toEqual({ name: 'ready', lowSpace: false });
    estimate.mockImplementation(room(90 * megabyte));
    await saveReport(library, readReport(), app);
    expect(library.state).toEqual({ name: 'ready', lowSpace: true });
    estimate.mockImplementation(room(10 * megabyte));
    await expect(saveSnippet(library, newSnippet({ kind: 'passage' }))).rejects.toMatchObject({ key: 'full' });
    estimate.mockImplementation(room(500 * megabyte));
    await saveSnippet(library, newSnippet({ kind: 'passage' }));
    expect(library.state).toEqual({ name: 'ready', lowSpace: false });
  });
});

describe('room', () => {
  it('is asked for before each write, or once in a while where there is plenty', async () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const estimate = vi.fn(room(5_000 * megabyte));
    const left = new Room(estimate);
    for (let n = 0; n < 3; n++) expect(await left.take(megabyte)).toBe(false);
    expect(estimate).toHaveBeenCalledTimes(1);
    // What was announced meanwhile counts: then there is no longer plenty.
    await left.take(4_500 * megabyte);
    expect(estimate).toHaveBeenCalledTimes(2);
    await left.take(0);
    expect(estimate).toHaveBeenCalledTimes(3);
    await left.take(0);
    clock.mockReturnValue(2_000);
    estimate.mockImplementation(room(10 * megabyte));
    await expect(left.take(0)).rejects.toMatchObject({ key: 'full' });
    await expect(left.take(0)).rejects.toMatchObject({ key: 'full' });
    clock.mockRestore();
  });

  it('is not counted where the browser does not tell it', async () => {
    expect(await new Room(async () => ({})).take(megabyte)).toBe(false);
    expect(await new Room(() => Promise.reject(new Error('no'))).take(megabyte)).toBe(false);
  });
});

describe('a library that comes back empty', () => {
  it('R65 is told from a new one by its tally; nothing is written until the reader chooses', async () => {
    const tally = memoryTally();
    const first = await testLibrary({ name: 'a', tally });
    await saveReport(first, readReport(), app);
    await saveSnippet(first, newSnippet());
    expect(tally.value).toMatchObject({ reports: 1, snippets: 1 });
    first.close();
    freshDisk();
    const second = await testLibrary({ name: 'a', tally });
    expect(second.state).toMatchObject({ name: 'lost', before: { reports: 1, snippets: 1 } });
    await expect(saveSnippet(second, newSnippet())).rejects.toMatchObject({ key: 'lost' });
    const third = await testLibrary({ name: 'a', tally });
    expect(third.state.name).toBe('lost');
    await second.beginAnew();
    expect(second.state.name).toBe('ready');
    await vi.waitFor(() => expect(third.state.name).toBe('ready'));
    await saveSnippet(second, newSnippet());
    expect((await testLibrary({ name: 'a', tally })).state.name).toBe('ready');
  });

  it('is no loss where the reader deleted everything, or where it is new', async () => {
    const tally = memoryTally();
    const first = await testLibrary({ name: 'a', tally });
    expect(first.state.name).toBe('ready');
    const { report } = await saveReport(first, readReport(), app);
    await deleteReport(first, report.id);
    first.close();
    freshDisk();
    expect((await testLibrary({ name: 'a', tally })).state.name).toBe('ready');
  });

  it('R65 is noticed by the browser’s own word for it as well', async () => {
    const real = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      const request = real(...args);
      request.addEventListener('upgradeneeded', (event) => Object.assign(event, { dataLoss: 'total' }));
      return request;
    });
    expect((await testLibrary()).state).toEqual({ name: 'lost', before: null });
  });

  it('does not depend on the tally to open or to save', async () => {
    const failing = {
      get: () => Promise.reject(new Error('storage')),
      set: () => Promise.reject(new Error('storage')),
    };
    const library = await testLibrary({ tally: failing });
    await saveSnippet(library, newSnippet());
    expect((await listSnippets(library)).length).toBe(1);
  });
});

describe('several pages', () => {
  it('hear of each other’s changes', async () => {
    const [panel, page] = [await testLibrary({ name: 'a' }), await testLibrary({ name: 'a' })];
    const [here, there]: [Change[], Change[]] = [[], []];
    panel.onChange((change) => here.push(change));
    const stop = page.onChange((change) => there.push(change));
    const { report } = await saveReport(panel, readReport(), app);
    const snippet = await saveSnippet(panel, newSnippet());
    const news = [
      { of: 'reports', ids: [report.id] },
      { of: 'snippets', ids: [snippet.id] },
    ];
    expect(here).toEqual(news);
    await vi.waitFor(() => expect(there).toEqual(news));
    stop();
    await deleteSnippet(panel, snippet.id);
    expect(here.length).toBe(3);
    expect(there.length).toBe(2);
  });

  it('let the whole library be deleted, and say that', async () => {
    const library = await testLibrary({ name: 'b' });
    const told = vi.fn();
    library.onState(told);
    await eraseLibrary('b');
    expect(told).toHaveBeenCalledWith({ name: 'closed', reason: 'erased' });
    await expect(saveSnippet(library, newSnippet())).rejects.toMatchObject({ key: 'erased' });
  });

  it('R67 let a newer schema in: the old page closes its connection and says so', async () => {
    const library = await testLibrary({ name: 'a' });
    const told = vi.fn();
    library.onState(told);
    const newer = await openDB('a', schemaVersion + 1);
    expect(told).toHaveBeenCalledWith({ name: 'closed', reason: 'outdated' });
    await expect(listReports(library)).rejects.toMatchObject({ key: 'outdated' });
    await expect(saveSnippet(library, newSnippet())).rejects.toMatchObject({ key: 'outdated' });
    newer.close();
    await expect(openLibrary({ name: 'a', tally: memoryTally() })).rejects.toMatchObject({ key: 'newer' });
  });
});

describe('the schema', () => {
  it('is reached step by step, without gaps', () => {
    expect(migrations.map((step) => step.version)).toEqual(migrations.map((_, place) => place + 1));
  });

  it('has every store', async () => {
    const library = await testLibrary({ name: 'a' });
    library.close();
    const db = await openDB('a', schemaVersion);
    expect([...db.objectStoreNames].sort()).toEqual([...storeNames].sort());
    db.close();
  });

  it('R66 runs the steps that are missing, and those only', async () => {
    const ran: number[] = [];
    const steps = [1, 2, 3].map((version) => ({ version, up: async () => void ran.push(version) }));
    await migrate({} as IDBDatabase, {} as IDBTransaction, 1, steps);
    expect(ran).toEqual([2, 3]);
  });

  it('R66 that cannot be reached leaves the library as it was', async () => {
    vi.spyOn(migrations[0]!, 'up').mockImplementation(() => {
      throw new Error('step fails');
    });
    await expect(openLibrary({ name: 'a', tally: memoryTally() })).rejects.toMatchObject({ key: 'unavailable' });
    vi.restoreAllMocks();
    expect((await testLibrary({ name: 'a' })).state.name).toBe('ready');
  });
});

describe('what cannot be kept', () => {
  it('is refused before anything is written: a backup could not hold it either', async () => {
    const library = await testLibrary();
    const read = readReport();
    const [first, ...others] = read.figures;
    const broken = [{ ...(first as (typeof read.figures)[0]), value: Number.POSITIVE_INFINITY }, ...others];
    await expect(saveReport(library, { ...read, figures: broken }, app)).rejects.toMatchObject({ key: 'unfit' });
    const elsewhere = [{ ...(first as (typeof read.figures)[0]), quote: '53' }, ...others];
    await expect(saveReport(library, { ...read, figures: elsewhere }, app)).rejects.toMatchObject({ key: 'unfit' });
    await expect(saveSnippet(library, newSnippet({ note: 'x'.repeat(300_000) }))).rejects.toMatchObject({
      key: 'unfit',
    });
    expect(await listReports(library)).toEqual([]);
    expect(await listSnippets(library)).toEqual([]);
    expect(library.state.name).toBe('ready');
  });
});
