/** Small reports with headings: plans and shortcomings are told from results, and every figure knows its section. */
import { is, says } from './case.ts';

const result = { part: 'result' } as const;
const plan = { part: 'plan', period: ['2024', null, '2023'] } satisfies Parameters<typeof is>[2];
const lack = { part: 'shortcoming' } as const;

export const parts = [
  says(
    `一、2023年工作开展情况
全年审查合同«92»份。
二、存在的主要问题
仍有«4»个乡镇未配齐法制审核人员。
三、2024年工作打算
新建法治广场«3»处，培训执法人员«500»人次。`,
    is(92, '份', { ...result, section: 0 }),
    is(4, '个', { ...lack, section: 1 }),
    is(3, '处', { ...plan, section: 2 }),
    is(500, '人次', { ...plan, section: 2 }),
  ),
  says(
    `一、主要举措和成效
（一）健全制度体系
修订制度«11»项。
（二）规范行政执法
评查案卷«60»卷，合格率«95%»。
二、存在的不足和原因
案卷评查中«3»卷不合格，主要是程序意识不强。
三、下一年度工作安排
力争合格率达到«98%»以上。`,
    is(11, '项', { ...result, section: 1 }),
    is(60, '卷', { ...result, section: 2 }),
    is(95, '%', { ...result, section: 2 }),
    is(3, '卷', { ...lack, section: 3 }),
    is(98, '%', { ...plan, bound: 'min', section: 4 }),
  ),
  says(
    `一、党政主要负责人履行推进法治建设第一责任人职责情况
县委常委会专题研究法治议题«6»次。
二、下步工作计划
计划开展专项监督«2»次。
三、其他需要报告的事项
全年接受媒体采访«5»次。`,
    is(6, '次', { ...result, section: 0, indicatorId: 'party.topics' }),
    is(2, '次', { ...plan, section: 1 }),
    is(5, '次', { part: ['other', 'result'], section: 2 }),
  ),
  says(
    `一、工作亮点
行政应诉案件«18»件，负责人出庭率«100%»。
二、问题与短板
个别单位败诉«3»件，占败诉总数«75%»。`,
    is(18, '件', { ...result, section: 0 }),
    is(100, '%', { ...result, section: 0 }),
    is(3, '件', { ...lack, section: 1 }),
    is(75, '%', { ...lack, section: 1 }),
  ),
  says(
    `一、2022年以来法治政府建设情况
受理投诉«204»件。
二、2024年度推进法治政府建设的重点任务
完成«20»个示范点创建，满意率达到«95%»以上。`,
    is(204, '件', { ...result, period: ['2022/2023', '2023'], section: 0 }),
    is(20, '个', { ...plan, section: 1 }),
    is(95, '%', { ...plan, bound: 'min', section: 1 }),
  ),
  // one heading for problems and for what comes next: those under it say which
  says(
    `二、存在的问题及下一步工作打算
（一）存在的主要问题
行政应诉败诉案件«7»件。
（二）下一步工作打算
新建调解室«15»个。`,
    is(7, '件', { ...lack, section: 1 }),
    is(15, '个', { ...plan, section: 2 }),
  ),
  // within the plan, a heading that speaks of shortcomings opens none
  says(
    `四、2024年工作安排
（一）补齐存在的短板
新建调解室«15»个。`,
    is(15, '个', { ...plan, section: 1 }),
  ),
  // without headings: the sentence itself says that it is to come
  says(
    '到2025年底，重点企业法务人员配备率达到«90%»以上。',
    is(90, '%', { part: 'plan', period: ['2025', '2025-12'], bound: 'min' }),
  ),
  says('2024年，将培育法律明白人«300»名。', is(300, '名', { part: 'plan', period: '2024' })),
  says('下一步，我县拟组建«12»支专业队伍。', is(12, '支', { part: 'plan', period: ['2024', null, '2023'] })),
  says('明年计划举办培训班«4»期。', is(4, '期', { part: 'plan', period: '2024' })),
  says(
    '2023年开展检查«80»次，2024年计划减少到«60»次。',
    is(80, '次', result),
    is(60, '次', { part: 'plan', period: '2024' }),
  ),
  // words of planning that report what was done
  says(
    '积极争取上级专项补助资金«320万»元，争取到法治建设项目«3»个。',
    is(3_200_000, '元', result),
    is(3, '个', result),
  ),
  says('争取办结率达到«95%»以上。', is(95, '%', { part: 'plan', period: ['2023', '2024', null], bound: 'min' })),
  says('按照年度计划完成立法项目«5»个。', is(5, '个', result)),
  says('督察发现的«31»个问题全部整改销号。', is(31, '个', result)),
];
