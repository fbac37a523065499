/** Whole sentences that mix what offices count, as reports of districts have them. Judged by `wordings.test.ts`. */
import { is, says } from '../../figures/cases/case.ts';
import { id } from './wording.ts';

export const districts = [
  // of districts
  says(
    '深化行政审批制度改革，全市行政许可事项由«412»项精简为«286»项，政务服务事项进驻率«99.1%»、网上可办率«95.4%»，减少审批环节«36»个、申报材料«420»份。',
    is(412, '项', id(null)),
    is(286, '项', id('power.permitItems')),
    is(99.1, '%', id(null)),
    is(95.4, '%', id('service.onlineRate')),
    is(36, '个', id('service.stepsCut')),
    is(420, '份', id('service.materialsCut')),
  ),
  says(
    '推行“跨省通办”“省内通办”，分别实现«98»项、«156»项事项异地可办。',
    is(98, '项', id('service.crossProvinceItems')),
    is(156, '项', id('service.inProvinceItems', null)),
  ),
  says(
    '持续优化法治化营商环境，清理废止妨碍公平竞争政策措施«6»件，审查涉及经营主体经济活动的政策文件«78»件。',
    is(6, '件', id('fair.repealed', 'fair.cleaned')),
    is(78, '件', id('fair.reviewed', 'rules.filesReviewed', null)),
  ),
  says(
    '全年办理立法项目«4»件，开展立法调研«12»次，征集立法建议«86»条。',
    is(4, '件', id(null)),
    is(12, '次', id(null)),
    is(86, '条', id(null)),
  ),
  says(
    '对«41»件部门规范性文件进行前置合法性审核，不予通过«2»件。',
    is(41, '件', id('rules.docsReviewed')),
    is(2, '件', id(null)),
  ),
  says('制定出台《XX县行政规范性文件管理办法》等规范性文件«6»件。', is(6, '件', id('rules.docsIssued'))),
  says(
    '县政府法律顾问团队列席政府常务会议«22»次，参与重大项目谈判«9»次，审查政府协议«47»份。',
    is(22, '次', id(null)),
    is(9, '次', id(null)),
    is(47, '份', id('contract.reviewed')),
  ),
  says(
    '严格执行重大行政决策法定程序，全年对«8»项重大行政决策进行了合法性审查、«5»项开展风险评估。',
    is(8, '项', id('decision.reviewed', 'decision.catalogue', null)),
    is(5, '项', id('decision.riskAssessed', null)),
  ),
  says(
    '全年共检查各类市场主体«1.8万»户次，责令改正«1260»户，简易处罚«320»起，立案处罚«186»起，罚没金额«326.8万»元。',
    is(18000, '户次', id(null, 'inspect.total', 'inspect.enterprise')),
    is(1260, '户', id(null)),
    is(320, '起', id(null, 'penalty.total')),
    is(186, '起', id('case.filed', 'penalty.total')),
    is(3268000, '元', id('penalty.amount')),
  ),
  says(
    '行政处罚信息公示率«100%»，重大处罚决定法制审核«63»件，听证«3»件。',
    is(100, '%', id(null)),
    is(63, '件', id('enforce.legalReview')),
    is(3, '件', id(null)),
  ),
  says(
    '执法部门共配备执法记录仪«316»台、法制审核人员«52»名。',
    is(316, '台', id('enforce.recorders')),
    is(52, '名', id('enforce.reviewers')),
  ),
  says(
    '全市新增持证执法人员«132»名，累计培训执法人员«3260»人次。',
    is(132, '名', id('enforce.officersNew', 'enforce.officers')),
    is(3260, '人次', id('enforce.trainees')),
  ),
  says(
    '推行说理式执法、首违不罚，作出不予处罚决定«312»件，涉及金额«126万»元。',
    is(312, '件', id('enforce.exemptCases')),
    is(1260000, '元', id(null, 'enforce.exemptAmount')),
  ),
  says(
    '年内移送涉嫌犯罪线索«16»条，公安机关已立案«9»起。',
    is(16, '条', id('case.criminal', 'case.referred')),
    is(9, '起', id(null)),
  ),
  says(
    '«18»个乡镇（街道）综合行政执法队全年办案«420»件，处罚金额«62.3万»元。',
    is(18, '个', id(null)),
    is(420, '件', id(null, 'case.filed')),
    is(623000, '元', id('penalty.amount', null)),
  ),
  says(
    '组织“两代表一委员”视察«12»次，邀请特邀监督员参与评查«36»人次。',
    is(12, '次', id(null)),
    is(36, '人次', id(null)),
  ),
  says(
    '全县«312»个网格排查风险隐患«1.2万»处，整改完成率«99.6%»。',
    is(312, '个', id(null)),
    is(12000, '处', id('emergency.hazardsFound')),
    is(99.6, '%', id(null, 'emergency.fixRate')),
  ),
  says(
    '组织地震应急演练«32»次，储备应急物资«1.3万»件，建成避难场所«16»处。',
    is(32, '次', id('emergency.drills')),
    is(13000, '件', id(null)),
    is(16, '处', id(null)),
  ),
  says(
    '“一站式”矛调中心受理群众诉求«2360»件，化解«2310»件，化解率«97.9%»。',
    is(2360, '件', id(null, 'mediation.accepted', 'complaint.received')),
    is(2310, '件', id(null, 'mediation.accepted', 'mediation.succeeded')),
    is(97.9, '%', id(null, 'mediation.successRate')),
  ),
  says(
    '医患纠纷调委会调解医疗纠纷«63»起，涉及金额«320万»元。',
    is(63, '起', id('mediation.accepted', null)),
    is(3200000, '元', id('mediation.amount')),
  ),
  says(
    '仲裁委全年受案«632»件，标的额«5.6亿»元，快速结案率«86%»。',
    is(632, '件', id(null, 'services.arbitration')),
    is(560000000, '元', id(null)),
    is(86, '%', id(null)),
  ),
  says(
    '全市行政复议收案«532»件，同比增长«36%»，结案«486»件，调解成功«162»件，化解率«52%»。',
    is(532, '件', id('reconsideration.applications', 'reconsideration.accepted', null)),
    is(36, '%', id('reconsideration.applications', 'reconsideration.accepted', null)),
    is(486, '件', id('reconsideration.closed')),
    is(162, '件', id('reconsideration.mediated', null)),
    is(52, '%', id('reconsideration.resolvedRate', null)),
  ),
  says(
    '全市法院审结行政诉讼一审案件«326»件，判决行政机关败诉«28»件，发出司法建议«6»份。',
    is(326, '件', id('litigation.closed', 'litigation.firstInstance')),
    is(28, '件', id('litigation.lost')),
    is(6, '份', id('oversight.judicialAdvice')),
  ),
  says(
    '全年无行政机关败诉案件，负责人出庭应诉«36»人次，其中“一把手”出庭«9»次。',
    is(36, '人次', id('litigation.headAppeared')),
    is(9, '次', id(null, 'litigation.headAppeared')),
  ),
  says(
    '代表建议面复率«100%»，委员提案办结«126»件，满意和基本满意率«99%»。',
    is(100, '%', id(null, 'oversight.replyRate')),
    is(126, '件', id('oversight.cppcc')),
    is(99, '%', id('oversight.replySatisfaction')),
  ),
  says(
    '全年接受审计监督，配合完成审计项目«6»个，整改问题«42»个。',
    is(6, '个', id('oversight.audits')),
    is(42, '个', id(null)),
  ),
  says(
    '收到信息公开申请«42»件，其中予以公开«21»件，部分公开«4»件。',
    is(42, '件', id('disclosure.applications')),
    is(21, '件', id('foi.granted')),
    is(4, '件', id('foi.partial')),
  ),
  says(
    '通过微博微信发布政务信息«3260»条，举行新闻通气会«6»场。',
    is(3260, '条', id('disclosure.proactive', null)),
    is(6, '场', id(null, 'disclosure.press')),
  ),
  says(
    '数据平台归集各类数据«6.3亿»条，电子证照库入库证照«326万»张。',
    is(630000000, '条', id('digital.dataRecords')),
    is(3260000, '张', id('digital.licences', null)),
  ),
  says(
    '县委书记主持召开县委全面依法治县委员会会议«2»次，县委常委会专题学习宪法«2»次。',
    is(2, '次', id('party.committee')),
    is(2, '次', id(null, 'party.studyGroup')),
  ),
  says(
    '对«32»名拟任职干部开展法律知识测试，«56»名领导干部书面述职述法。',
    is(32, '名', id('party.preOfficeExam', null)),
    is(56, '名', id('party.writtenReports', null)),
  ),
  says(
    '举办“法治大讲堂”«6»期，培训干部«1320»人次。',
    is(6, '期', id('party.trainings', null)),
    is(1320, '人次', id('party.trainees', null)),
  ),
  says(
    '深入开展“法律进校园”«126»场次，聘任法治副校长«63»名，惠及学生«3.2万»人次。',
    is(126, '场次', id('publicity.events', null)),
    is(63, '名', id('publicity.vicePrincipals')),
    is(32000, '人次', id('publicity.audience', null)),
  ),
  says(
    '新增市级民主法治示范村«12»个，培育学法用法示范户«320»户。',
    is(12, '个', id('publicity.demoMunicipal')),
    is(320, '户', id('publicity.ruleLeaders')),
  ),
  says(
    '公共法律服务中心接待来访«3260»人次，办理公证«1230»件，指派法律援助案件«326»件，刑事案件律师辩护全覆盖«186»件。',
    is(3260, '人次', id('services.consultations', null)),
    is(1230, '件', id('services.notary')),
    is(326, '件', id('aid.cases')),
    is(186, '件', id(null, 'aid.criminal')),
  ),
  says(
    '社区矫正在册对象«213»人，无脱管漏管；安置帮教对象«632»人。',
    is(213, '人', id('correction.inmates')),
    is(632, '人', id(null)),
  ),
  says(
    '律师行业新增律师«32»名，全县律师总数达«126»名。',
    is(32, '名', id(null)),
    is(126, '名', id('services.lawyers')),
  ),
];
