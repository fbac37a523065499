/**
 * The words that naming tells apart: verbs of the genre, adverbs, prepositions, words that need a head, words that carry
 * no content. Data with look-ups; all words in Simplified, matched against folded text.
 * Not for measure words (../measures.ts) and not for canonical indicators (utils/indicators).
 */
import { Characters, Ending, Opening } from '../../text/edges.ts';
import { noWord, WordTree } from '../../text/word-tree.ts';

const list = (words: string) => words.trim().split(/\s+/);

/** Verbs that say what was done with the thing counted. */
const contentVerbs = list(`
受理 办理 办结 审结 结案 审理 审查 审核 审批 审议 审定 审验 处理 处置 处罚 查处 督促整改 合格 定制 维护 总结 改为 确认违法 责令履行 责令重作 提请集中修正 受理并办结 收治 建档 核减 核增 救济 退回 退还 返还 结转 续聘 出警 接警 接案 立项 评出 推选 培树 选树 查办 查获 查封 查扣 查实 检查 抽查 抽检 巡查 排查 督查 督办 督导 督促
监督 监测 监管 评查 评议 评估 评审 评选 评定 考核 考评 测评 调查 调研 调解 调处 调整 调度 调剂 化解 解决 解答 解读 答复 回复 反馈 回应 接收 接到 接受 接待
接听 接访 接报 接处 收到 收 收集 收缴 收取 收录 新收 收案 受案 征求 征集 采纳 吸收 提出 提交 提请 提起 提升 提高 推送 推动 推进 推广 推出 推荐 制定 制发 制订 制作
修订 修改 修正 废止 宣布失效 清理 清退 清除 取消 保留 下放 下沉 承接 委托 赋权 认领 梳理 编制 编印 编写 编发 编纂 公布 公开 公示 发布 发放 发送 发出 发现
发生 发动 下发 下达 印发 转发 印制 出台 出具 出庭 应诉 开庭审理 开庭 开设 开通 召开 参加 参与 参训 参观 参会 参评 培训 培养 培育 轮训 讲授 宣讲
宣传 授课 辅导 学习 测试 考试 命名 创建 创成 建成 新建 改建 建立 建设 设立 设置 成立 组建 打造 搭建 配备 配置 聘请 聘任 聘用 选聘 选派 选配 选任 选拔 招聘
招录 录用 录取 引进 引导 指导 指派 安排 整合 整改 整治 归集 汇集 汇总 汇聚 汇编 共享 接入 上线 利用 运用 采用 对接 绑定 进驻 入驻 覆盖 拓展 扩展 延伸 纳入 列入 减少 精简 精减 压缩 压减 缩短 缩减 净增 净减
降低 新增 增加 增设 减免 免除 免征 免予 兑现 拨付 投入 投资 补助 补贴 奖励 追回 挽回 追缴 追究 追责 问责 移送 移交 立案 刑事立案 起诉 上诉 撤诉 退出诉讼 撤销 撤回 撤案
维持 驳回 变更 确认 责令 终止 中止 裁定 判决 败诉 胜诉 和解 履行 执行 强制执行 行政拘留 拘留 逮捕 警告 罚款 没收 吊销 暂扣 注销 备案 报备 报送 报告 报请
上报 上传 录入 登记 注册 核发 核查 核实 核定 核准 换发 换证 申领 持证 持有 颁发 授予 评为 获评 获得 荣获 入选 入围 认定 咨询 解封 帮助 帮扶 协助
协调 联系 走访 慰问 回访 约谈 通报 曝光 告知 送达 张贴 悬挂 播放 播出 刊发 刊登 报道 发表 签订 签署 签约 达成 拆除 关停 取缔 销毁 扣押 使用 应用 调用 审计 生成 归档 抓获 破获 侦破
打掉 捣毁 缴获 冻结 止付 惠及 受益 资助 救助 安置 表彰 表扬 划转 移出 列为 聚焦 涉及 涵盖 动态调整 征订 赠送 节约 节省 落实 化解 代理 代写 见证 担任 答辩 实行 规范
新签 续聘 换届 出动 卸载 约谈 责令改正 责令整改 责令限期改正 责令停产 责令退还 备案审查 执法检查 监督检查 专项检查 联合检查 合法性审查 合法性审核 免收 缺考 收回 移诉 接处警 准予 不予许可 未结 未审结 未办结 退回补充 退回补充侦查 退回补正 刑事拘留 细化 参考 实考 报考 报名 解除 训诫 调成 跃升 攀升 接警出动 赋予 轮驻 常驻 储备 孵化 开出 作出 做出 依法作出 予以 给予 免费提供 派出 派驻 派员 派发 邀请 遴选 抽取 抽调 调阅 调取 查阅 查询 访问 浏览 点击 转办 交办 承办 承担 主办 协办 研究 讨论 审看
排除 消除 整顿 关闭 停业 停产 停业整顿 限期整改 复查 复核 复检 起草 在办 在审 拟取消 拟保留 拟出台 不予受理 终止审理 决定撤销 决定维持 即办 网办 可网办 零跑动 秒批 获 转化 转移 转报 分流 刑拘 减刑 假释 判刑 判处 取保候审 死亡 受伤 失踪 上访 破案 抓捕 年审 年检 行使 退件 回函 上缴 申请法院强制执行 申请人民法院强制执行 申请强制执行 审执结 执结 纠正 核实纠正 处分 转接 现行有效 部分公开 不予公开 予以公开 罚没 办案 纳统 新设 继续有效 被采纳 签约 解约 履约 调解成功 成功调解 成功化解 化解成功 调处成功 成功调处 成功履行 成功创建 集中修改 集中修正
`);

