/**
 * Pages as the content systems of portals make them, around any article: the same report in each must give the same body,
 * facts and figures. Sites, people and numbers are invented. Not the reports themselves: disclosure.ts and the tests.
 */

/** An article and what a portal knows of it. */
export interface Published {
  title: string;
  /** The article as HTML: paragraphs, lists, tables. */
  body: string;
  site: string;
  domain: string;
  /** Identification code of the site. */
  code: string;
  column: string;
  publisher: string;
  /** `2024-01-31 09:20`. */
  published: string;
  /** ISO date of the document itself. */
  written: string;
  documentNumber: string;
  indexNumber: string;
}

const text = (words: string) => words.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
const meta = (name: string, content: string) => `<meta name="${name}" content="${text(content)}">`;

const metas = (it: Published) =>
  [
    meta('SiteName', it.site),
    meta('SiteDomain', it.domain),
    meta('SiteIDCode', it.code),
    meta('ColumnName', it.column),
    meta('ArticleTitle', it.title),
    meta('PubDate', it.published),
    meta('ContentSource', it.publisher),
  ].join('\n');

const look = `<style>
  * { box-sizing: border-box }
  body { margin: 0; font: 16px/1.8 "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #333; background: #fff }
  a { color: inherit; text-decoration: none }
  ul { list-style: none; margin: 0; padding: 0 }
  .top { background: #2a4d8f; color: #fff; padding: 18px 6% }
  .top ul { display: flex; flex-wrap: wrap; gap: 4px 22px; font-size: 14px; padding-top: 8px }
  .middle { width: 1080px; max-width: 92%; margin: 0 auto }
  .where, .info, .tools { font-size: 13px; color: #777; padding: 8px 0 }
  h1, .bt { text-align: center; font-size: 26px; line-height: 1.5; font-weight: bold; margin: 20px 0 8px }
  .foot { background: #37414f; color: #dde; font-size: 13px; text-align: center; padding: 18px 0; margin-top: 36px }
  .side { font-size: 14px; border-top: 1px solid #ddd; margin-top: 28px }
  table { border-collapse: collapse; max-width: 100% }
  td { border: 1px solid #bcc5d0; padding: 4px 8px; font-size: 14px }
  .hide { display: none }
  .middle p { margin: 0 0 8px }
</style>`;

const menu = `<ul>${['首页', '走进我们', '政务公开', '政务服务', '互动交流', '数据发布']
  .map((name) => `<li><a href="/c/${encodeURIComponent(name)}">${name}</a></li>`)
  .join('')}</ul>`;
const top = (it: Published) => `<div class="top"><b>${text(it.site)}</b>${menu}</div>`;
const where = (it: Published) =>
  `<div class="where">您所在的位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/nb/">${text(it.column)}</a></div>`;
const tools =
  '<div class="tools">【字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】 <a href="#">打印</a> <a href="#">关闭</a> 分享到：<a href="#">微信</a> <a href="#">微博</a></div>';
const related = `<div class="side"><b>相关文章</b><ul>${[2021, 2020, 2019]
  .map((year) => `<li><a href="/zwgk/nb/${year}.html">${year}年度工作报告（办理${year}件）</a> ${year + 1}-01-20</li>`)
  .join('')}</ul></div>`;
const foot = (it: Published) =>
  `<div class="foot"><p>主办：${text(it.site)}办公室　承办：大数据中心　网站标识码：${it.code}</p><p>某ICP备11000001号　某公网安备 36000002000001号　您是第 8812345 位访问者</p></div>`;
const scan = '<p class="tools">扫一扫在手机打开当前页</p>';
const page = (head: string, body: string) =>
  `<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8">\n${head}\n${look}</head>\n<body>${body}</body></html>\n`;
const day = (it: Published) => it.published.slice(0, 10);

