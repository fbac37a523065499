/** Citations: the standards' own forms, worked out on the five labelled reports and on invented ones; files read by other programs. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFileBytes } from '../../../utils/command/html.ts';
import { gbt7714InText } from '../../../utils/export/citations/gbt7714.ts';
import { bibtex, cslJson, ris } from '../../../utils/export/citations/machine.ts';
import { styles } from '../../../utils/export/citations/offered.ts';
import { sourceOf, sourcesOf } from '../../../utils/export/citations/source.ts';
import { cite, citeFigure, citeList } from '../../../utils/export/citations/styles.ts';
import { savedReport } from '../../support/exports.ts';
import { facts } from '../../support/library.ts';
import { hasShared, reportPath } from '../../support/shared.ts';

describe.skipIf(!hasShared)('the labelled reports', () => {
  const worked: [name: string, in2025: string, in2015: string][] = [
    [
      'lianjiang-2023',
      '中共廉江市委，廉江市人民政府. 廉江市2023年法治政府建设年度报告[R/OL]. 2024-01-31. URL.',
      '中共廉江市委, 廉江市人民政府. 廉江市2023年法治政府建设年度报告[R/OL]. (2024-01-31)[2026-11-22]. URL.',
    ],
    [
      'huian-2022',
      '惠安县人民政府. 惠安县人民政府关于2022年度法治政府建设工作情况的报告：惠政文〔2023〕8号[R/OL]. 2023-02-08. URL.',
      '惠安县人民政府. 惠安县人民政府关于2022年度法治政府建设工作情况的报告: 惠政文〔2023〕8号[R/OL]. (2023-02-08)[2026-11-22]. URL.',
    ],
    [
      'jingzhou-2020',
      '荆州市荆州区人民政府. [荆州市荆州区]2020年度法治政府建设工作报告[R/OL]. 2021-01-24. URL.',
      '荆州市荆州区人民政府. [荆州市荆州区]2020年度法治政府建设工作报告[R/OL]. (2021-01-24)[2026-11-22]. URL.',
    ],
    [
      'guangzhou-2018-mirror',
      '广州市人民政府. 广州市人民政府关于我市2018年法治政府建设情况的报告[R/OL]. 2019-10-02. URL.',
      '广州市人民政府. 广州市人民政府关于我市2018年法治政府建设情况的报告[R/OL]. (2019-10-02)[2026-11-22]. URL.',
    ],
    [
      'tieling-2023',
      '中共铁岭市委，铁岭市人民政府. [铁岭市2023年法治政府建设情况报告][R/OL]. 2024-03-01. URL.',
      '中共铁岭市委, 铁岭市人民政府. [铁岭市2023年法治政府建设情况报告][R/OL]. (2024-03-01)[2026-11-22]. URL.',
    ],
  ];

  it.each(worked)('%s', async (name, in2025, in2015) => {
    const { facts: read } = await readFileBytes(readFileSync(reportPath(name)), `${name}.txt`);
    const { region, year } = read;
    const source = sourceOf(
      savedReport({
        facts: read,
        year,
        regionCode: region.code ?? '',
        regionName: region.county ?? region.city ?? '',
        url: 'URL',
        readAt: '2026-11-22T00:00:00.000Z',
      }),
    );
    expect(cite(source, 'gbt2025')).toBe(in2025);
    expect(cite(source, 'gbt2015')).toBe(in2015);
  });
});

const report = savedReport({
  url: 'http://www.qingshi.gov.cn/a?b=1&c=%20#x',
  facts: facts({ issuer: ['中共青石县委', '青石县人民政府'], documentNumber: null, publisher: '青石县司法局' }),
});
const numbered = savedReport({ facts: facts({ documentNumber: '青政〔2024〕1号', written: '2024-01-15' }) });

describe('styles', () => {
  it.each<[Parameters<typeof cite>[1], string]>([
    ['gbt2025', '中共青石县委，青石县人民政府. 青石县2023年法治政府建设年度报告[R/OL]. 2024-01-20. URL.'],
    ['gbt2025-author', '中共青石县委，青石县人民政府，2024. 青石县2023年法治政府建设年度报告[R/OL]. 2024-01-20. URL.'],
    [
      'gbt2025-web',
      '中共青石县委，青石县人民政府. 青石县2023年法治政府建设年度报告[EB/OL]. （2024-01-20）[2024-02-03]. URL.',
    ],
    ['gbt2015', '中共青石县委, 青石县人民政府. 青石县2023年法治政府建设年度报告[R/OL]. (2024-01-20)[2024-02-03]. URL.'],
    [
      'gbt2015-author',
      '中共青石县委, 青石县人民政府, 2024. 青石县2023年法治政府建设年度报告[R/OL]. (2024-01-20)[2024-02-03]. URL.',
    ],
    [
      'gbt2015-web',
      '中共青石县委, 青石县人民政府. 青石县2023年法治政府建设年度报告[EB/OL]. (2024-01-20)[2024-02-03]. URL.',
    ],
    ['law', '《青石县2023年法治政府建设年度报告》，载青石县人民政府网2024年1月20日，URL。'],
    ['apa', '中共青石县委, & 青石县人民政府. (2024, January 20). 青石县2023年法治政府建设年度报告. URL'],
  ])('%s', (style, expected) => {
    expect(cite({ ...sourceOf(report), url: 'URL' }, style)).toBe(expected);
  });

  it('cite a document with a number by its number and its own day in law journals', () => {
    expect(cite(sourceOf(numbered), 'law')).toBe(
      '《青石县2023年法治政府建设年度报告》，青政〔2024〕1号，2024年1月15日发布。',
    );
  });

  it('name three bodies of more, and nobody twice', () => {
    const many = sourceOf(savedReport({ facts: facts({ issuer: ['甲局', '乙局', '丙局', '丁局'] }) }));
    expect(cite(many, 'gbt2025')).toMatch(/^甲局，乙局，丙局，等\. /);
    expect(gbt7714InText(many, '2025')).toBe('（甲局等，2024）');
    expect(gbt7714InText(many, '2015')).toBe('(甲局, 等, 2024)');
  });

  it('keep the day of access where no other day is known', () => {
    const dateless = sourceOf(savedReport({ facts: facts({ published: null }) }));
    expect(cite(dateless, 'gbt2025')).toContain('[R/OL]. [2024-02-03]. ');
    expect(cite(dateless, 'gbt2015')).toContain('[R/OL]. [2024-02-03]. ');
    expect(cite(dateless, 'apa')).toContain('(n.d.)');
  });

  it('give no empty part where a report says almost nothing of itself', () => {
    const bare = sourceOf(
      savedReport({
        regionCode: '',
        regionName: '',
        year: null,
        host: '',
        facts: facts({ title: null, type: null, issuer: [], region: {}, published: null, official: null }),
      }),
    );
    for (const style of styles) expect(cite(bare, style)).not.toMatch(/undefined|null|，，|\. \.|^[.，, ]/);
  });

  it('cite a figure by its sentence', () => {
    const words = citeFigure(sourceOf(report), 'law', {
      sentence: ' 受理“复议”45件。\n',
      link: 'http://x.gov.cn/#:~:text=45',
    });
    expect(words.split('\n').slice(1)).toEqual(['原文：“受理‘复议’45件。”', 'http://x.gov.cn/#:~:text=45']);
  });

  it('number a list, or put it in the order of its bodies', () => {
    const sources = sourcesOf([
      savedReport({ facts: facts({ issuer: ['丙县人民政府'] }) }),
      savedReport({ facts: facts({ issuer: ['甲县人民政府'] }) }),
    ]);
    expect(
      citeList(sources, 'gbt2025')
        .split('\n')
        .map((line) => line.slice(0, 5)),
    ).toEqual(['[1] 丙', '[2] 甲', '']);
    expect(citeList(sources, 'gbt2025-author')[0]).toBe('丙');
    expect(citeList(sources, 'law')).not.toContain('[1]');
  });
});

describe('files of citations', () => {
  plugins.config.get('@bibtex').parse.strict = true;
  const hard = savedReport({
    url: 'http://www.qingshi.gov.cn/a{b}?c=1&d=50%25#x_y',
    facts: facts({
      title: '50%、_#$&~^{}\\ 与“引号”, 逗号\r\nER  - ',
      issuer: ['中共青石县委、县政府, 办公室', '青石县 and 人民政府'],
    }),
  });
  const sources = sourcesOf([report, hard, numbered]);

  it('have a key of their own for each report', () => {
    expect(sources.map((one) => one.key)).toEqual(['r990123-2023', 'r990123-2023b', 'r990123-2023c']);
  });

  it('R45 RIS is read by another program: bodies whole, day, number, address', () => {
    const text = ris(sources);
    expect(text.split('\r\n').every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    const items = new Cite(text, { forceType: '@ris/file' }).data;
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({
      type: 'report',
      title: '青石县2023年法治政府建设年度报告',
      URL: report.url,
      issued: { 'date-parts': [[2024, 1, 20]] },
    });
    expect(text).toContain('AU  - 中共青石县委\r\nAU  - 青石县人民政府\r\n');
    expect(items[2]?.number ?? text).toContain('青政〔2024〕1号');
  });

  it('R45 BibTeX is read by another program: bodies whole, nothing a command', () => {
    const items = new Cite(bibtex(sources), { forceType: '@bibtex/text' }).data;
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({
      id: 'r990123-2023',
      type: 'report',
      title: '青石县2023年法治政府建设年度报告',
      author: [{ family: '中共青石县委' }, { family: '青石县人民政府' }],
    });
    expect(items[1]?.author).toHaveLength(2);
    expect(items[1]?.title).toContain('50%、_#$&');
    expect(items[2]?.number).toBe('青政〔2024〕1号');
  });

  it('CSL-JSON says the same', () => {
    const items = new Cite(cslJson(sources)).data;
    expect(items[0]).toMatchObject({
      id: 'r990123-2023',
      type: 'report',
      author: [{ literal: '中共青石县委' }, { literal: '青石县人民政府' }],
      genre: '法治政府建设年度报告',
      publisher: '青石县司法局',
      issued: { 'date-parts': [[2024, 1, 20]] },
      accessed: { 'date-parts': [[2024, 2, 3]] },
      note: '报告年度：2023；地区：青石县（990123）',
    });
    expect(items[1]?.title).toBe(`[青石县]${hard.facts.title?.trim()}`);
  });
});
