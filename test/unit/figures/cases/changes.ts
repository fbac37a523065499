/** Changes: 同比, 比上年, 较…, 增长, 下降, 增加, 减少, 压减 and their directions; and levels that are no change. */
import { is, says } from './case.ts';

const up = { change: 'up' } as const;
const down = { change: 'down' } as const;

export const changes = [
  says(
    '行政复议收案同比增长«35.2%»。',
    is(35.2, '%', { ...up, indicator: ['行政复议收案', '行政复议收案增长', '行政复议收案同比增长'] }),
  ),
  says(
    '行政诉讼案件比上年减少«12»件，降幅«14.3%»。',
    is(12, '件', {
      ...down,
      indicator: ['行政诉讼案件减少', '行政诉讼案件', '行政诉讼案件比上年减少'],
      indicatorId: 'litigation.cases',
    }),
    is(14.3, '%', {
      ...down,
      indicator: ['行政诉讼案件降幅', '行政诉讼案件', '降幅'],
      indicatorId: 'litigation.cases',
    }),
  ),
  says(
    '刑事警情较去年同期下降«9.6%»，盗窃警情下降«17%»。',
    is(9.6, '%', { ...down, indicator: ['刑事警情', '刑事警情下降', '刑事警情较去年同期下降'] }),
    is(17, '%', { ...down, indicator: ['盗窃警情', '盗窃警情下降'] }),
  ),
  says(
    '一审服判息诉率环比上升«0.4»个百分点。',
    is(0.4, '个百分点', { ...up, indicator: ['一审服判息诉率', '一审服判息诉率上升'] }),
  ),
  says(
    '全年立案«210»件，同比上升«5%»；结案«198»件，同比上升«3.7%»。',
    is(210, '件', { indicator: '立案' }),
    is(5, '%', { ...up, indicator: ['立案', '立案上升', '立案同比上升'] }),
    is(198, '件', { indicator: '结案' }),
    is(3.7, '%', { ...up, indicator: ['结案', '结案上升', '结案同比上升'] }),
  ),
  says(
    '申请材料减少«1260»份，办理环节压减«340»个，审批时限压缩«1.1万»个工作日。',
    is(1260, '份', { ...down, indicator: ['申请材料减少', '申请材料'], indicatorId: 'service.materialsCut' }),
    is(340, '个', { ...down, indicator: ['办理环节压减', '办理环节'], indicatorId: 'service.stepsCut' }),
    is(11000, '个工作日', { ...down, indicator: ['审批时限压缩', '审批时限'], indicatorId: 'service.daysCut' }),
  ),
  says(
    '生产安全事故起数和死亡人数分别下降«20%»和«33.3%»。',
    is(20, '%', {
      ...down,
      indicator: ['生产安全事故起数', '生产安全事故起数下降'],
      indicatorId: 'emergency.accidents',
    }),
    is(33.3, '%', {
      ...down,
      indicator: ['死亡人数', '生产安全事故死亡人数', '死亡人数下降'],
      indicatorId: 'emergency.deaths',
    }),
  ),
  says(
    '空气优良天数«328»天，比上年增加«9»天。',
    is(328, '天', { indicator: '空气优良天数' }),
    is(9, '天', { ...up, indicator: ['空气优良天数', '空气优良天数增加'] }),
  ),
  says(
    '法律援助受援人次增长近«两成»。',
    is(20, '%', { ...up, bound: 'about', indicator: ['法律援助受援人次', '法律援助受援人次增长'] }),
  ),
  says(
    '网上立案量翻番，达«3.1万»件，是上年的«2.04»倍。',
    is(31000, '件', { indicator: '网上立案量' }),
    is(2.04, '倍', { indicator: ['网上立案量', '网上立案量是上年'] }),
  ),
  says(
    '公众安全感满意度由«95.2%»上升到«97.8%»，提高«2.6»个百分点。',
    is(95.2, '%', { period: [null, '2022', '2023'], indicatorId: null }),
    is(97.8, '%', { indicator: '公众安全感满意度' }),
    is(2.6, '个百分点', { ...up, indicator: ['公众安全感满意度', '公众安全感满意度提高'] }),
  ),
  says(
    '平均结案时间缩短«18»天，上诉率下降了«3»个百分点。',
    is(18, '天', { ...down, indicator: ['平均结案时间', '平均结案时间缩短'] }),
    is(3, '个百分点', { ...down, indicator: ['上诉率', '上诉率下降'] }),
  ),
  says(
    '涉企现场检查频次下降«45%»以上。',
    is(45, '%', { ...down, bound: 'min', indicator: ['涉企现场检查频次', '涉企现场检查频次下降'] }),
  ),
  says(
    '在编执法人员净增«36»人，辅助人员净减«58»人。',
    is(36, '人', { ...up, indicator: ['在编执法人员', '在编执法人员净增'] }),
    is(58, '人', { ...down, indicator: ['辅助人员', '辅助人员净减'] }),
  ),
  says(
    '森林覆盖率«46.2%»，较“十三五”末提高«1.5»个百分点。',
    is(46.2, '%', { indicator: '森林覆盖率' }),
    is(1.5, '个百分点', { ...up, indicator: ['森林覆盖率', '森林覆盖率提高'] }),
  ),
  says(
    '重复投诉量从每月«90»件降至«37»件，下降«58.9%»。',
    is(90, '件', { period: [null, '2023'] }),
    is(37, '件', { indicator: '重复投诉量' }),
    is(58.9, '%', { ...down, indicator: ['重复投诉量', '重复投诉量下降'] }),
  ),
  says(
    '证照数量精简«28%»，年检事项取消«11»项。',
    is(28, '%', { ...down, indicator: ['证照数量', '证照数量精简'] }),
    is(11, '项', { indicator: ['年检事项取消', '取消年检事项'], change: null }),
  ),
  says('全年新增调解员«64»名。', is(64, '名', { indicator: ['新增调解员', '调解员新增'], change: null })),
  says(
    '政务服务“好评率”同比提升«1.9%»，达到«99.6%»。',
    is(1.9, '%', { ...up, indicator: ['政务服务好评率', '好评率', '好评率提升'], indicatorId: 'service.satisfaction' }),
    is(99.6, '%', { indicator: ['政务服务好评率', '好评率'], indicatorId: 'service.satisfaction' }),
  ),
  says(
    '受案数、结案数、标的额同比分别增长«8%»、«11.5%»、«26%»。',
    is(8, '%', { ...up, indicator: ['受案数', '受案数增长', '受案'] }),
    is(11.5, '%', { ...up, indicator: ['结案数', '结案数增长', '结案'] }),
    is(26, '%', { ...up, indicator: ['标的额', '标的额增长'] }),
  ),
];
