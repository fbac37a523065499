/** Canonical indicators: words that look like one and are not (no id is better than a wrong one), and the ones that are right. */
import { is, says } from './case.ts';

const none = { indicatorId: null } as const;

export const ids = [
  // not the indicator that its words recall
  says('评选优秀政协提案«12»件。', is(12, '件', none)),
  says('社区矫正工作人员«42»名。', is(42, '名', none)),
  says('县法律援助中心现有专职律师«9»名，援助工作站«14»个。', is(9, '名'), is(14, '个', none)),
  says('经复议撤销行政处罚决定«3»件。', is(3, '件', { indicatorId: ['reconsideration.revoked', null] })),
  says('审计整改率«98.1%»。', is(98.1, '%', none)),
  says('劳动争议仲裁案件审结«210»件。', is(210, '件', { indicatorId: ['services.arbitration', null] })),
  says('复议机构改革划转编制«12»名。', is(12, '名', none)),
  says('申请人撤回行政复议申请«56»件。', is(56, '件', none)),
  says('政务服务中心设窗口«62»个，进驻部门«41»个。', is(62, '个', none), is(41, '个', none)),
  says('矛盾纠纷调处中心受理信访事项«860»件。', is(860, '件', { indicatorId: ['petition.received', null] })),
  says('执法人员因违规违纪被问责«3»人。', is(3, '人', { indicatorId: ['oversight.accountability', null] })),
  says('民事诉讼案件审结«310»件。', is(310, '件', none)),
  says('行政赔偿案件«2»件，赔偿金额«18万»元。', is(2, '件', none), is(180000, '元', none)),
  says('司法所工作人员«86»人，安置帮教«560»人。', is(86, '人', none), is(560, '人', none)),
  says('律师调解案件«310»件，开具律师调查令«420»份。', is(310, '件', none), is(420, '份', none)),
  says('门户网站访问量«320万»次。', is(3200000, '次', none)),
  says('招商引资签约项目«32»个，协议金额«86亿»元。', is(32, '个', none), is(8600000000, '元', none)),
  says('废止涉企收费项目«8»项，废止合同«3»份。', is(8, '项', none), is(3, '份', none)),
  says('新闻宣传工作获表彰«5»次。', is(5, '次', none)),
  says('行政处罚听证«14»场。', is(14, '场', none)),
  says('公安机关刑事立案«640»起。', is(640, '起', { indicatorId: [null, 'case.filed'] })),
  says('消防部门开展消防演练培训教官«18»名。', is(18, '名', none)),
  says('对法律顾问工作进行考核，解聘«2»人。', is(2, '人', none)),
  says('行政许可事项办理系统培训«120»人次。', is(120, '人次', none)),
  says('行政复议听证室«2»间、调解室«1»间投入使用。', is(2, '间', none), is(1, '间', none)),
  // right
  says('合法性审核合同、协议«340»份。', is(340, '份', { indicatorId: 'contract.reviewed' })),
  says(
    '开庭审理行政复议案件«23»件，制发行政复议意见书«6»份。',
    is(23, '件', { indicatorId: 'reconsideration.hearings' }),
    is(6, '份', { indicatorId: 'reconsideration.opinions' }),
  ),
  says('行政机关负责人出庭应诉«47»人次。', is(47, '人次', { indicatorId: 'litigation.headAppeared' })),
  says('公开行政复议决定书«188»份。', is(188, '份', { indicatorId: 'reconsideration.published' })),
  says('涉企行政复议案件«92»件。', is(92, '件', { indicatorId: 'reconsideration.enterprise' })),
  says(
    '“综合查一次”«640»户次，“扫码入企”检查«2300»次。',
    is(640, '户次', { indicatorId: 'inspect.joint' }),
    is(2300, '次', { indicatorId: 'inspect.scan' }),
  ),
  says(
    '行政裁决«31»件，行政调解«420»件。',
    is(31, '件', { indicatorId: 'adjudication.total' }),
    is(420, '件', { indicatorId: 'mediation.admin' }),
  ),
  says(
    '司法确认«75»件，诉调对接«510»件。',
    is(75, '件', { indicatorId: 'mediation.judicial' }),
    is(510, '件', { indicatorId: 'mediation.linked' }),
  ),
  says(
    '配备执法记录仪«430»台，法制审核人员«96»名。',
    is(430, '台', { indicatorId: 'enforce.recorders' }),
    is(96, '名', { indicatorId: 'enforce.reviewers' }),
  ),
  says('重大执法决定法制审核«520»件。', is(520, '件', { indicatorId: 'enforce.legalReview' })),
  says(
    '政府常务会议«24»次，会前学法«8»次。',
    is(24, '次', { indicatorId: 'decision.meetings' }),
    is(8, '次', { indicatorId: 'party.studyExecutive' }),
  ),
  says('领导干部任前法律知识考试«64»人次。', is(64, '人次', { indicatorId: 'party.preOfficeExam' })),
  says(
    '发放普法宣传资料«12万»份，受众«38万»人次。',
    is(120000, '份', { indicatorId: 'publicity.materials' }),
    is(380000, '人次', { indicatorId: 'publicity.audience' }),
  ),
  says('培育学法用法示范户«640»户。', is(640, '户', { indicatorId: 'publicity.ruleLeaders' })),
  says(
    '公共法律服务工作站«16»个、村（社区）公共法律服务室«231»个。',
    is(16, '个', { indicatorId: 'services.stations' }),
    is(231, '个', { indicatorId: 'services.points' }),
  ),
  says(
    '农民工讨薪案件«58»件，涉及农民工工资«640万»元。',
    is(58, '件', { indicatorId: 'aid.migrantCases' }),
    is(6400000, '元', { indicatorId: 'aid.migrantAmount' }),
  ),
  says(
    '网上可办率«99.6%»，即办率«88%»，零跑动率«97.2%»。',
    is(99.6, '%', { indicatorId: 'service.onlineRate' }),
    is(88, '%', { indicatorId: 'service.instantRate' }),
    is(97.2, '%', { indicatorId: 'service.zeroTripRate' }),
  ),
  // what stands with an act and is none: its documents, hearings, files, reviews; acts as classes of something else
  says(
    '受理的复议案件中，涉及行政处罚«35»件、行政许可«4»件、行政强制«2»件。',
    is(35, '件', { indicatorId: null }),
    is(4, '件', { indicatorId: null }),
    is(2, '件', { indicatorId: null }),
  ),
  says(
    '评查执法案卷«240»宗，其中行政处罚案卷«150»宗、行政许可案卷«70»宗、行政强制案卷«20»宗。',
    is(240, '宗', { indicatorId: 'files.reviewed' }),
    is(150, '宗', { indicatorId: [null, 'files.reviewed'] }),
    is(70, '宗', { indicatorId: [null, 'files.reviewed'] }),
    is(20, '宗', { indicatorId: [null, 'files.reviewed'] }),
  ),
  says(
    '举行行政处罚听证«12»件，审核行政处罚案件«34»件。',
    is(12, '件', { indicatorId: null }),
    is(34, '件', { indicatorId: null }),
  ),
  says('全年办理行政处罚信用修复«85»件。', is(85, '件', { indicatorId: null })),
  says('制发行政处罚文书«1200»份。', is(1200, '份', { indicatorId: null })),
  says('编发行政处罚案例«8»件。', is(8, '件', { indicatorId: null })),
  says(
    '作出行政处罚决定«2345»件、行政强制措施«45»件。',
    is(2345, '件', { indicatorId: 'penalty.total' }),
    is(45, '件', { indicatorId: 'coercion.total' }),
  ),
];
