/** The library as a zip of NDJSON: out and in again without loss, and nothing in from one that is not whole. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zipped } from '../../../utils/files/zip.ts';
import { archiveFiles, checkArchive, isArchive } from '../../../utils/library/archive.ts';
import { backupParts } from '../../../utils/library/backup.ts';
import { checkBackup } from '../../../utils/library/backup-check.ts';
import { importBackup } from '../../../utils/library/import.ts';
import type { Library } from '../../../utils/library/library.ts';
import { listReports, loadReport, saveReport } from '../../../utils/library/reports.ts';
import { labelReports, listShelves, saveProject } from '../../../utils/library/shelves.ts';
import { listSnippets, saveSnippet } from '../../../utils/library/snippets.ts';
import { closeLibraries, freshDisk, newSnippet, readReport, testLibrary } from '../../support/library.ts';

beforeEach(freshDisk);
afterEach(closeLibraries);

const at = (day: number) => ({ appVersion: '1', now: new Date(Date.UTC(2024, 0, day)) });

async function archive(library: Library): Promise<Uint8Array> {
  const parts: BlobPart[] = [];
  for await (const part of zipped(archiveFiles(library, at(20)))) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function full(): Promise<Library> {
  const library = await testLibrary();
  for (let n = 0; n < 60; n++) await saveReport(library, readReport({ url: `http://a.gov.cn/${n}` }), at(1));
  const changed = await saveReport(library, readReport({ url: 'http://a.gov.cn/0' }, '新文\u2028一行。'), at(2));
  await saveSnippet(library, newSnippet({ url: 'http://a.gov.cn/1', note: '"引号"\n换行\u2028' }));
  const project = await saveProject(library, '县级');
  await labelReports(library, [changed.report.id], { addTags: ['x'], addProjects: [project.id] });
  return library;
}

async function contents(library: Library) {
  const reports = (await listReports(library)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    bundles: await Promise.all(reports.map((report) => loadReport(library, report.id))),
    snippets: await listSnippets(library),
    shelves: await listShelves(library),
  };
}

describe('an archive', () => {
  it('brings every record into an empty library, and a second time changes nothing', async () => {
    const library = await full();
    const bytes = await archive(library);
    expect(isArchive(bytes)).toBe(true);
    const other = await testLibrary();
    for (let turn = 0; turn < 2; turn++) {
      await importBackup(other, await checkArchive(bytes), bytes.length);
      expect(await contents(other)).toEqual(await contents(library));
    }
  });

  it('holds what the JSON backup holds, one record a line', async () => {
    const library = await full();
    let json = '';
    for await (const part of backupParts(library, at(20))) json += part;
    const bytes = await archive(library);
    expect(await checkArchive(bytes)).toEqual(await checkBackup(json));
    const files = unzipSync(bytes);
    expect(Object.keys(files).at(-1)).toBe('manifest.json');
    const lines = new TextDecoder().decode(files['reports.ndjson']).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).report.id)).toHaveLength(60);
  });

  it('is refused where anything is missing, changed, or no library', async () => {
    const library = await full();
    const bytes = await archive(library);
    const changed = (change: (files: Record<string, Uint8Array>) => void) => {
      const files = unzipSync(bytes);
      change(files);
      return zipSync(files);
    };
    const edit = (name: string, from: string, to: string) =>
      changed((files) => {
        const text = new TextDecoder().decode(files[name]);
        expect(text).toContain(from);
        files[name] = strToU8(text.replace(from, to));
      });
    const drop = (name: string) => changed((files) => delete files[name]);
    const cases: [string, Uint8Array][] = [
      ['digest', edit('reports.ndjson', '"value":45', '"value":46')],
      ['digest', edit('snippets.ndjson', '引号', '括号')],
      ['digest', edit('labels.ndjson', '"tags":["x"]', '"tags":["y"]')],
      ['digest', edit('manifest.json', library.id, '0b7a1a2e-0a51-4b1c-9c3e-2f8f0f1b2c3d')],
      ['counts', edit('manifest.json', '"reports": 60', '"reports": 61')],
      ['newer', edit('manifest.json', '"readableBy": 3', '"readableBy": 99')],
      ['not-json', edit('reports.ndjson', '"digest"', '"digest')],
      ['counts', drop('corrections.ndjson')],
      ['not-a-library', drop('manifest.json')],
      ['not-a-library', zipSync({ 'other.txt': strToU8('x') })],
      ['not-json', bytes.slice(0, bytes.length / 2)],
      ['not-json', strToU8('PK but nothing else')],
    ];
    for (const [index, [key, damaged]] of cases.entries()) {
      const said = await checkArchive(damaged).then(
        () => 'accepted',
        (error: { key?: string }) => error.key ?? String(error),
      );
      expect([index, said]).toEqual([index, key]);
    }
  });
});

describe('R59 an archive made to burst', () => {
  /** Writes other sizes into the list of files that stands at the archive's end. */
  function claiming(bytes: Uint8Array, size: number): Uint8Array {
    const out = bytes.slice();
    const view = new DataView(out.buffer);
    for (let at = 0; at + 4 <= out.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    return out;
  }
  const said = (bytes: Uint8Array) =>
    checkArchive(bytes).then(
      () => 'accepted',
      (error: { key?: string }) => error.key ?? String(error),
    );
  const zeros = new Uint8Array(20_000_000);

  it('is refused by what it says of its size, before anything is unpacked', async () => {
    const small = zipSync({ 'reports.ndjson': strToU8('{}\n'), 'manifest.json': strToU8('{}') });
    for (const size of [30_000_000, 1_400_000_000, 0xffff_fffe])
      expect(await said(claiming(small, size))).toBe('too-big');
  });

  it('is refused by the sum of its files, each of which would pass', async () => {
    const names = ['reports', 'snippets', 'corrections', 'projects'].map((name) => `${name}.ndjson`);
    const bytes = zipSync(Object.fromEntries(names.map((name) => [name, zeros])), { level: 9 });
    expect(bytes.length).toBeLessThan(200_000);
    expect(await said(bytes)).toBe('too-big');
  });

  it('is refused where a file stands in it twice', async () => {
    const bytes = zipSync({ 'reports.ndjson': strToU8('{}\n'), 'snipped.ndjson': strToU8('{}\n') });
    const text = Buffer.from(bytes).toString('latin1').replaceAll('snipped.', 'reports.');
    expect(await said(new Uint8Array(Buffer.from(text, 'latin1')))).toBe('twice');
  });

  it('has no more unpacked of it than it says, and nothing that a library does not have', async () => {
    // It holds 20 MB and says 10 bytes.
    expect(await said(claiming(zipSync({ 'manifest.json': zeros }), 10))).not.toBe('accepted');
    const nested = { '../manifest.json': strToU8('{}'), 'a/reports.ndjson': zeros, 'inner.zip': zipSync({ x: zeros }) };
    expect(await said(zipSync(nested))).toBe('not-a-library');
  });
});
