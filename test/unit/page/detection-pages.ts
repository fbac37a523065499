/**
 * Pages to try detection on, built like those of portals: a menu, an article or a list, the words of the site. The texts
 * are written for this purpose. Not the cases themselves: detection-cases.ts.
 */

const safe = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>　　${safe(line)}</p>`).join('\n');

const menu = ['首页', '政务公开', '政务服务', '互动交流', '走进我们', '通知公告', '政策文件', '领导之窗']
  .map((name) => `<li><a href="/c/${name}/">${name}</a></li>`)
  .join('');
const footer =
  '<div class="footer"><p>主办：某某市人民政府办公室　承办：某某市大数据中心</p><p>网站标识码：3600000001　备案号：ICP备00000001号</p></div>';

export interface PageParts {
  title: string;
  /** Where the page names its title. `column`: `<title>` has only the column's name. */
  names?: 'everywhere' | 'heading' | 'meta' | 'title' | 'bold';
  column?: string;
  main: string;
  path?: string;
}

/** A page of a portal as HTML. */
export function pageOf({ title, names = 'everywhere', column = '通知公告', main }: PageParts): string {
  const meta = (name: string, content: string) => `<meta name="${name}" content="${safe(content)}">`;
  const all = names === 'everywhere';
  return `<!doctype html><html><head><meta charset="utf-8">
