/** Lists: 其中 once and nested, brackets, 分别为, stacked figures, heads and tails that several figures share. */
import { is, says } from './case.ts';

export const lists = [
  // 其中
  says(
    '全市新收行政复议案件«412»件，其中涉自然资源«96»件、涉公安«131»件、涉市场监管«58»件。',
    is(412, '件', { indicator: ['新收行政复议案件', '行政复议案件新收'] }),
    is(96, '件', { indicator: ['涉自然资源行政复议案件', '行政复议案件涉自然资源'] }),
    is(131, '件', { indicator: '涉公安行政复议案件' }),
    is(58, '件', { indicator: '涉市场监管行政复议案件' }),
  ),
  says(
    '全年开展行政检查«8600»次，其中涉企检查«2100»次，其中跨部门联合检查«310»次。',
    is(8600, '次', { indicator: ['行政检查', '开展行政检查'], indicatorId: 'inspect.total' }),
    is(2100, '次', { indicator: '涉企检查', indicatorId: 'inspect.enterprise' }),
    is(310, '次', { indicator: ['跨部门联合检查', '涉企跨部门联合检查'], indicatorId: 'inspect.joint' }),
  ),
  says(
    '化解各类矛盾纠纷«5120»件，其中婚姻家庭纠纷«1340»件、邻里纠纷«1102»件、劳动争议«486»件，涉及金额«6300万»元。',
    is(5120, '件', { indicator: ['矛盾纠纷化解', '化解矛盾纠纷'], indicatorId: 'mediation.accepted' }),
    is(1340, '件', { indicator: ['婚姻家庭纠纷', '婚姻家庭矛盾纠纷化解'], indicatorId: 'mediation.women' }),
    is(1102, '件', { indicator: ['邻里纠纷', '邻里纠纷化解'], indicatorId: null }),
    is(486, '件', { indicator: ['劳动争议', '劳动争议化解'], indicatorId: 'mediation.labour' }),
    is(63000000, '元', { indicator: ['矛盾纠纷涉及金额', '化解矛盾纠纷涉及金额'], indicatorId: 'mediation.amount' }),
  ),
  says(
    '审核合同«218»份，其中标的额千万元以上的«12»份。',
    is(218, '份', { indicator: ['合同审核', '审核合同'], indicatorId: 'contract.reviewed' }),
    is(12, '份', { indicator: ['标的额千万元以上合同', '标的额千万元以上合同审核'] }),
  ),
  says(
    '现有执法人员«860»人，其中法律专业背景的占«34.5%»，取得法律职业资格的«47»人。',
    is(860, '人', { indicator: '执法人员', indicatorId: 'enforce.officers' }),
    is(34.5, '%', { indicator: ['法律专业背景占', '法律专业背景执法人员占'] }),
    is(47, '人', { indicator: ['取得法律职业资格', '取得法律职业资格执法人员'] }),
  ),
  // brackets
  says(
    '受理法律援助«370»件(民事«251»件、刑事«112»件、行政«7»件)。',
    is(370, '件', { indicator: ['法律援助受理', '受理法律援助'], indicatorId: 'aid.cases' }),
    is(251, '件', { indicator: ['民事法律援助', '法律援助民事受理'], indicatorId: 'aid.civil' }),
    is(112, '件', { indicator: ['刑事法律援助', '法律援助刑事受理'], indicatorId: 'aid.criminal' }),
    is(7, '件', { indicator: ['行政法律援助', '法律援助行政受理'] }),
  ),
  says(
    '修订应急预案«29»个（总体预案«1»个、专项预案«18»个、部门预案«10»个），开展演练«64»场。',
    is(29, '个', { indicator: ['应急预案修订', '修订应急预案'], indicatorId: 'emergency.plans' }),
    is(1, '个', { indicator: ['总体预案', '总体应急预案修订'] }),
    is(18, '个', { indicator: ['专项预案', '专项应急预案修订'] }),
    is(10, '个', { indicator: ['部门预案', '部门应急预案修订'] }),
    is(64, '场', { indicator: ['演练', '应急演练'], indicatorId: 'emergency.drills' }),
  ),
  says(
    '罚款«206»人次（含简易处罚«180»人次），警告«93»人次。',
    is(206, '人次', { indicator: '罚款', indicatorId: 'penalty.fined' }),
    is(180, '人次', { indicator: ['简易处罚', '简易处罚罚款'] }),
    is(93, '人次', { indicator: '警告', indicatorId: 'penalty.warned' }),
  ),
  says(
    '全县现有律师事务所（含分所«2»家）«11»家，执业律师«94»人。',
    is(2, '家', { indicator: ['分所', '律师事务所分所'] }),
    is(11, '家', { indicator: '律师事务所', indicatorId: 'services.lawFirms' }),
    is(94, '人', { indicator: '执业律师', indicatorId: 'services.lawyers' }),
  ),
  // 分别
  says(
    '维持、驳回、终止案件分别为«61»件、«14»件和«22»件。',
    is(61, '件', { indicator: ['维持案件', '维持'] }),
    is(14, '件', { indicator: ['驳回案件', '驳回'] }),
    is(22, '件', { indicator: ['终止案件', '终止'] }),
  ),
  says(
    '公安、交通、城管的执法案件分别占«42.1%»、«23.6%»、«17%»。',
    is(42.1, '%', { indicator: ['公安执法案件占', '公安执法案件'] }),
    is(23.6, '%', { indicator: ['交通执法案件占', '交通执法案件'] }),
    is(17, '%', { indicator: ['城管执法案件占', '城管执法案件'] }),
  ),
  says(
    '报备及时率、规范率分别达«100%»和«98.6%»。',
    is(100, '%', { indicator: ['报备及时率'], indicatorId: 'rules.filingTimely' }),
    is(98.6, '%', { indicator: ['报备规范率', '规范率'], indicatorId: 'rules.filingNorm' }),
  ),
  says(
    '一、二、三季度分别抽检«40»批次、«52»批次和«61»批次。',
    is(40, '批次', { period: '2023-Q1' }),
    is(52, '批次', { period: '2023-Q2' }),
    is(61, '批次', { period: '2023-Q3' }),
  ),
  says(
    '东城、西湾两镇分别调解纠纷«77»件、«103»件。',
    is(77, '件', { scope: ['东城', '东城镇'] }),
    is(103, '件', { scope: ['西湾', '西湾镇', '西湾两镇'] }),
  ),
  // stacked
  says(
    '查处涉赌案件«34»起«151»人。',
    is(34, '起', { indicator: ['涉赌案件', '涉赌案件查处', '查处涉赌案件'] }),
    is(151, '人', { indicator: ['涉赌案件', '涉赌案件查处', '查处涉赌案件人数'] }),
  ),
  says(
    '受理集体访«18»批«206»人次，同比分别下降«22%»、«31%»。',
    is(18, '批', { indicator: ['集体访', '集体访受理', '受理集体访'] }),
    is(206, '人次', { indicator: ['集体访', '集体访受理', '受理集体访'] }),
    is(22, '%', { change: 'down', indicator: ['集体访', '集体访下降', '集体访受理同比下降'] }),
    is(31, '%', { change: 'down', indicator: ['集体访', '集体访下降', '集体访受理同比下降'] }),
  ),
  says(
    '权责清单涉及«9»大类«4310»项。',
    is(9, '大类', { indicatorId: null }),
    is(4310, '项', { indicator: ['权责清单', '权责清单涉及'], indicatorId: 'power.items' }),
  ),
  says(
    '向«16»个镇（街道）赋权«121»项，派驻执法人员«288»名。',
    is(16, '个', { indicator: ['赋权镇街道', '镇街道', '镇（街道）'], indicatorId: null }),
    is(121, '项', { indicator: ['赋权', '镇街道赋权', '向镇街道赋权'] }),
    is(288, '名', { indicator: ['执法人员派驻', '派驻执法人员'] }),
  ),
  // shared heads and tails
  says(
    '公示行政许可«6120»条、行政处罚«1730»条、行政强制«45»条。',
    is(6120, '条', { indicator: ['行政许可公示', '公示行政许可'] }),
    is(1730, '条', { indicator: ['行政处罚公示', '公示行政处罚'] }),
    is(45, '条', { indicator: ['行政强制公示', '公示行政强制'] }),
  ),
  says(
    '创建国家级«2»个、省级«11»个、市级«39»个民主法治示范村。',
    is(2, '个', {
      indicator: ['国家级民主法治示范村', '创建国家级民主法治示范村'],
      indicatorId: 'publicity.demoNational',
    }),
    is(11, '个', {
      indicator: ['省级民主法治示范村', '创建省级民主法治示范村'],
      indicatorId: 'publicity.demoProvincial',
    }),
    is(39, '个', {
      indicator: ['市级民主法治示范村', '创建市级民主法治示范村'],
      indicatorId: 'publicity.demoMunicipal',
    }),
  ),
  says(
    '公共法律服务实体平台县级«1»个、镇级«13»个、村级«205»个。',
    is(1, '个', { indicator: ['县级公共法律服务实体平台', '公共法律服务实体平台县级'] }),
    is(13, '个', { indicator: ['镇级公共法律服务实体平台', '公共法律服务实体平台镇级'] }),
    is(205, '个', { indicator: ['村级公共法律服务实体平台', '公共法律服务实体平台村级'] }),
  ),
  says(
    '建成«1»个县级、«14»个镇级和«209»个村级综治中心。',
    is(1, '个', { indicator: ['县级综治中心', '建成县级综治中心'] }),
    is(14, '个', { indicator: ['镇级综治中心', '建成镇级综治中心'] }),
    is(209, '个', { indicator: ['村级综治中心', '建成村级综治中心'] }),
  ),
  says(
    '«12»个乡镇、«3»个街道和«21»个县直部门完成自查。',
    is(12, '个', { indicator: ['乡镇完成自查', '乡镇自查', '乡镇'], indicatorId: null }),
    is(3, '个', { indicator: ['街道完成自查', '街道自查', '街道'], indicatorId: null }),
    is(21, '个', { indicator: ['县直部门完成自查', '县直部门'], indicatorId: null }),
  ),
  says(
    '举办法治讲座、模拟法庭、法律知识竞赛«7»场、«4»场、«2»场。',
    is(7, '场', { indicator: ['法治讲座', '举办法治讲座'] }),
    is(4, '场', { indicator: ['模拟法庭', '举办模拟法庭'] }),
    is(2, '场', { indicator: ['法律知识竞赛', '举办法律知识竞赛'] }),
  ),
  says(
    '公证处、鉴定所、仲裁办全年办件«9800»件、«1240»件、«330»件。',
    is(9800, '件', { indicator: ['公证处办件', '办件'] }),
    is(1240, '件', { indicator: ['鉴定所办件', '办件'] }),
    is(330, '件', { indicator: ['仲裁办办件', '办件'] }),
  ),
  // one figure, several names
  says(
    '政务服务事项网上可办率、承诺件按时办结率均达«100%»。',
    is(100, '%', {
      indicator: ['网上可办率、承诺件按时办结率', '政务服务事项网上可办率', '政务服务事项网上可办率、承诺件按时办结率'],
    }),
  ),
  says(
    '«19»家单位中，«15»家为优秀，«4»家为合格。',
    is(19, '家', { indicatorId: null }),
    is(15, '家', { indicator: ['优秀单位', '优秀', '单位优秀', '单位为优秀'] }),
    is(4, '家', { indicator: ['合格单位', '合格', '单位合格', '单位为合格'] }),
  ),
  says(
    '现场解答提问«230»人次，发放资料«1800»份、环保袋«600»个、围裙«400»条。',
    is(230, '人次', { indicator: ['提问解答', '解答提问', '现场解答提问'] }),
    is(1800, '份', { indicator: ['资料发放', '发放资料'] }),
    is(600, '个', { indicator: ['环保袋发放', '发放环保袋'] }),
    is(400, '条', { indicator: ['围裙发放', '发放围裙'] }),
  ),
];
