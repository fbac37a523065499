/** Whole sentences as reports of provinces have them, figures of many kinds side by side. Judged by `wordings.test.ts`. */
import { is, says } from '../../figures/cases/case.ts';
import { id } from './wording.ts';

export const provinces = [
  // of provinces
  says(
    '一、依法全面履行政府职能\n2018年，全省各级行政审批事项再精简«23»项，省级行政许可事项压减至«260»项。',
    is(23, '项', id('power.permitItemsCut')),
    is(260, '项', id('power.permitItems', null)),
  ),
  says(
    '清理规范性文件涉及证明事项«89»项，取消«76»项。',
    is(89, '项', id(null, 'proof.cancelled')),
    is(76, '项', id('proof.cancelled', null)),
  ),
  says(
    '省政务服务大厅全年接件«18.6万»件，办结率«99.9%»，群众评议满意率«99.8%»。',
    is(186000, '件', id('service.casesHandled')),
    is(99.9, '%', id(null)),
    is(99.8, '%', id('service.satisfaction')),
  ),
  says(
    '商事登记“多证合一”改革后，新登记企业«6.2万»户，日均新增«170»户。',
    is(62000, '户', id('business.entitiesNew', null)),
    is(170, '户', id(null, 'business.entitiesNew')),
  ),
  says('对«32»件地方性法规草案征求意见稿研提意见。', is(32, '件', id('rules.localLaws', 'rules.consultations', null))),
  says(
    '提请省人大常委会审议地方性法规草案«11»件，制定省政府规章«6»件，修改«15»件，废止«9»件。',
    is(11, '件', id('rules.localLaws')),
    is(6, '件', id('rules.regulations')),
    is(15, '件', id('rules.regulationsAmended')),
    is(9, '件', id('rules.regulationsRepealed')),
  ),
  says(
    '审查省政府各部门和设区市报送备案的规章、规范性文件«342»件，提出备案审查意见«28»件。',
    is(342, '件', id('rules.filingsExamined')),
    is(28, '件', id(null, 'rules.opinions', 'rules.filingsCorrected')),
  ),
  says(
    '向国务院和省人大常委会报备省政府规章«6»件、规范性文件«38»件。',
    is(6, '件', id(null)),
    is(38, '件', id('rules.docsFiled')),
  ),
  says(
    '省政府法律顾问委员会共审查法律文书«126»件，提出咨询论证意见«320»条。',
    is(126, '件', id(null, 'rules.filesReviewed')),
    is(320, '条', id(null, 'decision.opinions')),
  ),
  says(
    '省直单位法律顾问覆盖率«100%»，市县政府法律顾问«3860»名。',
    is(100, '%', id(null)),
    is(3860, '名', id('counsel.number')),
  ),
  says(
    '组织全省行政执法人员网上法律知识培训考试«8.6万»人，合格率«97.3%»。',
    is(86000, '人', id(null, 'enforce.examTaken', 'enforce.trainees')),
    is(97.3, '%', id('enforce.examPassRate')),
  ),
  says(
    '省级执法部门公布随机抽查事项清单«312»项，开展随机抽查«2.6万»次。',
    is(312, '项', id(null, 'random.tasks')),
    is(26000, '次', id(null, 'random.tasks')),
  ),
  says(
    '全省各级行政执法机关共作出行政处罚决定«86.3万»件，行政强制决定«5.2万»件，行政许可决定«312万»件。',
    is(863000, '件', id('penalty.total')),
    is(52000, '件', id('coercion.total')),
    is(3120000, '件', id('permit.total')),
  ),
  says(
    '省本级新收行政复议案件«632»件，审结«598»件，其中撤销、变更、确认违法和责令履行共«72»件，综合纠错率«12.04%»。',
    is(632, '件', id('reconsideration.applications')),
    is(598, '件', id('reconsideration.closed')),
    is(72, '件', id('reconsideration.corrected', null)),
    is(12.04, '%', id('reconsideration.correctionRate')),
  ),
  says(
    '全省各级行政复议机关共收到复议申请«1.13万»件，立案受理«1.01万»件。',
    is(11300, '件', id('reconsideration.applications')),
    is(10100, '件', id('reconsideration.accepted')),
  ),
  says(
    '全省一审行政案件行政机关败诉率«14.3%»，同比下降«2.6»个百分点；行政机关负责人出庭应诉率«92.1%»。',
    is(14.3, '%', id('litigation.lossRate')),
    is(2.6, '个百分点', id('litigation.lossRate')),
    is(92.1, '%', id('litigation.appearanceRate')),
  ),
  says(
    '全省共有人民调解员«12.3万»人，专业性行业性调解组织«2136»个，共调解纠纷«42.6万»件，调解成功率«98.7%»。',
    is(123000, '人', id('mediation.mediators')),
    is(2136, '个', id('mediation.professional')),
    is(426000, '件', id('mediation.accepted')),
    is(98.7, '%', id('mediation.successRate')),
  ),
  says(
    '全省律师达到1.6万人，律师事务所«1032»家，公职律师«3260»人。',
    is(1032, '家', id('services.lawFirms')),
    is(3260, '人', id('counsel.publicLawyers')),
  ),
  says(
    '省审计厅审计（调查）单位«1260»个，查出主要问题金额«320亿»元，移送案件线索«186»件。',
    is(1260, '个', id(null, 'oversight.audits')),
    is(32000000000, '元', id('oversight.auditAmount')),
    is(186, '件', id(null, 'case.referred')),
  ),
  says(
    '全省监察机关立案«1.2万»件，处分«1.1万»人。',
    is(12000, '件', id(null)),
    is(11000, '人', id('oversight.accountability')),
  ),
  says(
    '全省县级以上政府门户网站公开信息«260万»条，受理依申请公开«1.8万»件，办结«1.79万»件。',
    is(2600000, '条', id('disclosure.proactive')),
    is(18000, '件', id('disclosure.applications')),
    is(17900, '件', id('disclosure.answered')),
  ),
  says('省政府新闻办举行新闻发布会«98»场。', is(98, '场', id('disclosure.press'))),
  says(
    '举办厅级干部依法行政专题研讨班«1»期，培训«52»人。',
    is(1, '期', id('party.trainings', null)),
    is(52, '人', id('party.trainees', null)),
  ),
  says('省政府常务会议集体学法«4»次。', is(4, '次', id('party.studyExecutive'))),
  says(
    '创建全国法治县（市、区）先进单位«12»个，国家级“民主法治示范村（社区）”«86»个。',
    is(12, '个', id(null)),
    is(86, '个', id('publicity.demoNational')),
  ),
  says(
    '举行“宪法进万家”等主题活动«1.2万»场，发放宪法读本«56万»册。',
    is(12000, '场', id('publicity.events', null)),
    is(560000, '册', id('publicity.materials')),
  ),
  says(
    '全省法律援助机构组织办理法律援助案件«6.2万»件，受援人«6.9万»人次，为受援人取得利益或挽回损失«8.6亿»元。',
    is(62000, '件', id('aid.cases')),
    is(69000, '人次', id('aid.recipients')),
    is(860000000, '元', id('aid.amount')),
  ),
  says(
    '全省累计建成公共法律服务中心«118»个、工作站«1568»个、工作室«1.8万»个。',
    is(118, '个', id('services.centres')),
    is(1568, '个', id('services.stations', null)),
    is(18000, '个', id('services.points', null)),
  ),
  says(
    '二、存在的问题\n全省仍有«12»个县（区）负责人出庭应诉率低于«60%»，«3»家单位败诉率偏高。',
    is(12, '个', id(null)),
    is(60, '%', id('litigation.appearanceRate', null)),
    is(3, '家', id(null)),
  ),
  says(
    '地区生产总值«8620亿»元，增长«6.2%»，一般公共预算收入«620亿»元，税收收入«430亿»元，固定资产投资增长«8.3%»。',
    is(862000000000, '元', id(null)),
    is(6.2, '%', id(null)),
    is(62000000000, '元', id(null)),
    is(43000000000, '元', id(null)),
    is(8.3, '%', id(null)),
  ),
  says(
    '新建改建农村公路«1200»公里，完成水利投资«86亿»元，新增高标准农田«60万»亩。',
    is(1200, '公里', id(null)),
    is(8600000000, '元', id(null)),
    is(600000, '亩', id(null)),
  ),
  says(
    '发放创业担保贷款«12亿»元，城镇新增就业«6.2万»人，帮助就业困难人员就业«3200»人。',
    is(1200000000, '元', id(null, 'business.credit')),
    is(62000, '人', id(null)),
    is(3200, '人', id(null)),
  ),
  says(
    '新增专精特新企业«62»家、高新技术企业«120»家，实施技改项目«310»个。',
    is(62, '家', id(null)),
    is(120, '家', id(null)),
    is(310, '个', id(null)),
  ),
  says(
    '学校«86»所、教师«5600»名，培训教师«3200»人次，举办招聘会«56»场。',
    is(86, '所', id(null)),
    is(5600, '名', id(null)),
    is(3200, '人次', id(null)),
    is(56, '场', id(null)),
  ),
  says(
    '食品抽检合格率«98.6%»，药品抽检«1200»批次，立案«56»件。',
    is(98.6, '%', id(null)),
    is(1200, '批次', id(null)),
    is(56, '件', id('case.filed')),
  ),
  says(
    '开展禁毒宣传«56»场，破获毒品案件«23»起，抓获嫌疑人«31»名。',
    is(56, '场', id(null, 'publicity.events')),
    is(23, '起', id(null)),
    is(31, '名', id(null)),
  ),
  says(
    '完成城市更新项目«32»个，征收房屋«860»户，签订征收补偿协议«842»份。',
    is(32, '个', id(null)),
    is(860, '户', id(null)),
    is(842, '份', id(null)),
  ),
  says(
    '全年召开领导小组会议«6»次、专题会议«12»次，印发文件«23»份、简报«16»期。',
    is(6, '次', id(null)),
    is(12, '次', id(null)),
    is(23, '份', id(null)),
    is(16, '期', id(null)),
  ),
  says(
    '推荐评选“最美退役军人”«5»名，走访慰问«2300»人次，发放慰问金«120万»元。',
    is(5, '名', id(null)),
    is(2300, '人次', id(null)),
    is(1200000, '元', id(null)),
  ),
];