/** Verbs that take what follows as their object, verbs included: 作出撤销、变更决定, 提出整改意见. */
const takingVerbs = new Set(list('作出 做出 依法作出 予以 给予 提出 出具 获得 荣获 发现 涉及 收到 接到 接受'));
export const takesObject = (verb: string): boolean => takingVerbs.has(verb);

/** Verbs that inside a clause are more often nouns: 体系建设, 业务培训, 执法检查. */
const eventNouns = new Set(
  list(
    '建设 管理 服务 培训 学习 检查 教育 考试 测试 宣传 监督 监管 审批 审计 执法 调解 改革 应用 咨询 调研 整治 排查 督察 督查 考核 评估 登记 注册 交易',
  ),
);
export const isEventNoun = (verb: string): boolean => eventNouns.has(verb);

/** Verbs that only say that there was something: they are left out of a name. */
const lightVerbs = list(`
提供 开展 组织 组织开展 举办 组织举办 举行 实现 完成 实施 进行 进行了 有 共有 现有 拥有 建有 设有 配有 含 包含 包括 达到 达 为 是 占 共计 总计 合计 做好 深入开展 部署开展 统筹开展 启动 推行 发起 安排部署 累计开展 接受了 产生 形成 存在 明确 确定 成功创建 统计 汇总
`);

/** Adverbs and connectives in front of a verb or noun; they carry no content of their own. */
const adverbs = list(`
并 且 还 也 又 即 再 仍 均 都 皆 全部 共 共计 总共 一共 累计 合计 总计 已 已经 现已 目前 截至目前 截止目前 截至 截止 先后 分别 依法 积极 主动 持续 不断 深入 扎实 全面 大力 着力 及时
认真 严格 严肃 切实 有序 有效 有力 稳步 加快 顺利 圆满 如期 按时 按期 按程序 依规 依法依规 首次 率先 却 逐件 逐项 逐一 逐条 逐案 进一步 继续 同时 同步 其中 此外 另外 另 另有 其余 多次 定期 不定期
正在 尚有 仍有 年内 全年 当年 本年度 本年 今年 年度 期间 由此 从而 进而 全覆盖 高标准 高质量 高效 实际 每年 每月 每日 仅 以及 还有 主要 现已 再次 力争 确保 争取 预计 计划
`);

/** Prepositions: the phrase they open ends at the next main verb. */
const prepositions = list(
  '会同 通过 依托 根据 按照 依据 围绕 针对 结合 利用 借助 运用 采取 采用 以 从 由 在 对 对于 向 为 将 把 就 经 与 按 因 自 给',
);

