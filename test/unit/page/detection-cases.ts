/**
 * The table of cases for detection: titles as reports and other pages of portals carry them, with the kind of page they
 * stand on. Written in the manner of real ones, over many regions, years and wordings.
 */
import {
  article,
  form,
  front,
  lawReport,
  list,
  news,
  notice,
  openReport,
  otherReport,
  type PageParts,
  policy,
} from './detection-pages.ts';

export const LAW = '法治政府建设年度报告';
export const OPEN = '政府信息公开工作年度报告';
export const WORK = '政府工作报告';
export const STATISTICS = '统计公报';
export const REVIEW = '行政复议和行政应诉工作报告';
export const ENFORCEMENT = '行政执法年度报告';

export interface ReportCase extends PageParts {
  family: string;
  year: number;
}

const law = (title: string, year: number, extra: Partial<PageParts> = {}): ReportCase => ({
  title,
  year,
  family: LAW,
  main: article(lawReport(year)),
  ...extra,
});
const open = (title: string, year: number, extra: Partial<PageParts> = {}): ReportCase => ({
  title,
  year,
  family: OPEN,
  main: article(openReport(year)),
  ...extra,
});
const other =
  (family: string, subject: string) =>
  (title: string, year: number, extra: Partial<PageParts> = {}): ReportCase => ({
    title,
    year,
    family,
    main: article(otherReport(year, subject)),
    ...extra,
  });
const work = other(WORK, '经济社会发展');
const statistics = other(STATISTICS, '统计');
const review = other(REVIEW, '行政复议');
const enforcement = other(ENFORCEMENT, '行政执法');

export const reports: ReportCase[] = [
  law('临海市2023年法治政府建设年度报告', 2023),
  law('泰州市姜堰区人民政府2022年度法治政府建设情况报告', 2022),
  law('中共安吉县委 安吉县人民政府关于2023年度法治政府建设情况的报告', 2023),
  law('2021年度法治政府建设工作报告', 2021, { names: 'heading' }),
  law('2019年法治政府建设工作总结', 2019, { names: 'title' }),
  law('崇左市江州区2020年度法治政府建设工作情况报告', 2020),
  law('克拉玛依市人民政府关于2024年法治政府建设工作情况的报告', 2024),
  law('毕节市自然资源和规划局2022年度法治政府建设工作总结及2023年工作计划', 2022),
  law('国家税务总局莱州市税务局2023年法治政府建设情况报告', 2023),
  law('贵州省生态环境厅2021年度法治政府建设年度报告', 2021),
  law('关于2018年度推进法治政府建设工作情况的报告', 2018, { names: 'bold' }),
  law('昌平区南口镇2022年法治政府建设年度情况报告', 2022),
  law('某某街道办事处2023年度法治政府建设情况报告', 2023),
  law('2017年依法行政工作总结', 2017),
  law('武威市凉州区2016年度依法行政工作情况报告', 2016),
  law('鄂州市2015年推进依法行政、建设法治政府工作报告', 2015),
  law('涞源县2019年法治建设工作报告', 2019),
  law('巴林左旗人民政府关于2020年度法治政府建设情况的报告', 2020),
  law('關於2021年度法治政府建設情況的報告', 2021, { names: 'heading' }),
  law('高雄路街道2021年度依法行政工作報告', 2021),
  law('市司法局关于报送2022年度法治政府建设工作情况的报告', 2022),
  law('天津市审计局关于2022年度贯彻落实《法治政府建设实施纲要（2021—2025年）》情况的报告', 2022, { names: 'title' }),
  law('2022年法治政府建设年度报告（市应急管理局）', 2022, { names: 'meta' }),
  law('【法治政府建设】漯河市召陵区2023年法治政府建设年度报告', 2023),
  law('淳安县２０２２年法治政府建设年度报告', 2022),
  law('二〇一九年度法治政府建设情况报告', 2019),
  law('海东市平安区法治政府建设2023年度报告', 2023),
  law('县教育局2023年度法治政府建设工作报告.pdf', 2023),
  law('关于庐江县2020年度依法治县工作情况的报告', 2020),
  law('南雄市2023年度法治政府建设年度工作报告', 2023, { column: '法治政府建设年度报告', names: 'heading' }),
  law('法治政府建设年度报告', 2023, { column: '法治政府建设' }),
  open('芜湖市2023年政府信息公开工作年度报告', 2023),
  open('2022年政府信息公开工作年度报告', 2022, { names: 'heading' }),
  open('阳新县财政局2021年度政府信息公开工作年度报告', 2021),
  open('2020年政府信息公开年度报告', 2020, { names: 'title' }),
  open('四川省人民政府办公厅2024年政府信息公开工作年度报告', 2024),
  open('武功县2019年政府信息公开年报', 2019),
  open('大名县金滩镇人民政府二〇二二年政府信息公开工作年度报告', 2022),
  open('市住房公积金管理中心2023年政务公开工作年度报告', 2023),
  open('2018年政府信息公開工作年度報告', 2018),
  open('海珠区人民政府2017年政府信息公开工作总结', 2017),
  work('2024年政府工作报告', 2024),
  work('宣城市2023年政府工作报告', 2023),
  work('政府工作报告——2024年1月10日在黄山市第八届人民代表大会第三次会议上', 2024, { names: 'heading' }),
  work('2022年武清区人民政府工作报告', 2022),
  work('政府工作报告（2021年2月3日在县第十七届人民代表大会第一次会议上）', 2021),
  work('广西壮族自治区2023年政府工作报告（全文）', 2023),
  work('2020年某某乡政府工作报告', 2020),
  statistics('2023年连江县国民经济和社会发展统计公报', 2023),
  statistics('朝阳市2019年国民经济和社会发展统计公报', 2019),
  statistics('2022年人力资源和社会保障事业发展统计公报', 2022),
  statistics('2021年我省卫生健康事业发展统计公报', 2021),
  statistics('2024年新乡市国民经济和社会发展统计公报', 2024, { names: 'title' }),
  review('2023年度行政复议和行政应诉工作情况报告', 2023),
  review('赣州市2022年行政复议、行政应诉案件统计分析报告', 2022),
  review('湖州市2021年度行政复议年度报告', 2021),
  review('2020年全省行政应诉工作情况报告', 2020),
  review('2022年行政复议应诉工作白皮书', 2022),
  enforcement('2023年度行政执法总体情况公告', 2023),
  enforcement('市城市管理局2022年行政执法统计年报', 2022),
  enforcement('某某县水利局2021年行政执法工作总结', 2021),
  enforcement('2023年行政执法数据统计分析报告', 2023),
  enforcement('县市场监管局2020年度行政处罚情况报告', 2020),
];

