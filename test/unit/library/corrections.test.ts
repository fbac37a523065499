import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeFigure } from '../../../utils/anchors/describe.ts';
import type { Correction, FactsEdit, FigureEdit } from '../../../utils/corrections/correction.ts';
import { fieldsOf } from '../../../utils/corrections/fields.ts';
import { csvRows } from '../../../utils/export/csv.ts';
import { figureColumns, figureRows } from '../../../utils/export/tables/figures.ts';
import type { Figure } from '../../../utils/figures/figure.ts';
import { backupParts } from '../../../utils/library/backup.ts';
import { checkBackup } from '../../../utils/library/backup-check.ts';
import { writeCorrections } from '../../../utils/library/corrections.ts';
import { importBackup } from '../../../utils/library/import.ts';
import type { Library } from '../../../utils/library/library.ts';
import { listCorrections } from '../../../utils/library/list-corrections.ts';
import { migrations } from '../../../utils/library/migrations/run.ts';
import type { ReadReport } from '../../../utils/library/records.ts';
import { deleteReport, listReports, loadReport, saveReport } from '../../../utils/library/reports.ts';
import { mayBeCorrected, type Tally } from '../../../utils/library/tally.ts';
import {
  closeLibraries,
  facts,
  freshDisk,
  memoryTally,
  readReport,
  sampleText,
  testLibrary,
} from '../../support/library.ts';

beforeEach(freshDisk);
afterEach(closeLibraries);

const url = 'http://www.qingshi.gov.cn/fzzf/2023.html';
const options = { appVersion: '0.1.0' };
const signed = { address: url, reason: '上句说的是县本级', by: 'LZ', createdAt: '2026-11-22T10:00:00.000Z' };
const read = readReport();
const accepted = read.figures[1] as Figure;
const edit: FigureEdit = {
  ...signed,
  id: 'one',
  updatedAt: signed.createdAt,
  kind: 'edit',
  anchor: describeFigure(sampleText, accepted),
  before: fieldsOf(accepted),
  after: { value: 46, scope: null },
};
const { title, region, year, issuer } = facts();
const factsEdit: FactsEdit = {
  ...signed,
  id: 'two',
  updatedAt: '2026-11-22T11:00:00.000Z',
  kind: 'facts',
  before: { title, region, year, issuer },
  after: { year: 2022 },
};
/** The page as read with the edit in it. */
const edited: ReadReport = {
  ...read,
  figures: read.figures.map((figure, index) => (index === 1 ? { ...figure, ...edit.after } : figure)),
  edited: new Map([[1, { kind: 'edit', before: edit.before, by: 'LZ', at: edit.updatedAt, reason: edit.reason }]]),
};
const write = (library: Library, put: Correction[], report: ReadReport | null = null) =>
  writeCorrections(library, { put, report }, options);

