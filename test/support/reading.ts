/** A small reading, made by hand, for tests of what is done with readings. The report in it is invented. */
import type { Figure } from '../../utils/figures/figure.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import { figureIn } from './figures.ts';

const lines = [
  '云溪县2023年法治政府建设年度报告',
  '一、推进依法行政',
  '全年受理行政复议案件120件，其中维持70件、撤销30件、其他15件。',
  '调解成功率98.5%，涉及金额约310.2万元。',
  '二、下一步打算',
  '计划2024年6月底前清理规范性文件40件。',
];
const text = lines.join('\n');

/** A figure of the sample; none of these numbers stands in it before its own place. */
const figure = (quote: string, fields: Partial<Figure>): Figure =>
  figureIn(text, quote, { indicator: '行政复议案件', indicatorId: null, section: 0, ...fields });

const total = figure('120', { indicator: '受理行政复议案件', indicatorId: 'reconsideration.accepted' });
const wordsAt = text.indexOf('受理行政复议案件');

export const sampleReading: Reading = {
  revision: 1,
  url: 'http://www.yunxi.gov.cn/zwgk/2024/report.html',
  pageTitle: '云溪县2023年法治政府建设年度报告_云溪县人民政府',
  outcome: 'read',
  state: 'text',
  elsewhere: { attachments: [], frames: [], continued: null },
  truncated: false,
  length: text.length,
  article: {
    text,
    body: [0, text.length],
    headings: [1, 4].map((line) => {
      const title = lines[line] as string;
      const start = text.indexOf(title);
      return { start, end: start + title.length, level: 1, title };
    }),
  },
  detection: {
    report: true,
    family: '法治政府建设年度报告',
    year: 2023,
    score: 6,
    signals: [{ name: 'title', weight: 3, detail: '法治政府建设年度报告' }],
  },
  facts: {
    title: '云溪县2023年法治政府建设年度报告',
    type: '法治政府建设年度报告',
    year: 2023,
    region: { province: '某省', city: '某市', county: '云溪县', code: '999999', level: 'county' },
    issuer: ['云溪县人民政府'],
    publisher: '云溪县司法局',
    published: '2024-02-20',
    written: null,
    documentNumber: null,
    indexNumber: null,
    official: true,
    provenance: 'official',
    provenanceReasons: [],
    evidence: { title: [{ value: '云溪县2023年法治政府建设年度报告', source: 'title' }] },
  },
  figures: [
    { ...total, words: [[wordsAt, wordsAt + 8]] },
    figure('70', { indicator: '维持' }),
    figure('30', { indicator: '撤销' }),
    figure('15', { indicator: '其他' }),
    figure('98.5', { kind: 'percent', unit: '%', indicator: '调解成功率' }),
    figure('310.2万', { kind: 'money', unit: '元', value: 3_102_000, bound: 'about', indicator: '涉及金额' }),
    figure('40', { section: 1, part: 'plan', period: '2024-06', indicator: '清理规范性文件' }),
  ],
  forms: [],
  checks: [
    { kind: 'sum', holds: false, verdict: 'fails', figures: [0, 1, 2, 3], computed: 115, difference: 5, tie: '其中' },
  ],
};
