import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../utils/figures/figure.ts';
import type { SavedFigure, SavedReport } from '../../../utils/library/records.ts';
import { type KnownFor, knownOf } from '../../../utils/view/known.ts';
import { figureIn } from '../../support/figures.ts';
import { facts } from '../../support/library.ts';

const id = 'reconsideration.accepted';

/** A saved report of a region and year that states the indicator by these figures. */
function saved(
  regionCode: string,
  regionName: string,
  year: number,
  values: (Partial<Figure> & { value: number })[],
): { report: SavedReport; figures: SavedFigure[] } {
  const reportId = `${regionCode}-${year}`;
  const report: SavedReport = {
    id: reportId,
    address: `http://${reportId}/`,
    url: `http://${reportId}/`,
    host: reportId,
    facts: facts({ year, region: { county: regionName, code: regionCode } }),
    family: null,
    year,
    regionCode,
    regionName,
    savedAt: '2026-01-01T00:00:00.000Z',
    readAt: '2026-01-01T00:00:00.000Z',
    sha256: '',
    counts: { figures: 0, results: 0, matched: 0, checks: 0, fails: 0, truncated: 0, unstatedBase: 0 },
    indicators: values.length > 0 ? [id] : [],
    appVersion: '0',
  };
  const figures = values.map((fields, order): SavedFigure => {
    const quote = String(fields.value);
    return {
      ...figureIn(`受理${quote}件。`, quote, { indicatorId: id, period: String(year), ...fields }),
      reportId,
      order,
      regionCode,
      year,
      verdict: null,
    };
  });
  return { report, figures };
}

const own = (over: Partial<KnownFor['figure']> = {}): KnownFor => ({
  figure: {
    indicatorId: id,
    value: 99,
    unit: '件',
    quote: '99',
    kind: 'count',
    bound: 'exact',
    change: null,
    scope: null,
    ...over,
  },
  region: { province: '广东省', city: '湛江市', county: '廉江市', code: '440881' },
  year: 2023,
  address: 'http://page/',
});

const ask = (asked: KnownFor, ...all: ReturnType<typeof saved>[]) =>
  knownOf(
    asked,
    all.flatMap((one) => one.figures),
    all.map((one) => one.report),
  );

describe('what the library knows of a figure', () => {
  it('puts the years of its region in order, with itself among them and gaps as gaps', () => {
    const known = ask(
      own(),
      saved('440881', '廉江市', 2022, [{ value: 76 }]),
      saved('440881', '廉江市', 2019, [{ value: 40 }]),
      saved('440881', '廉江市', 2021, []),
    );
    expect(known?.years.map(({ year, value, difference }) => [year, value, difference])).toEqual([
      [2019, '40', -59],
      [2022, '76', -23],
      [2023, '99', null],
    ]);
    expect(known?.silent).toEqual([2021]);
    expect([known?.statedBy, known?.reports]).toEqual([2, 3]);
  });

  it('gives neighbours by the year that is nearest, those of the same prefecture first', () => {
    const known = ask(
      own(),
      saved('350521', '惠安县', 2023, [{ value: 79 }]),
      saved('440823', '遂溪县', 2020, [{ value: 20 }]),
      saved('440823', '遂溪县', 2022, [{ value: 22 }]),
      saved('440100', '广州市', 2022, [{ value: 800 }]),
    );
    expect(known?.others.map(({ regionName, year, difference }) => [regionName, year, difference])).toEqual([
      ['遂溪县', 2022, -77],
      ['广州市', 2022, 701],
      ['惠安县', 2023, -20],
    ]);
    expect(known?.years).toEqual([]);
  });

  it('leaves out plans, changes, narrower scopes, other periods and other units', () => {
    const not: Partial<Figure>[] = [
      { part: 'plan' },
      { change: 'up' },
      { scope: '县本级' },
      { period: '2022-Q1' },
      { unit: '人', kind: 'count' },
    ];
    const known = ask(
      own(),
      ...not.map((fields, index) => saved(`35052${index}`, `甲${index}县`, 2022, [{ value: 5, ...fields }])),
    );
    expect(known?.others).toEqual([]);
    expect(
      ask(own(), saved('350521', '惠安县', 2022, [{ value: 5, scope: '县级' }, { value: 7 }]))?.others,
    ).toMatchObject([{ value: '7' }]);
  });

  it('never takes the page itself for another report', () => {
    const same = saved('440881', '廉江市', 2022, [{ value: 1 }]);
    same.report.address = 'http://page/';
    expect(ask(own(), same)?.years).toEqual([]);
    // Nor does a region without a code or name have other years.
    const unnamed = { ...own(), region: {} };
    expect(ask(unnamed, saved('', '', 2022, [{ value: 1 }]))?.years).toEqual([]);
  });

  it('says nothing of figures that are changes or of no indicator', () => {
    const other = saved('440823', '遂溪县', 2022, [{ value: 20 }]);
    expect(ask(own({ change: 'up' }), other)).toBeNull();
    expect(ask(own({ indicatorId: null }), other)).toBeNull();
    expect(ask(own({ scope: '县本级' }), saved('440881', '廉江市', 2022, [{ value: 76 }]))?.years).toEqual([]);
  });
});
