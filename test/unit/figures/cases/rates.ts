/** Rates and shares whose name stands far from them, and rates that borrow the head of a clause before. */
import { is, says } from './case.ts';

export const rates = [
  says(
    '全年受理投诉«640»件，办结«632»件，办结率为«98.8%»，群众满意率为«96.4%»。',
    is(640, '件', { indicator: ['投诉受理', '受理投诉'], indicatorId: 'complaint.received' }),
    is(632, '件', { indicator: ['投诉办结', '受理投诉办结'], indicatorId: 'complaint.closed' }),
    is(98.8, '%', { indicator: ['投诉办结率', '受理投诉办结率'], indicatorId: 'complaint.closeRate' }),
    is(96.4, '%', { indicator: ['群众满意率', '投诉群众满意率'] }),
  ),
  says(
    '依申请政务服务事项«2210»项，其中即办件«1630»项，占比«73.8%»。',
    is(2210, '项', { indicator: '依申请政务服务事项', indicatorId: 'service.items' }),
    is(1630, '项', { indicator: ['即办件', '即办件政务服务事项'], indicatorId: 'service.instantItems' }),
    is(73.8, '%', { indicator: ['即办件占比', '即办件政务服务事项占比'], indicatorId: 'service.instantRate' }),
  ),
  says(
    '«1870»项事项实现全程网办，占依申请事项总数的«84.6%»。',
    is(1870, '项', { indicator: ['事项实现全程网办', '全程网办事项'], indicatorId: 'service.onlineItems' }),
    is(84.6, '%', {
      indicator: [
        '全程网办占依申请事项',
        '事项全程网办占依申请事项',
        '全程网办事项占依申请事项总数',
        '全程网办事项占比',
      ],
      indicatorId: 'service.onlineRate',
    }),
  ),
  says(
    '行政机关负责人应出庭«48»件，实际出庭«48»件，出庭应诉率保持«100%»。',
    is(48, '件', { indicator: ['行政机关负责人应出庭', '负责人应出庭'], indicatorId: 'litigation.headRequired' }),
    is(48, '件', {
      indicator: ['行政机关负责人实际出庭', '负责人实际出庭', '行政机关负责人出庭'],
      indicatorId: ['litigation.headAppeared', null],
    }),
    is(100, '%', { indicator: ['出庭应诉率', '行政机关负责人出庭应诉率'], indicatorId: 'litigation.appearanceRate' }),
  ),
  says(
    '开展部门联合抽查«26»次，占抽查总数的«41%»。',
    is(26, '次', { indicator: ['部门联合抽查', '开展部门联合抽查'], indicatorId: 'random.joint' }),
    is(41, '%', { indicator: ['部门联合抽查占抽查总数', '部门联合抽查占抽查'], indicatorId: 'random.jointRate' }),
  ),
  says(
    '经调解和解结案«73»件，案结事了率«52.1%»。',
    is(73, '件', { indicator: ['调解和解结案', '经调解和解结案'] }),
    is(52.1, '%', { indicator: '案结事了率', indicatorId: 'reconsideration.resolvedRate' }),
  ),
  says(
    '行政复议纠错«16»件，直接纠错率«11.9%»。',
    is(16, '件', { indicator: '行政复议纠错', indicatorId: 'reconsideration.corrected' }),
    is(11.9, '%', { indicator: ['直接纠错率', '行政复议直接纠错率'], indicatorId: 'reconsideration.correctionRate' }),
  ),
  says(
    '12345热线受理诉求«5.2万»件，按时办结率«99.97%»，诉求人满意率«97.1%»。',
    is(52000, '件', {
      indicator: ['12345热线受理诉求', '热线受理诉求', '诉求受理'],
      indicatorId: 'service.hotlineCases',
    }),
    is(99.97, '%', {
      indicator: ['12345热线按时办结率', '按时办结率', '热线诉求按时办结率', '诉求按时办结率'],
      indicatorId: 'service.hotlineCloseRate',
    }),
    is(97.1, '%', { indicator: ['诉求人满意率', '12345热线满意率'], indicatorId: 'service.hotlineSatisfaction' }),
  ),
  says(
    '国家工作人员学法用法考试参考«5300»人，参考率«99.2%»，合格率«100%»。',
    is(5300, '人', { indicator: ['学法用法考试参考', '国家工作人员学法用法考试参考'], indicatorId: 'party.civilExam' }),
    is(99.2, '%', {
      indicator: ['学法用法考试参考率', '国家工作人员学法用法考试参考率', '参考率'],
      indicatorId: 'party.civilExamRate',
    }),
    is(100, '%', {
      indicator: ['学法用法考试合格率', '国家工作人员学法用法考试合格率', '合格率'],
      indicatorId: 'party.civilExamRate',
    }),
  ),
  says(
    '信访事项按期办结率和及时受理率双双达到«100%»。',
    is(100, '%', {
      indicator: ['信访事项按期办结率和及时受理率', '信访事项按期办结率', '信访事项及时受理率'],
      indicatorId: 'petition.rate',
    }),
  ),
  says(
    '全市掌上执法率«99.8%»，执法人员持证率«100%»。',
    is(99.8, '%', { indicator: '掌上执法率', indicatorId: 'digital.appCheckRate' }),
    is(100, '%', { indicator: '执法人员持证率', indicatorId: 'enforce.certRate' }),
  ),
  says(
    '民主法治示范村创建率«68%»。',
    is(68, '%', { indicator: '民主法治示范村创建率', indicatorId: 'publicity.demoRate' }),
  ),
  says(
    '审批时限平均压缩«86.5%»，“最多跑一次”率达«99%»。',
    is(86.5, '%', {
      change: 'down',
      indicator: ['审批时限压缩', '审批时限平均压缩'],
      indicatorId: 'service.timeCutRate',
    }),
    is(99, '%', { indicator: '最多跑一次率', indicatorId: 'service.onceTripRate' }),
  ),
  says(
    '规范性文件报备率、及时率、规范率均为«100%»。',
    is(100, '%', { indicator: ['规范性文件报备率、及时率、规范率', '规范性文件报备率'] }),
  ),
  says(
    '案件质量评查优秀«38»件，优良率«92.7%»。',
    is(38, '件', { indicator: ['案件质量评查优秀', '案件评查优秀'] }),
    is(92.7, '%', { indicator: ['案件质量评查优良率', '优良率'] }),
  ),
  says(
    '在册吸毒人员«420»名，戒断三年未复吸率«61.4%»。',
    is(420, '名', { indicator: '在册吸毒人员' }),
    is(61.4, '%', { indicator: ['戒断三年未复吸率', '未复吸率'] }),
  ),
  says(
    '抽取企业«300»户，检查结果公示率«100%»，发现问题企业«27»户，问题发现率«9%»。',
    is(300, '户', { indicator: ['抽取企业', '企业抽取'] }),
    is(100, '%', { indicator: '检查结果公示率' }),
    is(27, '户', { indicator: ['问题企业', '发现问题企业'] }),
    is(9, '%', { indicator: '问题发现率' }),
  ),
  says(
    '全区«137»个村（社区）中，已有«129»个建立评理室，覆盖率«94.2%»。',
    is(137, '个', { indicator: ['村社区', '村（社区）'], indicatorId: null }),
    is(129, '个', { indicator: ['建立评理室', '村社区建立评理室', '建立评理室村（社区）'] }),
    is(94.2, '%', { indicator: ['评理室覆盖率', '覆盖率', '建立评理室覆盖率'] }),
  ),
  says(
    '发出司法建议«14»份，回函«13»份，反馈率«92.9%»。',
    is(14, '份', { indicator: '司法建议', indicatorId: 'oversight.judicialAdvice' }),
    is(13, '份', { indicator: ['司法建议回函', '回函'] }),
    is(92.9, '%', { indicator: ['司法建议反馈率', '反馈率'] }),
  ),
  says(
    '参评的«72»卷案卷中，优秀卷«41»卷，优秀率近«57%»。',
    is(72, '卷', { indicator: ['案卷参评', '参评案卷', '参评的案卷'] }),
    is(41, '卷', { indicator: ['优秀卷', '案卷优秀卷'] }),
    is(57, '%', { bound: 'about', indicator: ['案卷优秀率', '优秀率'] }),
  ),
  says(
    '全县技改投资完成«46.8亿»元，完成年度计划«82.3%»，同比增长«15.3%»。',
    is(4680000000, '元', { indicator: ['技改投资完成', '技改投资'] }),
    is(82.3, '%', { indicator: ['完成年度计划', '年度计划完成', '技改投资完成年度计划'] }),
    is(15.3, '%', { change: 'up', indicator: ['技改投资同比增长', '技改投资完成同比增长', '技改投资'] }),
  ),
  says('签约居民满意度≥«95%»。', is(95, '%', { bound: 'min', indicator: ['签约居民满意度', '满意度'] })),
  says(
    '困难群众生活补贴标准为每人每月«209»元，护理补贴标准为每人每月«280»元。',
    is(209, '元', { indicator: ['困难群众生活补贴标准', '生活补贴标准', '困难群众生活补贴标准每人每月'] }),
    is(280, '元', { indicator: ['护理补贴标准', '困难群众护理补贴标准', '护理补贴标准每人每月'] }),
  ),
  says(
    '慢性病随访率达到«80%»，其中老年人群达到«85%»。',
    is(80, '%', { indicator: '慢性病随访率' }),
    is(85, '%', { indicator: ['老年人群慢性病随访率', '老年人群随访率', '老年人群'] }),
  ),
];
