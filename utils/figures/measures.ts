/**
 * Measure words and units: what may stand right after a number and make it a figure. The list is closed on purpose:
 * demanding one of these words is what keeps dates, document numbers and names out. Works on folded text.
 * Not for the rules that use them (accept/).
 */
import { Opening, unitAt } from '../text/edges.ts';
import type { Kind } from './figure.ts';

/** A measure at a place of the text. */
export interface Measure {
  /** As folded, `件(次)` included. */
  word: string;
  /** Offset behind the measure, in the folded text. */
  end: number;
  kind: Kind;
}

/**
 * Measure words by kind. A word is followed by `!` and the characters that must not come next, because together they
 * are another word (部 in 部门, 次 in 次数).
 */
const words: Partial<Record<Kind, string>> = {
  count: [
    // people and bodies
    '人次 人份 人天 人!民才口均员力社事行防工大 名!称录誉义牌优列师胜城片额次册 位!列居于次置移 户次 户!籍外口型 家次 家!庭长园乡属',
    // cases, documents, items
    '件次 件套 件 宗 起!草诉来步点到始源因 例!会外如行证 项次 项 条次 条!例款件约 份 则 篇!幅章 部!门委队长级分属署落位 册!子',
    '本!级市县区年地次科届报着单行机局府身省院 卷!宗入 封!闭 页!面 款!待 张!贴某 幅!度射员 期!间限望待货满内中末刊盼初 集!中体成合团约聚资',
    '单!位独元个一纯方 票!据证务房 笔!试录者记 案!件例卷由情值源外',
    // events and rounds
    '场次 场!所地景馆面合域镇 次!之数序要生 轮次 轮!训值换岗流候椅车驱胎 批次 批!准复示评发量 届次 班次 班!子组级主车 讲!座话解述堂师 课!题程堂件 节!点能日约俭假省气 堂!课 站!点台式位在',
    '份次 证次 笔次 组次 架次 车次 艘次 台套 台(套) 台次 辆(艘)次 辆次 航次 篇次 剂次 学时 课时 遍!布及地野 趟 通!过知报道信讯用行常关胀勤风畅达车航俗告融 发!展现布生放送出改起行挥动布达票言明射票证源电货',
    // things
    '个!百工月小季 台!账湾风式州阶 套!餐路用取牌 支!持付部撑出援行委教 类!似推比 种!植类子养粮业苗 处!理置罚于级分以长室境方决在遇结女 所!有属在谓以需长',
    '座!谈位机右 栋 幢 辆 艘 块!状链 间!接隔断谍歇 组!织建成长团合装稿 队!伍员列长 只!有能要是需 头!部 株 棵 匹!配 尾!矿气款 羽 枚!举 片!区警面 门!类户诊店卫口槛 盏 盘!活 面!向对积临貌试 口!径岸头腔碑号 道!路德理教 孔 眼 根!据本 格 层!级面次 床 字!第样体段据号母',
    '大类 窗口 箱!涵体子 瓶!颈子 盒!子 袋!子 桶!装 包!括含容装保裹围庇 双!方向重拥创减随月休语公边百 副!本市县省区主职部书产秘局总科处厅 顶!层住岗替端格级点峰 把!关握控手脉门守 粒 罐!车 伙!伴食 车!辆间位站库主型道流船险牌 标箱 帧 架!构设桥',
  ].join(' '),
  duration: '个工作日 工作日 个月 个季度 个小时 小时 分钟 秒!批办回 天!然气津府空 周!年岁期边 年 日',
  percent: '个百分点 百分点 % ‰',
  multiple: '倍 番',
  money: '元!旦宵素件首月勋老 美元 港元 欧元 英镑 日元 人民币',
  other:
    '平方公里 平方千米 平方米 平米 立方米 吨公里 公里 千米 海里 米!线粉面 km² km 亩!产 公顷 吨 公斤 千克 毫克 克!服 升!级温格学至到为幅 千瓦时 千瓦 兆瓦 千伏安 分贝 分!钟之别为局管支院中部类级公期配工析享布制 度!假过数量汛日夏 摄氏度 厘米 毫米 微克 ㎡ ㎞ m² m³ ℃',
};

interface Entry {
  word: string;
  kind: Kind;
  notBefore: string;
}

/** By first UTF-16 unit, the longest word first. */
const byFirst = new Map<number, Entry[]>();
const none: readonly Entry[] = [];
for (const [kind, list] of Object.entries(words) as [Kind, string][])
  for (const item of list.split(' ')) {
    const [word, notBefore = ''] = item.split('!') as [string, string?];
    const entries = byFirst.get(word.charCodeAt(0)) ?? [];
    entries.push({ word, kind, notBefore });
    byFirst.set(word.charCodeAt(0), entries);
  }
for (const entries of byFirst.values()) entries.sort((a, b) => b.word.length - a.word.length);

/** 件(次), 家(次), 份(册): a second measure in brackets belongs to the first. */
const bracketed = new Opening(/\((?:次|人|名|户|家|册|套|个|项|起|件|宗|条|场|份|批|辆|台|所|例|篇|部|期|座|处)\)/y);

/** 83微克/立方米, 200元/月: what it is per belongs to the unit. */
const per = new Opening(
  /\/(?:立方米|平方米|立方|升|吨|公里|亩|公顷|千瓦时|人次|人|户|件|次|个|月|年|天|日|小时|分钟|学时|平方公里|㎡|m3|m³)/y,
);

/** The measure that stands at `at` in the folded text, or null. */
export function measureAt(text: string, at: number): Measure | null {
  for (const { word, kind, notBefore } of byFirst.get(unitAt(text, at)) ?? none) {
    if (!text.startsWith(word, at)) continue;
    let end = at + word.length;
    const next = text[end];
    if (next !== undefined && notBefore.includes(next)) continue;
    if (kind === 'count') {
      end += bracketed.at(text, end)?.[0].length ?? 0;
    }
    end += per.at(text, end)?.[0].length ?? 0;
    return { word: text.slice(at, end), end, kind };
  }
  return null;
}

/** Measures after which one Chinese digit may be a count (两次, 三场), because nothing named is told apart by them. */
export const countedSingly = new Set(
  '次 场 场次 期 天 件 宗 起 例 份 名 家 篇 人 轮 批次 人次 个月 个工作日 小时 个小时 部 户 台 辆 所 座 处'.split(' '),
);
