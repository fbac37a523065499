/** Turns of phrase that mislead: odd orders, odd signs, words that look like what they are not. */
import { is, says, silent } from './case.ts';

const up = { change: 'up' } as const;
const down = { change: 'down' } as const;

export const snags = [
  says(
    '人均收案由上年的«210»件增加到«245»件，增长«16.7%»。',
    is(210, '件', { period: '2022', indicatorId: null }),
    is(245, '件', { indicator: '人均收案' }),
    is(16.7, '%', { ...up, indicator: ['人均收案', '人均收案增长'] }),
  ),
  says(
    '法律顾问由«1»人增加至«3»人。',
    is(1, '人', { period: [null, '2023'], indicatorId: null }),
    is(3, '人', { indicator: '法律顾问', indicatorId: ['counsel.number', null] }),
  ),
  says(
    '举报线索共计«156»件，其中:立案«84»件，移送司法机关«5»件，不予立案«67»件。',
    is(156, '件', { indicator: '举报线索' }),
    is(84, '件', { indicator: ['举报线索立案', '立案'], indicatorId: 'case.filed' }),
    is(5, '件', { indicatorId: 'case.criminal' }),
    is(67, '件', { indicator: ['举报线索不予立案', '不予立案'], indicatorId: null }),
  ),
  says(
    '同比多收案«58»件，少发警情«12»起。',
    is(58, '件', { ...up, indicator: ['多收案', '收案', '同比多收案'] }),
    is(12, '起', { ...down, indicator: ['少发警情', '警情'] }),
  ),
  says(
    '线上受理量增长了«一»倍多。',
    is(1, '倍', { ...up, bound: ['min', 'exact'], indicator: ['线上受理量', '线上受理量增长'] }),
  ),
  says(
    '两年间，行政复议收案增长近«3»倍。',
    is(3, '倍', {
      ...up,
      bound: 'about',
      period: ['2022/2023', '2023'],
      indicator: ['行政复议收案', '行政复议收案增长'],
    }),
  ),
  says(
    '新设调解窗口（«3»个）、自助终端（«12»台）。',
    is(3, '个', { indicator: ['新设调解窗口', '调解窗口'] }),
    is(12, '台', { indicator: ['新设自助终端', '自助终端'] }),
  ),
  says(
    '法院受理以县政府为被告的行政案件«11»件（含上年未结«2»件），审结«9»件（裁定驳回起诉«4»件，撤诉«2»件）。',
    is(11, '件', {
      indicator: '以县政府为被告的行政案件',
      indicatorId: 'litigation.govDefendant',
      scope: [null, '法院'],
    }),
    is(2, '件', {
      period: ['2023', '2022'],
      indicator: ['上年未结', '上年未结行政案件', '以县政府为被告的行政案件上年未结'],
    }),
    is(9, '件', { indicator: ['以县政府为被告的行政案件审结', '行政案件审结'] }),
    is(4, '件', { indicator: ['裁定驳回起诉', '行政案件裁定驳回起诉'] }),
    is(2, '件', {
      indicator: ['撤诉', '行政案件撤诉', '以县政府为被告的行政案件撤诉'],
      indicatorId: 'litigation.withdrawn',
    }),
  ),
  says(
    '执法人员中，35岁以下占«42%»，本科以上占«81%»。',
    is(42, '%', { indicator: ['35岁以下执法人员占', '执法人员35岁以下占', '35岁以下占', '35岁以下'] }),
    is(81, '%', { indicator: ['本科以上执法人员占', '执法人员本科以上占', '本科以上占', '本科以上'] }),
  ),
  says(
    '对2018年以来的«176»件规范性文件进行清理，继续有效«103»件，修改«21»件，废止«37»件，宣布失效«15»件。',
    is(176, '件', { period: ['2018/2023', '2023'], indicator: '规范性文件清理', indicatorId: 'rules.docsCleaned' }),
    is(103, '件', { indicator: '规范性文件继续有效', indicatorId: 'rules.docsKept' }),
    is(21, '件', { indicatorId: 'rules.docsAmended' }),
    is(37, '件', { indicatorId: 'rules.docsRepealed' }),
    is(15, '件', { indicatorId: 'rules.docsLapsed' }),
  ),
  says(
    '规范性文件«176»件（县政府«98»件、部门«78»件）。',
    is(176, '件', { indicator: '规范性文件' }),
    is(98, '件', { indicator: ['县政府规范性文件', '规范性文件县政府'] }),
    is(78, '件', { indicator: ['部门规范性文件', '规范性文件部门'] }),
  ),
  says('信访量下降至每万人«4.2»件次。', is(4.2, '件次', { indicator: ['信访量', '信访量下降至每万人'] })),
  says(
    '再犯罪率«0.13%»，远低于全省平均水平«0.2%»。',
    is(0.13, '%', { indicator: '再犯罪率' }),
    is(0.2, '%', {
      bound: ['exact', 'max'],
      indicator: ['全省平均水平', '再犯罪率全省平均水平', '远低于全省平均水平'],
    }),
  ),
  says('先后«6»次召开专题会议。', is(6, '次', { indicator: ['召开专题会议', '专题会议召开'] })),
  says(
    '«3»名调解员获评全国模范人民调解员，«2»个调委会获评先进集体。',
    is(3, '名', { indicator: ['调解员获评全国模范人民调解员', '获评全国模范人民调解员'], indicatorId: null }),
    is(2, '个', { indicator: ['调委会获评先进集体', '获评先进集体'], indicatorId: null }),
  ),
  says('出台稳经济“«36»条”政策措施。', is(36, '条', { optional: true })),
  says('建成“«1»个中心+«13»个分中心”体系。', is(1, '个', { optional: true }), is(13, '个', { optional: true })),
  says(
    '«13»个乡镇«239»个行政村实现全覆盖。',
    is(13, '个', { indicator: ['乡镇', '乡镇实现全覆盖'], indicatorId: null }),
    is(239, '个', { indicator: ['行政村', '行政村实现全覆盖'], indicatorId: null }),
  ),
  says(
    '律师«六百余»名，律师事务所«四十三»家。',
    is(600, '名', { bound: 'min', indicator: '律师', indicatorId: 'services.lawyers' }),
    is(43, '家', { indicator: '律师事务所', indicatorId: 'services.lawFirms' }),
  ),
  says(
    '共有«2.3万»人(次)参加竞答，正确率«91.2%»。',
    is(23000, '人(次)', { indicator: ['参加竞答'] }),
    is(91.2, '%', { indicator: ['正确率', '竞答正确率', '参加竞答正确率'] }),
  ),
  says('平均每个工作日办理«127»件。', is(127, '件', { indicator: ['每个工作日办理', '平均每个工作日办理'] })),
  // words that look like bounds, changes or measures
  says(
    '会同附近«3»家单位共建，节约«12»个泊位。',
    is(3, '家', { indicator: ['单位共建', '附近单位', '附近单位共建', '会同附近单位共建'] }),
    is(12, '个', { indicator: ['泊位', '节约泊位', '泊位节约'] }),
  ),
  says(
    '签约«18»家，解约«2»家，履约«16»家。',
    is(18, '家', { indicator: '签约' }),
    is(2, '家', { indicator: '解约' }),
    is(16, '家', { indicator: '履约' }),
  ),
  says(
    '治超«1260»辆，整治超员«36»起。',
    is(1260, '辆', { indicator: '治超' }),
    is(36, '起', { indicator: ['整治超员', '超员整治'] }),
  ),
  says(
    '超期办件«2»件，超时回访«1»次。',
    is(2, '件', { indicator: '超期办件' }),
    is(1, '次', { indicator: ['超时回访', '回访超时'] }),
  ),
  says(
    '上级交办«45»件，上报«44»件，上访«3»人。',
    is(45, '件', { indicator: ['上级交办', '交办'] }),
    is(44, '件', { indicator: '上报' }),
    is(3, '人', { indicator: '上访' }),
  ),
  says(
    '少年法庭审结«66»件，多元化解«120»件。',
    is(66, '件', { indicator: ['少年法庭审结', '审结'], change: null }),
    is(120, '件', { indicator: '多元化解', change: null }),
  ),
  says(
    '新增就业«2100»人，减刑«12»人，降级处分«3»人。',
    is(2100, '人', { indicator: '新增就业' }),
    is(12, '人', { indicator: '减刑' }),
    is(3, '人', { indicator: '降级处分' }),
  ),
  says('提高站位，减少推诿，全年督办«77»件。', is(77, '件', { indicator: '督办' })),
  says(
    '公布投诉电话后«3»日内接报«15»件。',
    is(3, '日', { bound: 'max', optional: true }),
    is(15, '件', { indicator: '接报' }),
  ),
  // signs between
  says(
    '受理：«45»件；办结：«44»件；办结率：«97.8%»',
    is(45, '件', { indicator: '受理' }),
    is(44, '件', { indicator: '办结' }),
    is(97.8, '%', { indicator: '办结率' }),
  ),
  says('【数据】全年立案«45»件…办结«44»件！', is(45, '件', { indicator: '立案' }), is(44, '件', { indicator: '办结' })),
  says(
    '开展检查“回头看”«9»次——整改率«100%»。',
    is(9, '次', { indicator: ['检查回头看', '回头看'] }),
    is(100, '%', { indicator: ['整改率', '检查回头看整改率'] }),
  ),
  says('第一至三季度，抽检«120»批次。', is(120, '批次', { period: '2023-01/2023-09' })),
  says(
    '送法“六进”共«88»场，其中进校园«30»场、进企业«21»场、进军营«2»场。',
    is(88, '场', { indicator: ['送法六进', '送法'] }),
    is(30, '场', { indicator: ['进校园', '送法进校园'] }),
    is(21, '场', { indicator: ['进企业', '送法进企业'] }),
    is(2, '场', { indicator: ['进军营', '送法进军营'] }),
  ),
  says(
    '《民法典》宣讲«56»场，《行政复议法》专题培训«4»期。',
    is(56, '场', { indicator: ['民法典宣讲', '宣讲'] }),
    is(4, '期', { indicator: ['行政复议法专题培训', '专题培训'] }),
  ),
  says(
    '由县长领办«2»件重点建议，«11»名副县长各领办«1»件。',
    is(2, '件', { indicator: ['重点建议', '领办重点建议', '县长领办重点建议'] }),
    is(11, '名', { indicator: ['副县长', '副县长领办', '副县长各领办'] }),
    is(1, '件', { optional: true }),
  ),
  says(
    '罚款«2000»元并没收«300»条毛毯；另案罚款«1.5万»。',
    is(2000, '元', { indicator: '罚款' }),
    is(300, '条', { indicator: ['毛毯', '没收毛毯', '毛毯没收'] }),
    is(15000, '元', { indicator: ['罚款', '另案罚款'] }),
  ),
  ...silent(
    '三次产业结构持续优化。',
    '三台合一、四所联动、五员入网全面推开。',
    '坚持一张网格统到底。',
    '二次供水、三轮车、四轮驱动等词条一并规范。',
    '依托九江路、五一广场、六安街等点位命名的调解品牌各具特色。',
    '万年县、百色路、千灯镇、双桥村先后挂牌。',
    '专班由张三、李四负责日常。',
    '百度、千寻位置、58同城等平台企业代表列席。',
    '中国移动10086、国网95598客服入驻。',
    '零售业、千层饼摊等小微业态纳入清单管理。',
    '一村一策、一案一档、一户一码。',
    '一审、二审、再审程序衔接顺畅。',
  ),
  says(
    '加大追赃挽损力度，实际追缴到位«596.6万»元。',
    is(5_966_000, '元', { indicator: ['追缴到位', '追赃挽损追缴到位'] }),
  ),
  says(
    '帮助«4.7万»名农民工讨薪«8.2亿»。',
    is(47_000, '名', { indicator: ['帮助农民工讨薪', '农民工讨薪帮助'] }),
    is(820_000_000, '元', { kind: 'money', indicator: ['农民工讨薪帮助', '帮助农民工讨薪'] }),
  ),
  says('行政诉讼案件已拓展到«50多»个行政管理领域。', is(50, '个', { bound: 'min', indicatorId: null })),
  says(
    '行政拘留«3120»人，刑事拘留«845»人，打掉团伙«3»个。',
    is(3120, '人', { indicator: '行政拘留' }),
    is(845, '人', { indicator: '刑事拘留' }),
    is(3, '个', { indicator: '打掉团伙' }),
  ),
  says(
    '抽检药品«860»批次、医疗器械«120»批次，合格率分别为«99.5%»、«98.3%»。',
    is(860, '批次', { indicator: '药品抽检' }),
    is(120, '批次', { indicator: ['医疗器械抽检', '医疗器械'] }),
    is(99.5, '%', { indicator: ['药品合格率', '药品抽检合格率'] }),
    is(98.3, '%', { indicator: ['医疗器械合格率', '医疗器械抽检合格率'] }),
  ),
  says('下达责令整改通知书«1200余»份。', is(1200, '份', { bound: 'min', indicator: '责令整改通知书下达' })),
  says(
    '一般公共预算收入«256.3亿»元，其中税收收入«180.2亿»元。',
    is(25_630_000_000, '元', { indicator: '一般公共预算收入' }),
    is(18_020_000_000, '元', { indicator: ['税收收入', '一般公共预算税收收入'] }),
  ),
  says('集体讨论重大行政处罚案件«9»件。', is(9, '件', { indicatorId: null })),
];
