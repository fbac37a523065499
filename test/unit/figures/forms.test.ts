/** Tables of known forms: every place is named, no place is invented, and the form's own sums are tested. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../utils/checks/checks.ts';
import type { Figure } from '../../../utils/figures/figure.ts';
import { indicatorById } from '../../../utils/indicators/taxonomy.ts';
import {
  applicants,
  disclosureReport,
  disputeIds,
  disputesTable,
  type Form,
  outcomeIds,
  type Place,
  publicationPlaces,
  publicationTable,
  requestIds,
  requestsTable,
} from '../../support/disclosure.ts';
import { readHtml } from './in-table.ts';

const forms = [2019, 2021] as const;

/** Numbers that add up: outcomes and what was carried in and over by applicant, the rest computed. */
interface Requests {
  outcomes: number[][];
  carriedIn: number[];
  carriedOver: number[];
}

const six = (item: fc.Arbitrary<number>) => fc.array(item, { minLength: 6, maxLength: 6 });
const small = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(2000));
const requestsOf = (form: Form): fc.Arbitrary<Requests> =>
  fc.record({
    outcomes: fc.array(six(small), { minLength: outcomeIds(form).length, maxLength: outcomeIds(form).length }),
    carriedIn: six(fc.nat(50)),
    carriedOver: six(fc.integer({ min: 50, max: 90 })),
  });

const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** What each place of part three holds, by indicator. */
function filled(form: Form, { outcomes, carriedIn, carriedOver }: Requests): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  outcomeIds(form).forEach((id, index) => {
    rows.set(id, outcomes[index] as number[]);
  });
  const answered = applicants.map((_, column) => add(outcomes.map((row) => row[column] as number)));
  rows.set('disclosure.answered', answered);
  rows.set('foi.carriedIn', carriedIn);
  rows.set('foi.carriedOver', carriedOver);
  const received = answered.map((value, i) => value + (carriedOver[i] as number) - (carriedIn[i] as number));
  rows.set('disclosure.applications', received);
  for (const [id, row] of rows) rows.set(id, [...row, add(row)]);
  return rows;
}

const disputes = [3, 1, 0, 2, 6, 4, 0, 1, 0, 5, 0, 0, 0, 2, 2];
const report = (
  form: Form,
  requests: (id: string, column: number) => Place,
  publication: Parameters<typeof publicationTable>[1] = () => 7,
  at: (id: string) => Place = (id) => disputes[disputeIds.indexOf(id)] as number,
) =>
  readHtml(
    disclosureReport(form + 1, {
      publication: publicationTable(form, publication),
      requests: requestsTable(form, requests),
      disputes: disputesTable(at),
    }),
    form + 1,
  );
const inForm = (figures: readonly Figure[], form: string) => figures.filter((figure) => figure.cell?.form === form);

