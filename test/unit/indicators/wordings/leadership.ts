/** How offices word leadership, reports on duty and the study of law. Judged by `wordings.test.ts`. */
import { is, says } from '../../figures/cases/case.ts';
import { id } from './wording.ts';

export const leadership = [
  // leaders
  says(
    '«12»名党政主要负责人作专题述法，«86»名作书面述法。',
    is(12, '名', id('party.oralReports')),
    is(86, '名', id('party.writtenReports')),
  ),
  says(
    '组织«8»个乡镇党政主要负责人现场述法，书面述法«45»人。',
    is(8, '个', id(null)),
    is(45, '人', id('party.writtenReports')),
  ),
  says('年终述法会议上«6»人作现场述法发言。', is(6, '人', id('party.oralReports'))),
  says('对«56»份述法报告进行评议。', is(56, '份', id('party.reportsAssessed'))),
  says('收到乡镇（街道）、部门述法报告«62»篇。', is(62, '篇', id('party.reportsAssessed'))),
  says('召开述法工作会议«2»场。', is(2, '场', id('party.reportSessions'))),
  says('开展述法评议活动«3»场。', is(3, '场', id('party.reportSessions'))),
  says('市委常委会专题研究法治建设议题«8»个。', is(8, '个', id('party.topics'))),
  says('市委常委会会议、市政府常务会议研究法治政府建设议题«16»项。', is(16, '项', id('party.topics'))),
  says(
    '召开市委全面依法治市委员会会议«2»次，委员会办公室会议«3»次。',
    is(2, '次', id('party.committee')),
    is(3, '次', id(null, 'party.committee')),
  ),
  says('全面依法治县委员会召开全体会议«1»次。', is(1, '次', id('party.committee'))),
  says('为«62»个市直单位党政主要负责人制定年度职责清单。', is(62, '个', id('party.dutyLists'))),
  says('制定党政主要负责人履行法治建设第一责任人职责清单«56»份。', is(56, '份', id('party.dutyLists'))),
  says('市政府常务会议组织学法«12»次。', is(12, '次', id('party.studyExecutive'))),
  says(
    '政府常务会会前学法«8»次，党委（党组）理论学习中心组法治学习«6»次。',
    is(8, '次', id('party.studyExecutive')),
    is(6, '次', id('party.studyGroup')),
  ),
  says('理论学习中心组集体学法«10»次。', is(10, '次', id('party.studyGroup'))),
  says('县政府常务会议学习法律法规«15»场次。', is(15, '场次', id('party.studyExecutive'))),
  says(
    '举办法治专题培训班«6»期，培训领导干部«860»人次。',
    is(6, '期', id('party.trainings')),
    is(860, '人次', id('party.trainees')),
  ),
  says(
    '举办领导干部法治讲座«4»场，参加培训«560»人。',
    is(4, '场', id('party.trainings')),
    is(560, '人', id('party.trainees')),
  ),
  says('开展民法典等专题讲座«12»场。', is(12, '场', id('party.trainings', 'publicity.events'))),
  says(
    '组织法治业务培训«9»次，参训人员«1200»人次。',
    is(9, '次', id('party.trainings')),
    is(1200, '人次', id('party.trainees')),
  ),
  says('安全生产培训«6»期，技能培训«860»人次。', is(6, '期', id(null)), is(860, '人次', id(null))),
  says(
    '全年组织任前法律知识考试«3»次，参考«42»人。',
    is(3, '次', id(null)),
    is(42, '人', id('party.preOfficeExam', null)),
  ),
  says('对«56»名拟提拔干部进行任前法律知识考试。', is(56, '名', id('party.preOfficeExam'))),
  says('新任职领导干部参加任前法律考试«38»人。', is(38, '人', id('party.preOfficeExam'))),
  says(
    '全市国家工作人员参加网上学法用法考试«2.6万»人，参考率«99.8%»，合格率«99.6%»。',
    is(26000, '人', id('party.civilExam')),
    is(99.8, '%', id('party.civilExamRate')),
    is(99.6, '%', id('party.civilExamRate')),
  ),
  says(
    '组织学法考试«8600»人次，优秀率«92%»。',
    is(8600, '人次', id('party.civilExam')),
    is(92, '%', id('party.civilExamRate')),
  ),
  says('组织领导干部旁听庭审«320»人次。', is(320, '人次', id('party.courtVisits'))),
  says(
    '开展旁听庭审活动«12»场，参加«630»人次。',
    is(12, '场', id('party.courtVisits')),
    is(630, '人次', id('party.courtVisits', null)),
  ),
  says('习近平法治思想宣讲覆盖率«100%»。', is(100, '%', id('party.lectureCoverage'))),
  says('法治思想学习培训覆盖率达«100%»。', is(100, '%', id('party.lectureCoverage'))),
  says(
    '获评全省法治政府建设示范县«2»个、示范项目«3»个。',
    is(2, '个', id('party.demoUnits')),
    is(3, '个', id('party.demoUnits')),
  ),
  says('创建依法行政示范单位«16»家。', is(16, '家', id('party.demoUnits'))),
  says('消费维权示范单位«12»家、文明示范街«3»条。', is(12, '家', id(null)), is(3, '条', id(null))),
  says('分解年度法治政府建设工作要点任务«36»项。', is(36, '项', id('party.tasks'))),
  says('制定法治政府建设年度工作计划，明确重点任务«52»项。', is(52, '项', id('party.tasks'))),
  says('将«46»家单位纳入法治建设绩效考核。', is(46, '家', id('party.assessedUnits'))),
  says('纳入法治政府建设考核的单位«58»个。', is(58, '个', id('party.assessedUnits'))),
  // words of other work
  says('职业技能培训参训«3200»人次，参加教师培训«860»人。', is(3200, '人次', id(null)), is(860, '人', id(null))),
  says(
    '营商环境改革重点任务«156»项全部完成，民生实事重点任务«20»项。',
    is(156, '项', id(null)),
    is(20, '项', id(null)),
  ),
];