<title>${safe(all || names === 'title' ? `${title}-某某市人民政府门户网站` : `${column}-某某市人民政府门户网站`)}</title>
${meta('SiteName', '某某市人民政府门户网站')}${meta('ColumnName', column)}
${all || names === 'meta' ? `${meta('ArticleTitle', title)}${meta('PubDate', '2024-02-28 10:00')}` : ''}
</head><body><ul class="nav">${menu}</ul><div class="location">您所在的位置：<a href="/">首页</a> &gt; <a href="/c">${column}</a></div>
<div class="main">${all || names === 'heading' ? `<h1>${safe(title)}</h1>` : names === 'bold' ? `<p class="t"><b>${safe(title)}</b></p>` : ''}
<div class="info">发布日期：2024-02-28　浏览次数：128</div>
${main}
</div>${footer}</body></html>`;
}

/** The body of a report on the rule of law, in the fixed five parts. */
export function lawReport(year: number, own = '我县'): string[] {
  return [
    `${year}年，${own}坚持以习近平新时代中国特色社会主义思想为指导，紧紧围绕中心工作，扎实推进依法行政，各项工作取得新的成效。现将有关情况报告如下：`,
    '一、主要工作举措和成效',
    `（一）依法全面履行政府职能。持续推进“放管服”改革，公布行政许可事项清单，取消证明材料${year % 37}项，政务服务事项网上可办率进一步提高，企业开办时间压缩到一个工作日以内，群众办事更加方便。`,
    `（二）健全依法行政制度体系。全年制定行政规范性文件${year % 11}件，合法性审查率和备案率均为百分之百，清理不符合改革要求的文件，废止和宣布失效一批，向社会公布清理结果。`,
    `（三）推进重大行政决策科学民主。严格落实公众参与、专家论证、风险评估、合法性审查和集体讨论决定程序，政府法律顾问参与重大决策${year % 53}次，提出法律意见并被采纳。`,
    `（四）严格规范公正文明执法。全面推行行政执法三项制度，开展案卷评查，组织执法人员培训考试，办理行政处罚案件${year % 71}件，没有发生因执法不当引发的群体事件。`,
    `（五）有效化解矛盾纠纷。收到行政复议申请${year % 41}件，受理${year % 29}件，审结${year % 23}件，行政机关负责人出庭应诉率稳步提高，人民调解组织调解纠纷成功率保持在较高水平。`,
    '二、存在的不足和原因',
    '一是少数领导干部运用法治思维和法治方式的能力还有欠缺。二是基层执法力量薄弱，法制审核人员配备不足。三是普法宣传的针对性和实效性有待加强。',
    '三、党政主要负责人履行推进法治建设第一责任人职责情况',
    '主要负责人认真履行第一责任人职责，定期听取工作汇报，研究解决重大问题，带头学法用法，将法治建设纳入领导班子和领导干部考核内容，推动各项任务落地见效。',
    `四、${year + 1}年工作安排`,
    '继续深入学习贯彻习近平法治思想，加强行政规范性文件管理，完善行政执法监督机制，加大行政复议力度，推动法治政府建设再上新台阶。',
    '特此报告。',
  ];
}

/** The body of a yearly report on open government information, without its tables. */
export function openReport(year: number): string[] {
  return [
    `根据《中华人民共和国政府信息公开条例》规定，编制${year}年度政府信息公开工作年度报告。本报告所列数据的统计期限自${year}年1月1日起至12月31日止。`,
    '一、总体情况',
    `全年主动公开政府信息${year % 97}条，其中通过门户网站公开的占大多数，围绕重点领域及时更新公开目录，做好政策解读和回应关切，组织解读稿件并配以图解，公众知晓度不断提升。收到依申请公开${year % 31}件，均按期答复，没有收取费用。`,
    '二、主动公开政府信息情况',
    '第二十条第（一）项规章本年制发件数、废止件数和现行有效件数见表，行政许可、行政处罚和行政强制的处理决定数量按规定公布，行政事业性收费情况一并公开。',
    '三、收到和处理政府信息公开申请情况',
    '本年新收政府信息公开申请已全部办结，予以公开、部分公开、不予公开和无法提供的数量见下表，没有结转下年度继续办理的申请，办理过程规范，答复文书格式统一。',
    '四、政府信息公开行政复议、行政诉讼情况',
    '本年度因政府信息公开引起的行政复议和行政诉讼均未发生纠错情形，相关单位依法答复复议机关，按时提交答辩意见和证据材料。',
    '五、存在的主要问题及改进情况',
    '存在的问题主要是公开内容的深度不够、解读形式还不够丰富。下一步将加强培训，细化公开标准，拓展解读渠道，提高依申请公开办理质量。',
    '六、其他需要报告的事项',
    '按照有关规定，本机关没有收取信息处理费，没有其他需要报告的事项。',
  ];
}

/** Any other family: an opening, numbered parts, enough text. */
export function otherReport(year: number, subject: string): string[] {
  const part = (n: string, name: string) => [
    `${n}、${name}`,
    `全市${subject}工作围绕中心、服务大局，坚持稳中求进，全年各项指标保持平稳增长，其中重点指标比上年增长${year % 9}.${year % 7}%，主要任务如期完成，群众获得感不断增强，工作机制进一步完善，队伍建设得到加强。`,
    `各县（市、区）和有关部门按照职责分工抓好落实，共办理各类事项${(year % 83) * 12}件，办结率明显提高，经验做法在全省推广，存在的短板正在补齐，基础工作更加扎实。`,
  ];
  return [
    `${year}年，全市上下认真贯彻落实党中央、国务院决策部署和省委、省政府工作要求，扎实做好${subject}工作。现将有关情况报告如下：`,
    ...part('一', '基本情况'),
    ...part('二', '主要做法'),
    ...part('三', '存在的问题'),
    ...part('四', '下一步工作打算'),
  ];
}

export const article = (lines: readonly string[]) => `<div class="content">${paragraphs(lines)}</div>`;

/** The page of a column: titles with dates, each a link. */
export const list = (titles: readonly string[]) =>
  `<ul class="list">${titles
    .map(
      (title, n) =>
        `<li><a href="/art/2024/${n}.html">${safe(title)}</a><span>2024-0${(n % 9) + 1}-1${n % 9}</span></li>`,
    )
    .join('\n')}</ul><div class="page"><a href="index_1.html">上一页</a><a href="index_2.html">下一页</a></div>`;

/** News: who did what when, in a few paragraphs. */
export const news = (what: string) =>
  article([
    `本网讯（记者　王某）近日，${what}。会议强调，要提高政治站位，压实工作责任，确保各项任务落到实处，推动法治建设不断取得新进展。`,
    '据了解，全市各级各部门聚焦群众关切，创新方式方法，行政执法更加规范，行政复议主渠道作用进一步发挥，规范性文件管理不断加强，群众满意度持续提升。',
    '下一步，有关部门将对照要求，查找不足，完善机制，以更高标准、更实举措推进依法行政，为经济社会高质量发展提供有力法治保障。',
    '会议还研究了其他事项，市直有关部门和各县（市、区）负责同志参加会议，相关媒体对会议进行了报道，现场气氛热烈，与会人员纷纷表示要把会议精神带回去。',
  ]);

/** Rules and plans: long, numbered, formal, and no report. */
export const policy = (name: string) =>
  article([
    `各县（市、区）人民政府，市政府各部门、各直属机构：现将《${name}》印发给你们，请结合实际认真贯彻执行。`,
    '一、总体要求',
    '以习近平法治思想为指导，坚持党的领导，坚持以人民为中心，坚持依法行政、依法治理，到2025年政府行为全面纳入法治轨道，职责明确、依法行政的政府治理体系日益健全。',
    '二、主要任务',
    ...[
      '健全政府机构职能体系',
      '健全依法行政制度体系',
      '健全行政决策制度体系',
      '健全行政执法工作体系',
      '健全社会矛盾纠纷化解体系',
    ].map(
      (one, n) =>
        `（${'一二三四五'[n]}）${one}。严格落实合法性审查、规范性文件备案、行政复议和行政应诉制度，全面推行行政执法三项制度，完善法律顾问制度，责任单位为市司法局，完成时限为2025年12月底。`,
    ),
    '三、保障措施',
    '加强组织领导，强化督察考核，将任务完成情况纳入年度考核内容。各地各部门每年要按规定向上级报告法治政府建设年度报告，并向社会公开，接受人民群众监督。',
    '某某市人民政府',
    '2024年2月1日',
  ]);

/** A short notice. */
export const notice = (text: string) =>
  article([
    `各有关单位：${text}。`,
    '请各单位高度重视，明确专人负责，于3月15日前将材料报送市司法局，联系电话：0000-1234567。',
    '某某市司法局',
    '2024年2月1日',
  ]);

export const form = (fields: readonly string[]) =>
  `<form>${fields.map((name) => `<p><label>${name}<input type="text"></label></p>`).join('')}<button>提交</button></form>`;

/** The front page: blocks of links. */
export const front = (titles: readonly string[]) =>
  ['政务要闻', '通知公告', '政策文件', '信息公开']
    .map((name) => `<div class="box"><h2>${name}</h2>${list(titles)}</div>`)
    .join('\n');