describe.each(forms)('the yearly report on open information, form of %i', (form) => {
  it('names every place of its three tables', () => {
    const read = report(form, (id, column) => requestIds(form).indexOf(id) * 10 + column);
    expect(read.forms.map((one) => one.form)).toEqual([
      'disclosure.publication',
      'disclosure.requests',
      'disclosure.disputes',
    ]);
    const requests = inForm(read.figures, 'disclosure.requests');
    expect(requests.map(({ indicatorId, scope, value }) => [indicatorId, scope, value])).toEqual(
      requestIds(form).flatMap((id, row) =>
        [...applicants, null].map((applicant, column) => [id, applicant, row * 10 + column]),
      ),
    );
    expect(inForm(read.figures, 'disclosure.disputes').map((one) => [one.indicatorId, one.value])).toEqual(
      disputeIds.map((id, index) => [id, disputes[index]]),
    );
    const publication = inForm(read.figures, 'disclosure.publication');
    expect(publication.map((one) => one.indicatorId)).toEqual(publicationPlaces(form).map((one) => one.id));
    for (const figure of read.figures.filter((one) => one.cell)) {
      expect(indicatorById.has(figure.indicatorId as string), figure.indicatorId as string).toBe(true);
      const indicator = indicatorById.get(figure.indicatorId as string);
      expect(indicator?.kind, figure.indicator).toBe(figure.kind);
      expect(indicator?.units, figure.indicator).toContain(figure.unit);
    }
  });

  it('takes nothing else for a figure: labels, articles and numbers of items are none', () => {
    const read = report(form, () => 0);
    expect(read.figures.filter((one) => !one.cell)).toEqual([]);
  });

  it('tells the year before and changes apart, and gives money its scale', () => {
    const read = report(
      form,
      () => 0,
      ({ change, previous, id }) =>
        change ? '-3' : previous ? 40 : id === 'procure.amount' ? '1234.5万元' : id === 'fee.amount' ? 27.99 : 5,
    );
    const publication = inForm(read.figures, 'disclosure.publication');
    publicationPlaces(form).forEach(({ id, previous, change }, index) => {
      const { value, kind, unit, period, change: turned } = publication[index] as Figure;
      const money = { 'fee.amount': 279_900, 'procure.amount': 12_345_000 }[id];
      expect({ id, value, kind, unit, period, turned }).toEqual({
        id,
        value: money ?? (change ? 3 : previous ? 40 : 5),
        kind: money ? 'money' : 'count',
        unit: indicatorById.get(id)?.units.find((one) => one === unit) ?? 'none of its units',
        period: String(previous ? form : form + 1),
        turned: change ? 'down' : null,
      });
    });
  });

  it('keeps blank, “/”, “—” and 0 apart', () => {
    const places = ['', '/', '—', 0, 5, ' ', '０'];
    const read = report(form, (_, column) => places[column] as Place);
    const requests = inForm(read.figures, 'disclosure.requests');
    const rows = requestIds(form).length;
    expect(requests.map((one) => one.value)).toEqual(Array.from({ length: rows }, () => [0, 5, 0]).flat());
    expect(read.forms[1]).toEqual({ table: 1, form: 'disclosure.requests', blank: 2 * rows, none: 2 * rows });
  });

  it('holds where it adds up: every column, every row, every total', () => {
    fc.assert(
      fc.property(requestsOf(form), fc.boolean(), (requests, blank) => {
        const rows = filled(form, requests);
        const read = report(form, (id, column) => {
          const value = rows.get(id)?.[column] as number;
          return value === 0 && blank && id !== 'foi.carriedIn' ? '' : value;
        });
        const checks = checkFigures(read.figures, read.article.text);
        expect(checks.filter((check) => !check.holds)).toEqual([]);
        const lines = requestIds(form).length;
        // Each row, each column's sum and balance, the three totals of part four.
        if (!blank) expect(checks).toHaveLength(lines + 2 * 7 + 3);
      }),
      { numRuns: 12 },
    );
  });

  it('says of one wrong number exactly the sums that it stands in', () => {
    fc.assert(
      fc.property(
        requestsOf(form),
        fc.nat(requestIds(form).length - 1),
        fc.nat(6),
        fc.integer({ min: 1, max: 99 }),
        (requests, line, wrong, off) => {
          const rows = filled(form, requests);
          const ids = requestIds(form);
          const id = ids[line] as string;
          const read = report(form, (one, column) =>
            one === id && column === wrong
              ? (rows.get(one)?.[column] as number) + off
              : (rows.get(one)?.[column] as number),
          );
          const failing = checkFigures(read.figures, read.article.text).filter((check) => !check.holds);
          const place = read.figures.findIndex(
            (one) =>
              one.indicatorId === id &&
              one.scope === (applicants[wrong] ?? null) &&
              one.cell?.form === 'disclosure.requests',
          );
          for (const check of failing) expect(check.figures).toContain(place);
          const inBalance = /applications|carried/.test(id);
          const both = id === 'disclosure.answered';
          // Its row; and of its column the balance, the sum, or for the total of outcomes both.
          expect(failing.map((check) => check.kind).sort()).toEqual(
            (both ? ['balance', 'sum', 'sum'] : inBalance ? ['balance', 'sum'] : ['sum', 'sum']).sort(),
          );
        },
      ),
      { numRuns: 15 },
    );
  });

  it('accuses nobody over a blank', () => {
    const read = report(form, (id, column) => (id === 'foi.granted' && column === 0 ? '' : 1));
    const checks = checkFigures(read.figures, read.article.text);
    const stated = checks.map((check) => read.figures[check.figures[0] as number] as Figure);
    // All places hold 1, so that every sum of the form fails but those over the blank.
    expect(stated.filter(({ indicatorId, scope }) => indicatorId === 'foi.granted' && scope === null)).toEqual([]);
    expect(
      checks.filter(({ kind, figures: [whole] }) => {
        const figure = read.figures[whole as number];
        return kind === 'sum' && figure?.indicatorId === 'disclosure.answered' && figure.scope === '自然人';
      }),
    ).toEqual([]);
    expect(checks.filter((check) => !check.holds).length).toBeGreaterThan(20);
  });
});

describe('other shapes of the forms', () => {
  const requests = requestsTable(2021, (id, column) => requestIds(2021).indexOf(id) * 10 + column);

  it('are known without the heads of the columns, by their order', () => {
    const bare = requests.replace(
      /自然人|法人或其他组织|商业企业|科研机构|社会公益组织|法律服务机构|(?<=<span>)(?:其他|总计)(?=<)/g,
      '',
    );
    const scopes = inForm(readHtml(bare).figures, 'disclosure.requests').map((one) => one.scope);
    expect(scopes.slice(0, 7)).toEqual([...applicants, null]);
  });

  it('are known in Traditional characters', () => {
    const traditional = requests
      .replaceAll('开', '開')
      .replaceAll('办', '辦')
      .replaceAll('结', '結')
      .replaceAll('转', '轉')
      .replaceAll('处', '處')
      .replaceAll('总计', '總計')
      .replaceAll('商业', '商業');
    expect(inForm(readHtml(traditional).figures, 'disclosure.requests')).toHaveLength(175);
  });

  it('other tables about the same are none of them', () => {
    const other = readHtml(
      '<p>信息公开统计</p><table><tr><td>类别</td><td>件数</td></tr><tr><td>主动公开</td><td>120</td></tr><tr><td>依申请公开</td><td>7</td></tr></table>',
    );
    expect(other.forms).toEqual([]);
    expect(other.figures.map((one) => [one.indicator, one.value, one.unit])).toEqual([
      ['主动公开·件数', 120, '件'],
      ['依申请公开·件数', 7, '件'],
    ]);
  });
});
