/**
 * The fixed tables of yearly reports on open government information, in both forms, as pages have them: filled with given
 * numbers, with zeros written or left blank. The words of the form are the regulation's; the numbers are invented.
 */

/** What a place holds: a number, or words for one (`/`, empty). */
export type Place = number | string;

/** The lines of part three: group, label, indicator. The first two and the last stand outside the groups. */
const head = [
  ['一、本年新收政府信息公开申请数量', 'disclosure.applications'],
  ['二、上年结转政府信息公开申请数量', 'foi.carriedIn'],
] as const;
const last = ['四、结转下年度继续办理', 'foi.carriedOver'] as const;
const outcomes: readonly (readonly [group: string, labels: readonly (readonly [label: string, id: string])[]])[] = [
  ['（一）予以公开', [['', 'foi.granted']]],
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', [['', 'foi.partial']]],
  [
    '（三）不予公开',
    [
      ['1.属于国家秘密', 'foi.refusedSecret'],
      ['2.其他法律行政法规禁止公开', 'foi.refusedLaw'],
      ['3.危及“三安全一稳定”', 'foi.refusedSafety'],
      ['4.保护第三方合法权益', 'foi.refusedThirdParty'],
      ['5.属于三类内部事务信息', 'foi.refusedInternal'],
      ['6.属于四类过程性信息', 'foi.refusedProcess'],
      ['7.属于行政执法案卷', 'foi.refusedCaseFile'],
      ['8.属于行政查询事项', 'foi.refusedQuery'],
    ],
  ],
  [
    '（四）无法提供',
    [
      ['1.本机关不掌握相关政府信息', 'foi.unableNotHeld'],
      ['2.没有现成信息需要另行制作', 'foi.unableNotReady'],
      ['3.补正后申请内容仍不明确', 'foi.unableUnclear'],
    ],
  ],
  [
    '（五）不予处理',
    [
      ['1.信访举报投诉类申请', 'foi.declinedPetition'],
      ['2.重复申请', 'foi.declinedRepeat'],
      ['3.要求提供公开出版物', 'foi.declinedPublished'],
      ['4.无正当理由大量反复申请', 'foi.declinedMass'],
      ['5.要求行政机关确认或重新出具已获取信息', 'foi.declinedConfirm'],
    ],
  ],
];
const otherHandling: Record<Form, readonly (readonly [string, string])[]> = {
  2019: [['', 'foi.other']],
  2021: [
    ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 'foi.otherOverdue'],
    ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', 'foi.otherUnpaid'],
    ['3.其他', 'foi.otherRest'],
  ],
};
const totalId = 'disclosure.answered';

export type Form = 2019 | 2021;

/** Who asks, by the scopes that figures get; the last column is the total. */
export const applicants = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他组织'] as const;

/** Indicators of the outcomes in the order of the rows, without the total. */
export const outcomeIds = (form: Form): string[] =>
  [...outcomes.flatMap(([, labels]) => labels), ...otherHandling[form]].map(([, id]) => id);

/** All 25 (2019: 23) rows of part three in order. */
export const requestIds = (form: Form): string[] => [
  ...head.map(([, id]) => id),
  ...outcomeIds(form),
  totalId,
  last[1],
];

const escaped = (text: string) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
/** A cell as portals write it: the words in paragraphs and spans. */
const td = (content: Place, attributes = '') =>
  `<td${attributes}><p><span><span>${escaped(String(content))}</span></span></p></td>`;
const merged = (content: Place, columns: number, rows = 1) =>
  td(content, `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`);
const tr = (...cells: string[]) => `<tr>${cells.join('')}</tr>`;

/** Part three. `at(indicator, column)` gives what a place holds; column 6 is the total. */
export function requestsTable(form: Form, at: (id: string, column: number) => Place): string {
  const numbers = (id: string) => Array.from({ length: 7 }, (_, column) => td(at(id, column))).join('');
  const groups = [...outcomes, ['（六）其他处理', otherHandling[form]] as const];
  const rows = groups.flatMap(([group, labels]) =>
    labels.map(([label, id], index) =>
      label === ''
        ? merged(group, 2) + numbers(id)
        : (index === 0 ? merged(group, 1, labels.length) : '') + td(label) + numbers(id),
    ),
  );
  rows.push(merged('（七）总计', 2) + numbers(totalId));
  return `<table>${[
    tr(merged('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3), merged('申请人情况', 7)),
    tr(merged('自然人', 1, 2), merged('法人或其他组织', 5), merged('总计', 1, 2)),
    tr(...['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((label) => td(label))),
    ...head.map(([label, id]) => tr(merged(label, 3), numbers(id))),
    ...rows.map((row, index) => tr((index === 0 ? merged('三、本年度办理结果', 1, rows.length) : '') + row)),
    tr(merged(last[0], 3), numbers(last[1])),
  ].join('\n')}</table>`;
}

const results = ['Upheld', 'Corrected', 'Other', 'Pending', 'Total'];
const resultLabels = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
/** The fifteen places of part four in order. */
export const disputeIds = ['review', 'suitDirect', 'suitAfter'].flatMap((way) =>
  results.map((one) => `foi.${way}${one}`),
);

