/** What a figure counts, told from its own clause or one nearby, and its canonical indicator. Lists are in `lists.ts`. */
import { is, says } from './case.ts';

export const names = [
  // verb + noun + number
  says(
    '受理行政复议申请«86»件。',
    is(86, '件', { indicator: ['行政复议申请受理', '受理行政复议申请'], indicatorId: 'reconsideration.accepted' }),
  ),
  says(
    '审查行政规范性文件«37»件，提出修改意见«121»条。',
    is(37, '件', { indicator: ['行政规范性文件审查', '审查行政规范性文件'], indicatorId: 'rules.docsReviewed' }),
    is(121, '条', { indicator: ['修改意见', '提出修改意见', '修改意见提出'] }),
  ),
  says(
    '清理证明事项«19»项，保留«6»项。',
    is(19, '项', { indicator: ['证明事项清理', '清理证明事项'], indicatorId: 'proof.cancelled' }),
    is(6, '项', { indicator: ['证明事项保留', '保留证明事项'], indicatorId: 'proof.kept' }),
  ),
  says(
    '聘任法律顾问«58»名，设公职律师«31»名。',
    is(58, '名', { indicator: ['法律顾问聘任', '聘任法律顾问'], indicatorId: 'counsel.number' }),
    is(31, '名', { indicator: ['公职律师', '设公职律师'], indicatorId: 'counsel.publicLawyers' }),
  ),
  says(
    '编制重大行政决策目录«14»项，组织专家论证«9»次、风险评估«7»项。',
    is(14, '项', { indicator: '重大行政决策目录', indicatorId: 'decision.catalogue' }),
    is(9, '次', { indicator: ['专家论证', '组织专家论证'], indicatorId: 'decision.expert' }),
    is(7, '项', { indicator: ['风险评估', '组织风险评估'], indicatorId: 'decision.riskAssessed' }),
  ),
  says(
    '评查行政执法案卷«240»卷。',
    is(240, '卷', { indicator: ['行政执法案卷评查', '评查行政执法案卷'], indicatorId: 'files.reviewed' }),
  ),
  says(
    '制发行政执法监督意见书«8»份。',
    is(8, '份', {
      indicator: ['行政执法监督意见书制发', '行政执法监督意见书'],
      indicatorId: 'enforce.supervisionPapers',
    }),
  ),
  says(
    '开展法治督察«3»次，发现问题«66»个，已整改«61»个。',
    is(3, '次', { indicator: '法治督察', indicatorId: 'oversight.inspections' }),
    is(66, '个', { indicator: ['问题发现', '发现问题'], indicatorId: 'oversight.issuesFound' }),
    is(61, '个', { indicator: ['问题整改', '已整改问题', '问题已整改'], indicatorId: null }),
  ),
  says(
    '办理人大代表建议«128»件、政协提案«97»件，办复率«100%»。',
    is(128, '件', { indicator: '人大代表建议', indicatorId: 'oversight.npc' }),
    is(97, '件', { indicator: ['政协提案', '政协提案办理'], indicatorId: 'oversight.cppcc' }),
    is(100, '%', { indicator: ['办复率', '建议提案办复率'], indicatorId: 'oversight.replyRate' }),
  ),
  says(
    '完成审计项目«33»个，查出主要问题金额«1.9亿»元。',
    is(33, '个', { indicator: '审计项目', indicatorId: 'oversight.audits' }),
    is(190000000, '元', {
      indicator: ['主要问题金额', '查出主要问题金额', '审计查出主要问题金额'],
      indicatorId: 'oversight.auditAmount',
    }),
  ),
  says(
    '对«17»名责任人员予以问责。',
    is(17, '名', {
      indicator: ['责任人员问责', '予以问责责任人员', '问责责任人员'],
      indicatorId: 'oversight.accountability',
    }),
  ),
  says(
    '主动公开政府信息«4.6万»条，收到依申请公开«205»件。',
    is(46000, '条', { indicator: ['主动公开政府信息', '政府信息主动公开'], indicatorId: 'disclosure.proactive' }),
    is(205, '件', {
      indicator: ['依申请公开', '收到依申请公开', '依申请公开收到'],
      indicatorId: 'disclosure.applications',
    }),
  ),
  says(
    '召开新闻发布会«22»场，发布政策解读«64»篇。',
    is(22, '场', { indicator: '新闻发布会', indicatorId: 'disclosure.press' }),
    is(64, '篇', { indicator: '政策解读', indicatorId: 'disclosure.interpretations' }),
  ),
  says(
    '组织领导干部旁听庭审«320»人次。',
    is(320, '人次', { indicator: ['领导干部旁听庭审', '旁听庭审'], indicatorId: 'party.courtVisits' }),
  ),
  says(
    '新培育“法律明白人”«415»名。',
    is(415, '名', { indicator: ['法律明白人', '新培育法律明白人'], indicatorId: 'publicity.lawSavvy' }),
  ),
  says(
    '配备法治副校长«92»名，实现中小学全覆盖。',
    is(92, '名', { indicator: '法治副校长', indicatorId: 'publicity.vicePrincipals' }),
  ),
  says(
    '办理公证业务«7300»件、司法鉴定«960»例。',
    is(7300, '件', { indicator: '公证业务', indicatorId: 'services.notary' }),
    is(960, '例', { indicator: ['司法鉴定', '司法鉴定办理'], indicatorId: 'services.forensic' }),
  ),
  says(
    '在册社区矫正对象«311»人，解除矫正«140»人。',
    is(311, '人', { indicator: ['在册社区矫正对象', '社区矫正对象'], indicatorId: 'correction.inmates' }),
    is(140, '人', { indicator: ['解除矫正', '社区矫正解除'] }),
  ),
  // noun phrase + number
  says(
    '目前全区人民调解组织共«286»个，人民调解员«1460»名。',
    is(286, '个', { indicator: '人民调解组织', indicatorId: 'mediation.orgs' }),
    is(1460, '名', { indicator: '人民调解员', indicatorId: 'mediation.mediators' }),
  ),
  says(
    '全县行政执法主体«43»个，持证执法人员«1087»人。',
    is(43, '个', { indicator: '行政执法主体', indicatorId: 'enforce.subjects' }),
    is(1087, '人', { indicator: '持证执法人员', indicatorId: 'enforce.officers' }),
  ),
  says(
    '现行有效的县政府规范性文件为«88»件。',
    is(88, '件', { indicator: ['现行有效县政府规范性文件', '现行有效规范性文件'], indicatorId: 'rules.docsInForce' }),
  ),
  says(
    '经营主体总量达到«6.8万»户，新设立经营主体«9200»户。',
    is(68000, '户', { indicator: '经营主体总量', indicatorId: 'business.entitiesTotal' }),
    is(9200, '户', { indicator: ['新设立经营主体', '经营主体新设立'], indicatorId: 'business.entitiesNew' }),
  ),
  says(
    '“跨省通办”事项增至«162»项。',
    is(162, '项', { indicator: '跨省通办事项', indicatorId: 'service.crossProvinceItems' }),
  ),
  says(
    '“一件事”主题服务上线«36»个，累计办件«2.2万»件。',
    is(36, '个', { indicator: ['一件事主题服务上线', '一件事主题服务'], indicatorId: 'service.oneThing' }),
    is(22000, '件', { indicator: ['一件事累计办件', '一件事主题服务累计办件'], indicatorId: 'service.oneThingCases' }),
  ),
  says(
    '涉企行政检查总量«3400»次，较上年下降«38.2%»。',
    is(3400, '次', { indicator: '涉企行政检查总量', indicatorId: 'inspect.enterprise' }),
    is(38.2, '%', {
      change: 'down',
      indicator: ['涉企行政检查下降', '涉企行政检查总量', '涉企行政检查总量下降'],
      indicatorId: 'inspect.enterprise',
    }),
  ),
  // bare predicates after a counted noun
  says(
    '收到行政复议申请«140»件，受理«122»件，审结«109»件，其中维持«63»件、撤销«9»件、确认违法«4»件、责令履行«3»件。',
    is(140, '件', { indicator: ['行政复议申请收到', '收到行政复议申请'], indicatorId: 'reconsideration.applications' }),
    is(122, '件', { indicator: ['行政复议申请受理', '行政复议受理'], indicatorId: 'reconsideration.accepted' }),
    is(109, '件', { indicator: ['行政复议申请审结', '行政复议审结'], indicatorId: 'reconsideration.closed' }),
    is(63, '件', { indicator: ['行政复议申请维持', '行政复议维持'], indicatorId: 'reconsideration.upheld' }),
    is(9, '件', { indicator: ['行政复议申请撤销', '行政复议撤销'], indicatorId: 'reconsideration.revoked' }),
    is(4, '件', { indicator: ['行政复议申请确认违法', '行政复议确认违法'], indicatorId: 'reconsideration.illegal' }),
    is(3, '件', {
      indicator: ['行政复议申请责令履行', '行政复议责令履行'],
      indicatorId: 'reconsideration.orderPerform',
    }),
  ),
  says(
    '全年行政应诉案件«75»件，已审结«70»件，败诉«5»件，败诉率«7.1%»，同比下降«2.3»个百分点。',
    is(75, '件', { indicator: '行政应诉案件', indicatorId: 'litigation.cases' }),
    is(70, '件', { indicator: ['行政应诉案件审结', '行政应诉案件已审结'], indicatorId: 'litigation.closed' }),
    is(5, '件', { indicator: ['行政应诉案件败诉', '败诉'], indicatorId: 'litigation.lost' }),
    is(7.1, '%', { indicator: ['行政应诉案件败诉率', '败诉率', '行政应诉败诉率'], indicatorId: 'litigation.lossRate' }),
    is(2.3, '个百分点', {
      change: 'down',
      indicator: ['败诉率', '行政应诉案件败诉率', '败诉率下降'],
      indicatorId: 'litigation.lossRate',
    }),
  ),
  says(
    '排查安全隐患«3100»处，完成整改«3064»处，整改率«98.8%»。',
    is(3100, '处', { indicator: ['安全隐患排查', '排查安全隐患'], indicatorId: 'emergency.hazardsFound' }),
    is(3064, '处', { indicator: ['安全隐患整改', '安全隐患完成整改'], indicatorId: 'emergency.hazardsFixed' }),
    is(98.8, '%', { indicator: ['安全隐患整改率', '整改率'], indicatorId: 'emergency.fixRate' }),
  ),
  says(
    '参加执法资格考试«260»人，通过«231»人，通过率«88.8%»。',
    is(260, '人', { indicator: ['执法资格考试参加', '参加执法资格考试'], indicatorId: 'enforce.examTaken' }),
    is(231, '人', { indicator: ['执法资格考试通过', '通过执法资格考试'], indicatorId: 'enforce.examPassed' }),
    is(88.8, '%', { indicator: ['执法资格考试通过率', '通过率'], indicatorId: 'enforce.examPassRate' }),
  ),
  says(
    '移送公安机关涉嫌犯罪案件«11»件，立案«10»件。',
    is(11, '件', {
      indicator: ['移送公安机关涉嫌犯罪案件', '涉嫌犯罪案件移送公安机关', '涉嫌犯罪案件移送'],
      indicatorId: 'case.criminal',
    }),
    is(10, '件', { indicator: ['涉嫌犯罪案件立案', '移送公安机关涉嫌犯罪案件立案'] }),
  ),
  says(
    '调解成功«3870»件，成功率«98.2%»，协议履行率«99.5%»。',
    is(3870, '件', { indicator: '调解成功', indicatorId: 'mediation.succeeded' }),
    is(98.2, '%', { indicator: ['调解成功率'], indicatorId: 'mediation.successRate' }),
    is(99.5, '%', { indicator: ['协议履行率', '调解协议履行率'], indicatorId: 'mediation.performanceRate' }),
  ),
  // number + measure + noun
  says(
    '«2140»项政务服务事项实现“零跑动”。',
    is(2140, '项', {
      indicator: ['零跑动政务服务事项', '政务服务事项实现零跑动'],
      indicatorId: 'service.zeroTripItems',
    }),
  ),
  says(
    '«31»家律所与«240»家企业结对。',
    is(31, '家', { indicator: ['律所', '律所与企业结对', '结对律所'] }),
    is(240, '家', { indicator: ['企业', '企业结对', '结对企业', '律所与企业结对'] }),
  ),
  says(
    '新增«13»处法治文化阵地。',
    is(13, '处', {
      indicator: ['新增法治文化阵地', '法治文化阵地新增'],
      indicatorId: ['publicity.positionsNew', 'publicity.positions'],
    }),
  ),
  says(
    '共有«26»支应急救援队伍、«810»名救援人员。',
    is(26, '支', { indicator: '应急救援队伍', indicatorId: 'emergency.teams' }),
    is(810, '名', { indicator: '救援人员', indicatorId: 'emergency.responders' }),
  ),
  says(
    '通过乡镇推荐、部门审核、现场踏勘等程序，评出«9»个示范项目。',
    is(9, '个', { indicator: ['示范项目', '评出示范项目', '示范项目评出'] }),
  ),
  says(
    '依托省一体化平台，向社会推送«58»类电子证照。',
    is(58, '类', { indicator: ['电子证照', '推送电子证照', '电子证照推送'], indicatorId: 'digital.licences' }),
  ),
  says(
    '围绕民生热点组织«6»次执法体验活动，邀请«130»名市民代表参加。',
    is(6, '次', { indicator: ['执法体验活动', '组织执法体验活动'] }),
    is(130, '名', { indicator: ['市民代表', '邀请市民代表', '邀请市民代表参加'] }),
  ),
  says(
    '为«86»家企业提供法治体检服务。',
    is(86, '家', {
      indicator: ['企业法治体检服务', '提供法治体检服务企业', '企业提供法治体检服务'],
      indicatorId: 'services.checkups',
    }),
  ),
];
