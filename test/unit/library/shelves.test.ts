/** Projects and tags of reports: kept apart from the reports, merged without loss. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupParts } from '../../../utils/library/backup.ts';
import { checkBackup } from '../../../utils/library/backup-check.ts';
import { importBackup } from '../../../utils/library/import.ts';
import type { Library } from '../../../utils/library/library.ts';
import { deleteReport, restoreReport, saveReport } from '../../../utils/library/reports.ts';
import {
  deleteProject,
  labelReports,
  listShelves,
  renameProject,
  restoreProject,
  saveProject,
} from '../../../utils/library/shelves.ts';
import { closeLibraries, freshDisk, readReport, testLibrary } from '../../support/library.ts';

beforeEach(freshDisk);
afterEach(closeLibraries);

const app = { appVersion: '1' };
const now = new Date('2024-03-01T00:00:00.000Z');

async function two(): Promise<{ library: Library; ids: [string, string] }> {
  const library = await testLibrary();
  const a = await saveReport(library, readReport({ url: 'http://a.gov.cn/1' }), app);
  const b = await saveReport(library, readReport({ url: 'http://b.gov.cn/2' }), app);
  return { library, ids: [a.report.id, b.report.id] };
}

describe('shelves', () => {
  it('hold a report under several projects and tags, whatever its page says next', async () => {
    const { library, ids } = await two();
    const [first, second] = [await saveProject(library, ' 县级  比较 '), await saveProject(library, '方法课')];
    expect(await saveProject(library, '县级 比较')).toEqual(first);
    await labelReports(library, ids, { addTags: ['复议', ' 复议 ', ''], addProjects: [first.id] }, now);
    await labelReports(library, [ids[0]], { addProjects: [second.id], removeTags: ['复议'] }, now);
    await saveReport(library, readReport({ url: 'http://a.gov.cn/1' }, '新文9件。'), app);
    const { projects, labels } = await listShelves(library);
    expect(projects.map(({ name }) => name).sort()).toEqual(['县级 比较', '方法课'].sort());
    expect(labels.find((one) => one.reportId === ids[0])).toMatchObject({
      tags: [],
      projectIds: [first.id, second.id],
    });
    expect(labels.find((one) => one.reportId === ids[1])).toMatchObject({ tags: ['复议'], projectIds: [first.id] });
  });

  it('come back with a report or a project that was deleted', async () => {
    const { library, ids } = await two();
    const project = await saveProject(library, '县级');
    await labelReports(library, ids, { addProjects: [project.id], addTags: ['x'] }, now);
    const before = await listShelves(library);
    const deleted = await deleteReport(library, ids[0]);
    expect((await listShelves(library)).labels).toHaveLength(1);
    await restoreReport(library, deleted);
    expect(await listShelves(library)).toEqual(before);
    const gone = await deleteProject(library, project.id);
    expect((await listShelves(library)).labels.map((one) => one.projectIds)).toEqual([[], []]);
    await restoreProject(library, gone);
    expect((await listShelves(library)).labels.map((one) => one.projectIds)).toEqual([[project.id], [project.id]]);
  });

  it('leave nothing behind where nothing is said', async () => {
    const { library, ids } = await two();
    await labelReports(library, ids, { addTags: ['x'] });
    await labelReports(library, ids, { removeTags: ['x'] });
    expect((await listShelves(library)).labels).toEqual([]);
    await expect(saveProject(library, '  ')).rejects.toMatchObject({ key: 'unfit' });
    await expect(renameProject(library, 'none', 'x')).rejects.toMatchObject({ key: 'missing' });
  });

  it('go with a backup, and are put together with what is there', async () => {
    const { library, ids } = await two();
    const project = await saveProject(library, '县级');
    await labelReports(library, ids, { addProjects: [project.id], addTags: ['甲'] }, now);
    let json = '';
    for await (const part of backupParts(library, app)) json += part;

    const other = await testLibrary();
    const { report } = await saveReport(other, readReport({ url: 'http://a.gov.cn/1' }), app);
    const mine = await saveProject(other, '县级');
    await labelReports(other, [report.id], { addTags: ['乙'], addProjects: [mine.id] }, now);
    for (let turn = 0; turn < 2; turn++) {
      await importBackup(other, await checkBackup(json), json.length);
      const { projects, labels } = await listShelves(other);
      expect(projects).toEqual([mine]);
      expect(labels.map(({ tags, projectIds }) => [tags, projectIds]).sort()).toEqual(
        [
          [['乙', '甲'], [mine.id]],
          [['甲'], [mine.id]],
        ].sort(),
      );
    }
  });
});