/** Nouns that mean nothing without what they belong to. */
const headless = list(`
案件 事项 人数 件数 次数 户数 总数 总量 数量 数 量 金额 总金额 涉案金额 涉及金额 标的额 标的金额 资金 经费 费用 时间 时限 问题 线索 意见 建议 意见建议 申请 任务 活动 工作 项目 内容 材料 资料 情况 人员 群众 单位 部门 企业 会议 文件 成员 个案 案 人 面积 优秀 良好 不合格 基本合格 不达标 办件 收件 补助资金 奖补资金 扶持资金 奖励资金 专项资金 罚金 罚没款 受理量 办理量 办件量 业务 通报 成交额 交易额 贷款额 投资额 中标额
`);

/** Bodies: a subject that ends in one of these is whose figure it is (scope), not what is counted. */
const bodyEnd = new Ending(
  /(?:局|委|办|厅|院|署|处|(?<!场)所|站|队|支队|大队|分局|中心|政府|部门|机关|机构|单位|法院|检察院|委员会|办公室|管委会|街道|乡|镇|区|县|市|省|州|旗|组织|组|团|会|公司|集团|团队|平台|窗口|专班|律所|事务所|人员|队伍|干部|顾问|律师|调解员|系统|本级)$|^上级$/,
);

/** People and offices in general: with a verb alone they say who did it (行政机关胜诉, 法律顾问走访). */
const agent = new Ending(/(?:负责人|人员|律师|顾问|干部|调解员|警员|法官|检察官|机关|机构|组织|队伍|法院|检察院)$/);
export const isAgent = (noun: string): boolean => agent.test(noun);

/** A word that only says how high up, or where: it always takes the noun of what came before. */
export const levelWord = new Ending(
  /^(?!(?:乡镇|街道|镇街|县区|区县|市县)$)(?:[^、]{1,6}(?<!全|我|本)(?:省|市|县|(?<![景园社小校库灾山林牧])区|州|盟|旗|镇|乡|街道)|国家级|部级|省级|省部级|市级|市厅级|地市级|县级|区级|县区级|市县级|镇级|乡级|乡镇级|街道级|镇街级|村级|社区级|村居级|市直|县直|区直|省直|市本级|县本级|区本级|本级)(?:事项|部门|单位)?$/,
);

/** Words that name a share; what they are a share of stands before them, here or in an earlier clause. */
export const rateWord = new Ending(
  /(?:率|占比|比例|比重|覆盖面|满意度|知晓度|好评度|参与度|准确度|集中度|安全感|公信力|度|成效|得分|评分|分数)$/,
);

/** Rates of changing: with no noun of their own they change what the clause before has counted. */
export const changeVerb = new Ending(
  /(?:增长率?|上升|提高|提升|增加|增幅|增速|净增|上涨|上浮|扩大|攀升|下降|降低|减少|压减|压缩|缩短|精简|缩减|降幅|回落|下滑|下跌|下浮|减幅|净减|压降|提速|增产|减产|(?<![新递])增|(?<![削裁缩])减|(?<![投空])降|(?<=同比|环比)[+-])(?:了|达|达到|幅度|约|近|超过|超|逾|为)*$/,
);

