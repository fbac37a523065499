/** The reports that the gallery shows: invented, with every kind of figure and check, read by the rooms that read pages. */
import { checkFigures } from '../../utils/checks/checks.ts';
import { extractFigures } from '../../utils/figures/extract.ts';
import type { Reading } from '../../utils/messages/reading.ts';

export const lines: readonly string[] = [
  '云溪县2023年法治政府建设年度报告',
  '2023年，云溪县深入推进依法行政，现将有关情况报告如下。',
  '一、优化政务服务，依法全面履行政府职能',
  '全年累计办件4972件，其中办结4618件，在办54件。进驻政务服务大厅事项1581项，第一大厅569项。',
  '即办事项683项，占全部904项的75.5%。审批时限压减率95.61%。',
  '二、化解矛盾纠纷，维护社会和谐稳定',
  '全县共受理行政复议案件99件，审结85件，其中维持25件、撤销9件、驳回9件。行政机关负责人出庭应诉率比上年上升6个百分点。',
  '调解矛盾纠纷1285宗，调解成功1270宗，涉及金额2799.76万元，为企业节约成本约60万元。截至11月底，办理法律援助案件256件。',
  '每两年清理一次规范性文件，开展为期3个月的专项整治。',
  '三、存在的问题',
  '仍有12个部门未配备专职法制审核人员。',
  '四、下一步打算',
  '2024年计划清理规范性文件40件，拟取消证明事项48项。',
];
/** An invented report as it is read. `over`: what is otherwise than in the report of 云溪县. */
export function readingOf(own: readonly string[], over: Partial<Reading> = {}): Reading {
  const text = own.join('\n');
  const headings = own
    .filter((line) => /^[一二三四]、/.test(line))
    .map((title) => ({ start: text.indexOf(title), end: text.indexOf(title) + title.length, level: 1, title }));
  const title = own[0] as string;
  const year = over.facts?.year ?? 2023;
  const figures = extractFigures(text, { headings, year });
  return {
    revision: 1,
    url: 'http://www.yunxi.gov.cn/zwgk/2024/report.html',
    pageTitle: title,
    outcome: 'read',
    state: 'text',
    article: { text, body: [0, text.length], headings },
    detection: {
      report: true,
      family: '法治政府建设年度报告',
      year,
      score: 6,
      signals: [
        { name: 'title', weight: 3, detail: '法治政府建设年度报告' },
        { name: 'short', weight: -1, detail: '165' },
      ],
    },
    facts: {
      title,
      type: '法治政府建设年度报告',
      year,
      region: { province: '广东省', city: '湛江市', county: '云溪县', code: '440899', level: 'county' },
      issuer: ['中共云溪县委', '云溪县人民政府'],
      publisher: '云溪县司法局',
      published: '2024-01-31',
      written: '2024-01-30',
      documentNumber: null,
      indexNumber: '114408990071/2024-00013',
      official: true,
      provenance: 'official',
      provenanceReasons: ['host-gov'],
      evidence: { title: [{ value: title, source: 'title' }], year: [{ value: String(year), source: 'title' }] },
    },
    figures,
    checks: checkFigures(figures, text),
    forms: [],
    elsewhere: { attachments: [], frames: [], continued: null },
    truncated: false,
    length: text.length,
    ...over,
  };
}

export const reading = readingOf(lines);

/** Index of the figure whose number is written so. */
export function at(quote: string): number {
  const index = reading.figures.findIndex((figure) => figure.quote === quote);
  if (index < 0) throw new Error(`no figure ${quote}`);
  return index;
}
