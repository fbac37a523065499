/** Visits that differ are kept beside the saved copy, which stays as it was until the reader decides. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupParts } from '../../../utils/library/backup.ts';
import { loadReport, saveReport } from '../../../utils/library/reports.ts';
import { moveSnippet, saveSnippet } from '../../../utils/library/snippets.ts';
import { findVisit, keepVisit, markVersion, visitsOf } from '../../../utils/library/visits.ts';
import { closeLibraries, freshDisk, newSnippet, readReport, sampleText, testLibrary } from '../../support/library.ts';

beforeEach(freshDisk);
afterEach(closeLibraries);

const at = (day: number, hour = 8) => ({ appVersion: '1.2.3', now: new Date(Date.UTC(2024, 0, day, hour)) });
const revised = (to: string) => readReport({}, sampleText.replace('审结41件', to));

async function saved() {
  const library = await testLibrary();
  const { report } = await saveReport(library, readReport(), at(1));
  const versions = async () => (await loadReport(library, report.id))?.versions ?? [];
  return { library, report, versions };
}

describe('a visit', () => {
  it('that found what is saved is not kept', async () => {
    const { library, versions } = await saved();
    expect(await keepVisit(library, readReport(), at(2))).toBeNull();
    // Width, script and spacing make no other report.
    expect(await keepVisit(library, readReport({}, sampleText.replace('52件', ' ５２ 件')), at(2))).toBeNull();
    expect(await versions()).toEqual([]);
  });

  it('that found something else is kept once, and the copy stays', async () => {
    const { library, report, versions } = await saved();
    const visit = await keepVisit(library, revised('审结43件'), at(5));
    expect(visit?.version).toMatchObject({ readAt: '2024-01-05T08:00:00.000Z' });
    expect((await keepVisit(library, revised('审结43件'), at(9)))?.version.readAt).toBe('2024-01-05T08:00:00.000Z');
    expect((await findVisit(library, revised('审结43件')))?.version.readAt).toBe('2024-01-05T08:00:00.000Z');
    expect(await versions()).toHaveLength(1);
    const bundle = await loadReport(library, report.id);
    expect(bundle?.text.text).toBe(sampleText);
    expect(bundle && visitsOf(bundle.report, bundle.versions)).toHaveLength(1);
  });

  it('of the same day takes the place of the one before, unless something was written on that', async () => {
    const { library, versions } = await saved();
    await keepVisit(library, revised('审结43件'), at(5, 8));
    const second = await keepVisit(library, revised('审结44件'), at(5, 9));
    expect((await versions()).map(({ readAt }) => readAt)).toEqual(['2024-01-05T09:00:00.000Z']);
    if (second) await markVersion(library, second.version, { note: '更正过两次' });
    await keepVisit(library, revised('审结45件'), at(5, 10));
    expect(await versions()).toHaveLength(2);
    await keepVisit(library, revised('审结46件'), at(6));
    expect(await versions()).toHaveLength(3);
  });

  it('is nothing where no report is saved', async () => {
    const library = await testLibrary();
    expect(await keepVisit(library, readReport(), at(1))).toBeNull();
  });

  it('that is saved in the place of the copy is no version any more, and the copy is one', async () => {
    const { library, versions } = await saved();
    await keepVisit(library, revised('审结43件'), at(5));
    await saveReport(library, revised('审结43件'), at(6));
    expect((await versions()).map(({ readAt }) => readAt)).toEqual(['2024-01-01T08:00:00.000Z']);
  });
});

describe('what the reader says of a version', () => {
  it('is kept with it and goes into backups', async () => {
    const { library, versions } = await saved();
    const visit = await keepVisit(library, revised('审结43件'), at(5));
    if (!visit) throw new Error('no visit');
    await markVersion(library, visit.version, { note: '问过，是笔误', settled: true });
    expect((await versions())[0]).toMatchObject({ note: '问过，是笔误', settled: true });
    let backup = '';
    for await (const part of backupParts(library, { appVersion: '1.2.3' })) backup += part;
    expect(backup).toContain('问过，是笔误');
    await markVersion(library, visit.version, { note: '', settled: false });
    const [plain] = await versions();
    expect(plain && ('note' in plain || 'settled' in plain)).toBe(false);
  });

  it('cannot be said of one that is not there', async () => {
    const { library, report } = await saved();
    const none = markVersion(library, { reportId: report.id, readAt: '2020-01-01T00:00:00.000Z' }, { note: 'x' });
    await expect(none).rejects.toMatchObject({ key: 'missing' });
  });
});

describe('a snippet that takes over what the page says now', () => {
  it('keeps what it was', async () => {
    const { library } = await saved();
    const snippet = await saveSnippet(library, newSnippet());
    const anchor = { ...snippet.anchor, quote: '47' };
    const sentence = '全年收到复议申请52件,受理47件,审结41件。';
    const { before, after } = await moveSnippet(library, snippet.id, { anchor, sentence, mark: [13, 15] });
    expect(before).toEqual(snippet);
    expect(after).toMatchObject({ anchor, sentence, note: snippet.note, tags: snippet.tags });
    expect(after.earlier).toMatchObject([{ anchor: snippet.anchor, sentence: snippet.sentence, mark: snippet.mark }]);
  });
});
