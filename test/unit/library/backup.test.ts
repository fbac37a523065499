/** The library as a file: out and in again without loss, and nothing in from a file that is not whole. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupParts } from '../../../utils/library/backup.ts';
import { type BackupError, checkBackup } from '../../../utils/library/backup-check.ts';
import { sha256 } from '../../../utils/library/digest.ts';
import { importBackup } from '../../../utils/library/import.ts';
import type { Library } from '../../../utils/library/library.ts';
import type { Backup } from '../../../utils/library/records.ts';
import { deleteReport, listReports, loadReport, saveReport } from '../../../utils/library/reports.ts';
import { listSnippets, saveSnippet, updateSnippet } from '../../../utils/library/snippets.ts';
import { figureIn } from '../../support/figures.ts';
import { closeLibraries, facts, freshDisk, newSnippet, readReport, testLibrary } from '../../support/library.ts';

beforeEach(freshDisk);
afterEach(closeLibraries);

const app = { appVersion: '1.0.0' };
const at = (day: number) => ({ ...app, now: new Date(Date.UTC(2024, 0, day)) });

async function joined(parts: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const part of parts) all += part;
  return all;
}

async function fileOf(library: Library): Promise<string> {
  return joined(backupParts(library, at(20)));
}

async function contents(library: Library) {
  const reports = (await listReports(library)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    bundles: await Promise.all(reports.map((report) => loadReport(library, report.id))),
    snippets: (await listSnippets(library)).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

const take = async (library: Library, json: string) => importBackup(library, await checkBackup(json), json.length);

/** A library with two reports (one of them with an earlier version), a snippet of each kind, and one without report. */
async function fullLibrary(): Promise<Library> {
  const library = await testLibrary();
  await saveReport(library, readReport({ url: 'http://a.gov.cn/1' }, '旧文12件。'), at(1));
  await saveReport(library, readReport({ url: 'http://a.gov.cn/1' }), at(2));
  await saveReport(library, readReport({ url: 'http://b.gov.cn/2', facts: facts({ year: null, region: {} }) }), at(3));
  await saveSnippet(library, newSnippet({ url: 'http://a.gov.cn/1' }));
  await saveSnippet(library, newSnippet({ url: 'http://b.gov.cn/2', kind: 'passage', note: '"引号"\n换行\u2028' }));
  await saveSnippet(library, newSnippet({ url: 'http://c.gov.cn/', tags: ['__proto__', 'constructor'] }));
  return library;
}

const fault = (json: string): Promise<BackupError> =>
  checkBackup(json).then(
    () => expect.fail('the file was accepted'),
    (error) => error,
  );

/** Changes the file and puts the digests right again, so that what lies behind them is tested. */
// biome-ignore lint/suspicious/noExplicitAny: a broken file can be anything
async function forged(json: string, change: (file: any) => void): Promise<string> {
  const file = JSON.parse(json);
  change(file);
  for (const bundle of Array.isArray(file.reports) ? file.reports : []) {
    if (typeof bundle !== 'object' || bundle === null || !('digest' in bundle)) continue;
    const { digest: _, ...content } = bundle;
    bundle.digest = await sha256(JSON.stringify(content));
  }
  file.snippetsDigest = await sha256(JSON.stringify(file.snippets));
  return JSON.stringify(file);
}

