import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactFields, FigureFields } from '../../../utils/corrections/correction.ts';
import {
  changesOf,
  factChangesOf,
  fieldsOf,
  kindOfUnit,
  parsePeriod,
  parseValue,
} from '../../../utils/corrections/fields.ts';
import type { Kind } from '../../../utils/figures/figure.ts';
import { sampleReading } from '../../support/reading.ts';

describe('what differs', () => {
  const figure = sampleReading.figures[0] as FigureFields;
  it('is nothing where a field was not known when it was kept', () => {
    const { change: _, ...before } = fieldsOf(figure);
    expect(changesOf(before, fieldsOf(figure))).toEqual({});
    expect(changesOf(before, { ...fieldsOf(figure), change: 'up' })).toEqual({ change: 'up' });
  });
});

describe('a value as a reader writes it', () => {
  it.each([
    ['4672', 4672],
    [' 4,672 ', 4672],
    ['２７', 27],
    ['2799.76万', 27_997_600],
    ['9.7亿', 970_000_000],
    ['95.61%', 95.61],
    ['三成', 30],
    ['百分之五', 5],
    ['两', 2],
    ['一百二十', 120],
    ['-3.5', -3.5],
    ['0', 0],
  ])('%s', (written, value) => {
    expect(parseValue(written)).toBe(value);
  });

  it.each(['', ' ', '约', '12件', '12 13', 'abc', '1..2', '--3', 'NaN', 'Infinity', '1e5', '若干'])(
    '%j is none',
    (written) => {
      expect(parseValue(written)).toBeNull();
    },
  );

  it('is never anything but a finite number', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,万亿百%两三-− 件成') }), (written) => {
        const value = parseValue(written);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it('is what was written, for plain numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
        expect(parseValue(String(value))).toBe(value);
        expect(parseValue(value.toLocaleString('en'))).toBe(value);
      }),
    );
  });
});

describe('a period as a reader writes it', () => {
  it.each([
    ['2023', '2023'],
    ['2023年', '2023'],
    ['2023年度', '2023'],
    ['全年', '2023'],
    ['2023-08', '2023-08'],
    ['2023年8月', '2023-08'],
    ['8月', '2023-08'],
    ['2022年一季度', '2022-Q1'],
    ['第二季度', '2023-Q2'],
    ['2023-q3', '2023-Q3'],
    ['上半年', '2023-01/2023-06'],
    ['2021年下半年', '2021-07/2021-12'],
    ['1-11月', '2023-01/2023-11'],
    ['1至6月', '2023-01/2023-06'],
    ['2018-2022', '2018/2022'],
    ['2018—2022年', '2018/2022'],
    ['2023-06/2023-12', '2023-06/2023-12'],
    ['2023-06/2023-06', '2023-06'],
    ['２０２３年', '2023'],
    ['', null],
    ['  ', null],
  ])('%s', (written, period) => {
    expect(parsePeriod(written, 2023)).toBe(period);
  });

  it.each(['去年', '23', '2023-13', '2023-00', '2023-Q5', '2023年13月', '12-1月', '2022-2018', 'x', '2023/2022'])(
    '%s is none',
    (written) => {
      expect(parsePeriod(written, 2023)).toBeUndefined();
    },
  );

  it('needs a year', () => {
    expect(parsePeriod('8月', null)).toBeUndefined();
    expect(parsePeriod('2023年8月', null)).toBe('2023-08');
  });

  it('is understood again in the form it is kept in', () => {
    const part = fc.oneof(
      fc.constant(''),
      fc.integer({ min: 1, max: 4 }).map((n) => `-Q${n}`),
      fc.integer({ min: 1, max: 12 }).map((n) => `-${String(n).padStart(2, '0')}`),
    );
    const moment = fc.tuple(fc.integer({ min: 1990, max: 2040 }), part).map(([year, rest]) => `${year}${rest}`);
    fc.assert(
      fc.property(moment, fc.option(moment), (from, to) => {
        const period = to === null || to <= from ? from : `${from}/${to}`;
        expect(parsePeriod(period, 2023)).toBe(period);
      }),
    );
  });
});

describe('the kind that goes with a measure', () => {
  it.each<[string, Kind, Kind]>([
    ['%', 'count', 'percent'],
    ['％', 'count', 'percent'],
    ['个百分点', 'count', 'percent'],
    ['元', 'count', 'money'],
    ['美元', 'count', 'money'],
    ['倍', 'count', 'multiple'],
    ['年', 'count', 'duration'],
    ['个工作日', 'count', 'duration'],
    ['件', 'percent', 'count'],
    ['', 'count', 'count'],
    ['', 'other', 'other'],
  ])('%j after %s is %s', (unit, before, kind) => {
    expect(kindOfUnit(unit, before)).toBe(kind);
  });
});

describe('what differs', () => {
  it('is only what was changed, and puts it in place', () => {
    const before = fieldsOf(sampleReading.figures[5]!);
    const wanted: FigureFields = { ...before, value: 3, scope: '县本级', period: null };
    expect(changesOf(before, before)).toEqual({});
    expect(changesOf(before, wanted)).toEqual({ value: 3, scope: '县本级', period: null });
    expect({ ...before, ...changesOf(before, wanted) }).toEqual(wanted);
  });

  it('is told of facts too', () => {
    const { title, region, year, issuer } = sampleReading.facts;
    const before: FactFields = { title, region, year, issuer };
    expect(factChangesOf(before, { ...before, issuer: [...issuer], region: { ...region } })).toEqual({});
    expect(factChangesOf(before, { ...before, year: null, issuer: [] })).toEqual({ year: null, issuer: [] });
    // The order of the keys means nothing.
    const turned = { code: '999999', level: 'county', county: '云溪县', city: '某市', province: '某省' } as const;
    expect(factChangesOf(before, { ...before, region: turned })).toEqual({});
  });
});
