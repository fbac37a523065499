/** Tables of any form: how their numbers are named, measured and dated, and what in them is no figure. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../utils/checks/checks.ts';
import type { Figure } from '../../../utils/figures/figure.ts';
import { readHtml } from './in-table.ts';

/** A table written a line a row, `|` between cells; `2>` before a cell merges it over two columns, `2v` over two rows. */
function table(...rows: string[]): string {
  const cell = (words: string) => {
    const match = /^(?:(\d)>)?(?:(\d)v)?(.*)$/.exec(words.trim()) as RegExpExecArray;
    const span = `${match[1] ? ` colspan=${match[1]}` : ''}${match[2] ? ` rowspan=${match[2]}` : ''}`;
    return `<td${span}><p>${match[3]}</p></td>`;
  };
  return `<table>${rows.map((row) => `<tr>${row.split('|').map(cell).join('')}</tr>`).join('')}</table>`;
}

const read = (...rows: string[]) => readHtml(table(...rows)).figures;
const told = (figures: readonly Figure[]) =>
  figures.map(({ indicator, value, unit }) => `${indicator} ${value}${unit}`);

describe('names and units', () => {
  it.each<[string, string[], string[]]>([
    [
      'row and column',
      ['类别|受理数（件）|办结率（%）', '行政复议|120|98.5', '行政应诉|36|100'],
      ['行政复议·受理数 120件', '行政复议·办结率 98.5%', '行政应诉·受理数 36件', '行政应诉·办结率 100%'],
    ],
    [
      'merged heads of columns',
      ['2v指标|2>2022年|2>2023年', '件数|金额（万元）|件数|金额（万元）', '罚款|10|3.5|12|4'],
      ['罚款·2022年·件数 10件', '罚款·2022年·金额 35000元', '罚款·2023年·件数 12件', '罚款·2023年·金额 40000元'],
    ],
    [
      'merged heads of rows',
      ['2>项目|数量（个）', '2v平台|市级|3', '县级|12', '2>合计|15'],
      ['平台·市级 3个', '平台·县级 12个', '合计·数量 15个'],
    ],
    [
      'a head left blank below its like',
      ['2>项目|面积（公顷）', '农用地|耕地|30', '|园地|8'],
      ['农用地·耕地·面积 30公顷', '农用地·园地·面积 8公顷'],
    ],
    [
      'the unit above the table',
      ['3>单位：亿元', '指标|2022年|2023年', '地区生产总值|401.2|433'],
      ['地区生产总值·2022年 40120000000元', '地区生产总值·2023年 43300000000元'],
    ],
    [
      'the unit in the cell',
      ['项目|标准', '低保|790元/月', '护理补贴|1.2万元'],
      ['低保·标准 790元/月', '护理补贴·标准 12000元'],
    ],
    [
      'a column of units',
      ['指标|计量单位|数值', '粮食产量|万吨|31.5', '常住人口|万人|84'],
      ['粮食产量 315000吨', '常住人口 840000人'],
    ],
    [
      'the unit in the row',
      ['指标|本年|上年', '受理申请（件）|7|5', '平均用时（天）|9|12'],
      ['受理申请 7件', '受理申请·上年 5件', '平均用时 9天', '平均用时·上年 12天'],
    ],
    [
      'numbers before the labels',
      ['序号|项目|件数', '1|一、警告|3', '2|（二）罚款|4', '3|3.没收违法所得|5'],
      ['警告·件数 3件', '罚款·件数 4件', '没收违法所得·件数 5件'],
    ],
    [
      '其中',
      ['项目|件数', '行政处罚|30', '其中：罚款|21', '行政许可|9'],
      ['行政处罚·件数 30件', '行政处罚·罚款·件数 21件', '行政许可·件数 9件'],
    ],
    [
      'two halves side by side',
      ['项目|金额（元）|项目|金额（元）', '财政拨款|120|基本支出|80', '其他收入|5|项目支出|45'],
      ['财政拨款·金额 120元', '基本支出·金额 80元', '其他收入·金额 5元', '项目支出·金额 45元'],
    ],
    [
      'a bar across the table',
      ['类别|件数', '2>一、市级', '受理|3', '2>二、县级', '受理|9'],
      ['市级·受理·件数 3件', '县级·受理·件数 9件'],
    ],
    ['heads that begin anew', ['项目|件数', '受理|3', '项目|人数', '培训|90'], ['受理·件数 3件', '培训·人数 90人']],
    [
      'no heads of columns',
      ['本年受理行政复议申请（件）|31', '本年审结（件）|28'],
      ['本年受理行政复议申请 31件', '本年审结 28件'],
    ],
    [
      'separators, full width, notes',
      ['项目|金额（元）', '甲|１，２３４．５', '乙|1 234 567', '丙|98①', '丁|98.5*'],
      ['甲·金额 1234.5元', '乙·金额 1234567元', '丙·金额 98元', '丁·金额 98.5元'],
    ],
    ['bounds', ['项目|人数', '甲|约300', '乙|200余', '丙|≥15'], ['甲·人数 300人', '乙·人数 200人', '丙·人数 15人']],
    [
      'rates without a sign',
      ['指标|比重', '第一产业|8.1', '第二产业|41.2'],
      ['第一产业·比重 8.1%', '第二产业·比重 41.2%'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(told(read(...rows))).toEqual(expected);
  });

  it('takes the unit from the line above the table', () => {
    const { figures } = readHtml(
      `<p>表1　主要指标</p><p style="text-align:right">单位：万元</p>${table('指标|2023年', '税收收入|12.5')}`,
    );
    expect(told(figures)).toEqual(['税收收入·2023年 125000元']);
    expect(figures[0]).toMatchObject({
      quote: '12.5',
      unitImplied: true,
      cell: { scale: 10_000, unit: '万元', row: 1, column: 1 },
    });
  });

  it('takes no unit where several are given for all', () => {
    const { figures } = readHtml(`<p>单位：万人、%</p>${table('指标|数值', '人口|84')}`);
    expect(told(figures)).toEqual(['人口 84']);
  });
});

describe('times, changes, bodies', () => {
  it('dates a column by its head, 上年 by the report', () => {
    const figures = read('指标|2021年|2022年|上年|本年', '受理（件）|1|2|3|4');
    expect(figures.map((one) => one.period)).toEqual(['2021', '2022', '2022', '2023']);
  });

  it('takes years that head columns for no figures', () => {
    const figures = read('指标|2021|2022|2023', '受理（件）|1|2|3');
    expect(figures.map((one) => [one.value, one.period])).toEqual([
      [1, '2021'],
      [2, '2022'],
      [3, '2023'],
    ]);
  });

  it('reads rows of years', () => {
    const figures = read('年份|受理（件）', '2022|31', '2023|45');
    expect(figures.map((one) => [one.indicator, one.value, one.period])).toEqual([
      ['2022·受理', 31, '2022'],
      ['2023·受理', 45, '2023'],
    ]);
  });

  it('tells changes from values', () => {
    const figures = read('指标|绝对数（亿元）|比上年增长（%）', '第一产业增加值|287|2.2', '房地产开发投资|90|-3.6');
    expect(figures.map(({ value, change, changeUnit }) => [value, change, changeUnit])).toEqual([
      [287e8, null, undefined],
      [2.2, 'up', 'percent'],
      [90e8, null, undefined],
      [3.6, 'down', 'percent'],
    ]);
  });

  it('gives a body’s row to that body and the total to all', () => {
    const figures = read('单位|行政处罚（件）', '市公安局|12', '城关镇|3', '合计|15');
    expect(figures.map(({ scope, value }) => [scope, value])).toEqual([
      ['市公安局', 12],
      ['城关镇', 3],
      [null, 15],
    ]);
    expect(figures.map((one) => one.indicatorId)).toEqual(['penalty.total', 'penalty.total', 'penalty.total']);
  });
});

describe('what is no figure', () => {
  it.each<[string, string[]]>([
    ['serial numbers', ['序号|名称', '1|甲单位', '2|乙单位', '3|丙单位']],
    ['telephones', ['单位|联系电话', '市司法局|13800000000', '县司法局|88881234']],
    [
      'codes and dates',
      ['企业|统一社会信用代码|日期', '甲公司|91330100000000000X|20230105', '乙公司|913301000000000001|20230106'],
    ],
    ['marks for nothing', ['项目|件数', '甲|/', '乙|—', '丙|', '丁|无']],
    ['document numbers', ['文件|文号', '甲办法|某政发〔2023〕3号']],
    ['rankings', ['单位|排名', '甲局|1', '乙局|2']],
  ])('%s', (_, rows) => {
    expect(told(read(...rows))).toEqual([]);
  });

  it('leaves sentences in cells to the reading of sentences', () => {
    const figures = read('工作|进展', '复议|全年受理行政复议案件120件，审结118件。', '培训|举办培训班3期');
    expect(figures.map((one) => [one.quote, one.unit, one.cell])).toEqual([
      ['120', '件', undefined],
      ['118', '件', undefined],
      ['3', '期', undefined],
    ]);
  });

  it('a table that is too large or has wild spans is left alone, at once', () => {
    expect(read('9>甲|1', '2|3').length).toBeLessThan(4);
    const wild = readHtml(
      '<table><tr><td rowspan="1000" colspan="1000">甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>',
    );
    expect(wild.figures.length).toBeLessThan(3);
  });
});

describe('a figure in a table is a figure like any other', () => {
  it('has its place, its labels, its row and its section', () => {
    const { article, figures } = readHtml(
      `<p>二、存在的不足</p><p>情况如下，请予审阅，有关数据见下面这张统计表格：</p>${table('项目|件数（件）', '投诉|12')}<p>三、下一步工作打算</p>${table('项目|目标（件）', '培训|40')}<p>继续努力，把各项工作做得更好，让群众满意。</p>`,
    );
    const [first, second] = figures as [Figure, Figure];
    expect(article.text.slice(first.start, first.end)).toBe('12');
    expect(first.words.map((span) => article.text.slice(...span))).toEqual(['投诉', '件数']);
    expect(article.text.slice(...first.sentence)).toBe('投诉\t12');
    expect([first.part, first.section, second.part, second.section]).toEqual(['shortcoming', 0, 'plan', 1]);
    expect(second.cell).toEqual({ table: 1, row: 1, column: 1, rowHeader: ['培训'], columnHeader: ['目标(件)'] });
  });

  it('is given once, in order, when a text is read in stretches', () => {
    const rows = Array.from({ length: 30 }, (_, n) => `第${n}组项目名称|${n + 5}`);
    const { article, figures } = readHtml(table('项目|件数', ...rows));
    expect(figures).toHaveLength(30);
    expect(figures.map((one) => one.start)).toEqual(figures.map((one) => one.start).toSorted((a, b) => a - b));
    expect(article.tables).toHaveLength(1);
  });

  it('every quote is what the text says, whatever the table', () => {
    const piece = fc.constantFrom(
      '',
      '12',
      '3.5%',
      '1,234',
      '/',
      '—',
      '行政处罚',
      '件数',
      '合计',
      '2023年',
      '0',
      '2>甲',
      '2v乙',
      '金额（万元）',
      '-4',
      '约5',
      '序号',
      '７',
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 7 }), (rows) => {
        const { article, figures } = readHtml(table(...rows.map((row) => row.join('|'))));
        for (const [index, figure] of figures.entries()) {
          expect(article.text.slice(figure.start, figure.end)).toBe(figure.quote);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.start).toBeGreaterThanOrEqual(figures[index - 1]?.end ?? 0);
          for (const [start, end] of [...figure.words, figure.sentence])
            expect(start < end && end <= article.text.length).toBe(true);
          expect(Number.isFinite(figure.value)).toBe(true);
        }
        for (const check of checkFigures(figures, article.text)) expect(check.holds).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('shows the totals of any table where they come out, and accuses none', () => {
    const sums = (...rows: string[]) => {
      const { article, figures } = readHtml(table(...rows));
      return checkFigures(figures, article.text).map(({ verdict, figures: members }) => [
        verdict,
        ...members.map((at) => figures[at]?.value),
      ]);
    };
    expect(sums('单位|处罚（件）|许可（件）|合计', '甲局|3|4|7', '乙局|10|2|12', '合计|13|6|19')).toEqual([
      ['holds', 13, 3, 10],
      ['holds', 7, 3, 4],
      ['holds', 6, 4, 2],
      ['holds', 19, 7, 12],
      ['holds', 12, 10, 2],
      ['holds', 19, 13, 6],
    ]);
    expect(sums('单位|件数', '甲局|3', '乙局|10', '合计|14')).toEqual([]);
    expect(sums('单位|件数', '甲局|3', '其中：罚款|2', '乙局|10', '合计|13')).toEqual([['holds', 13, 3, 10]]);
  });
});

describe('statistics on administrative enforcement', () => {
  const kinds = [
    '警告、通报批评',
    '罚款',
    '没收违法所得、没收非法财物',
    '暂扣许可证件、降低资质等级',
    '吊销许可证件',
    '限制开展生产经营活动',
    '责令停产停业、责令关闭、限制从业',
    '行政拘留',
    '其他行政处罚',
  ];
  const ids = [
    'warned',
    'fined',
    'confiscated',
    'suspended',
    'revoked',
    'restricted',
    'closed',
    'detention',
    'other',
    'total',
    'amount',
  ].map((one) => `penalty.${one}`);
  const penalties = (total: number) => [
    `单位名称|${kinds.join('|')}|合计（宗）|罚没金额（万元）`,
    `某某县城市管理局|12|94|2|1|1|0|5|0|1|${total}|12.5`,
  ];

  it('penalties: every kind, the total, the money', () => {
    const figures = read(...penalties(116));
    expect(figures.map((one) => one.indicatorId)).toEqual(ids);
    expect(figures.map((one) => one.scope)).toEqual(ids.map(() => null));
    expect(figures.at(-1)).toMatchObject({ value: 125_000, unit: '元', kind: 'money' });
    expect(figures[0]).toMatchObject({ unit: '件', kind: 'count' });
  });

  it('penalties: the sum of the kinds is the total', () => {
    const verdicts = (total: number) => {
      const { article, figures } = readHtml(table(...penalties(total)));
      return checkFigures(figures, article.text).map((one) => one.verdict);
    };
    expect(verdicts(116)).toEqual(['holds']);
    expect(verdicts(117)).toEqual(['fails']);
  });

  it('penalties set upright, and by body', () => {
    const upright = read('处罚种类|数量（宗）', ...kinds.map((kind, n) => `${n + 1}.${kind}|${n}`), '合计|36');
    expect(upright.map((one) => one.indicatorId)).toEqual(ids.slice(0, 10));
    expect(upright.every((one) => one.unit === '宗' && one.scope === null)).toBe(true);
    const bodies = read(
      `执法主体|${kinds.join('|')}|合计`,
      `公安局|${kinds.map(() => 2).join('|')}|18`,
      `财政局|${kinds.map(() => 1).join('|')}|9`,
      `合计|${kinds.map(() => 3).join('|')}|27`,
    );
    expect(new Set(bodies.map((one) => one.scope))).toEqual(new Set(['公安局', '财政局', null]));
  });

  it('permits, compulsory measures, other acts', () => {
    expect(
      read('申请数量|受理数量|许可数量|不予许可数量|撤销许可数量', '90|88|85|3|0').map((one) => [
        one.indicatorId,
        one.value,
      ]),
    ).toEqual([
      ['permit.applied', 90],
      ['permit.accepted', 88],
      ['permit.granted', 85],
      ['permit.refused', 3],
      ['permit.revoked', 0],
    ]);
    const coercion = read(
      '4>行政强制措施数量|6>行政强制执行数量|2v合计',
      '查封场所、设施或者财物|扣押财物|冻结存款、汇款|其他行政强制措施|加处罚款或者滞纳金|划拨存款、汇款|拍卖或者依法处理查封、扣押的场所、设施或者财物|排除妨碍、恢复原状|代履行|申请法院强制执行',
      '1|2|0|3|4|0|0|5|6|7|28',
    );
    expect(coercion.map((one) => one.indicatorId)).toEqual(
      [
        'sealed',
        'seized',
        'frozen',
        'otherMeasures',
        'surcharge',
        'transferred',
        'auctioned',
        'cleared',
        'substituted',
        'courtExecution',
        'total',
      ].map((one) => `coercion.${one}`),
    );
    const others = read(
      '2>行政征收|行政检查|2>行政裁决|行政确认|2>行政给付|行政奖励',
      '次数|征收总金额（万元）|次数|次数|涉及金额（万元）|次数|次数|给付总金额（万元）|次数',
      '3|1.5|120|0|0|7|8|2|1',
    );
    expect(others.map((one) => one.indicatorId)).toEqual([
      'levy.total',
      'levy.amount',
      'inspect.total',
      'adjudication.total',
      'adjudicate.amount',
      'confirm.total',
      'grant.total',
      'grant.amount',
      'reward.total',
    ]);
  });
});