export interface OtherCase extends PageParts {
  kind: string;
}

const as =
  (kind: string, main: (title: string) => string, extra: Partial<PageParts> = {}) =>
  (title: string, more: Partial<PageParts> = {}): OtherCase => ({ kind, title, main: main(title), ...extra, ...more });

const newsPage = as('news', (title) => news(title));
const noticePage = as('notice', (title) => notice(title));
const policyPage = as('policy', (title) => policy(title));
const interpretation = as('interpretation', (title) =>
  article([
    `近日，${title.slice(0, 12)}引发关注。为便于公众理解，现就有关内容解读如下：`,
    '一、出台背景',
    '全面推进依法行政，加快建设法治政府，是深入贯彻习近平法治思想的重要内容。近年来行政执法、行政复议和规范性文件管理工作取得明显成效，也存在一些薄弱环节，需要进一步完善制度。',
    '二、主要内容',
    '明确了总体要求、主要任务和保障措施，对重大行政决策、合法性审查、行政应诉、法律顾问等作出规定，强调要加强监督检查，推动任务落实到位，切实维护群众合法权益。',
    '三、下一步工作',
    '有关部门将加强宣传培训，细化工作措施，跟踪评估实施效果，及时总结推广好的经验做法，确保各项规定落地见效。',
  ]),
);
const columnTitles = [
  '2023年法治政府建设年度报告',
  '2022年法治政府建设年度报告',
  '2021年度法治政府建设情况报告',
  '2020年法治政府建设工作总结',
  '市财政局2023年法治政府建设年度报告',
  '市教育局2023年法治政府建设年度报告',
  '市水利局2023年法治政府建设年度报告',
  '市农业农村局2023年法治政府建设年度报告',
];
const column = as('list', () => list(columnTitles), { names: 'title' });

