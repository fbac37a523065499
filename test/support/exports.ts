/** Reports as exports take them: invented, with everything that is hard in a file. */
import type { ExportBundle } from '../../utils/export/gather.ts';
import type { ReportBundle, SavedFigure, SavedReport } from '../../utils/library/records.ts';
import { figureIn } from './figures.ts';
import { facts, sampleText } from './library.ts';

/** A saved report with what a test wants to be different. */
export const savedReport = (over: Partial<SavedReport> = {}): SavedReport => ({
  id: 'r1',
  address: 'http://www.qingshi.gov.cn/1',
  url: 'http://www.qingshi.gov.cn/1',
  host: 'www.qingshi.gov.cn',
  facts: facts(),
  family: 'law-government',
  year: 2023,
  regionCode: '990123',
  regionName: '青石县',
  savedAt: '2024-02-01T08:00:00.000Z',
  readAt: '2024-02-03T08:00:00.000Z',
  sha256: 'ab'.repeat(32),
  counts: { figures: 4, results: 3, matched: 1, checks: 0, fails: 0, truncated: 0, unstatedBase: 0 },
  indicators: [],
  appVersion: '1',
  ...over,
});

/** Figures as rows of a report. */
export const rowsOf = (report: SavedReport, figures: readonly ReturnType<typeof figureIn>[]): SavedFigure[] =>
  figures.map((figure, order) => ({
    ...figure,
    reportId: report.id,
    order,
    regionCode: report.regionCode,
    year: report.year ?? 0,
    verdict: null,
  }));

/** What no file may stumble over, in the words of a page. */
export const nasty = '=HYPERLINK("http://x.example","=1")\r\n"引号",逗号\t制表 911440116753456789 \u0007 𠮷';

/** A bundle whose report has a hard title, figures of every standing, an edited one, and an earlier version. */
export function exportBundle(over: Partial<SavedReport> = {}): ExportBundle {
  const report = savedReport({ facts: facts({ title: nasty, documentNumber: '青政〔2024〕1号' }), ...over });
  const figures = rowsOf(report, [
    figureIn(sampleText, '52', { indicatorId: 'reconsideration.applications', indicator: '=复议申请数', section: 0 }),
    figureIn(sampleText, '45', { period: '2023-08', section: 0 }),
    figureIn(sampleText, '41', { indicatorId: 'reconsideration.closed', bound: 'min' }),
    figureIn(sampleText, '98.5', { unit: '%', kind: 'percent', indicatorId: null, scope: '县本级' }),
    figureIn(sampleText, '6', { part: 'plan', indicatorId: null, unit: '个' }),
  ]);
  const [first] = figures as [SavedFigure];
  figures[0] = {
    ...first,
    edited: {
      kind: 'edit',
      before: { ...first, unit: '宗' },
      by: 'LX',
      at: '2024-05-01T00:00:00.000Z',
      reason: '原文',
    },
  };
  const bundle: ReportBundle = {
    report,
    text: {
      reportId: report.id,
      text: sampleText,
      body: [0, sampleText.length],
      headings: [{ start: 0, end: 6, level: 1, title: '一、复议工作' }],
      checks: [
        { kind: 'part', holds: false, verdict: 'fails', figures: [1, 0], computed: null, difference: 7, tie: '受理' },
      ],
    },
    figures,
    versions: [
      {
        reportId: report.id,
        readAt: '2024-01-01T00:00:00.000Z',
        sha256: 'cd'.repeat(32),
        appVersion: '1',
        facts: facts(),
        text: '旧文',
        body: [0, 2],
        headings: [],
        checks: [],
        figures: [],
      },
    ],
  };
  return { ...bundle, shelved: { tags: ['复议', '=tag'], projects: ['县级比较'] } };
}
