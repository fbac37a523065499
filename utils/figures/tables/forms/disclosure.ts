/**
 * The fixed tables of yearly reports on open government information, in the form of 2019 and 2020 and in that of 2021 and
 * after: what was published, requests and what became of them, reconsideration and lawsuits.
 */
import type { Kind } from '../../figure.ts';
import { type Form, type FormCell, found, lookUp, textsOf } from './form.ts';

const count = (indicatorId: string, unit = '件'): FormCell => ({ indicatorId, kind: 'count', unit });
const money = (indicatorId: string): FormCell => ({ indicatorId, kind: 'money' as Kind, unit: '元' });

/** Part two, by row and column; the column's words are the same nationwide. */
const published: readonly (readonly [RegExp, readonly (readonly [RegExp, FormCell])[]])[] = [
  [
    /规范性文件/,
    [
      [/制发|新制作/, count('rules.docsIssued')],
      [/废止/, count('rules.docsRepealed')],
      [/现行有效/, count('rules.docsInForce')],
      [/新公开/, count('foi.docsPublished')],
      [/对外公开/, count('foi.docsPublic')],
    ],
  ],
  [
    /规章/,
    [
      [/制发|新制作/, count('rules.regulations')],
      [/废止/, count('rules.regulationsRepealed')],
      [/现行有效/, count('rules.regulationsInForce')],
      [/新公开/, count('foi.rulesPublished')],
      [/对外公开/, count('foi.rulesPublic')],
    ],
  ],
  ...(
    [
      [/行政许可/, 'power.permitItems', 'permit.total'],
      [/其他对外管理服务/, 'service.otherItems', 'service.otherDecisions'],
      [/行政处罚/, 'penalty.items', 'penalty.total'],
      [/行政强制/, 'coercion.items', 'coercion.total'],
    ] as const
  ).map(
    ([row, items, decisions]) =>
      [
        row,
        [
          [/处理决定/, count(decisions)],
          [/上一?年/, { ...count(items, '项'), previous: true }],
          [/增.?减/, { ...count(items, '项'), change: true }],
        ],
      ] as const,
  ),
  [
    /行政事业性收费/,
    [
      [/收费金额|金额/, money('fee.amount')],
      [/上一?年/, { ...count('fee.items', '项'), previous: true }],
      [/增.?减/, { ...count('fee.items', '项'), change: true }],
    ],
  ],
  [
    /集中采购/,
    [
      [/金额/, money('procure.amount')],
      [/项目数量|数量/, count('procure.projects', '个')],
    ],
  ],
];

const publication: Form = {
  id: 'disclosure.publication',
  is: (labels) =>
    found(
      labels,
      published.map(([row]) => row),
    ) >= 4 &&
    found(labels, [/处理决定数量/, /本年(?:制发|新制作)/, /上一?年项目数量/, /对外公开总数/, /收费金额/]) >= 2,
  cell({ row, column }) {
    const columns = lookUp(textsOf(row), published);
    // The columns' words may stand in the row where a table has been set upright.
    return columns && lookUp([...textsOf(row), ...textsOf(column)], columns);
  },
};

/** Part three, by row, in the order of the form. 其他 is the last of 其他处理; the wording of 2019 and after is the same. */
const outcomes: readonly (readonly [RegExp, string])[] = [
  [/本年(?:度)?新收/, 'disclosure.applications'],
  [/上年(?:度)?结转/, 'foi.carriedIn'],
  [/结转下(?:一)?年/, 'foi.carriedOver'],
  [/(?:^|[)、.])予以公开/, 'foi.granted'],
  [/部分公开/, 'foi.partial'],
  [/国家秘密/, 'foi.refusedSecret'],
  [/法律、?行政法规禁止/, 'foi.refusedLaw'],
  [/三安全一稳定/, 'foi.refusedSafety'],
  [/第三方合法权益/, 'foi.refusedThirdParty'],
  [/内部事务/, 'foi.refusedInternal'],
  [/过程性信息/, 'foi.refusedProcess'],
  [/行政执法案卷/, 'foi.refusedCaseFile'],
  [/行政查询事项/, 'foi.refusedQuery'],
  [/不掌握/, 'foi.unableNotHeld'],
  [/没有现成信息/, 'foi.unableNotReady'],
  [/补正后.*不明确/, 'foi.unableUnclear'],
  [/信访、?举报、?投诉/, 'foi.declinedPetition'],
  [/大量反复申请/, 'foi.declinedMass'],
  [/重复申请/, 'foi.declinedRepeat'],
  [/公开出版物/, 'foi.declinedPublished'],
  [/重新出具/, 'foi.declinedConfirm'],
  [/逾期不补正/, 'foi.otherOverdue'],
  [/收费通知|缴纳费用/, 'foi.otherUnpaid'],
  [/其他处理/, 'foi.other'],
  [/不予公开/, 'foi.refused'],
  [/无法提供/, 'foi.unable'],
  [/不予处理/, 'foi.declined'],
  [/(?:^|[)、.])(?:总计|合计)$/, 'disclosure.answered'],
];
const groups = /^(?:foi\.(?:other|refused|unable|declined))$/;

