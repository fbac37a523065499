/** What a report carried in against what the saved report of the year before carried over: only of one body, never on a guess. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { carriedFrom } from '../../../utils/library/carried.ts';
import { saveReport } from '../../../utils/library/reports.ts';
import { disclosureReport, disputesTable, publicationTable, requestsTable } from '../../support/disclosure.ts';
import { closeLibraries, facts, freshDisk, readReport, testLibrary } from '../../support/library.ts';
import { requestNumbers } from '../../support/made-pages.ts';
import { readHtml } from '../figures/in-table.ts';

beforeEach(freshDisk);
afterEach(closeLibraries);

const at = requestNumbers(2021);
const carriedIn = Number(at('foi.carriedIn', 6));

/** A report of a year; `over` is what it carried over for all applicants. */
function reportOf(year: number, over: number, body = '青石县人民政府') {
  const requests = requestsTable(2021, (id, column) =>
    id === 'foi.carriedOver' && column === 6 ? over : at(id, column),
  );
  const html = disclosureReport(year, {
    publication: publicationTable(2021, () => 5),
    requests,
    disputes: disputesTable(() => 0),
  });
  const { article, figures } = readHtml(html, year);
  const { text, body: span, headings } = article;
  const about = facts({ year, issuer: [body], title: `${body}${year}年政府信息公开工作年度报告` });
  const url = `http://www.qingshi.gov.cn/${year}/${encodeURIComponent(body)}.html`;
  return { ...readReport(), url, article: { text, body: span, headings }, figures, checks: [], facts: about };
}
const app = { appVersion: '1.2.3' };

describe('requests carried over', () => {
  it.each([
    ['the same', carriedIn],
    ['another', carriedIn + 4],
  ])('are told where the year before is saved: %s', async (_, over) => {
    const library = await testLibrary();
    await saveReport(library, reportOf(2022, over), app);
    const told = await carriedFrom(library, reportOf(2023, 6));
    expect(told).toMatchObject({ carriedIn, carriedOver: over, report: { year: 2022 } });
  });

  it.each([
    ['of another body', [reportOf(2022, 9, '青石县公安局')]],
    ['of two years before', [reportOf(2021, 9)]],
    ['of the same year', [reportOf(2023, 9)]],
    ['twice and differently', [reportOf(2022, 9), { ...reportOf(2022, 8), url: 'http://www.copy.example/1.html' }]],
    ['not at all', []],
  ])('are not told where it is saved %s', async (_, saved) => {
    const library = await testLibrary();
    for (const one of saved) await saveReport(library, one, app);
    expect(await carriedFrom(library, reportOf(2023, 6))).toBeNull();
  });
});
