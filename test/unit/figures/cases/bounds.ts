/** Words that bound a number, before and after it, and ranges: two ends, from–to, at least and at most. */
import { is, says, silent } from './case.ts';

const about = { bound: 'about' } as const;
const more = { bound: 'min' } as const;
const less = { bound: 'max' } as const;
/** A value given only as the start of a change. Where no word says "before", its time may be left at the report's year. */
const former = { period: null, indicatorId: null } as const;
const start = { period: [null, '2023'], indicatorId: null } satisfies Parameters<typeof is>[2];

export const bounds = [
  says('全年约«260»件次信访事项得到答复。', is(260, '件次', about)),
  says('大约«1400»名考生受到帮助。', is(1400, '名', about)),
  says('近«900»人观看了庭审直播。', is(900, '人', about)),
  says('将近«2亿»元欠款得到清偿。', is(200000000, '元', about)),
  says('接听电话«1.1万»个左右。', is(11000, '个', about)),
  says('每批学员«50»人上下。', is(50, '人', about)),
  says('发放倡议书逾«3000»份。', is(3000, '份', more)),
  says('受益群众超«2.6万»人。', is(26000, '人', { ...more, indicator: '受益群众' })),
  says('减负金额超过«1.5亿»元。', is(150000000, '元', more)),
  says('新增用工突破«6000»人。', is(6000, '人', more)),
  says('每年开展演练不少于«4»次。', is(4, '次', more)),
  says('至少«2»名执法人员到场。', is(2, '名', more)),
  says('全市社会组织已达«1100»家以上。', is(1100, '家', more)),
  says('投诉量不足«10»件。', is(10, '件', less)),
  says('抽查比例不低于«5%»。', is(5, '%', more)),
  says('罚款数额不超过«200»元的案件可当场处理。', is(200, '元', less)),
  says('平均答复时间控制在«3»个工作日以内。', is(3, '个工作日', { ...less, indicator: '平均答复时间' })),
  says('一般咨询«24»小时内回复，疑难咨询«5»日内回复。', is(24, '小时', less), is(5, '日', less)),
  says('水电气报装时限压减到«4»天内。', is(4, '天', { ...less, indicator: ['水电气报装时限', '水电气报装时限压减'] })),
  says('重复信访率低于«6%»。', is(6, '%', less)),
  says('最快«20»分钟即可领取营业执照。', is(20, '分钟', { bound: ['exact', 'min'] })),
  says('承诺时限最长«7»个工作日。', is(7, '个工作日', { bound: ['exact', 'max'] })),
  says('最多跑«1»次即可办结。', is(1, '次', { bound: 'max', optional: true })),
  says('覆盖人口接近«40万»人。', is(400000, '人', about)),
  says('截至目前已有«400多»人次«30余»个团队到场参观。', is(400, '人次', more), is(30, '个', more)),
  // ranges
  says('变更登记办理时限为«3»至«5»个工作日。', is(3, '个工作日'), is(5, '个工作日')),
  says('各街道每月上报线索«20»-«30»件。', is(20, '件'), is(30, '件')),
  says('每所学校配备«1»—«2»名法治副校长。', is(1, '名'), is(2, '名', { indicatorId: 'publicity.vicePrincipals' })),
  says('平均节约时间«2»～«3»个小时。', is(2, '个小时'), is(3, '个小时')),
  says('行政成本下降«10%»～«15%»。', is(10, '%', { change: 'down' }), is(15, '%', { change: 'down' })),
  says('罚款区间压缩为«5000»元至«1万»元。', is(5000, '元'), is(10000, '元')),
  says('每站配备«2»到«3»人。', is(2, '人'), is(3, '人')),
  says('项目单体投资«500万»-«800万»元。', is(5000000, '元'), is(8000000, '元')),
  says('降低中介收费«20%»-«30%»。', is(20, '%', { change: 'down' }), is(30, '%', { change: 'down' })),
  says('每村建«一»至«两»个说事点。', is(1, '个', { optional: true }), is(2, '个', { optional: true })),
  // from one value to another
  says(
    '施工许可核发由«15»个工作日压缩至«3»个工作日。',
    is(15, '个工作日', start),
    is(3, '个工作日', { indicator: ['施工许可核发', '施工许可核发压缩'] }),
  ),
  says(
    '内设机构由原来的«23»个整合为«14»个。',
    is(23, '个', former),
    is(14, '个', { indicator: ['内设机构', '内设机构整合'] }),
  ),
  says(
    '提交材料从«12»份减少到«4»份，环节从«8»个缩减为«2»个。',
    is(12, '份', start),
    is(4, '份', { indicator: '提交材料' }),
    is(8, '个', start),
    is(2, '个', { indicator: '环节' }),
  ),
  says(
    '执法专户由改革前的«41»个撤并到«9»个。',
    is(41, '个', former),
    is(9, '个', { indicator: ['执法专户', '执法专户撤并'] }),
  ),
  says(
    '网络举报受理量由上年的«560»件降到«318»件。',
    is(560, '件', { period: '2022', indicatorId: null }),
    is(318, '件', { indicator: '网络举报受理量' }),
  ),
  says('驻点律师从最初的«6»名增加到如今的«35»名。', is(6, '名', former), is(35, '名', { indicator: '驻点律师' })),
  says(
    '全县持证调解员由«312»人增至«457»人，增幅«46.5%»。',
    is(312, '人', start),
    is(457, '人'),
    is(46.5, '%', { change: 'up' }),
  ),
  says('平均审批时间«20»天→«6»天。', is(20, '天', { period: [null, '2023'] }), is(6, '天')),
  ...silent(
    '本办法适用于60岁以上、未满80岁的本市户籍老人。',
    '对14周岁以下儿童实行专门保护。',
    '会议室开放时间为9:00-17:30，中午12:00至14:00不休息。',
    '咨询窗口设在A区12-15号。',
  ),
];
