/** Which pages are reports: the table of cases, read as pages and judged by the full decision and by the quick look. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pageWords } from '../../../utils/i18n/page.ts';
import { detect } from '../../../utils/page/detect.ts';
import { readDom } from '../../../utils/page/dom.ts';
import { plainClues } from '../../../utils/page/facts.ts';
import { yearIn } from '../../../utils/page/families.ts';
import { judgeTitle } from '../../../utils/page/judge.ts';
import { readPlainText } from '../../../utils/page/plain.ts';
import { quickLook } from '../../../utils/page/quick.ts';
import { LAW, others, reports } from './detection-cases.ts';
import { lawReport, openReport, type PageParts, pageOf, policy } from './detection-pages.ts';

function look(parts: PageParts) {
  const url = `http://www.example.gov.cn${parts.path ?? '/zwgk/202402/t20240228_1.html'}`;
  const { document } = new JSDOM(pageOf(parts), { url }).window;
  const article = readDom(document, { url });
  return { full: detect(article, article.clues, article.state), quick: quickLook(document) };
}

const looked = {
  reports: reports.map((one) => ({ ...one, ...look(one) })),
  others: others.map((one) => ({ ...one, ...look(one) })),
};

describe('table of cases', () => {
  it('is large enough to say something', () => {
    expect(reports.length).toBeGreaterThanOrEqual(60);
    expect(others.length).toBeGreaterThanOrEqual(120);
    expect(new Set(reports.map((one) => one.family)).size).toBe(6);
  });

  it('precision and recall are at least 98 %', () => {
    const missed = looked.reports.filter(({ full }) => !full.report);
    const wrong = looked.others.filter(({ full }) => full.report);
    const right = reports.length - missed.length;
    const told = [...missed, ...wrong].map(({ title, full }) => `${title} ${JSON.stringify(full.signals)}`).join('\n');
    expect(right / reports.length, told).toBeGreaterThanOrEqual(0.98);
    expect(right / (right + wrong.length), told).toBeGreaterThanOrEqual(0.98);
  });

  it.each(looked.reports.filter(({ full }) => full.report))('$title: family and year', ({ full, family, year }) => {
    expect({ family: full.family, year: full.year }).toEqual({ family, year });
  });

  it('the quick look misses nothing and seldom asks in vain', () => {
    const missed = looked.reports.filter(({ quick }) => !quick.report);
    expect(missed.map((one) => one.title)).toEqual([]);
    const vain = looked.others.filter(({ quick }) => quick.report);
    // Columns and search pages that list reports may be worth a second look; news and rules are not.
    expect(vain.length).toBeLessThanOrEqual(others.length / 10);
  });

  it('every decision is the sum of its signals', () => {
    for (const { full } of [...looked.reports, ...looked.others])
      expect(full.score).toBe(full.signals.reduce((sum, one) => sum + one.weight, 0));
  });
});

describe('without a page', () => {
  const judge = (lines: string[]) => {
    const article = readPlainText(lines.join('\n'));
    return detect(article, plainClues());
  };

  it('a text without a title is known by its form and its words', () => {
    expect(judge(['点击量: 来源:某市司法局 时间:2024-03-01', '市委：', ...lawReport(2023)])).toMatchObject({
      report: true,
      family: LAW,
      year: 2023,
    });
    expect(judge(openReport(2022))).toMatchObject({ report: true, family: '政府信息公开工作年度报告', year: 2022 });
  });

  it('a plan, a rule or a novel is none', () => {
    const plan = policy('法治政府建设实施方案').replace(/<[^>]+>/g, '\n');
    expect(judge(plan.split('\n')).report).toBe(false);
    expect(
      judge(Array.from({ length: 40 }, (_, n) => `第${n}天，他走了很远的路，遇见了许多人，听了许多故事。`)).report,
    ).toBe(false);
    expect(judge([]).report).toBe(false);
  });
});

describe('years in titles', () => {
  it.each([
    ['2023年法治政府建设年度报告', 2023],
    ['关于落实《法治政府建设实施纲要（2015-2020年）》2018年情况的报告', 2018],
    ['二○一四年度依法行政工作报告', 2014],
    ['某政发〔2024〕3号', null],
    ['法治政府建设年度报告', null],
    ['2021—2025年规划', null],
  ])('%s', (title, year) => {
    expect(yearIn(title)).toBe(year);
    expect(judgeTitle(title).year).toBe(year);
  });
});

describe('words for the reader', () => {
  it('every signal and every reason has its message', () => {
    const signals = [...looked.reports, ...looked.others].flatMap(({ full }) => full.signals.map((one) => one.name));
    const missing = [...new Set(signals)].filter((name) => !(`signal.${name}` in pageWords));
    expect(missing).toEqual([]);
  });
});
