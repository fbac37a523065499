/** A library of any older schema, with records in it, is brought to the newest; nothing of it changes or is lost. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { figuresOf, keyOfFigure } from '../../../utils/library/figure-rows.ts';
import { figuresByIndicator } from '../../../utils/library/figures.ts';
import type { Library } from '../../../utils/library/library.ts';
import { migrate, migrations, schemaVersion } from '../../../utils/library/migrations/run.ts';
import type { SavedFigure } from '../../../utils/library/records.ts';
import { listReports, loadReport, loadReports, saveReport } from '../../../utils/library/reports.ts';
import type { StoreName } from '../../../utils/library/schema.ts';
import { listShelves, saveProject } from '../../../utils/library/shelves.ts';
import { listSnippets, saveSnippet } from '../../../utils/library/snippets.ts';
import { findTwins } from '../../../utils/library/twins.ts';
import { closeLibraries, facts, freshDisk, newSnippet, readReport, testLibrary } from '../../support/library.ts';

beforeEach(freshDisk);
afterEach(closeLibraries);

const stores: StoreName[] = ['reports', 'texts', 'figures', 'versions', 'snippets'];

/** The records of a report as schemas before 5 kept them: all in one. */
async function beforeLists(library: Library, records: Map<StoreName, unknown[]>): Promise<void> {
  const bundles = await loadReports(
    library,
    (await listReports(library)).map(({ id }) => id),
  );
  records.set(
    'reports',
    bundles.map(({ report }) => report),
  );
  records.set(
    'texts',
    bundles.map(({ text }) => text),
  );
}

/** Copies the records of one database into an older one of the same kind. */
async function olderWith(records: Map<StoreName, unknown[]>, name: string, version: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () =>
      void migrate(request.result, request.transaction as IDBTransaction, 0, migrations.slice(0, version));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = db.transaction(stores, 'readwrite');
  for (const name of stores) {
    const store = transaction.objectStore(name);
    for (const record of records.get(name) ?? [])
      store.put(record, store.keyPath === null ? keyOfFigure(record as SavedFigure) : undefined);
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  db.close();
}

it.each(Array.from({ length: schemaVersion }, (_, at) => at + 1))(
  'R66 a library of schema %d opens with all that is in it, and takes what is new',
  async (version) => {
    const library = await testLibrary();
    const evidence = { siteName: [{ value: '青石县人民政府', source: 'meta:SiteName' }], title: [] };
    const read = readReport({ facts: facts({ evidence }) });
    const { report } = await saveReport(library, read, { appVersion: '1' });
    const long = Array.from({ length: 90 }, (_, n) => `第${n}项工作已经办结${n * 7}件。`).join('');
    const other = readReport({ facts: facts({ evidence }) }, long);
    await saveReport(library, other, { appVersion: '1' });
    await saveSnippet(library, newSnippet());
    const records = await library.read(stores, async (transaction) => {
      const all = await Promise.all(
        stores.map((store) => transaction.objectStore(store).getAll() as Promise<unknown[]>),
      );
      return new Map(stores.map((store, at) => [store, all[at] as unknown[]]));
    });
    if (version < 5) await beforeLists(library, records);
    await olderWith(records, `old-${version}`, version);
    const opened = await testLibrary({ name: `old-${version}` });
    expect(await listReports(opened)).toEqual(await listReports(library));
    expect(await loadReport(opened, report.id)).toEqual(await loadReport(library, report.id));
    expect((await loadReport(opened, report.id))?.report.facts.evidence).toEqual(evidence);
    const copy = { ...other, url: 'http://copy.example/1.html' };
    expect(await findTwins(opened, copy)).toMatchObject([{ report: { id: report.id }, likeness: 'same' }]);
    copy.article = { ...copy.article, text: long.replace('第3项', '') };
    expect(await findTwins(opened, copy)).toMatchObject([{ report: { id: report.id }, likeness: 'near' }]);
    expect(await listSnippets(opened)).toEqual(await listSnippets(library));
    await saveProject(opened, '新项目');
    expect((await listShelves(opened)).projects).toHaveLength(1);
  },
);

it('R66 figures of a library of schema 6 are all moved, however many there are', async () => {
  const row = (n: number) => ({
    reportId: `r${String(n % 7)}`,
    order: Math.floor(n / 7),
    indicatorId: n % 3 === 0 ? null : `i${n % 3}`,
    regionCode: String(n % 5),
    year: 2020 + (n % 4),
    value: n,
  });
  // More than are moved at a time, and as many again.
  const rows = Array.from({ length: 5_003 }, (_, n) => row(n));
  await olderWith(new Map<StoreName, unknown[]>([['figures', rows]]), 'many', 6);
  const onRenewing = vi.fn();
  const first = await testLibrary({ name: 'many', onRenewing });
  // What takes long is told; a library that is new or of this schema opens at once.
  expect(onRenewing).toHaveBeenCalledTimes(1);
  first.close();
  const library = await testLibrary({ name: 'many', onRenewing });
  await testLibrary({ name: 'new', onRenewing });
  expect(onRenewing).toHaveBeenCalledTimes(1);
  const values = (found: readonly { value: number }[]) => found.map(({ value }) => value).sort((a, b) => a - b);
  const all = await library.read(['figures'], (transaction) => transaction.objectStore('figures').getAll());
  expect(values(all)).toEqual(rows.map(({ value }) => value));
  const of = (id: string | null) => rows.filter(({ indicatorId }) => indicatorId === id).map(({ value }) => value);
  const stating = await figuresByIndicator(library, ['i2']);
  expect(values(stating)).toEqual(of('i2'));
  const places = stating.map(({ regionCode, year }) => `${regionCode} ${year}`);
  expect(places).toEqual([...places].sort());
  expect(values(await figuresByIndicator(library, ['i1'], '3'))).toEqual(of('i1').filter((n) => n % 5 === 3));
  const ofReport = await library.read(['figures'], (transaction) => figuresOf(transaction, 'r4'));
  expect(ofReport.map(({ order }) => order)).toEqual(ofReport.map((_, at) => at));
  expect(ofReport).toHaveLength(rows.filter(({ reportId }) => reportId === 'r4').length);
});
