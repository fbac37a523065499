/** The queue of addresses and its log, and joining what was found twice. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressesIn, forgetGathered, listGathered, putGathered } from '../../../utils/library/gathering.ts';
import { joinReports, partReports } from '../../../utils/library/join.ts';
import { listReports, loadReport, saveReport } from '../../../utils/library/reports.ts';
import { labelReports, listShelves, saveProject } from '../../../utils/library/shelves.ts';
import { listSnippets, saveSnippet } from '../../../utils/library/snippets.ts';
import { closeLibraries, freshDisk, newSnippet, readReport, sampleText, testLibrary } from '../../support/library.ts';

beforeEach(freshDisk);
afterEach(closeLibraries);

describe('addresses in a text', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['没有网址', []],
    ['http://a.gov.cn/1.html', ['http://a.gov.cn/1.html']],
    ['http://a.gov.cn/1.html\nhttp://a.gov.cn/2.html', ['http://a.gov.cn/1.html', 'http://a.gov.cn/2.html']],
    [
      '见http://a.gov.cn/1.html，又见（https://b.gov.cn/x?id=3&y=4）。',
      ['http://a.gov.cn/1.html', 'https://b.gov.cn/x?id=3&y=4'],
    ],
    ['http://a.gov.cn/1.html#top http://a.gov.cn/1.html', ['http://a.gov.cn/1.html']],
    ['ends with a stop: http://a.gov.cn/1.html.', ['http://a.gov.cn/1.html']],
    ['<a href="http://a.gov.cn/1.html">', ['http://a.gov.cn/1.html']],
    ['javascript:alert(1) ftp://a.gov.cn/ http://', []],
  ])('%j', (text, expected) => expect(addressesIn(text)).toEqual(expected));
});

describe('the queue', () => {
  it('keeps its order, and what became of each', async () => {
    const library = await testLibrary();
    const entry = (address: string, order: number) =>
      ({ address, order, state: 'waits', title: '', reason: '', reportId: null, twinId: null, at: '' }) as const;
    await putGathered(library, [entry('http://b/', 2), entry('http://a/', 1), entry('http://c/', 3)]);
    await putGathered(library, [{ ...entry('http://a/', 1), state: 'no-report' }]);
    await forgetGathered(library, ['http://b/']);
    expect((await listGathered(library)).map(({ address, state }) => [address, state])).toEqual([
      ['http://a/', 'no-report'],
      ['http://c/', 'waits'],
    ]);
  });
});

describe('joining two reports', () => {
  const app = { appVersion: '1' };
  it('keeps what the reader made of both and the text of both, and can be undone', async () => {
    const library = await testLibrary();
    const { report: one } = await saveReport(library, readReport(), { ...app, now: new Date(1_700_000_000_000) });
    const copy = readReport({ url: 'http://copy.example/1' }, sampleText.replace('全年', '全年共'));
    const { report: other } = await saveReport(library, copy, { ...app, now: new Date(1_700_000_100_000) });
    await saveSnippet(library, newSnippet());
    await saveSnippet(library, newSnippet({ url: 'http://copy.example/1', note: '副本上记的' }));
    const project = await saveProject(library, '调研');
    await labelReports(library, [one.id], { addTags: ['甲'] });
    await labelReports(library, [other.id], { addTags: ['乙'], addProjects: [project.id] });
    const before = {
      reports: await listReports(library),
      snippets: await listSnippets(library),
      shelves: await listShelves(library),
      bundles: [await loadReport(library, one.id), await loadReport(library, other.id)],
    };

    const joined = await joinReports(library, one.id, other.id);
    expect((await listReports(library)).map(({ id }) => id)).toEqual([one.id]);
    const bundle = await loadReport(library, one.id);
    expect(bundle?.text.text).toBe(sampleText);
    expect(bundle?.versions.map(({ text, reportId }) => [text, reportId])).toEqual([[copy.article.text, one.id]]);
    expect((await listSnippets(library)).map(({ reportId }) => reportId)).toEqual([one.id, one.id]);
    const [label] = (await listShelves(library)).labels;
    expect(label).toMatchObject({ reportId: one.id, tags: ['甲', '乙'], projectIds: [project.id] });

    await partReports(library, joined);
    expect(await listReports(library)).toEqual(before.reports);
    expect(await listSnippets(library)).toEqual(before.snippets);
    expect(await listShelves(library)).toEqual(before.shelves);
    expect([await loadReport(library, one.id), await loadReport(library, other.id)]).toEqual(before.bundles);
  });

  it('refuses what is no longer there', async () => {
    const library = await testLibrary();
    const { report } = await saveReport(library, readReport(), app);
    await expect(joinReports(library, report.id, 'gone')).rejects.toMatchObject({ key: 'missing' });
    expect(await listReports(library)).toHaveLength(1);
  });
});
