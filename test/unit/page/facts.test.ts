/** What a report states of itself: on the labelled reports, and on pages and texts written for this. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../../utils/command/html.ts';
import { pageWords } from '../../../utils/i18n/page.ts';
import type { ReportFacts } from '../../../utils/page/article.ts';
import { dateIn } from '../../../utils/page/dates.ts';
import { detect } from '../../../utils/page/detect.ts';
import { readDom } from '../../../utils/page/dom.ts';
import { readFacts } from '../../../utils/page/facts.ts';
import { withRegion } from '../../../utils/page/region.ts';
import { root } from '../../support/files.ts';
import { hasShared, reportNames, reportPath } from '../../support/shared.ts';
import { lawReport, pageOf } from './detection-pages.ts';

describe.skipIf(!hasShared)('labelled reports', () => {
  it.each(reportNames)('%s: every labelled fact', async (name) => {
    const gold = JSON.parse(readFileSync(join(root, '../shared/gold', `${name}.json`), 'utf8'));
    const { facts, detection } = await readTextFile(readFileSync(reportPath(name)));
    expect(detection).toMatchObject({ report: true, family: gold.type, year: gold.year });
    for (const field of ['title', 'type', 'year', 'published', 'documentNumber', 'indexNumber'] as const)
      expect(facts[field], field).toBe(gold[field] ?? null);
    if (gold.written) expect(facts.written).toBe(gold.written);
    const { province, city, county, level } = gold.region;
    expect(facts.region).toMatchObject({ province, city, level, ...(county && { county }) });
    expect(facts.publisher).toBe(gold.publisherAsWritten ?? gold.publisher);
    expect(facts.official).toBeNull();
    expect(facts.provenance).toBe(gold.official === false ? 'suspicious' : 'unverified');
    if (gold.written) expect(facts.issuer.join(' ')).toBe(gold.issuer);
  });
});

async function factsOf(html: string, url: string | null = 'http://www.example.gov.cn/a/1.html'): Promise<ReportFacts> {
  const page = readDom(new JSDOM(html).window.document, { url });
  return withRegion(readFacts(page, page.clues, detect(page, page.clues, page.state)));
}

const body = (lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');

describe('facts of a page', () => {
  it('reads a table of metadata with padded labels', async () => {
    const facts = await factsOf(`<table class="xxgk">
      <tr><td><b>索 引 号：</b></td><td>11330523MB1234567X/2024-00012</td><td>组配分类：</td><td>法治政府建设</td></tr>
      <tr><td>发布机构：</td><td>安吉县司法局</td><td>成文日期：</td><td>2024年 1月 29日</td></tr>
      <tr><td>文　　号：</td><td>安政〔2024〕5号</td><td>公开日期：</td><td>2024-02-05 09:30</td></tr></table>
      <h1>安吉县2023年法治政府建设年度报告</h1>${body(lawReport(2023))}<p>安吉县人民政府</p><p>2024年1月29日</p>`);
    expect(facts).toMatchObject({
      title: '安吉县2023年法治政府建设年度报告',
      year: 2023,
      indexNumber: '11330523MB1234567X/2024-00012',
      documentNumber: '安政〔2024〕5号',
      publisher: '安吉县司法局',
      written: '2024-01-29',
      published: '2024-02-05',
      issuer: ['安吉县人民政府'],
      region: { province: '浙江省', city: '湖州市', county: '安吉县', code: '330523', level: 'county' },
      official: true,
      provenance: 'official',
    });
  });

  it('reads labels without a table, with their values on the next line, and bare dates', async () => {
    const facts = await factsOf(
      `<dl><dt>索引号</dt><dd>QZ-01-2021</dd><dt>发布机构</dt><dd>某某局</dd></dl><h1>2020年度法治政府建设工作报告</h1><div>2021-01-24 09:25</div>${body(lawReport(2020, '我区'))}`,
    );
    expect(facts).toMatchObject({
      indexNumber: 'QZ-01-2021',
      publisher: '某某局',
      published: '2021-01-24',
      year: 2020,
    });
  });

  it('takes tags of the page where nothing visible says it, and keeps what disagrees', async () => {
    const facts = await factsOf(
      `<meta name="PubDate" content="2024-03-01 10:00"><meta name="ContentSource" content="临海市司法局"><meta name="SiteIDCode" content="3310820001"><meta name="ArticleTitle" content="2023年度法治政府建设工作报告"><div>发布时间：2024-02-28</div><h1>2023年度法治政府建设工作报告</h1>${body(lawReport(2023, '我市'))}`,
    );
    expect(facts.published).toBe('2024-02-28');
    expect(facts.evidence.published?.map((one) => one.value)).toEqual(['2024-02-28', '2024-03-01']);
    expect(facts.publisher).toBe('临海市司法局');
    expect(facts.region).toMatchObject({ code: '331082', county: '临海市', level: 'county' });
  });

  it('takes the whole title where a quotation mark has cut the tag short', async () => {
    const facts = await factsOf(
      `<meta name="ArticleTitle" content="贯彻"六稳"2023年法治政府建设报告"><h1>贯彻"六稳"2023年法治政府建设报告</h1>${body(lawReport(2023))}`,
    );
    expect(facts.title).toBe('贯彻"六稳"2023年法治政府建设报告');
  });

  it('makes no title up', async () => {
    const facts = await factsOf(`<title>某某县人民政府门户网站</title>${body(['县委：', ...lawReport(2022)])}`);
    expect(facts.title).toBeNull();
    expect(facts).toMatchObject({ year: 2022, type: '法治政府建设年度报告' });
  });

  it('takes the year before publication where neither title nor text names one', async () => {
    const facts = await factsOf(
      `<h1>某某县法治政府建设年度报告</h1><p>发布日期：2022-03-01</p>${body(lawReport(2021)).replace('<p>2021年，', '<p>')}`,
    );
    expect(facts.year).toBe(2021);
  });

  it('knows several issuers, departments, towns and ministries', async () => {
    const issued = async (...lines: string[]) =>
      factsOf(`<h1>2023年度法治政府建设情况报告</h1>${body([...lawReport(2023), ...lines, '2024年1月5日'])}`);
    expect((await issued('中共嘉善县委　　嘉善县人民政府')).issuer).toEqual(['中共嘉善县委', '嘉善县人民政府']);
    expect((await issued('贵州省生态环境厅')).region).toMatchObject({ province: '贵州省', level: 'department' });
    expect((await issued('大名县金滩镇人民政府')).region).toMatchObject({ county: '大名县', level: 'town' });
    expect((await issued('国家金融监督管理总局')).region).toMatchObject({ level: 'ministry' });
  });
});

describe('provenance', () => {
  const page = (extra = '') =>
    pageOf({ title: '某某县2023年法治政府建设年度报告', main: `<div>${body(lawReport(2023))}</div>${extra}` });
  const origin = async (html: string, url: string | null) => {
    const { official, provenance, provenanceReasons } = await factsOf(html, url);
    return [official, provenance, provenanceReasons];
  };

  it('is official on its own portal, and only there', async () => {
    expect(await origin(page(), 'https://www.wuhe.gov.cn/a.html')).toEqual([true, 'official', ['officialHost']]);
    expect(await origin(page(), 'https://www.wuhe.gov.cn.copies.example/a.html')).toEqual([
      false,
      'unverified',
      ['foreignHost'],
    ]);
    expect(await origin(page(), null)).toEqual([null, 'unverified', ['noAddress']]);
    expect(await origin(page(), 'file:///tmp/a.html')).toEqual([null, 'unverified', ['noAddress']]);
  });

  it('doubts a page that names another site as its own', async () => {
    const tag = '<meta name="SiteDomain" content="www.huian.gov.cn">';
    expect(await origin(page(tag), 'http://www.wuhe.gov.cn/')).toEqual([true, 'unverified', ['domainMismatch']]);
    expect(await origin(page(tag), 'http://sfj.huian.gov.cn/')).toEqual([true, 'official', ['officialHost']]);
    const claim = '<meta name="Url" content="http://www.huian.gov.cn/1.html">';
    expect(await origin(page(claim), 'http://mirror.example/')).toEqual([false, 'unverified', ['claimsPortal']]);
  });

  it('suspects advertisements for gambling, on any host', async () => {
    const spam = '<p>快3彩票下载|大发pk10|六合彩开奖结果</p>';
    expect(await origin(page(spam), 'http://mirror.example/')).toEqual([
      false,
      'suspicious',
      ['spamAround', 'foreignHost'],
    ]);
    expect((await origin(page(spam), 'http://www.wuhe.gov.cn/'))[1]).toBe('suspicious');
    const honest =
      '<ul><li>中国福利彩票</li><li>体育彩票公益金</li></ul><p>公安机关打击跨境赌博，查处利用彩票进行的犯罪。</p>';
    expect((await origin(page(honest), 'http://www.wuhe.gov.cn/'))[1]).toBe('official');
  });

  it('suspects a machine-converted copy, but not the portal that converts itself', async () => {
    const converted = page('').replace('扎实推进依法行政', '全麵完善製度和體係，加強行政複議');
    const reasons = (await origin(converted, 'http://mirror.example/'))[2];
    expect(reasons).toContain('machineConverted');
    expect((await origin(converted, 'http://big5.wuhe.gov.cn/'))[1]).toBe('official');
    const pinyin = page('').replace('扎实推进依法行政', '进一步(bu)加强政(zheng)府建(jian)设');
    expect((await origin(pinyin, 'http://mirror.example/'))[1]).toBe('suspicious');
  });
});

describe('dates', () => {
  it.each([
    ['2024-10-15 10:44', '2024-10-15'],
    ['2024年 1月 3日', '2024-01-03'],
    ['２０２４年１０月１５日', '2024-10-15'],
    ['二〇二四年一月三十一日', '2024-01-31'],
    ['二○一四年十二月二十日', '2014-12-20'],
    ['2012/6/24', '2012-06-24'],
    ['2024.1.31', '2024-01-31'],
    ['202327日', null],
    ['2024年13月1日', null],
    ['2023-02-30', null],
    ['', null],
  ])('%s', (text, date) => {
    expect(dateIn(text)).toBe(date);
  });
});

describe('words for where a fact was read', () => {
  it('every tag of the metadata convention has its words', () => {
    for (const tag of ['pubdate', 'contentsource', 'siteidcode', 'sitename', 'columnname', 'articletitle'])
      expect(pageWords, tag).toHaveProperty([`source.${tag}`]);
  });
});
