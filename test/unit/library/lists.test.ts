/** Lists of many reports: what is in them, and their first rows before all have been read. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareReport } from '../../../utils/library/prepare.ts';
import {
  deleteReport,
  firstReports,
  listReports,
  loadReport,
  putBundle,
  restoreReport,
  saveReport,
} from '../../../utils/library/reports.ts';
import { closeLibraries, facts, freshDisk, readReport, testLibrary } from '../../support/library.ts';

beforeEach(freshDisk);
afterEach(closeLibraries);

const app = { appVersion: '1' };
const evidence = {
  siteName: [
    { value: '青石县人民政府', source: 'meta:SiteName' },
    { value: '青石', source: 'title' },
  ],
  title: [{ value: '青石县', source: 'h1' }],
};

const dated = (year: number | null, code: string) =>
  readReport({
    url: `http://x.gov.cn/${year}/${code}`,
    facts: facts({ year, region: { county: code, code } }),
    detection: { family: null, year },
  });

describe('the list of reports', () => {
  it('is read in batches, whatever their number', async () => {
    const library = await testLibrary();
    const made = await prepareReport(readReport(), app);
    const ids = Array.from({ length: 2001 }, (_, n) => `id-${n}`);
    await library.write(
      ['reports', 'texts', 'figures', 'versions'],
      async (transaction) => {
        for (const id of ids)
          putBundle(transaction, {
            report: { ...made.report, id, address: id },
            text: { ...made.text, reportId: id },
            figures: [],
            versions: [],
          });
      },
      () => null,
    );
    expect((await listReports(library)).map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('has of the evidence what citations need; the report itself has all, through deleting and restoring', async () => {
    const library = await testLibrary();
    const { report } = await saveReport(library, readReport({ facts: facts({ evidence }) }), app);
    const [listed] = await listReports(library);
    expect(listed?.facts.evidence).toEqual({ siteName: [evidence.siteName[0]] });
    expect(listed).not.toHaveProperty('sketch');
    const before = await loadReport(library, report.id);
    expect(before?.report.facts.evidence).toEqual(evidence);
    expect(before?.text).not.toHaveProperty('evidence');
    await restoreReport(library, await deleteReport(library, report.id));
    expect(await loadReport(library, report.id)).toEqual(before);
  });

  it('keeps the evidence with an earlier version', async () => {
    const library = await testLibrary();
    const { report } = await saveReport(library, readReport({ facts: facts({ evidence }) }), app);
    const again = readReport({ facts: facts({ evidence: {} }) }, '新文12件。');
    await saveReport(library, again, { ...app, now: new Date(Date.now() + 1000) });
    const bundle = await loadReport(library, report.id);
    expect(bundle?.report.facts.evidence).toEqual({});
    expect(bundle?.versions[0]?.facts.evidence).toEqual(evidence);
  });
});

describe('the first reports', () => {
  it('are the latest years, by region, and their number', async () => {
    const library = await testLibrary();
    for (const [year, code] of [
      [2021, '330000'],
      [2023, '440000'],
      [null, '120000'],
      [2023, '110000'],
      [2022, '220000'],
    ] as const)
      await saveReport(library, dated(year, code), app);
    const first = async (most: number) => {
      const { reports, of } = await firstReports(library, most);
      return [of, reports.map(({ year, regionCode }) => `${year} ${regionCode}`)];
    };
    expect(await first(1)).toEqual([5, ['2023 110000']]);
    expect(await first(3)).toEqual([5, ['2023 110000', '2023 440000', '2022 220000']]);
    expect(await first(9)).toEqual([5, ['2023 110000', '2023 440000', '2022 220000', '2021 330000']]);
  });
});
