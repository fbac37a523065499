/** Files that earlier versions of the extension have written still bring everything in. `stored/` has one of each schema. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkBackup } from '../../../utils/library/backup-check.ts';
import { importBackup } from '../../../utils/library/import.ts';
import { schemaVersion } from '../../../utils/library/migrations/run.ts';
import { listReports, loadReport } from '../../../utils/library/reports.ts';
import { listSnippets } from '../../../utils/library/snippets.ts';
import { closeLibraries, freshDisk, testLibrary } from '../../support/library.ts';

beforeEach(freshDisk);
afterEach(closeLibraries);

const folder = new URL('stored/', import.meta.url);
const files = readdirSync(folder);

it('R56 there is a file of every schema up to this one', () => {
  const schemas = files.map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')).schema);
  expect(schemas.sort()).toEqual(Array.from({ length: schemaVersion }, (_, n) => n + 1));
});

it.each(files)('R56 %s comes in whole, and again without a change', async (file) => {
  const json = readFileSync(new URL(file, folder), 'utf8');
  const library = await testLibrary();
  for (let turn = 0; turn < 2; turn++) {
    await importBackup(library, await checkBackup(json), json.length);
    const reports = await listReports(library);
    expect(reports.map(({ address }) => address).sort()).toEqual(['http://a.gov.cn/1', 'http://b.gov.cn/2']);
    const bundles = await Promise.all(reports.map(({ id }) => loadReport(library, id)));
    const written = JSON.parse(json).reports;
    for (const bundle of bundles) {
      const was = written.find((one: { report: { id: string } }) => one.report.id === bundle?.report.id);
      expect(bundle?.text.text).toBe(was.text.text);
      expect(bundle?.figures.map(({ quote, value }) => [quote, value])).toEqual(
        was.figures.map(({ quote, value }: { quote: string; value: number }) => [quote, value]),
      );
      expect(bundle?.report).toMatchObject({ sha256: was.report.sha256, readAt: was.report.readAt });
    }
    const notes = (await listSnippets(library)).map(({ note }) => note);
    expect(notes).toEqual(['"引号"\n换行']);
  }
});
