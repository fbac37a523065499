/** Saving, reading again, deleting and restoring reports and snippets. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { figuresByIndicator } from '../../../utils/library/figures.ts';
import {
  deleteReport,
  findReport,
  listReports,
  loadReport,
  restoreReport,
  saveReport,
} from '../../../utils/library/reports.ts';
import {
  cleanTags,
  deleteSnippet,
  deleteSnippets,
  listSnippets,
  restoreSnippet,
  restoreSnippets,
  saveSnippet,
  tagSnippets,
  updateSnippet,
} from '../../../utils/library/snippets.ts';
import { figureIn } from '../../support/figures.ts';
import { closeLibraries, facts, freshDisk, newSnippet, readReport, testLibrary } from '../../support/library.ts';

beforeEach(freshDisk);
afterEach(closeLibraries);

const app = { appVersion: '1.2.3' };
const day = (n: number) => ({ ...app, now: new Date(Date.UTC(2024, 0, n)) });

describe('a report', () => {
  it('is kept whole: record, text, a row for each figure', async () => {
    const library = await testLibrary();
    const read = readReport();
    const { report, again } = await saveReport(library, read, day(1));
    expect(again).toBe(false);
    expect(report).toMatchObject({
      address: 'http://www.qingshi.gov.cn/fzzf/2023.html',
      url: read.url,
      host: 'www.qingshi.gov.cn',
      family: 'law-government',
      year: 2023,
      regionCode: '990123',
      regionName: '青石县',
      savedAt: '2024-01-01T00:00:00.000Z',
      counts: { figures: 4, results: 3, matched: 2, checks: 1, fails: 0 },
      indicators: ['reconsideration.accepted', 'reconsideration.applications'],
      appVersion: '1.2.3',
    });
    expect(report.sha256).toMatch(/^[0-9a-f]{64}$/);
    const bundle = await loadReport(library, report.id);
    expect(bundle?.text).toEqual({ reportId: report.id, ...read.article, checks: read.checks });
    expect(bundle?.figures.map((row) => row.quote)).toEqual(['52', '45', '98.5', '6']);
    expect(bundle?.figures[1]).toMatchObject({ order: 1, regionCode: '990123', year: 2023, verdict: 'holds' });
    expect(bundle?.figures[0]?.verdict).toBeNull();
    expect(bundle?.versions).toEqual([]);
  });

  it('is one report where two pages save it at once', async () => {
    const [one, other] = [await testLibrary({ name: 'both' }), await testLibrary({ name: 'both' })];
    await saveSnippet(one, newSnippet());
    const saved = await Promise.all([saveReport(one, readReport(), day(1)), saveReport(other, readReport(), day(2))]);
    expect(saved.map(({ again }) => again).sort()).toEqual([false, true]);
    expect(saved[0].report.id).toBe(saved[1].report.id);
    expect(await listReports(one)).toHaveLength(1);
    expect(await one.read(['figures'], (transaction) => transaction.objectStore('figures').count())).toBe(4);
    expect(await listSnippets(one)).toMatchObject([{ reportId: saved[0].report.id }]);
    expect([one.state.name, other.state.name]).toEqual(['ready', 'ready']);
  });

  it('leaves no figure behind when it is saved again with others, or deleted', async () => {
    const library = await testLibrary();
    const rows = () => library.read(['figures'], (transaction) => transaction.objectStore('figures').getAll());
    await saveReport(library, readReport(), day(1));
    const read = readReport();
    const figures = read.figures.slice(1, 3).map((figure) => ({ ...figure, indicatorId: 'litigation.cases' }));
    const { report } = await saveReport(library, { ...read, figures, checks: [] }, day(2));
    expect(await rows()).toMatchObject([
      { order: 0, indicatorId: 'litigation.cases', quote: '45' },
      { order: 1, indicatorId: 'litigation.cases', quote: '98.5' },
    ]);
    await deleteReport(library, report.id);
    expect(await rows()).toEqual([]);
  });

  it('is found by any URL of its page', async () => {
    const library = await testLibrary();
    const { report } = await saveReport(library, readReport(), app);
    expect((await findReport(library, 'http://www.qingshi.gov.cn/fzzf/2023.html#part-2'))?.id).toBe(report.id);
    expect(await findReport(library, 'http://www.qingshi.gov.cn/fzzf/2022.html')).toBeNull();
  });

  it('keeps its id, its day and its snippets when the page is read again, and replaces its figures', async () => {
    const library = await testLibrary();
    const first = await saveReport(library, readReport(), day(1));
    await saveSnippet(library, newSnippet());
    const read = readReport();
    const again = await saveReport(library, { ...read, figures: read.figures.slice(0, 2) }, day(5));
    expect(again).toMatchObject({ again: true, changed: false });
    expect(again.report).toMatchObject({ id: first.report.id, savedAt: first.report.savedAt });
    expect(again.report.readAt).toBe('2024-01-05T00:00:00.000Z');
    expect((await loadReport(library, first.report.id))?.figures).toHaveLength(2);
    expect((await listReports(library)).length).toBe(1);
    expect((await listSnippets(library, { reportId: first.report.id })).length).toBe(1);
  });

  it('keeps what it said before as a version where its words have changed', async () => {
    const library = await testLibrary();
    const first = await saveReport(library, readReport(), day(1));
    const text = '一、复议工作\n全年收到复议申请53件。';
    const changed = readReport({ figures: [figureIn(text, '53')], checks: [] }, text);
    const second = await saveReport(library, changed, day(2));
    expect(second).toMatchObject({ again: true, changed: true });
    await saveReport(library, changed, day(3));
    const bundle = await loadReport(library, first.report.id);
    expect(bundle?.text.text).toBe(text);
    expect(bundle?.versions).toHaveLength(1);
    expect(bundle?.versions[0]).toMatchObject({ readAt: '2024-01-01T00:00:00.000Z', sha256: first.report.sha256 });
    expect(bundle?.versions[0]?.figures).toEqual(readReport().figures);
  });

  it('does not take page furniture, width or spacing for a change', async () => {
    const library = await testLibrary();
    const body = '全年受理45件。';
    await saveReport(library, readReport({ figures: [figureIn(body, '45')] }, body), app);
    const text = `浏览次数:17\n全年受理 ４５ 件。`;
    const read = readReport({ figures: [], article: { text, body: [8, text.length], headings: [] } }, text);
    expect((await saveReport(library, read, app)).changed).toBe(false);
  });

  it('takes the snippets that were kept from its page before', async () => {
    const library = await testLibrary();
    const snippet = await saveSnippet(library, newSnippet());
    expect(snippet.reportId).toBeNull();
    const { report } = await saveReport(library, readReport(), app);
    expect((await listSnippets(library)).map((one) => one.reportId)).toEqual([report.id]);
  });

  it('is deleted with undo; the reader’s snippets stay and come back to it', async () => {
    const library = await testLibrary();
    const { report } = await saveReport(library, readReport(), app);
    await saveSnippet(library, newSnippet());
    const before = await loadReport(library, report.id);
    const deleted = await deleteReport(library, report.id);
    expect(await loadReport(library, report.id)).toBeNull();
    expect(await figuresByIndicator(library, ['reconsideration.accepted'])).toEqual([]);
    expect((await listSnippets(library)).map((one) => one.reportId)).toEqual([null]);
    await restoreReport(library, deleted);
    expect(await loadReport(library, report.id)).toEqual(before);
    expect((await listSnippets(library)).map((one) => one.reportId)).toEqual([report.id]);
    await expect(deleteReport(library, 'nothing')).rejects.toMatchObject({ key: 'missing' });
  });

  it('cannot be restored over a later save of the same page', async () => {
    const library = await testLibrary();
    const { report } = await saveReport(library, readReport(), app);
    const deleted = await deleteReport(library, report.id);
    const later = await saveReport(library, readReport(), app);
    await expect(restoreReport(library, deleted)).rejects.toMatchObject({ key: 'conflict' });
    expect((await listReports(library)).map((one) => one.id)).toEqual([later.report.id]);
  });
});

describe('one indicator across reports', () => {
  it('is read by region and year, whatever else is in the library', async () => {
    const library = await testLibrary();
    for (const [code, year] of [
      ['990200', 2022],
      ['990100', 2023],
      ['990100', 2022],
      ['', null],
    ] as const) {
      const region = code ? { code, county: code } : {};
      await saveReport(
        library,
        readReport({
          url: `http://x.gov.cn/${code}${year}`,
          facts: facts({ region, year }),
          detection: { family: null, year: null },
        }),
        app,
      );
    }
    const rows = await figuresByIndicator(library, ['reconsideration.accepted']);
    expect(rows.map((row) => [row.regionCode, row.year])).toEqual([
      ['', 0],
      ['990100', 2022],
      ['990100', 2023],
      ['990200', 2022],
    ]);
    expect((await figuresByIndicator(library, ['reconsideration.accepted'], '990100')).length).toBe(2);
    expect(await figuresByIndicator(library, ['reconsideration'])).toEqual([]);
    expect(
      (await figuresByIndicator(library, ['reconsideration.accepted', 'reconsideration.applications'])).length,
    ).toBe(8);
  });
});

describe('a snippet', () => {
  it('is kept once for one place', async () => {
    const library = await testLibrary();
    const { report } = await saveReport(library, readReport(), app);
    const first = await saveSnippet(library, newSnippet());
    expect(first).toMatchObject({ reportId: report.id, note: '与去年相比', tags: ['复议'] });
    const again = await saveSnippet(library, newSnippet({ note: 'other' }));
    expect(again).toEqual(first);
    await saveSnippet(library, newSnippet({ kind: 'passage' }));
    expect((await listSnippets(library)).length).toBe(2);
  });

  it('R68 loses no change when two pages change it at once', async () => {
    const library = await testLibrary();
    const { id } = await saveSnippet(library, newSnippet({ note: '', tags: [] }));
    await Promise.all([
      updateSnippet(library, id, { note: 'from the panel' }),
      updateSnippet(library, id, { tags: ['from the library page'] }),
    ]);
    expect((await listSnippets(library))[0]).toMatchObject({
      note: 'from the panel',
      tags: ['from the library page'],
    });
  });

  it('is found by tag, by report and by page', async () => {
    const library = await testLibrary();
    await saveSnippet(library, newSnippet({ tags: ['甲', '乙'] }));
    await saveSnippet(library, newSnippet({ kind: 'passage', tags: ['乙'], url: 'http://a.gov.cn/' }));
    expect((await listSnippets(library, { tag: '甲' })).length).toBe(1);
    expect((await listSnippets(library, { tag: '乙' })).length).toBe(2);
    expect((await listSnippets(library, { url: 'http://a.gov.cn/#x' })).length).toBe(1);
  });

  it('is deleted with undo', async () => {
    const library = await testLibrary();
    const snippet = await saveSnippet(library, newSnippet());
    expect(await deleteSnippet(library, snippet.id)).toEqual(snippet);
    expect(await listSnippets(library)).toEqual([]);
    await expect(updateSnippet(library, snippet.id, { note: 'x' })).rejects.toMatchObject({ key: 'missing' });
    await restoreSnippet(library, snippet);
    expect(await listSnippets(library)).toEqual([snippet]);
  });

  it('has clean tags', () => {
    expect(cleanTags([' 复议 ', '复议', '', 'a  b', 'a b'])).toEqual(['复议', 'a b']);
  });
});

describe('some snippets at once', () => {
  const three = async (library: Awaited<ReturnType<typeof testLibrary>>) => {
    await saveReport(library, readReport(), app);
    return [
      await saveSnippet(library, newSnippet({ tags: ['甲'] })),
      await saveSnippet(library, newSnippet({ kind: 'passage', tags: ['甲', '乙'] })),
      await saveSnippet(library, newSnippet({ kind: 'passage', tags: [], url: 'http://a.gov.cn/' })),
    ] as const;
  };
  const tagsOf = async (library: Awaited<ReturnType<typeof testLibrary>>) =>
    new Map((await listSnippets(library)).map(({ id, tags }) => [id, tags]));

  it('get tags and lose others; one that has nothing to gain or lose stays as it is', async () => {
    const library = await testLibrary();
    const [a, b, c] = await three(library);
    const later = new Date(Date.parse(a.updatedAt) + 1000);
    await tagSnippets(library, [a.id, b.id, 'gone'], { addTags: [' 乙 '], removeTags: ['甲'] }, later);
    expect(await tagsOf(library)).toEqual(
      new Map([
        [a.id, ['乙']],
        [b.id, ['乙']],
        [c.id, []],
      ]),
    );
    await tagSnippets(library, [a.id, c.id], { addTags: ['乙'] }, new Date(later.getTime() + 1000));
    const after = new Map((await listSnippets(library)).map((one) => [one.id, one]));
    expect(after.get(a.id)?.updatedAt).toBe(later.toISOString());
    expect(after.get(c.id)?.tags).toEqual(['乙']);
  });

  it('change all or none', async () => {
    const library = await testLibrary();
    const [a, b] = await three(library);
    const before = await listSnippets(library);
    const tooMany = Array.from({ length: 10_000 }, (_, n) => `t${n}`);
    await expect(tagSnippets(library, [a.id, b.id], { addTags: tooMany })).rejects.toMatchObject({ key: 'unfit' });
    expect(await listSnippets(library)).toEqual(before);
  });

  it('are deleted with undo, those that are still there', async () => {
    const library = await testLibrary();
    const [a, b, c] = await three(library);
    const before = await listSnippets(library);
    const deleted = await deleteSnippets(library, [a.id, c.id, 'gone']);
    expect((await listSnippets(library)).map(({ id }) => id)).toEqual([b.id]);
    await expect(deleteSnippets(library, [a.id])).rejects.toMatchObject({ key: 'missing' });
    await restoreSnippets(library, deleted);
    expect(new Set(await listSnippets(library))).toEqual(new Set(before));
  });
});