describe('corrections in the library', () => {
  it('are counted: a library of corrections alone that comes back empty is a lost one', async () => {
    const tally = memoryTally();
    const library = await testLibrary({ name: 'a', tally });
    expect(mayBeCorrected(tally.value)).toBe(false);
    await write(library, [factsEdit, edit]);
    expect(tally.value).toMatchObject({ reports: 0, snippets: 0, corrections: 2 });
    expect(mayBeCorrected(tally.value)).toBe(true);
    library.close();
    freshDisk();
    expect((await testLibrary({ name: 'a', tally })).state.name).toBe('lost');
  });

  it('may be there where they were not counted yet', () => {
    const before: Tally = { id: 'a', reports: 1, snippets: 0, at: signed.createdAt };
    expect(mayBeCorrected(before)).toBe(true);
    expect(mayBeCorrected({ ...before, corrections: 0 })).toBe(false);
  });

  it('belong to their page, by any address of it, saved or not', async () => {
    const library = await testLibrary();
    await write(library, [factsEdit, edit]);
    expect(await listCorrections(library, `${url}#part`)).toEqual([edit, factsEdit]);
    expect(await listCorrections(library, 'http://www.other.gov.cn/')).toEqual([]);
    expect(await listReports(library)).toEqual([]);
    await writeCorrections(library, { remove: ['one'], report: null }, options);
    expect(await listCorrections(library)).toEqual([factsEdit]);
  });

  it('change the rows of a saved report with them, and only then', async () => {
    const library = await testLibrary();
    await write(library, [edit], edited);
    expect(await listReports(library)).toEqual([]);
    const { report } = await saveReport(library, read, options);
    await write(library, [{ ...edit, updatedAt: '2026-11-22T12:00:00.000Z' }], edited);
    const bundle = await loadReport(library, report.id);
    expect(bundle?.figures[1]).toMatchObject({ value: 46, edited: { by: 'LZ', before: { value: 45 } } });
    expect(bundle?.figures[0]).not.toHaveProperty('edited');
    expect(bundle?.versions).toEqual([]);
    expect(bundle?.report.savedAt).toBe(report.savedAt);
  });

  it('stay when the report is deleted', async () => {
    const library = await testLibrary();
    const { report } = await saveReport(library, edited, options);
    await write(library, [edit], edited);
    await deleteReport(library, report.id);
    expect(await listCorrections(library, url)).toEqual([edit]);
  });

  it('are all written or none, and refused where they do not fit', async () => {
    const library = await testLibrary();
    const bad = { ...edit, id: 'bad', after: { value: Number.NaN } };
    await expect(write(library, [factsEdit, bad])).rejects.toMatchObject({ key: 'unfit' });
    expect(await listCorrections(library)).toEqual([]);
  });

  it('are told to other pages', async () => {
    const library = await testLibrary();
    const heard: unknown[] = [];
    library.onChange((change) => heard.push(change));
    await write(library, [edit]);
    expect(heard).toEqual([{ of: 'corrections', ids: ['one'] }]);
  });

  it('mark their rows in a table of figures, with what was written kept', async () => {
    const library = await testLibrary();
    const { report } = await saveReport(library, edited, options);
    const bundle = await loadReport(library, report.id);
    const rows = figureRows(bundle as NonNullable<typeof bundle>);
    const lines = csvRows(figureColumns, rows, 'spreadsheet').split('\r\n');
    expect(lines[1]).toContain(',46,"45",');
    expect(lines[1]).toContain(',"edited","LZ","2026-11-22T10:00:00.000Z",');
    expect(lines[0]).toContain(',"auto",,,');
  });
});

describe('corrections in a backup', () => {
  const backupOf = async (library: Library) => {
    const parts: string[] = [];
    for await (const part of backupParts(library, options)) parts.push(part);
    return parts.join('');
  };

  it('come back as they were, and a second time change nothing', async () => {
    const from = await testLibrary();
    await saveReport(from, edited, options);
    await write(from, [edit, factsEdit], edited);
    const json = await backupOf(from);
    const to = await testLibrary();
    const first = await importBackup(to, await checkBackup(json), json.length);
    expect(first.corrections).toEqual({ added: 2, updated: 0, kept: 0 });
    expect(await listCorrections(to)).toEqual(await listCorrections(from));
    const again = await importBackup(to, await checkBackup(json), json.length);
    expect(again.corrections).toEqual({ added: 0, updated: 0, kept: 2 });
    const [report] = await listReports(to);
    expect((await loadReport(to, report?.id ?? ''))?.figures[1]?.edited?.by).toBe('LZ');
  });

  it('give way to a later state of the same one only', async () => {
    const library = await testLibrary();
    await write(library, [edit]);
    const json = await backupOf(library);
    const later = { ...edit, after: { value: 47 }, updatedAt: '2026-11-23T00:00:00.000Z' };
    await write(library, [later]);
    await importBackup(library, await checkBackup(json), json.length);
    expect(await listCorrections(library)).toEqual([later]);
  });

  it('may be missing in a file of before there were any', async () => {
    const library = await testLibrary();
    await saveReport(library, read, options);
    const file = JSON.parse(await backupOf(library));
    delete file.corrections;
    delete file.correctionsDigest;
    file.schema = 1;
    expect((await checkBackup(JSON.stringify(file))).corrections).toEqual([]);
  });

  it('are refused when damaged, with their place', async () => {
    const library = await testLibrary();
    await write(library, [edit]);
    const json = await backupOf(library);
    const changed = json.replace('"value":46', '"value":64');
    await expect(checkBackup(changed)).rejects.toMatchObject({ key: 'digest', place: { list: 'corrections' } });
    const broken = json.replace('"value":46', '"value":"46"');
    await expect(checkBackup(broken)).rejects.toMatchObject({ key: 'field', place: { path: 'after.value' } });
  });
});

it('R66 a library of the first schema is brought to the one with corrections, with all that is in it', async () => {
  const name = 'grows';
  const old = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => void migrations[0]?.up(request.result, request.transaction as IDBTransaction);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  old.close();
  const library = await testLibrary({ name });
  await saveReport(library, read, options);
  await write(library, [edit]);
  expect(await listCorrections(library)).toEqual([edit]);
});