export const others: OtherCase[] = [
  ...[
    '市政府召开法治政府建设工作推进会',
    '县司法局发布2023年法治政府建设年度报告',
    '我市2023年度法治政府建设年度报告出炉',
    '市人大常委会听取2022年法治政府建设情况报告',
    '省政府常务会议审议2023年度法治政府建设情况报告',
    '区委常委会听取区政府2023年法治政府建设情况的报告',
    '李县长作政府工作报告',
    '代表热议政府工作报告',
    '委员讨论政府工作报告：信心更足了',
    '省十四届人大二次会议审议政府工作报告',
    '政府工作报告诞生记',
    '政府工作报告里的民生关键词',
    '一图读懂2024年政府工作报告',
    '图解：2023年法治政府建设年度报告',
    '数说统计公报：2023年我市经济稳中有进',
    '市统计局发布2023年国民经济和社会发展统计公报',
    '行政复议法实施一周年，我市行政复议工作成效明显',
    '我区行政复议案件数量同比增长',
    '市司法局开展行政执法案卷评查',
    '全市行政执法人员培训班开班',
    '市局学习贯彻政府工作报告精神',
    '县政府党组学习2024年政府工作报告',
    '聚焦政府工作报告：新质生产力怎么发展',
    '国务院新闻办就政府工作报告有关情况答记者问',
    '法治政府建设示范市创建工作座谈会召开',
    '我市获评全国法治政府建设示范市',
    '中央依法治国办督察组来我市督察法治政府建设情况',
    '法治政府建设实地督察反馈会举行',
    '市长主持召开依法行政工作领导小组会议',
    '2023年度政府信息公开工作年度报告编制培训会举行',
    '我市政府信息公开工作年度报告质量位居全省前列',
    '县人民法院发布行政审判白皮书解读发布会',
    '副市长出庭应诉，行政应诉“出庭又出声”',
    '区司法局举办行政复议开放日活动',
    '两会视点丨政府工作报告中的新提法',
    '政府工作报告起草组负责人谈报告亮点',
    '市政府向市人大常委会报告法治政府建设情况',
    '新闻发布会：解读统计公报主要数据',
    '盘点2023年法治政府建设十件大事',
    '聆听政府工作报告，感受发展脉动',
  ].map((title) => newsPage(title)),
  ...[
    '关于报送2023年度法治政府建设年度报告的通知',
    '关于做好2022年度法治政府建设年度报告报送和公开工作的通知',
    '关于公布2023年度政府信息公开工作年度报告的通知',
    '关于做好2024年政府信息公开工作年度报告编制发布工作的通知',
    '关于印发2024年法治政府建设工作要点的通知',
    '关于开展2023年度依法行政考核工作的通知',
    '关于印发2024年政府工作报告重点任务分工的通知',
    '关于征求政府工作报告（征求意见稿）意见的公告',
    '关于召开全市行政复议工作会议的通知',
    '关于2023年度法治政府建设考核结果的通报',
    '关于举办行政执法人员资格考试的公告',
    '关于组织填报行政执法统计年报的通知',
    '关于开展行政处罚案卷评查的通知',
    '关于转发2022年国民经济和社会发展统计公报的通知',
    '关于组织学习政府工作报告的通知',
    '市政府办公室关于印发《政府工作报告》的通知',
    '关于调整法治政府建设领导小组成员的通知',
    '关于公开征集法治政府建设年度报告意见建议的公告',
    '关于聘任政府法律顾问的公告',
    '行政复议受理通知书送达公告',
  ].map((title) => noticePage(title)),
  ...[
    '法治政府建设实施纲要（2021－2025年）',
    '某某省法治政府建设实施方案（2021—2025年）',
    '2024年法治政府建设工作计划',
    '某某县2023年法治政府建设工作要点',
    '某某市重大行政决策程序规定',
    '行政执法公示制度执法全过程记录制度重大执法决定法制审核制度实施方案',
    '某某市行政规范性文件管理办法',
    '中华人民共和国行政复议法',
    '行政机关负责人出庭应诉工作规定',
    '某某省行政执法监督条例',
    '关于深化行政复议体制改革的实施意见',
    '政府信息公开工作制度',
    '政府信息公开指南',
    '政务公开标准化规范化工作规程',
    '2023年政务公开工作要点',
    '行政处罚裁量基准（2023年版）',
    '政府工作报告任务分解方案',
    '法治政府建设与责任落实督察工作规定',
    '市县法治政府建设示范指标体系（2021年版）',
    '法治宣传教育第八个五年规划（2021—2025年）',
    '国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要',
    '某某市政府2023年度重大行政决策事项目录',
    '行政执法事项清单（2022年本）',
    '关于加强行政执法协调监督工作体系建设的意见',
  ].map((title) => policyPage(title)),
  ...[
    '《2023年法治政府建设年度报告》解读',
    '《某某市2022年国民经济和社会发展统计公报》评读',
    '《法治政府建设实施纲要（2021－2025年）》解读',
    '2024年《政府工作报告》解读：十个看点',
    '政策解读：如何看待新修订的行政复议法',
    '专家解读政府工作报告',
    '《行政执法监督条例》政策问答',
    '什么是法治政府建设年度报告？',
  ].map((title) => interpretation(title)),
  column('法治政府建设年度报告'),
  column('政府信息公开年报'),
  column('政府工作报告'),
  column('统计公报'),
  column('依法行政'),
  column('行政复议'),
  column('行政执法公示'),
  column('法治政府建设', { names: 'heading' }),
  column('法治政府建设年度报告', { names: 'heading', column: '法治政府建设年度报告' }),
  column('2023年法治政府建设年度报告', { names: 'heading' }),
  as('home', () => front(columnTitles))('某某市人民政府门户网站', { path: '/', names: 'title' }),
  as('home', () => front(columnTitles))('某某县人民政府', { path: '/index.html', names: 'title' }),
  as('home', () => front(columnTitles))('司法局首页', { names: 'title', path: '/sfj/' }),
  as('search', () => `<p>搜索“法治政府建设年度报告”，找到相关结果 318 条</p>${list(columnTitles)}`)(
    '法治政府建设年度报告_站内搜索',
    { names: 'title' },
  ),
  as('search', () => list(columnTitles))('检索结果：2023年法治政府建设年度报告', { names: 'title' }),
  as('login', () => form(['用户名', '密码', '验证码']))('法治政府建设年度报告报送系统登录', { names: 'title' }),
  as('login', () => form(['用户名', '密码', '验证码']))('行政执法统计年报填报平台', { names: 'heading' }),
  as('form', () => form(['姓名', '单位', '意见建议']))('政府工作报告意见征集', { names: 'heading' }),
  as('speech', (title) => news(title))('在全市法治政府建设工作会议上的讲话'),
  as('speech', (title) => news(title))('在行政复议工作座谈会上的发言'),
  as('other', (title) => policy(title))('某某市人民代表大会关于政府工作报告的决议'),
  as('other', (title) => policy(title))('关于某某市2023年国民经济和社会发展计划执行情况与2024年计划草案的报告'),
  as('other', (title) => policy(title))('关于2022年市级财政决算的报告'),
  as('other', (title) => policy(title))('关于2022年度市级预算执行和其他财政收支的审计工作报告'),
  as('other', (title) => notice(title))('行政处罚决定书（某市监罚〔2023〕12号）'),
  as('other', (title) => notice(title))('行政复议决定书'),
  as('other', (title) => notice(title))('2023年度部门决算公开'),
  as('other', (title) => notice(title))('行政许可公示表'),
  as('other', (title) => news(title))('第七次全国人口普查公报（第一号）'),
  as('other', (title) => news(title))('2023年环境状况公报发布'),
  as('other', (title) => notice(title))('政府信息公开申请表'),
  as('other', (title) => notice(title))('重大行政决策听证会报告'),
  as('other', (title) => news(title))('关于市政协法治政府建设提案的答复'),
  as('other', (title) => news(title))('网友咨询行政复议申请材料的回复'),
  as('other', (title) => news(title))('法治政府建设典型案例：推行说理式执法'),
  as('other', (title) => policy(title))('法治政府建设年度报告模板'),
  as('other', (title) => news(title))('市司法局2023年工作总结'),
  as('other', (title) => news(title))('某某镇人大主席团工作报告'),
  as('other', (title) => news(title))('述职述廉述法报告'),
];
