/** Two libraries with the same reports, coded by two readers. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { doubleCoding } from '../../../utils/compare/agreement.ts';
import { agreementColumns, agreementRows } from '../../../utils/export/tables/agreement.ts';
import { backupParts } from '../../../utils/library/backup.ts';
import { checkBackup } from '../../../utils/library/backup-check.ts';
import { codedTwice } from '../../../utils/library/coded-twice.ts';
import type { Library } from '../../../utils/library/library.ts';
import { saveReport } from '../../../utils/library/reports.ts';
import { closeLibraries, freshDisk, readReport, testLibrary } from '../../support/library.ts';

beforeEach(freshDisk);
afterEach(closeLibraries);

async function backupOf(library: Library) {
  let json = '';
  for await (const part of backupParts(library, { appVersion: '1' })) json += part;
  return checkBackup(json);
}

it('takes reports of one text, also from another address, and lines their figures up', async () => {
  const [mine, theirs] = [await testLibrary(), await testLibrary()];
  const read = readReport();
  const other = readReport({ url: 'http://x.example/2' }, '另一份报告办结12件。');
  await saveReport(mine, read, { appVersion: '1' });
  await saveReport(mine, other, { appVersion: '1' });
  // The colleague read it at another address, gave one figure another period, and rejected one.
  const figures = read.figures.slice(0, 3).map((figure, at) => (at === 1 ? { ...figure, period: '2022' } : figure));
  const edited = new Map([
    [1, { kind: 'edit', before: null, reason: '', by: '乙', at: '2024-01-01T00:00:00.000Z' } as never],
  ]);
  await saveReport(
    theirs,
    { ...read, url: 'http://mirror.example/1', figures, edited, checks: [] },
    { appVersion: '1' },
  );
  await saveReport(theirs, readReport({ url: 'http://x.example/2' }, '另一份报告办结13件。'), { appVersion: '1' });
  const result = doubleCoding(await codedTwice(mine, await backupOf(theirs)));
  expect(result).toMatchObject({ reports: 1, both: 3, onlyMine: 1, onlyTheirs: 0, touched: 1 });
  const rows = agreementRows(result);
  const at = (name: string) => agreementColumns.findIndex((column) => column.name === name);
  const period = rows.find((row) => row[at('field')] === 'period');
  expect(period?.[at('agreed')]).toBe(2);
  expect(period?.[at('touched_agreed')]).toBe(0);
});

it('finds nothing where nothing is the same', async () => {
  const [mine, theirs] = [await testLibrary(), await testLibrary()];
  await saveReport(theirs, readReport(), { appVersion: '1' });
  expect(await codedTwice(mine, await backupOf(theirs))).toEqual([]);
});