/** Compounds that hold a verb but are nouns: inside them no verb is looked for. */
const compounds = list(`
告知承诺 事业编制 行政编制 备案审查 案卷评查 合法性审查 合法性审核 公平竞争审查 行政处罚 行政许可 行政检查 行政强制 行政征收 行政裁决 行政确认 行政给付 行政奖励 行政复议 行政应诉 行政诉讼 行政调解
行政审批 行政执法 行政赔偿 人民调解 司法调解 司法确认 法律援助 法律服务 法律顾问 矛盾纠纷 执法检查 监督检查 专项检查 联合检查 普法宣传 法治宣传 执法培训 业务培训 专题培训 调解协议 意见建议 补助资金 奖励资金 人民调解组织 基层组织 党组织 社会组织 宣传广告牌 宣传标语 宣传栏 宣传册 宣传片 宣传品 宣传日 宣传周 宣传月 交流会 推进会 培训会 审查会 联席会 工作会 调解室 调解员 调解中心 检查组 督查组 督导组 有关 有效 有序 有力 有限 国有 所有 没有 公证 仲裁 司法鉴定
投资项目 建设项目 整改意见 审计建议 审计项目 审计部门 审计整改 审计机关 审计报告 审计局 审计署 监督意见 执法监督 执法人员 应诉案件 受理清单 审批事项 许可事项 服务事项 证明事项 备案事项 检查事项 处罚事项 强制事项 涉企检查 信访事项 投诉举报 举报投诉 咨询服务 听证会 新闻发布会 发布会 座谈会 规范性文件 规范性 规范化 收入 收费 收件 收支 收结案 收案总数 收到总数 建设工程 工程建设 建设用地 法治建设 平台建设 队伍建设 制度建设 项目建设 实施要素 实施方案 实施办法 实施意见 组织机构 调解组织 调解委员会 执法主体 执法机构 执法部门 检查对象 检查事项 审批系统 监管平台 受理中心 服务中心 管理办法 管理制度
征求意见稿 公示信息 公开信息 信息公开 政务公开 依申请公开 主动公开 服务窗口 审批窗口 受理窗口 考试成绩 学习教育 宣传教育 警示教育 宣传资料 宣传手册 宣传活动 培训班 培训会 审查意见 法律意见 检查任务 抽查任务 抽查事项 罚没款 实有 即来即办 即办件 即办事项 罚没收入 赋权事项 上年结转 上年未结 内设机构 城镇化 占比 报告书 报告表 登记表 报告单 再犯罪率 再审 案均 税收收入 税收 投资审计 跟踪审计 经济责任审计 专项审计 新增就业 占道经营 占道 不合格 核定编制 转办件 引导基金 增收节支 监测对象 帮扶对象 救助对象 监管对象 管理对象 服务对象 复议应诉 行政复议应诉 多元化 警情 逾期
`);
/** Words with what is known of each. */
class WordList<T> {
  private readonly tree: WordTree;
  private readonly entries: (readonly [word: string, value: T])[];

  constructor(words: Iterable<readonly [word: string, value: T]>) {
    this.entries = [...new Map(words)];
    this.tree = new WordTree(this.entries.map(([word]) => word));
  }

  /** The longest word that starts at `at`, with its value. */
  at(text: string, at: number): readonly [word: string, value: T] | null {
    const number = this.tree.longestAt(text, at);
    return number === noWord ? null : (this.entries[number] as readonly [string, T]);
  }
}

export interface Verb {
  word: string;
  light: boolean;
}

const asVerb =
  (light: boolean) =>
  (word: string): [string, Verb] => [word, { word, light }];
const verbs = new WordList([...lightVerbs.map(asVerb(true)), ...contentVerbs.map(asVerb(false))]);
const adverbList = new WordList(adverbs.map((word): [string, null] => [word, null]));
const prepositionList = new WordList(prepositions.map((word): [string, null] => [word, null]));
const compoundList = new WordList(compounds.map((word): [string, null] => [word, null]));

/** What any of these words begins with: elsewhere none of them needs to be looked for. */
export const wordStarts = new Characters(
  new RegExp(
    `[${[...contentVerbs, ...lightVerbs, ...adverbs, ...prepositions, ...compounds].map((word) => word[0]).join('')}]`,
  ),
);

/** Length of the longest compound noun that starts at `at`, 0 where none does. */
export function compoundAt(text: string, at: number): number {
  return compoundList.at(text, at)?.[0].length ?? 0;
}

/** The longest verb that starts at `at`, or null. */
export function verbAt(text: string, at: number): Verb | null {
  // 人员和解矫人员: 和 joins where what follows it is a verb of its own.
  if (text[at] === '和' && text[at + 1] === '解' && (verbAt(text, at + 1)?.word.length ?? 0) >= 2) return null;
  const verb = verbs.at(text, at)?.[1];
  if (!verb) return null;
  // 在审结的案件中: 在 opens the phrase where the next word is a verb without it.
  if (verb.word === '在审' && /[结理查批议]/.test(text[at + 2] ?? '')) return null;
  // 追缴到位, 整改到位: the verb with its outcome.
  return text.startsWith('到位', at + verb.word.length) ? { word: `${verb.word}到位`, light: false } : verb;
}

