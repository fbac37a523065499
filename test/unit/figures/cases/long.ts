/** Long sentences as reports really run: many figures, heads that change, brackets, rates and changes in one breath. */
import { is, says } from './case.ts';

const up = { change: 'up' } as const;
const down = { change: 'down' } as const;

export const long = [
  says(
    '2023年,全市各级行政复议机关共收到行政复议申请«1286»件,受理«1104»件,不予受理«96»件,其他处理«86»件;审结«1032»件(含上年结转«88»件),其中维持«520»件,占«50.4%»;驳回«112»件,占«10.9%»;撤销、变更、确认违法、责令履行共«97»件,直接纠错率«9.4%»;调解、和解终止«303»件,占«29.4%»。',
    is(1286, '件', { indicator: '行政复议申请收到', indicatorId: 'reconsideration.applications', scope: null }),
    is(1104, '件', { indicator: '行政复议申请受理', indicatorId: 'reconsideration.accepted', scope: null }),
    is(96, '件', { indicator: '行政复议申请不予受理', indicatorId: 'reconsideration.notAccepted' }),
    is(86, '件', { indicator: ['其他处理', '行政复议申请其他处理'] }),
    is(1032, '件', {
      indicator: ['行政复议申请审结', '行政复议审结'],
      indicatorId: 'reconsideration.closed',
      scope: null,
    }),
    is(88, '件', { indicator: ['上年结转', '行政复议上年结转'], indicatorId: 'reconsideration.carriedIn' }),
    is(520, '件', { indicator: ['维持', '行政复议维持', '行政复议申请维持'], indicatorId: 'reconsideration.upheld' }),
    is(50.4, '%', { indicator: ['维持占', '行政复议维持占', '行政复议申请维持占'] }),
    is(112, '件', {
      indicator: ['驳回', '行政复议驳回', '行政复议申请驳回'],
      indicatorId: 'reconsideration.dismissed',
    }),
    is(10.9, '%', { indicator: ['驳回占', '行政复议驳回占', '行政复议申请驳回占'] }),
    is(97, '件', {
      indicator: ['撤销、变更、确认违法、责令履行', '行政复议撤销、变更、确认违法、责令履行'],
      indicatorId: ['reconsideration.corrected', null],
    }),
    is(9.4, '%', { indicator: '直接纠错率', indicatorId: 'reconsideration.correctionRate' }),
    is(303, '件', {
      indicator: ['调解、和解终止', '行政复议调解、和解终止'],
      indicatorId: ['reconsideration.mediated', null],
    }),
    is(29.4, '%', { indicator: ['调解、和解终止占', '行政复议调解、和解终止占'] }),
  ),
  says(
    '全年办理行政应诉案件«364»件,同比增长«18.2%»,其中一审«227»件,二审«112»件,再审«25»件;已结案件中,行政机关胜诉«289»件,胜诉率«88.9%»,败诉«36»件,败诉率«11.1%»,较上年下降«3.1»个百分点。',
    is(364, '件', { indicator: '行政应诉案件办理', indicatorId: 'litigation.cases' }),
    is(18.2, '%', {
      ...up,
      indicator: ['行政应诉案件同比增长', '行政应诉案件办理同比增长'],
      indicatorId: 'litigation.cases',
    }),
    is(227, '件', {
      indicator: ['一审行政应诉案件', '行政应诉案件一审', '一审办理'],
      indicatorId: 'litigation.firstInstance',
    }),
    is(112, '件', {
      indicator: ['二审行政应诉案件', '行政应诉案件二审', '二审办理'],
      indicatorId: 'litigation.secondInstance',
    }),
    is(25, '件', {
      indicator: ['再审行政应诉案件', '行政应诉案件再审', '再审办理'],
      indicatorId: 'litigation.secondInstance',
    }),
    is(289, '件', { indicator: ['行政机关胜诉', '行政应诉案件胜诉'], indicatorId: 'litigation.won' }),
    is(88.9, '%', { indicator: ['行政机关胜诉率', '行政应诉案件胜诉率'], indicatorId: 'litigation.winRate' }),
    is(36, '件', { indicator: ['行政机关败诉', '行政应诉案件败诉'], indicatorId: 'litigation.lost' }),
    is(11.1, '%', { indicator: ['行政机关败诉率', '行政应诉案件败诉率'], indicatorId: 'litigation.lossRate' }),
    is(3.1, '个百分点', {
      ...down,
      indicator: ['败诉率下降', '行政应诉案件败诉率较上年下降'],
      indicatorId: 'litigation.lossRate',
    }),
  ),
  says(
    '市政府常务会议审议议题«186»个,其中重大行政决策事项«17»项,全部经过合法性审查;出具审查意见«212»份,提出意见建议«865»条,采纳率达«96%»以上。',
    is(186, '个', { indicator: ['议题审议', '常务会议审议议题'], indicatorId: 'decision.topics' }),
    is(17, '项', { indicator: '重大行政决策事项' }),
    is(212, '份', { indicator: ['审查意见出具', '出具审查意见'] }),
    is(865, '条', { indicator: ['意见建议', '提出意见建议', '意见建议提出'], indicatorId: ['rules.opinions', null] }),
    is(96, '%', { bound: 'min', indicator: ['意见建议采纳率', '采纳率'] }),
  ),
  says(
    '全市现有各类人民调解委员会«1943»个,其中村(社区)调委会«1620»个、乡镇(街道)调委会«118»个、企事业单位调委会«96»个、行业性专业性调委会«109»个,专兼职人民调解员«8962»人,全年调解案件«4.1万»件,调解成功«4.06万»件,成功率«99%»。',
    is(1943, '个', { indicator: '人民调解委员会', indicatorId: 'mediation.orgs' }),
    is(1620, '个', { indicator: '村（社区）调委会' }),
    is(118, '个', { indicator: '乡镇（街道）调委会' }),
    is(96, '个', { indicator: '企事业单位调委会' }),
    is(109, '个', { indicator: '行业性专业性调委会', indicatorId: 'mediation.professional' }),
    is(8962, '人', { indicator: '专兼职人民调解员', indicatorId: 'mediation.mediators' }),
    is(41000, '件', { indicator: ['案件调解', '调解案件'], indicatorId: ['mediation.accepted', null] }),
    is(40600, '件', { indicator: ['调解成功', '案件调解成功'], indicatorId: 'mediation.succeeded' }),
    is(99, '%', { indicator: ['调解成功率', '成功率'], indicatorId: 'mediation.successRate' }),
  ),
  says(
    '深入推进“放管服”改革,取消行政许可事项«6»项、下放«21»项、承接省级下放事项«33»项,市级行政许可事项由«286»项减少到«259»项。',
    is(6, '项', { indicator: ['行政许可事项取消', '取消行政许可事项'], indicatorId: 'power.permitItemsCut' }),
    is(21, '项', { indicator: ['行政许可事项下放', '下放行政许可事项'] }),
    is(33, '项', {
      indicator: ['省级下放事项承接', '承接省级下放事项'],
      indicatorId: [null, 'power.delegatedToLower'],
    }),
    is(286, '项', { period: [null, '2023'], indicatorId: null }),
    is(259, '项', { indicator: '市级行政许可事项', indicatorId: 'power.permitItems' }),
  ),
  says(
    '将企业开办时间压缩至«0.5»个工作日,一般企业投资项目审批时间压缩至最多不超过«45»个工作日,不动产一般登记由«5»个工作日压减到«2»个工作日内办结。',
    is(0.5, '个工作日', { indicator: '企业开办时间', indicatorId: 'business.setupTime' }),
    is(45, '个工作日', { bound: 'max', indicator: ['一般企业投资项目审批时间', '企业投资项目审批时间'] }),
    is(5, '个工作日', { period: [null, '2023'], indicatorId: null }),
    is(2, '个工作日', { bound: 'max', indicator: ['不动产一般登记', '不动产一般登记办结'], indicatorId: null }),
  ),
  says(
    '组织全市«5600余»名行政执法人员参加公共法律知识考试,合格率«97.3%»,为«4892»名执法人员换发新证,清理不符合条件人员«312»名。',
    is(5600, '名', {
      bound: 'min',
      indicator: ['行政执法人员参加公共法律知识考试', '参加公共法律知识考试行政执法人员'],
      indicatorId: ['enforce.examTaken', null],
    }),
    is(97.3, '%', { indicator: ['公共法律知识考试合格率', '参加公共法律知识考试合格率'] }),
    is(4892, '名', { indicator: ['执法人员换发新证', '换发新证执法人员'] }),
    is(312, '名', { indicator: ['不符合条件人员清理', '清理不符合条件人员'], indicatorId: null }),
  ),
  says(
    '开展道路运输、食品药品、安全生产等«8»个重点领域专项执法监督,评查案卷«526»份,其中行政处罚案卷«318»份、行政许可案卷«142»份、行政强制案卷«66»份,优秀率«61.2%»,不合格率«1.3%»。',
    is(8, '个', { indicator: ['重点领域专项执法监督', '重点领域'], indicatorId: null }),
    is(526, '份', { indicator: '案卷评查', indicatorId: 'files.reviewed' }),
    is(318, '份', { indicator: ['行政处罚案卷', '行政处罚案卷评查'] }),
    is(142, '份', { indicator: ['行政许可案卷', '行政许可案卷评查'] }),
    is(66, '份', { indicator: ['行政强制案卷', '行政强制案卷评查'] }),
    is(61.2, '%', { indicator: ['优秀率', '案卷优秀率'] }),
    is(1.3, '%', { indicator: ['不合格率', '案卷不合格率'] }),
  ),
  says(
    '全年共查办各类违法案件«1.86万»件,罚没款«1.12亿»元,移送公安机关«143»件,公安机关立案«121»件,法院判决«89»件«132»人。',
    is(18600, '件', { indicator: ['违法案件查办', '查办违法案件'] }),
    is(112000000, '元', { indicator: ['罚没款', '违法案件罚没款'], indicatorId: 'penalty.amount' }),
    is(143, '件', {
      indicator: ['移送公安机关', '违法案件移送公安机关', '公安机关移送'],
      indicatorId: 'case.criminal',
    }),
    is(121, '件', { indicator: ['公安机关立案', '立案'] }),
    is(89, '件', { indicator: ['法院判决', '判决'] }),
    is(132, '人', { indicator: ['法院判决', '判决', '法院判决人数'] }),
  ),
  says(
    '积极回应社会关切,受理政府信息公开申请«512»件,上年结转«9»件,按时答复«515»件,结转下年度继续办理«6»件,其中予以公开«201»件、部分公开«64»件、不予公开«38»件、无法提供«176»件。',
    is(512, '件', {
      indicator: ['政府信息公开申请受理', '受理政府信息公开申请'],
      indicatorId: 'disclosure.applications',
    }),
    is(9, '件', { indicator: ['政府信息公开申请上年结转', '上年结转', '政府信息公开申请结转'] }),
    is(515, '件', {
      indicator: ['政府信息公开申请答复', '政府信息公开申请按时答复'],
      indicatorId: 'disclosure.answered',
    }),
    is(6, '件', {
      indicator: ['结转下年度继续办理', '政府信息公开申请结转下年度继续办理', '下年度继续办理结转'],
      part: 'result',
    }),
    is(201, '件', { indicator: ['予以公开', '政府信息公开申请予以公开'] }),
    is(64, '件', { indicator: ['部分公开', '政府信息公开申请部分公开'] }),
    is(38, '件', { indicator: ['不予公开', '政府信息公开申请不予公开'] }),
    is(176, '件', { indicator: ['无法提供', '政府信息公开申请无法提供'] }),
  ),
  says(
    '因政府信息公开引发行政复议«31»件,纠错«2»件;行政诉讼«14»件,纠错«1»件。',
    is(31, '件', {
      indicator: ['政府信息公开引发行政复议', '因政府信息公开引发行政复议'],
      indicatorId: 'disclosure.disputes',
    }),
    is(2, '件', { indicator: ['纠错', '行政复议纠错'] }),
    is(14, '件', { indicator: ['行政诉讼', '政府信息公开引发行政诉讼'], indicatorId: ['disclosure.disputes', null] }),
    is(1, '件', { indicator: ['纠错', '行政诉讼纠错'], indicatorId: null }),
  ),
  says(
    '全市«1386»个行政村(社区)实现法律顾问全覆盖,法律顾问走访«4.2万»次,解答咨询«8.8万»人次,代写文书«3600余»份,参与调解«7300»件次。',
    is(1386, '个', {
      indicator: ['行政村（社区）法律顾问全覆盖', '实现法律顾问全覆盖行政村'],
      indicatorId: ['counsel.villages', null],
    }),
    is(42000, '次', { indicator: ['法律顾问走访', '走访'] }),
    is(88000, '人次', { indicator: ['解答咨询', '法律顾问解答咨询'], indicatorId: 'services.consultations' }),
    is(3600, '份', { bound: 'min', indicator: ['文书代写', '代写文书'] }),
    is(7300, '件次', { indicator: ['参与调解', '法律顾问参与调解'] }),
  ),
  says(
    '建成法治公园«52»个、法治广场«137»个、法治文化长廊«286»处,每个县(市、区)至少建有«1»处法治文化阵地。',
    is(52, '个', { indicator: ['法治公园', '法治公园建成'], indicatorId: 'publicity.positions' }),
    is(137, '个', { indicator: ['法治广场', '法治广场建成'], indicatorId: 'publicity.positions' }),
    is(286, '处', { indicator: ['法治文化长廊', '法治文化长廊建成'] }),
    is(1, '处', { bound: 'min', indicator: '法治文化阵地', optional: true }),
  ),
  says(
    '1月至11月,12345热线共受理群众诉求«68.3万»件,同比增长«11.4%»,办结率«99.5%»,满意率«98.2%»,平均办理时长«3.6»天,较去年缩短«0.9»天。',
    is(683000, '件', {
      period: '2023-01/2023-11',
      indicatorId: 'service.hotlineCases',
      indicator: ['群众诉求受理', '12345热线受理群众诉求'],
    }),
    is(11.4, '%', {
      ...up,
      period: '2023-01/2023-11',
      indicator: ['群众诉求受理同比增长', '受理群众诉求同比增长'],
      indicatorId: 'service.hotlineCases',
    }),
    is(99.5, '%', {
      period: '2023-01/2023-11',
      indicator: ['群众诉求办结率', '12345热线群众诉求办结率', '群众诉求受理办结率'],
      indicatorId: 'service.hotlineCloseRate',
    }),
    is(98.2, '%', {
      period: '2023-01/2023-11',
      indicator: ['群众诉求满意率', '12345热线群众诉求满意率', '满意率', '群众诉求受理满意率'],
      indicatorId: 'service.hotlineSatisfaction',
    }),
    is(3.6, '天', { period: '2023-01/2023-11', indicator: ['平均办理时长', '群众诉求平均办理时长'] }),
    is(0.9, '天', { ...down, period: '2023-01/2023-11', indicator: ['平均办理时长缩短', '平均办理时长较去年缩短'] }),
  ),
  says(
    '成立由市长任组长、«26»个部门主要负责人为成员的工作领导小组,召开领导小组会议«4»次、专题推进会«9»次,印发简报«15»期。',
    is(26, '个', {
      indicator: ['部门', '部门主要负责人', '部门主要负责人为成员', '部门主要负责人为成员的工作领导小组'],
      indicatorId: null,
    }),
    is(4, '次', { indicator: ['领导小组会议召开', '领导小组会议'] }),
    is(9, '次', { indicator: ['专题推进会', '专题推进会召开'] }),
    is(15, '期', { indicator: ['简报印发', '印发简报'] }),
  ),
  says(
    '各县(市、区)党政主要负责人«8»人、市直部门主要负责人«46»人向市委依法治市委员会书面述法,«6»人现场述法。',
    is(8, '人', {
      indicator: [
        '党政主要负责人书面述法',
        '党政主要负责人',
        '县（市、区）党政主要负责人',
        '各县（市、区）党政主要负责人书面述法',
      ],
    }),
    is(46, '人', {
      indicator: ['市直部门主要负责人书面述法', '市直部门主要负责人', '向市委依法治市委员会书面述法'],
      indicatorId: 'party.writtenReports',
    }),
    is(6, '人', { indicator: '现场述法', indicatorId: 'party.oralReports' }),
  ),
  says(
    '一年来,事故起数、死亡人数同比分别下降«12.5%»、«9.1%»,连续«14»年实现“双下降”。',
    is(12.5, '%', { ...down, indicator: ['事故起数下降', '事故起数同比下降', '事故起数'] }),
    is(9.1, '%', { ...down, indicator: ['死亡人数下降', '死亡人数同比下降', '死亡人数'] }),
    is(14, '年', { indicator: ['连续实现双下降', '实现双下降连续', '双下降连续'] }),
  ),
  says(
    '全市有«27»家机关事业单位设立公职律师,公职律师总数达到«318»人,比上年末增加«46»人,增长«16.9%»。',
    is(27, '家', { indicator: ['机关事业单位设立公职律师', '设立公职律师机关事业单位'], indicatorId: null }),
    is(318, '人', { indicator: '公职律师', indicatorId: 'counsel.publicLawyers' }),
    is(46, '人', { ...up, indicator: ['公职律师增加', '公职律师比上年末增加'], indicatorId: 'counsel.publicLawyers' }),
    is(16.9, '%', { ...up, indicator: ['公职律师增长', '公职律师'], indicatorId: 'counsel.publicLawyers' }),
  ),
];