describe('out and in again', () => {
  it('R50 gives the same library, in an empty one', async () => {
    const library = await fullLibrary();
    const other = await testLibrary();
    expect(await take(other, await fileOf(library))).toEqual({
      reports: { added: 2, updated: 0, kept: 0 },
      snippets: { added: 3, updated: 0, kept: 0 },
      corrections: { added: 0, updated: 0, kept: 0 },
      conflicts: [],
    });
    expect(await contents(other)).toEqual(await contents(library));
    // But for which library wrote it.
    const plain = (json: string) => json.replace(/"(?:libraryId|shelvesDigest)":"[^"]*"/g, '');
    expect(plain(await fileOf(other))).toBe(plain(await fileOf(library)));
  });

  it('R50 gives the same library whatever is written in notes, names and texts', async () => {
    const words = fc.string({ unit: 'binary', maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(
        words,
        words,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        async (note, title, value) => {
          freshDisk();
          const [library, other] = [await testLibrary(), await testLibrary()];
          const text = `${note}:8件。`;
          const article = { text, body: [0, text.length] as const, headings: [] };
          const figures = [
            figureIn(text, '8', { start: note.length + 1, end: note.length + 2, value: value + 0, scope: title }),
          ];
          await saveReport(library, { ...readReport({ figures, article }, text), facts: facts({ title }) }, app);
          await saveSnippet(library, newSnippet({ note, title, tags: [title], sentence: text, mark: [0, 1] }));
          await take(other, await fileOf(library));
          expect(await contents(other)).toEqual(await contents(library));
          closeLibraries();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('R50 gives the same file, whatever the order of the fields of a record', async () => {
    const given = readReport();
    const figures = given.figures.map((figure) => ({
      ...(Object.fromEntries(Object.entries(figure).reverse()) as unknown as typeof figure),
      changeUnit: 'point' as const,
      unitImplied: true as const,
    }));
    const [library, other] = [await testLibrary(), await testLibrary()];
    await saveReport(library, readReport({ figures }), at(1));
    await take(other, await fileOf(library));
    const digests = (json: string) => JSON.parse(json).reports.map((one: { digest: string }) => one.digest);
    expect(digests(await fileOf(other))).toEqual(digests(await fileOf(library)));
  });

  it('R50 changes nothing the second time', async () => {
    const library = await fullLibrary();
    const before = await contents(library);
    const again = await take(library, await fileOf(library));
    expect(again).toMatchObject({
      reports: { added: 0, updated: 0, kept: 2 },
      snippets: { added: 0, updated: 0, kept: 3 },
    });
    expect(await contents(library)).toEqual(before);
  });

  it('leaves out a report that is deleted meanwhile, not its snippets', async () => {
    const library = await fullLibrary();
    const [first, second] = (await listReports(library)).sort((a, b) => (a.id < b.id ? -1 : 1));
    const parts = backupParts(library, app);
    const written = [(await parts.next()).value, (await parts.next()).value];
    expect(written.join('')).toContain(first?.id);
    await deleteReport(library, second?.id as string);
    const backup = await checkBackup(written.join('') + (await joined(parts)));
    expect(backup.counts).toEqual({ reports: 1, figures: 4, snippets: 3 });
    expect(backup.snippets.filter((snippet) => snippet.reportId === null).length).toBe(2);
  });
});

describe('into a library that has something', () => {
  it('R54 keeps a note that is newer here, and takes one that is newer there', async () => {
    const library = await fullLibrary();
    const json = await fileOf(library);
    const [a, b] = await listSnippets(library);
    await updateSnippet(library, a?.id as string, { note: 'newer here' }, new Date('2030-01-01'));
    await take(library, json);
    expect((await listSnippets(library)).find((one) => one.id === a?.id)?.note).toBe('newer here');
    const newer = await forged(json, (file) => {
      const snippet = file.snippets.find((one: { id: string }) => one.id === b?.id);
      Object.assign(snippet, { note: 'newer there', updatedAt: '2031-01-01T00:00:00.000Z' });
    });
    expect((await take(library, newer)).snippets).toEqual({ added: 0, updated: 1, kept: 2 });
    expect((await listSnippets(library)).find((one) => one.id === b?.id)?.note).toBe('newer there');
  });

  it('takes the same page for the same report; the older text becomes a version, whichever side has it', async () => {
    const older = await testLibrary();
    const newer = await testLibrary();
    await saveReport(older, readReport({}, '旧文12件。'), at(1));
    await saveSnippet(older, newSnippet({ note: 'of the older one' }));
    const { report } = await saveReport(newer, readReport(), at(9));
    await take(newer, await fileOf(older));
    const result = await loadReport(newer, report.id);
    expect(result?.report).toMatchObject({ readAt: report.readAt, savedAt: '2024-01-01T00:00:00.000Z' });
    expect(result?.versions.map((version) => version.text)).toEqual(['旧文12件。']);
    expect((await listSnippets(newer)).map((snippet) => snippet.reportId)).toEqual([report.id]);

    const third = await testLibrary();
    await saveReport(third, readReport({}, '旧文12件。'), at(1));
    const mixed = await take(third, await fileOf(newer));
    expect(mixed.reports).toEqual({ added: 0, updated: 1, kept: 0 });
    const [merged] = (await contents(third)).bundles;
    expect(merged?.text.text).toBe(result?.text.text);
    expect(merged?.versions.map((version) => version.text)).toEqual(['旧文12件。']);
    await take(third, await fileOf(newer));
    expect((await contents(third)).bundles[0]).toEqual(merged);
  });

  it('R54 loses neither of two records that share an id by accident', async () => {
    const library = await fullLibrary();
    const [mine] = await listReports(library);
    const [snippet] = await listSnippets(library);
    const other = await testLibrary();
    await saveReport(other, readReport({ url: 'http://other.gov.cn/' }), app);
    await saveSnippet(other, newSnippet({ url: 'http://other.gov.cn/' }));
    const json = await forged(await fileOf(other), (file) => {
      const [bundle] = file.reports;
      bundle.report.id = bundle.text.reportId = mine?.id;
      for (const figure of bundle.figures) figure.reportId = mine?.id;
      Object.assign(file.snippets[0], { id: snippet?.id, reportId: mine?.id });
    });
    await take(library, json);
    await take(library, json);
    expect((await listReports(library)).length).toBe(3);
    expect((await listSnippets(library)).length).toBe(4);
    const taken = (await listReports(library)).find((report) => report.host === 'other.gov.cn');
    expect((await listSnippets(library, { reportId: taken?.id as string })).length).toBe(1);
  });
});

describe('a file that is not whole', () => {
  it('R51 is refused wherever it was cut off', async () => {
    const json = await fileOf(await fullLibrary());
    for (let part = 0; part < 100; part++) {
      const cut = json.slice(0, Math.floor((json.length * part) / 100));
      const error = await fault(cut);
      expect(error.key).toBe('not-json');
      expect(error.position).toBe(cut.length);
    }
  });

  /** What is covered by digests and counts; the rest says when, by which version and for which versions it was written. */
  const readers = ({ exportedAt, appVersion, readableBy, ...rest }: Backup) => rest;

  it('R51 is refused whichever bit of it was turned', async () => {
    const bytes = new TextEncoder().encode(await fileOf(await fullLibrary()));
    const plain = await checkBackup(new TextDecoder().decode(bytes));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (place, bit) => {
        const turned = bytes.slice();
        turned[place] = (turned[place] as number) ^ (1 << bit);
        const taken = await checkBackup(new TextDecoder().decode(turned)).catch((error: BackupError) => error);
        if (taken instanceof Error) expect(taken.name).toBe('BackupError');
        else expect(readers(taken)).toEqual(readers(plain));
      }),
      { numRuns: 300 },
    );
  });

  it('R52 is refused for each field of a wrong type or beyond its limits, with its place', async () => {
    const json = await fileOf(await fullLibrary());
    const wrong: [path: string, value: unknown][] = [
      ['reports.0.report.id', 7],
      ['reports.1.report.readAt', '+275760-09-13T00:00:00.000Z'],
      ['reports.0.report.year', 2023.5],
      ['reports.1.report.facts.issuer', 'x'],
      ['reports.0.text.text', 'x'.repeat(5_000_001)],
      ['reports.0.text.headings', null],
      ['reports.0.figures.2.value', null],
      ['reports.0.figures.2.start', -1],
      ['reports.0.figures.1.sentence', [9, 3]],
      ['reports.1.figures.0.kind', 'gold'],
      ['snippets.2.tags', Array(100_000).fill('t')],
      ['snippets.0.mark', [0]],
      ['snippets.1.note', { toString: 'x' }],
    ];
    for (const [path, value] of wrong) {
      const keys = path.split('.');
      const broken = await forged(json, (file) => {
        const last = keys.at(-1) as string;
        const holder = keys.slice(0, -1).reduce((part, key) => part[key], file);
        holder[last] = value;
      });
      const error = await fault(broken);
      expect([path, error.key]).toEqual([path, 'field']);
      const { list, index, path: field } = error.place;
      expect(path.startsWith(`${list}.${index}`)).toBe(true);
      expect(field.startsWith(keys.slice(2).join('.'))).toBe(true);
    }
  });

  it('R52 is refused where a number is beyond all numbers', async () => {
    const json = await fileOf(await fullLibrary());
    expect((await fault(json.replace('"value":52', '"value":1e309'))).key).toBe('field');
  });

  it('R54 is refused where its records do not fit together', async () => {
    const json = await fileOf(await fullLibrary());
    // biome-ignore lint/suspicious/noExplicitAny: a broken file can be anything
    const cases: [key: string, change: (file: any) => void][] = [
      ['twice', (file) => file.reports.push(structuredClone(file.reports[0]))],
      ['twice', (file) => (file.reports[1].report.address = file.reports[0].report.address)],
      ['twice', (file) => file.snippets.push(file.snippets[0])],
      ['twice', (file) => (file.reports[0].figures[1].order = 0)],
      ['reference', (file) => (file.snippets[0].reportId = 'no-such-report')],
      ['reference', (file) => (file.reports[0].text.reportId = file.reports[1].report.id)],
      ['reference', (file) => (file.reports[0].figures[2].reportId = 'x')],
      ['reference', (file) => file.reports[0].text.checks[0].figures.push(99)],
      ['place', (file) => (file.reports[0].figures[0].quote = '53')],
      ['place', (file) => (file.reports[0].text.body[1] = 4_000_000)],
      ['place', (file) => (file.snippets[0].mark = [0, 150_000])],
      ['counts', (file) => Object.assign(file, { reports: file.reports.slice(0, 1), snippets: [] })],
      ['counts', (file) => (file.counts.snippets = 2)],
      ['newer', (file) => Object.assign(file, { schema: 999, readableBy: 999 })],
      ['newer', (file) => Object.assign(file, { schema: 999, readableBy: undefined })],
      [
        'digest',
        (file) =>
          (file.shelves.labels = [{ reportId: 'x', tags: [], projectIds: [], updatedAt: '2024-01-01T00:00:00.000Z' }]),
      ],
      ['not-a-library', (file) => (file.format = 'other')],
    ];
    for (const [place, [key, change]] of cases.entries()) {
      expect([place, (await fault(await forged(json, change))).key]).toEqual([place, key]);
    }
  });

  it('R55 is taken in where it is of a newer version that says we can, and what we do not know goes out again', async () => {
    const json = await fileOf(await fullLibrary());
    const newer = await forged(json, (file) => {
      file.schema = 999;
      file.reports[0].report.seals = [{ of: '县政府', depth: 2 }];
      file.reports[0].figures[0].confidence = 0.5;
      file.snippets[0].colour = 'teal';
    });
    const library = await testLibrary();
    await take(library, newer);
    const again = await fileOf(library);
    for (const kept of ['"seals":[{"of":"县政府","depth":2}]', '"confidence":0.5', '"colour":"teal"'])
      expect(again).toContain(kept);
    // Reading the page again keeps what this version does not know of the report.
    const { bundles } = await contents(library);
    const known = bundles.find((bundle) => 'seals' in (bundle?.report ?? {}));
    await saveReport(library, readReport({ url: known?.report.url ?? '' }), at(30));
    expect(await fileOf(library)).toContain('"seals"');
  });

  it('R51 is refused where a record was changed by hand', async () => {
    const json = await fileOf(await fullLibrary());
    expect(await fault(json.replace('"value":45', '"value":46'))).toMatchObject({
      key: 'digest',
      place: { list: 'reports' },
    });
    expect(await fault(json.replace('与去年相比', '与前年相比'))).toMatchObject({
      key: 'digest',
      place: { list: 'snippets' },
    });
  });

  it('R52 is refused when it is something else altogether', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        expect((await fault(json)).key).toBe('not-a-library');
      }),
    );
    expect((await fault('')).key).toBe('not-json');
    expect((await fault('{"format":"mingshu-library","schema":1}')).key).toBe('field');
  });

  it('R53 cannot touch what objects inherit', async () => {
    const json = await fileOf(await fullLibrary());
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const hostile = await forged(
        json
          .replaceAll('"evidence":{', `"evidence":{"${key}":[{"value":"v","source":"s"}],"x":[]`)
          .replaceAll('"counts":{"figures"', `"${key}":{"polluted":true},"counts":{"figures"`)
          .replaceAll('"note":', `"${key}":{"polluted":true},"note":`),
        () => {},
      );
      const library = await testLibrary();
      await take(library, hostile);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
      for (const bundle of (await contents(library)).bundles) {
        expect(Object.getPrototypeOf(bundle?.report)).toBe(Object.prototype);
        expect(Object.getPrototypeOf(bundle?.report.facts.evidence)).toBe(Object.prototype);
        expect(Object.keys(bundle?.report ?? {})).not.toContain(key);
      }
    }
  });

  it('R58 leaves the library as it was, also when the disk fails in the middle', async () => {
    const library = await fullLibrary();
    const before = await contents(library);
    const other = await testLibrary();
    for (const n of [1, 2, 3]) await saveReport(other, readReport({ url: `http://new.gov.cn/${n}` }), app);
    const backup = await checkBackup(await fileOf(other));
    const third = backup.reports[2] as (typeof backup.reports)[number];
    Object.assign(third.text, { text: () => 'cannot be stored' });
    await expect(importBackup(library, backup, 0)).rejects.toMatchObject({ name: 'LibraryError' });
    expect(await contents(library)).toEqual(before);
  });
});