/** Who asked: the columns, in the order of the form; the last is the sum. */
export const applicants = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他组织'] as const;
const applicantPatterns: readonly (readonly [RegExp, string])[] = [
  [/自然人/, '自然人'],
  [/商业企业|企业/, '商业企业'],
  [/科研/, '科研机构'],
  [/公益/, '社会公益组织'],
  [/法律服务/, '法律服务机构'],
  [/^其他$/, '其他组织'],
  [/^(?:总计|合计)$/, ''],
];
const columnsOfForm = applicants.length + 1;

const requests: Form = {
  id: 'disclosure.requests',
  is: (labels) =>
    found(
      labels,
      outcomes.map(([pattern]) => pattern),
    ) >= 12 && found(labels, [/本年(?:度)?新收/, /结转下(?:一)?年/, /予以公开/]) >= 2,
  cell({ row, column, cell }, { firstColumn }, { width }) {
    const texts = textsOf(row);
    const leaf = texts.at(-1) ?? '';
    let indicatorId = lookUp(texts.slice(-1), outcomes);
    if (indicatorId === null && /其他$/.test(leaf)) indicatorId = 'foi.otherRest';
    // A part whose words nobody knows is not its group.
    if (indicatorId === null || (groups.test(indicatorId) && /^\d/.test(leaf))) return null;
    const named = lookUp(textsOf(column).slice(-1), applicantPatterns);
    const inOrder = width - firstColumn === columnsOfForm ? (applicants[cell.column - firstColumn] ?? '') : null;
    const applicant = named ?? inOrder;
    if (applicant === null) return null;
    return { ...count(indicatorId), ...(applicant !== '' && { scope: applicant }) };
  },
};

const results: readonly (readonly [RegExp, string])[] = [
  [/维持/, 'Upheld'],
  [/纠正/, 'Corrected'],
  [/其他/, 'Other'],
  [/尚未审结|未审结/, 'Pending'],
  [/总计|合计/, 'Total'],
];
const ways: readonly (readonly [RegExp, string])[] = [
  [/复议后/, 'suitAfter'],
  [/未经复议|直接起诉/, 'suitDirect'],
  [/行政复议/, 'review'],
];

const disputes: Form = {
  id: 'disclosure.disputes',
  is: (labels) =>
    found(labels, [/结果维持/, /结果纠正/, /其他结果/, /尚未审结/]) >= 3 &&
    found(labels, [/未经复议|复议后/, /行政复议/]) >= 2,
  cell({ row, column, cell }, { firstColumn }, { width }) {
    const texts = [...textsOf(row), ...textsOf(column)];
    let way = lookUp(texts, ways);
    let result = lookUp(texts, results);
    // Fifteen numbers in a row are the form's, whatever has become of its headers.
    if (width - firstColumn === 15) {
      const at = cell.column - firstColumn;
      way = ['review', 'suitDirect', 'suitAfter'][Math.floor(at / 5)] as string;
      result ??= (results[at % 5] as readonly [RegExp, string])[1];
    }
    return way && result ? count(`foi.${way}${result}`) : null;
  },
};

export const disclosureForms: readonly Form[] = [publication, requests, disputes];
