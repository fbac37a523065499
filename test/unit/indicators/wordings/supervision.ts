/** How offices word the supervision of enforcement, files, cases by field, emergencies. Judged by `wordings.test.ts`. */
import { is, says } from '../../figures/cases/case.ts';
import { id } from './wording.ts';

export const supervision = [
  // files and supervision of enforcement
  says(
    '组织开展行政执法案卷评查，评查案卷«420»宗，其中部门自查«320»宗、集中评查«100»宗。',
    is(420, '宗', id('files.reviewed')),
    is(320, '宗', id('files.selfReviewed')),
    is(100, '宗', id('files.centrallyReviewed')),
  ),
  says('随机抽取«86»卷行政执法案卷进行评查。', is(86, '卷', id('files.reviewed'))),
  says(
    '共评查行政处罚、行政许可案卷«312»份，优秀案卷«20»份。',
    is(312, '份', id('files.reviewed')),
    is(20, '份', id(null)),
  ),
  says(
    '各执法单位自查案卷«1200»卷，市级集中评查«120»卷。',
    is(1200, '卷', id('files.selfReviewed')),
    is(120, '卷', id('files.centrallyReviewed')),
  ),
  says(
    '重大执法决定法制审核率«100%»，全年审核重大行政执法决定«156»件。',
    is(100, '%', id(null)),
    is(156, '件', id('enforce.legalReview')),
  ),
  says(
    '各部门法制审核重大执法决定«312»件，配备法制审核人员«186»名。',
    is(312, '件', id('enforce.legalReview')),
    is(186, '名', id('enforce.reviewers')),
  ),
  says('开展重大执法决定法制审核«1230»宗。', is(1230, '宗', id('enforce.legalReview'))),
  says(
    '全县法制审核人员达到«96»人，占执法人员总数的«6.2%»。',
    is(96, '人', id('enforce.reviewers')),
    is(6.2, '%', id(null)),
  ),
  says('配备执法记录仪«620»台、执法车辆«32»辆。', is(620, '台', id('enforce.recorders')), is(32, '辆', id(null))),
  says('购置移动执法终端、执法记录仪等装备«320»套。', is(320, '套', id('enforce.recorders'))),
  says(
    '制发行政执法监督通知书«23»份、督办函«6»份。',
    is(23, '份', id('enforce.supervisionPapers')),
    is(6, '份', id('enforce.supervisionPapers')),
  ),
  says(
    '下发行政执法监督意见书«15»件，纠正问题«62»个。',
    is(15, '件', id('enforce.supervisionPapers')),
    is(62, '个', id(null)),
  ),
  says('«26»个部门实现行政执法全过程电子记录。', is(26, '个', id('enforce.elecRecordDepts'))),
  says('实现执法全过程电子记录部门«18»个。', is(18, '个', id('enforce.elecRecordDepts'))),
  says('梳理行刑衔接事项«126»项。', is(126, '项', id('enforce.linkItems'))),
  says('梳理行政违法行为与犯罪衔接清单«86»项。', is(86, '项', id('enforce.linkItems'))),
  // emergencies
  says(
    '修订各类应急预案«156»件，开展应急演练«86»场次。',
    is(156, '件', id('emergency.plans')),
    is(86, '场次', id('emergency.drills')),
  ),
  says('编制突发事件应急预案«42»个。', is(42, '个', id('emergency.plans'))),
  says(
    '组织防汛、消防等演练«320»场，参演«1.2万»人次。',
    is(320, '场', id('emergency.drills')),
    is(12000, '人次', id(null)),
  ),
  says('全年开展各类应急演练活动«126»次。', is(126, '次', id('emergency.drills'))),
  says(
    '全市现有应急救援队伍«36»支、队员«1860»人。',
    is(36, '支', id('emergency.teams')),
    is(1860, '人', id('emergency.responders')),
  ),
  says(
    '组建综合应急救援队«12»支，救援人员«420»名。',
    is(12, '支', id('emergency.teams')),
    is(420, '名', id('emergency.responders')),
  ),
  says('建立应急队伍«86»支。', is(86, '支', id('emergency.teams'))),
  says('对«12»个重点行业领域开展风险研判。', is(12, '个', id('emergency.riskSectors'))),
  says(
    '围绕«8»类重点行业领域进行安全风险研判，形成风险研判专报«24»期。',
    is(8, '类', id('emergency.riskSectors')),
    is(24, '期', id('emergency.bulletins')),
  ),
  says('发布各类预警信息«312»条。', is(312, '条', id('emergency.bulletins'))),
  says(
    '编发安全风险研判专报«12»期，布设预警信息发布终端«230»台。',
    is(12, '期', id('emergency.bulletins')),
    is(230, '台', id('emergency.terminals')),
  ),
  says('安装预警信息接收终端«560»套。', is(560, '套', id('emergency.terminals'))),
  says(
    '排查安全隐患«3.2万»处，整改«3.1万»处，整改率«98.6%»。',
    is(32000, '处', id('emergency.hazardsFound')),
    is(31000, '处', id('emergency.hazardsFixed')),
    is(98.6, '%', id('emergency.fixRate')),
  ),
  says(
    '检查发现各类隐患问题«8600»项，已整改«8520»项。',
    is(8600, '项', id('emergency.hazardsFound')),
    is(8520, '项', id('emergency.hazardsFixed')),
  ),
  says(
    '发现事故隐患«1260»条，完成整改«1250»条，隐患整改率«99.2%»。',
    is(1260, '条', id('emergency.hazardsFound')),
    is(1250, '条', id('emergency.hazardsFixed')),
    is(99.2, '%', id('emergency.fixRate')),
  ),
  says(
    '全年发生生产安全事故«12»起、死亡«9»人。',
    is(12, '起', id('emergency.accidents')),
    is(9, '人', id('emergency.deaths')),
  ),
  says(
    '各类安全事故起数«21»起，死亡人数«15»人。',
    is(21, '起', id('emergency.accidents')),
    is(15, '人', id('emergency.deaths')),
  ),
  says('道路交通事故死亡«36»人。', is(36, '人', id(null, 'emergency.deaths'))),
  says('食品安全事故应急演练«2»次。', is(2, '次', id('emergency.drills'))),
  says('开展安全生产检查«5600»家次。', is(5600, '家次', id('emergency.checks'))),
  says(
    '检查生产经营单位«3200»家，责令停产停业«12»家。',
    is(3200, '家', id('emergency.checks')),
    is(12, '家', id(null)),
  ),
  says('督察反馈问题整改率«100%»，审计查出问题整改率«96%»。', is(100, '%', id(null)), is(96, '%', id(null))),
  says('法治督察发现问题整改率«98%»，案卷评查问题整改率«100%»。', is(98, '%', id(null)), is(100, '%', id(null))),
  says('案件办理中排查矛盾隐患«420»件。', is(420, '件', id(null, 'mediation.screenings', 'mediation.accepted'))),
  // traffic and transport
  says('查处酒驾«560»起、醉驾«86»起。', is(560, '起', id('traffic.drink')), is(86, '起', id('traffic.drunk'))),
  says(
    '全年查获饮酒后驾驶机动车«1230»起，醉酒驾驶«210»起。',
    is(1230, '起', id('traffic.drink')),
    is(210, '起', id('traffic.drunk')),
  ),
  says(
    '查处道路运输违法行为«860»起，其中非法营运«320»起。',
    is(860, '起', id('transport.violations')),
    is(320, '起', id('transport.otherCases')),
  ),
  says(
    '查处各类违法运输经营行为«1560»宗，其中治超非现场执法案件«960»宗、路面联合治超«210»宗。',
    is(1560, '宗', id('transport.violations')),
    is(960, '宗', id('transport.overloadOnsite')),
    is(210, '宗', id('transport.overloadJoint')),
  ),
  says(
    '治超非现场执法立案«420»件，联合治超查处«86»件。',
    is(420, '件', id('transport.overloadOnsite')),
    is(86, '件', id('transport.overloadJoint')),
  ),
  says('打击非法营运车辆«156»起。', is(156, '起', id('transport.otherCases'))),
  // what only recalls enforcement
  says(
    '新登记农民专业合作社«42»户、个体工商户«5600»户。',
    is(42, '户', id(null)),
    is(5600, '户', id(null, 'business.entitiesNew')),
  ),
  says('破获刑事案件«320»起，移送审查起诉«210»人。', is(320, '起', id(null)), is(210, '人', id(null))),
  says(
    '法院判处罚金«32万»元，追缴违法所得«86万»元。',
    is(320000, '元', id(null)),
    is(860000, '元', id(null, 'penalty.amount')),
  ),
  says('发布执法典型案例«12»个，曝光违法企业«6»家。', is(12, '个', id('publicity.cases', null)), is(6, '家', id(null))),
  says('仲裁结案«86»件，信访积案结案«12»件。', is(86, '件', id(null, 'services.arbitration')), is(12, '件', id(null))),
  says('全市破获电信诈骗案件«460»起，挽回经济损失«1200万»元。', is(460, '起', id(null)), is(12000000, '元', id(null))),
  says('民警旁听行政处罚听证«3»场。', is(3, '场', id(null, 'party.courtVisits'))),
  says('执法监督平台录入处罚案件«320»件。', is(320, '件', id(null, 'penalty.total', 'digital.enforceCases'))),
  // what was reviewed, examined or heard, by kind of act
  says(
    '评查执法案卷«240»宗，其中行政处罚«150»宗、行政许可«70»宗、行政强制«20»宗。',
    is(240, '宗', id('files.reviewed')),
    is(150, '宗', id(null)),
    is(70, '宗', id(null)),
    is(20, '宗', id(null)),
  ),
  says(
    '法制审核重大执法决定«120»件，其中行政处罚«85»件、行政许可«35»件。',
    is(120, '件', id('enforce.legalReview')),
    is(85, '件', id(null)),
    is(35, '件', id(null)),
  ),
  says(
    '组织听证«12»场，其中行政处罚«9»场、行政许可«3»场。',
    is(12, '场', id(null)),
    is(9, '场', id(null)),
    is(3, '场', id(null)),
  ),
  says(
    '抽查案卷«60»卷，包括行政处罚«40»卷、行政强制«20»卷。',
    is(60, '卷', id('files.reviewed')),
    is(40, '卷', id(null)),
    is(20, '卷', id(null)),
  ),
  says(
    '修订裁量基准«320»项，其中行政处罚«280»项、行政许可«40»项。',
    is(320, '项', id('enforce.discretion')),
    is(280, '项', id(null)),
    is(40, '项', id(null)),
  ),
  says(
    '清理行政执法事项«860»项，其中行政处罚«620»项、行政检查«86»项。',
    is(860, '项', id('enforce.itemList')),
    is(620, '项', id(null, 'penalty.items')),
    is(86, '项', id(null)),
  ),
  // courts, police and other bodies
  says(
    '移送公安机关涉嫌犯罪案件«11»件，公安机关立案«10»件。',
    is(11, '件', id('case.criminal')),
    is(10, '件', id(null)),
  ),
  says('检察院立案办理公益诉讼案件«97»件，法院网上立案«3.1万»件。', is(97, '件', id(null)), is(31000, '件', id(null))),
  says('办理环保督察交办件«76»件，办结«75»件。', is(76, '件', id(null)), is(75, '件', id(null))),
  says('法官人均结案«312»件。', is(312, '件', id(null))),
  says(
    '出动执法人员«860»人，向镇街派驻执法人员«96»名，在编执法人员净增«12»人。',
    is(860, '人', id(null)),
    is(96, '名', id(null)),
    is(12, '人', id(null)),
  ),
  says('罚款幅度由«5000»元以上调整为«3000»元以上。', is(5000, '元', id(null)), is(3000, '元', id(null))),
  says('环保督察交办问题整改率«98%»，食品抽检不合格产品整改率«100%»。', is(98, '%', id(null)), is(100, '%', id(null))),
  says('特种作业人员持证率«96%»，核定卫生院事业编制«120»名。', is(96, '%', id(null)), is(120, '名', id(null))),
  says('房屋租赁合同备案率«92%»，天然气用户数«3.6万»户。', is(92, '%', id(null)), is(36000, '户', id(null))),
  says('生态环境部门检查企业«860»家次。', is(860, '家次', id(null, 'inspect.enterprise'))),
];