const ofRate = new Characters(/[率度性]/);

/** The longest adverb that starts at `at`, or ''. */
export function adverbAt(text: string, at: number): string {
  const word = adverbList.at(text, at)?.[0];
  if (word === undefined) return '';
  // 及时率 is a rate.
  return word.length > 1 && ofRate.isAt(text, at + word.length) ? '' : word;
}

/** Words that only begin like a preposition: 经营主体, 从业人员, 在册对象, 就业岗位. */
const notPreposition = new Opening(
  /^(?:经[营济费验办常纪理销]|就[业诊地近餐读学医]|从[业事严轻]|在[册建岗校职办编押线库途审役]|以[案上下内奖工]|对[外口象接标策照比]|为[民企农]|向[上下]|自[动查行主愿费治贸评建荐诉产然]|由于|与会|给[付予]|把[关握]|按[揭期时摩]|将[军来]|因[公素])/,
);

/** The preposition that starts at `at`, or ''. */
export function prepositionAt(text: string, at: number): string {
  const word = prepositionList.at(text, at)?.[0];
  if (word === undefined) return '';
  return word.length > 1 || !notPreposition.test(text, at, at + 2) ? word : '';
}

/** Verbs of helping: what was done is said by the verb behind them (协助法庭化解纠纷). */
const helping = new Set(list('协助 帮助 指导 推动 督促 支持 配合 引导 促进 推进 参与 督导'));
export const isHelping = (verb: string): boolean => helping.has(verb);

/** Short names of administrative acts: in a row each is a noun of its own. */
const acts = new Set(list('许可 处罚 检查 强制 征收 确认 给付 奖励 裁决 征用 投诉 举报 咨询 求助 公证 仲裁'));
export const isAct = (words: string): boolean => acts.has(words);

/** What is done to people or places and says all: what was counted before is something else (检查单位94家，罚款4.8万元). */
const sayingAll = new Ending(
  /(?:出警|接警|接警出动|减刑|假释|刑拘|逮捕|判刑|取保候审|行政拘留|刑事拘留|罚款|罚没|警告|训诫|约谈|问责|处分|停业整顿|停产整治|限产停产|查封|扣押|吊销)$/,
);
export const saysItself = (verb: string): boolean => sayingAll.test(verb);

/** Words that only say which kind: a member of a list so called is one of what the list is of (民事 of 法律援助案件). */
const kinds = new Set(
  list(
    '民事 刑事 行政 民商事 一审 二审 再审 涉外 网上 线上 线下 窗口 男性 女性 城镇 农村 国有 民营 专职 兼职 重点 一般 重大 党员 妇女 农民工 老年人 未成年人 残疾人 少数民族 本科以上 A类 B类 C类 D类 缓刑 正科级 副科级 乡科级 县处级',
  ),
);
export const isKindOnly = (words: string): boolean => kinds.has(words);

const headlessSet = new Set(headless);
/** Outcomes of a check: 优秀22卷、合格35卷 are of what was checked. */
const outcome = new Opening(/^(?:优秀|良好|不?合格|基本合格|及格|不?达标)$/);
export const isOutcome = (words: string): boolean => outcome.test(words);
export const isHeadless = (noun: string): boolean => headlessSet.has(noun);
export const isBody = (noun: string): boolean => bodyEnd.test(noun);

/** A rate of so few characters names no thing of its own: 办结率, 即办率, 占比. */
const shortRate = 3;

/** A rate made of nothing but verbs and adverbs before 率 or 度 needs the noun of what came before. */
export function isHeadlessRate(words: string): boolean {
  const stem = words.slice(0, words.length - rateWord.length(words)).replace(/^[不未]/, '');
  if (words.length <= shortRate) return true;
  // 合法性审查率: a compound is a noun of its own.
  if (compoundAt(stem, 0) === stem.length) return false;
  let at = 0;
  while (at < stem.length) {
    const word = verbAt(stem, at)?.word ?? adverbAt(stem, at);
    if (!word) break;
    at += word.length;
  }
  return stem.length - at < 2;
}
