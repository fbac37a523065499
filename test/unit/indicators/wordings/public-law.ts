/** How offices word the popularisation of law and public legal services. Judged by `wordings.test.ts`. */
import { is, says } from '../../figures/cases/case.ts';
import { id } from './wording.ts';

export const publicLaw = [
  // popularisation
  says(
    '开展“法律七进”活动«320»场，受众«12.6万»人次。',
    is(320, '场', id('publicity.events')),
    is(126000, '人次', id('publicity.audience')),
  ),
  says(
    '全市举办法治宣传活动«860»场次，发放宣传资料«23万»份，受教育群众«35万»人次。',
    is(860, '场次', id('publicity.events')),
    is(230000, '份', id('publicity.materials')),
    is(350000, '人次', id('publicity.audience')),
  ),
  says(
    '组织“12·4”国家宪法日等集中普法活动«126»次，覆盖群众«8.6万»人。',
    is(126, '次', id('publicity.events')),
    is(86000, '人', id('publicity.audience')),
  ),
  says(
    '开展送法进校园活动«86»场，惠及师生«2.3万»人次。',
    is(86, '场', id('publicity.events')),
    is(23000, '人次', id('publicity.audience')),
  ),
  says(
    '发放普法读本«1.2万»册、宣传手册«3.6万»本。',
    is(12000, '册', id('publicity.materials')),
    is(36000, '本', id('publicity.materials')),
  ),
  says('印发法治宣传单、普法手册«5.6万»份。', is(56000, '份', id('publicity.materials'))),
  says(
    '组建普法讲师团«42»人，普法志愿者«620»名。',
    is(42, '人', id('publicity.lecturers')),
    is(620, '名', id('publicity.lecturers')),
  ),
  says(
    '“八五”普法讲师团成员«36»名开展宣讲«120»场。',
    is(36, '名', id('publicity.lecturers')),
    is(120, '场', id('publicity.events', null)),
  ),
  says('发布以案释法典型案例«56»个。', is(56, '个', id('publicity.cases'))),
  says('编写涉企普法案例«12»篇。', is(12, '篇', id('publicity.cases'))),
  says(
    '培养“法律明白人”«1.26万»名、法治带头人«860»名。',
    is(12600, '名', id('publicity.lawSavvy')),
    is(860, '名', id('publicity.ruleLeaders')),
  ),
  says(
    '全县共有“法律明白人”«3620»人，认定学法用法示范户«1200»户。',
    is(3620, '人', id('publicity.lawSavvy')),
    is(1200, '户', id('publicity.ruleLeaders')),
  ),
  says(
    '创建全国民主法治示范村（社区）«8»个、省级民主法治示范村（社区）«56»个、市级«213»个。',
    is(8, '个', id('publicity.demoNational')),
    is(56, '个', id('publicity.demoProvincial')),
    is(213, '个', id('publicity.demoMunicipal')),
  ),
  says(
    '累计建成国家级民主法治示范村«5»个、省级«32»个、市级«120»个、县级«210»个。',
    is(5, '个', id('publicity.demoNational')),
    is(32, '个', id('publicity.demoProvincial')),
    is(120, '个', id('publicity.demoMunicipal')),
    is(210, '个', id('publicity.demoCounty')),
  ),
  says('新命名县级民主法治示范村（社区）«26»个。', is(26, '个', id('publicity.demoCounty'))),
  says('民主法治示范村（社区）创建率达«86%»。', is(86, '%', id('publicity.demoRate'))),
  says('县级民主法治村创建率«100%»。', is(100, '%', id('publicity.demoRate'))),
  says(
    '建成法治公园、法治广场等法治文化阵地«126»个，今年新建«12»个。',
    is(126, '个', id('publicity.positions')),
    is(12, '个', id('publicity.positionsNew', null)),
  ),
  says(
    '新建法治文化阵地«23»处，改造提升«8»处。',
    is(23, '处', id('publicity.positionsNew')),
    is(8, '处', id('publicity.positionsNew', null)),
  ),
  says(
    '全市法治文化阵地«860»个，其中县级«12»个、镇级«56»个、村级«792»个。',
    is(860, '个', id('publicity.positions')),
    is(12, '个', id('publicity.positionsCounty')),
    is(56, '个', id('publicity.positionsTown')),
    is(792, '个', id('publicity.positionsVillage')),
  ),
  says(
    '建有县级法治文化阵地«6»个、乡镇级法治文化阵地«18»个、村级法治文化阵地«230»个。',
    is(6, '个', id('publicity.positionsCounty')),
    is(18, '个', id('publicity.positionsTown')),
    is(230, '个', id('publicity.positionsVillage')),
  ),
  says('安排普法专项经费«120万»元。', is(1200000, '元', id('publicity.funds'))),
  says('投入法治文化建设资金«86万»元。', is(860000, '元', id('publicity.funds'))),
  says('选聘法治副校长«320»名。', is(320, '名', id('publicity.vicePrincipals'))),
  says(
    '中小学校配备法治副校长«186»人，配备率«100%»。',
    is(186, '人', id('publicity.vicePrincipals')),
    is(100, '%', id(null)),
  ),
  says(
    '反诈宣传活动«120»场，禁毒宣传资料«2万»份。',
    is(120, '场', id(null, 'publicity.events')),
    is(20000, '份', id(null, 'publicity.materials')),
  ),
  says('文艺下乡演出«56»场，观众«3.2万»人次。', is(56, '场', id(null)), is(32000, '人次', id(null))),
  // legal services
  says(
    '建成县级公共法律服务中心«8»个、乡镇（街道）公共法律服务工作站«126»个、村（社区）公共法律服务工作室«1320»个。',
    is(8, '个', id('services.centres')),
    is(126, '个', id('services.stations')),
    is(1320, '个', id('services.points')),
  ),
  says(
    '全市公共法律服务中心«9»家，镇街公共法律服务站«98»个，村级公共法律服务点«860»个。',
    is(9, '家', id('services.centres')),
    is(98, '个', id('services.stations')),
    is(860, '个', id('services.points')),
  ),
  says('建立村居法律服务微信群«420»个。', is(420, '个', id('services.groups'))),
  says('组建村（社区）法律顾问微信群«860»个。', is(860, '个', id('services.groups'))),
  says('解答群众法律咨询«2.6万»人次。', is(26000, '人次', id('services.consultations'))),
  says(
    '提供免费法律咨询服务«1.3万»人次，代写法律文书«320»份。',
    is(13000, '人次', id('services.consultations')),
    is(320, '份', id(null)),
  ),
  says('“12348”热线接听法律咨询电话«8600»件。', is(8600, '件', id('services.consultations', null))),
  says(
    '现有律师事务所«56»家，执业律师«620»名。',
    is(56, '家', id('services.lawFirms')),
    is(620, '名', id('services.lawyers')),
  ),
  says(
    '全市共有律师«1260»人、律所«86»家。',
    is(1260, '人', id('services.lawyers')),
    is(86, '家', id('services.lawFirms')),
  ),
  says('万人律师比达«4.2»名，值班律师提供法律帮助«320»件。', is(4.2, '名', id(null)), is(320, '件', id(null))),
  says('开展民营企业“法治体检”«320»次。', is(320, '次', id('services.checkups'))),
  says(
    '为«560»家企业开展法治体检，出具体检报告«312»份。',
    is(560, '家', id('services.checkups')),
    is(312, '份', id(null)),
  ),
  says(
    '办理公证事项«1.2万»件、司法鉴定«3600»件、仲裁案件«420»件。',
    is(12000, '件', id('services.notary')),
    is(3600, '件', id('services.forensic')),
    is(420, '件', id('services.arbitration')),
  ),
  says(
    '公证处办证«8620»件，司法鉴定机构受理鉴定«2130»例。',
    is(8620, '件', id('services.notary')),
    is(2130, '例', id('services.forensic')),
  ),
  says('办理法律援助公证«12»件，仲裁员培训«2»期。', is(12, '件', id(null, 'services.notary')), is(2, '期', id(null))),
  says('仲裁委员会受理案件«320»件。', is(320, '件', id('services.arbitration'))),
  says(
    '现有公证机构«6»家、公证员«32»名，司法鉴定人«86»名。',
    is(6, '家', id(null)),
    is(32, '名', id(null)),
    is(86, '名', id(null)),
  ),
  // legal aid
  says(
    '受理法律援助案件«1230»件，其中民事«960»件、刑事«256»件、行政«14»件。',
    is(1230, '件', id('aid.cases')),
    is(960, '件', id('aid.civil')),
    is(256, '件', id('aid.criminal')),
    is(14, '件', id('aid.admin')),
  ),
  says(
    '全年办理法律援助案件«860»件，其中刑事案件«320»件、民事案件«532»件、行政案件«8»件，受援人«920»人，挽回经济损失«1260万»元。',
    is(860, '件', id('aid.cases')),
    is(320, '件', id('aid.criminal')),
    is(532, '件', id('aid.civil')),
    is(8, '件', id('aid.admin')),
    is(920, '人', id('aid.recipients')),
    is(12600000, '元', id('aid.amount')),
  ),
  says(
    '组织办理各类法律援助案件«2100»件，受援群众达«2300»人次，为受援人挽回损失«3200万»元。',
    is(2100, '件', id('aid.cases')),
    is(2300, '人次', id('aid.recipients')),
    is(32000000, '元', id('aid.amount')),
  ),
  says(
    '法律援助机构为农民工讨薪案件«86»件，追回欠薪«620万»元。',
    is(86, '件', id('aid.migrantCases')),
    is(6200000, '元', id('aid.migrantAmount')),
  ),
  says(
    '办理农民工法律援助案件«320»件，讨回劳动报酬«1200万»元。',
    is(320, '件', id('aid.migrantCases')),
    is(12000000, '元', id('aid.migrantAmount')),
  ),
  says('帮助农民工追讨工资«860万»元。', is(8600000, '元', id('aid.migrantAmount'))),
  says(
    '劳动监察追发农民工工资«1.2亿»元，查处欠薪案件«56»件。',
    is(120000000, '元', id('aid.migrantAmount', null)),
    is(56, '件', id(null, 'case.filed')),
  ),
  says(
    '法律援助宣传活动«12»场，法律援助工作站«56»个、法律援助律师«32»名。',
    is(12, '场', id('publicity.events', null)),
    is(56, '个', id(null)),
    is(32, '名', id(null)),
  ),
  says(
    '全县在册社区矫正对象«320»人，累计接收«1200»人。',
    is(320, '人', id('correction.inmates')),
    is(1200, '人', id('correction.inmates', null)),
  ),
  says(
    '社区矫正在矫人员«186»名，安置帮教对象«560»名。',
    is(186, '名', id('correction.inmates')),
    is(560, '名', id(null)),
  ),
  says('警示教育大会受教育党员«2300»人次，文明城市创建率«96%»。', is(2300, '人次', id(null)), is(96, '%', id(null))),
  says('发放防疫宣传资料«3.6万»份，发放旅游宣传手册«2000»册。', is(36000, '份', id(null)), is(2000, '册', id(null))),
];
