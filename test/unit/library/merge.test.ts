/** A colleague's library taken in: nothing of either side is lost, and what differs is told. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupParts } from '../../../utils/library/backup.ts';
import { checkBackup } from '../../../utils/library/backup-check.ts';
import { importBackup } from '../../../utils/library/import.ts';
import type { Library } from '../../../utils/library/library.ts';
import type { ReadReport } from '../../../utils/library/records.ts';
import { listReports, loadReport, saveReport } from '../../../utils/library/reports.ts';
import { listSnippets, saveSnippet, updateSnippet } from '../../../utils/library/snippets.ts';
import { closeLibraries, facts, freshDisk, newSnippet, readReport, testLibrary } from '../../support/library.ts';

beforeEach(freshDisk);
afterEach(closeLibraries);

const at = (day: number) => ({ appVersion: '1', now: new Date(Date.UTC(2024, 0, day)) });

async function file(library: Library): Promise<string> {
  let json = '';
  for await (const part of backupParts(library, at(28))) json += part;
  return json;
}
const take = async (library: Library, json: string) => importBackup(library, await checkBackup(json), json.length);

/** Two libraries that began with the same report and the same note. */
async function pair(): Promise<[Library, Library]> {
  const mine = await testLibrary();
  await saveReport(mine, readReport(), at(1));
  await saveSnippet(mine, newSnippet({ note: '', tags: [] }), at(1).now);
  const theirs = await testLibrary();
  await take(theirs, await file(mine));
  return [mine, theirs];
}
const noteBoth = async (mine: Library, theirs: Library, [a, b]: [string, string]) => {
  for (const [library, note, day] of [
    [mine, a, 3],
    [theirs, b, 5],
  ] as const) {
    const [snippet] = await listSnippets(library);
    if (note) await updateSnippet(library, snippet?.id ?? '', { note }, at(day).now);
  }
};
const edited = (value: number): Pick<ReadReport, 'edited' | 'figures'> => {
  const { figures } = readReport();
  const [first] = figures;
  if (!first) throw new Error('no figure');
  const edit = { kind: 'edit' as const, before: { ...first }, by: 'LX', at: '2024-01-10T00:00:00.000Z', reason: '' };
  return { figures: [{ ...first, value }, ...figures.slice(1)], edited: new Map([[0, edit]]) };
};

describe('notes of two readers', () => {
  it('are both kept where they differ, and shown side by side', async () => {
    const [mine, theirs] = await pair();
    await noteBoth(mine, theirs, ['我看是本级', '应为全县']);
    const json = await file(theirs);
    const { conflicts, snippets } = await take(mine, json);
    expect(conflicts).toMatchObject([{ of: 'snippet', mine: { note: '我看是本级' }, theirs: { note: '应为全县' } }]);
    expect(snippets).toEqual({ added: 1, updated: 0, kept: 0 });
    expect((await listSnippets(mine)).map(({ note }) => note).sort()).toEqual(['应为全县', '我看是本级'].sort());
    // The same file again changes nothing.
    const again = await take(mine, json);
    expect(again.conflicts).toEqual([]);
    expect(await listSnippets(mine)).toHaveLength(2);
  });

  it.each<[string, [string, string], string]>([
    ['theirs is taken where mine says nothing', ['', '应为全县'], '应为全县'],
    ['mine stays where theirs says nothing', ['我看是本级', ''], '我看是本级'],
    ['the longer is taken where it holds the shorter', ['全县', '应为全县'], '应为全县'],
  ])('are one where one has it all: %s', async (_, notes, left) => {
    const [mine, theirs] = await pair();
    await noteBoth(mine, theirs, notes);
    const { conflicts } = await take(mine, await file(theirs));
    expect(conflicts).toEqual([]);
    expect((await listSnippets(mine)).map(({ note }) => note)).toEqual([left]);
  });

  it('of one library’s own past are the later ones', async () => {
    const [mine] = await pair();
    const past = await file(mine);
    await noteBoth(mine, mine, ['先写', '后改']);
    const { conflicts } = await take(mine, past);
    expect(conflicts).toEqual([]);
    expect((await listSnippets(mine)).map(({ note }) => note)).toEqual(['后改']);
  });
});

describe('corrections of two readers', () => {
  it('of mine stay where the file has a later reading without any', async () => {
    const [mine, theirs] = await pair();
    await saveReport(mine, readReport(edited(53)), at(3));
    await saveReport(theirs, readReport(), at(5));
    const { conflicts } = await take(mine, await file(theirs));
    const [report] = await listReports(mine);
    const bundle = await loadReport(mine, report?.id ?? '');
    expect([conflicts, bundle?.figures[0]?.value, bundle?.figures[0]?.edited?.by]).toEqual([[], 53, 'LX']);
  });

  it('that differ are told, and mine stay in the tables', async () => {
    const [mine, theirs] = await pair();
    await saveReport(mine, readReport(edited(53)), at(3));
    await saveReport(theirs, readReport(edited(54)), at(5));
    const { conflicts } = await take(mine, await file(theirs));
    expect(conflicts).toMatchObject([{ of: 'figures' }]);
    const [report] = await listReports(mine);
    expect((await loadReport(mine, report?.id ?? ''))?.figures[0]?.value).toBe(53);
  });
});

describe('one report at two addresses', () => {
  it.each([
    ['with the same text', undefined, true],
    ['with another text', '另一份正文。', false],
  ])('%s is kept twice and told', async (_, text, sameText) => {
    const [mine, theirs] = [await testLibrary(), await testLibrary()];
    await saveReport(mine, readReport({ url: 'http://a.gov.cn/1' }), at(1));
    await saveReport(theirs, readReport({ url: 'http://b.gov.cn/2' }, text), at(2));
    await saveReport(theirs, readReport({ url: 'http://c.gov.cn/3', facts: facts({ year: 2022 }) }), at(2));
    const { conflicts } = await take(mine, await file(theirs));
    expect(conflicts).toMatchObject([
      { of: 'twin', sameText, mine: { host: 'a.gov.cn' }, theirs: { host: 'b.gov.cn' } },
    ]);
    expect(await listReports(mine)).toHaveLength(3);
  });
});
