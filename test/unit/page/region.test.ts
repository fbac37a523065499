/** Places: the table of divisions, names in text, codes, and which of several places is the report's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { regionTable } from '../../../utils/command/make-data.ts';
import { resolveRegion } from '../../../utils/page/region.ts';
import { creditRegion, loadRegions } from '../../../utils/page/regions.ts';
import { formerDivisions } from '../../../utils/page/renamed.ts';
import { root } from '../../support/files.ts';

const path = join(root, 'utils/page/data/regions.json');
const regions = await loadRegions();

describe('table of divisions', () => {
  it('is what the package gives, and small', () => {
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(regionTable());
    expect(gzipSync(readFileSync(path)).length).toBeLessThan(30_000);
  });

  it('has the divisions of the mainland', () => {
    const living = [...regions.byCode.values()].filter((one) => !one.former);
    const count = (pattern: RegExp) => living.filter((one) => pattern.test(one.code)).length;
    expect(count(/0000$/)).toBe(31);
    expect(count(/^..(?!00)..00$/)).toBe(333);
    expect(count(/(?!00)..$/)).toBeGreaterThan(2830);
    for (const { code, name } of living) expect(`${code}${name}`).toMatch(/^\d{6}[一-鿿]+[省市县区州盟旗]$/);
  });

  it('knows former divisions by codes that are free now and successors that exist', () => {
    const { prefectures } = regionTable();
    const current = new Set(
      prefectures.flatMap((row) => [...row.slice(4).matchAll(/\d\d/g)].map(([last]) => row.slice(0, 4) + last)),
    );
    for (const { code, name, now, until } of formerDivisions) {
      const successor = regions.byCode.get(now);
      expect(successor, `${code} ${name} > ${now}`).toBeDefined();
      expect(successor?.former, `${code} ${name} > ${now}`).toBeUndefined();
      expect(until).toBeGreaterThan(2013);
      expect(current.has(code), `${code} ${name}`).toBe(false);
    }
    expect(new Set(formerDivisions.map((one) => one.code)).size).toBe(formerDivisions.length);
  });

  it('gives province, prefecture and county of a code', () => {
    expect(regions.chain('440881')).toEqual({ province: '广东省', city: '湛江市', county: '廉江市' });
    expect(regions.chain('110101')).toEqual({ province: '北京市', county: '东城区' });
    expect(regions.chain('429004')).toEqual({ province: '湖北省', county: '仙桃市' });
    expect(regions.chain('441900')).toEqual({ province: '广东省', city: '东莞市' });
  });
});

describe('names in text', () => {
  const names = (text: string) => regions.mentions(text).map((one) => one.name);
  it.each([
    ['湛江市廉江市司法局', ['湛江市', '廉江市']],
    ['恩施州2023年法治政府建设年度报告', ['恩施州']],
    ['长阳县人民政府', ['长阳县']],
    ['内蒙古自治区阿拉善盟阿拉善左旗', ['内蒙古自治区', '阿拉善盟', '阿拉善左旗']],
    ['全市主城区和郊区的矿区', []],
    ['阳泉市城区人民政府', ['阳泉市', '城区']],
    ['全市和县里的工作', []],
    ['马鞍山市和县人民政府', ['马鞍山市', '和县']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('credit code in an index number', () => {
  it('gives its region when the check character is right', () => {
    expect(creditRegion('1144088100710876XA/2024-00013')).toBe('440881');
    expect(creditRegion('1144088100710876XB/2024-00013')).toBeNull();
    expect(creditRegion('QZ08101-3000-2023-00017')).toBeNull();
  });
});

describe('which place', () => {
  const resolve = (year: number | null, ...evidence: [string, string][]) =>
    resolveRegion(
      evidence.map(([source, value]) => ({ source, value })),
      year,
    );

  it.each([
    [
      'a district shares its stem with its city',
      [
        ['publisher', '荆州区人民政府'],
        ['self', '我区'],
      ],
      '421003',
    ],
    [
      'the smaller of two that are named',
      [
        ['publisher', '湛江市廉江市司法局'],
        ['self', '我市'],
      ],
      '440881',
    ],
    [
      'a city whose report names one of its districts',
      [
        ['title', '广州市2018年法治政府建设情况报告'],
        ['opening', '天河区'],
        ['self', '我市'],
      ],
      '440100',
    ],
    [
      'a district on its city’s site',
      [
        ['title', '宝安区2022年法治政府建设年度报告'],
        ['siteCode', '4403000052'],
      ],
      '440306',
    ],
    ['a site code alone', [['siteCode', '3213220037']], '321322'],
    [
      'an ambiguous name with its city',
      [
        ['title', '徐州市鼓楼区2021年度报告'],
        ['self', '我区'],
      ],
      '320302',
    ],
    [
      'an ambiguous name with its site code',
      [
        ['title', '鼓楼区2021年度报告'],
        ['siteCode', '3501020001'],
      ],
      '350102',
    ],
    [
      'a notice to a county from its city',
      [
        ['title', '丽水市人民政府关于下达任务的通知'],
        ['addressee', '莲都区人民政府'],
      ],
      '331100',
    ],
    ['Traditional letters', [['title', '廣州市人民政府關於2018年法治政府建設情況的報告']], '440100'],
  ] as [string, [string, string][], string][])('%s', async (_, evidence, code) => {
    expect((await resolve(2020, ...evidence)).code).toBe(code);
  });

  it('leaves open what is open', async () => {
    expect(await resolve(2021, ['title', '鼓楼区2021年法治政府建设年度报告'])).toEqual({
      county: '鼓楼区',
      level: 'county',
    });
    expect(await resolve(2021, ['indexNumber', '1144088100710876XA/2024-00013'])).toEqual({});
    expect(await resolve(2021, ['self', '我县'])).toEqual({ level: 'county' });
    expect(await resolve(null)).toEqual({});
    expect(await resolve(2021, ['siteCode', 'bm07000001'])).toEqual({ level: 'ministry' });
  });

  it('speaks of a place by the name and code of the reported year', async () => {
    expect(await resolve(2016, ['title', '莱芜市2016年依法行政工作报告'])).toMatchObject({
      city: '莱芜市',
      code: '371200',
    });
    expect(await resolve(2020, ['siteCode', '4401830001'])).toMatchObject({ county: '增城区', code: '440118' });
    expect(await resolve(2012, ['siteCode', '4401830001'])).toMatchObject({ county: '增城市', code: '440183' });
  });
});