/** The content systems, each with the path that its addresses have. */
export const systems: Record<string, { path: string; page(it: Published): string }> = {
  /** TRS: metadata padded with blanks in a table, a style sheet inside the editor's element. */
  trs: {
    path: '/zwgk/nb/202401/t20240131_88231.html',
    page: (it) =>
      page(
        `<title>${text(it.title)}_${text(it.site)}</title>\n${metas(it)}`,
        `${top(it)}<div class="middle">${where(it)}
<table class="xxgk_detail_table1"><tr><td><b>标　　题：</b></td><td>${text(it.title)}</td><td><b>索 引 号：</b></td><td>${it.indexNumber}</td></tr>
<tr><td><b>文　　号：</b></td><td>${text(it.documentNumber)}</td><td><b>发布机构：</b></td><td>${text(it.publisher)}</td></tr>
<tr><td><b>成文日期：</b></td><td>${it.written}</td><td><b>有 效 性：</b></td><td></td></tr></table>
<h1>${text(it.title)}</h1><div class="info">发布时间：${it.published}　来源：${text(it.publisher)}　浏览次数：<span id="hits">1024</span></div>${tools}
<div class="article-body"><div id="Zoom"><div class="trs_editor_view TRS_UEDITOR trs_paper_default"><style>.TRS_UEDITOR td { padding: 3px }</style>${it.body}</div></div></div>
${related}</div>${foot(it)}`,
      ),
  },
  /** 大汉 jcms: comment marks and two meta tags around the body, the title between comments. */
  jcms: {
    path: '/art/2024/1/31/art_1229037201_5260012.html',
    page: (it) =>
      page(
        `<title>${text(it.title)}</title>\n${metas(it)}`,
        `${top(it)}<div class="middle">${where(it)}
<table class="xxgk_article"><tr><td>索引号</td><td>${it.indexNumber}</td><td>文号</td><td>${text(it.documentNumber)}</td></tr><tr><td>发布机构</td><td>${text(it.publisher)}</td><td>成文日期</td><td>${it.written}</td></tr></table>
<div class="bt"><!--<$[标题名称(html)]>begin-->${text(it.title)}<!--<$[标题名称(html)]>end--></div>
<div class="info">发布日期：${day(it)}　浏览次数：<iframe src="about:blank" class="hide"></iframe> 次</div>
<div class="zoom" id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">${it.body}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div>
${tools}<a class="hide" href="http://www.hanweb.example/">Produced By 大汉网络 大汉版通发布系统</a>${related}</div>${foot(it)}`,
      ),
  },
  /** 大汉 jpaas: ids of its own and nothing else around. */
  jpaas: {
    path: '/art/2024/art_5d2c0b6c1f4e4c0f9a2b7e3d4c5b6a79.html',
    page: (it) =>
      page(
        `<title>${text(it.title)}</title>\n${metas(it)}\n<meta pagetype="1">`,
        `${top(it)}<div class="middle">${where(it)}<h1 id="con_title">${text(it.title)}</h1><div id="con_time" class="info">发布时间：${it.published}　来源：${text(it.publisher)}</div>
<table class="hide"><tr><td>索引号</td><td>旧-0001</td></tr></table><p class="info">索引号：${it.indexNumber}　文号：${text(it.documentNumber)}　成文日期：${it.written}</p>
<div id="con_con" class="ccontent">${it.body}</div>${tools}${related}</div>${foot(it)}`,
      ),
  },
  /** UCAP: elements of its own, the build time as a meta tag, words of the site inside the body's element. */
  ucap: {
    path: '/site/c12345/202401/2ecfb31a4d5e4f60819a2b3c4d5e6f70.shtml',
    page: (it) =>
      page(
        `<title>${text(it.column)} - ${text(it.site)}</title>\n${metas(it)}\n<meta name="others" content="页面生成时间 2026-08-01 02:00:00">`,
        `${top(it)}<div class="middle">${where(it)}
<table class="table_content"><tr><td class="c1">名称</td><td colspan="3">${text(it.title)}</td></tr><tr><td class="c1">索引号</td><td>${it.indexNumber}</td><td class="c3">文号</td><td>${text(it.documentNumber)}</td></tr><tr><td class="c1">发布机构</td><td>${text(it.publisher)}</td><td class="c3">公开日期</td><td>${day(it)}</td></tr><tr><td>成文日期</td><td>${it.written}</td><td>时效</td><td></td></tr></table>
<h1><ucaptitle>${text(it.title)}</ucaptitle></h1><div class="info">时间：<publishtime>${it.published}</publishtime></div>
<div id="detailContent" class="detailContent"><ucapcontent>${it.body}</ucapcontent>${scan}</div>${related}</div>${foot(it)}`,
      ),
  },
  /** NFCMS: a header for the screen and one for the phone, the body named for accessibility tools. */
  nfcms: {
    path: '/zwgk/nb/content/post_9484102.html',
    page: (it) =>
      page(
        `<title>${text(it.title)}</title>\n${metas(it)}\n<script>window.NFCMS_PUB_TYPE="post"</script>`,
        `<div class="pc2022">${top(it)}</div><div class="wap2022 hide"><meta charset="utf-8">${top(it)}</div><div class="middle"><div class="curb"><h1 class="where">您当前所在的位置：<a href="/">首页</a> &gt; ${text(it.column)}</h1></div>
<h1 class="content_title">${text(it.title)}</h1><ul class="content_attr info"><li class="date">发布时间：<span>${it.published}</span></li><li>来源：${text(it.publisher)}</li><li>索引号：${it.indexNumber}</li><li>文　　号：${text(it.documentNumber)}</li><li>成文日期：${it.written}</li></ul>
<div id="zoomcon" class="content_article" wzades="正文">${it.body}</div><div class="tools">附件：无</div>${tools}${related}</div>${foot(it)}`,
      ),
  },
  /** 广东政府信息公开平台: the page hidden until its script has run, a department's name as first heading, an empty twin, the text again as JSON. */
  gkmlpt: {
    path: '/gkmlpt/content/4/4123/post_4123456.html',
    page: (it) =>
      page(
        `<title>${text(it.title)}</title>\n${metas(it)}\n<script>window._CONFIG = {"DETAIL":${JSON.stringify({ title: it.title, content: it.body }).replace(/</g, '\\u003c')}}</script>`,
        `<div id="app" style="visibility:visible">${top(it)}<div class="middle"><h1 class="print-title hide">${text(it.publisher)}</h1>
<div class="classify"><table><tr><td class="first">索引号：</td><td class="td-value"><span>${it.indexNumber}</span></td><td class="second">分类：</td><td><span></span></td></tr><tr><td>发布机构：</td><td><span>${text(it.publisher)}</span></td><td>成文日期：</td><td><span>${it.written}</span></td></tr><tr><td>名称：</td><td colspan="3"><span>${text(it.title)}</span></td></tr><tr><td>文号：</td><td><span>${text(it.documentNumber)}</span></td><td>发布日期：</td><td><span>${day(it)}</span></td></tr><tr><td>主题词：</td><td></td></tr></table></div>
<h1 class="title document-number">${text(it.title)}</h1><div class="date-row info">发布日期：${day(it)}&nbsp;&nbsp;浏览次数：-</div>
<div class="content-box"><div class="content"><div class="article-content" wzades="信息公开内容正文详情">${it.body}</div><div class="article-content policy-article-content"></div></div></div>${tools}</div>${foot(it)}</div>`,
      ),
  },
  /** 博达 webber: a form around everything, the body two elements deep. */
  webber: {
    path: '/info/1437/16629.htm',
    page: (it) =>
      page(
        `<title>${text(it.title)}-${text(it.site)}</title>\n${metas(it)}`,
        `${top(it)}<div class="middle">${where(it)}<form name="_newscontent_fromname"><h1>${text(it.title)}</h1><div class="info">时间：${day(it)}　作者：　来源：${text(it.publisher)}　点击：<span>87</span></div>
<p class="info">索引号：${it.indexNumber}　文号：${text(it.documentNumber)}　成文日期：${it.written}</p>
<div id="vsb_content_2"><div class="v_news_content">${it.body}</div></div>
<div class="tools">上一条：<a href="16628.htm">2022年度报告</a></div><div class="tools">下一条：<a href="16630.htm">2024年度报告</a></div>【<a href="#">关闭</a>】</form>${related}</div>${foot(it)}`,
      ),
  },
  /** An application that draws the body twice, for the screen and for the phone, under one id, with Word's styles in it. */
  angular: {
    path: '/ItemDetail.html?docId=1183021',
    page: (it) => {
      const body = `<div id="wenzhang-content" class="wenzhang-content"><div class="Section0"><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><style>@font-face { font-family: 宋体 } p.MsoNormal { margin: 0 }</style>${it.body}</div></div>`;
      return page(
        `<title>${text(it.title)}</title>\n${metas(it)}`,
        `${top(it)}<div class="middle">${where(it)}<div class="wenzhang-title bt">${text(it.title)}</div><div class="info">发布时间：${day(it)}　来源：${text(it.publisher)}　文号：${text(it.documentNumber)}</div><div class="info">索引号：${it.indexNumber}</div><div class="info">成文日期：${it.written}</div>
<div class="pc">${body}</div><div class="phone hide">${body}</div>${tools}${related}</div>${foot(it)}`,
      );
    },
  },
  /** A site that no list knows: no metadata convention, no telling names. */
  unknown: {
    path: '/2024/01-31/8812.html',
    page: (it) =>
      page(
        `<title>${text(it.title)}</title>`,
        `${top(it)}<div class="middle">${where(it)}<div class="x7"><h3>${text(it.title)}</h3><div class="info">${day(it)}　来源：${text(it.publisher)}</div><div class="info">索引号：${it.indexNumber} 文号：${text(it.documentNumber)} 成文日期：${it.written}</div><div class="x9">${it.body}</div>${tools}</div>${related}</div>${foot(it)}`,
      ),
  },
};