/** Part four. */
export function disputesTable(at: (id: string) => Place): string {
  const labels = (rows: number) => resultLabels.map((label) => merged(label, 1, rows)).join('');
  return `<table>${[
    tr(merged('行政复议', 5), merged('行政诉讼', 10)),
    tr(labels(2), merged('未经复议直接起诉', 5), merged('复议后起诉', 5)),
    tr(labels(1), labels(1)),
    tr(...disputeIds.map((id) => td(at(id)))),
  ].join('\n')}</table>`;
}

/** A place of part two: row, column, indicator, and what else is known of it. */
interface PublicationPlace {
  row: string;
  column: string;
  id: string;
  previous?: true;
  change?: true;
}

const bars: Record<Form, [bar: string, columns: string[], rows: [label: string, ids: string[]][]][]> = {
  2021: [
    [
      '第二十条第（一）项',
      ['本年制发件数', '本年废止件数', '现行有效件数'],
      [
        ['规章', ['rules.regulations', 'rules.regulationsRepealed', 'rules.regulationsInForce']],
        ['行政规范性文件', ['rules.docsIssued', 'rules.docsRepealed', 'rules.docsInForce']],
      ],
    ],
    ['第二十条第（五）项', ['本年处理决定数量'], [['行政许可', ['permit.total']]]],
    [
      '第二十条第（六）项',
      ['本年处理决定数量'],
      [
        ['行政处罚', ['penalty.total']],
        ['行政强制', ['coercion.total']],
      ],
    ],
    ['第二十条第（八）项', ['本年收费金额（单位：万元）'], [['行政事业性收费', ['fee.amount']]]],
  ],
  2019: [
    [
      '第二十条第（一）项',
      ['本年新制作数量', '本年新公开数量', '对外公开总数量'],
      [
        ['规章', ['rules.regulations', 'foi.rulesPublished', 'foi.rulesPublic']],
        ['规范性文件', ['rules.docsIssued', 'foi.docsPublished', 'foi.docsPublic']],
      ],
    ],
    [
      '第二十条第（五）项',
      ['上一年项目数量', '本年增/减', '处理决定数量'],
      [
        ['行政许可', ['power.permitItems', 'power.permitItems', 'permit.total']],
        ['其他对外管理服务事项', ['service.otherItems', 'service.otherItems', 'service.otherDecisions']],
      ],
    ],
    [
      '第二十条第（六）项',
      ['上一年项目数量', '本年增/减', '处理决定数量'],
      [
        ['行政处罚', ['penalty.items', 'penalty.items', 'penalty.total']],
        ['行政强制', ['coercion.items', 'coercion.items', 'coercion.total']],
      ],
    ],
    ['第二十条第（八）项', ['上一年项目数量', '本年增/减'], [['行政事业性收费', ['fee.items', 'fee.items']]]],
    ['第二十条第（九）项', ['采购项目数量', '采购总金额'], [['政府集中采购', ['procure.projects', 'procure.amount']]]],
  ],
};

/** The places of part two in order. */
export const publicationPlaces = (form: Form): PublicationPlace[] =>
  bars[form].flatMap(([, columns, rows]) =>
    rows.flatMap(([row, ids]) =>
      ids.map((id, index) => {
        const column = columns[index] as string;
        return {
          row,
          column,
          id,
          ...(column.startsWith('上一年') && { previous: true as const }),
          ...(column.startsWith('本年增') && { change: true as const }),
        };
      }),
    ),
  );

/** Part two. */
export function publicationTable(form: Form, at: (place: PublicationPlace) => Place): string {
  const places = publicationPlaces(form);
  const width = 4;
  return `<table>${bars[form]
    .flatMap(([bar, columns, rows]) => {
      const span = columns.length === 1 ? width - 1 : columns.length === 2 ? 2 : 1;
      const spans = columns.map((_, index) => (columns.length === 2 && index === 1 ? 1 : span));
      return [
        tr(merged(bar, width)),
        tr(td('信息内容'), ...columns.map((column, index) => merged(column, spans[index] as number))),
        ...rows.map(([row]) =>
          tr(
            td(row),
            ...columns.map((column, index) => {
              const place = places.find((one) => one.row === row && one.column === column) as PublicationPlace;
              return merged(at(place), spans[index] as number);
            }),
          ),
        ),
      ];
    })
    .join('\n')}</table>`;
}

/** A whole report around its tables. */
export function disclosureReport(
  year: number,
  tables: { publication: string; requests: string; disputes: string },
): string {
  const paragraph = (text: string) => `<p>　　${text}</p>`;
  return [
    paragraph(
      `本报告根据《中华人民共和国政府信息公开条例》和有关规定编制。本报告所列数据的统计期限从${year}年1月1日起至${year}年12月31日止。`,
    ),
    paragraph('一、总体情况'),
    paragraph(
      `${year}年，全县各级行政机关认真落实政府信息公开条例，主动公开的内容更加丰富，依申请公开的办理更加规范。`,
    ),
    paragraph('二、主动公开政府信息情况'),
    tables.publication,
    paragraph('三、收到和处理政府信息公开申请情况'),
    tables.requests,
    paragraph('四、政府信息公开行政复议、行政诉讼情况'),
    tables.disputes,
    paragraph('五、存在的主要问题及改进情况'),
    paragraph('主动公开的内容还不够均衡，个别单位答复文书不够规范。今后将加强培训和指导，提高公开质量。'),
    paragraph('六、其他需要报告的事项'),
    paragraph('本年度没有收取信息处理费。'),
  ].join('\n');
}
