/** Traditional characters, and Simplified text turned into Traditional by a machine that went too far (麵, 製, 複, 係, 曆, 谘). */
import { is, says, silent } from './case.ts';

export const traditional = [
  says(
    '全市共辦理法律援助案件«3120»件，幫助受援人«3406»人次。',
    is(3120, '件', { indicator: ['法律援助案件办理', '办理法律援助案件', '法律援助案件'], indicatorId: 'aid.cases' }),
    is(3406, '人次', { indicatorId: 'aid.recipients' }),
  ),
  says(
    '製發行政規範性文件«58»件，審查«61»件。',
    is(58, '件', { indicator: ['制发行政规范性文件', '行政规范性文件制发'], indicatorId: 'rules.docsIssued' }),
    is(61, '件', { indicator: ['行政规范性文件审查', '审查行政规范性文件'], indicatorId: 'rules.docsReviewed' }),
  ),
  says(
    '收到行政複議申請«940»件，審結«902»件。',
    is(940, '件', { indicatorId: 'reconsideration.applications' }),
    is(902, '件', { indicatorId: 'reconsideration.closed' }),
  ),
  says(
    '精簡材料«430餘»項，壓縮時限«六成»。',
    is(430, '項', { bound: 'min', change: 'down' }),
    is(60, '%', { change: 'down' }),
  ),
  says(
    '設立調解工作室«76»個，配備調解員«兩百三十»名。',
    is(76, '個', { indicatorId: 'mediation.rooms' }),
    is(230, '名', { indicatorId: 'mediation.mediators' }),
  ),
  says(
    '案件辦理時限由«20»個工作日壓減至«7»個工作日。',
    is(20, '個工作日', { period: [null, '2023'], indicatorId: null }),
    is(7, '個工作日'),
  ),
  says('投入資金«1.6億»元，惠及«八萬餘»戶。', is(160000000, '元'), is(80000, '戶', { bound: 'min' })),
  says(
    '開展谘詢活動«45»場，解答谘詢«2300»人次。',
    is(45, '場'),
    is(2300, '人次', { indicatorId: 'services.consultations' }),
  ),
  says('全麵清理曆史欠賬«37»筆，涉及«16»個係統。', is(37, '筆'), is(16, '個')),
  says('檢查企業«1200»家（次），責令整改«86»處。', is(1200, '家（次）'), is(86, '處')),
  says('新增執法車輛«9»輛、記錄儀«150»臺。', is(9, '輛'), is(150, '臺', { indicatorId: 'enforce.recorders' })),
  says(
    '滿意率達«百分之九十九點二»，比去年同期提高«0.6»個百分點。',
    is(99.2, '%'),
    is(0.6, '個百分點', { change: 'up' }),
  ),
  says('發現問題«29»條，整改«27»條，占«93.1%»。', is(29, '條'), is(27, '條'), is(93.1, '%')),
  says('共有«十一»個區、«十四»個部門參加。', is(11, '個'), is(14, '個')),
  ...silent(
    '黨的十九屆四中全會召開以來，製度建設不斷加強。',
    '依據國發〔2019〕6號文件，落實行政執法三項製度。',
    '第二批試點單位名單已經公布。',
    '二〇一九年一月三十日',
    '深化“雙隨機、一公開”監管，推進“一門式、一網式”服務。',
    '進一步統一標準，開展一係列活動。',
  ),
  says(
    '全年受(shou)理行政複議(yi)案件«125»件，審(shen)結«118»件(jian)。',
    is(125, '件', { indicator: '受理行政复议案件', indicatorId: 'reconsideration.accepted' }),
    is(118, '件', { indicator: ['行政复议案件审结', '审结'], indicatorId: 'reconsideration.closed' }),
  ),
];
