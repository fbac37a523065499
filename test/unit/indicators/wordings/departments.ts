/** Whole sentences with lists under headings, passives, figures first and departments by name. Judged by `wordings.test.ts`. */
import { is, says } from '../../figures/cases/case.ts';
import { id } from './wording.ts';

export const departments = [
  // lists under headings, passives, figures first, bodies by name
  says(
    '（二）行政复议与行政应诉工作\n全年新收«96»件，受理«88»件，审结«81»件；其中维持«30»件，调解和解«26»件，纠错率«7.4%»。',
    is(96, '件', id('reconsideration.applications', null)),
    is(88, '件', id('reconsideration.accepted')),
    is(81, '件', id('reconsideration.closed')),
    is(30, '件', id('reconsideration.upheld')),
    is(26, '件', id('reconsideration.mediated')),
    is(7.4, '%', id('reconsideration.correctionRate')),
  ),
  says(
    '（三）人民调解\n全年调处«1863»件，成功«1842»件，成功率«98.9%»。',
    is(1863, '件', id('mediation.accepted', null)),
    is(1842, '件', id('mediation.succeeded', null)),
    is(98.9, '%', id('mediation.successRate', null)),
  ),
  says(
    '四、行政执法\n全年立案«136»起，办结«128»起，罚没«86.2万»元。',
    is(136, '起', id('case.filed')),
    is(128, '起', id('case.closed', null)),
    is(862000, '元', id('penalty.amount')),
  ),
  says(
    '规范性文件管理更加严格。全年审核«16»件，印发«12»件，备案«12»件，废止«3»件。',
    is(16, '件', id('rules.docsReviewed', null)),
    is(12, '件', id('rules.docsIssued', null)),
    is(12, '件', id('rules.docsFiled')),
    is(3, '件', id('rules.docsRepealed')),
  ),
  says(
    '行政机关负责人出庭应诉工作扎实推进，全年应出庭«42»件，实际出庭«42»件，出庭率达«100%»。',
    is(42, '件', id('litigation.headRequired')),
    is(42, '件', id('litigation.headAppeared')),
    is(100, '%', id('litigation.appearanceRate')),
  ),
  says(
    '经统计，全区共有«312»起矛盾纠纷被成功化解在基层。',
    is(312, '起', id('mediation.accepted', 'mediation.succeeded')),
  ),
  says('«56»份政府合同经司法局合法性审查后签订。', is(56, '份', id('contract.reviewed'))),
  says('«23»件检察建议全部按期整改回复。', is(23, '件', id('oversight.procuratorial'))),
  says('«128»名执法人员全部实现持证上岗。', is(128, '名', id('enforce.officers', 'enforce.certRate', null))),
  says('共有«38»项议题经县政府常务会议审议通过。', is(38, '项', id('decision.topics', null))),
  says('先后有«16»个单位主要负责人向县委专题述法。', is(16, '个', id('party.dutyLists', null))),
  says(
    '推动«9»个部门、«36»项执法权限下放到镇街。',
    is(9, '个', id(null)),
    is(36, '项', id('enforce.delegatedItems', 'power.delegatedToLower', null)),
  ),
  says('对«1236»家企业开展双随机检查。', is(1236, '家', id('inspect.enterprise', 'random.entities', null))),
  says(
    '全县行政复议案件受理量达«213»件，比上年增加«36»件。',
    is(213, '件', id('reconsideration.accepted')),
    is(36, '件', id('reconsideration.accepted', null)),
  ),
  says('行政诉讼案件数量由上年的«86»件下降到«62»件。', is(86, '件', id(null)), is(62, '件', id('litigation.cases'))),
  says(
    '今年以来，我局接到群众举报«320»件，查实«86»件。',
    is(320, '件', id('complaint.received', null)),
    is(86, '件', id(null)),
  ),
  says(
    '2022年度行政执法案卷评查中，抽查«12»个单位案卷«96»卷，优秀率«86%»。',
    is(12, '个', id(null)),
    is(96, '卷', id('files.reviewed')),
    is(86, '%', id(null)),
  ),
  says(
    '政务服务“好差评”主动评价«12.6万»条，好评率«99.9%»。',
    is(126000, '条', id(null)),
    is(99.9, '%', id('service.satisfaction')),
  ),
  says(
    '梳理公布“最多跑一次”事项«1126»项、“零跑腿”事项«860»项、“马上办”事项«320»项。',
    is(1126, '项', id('service.onceTripItems')),
    is(860, '项', id('service.zeroTripItems')),
    is(320, '项', id('service.instantItems', null)),
  ),
  says(
    '网上可办率«96.8%»、“最多跑一次”率«98.7%»、即办件比例«46.5%»、时限压缩比例«72.3%»。',
    is(96.8, '%', id('service.onlineRate')),
    is(98.7, '%', id('service.onceTripRate')),
    is(46.5, '%', id('service.instantRate')),
    is(72.3, '%', id('service.timeCutRate')),
  ),
  says(
    '组织专题学法«4»次，法治讲座«2»场，旁听庭审«3»次，学法考试«2»次。',
    is(4, '次', id('party.studyExecutive', 'party.studyGroup', null)),
    is(2, '场', id('party.trainings')),
    is(3, '次', id('party.courtVisits')),
    is(2, '次', id(null)),
  ),
  says(
    '全镇共有人民调解员«56»名，其中专职«8»名，全年调解案件«213»件。',
    is(56, '名', id('mediation.mediators')),
    is(8, '名', id(null, 'mediation.mediators')),
    is(213, '件', id('mediation.accepted')),
  ),
  says(
    '办结法律援助案件«312»件，其中农民工案件«186»件，挽回损失«632万»元。',
    is(312, '件', id('aid.cases', null)),
    is(186, '件', id('aid.migrantCases')),
    is(6320000, '元', id('aid.amount')),
  ),
  says('依托“法治超市”提供咨询«2130»人次。', is(2130, '人次', id('services.consultations', null))),
  says('微信公众号发布普法信息«1230»条，阅读量«26万»次。', is(1230, '条', id(null)), is(260000, '次', id(null))),
  says(
    '设置普法宣传栏«86»个，张贴标语«320»条，发放传单«1.6万»份。',
    is(86, '个', id(null, 'publicity.positions')),
    is(320, '条', id(null)),
    is(16000, '份', id('publicity.materials', null)),
  ),
  says(
    '全年共开展集中宣传«23»场次，接受咨询«860»人次，发放宣传材料«1.2万»份。',
    is(23, '场次', id('publicity.events', null)),
    is(860, '人次', id('services.consultations')),
    is(12000, '份', id('publicity.materials')),
  ),
  says(
    '行政执法“三项制度”培训«6»场，«420»人次参加。',
    is(6, '场', id('enforce.trainings')),
    is(420, '人次', id('enforce.trainees')),
  ),
  says(
    '应急管理局检查企业«560»家次，发现隐患«1320»条，整改率«99%»，罚款«23.6万»元。',
    is(560, '家次', id('emergency.checks')),
    is(1320, '条', id('emergency.hazardsFound')),
    is(99, '%', id('emergency.fixRate')),
    is(236000, '元', id('penalty.amount')),
  ),
  says(
    '自然资源局核发不动产权证«1.6万»本，查处违法用地«23»宗。',
    is(16000, '本', id(null)),
    is(23, '宗', id(null, 'case.filed')),
  ),
  says(
    '人社局受理劳动仲裁案件«236»件，追回拖欠工资«860万»元。',
    is(236, '件', id('services.arbitration')),
    is(8600000, '元', id('aid.migrantAmount', null)),
  ),
  says(
    '公安局调解治安案件«426»起，查处醉驾«36»起，强制戒毒«12»人。',
    is(426, '起', id(null, 'mediation.accepted', 'mediation.admin')),
    is(36, '起', id('traffic.drunk')),
    is(12, '人', id(null)),
  ),
  says(
    '农业农村局开展执法检查«156»次，查处案件«8»件。',
    is(156, '次', id(null, 'inspect.total')),
    is(8, '件', id('case.filed')),
  ),
  says(
    '税务部门落实留抵退税«2.1亿»元，非税收入«3.2亿»元。',
    is(210000000, '元', id('business.taxCut')),
    is(320000000, '元', id(null)),
  ),
  says(
    '信用中国平台归集“双公示”信息«3.6万»条，信用修复«123»件。',
    is(36000, '条', id(null, 'digital.dataRecords')),
    is(123, '件', id(null)),
  ),
  says(
    '代表议案«3»件、建议«86»件、政协提案«102»件全部办结。',
    is(3, '件', id('oversight.npc', null)),
    is(86, '件', id('oversight.npc')),
    is(102, '件', id('oversight.cppcc')),
  ),
  says(
    '召开依法治县委员会会议«2»次，印发工作要点，明确任务«46»项。',
    is(2, '次', id('party.committee')),
    is(46, '项', id('party.tasks')),
  ),
  says(
    '法治督察发现问题«36»个，下发整改通知«8»份，约谈«3»人。',
    is(36, '个', id('oversight.issuesFound')),
    is(8, '份', id(null)),
    is(3, '人', id(null)),
  ),
];
