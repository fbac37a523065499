/** Report pages that are made of a content system and a report: one report in each system, and the families with tables. */
import {
  disclosureReport,
  disputesTable,
  type Form,
  outcomeIds,
  publicationTable,
  requestsTable,
} from './disclosure.ts';
import type { PortalPage } from './portals.ts';
import { type Published, systems } from './systems.ts';

/** A report on the rule of law, as editors leave it: numbers and dates cut up by spans, indents, a list, a data table. */
const lawBody = `<p>　　市委、市人大常委会：</p>
<p>　　<span>20<span>23</span></span>年，我县坚持依法行政，扎实推进法治政府建设，各项工作取得新的成效。现将有关情况报告如下：</p>
<p><strong>　　一、主要举措和成效</strong></p>
<p style="text-indent: 2em">（一）依法履行职能。取消证明事项<span>1</span><span>7</span>项，网上可办率达<span>98.<b>6</b></span>％，办理行政许可1,<span>2</span>08件，企业开办时间压缩到一个工作日以内。</p>
<p>　　（二）严格规范公正文明执法。办理行政处罚案件&nbsp;346&nbsp;件，罚没金额<span>12<wbr>7.5</span>万元；行政执法人员持证人数<span>5&shy;12</span>人，情况见下表：</p>
<table border="1"><tr><td>执法领域</td><td>处罚案件（件）</td><td>罚没金额（万元）</td></tr><tr><td>市场监管</td><td>210</td><td>80.5</td></tr><tr><td>交通运输</td><td>136</td><td>47.0</td></tr><tr><td>合计</td><td>346</td><td>127.5</td></tr></table>
<p>　　（三）化解矛盾纠纷。收到行政复议申请85件，受理79件，审结72件；行政机关负责人出庭应诉率为100％。<br>　　开展普法活动36场次，受众4.2万人次。</p>
<p><strong>　　二、存在的不足和原因</strong></p>
<p>　　一是少数领导干部运用法治思维的能力还有欠缺。二是基层执法力量薄弱，法制审核人员配备不足，普法宣传的针对性有待加强。</p>
<p><strong>　　三、2024年工作安排</strong></p>
<p>　　继续深入学习贯彻习近平法治思想，计划培训执法人员600人次，加大行政复议力度，推动法治政府建设再上新台阶。</p>
<p>　　特此报告。</p>
<p style="text-align: right">桐庐县人民政府　　<br>2024年1月26日　　</p>`;

export const lawReport: Published = {
  title: '桐庐县2023年法治政府建设年度报告',
  body: lawBody,
  site: '桐庐县人民政府网',
  domain: 'www.tonglu.gov.cn',
  code: '3301220001',
  column: '法治政府建设年度报告',
  publisher: '桐庐县司法局',
  published: '2024-01-31 09:20',
  written: '2024-01-26',
  documentNumber: '桐政〔2024〕3号',
  indexNumber: 'TL001-2024-00012',
};

const small: Record<string, number[]> = {
  'foi.granted': [31, 2, 0, 0, 1, 0],
  'foi.partial': [12, 1, 0, 0, 0, 0],
  'foi.refusedThirdParty': [3, 0, 0, 0, 0, 0],
  'foi.refusedCaseFile': [4, 1, 0, 0, 0, 0],
  'foi.unableNotHeld': [27, 3, 0, 1, 0, 0],
  'foi.declinedRepeat': [5, 0, 0, 0, 0, 0],
  'foi.other': [2, 0, 0, 0, 0, 0],
  'foi.otherOverdue': [2, 0, 0, 0, 0, 0],
};

/** What a place of part three holds: sums that come out, but for the row totals of 部分公开; blanks for some zeros. */
export function requestNumbers(form: Form): (id: string, column: number) => number | string {
  const rowOf = (id: string) => small[id] ?? [0, 0, 0, 0, 0, 0];
  const answered = [0, 1, 2, 3, 4, 5].map((column) =>
    outcomeIds(form).reduce((sum, id) => sum + (rowOf(id)[column] as number), 0),
  );
  const carriedIn = [4, 1, 0, 0, 0, 0];
  const carriedOver = [6, 0, 0, 0, 0, 0];
  const rows: Record<string, number[]> = {
    'disclosure.answered': answered,
    'foi.carriedIn': carriedIn,
    'foi.carriedOver': carriedOver,
    'disclosure.applications': answered.map(
      (value, i) => value + (carriedOver[i] as number) - (carriedIn[i] as number),
    ),
  };
  return (id, column) => {
    const row = rows[id] ?? rowOf(id);
    const total = row.reduce((sum, value) => sum + value, 0);
    // The report's fault: its 部分公开 adds up to 13, its total says 12.
    if (column === 6) return id === 'foi.partial' ? total - 1 : total;
    if (id === 'foi.refusedSecret') return '/';
    if (id === 'foi.refusedQuery') return '';
    return row[column] as number;
  };
}

const disclosure = (year: number): Published => {
  const form: Form = year < 2021 ? 2019 : 2021;
  const disputes = [1, 0, 1, 0, 2, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];
  let place = 0;
  return {
    ...lawReport,
    title: `桐庐县人民政府${year}年政府信息公开工作年度报告`,
    column: '政府信息公开年报',
    publisher: '桐庐县人民政府办公室',
    body: disclosureReport(year, {
      publication: publicationTable(form, ({ change, id }) =>
        change ? -2 : id === 'fee.amount' ? 1863.25 : id === 'procure.amount' ? '432.6万元' : 40 + place++,
      ),
      requests: requestsTable(form, requestNumbers(form)),
      disputes: disputesTable(() => disputes.shift() as number),
    }),
  };
};

const enforcement: Published = {
  ...lawReport,
  title: '桐庐县2023年行政执法统计年报',
  column: '行政执法统计年报',
  body: `<p>　　根据有关规定，现将桐庐县各行政执法机关2023年1月1日至12月31日的行政执法数据公布如下：</p>
<p style="text-align:center">表1　行政处罚实施情况统计表</p>
<table><tr><td>单位名称</td>${['警告、通报批评', '罚款', '没收违法所得、没收非法财物', '暂扣许可证件', '吊销许可证件', '责令停产停业', '行政拘留', '其他行政处罚'].map((kind) => `<td>${kind}</td>`).join('')}<td>合计（宗）</td><td>罚没金额（万元）</td></tr>
<tr><td>县公安局</td><td>420</td><td>1811</td><td>3</td><td>0</td><td>0</td><td>0</td><td>96</td><td>2</td><td>2332</td><td>88.31</td></tr>
<tr><td>县市场监管局</td><td>12</td><td>210</td><td>41</td><td>0</td><td>1</td><td>2</td><td>/</td><td>0</td><td>266</td><td>80.5</td></tr>
<tr><td>合计</td><td>432</td><td>2021</td><td>44</td><td>0</td><td>1</td><td>2</td><td>96</td><td>2</td><td>2598</td><td>168.81</td></tr></table>
<p>说明：1.行政处罚实施数量的统计范围为统计年度1月1日至12月31日期间作出行政处罚决定的数量。2.单处一个类别行政处罚的，计入相应的行政处罚类别；并处两种以上行政处罚的，算一宗行政处罚，计入最重的行政处罚类别。</p>
<p style="text-align:center">表2　行政许可实施情况统计表　单位：宗</p>
<table><tr><td>单位名称</td><td>申请数量</td><td>受理数量</td><td>许可数量</td><td>不予许可数量</td><td>撤销许可数量</td></tr>
<tr><td>县公安局</td><td>9,120</td><td>9,118</td><td>9,101</td><td>17</td><td>0</td></tr><tr><td>县市场监管局</td><td>5,333</td><td>5,310</td><td>5,306</td><td>4</td><td>2</td></tr><tr><td>合计</td><td>14,453</td><td>14,428</td><td>14,407</td><td>21</td><td>2</td></tr></table>
<p>　　下一步，将继续完善行政执法统计制度，加强数据审核，按时公开行政执法总体情况，主动接受社会监督。</p>`,
};

const hostOf = (name: string) => `http://www.${name}.gov.cn`;

/** One report in each content system. */
export const systemPages = (): PortalPage[] =>
  Object.entries(systems).map(([name, { path, page }]) => ({
    file: `system-${name}.html`,
    url: hostOf(`tonglu-${name}`) + path,
    html: page({ ...lawReport, domain: `www.tonglu-${name}.gov.cn` }),
  }));

/** Reports that consist of tables: open information in both forms, enforcement. */
export const tablePages = (): PortalPage[] => {
  const made = (file: string, system: keyof typeof systems, it: Published): PortalPage => {
    const { path, page } = systems[system] as (typeof systems)[string];
    return { file, url: `${hostOf('tonglu')}${path}`, html: page(it) };
  };
  return [
    made('disclosure-2023.html', 'trs', disclosure(2023)),
    made('disclosure-2022.html', 'jpaas', disclosure(2022)),
    made('disclosure-2020.html', 'webber', disclosure(2020)),
    made('enforcement-2023.html', 'ucap', enforcement),
  ];
};

/** A copy of the report with one figure changed, on another portal. */
export const changedCopy = (): PortalPage => {
  const { path, page } = systems.webber as (typeof systems)[string];
  const body = lawReport.body.replace('收到行政复议申请85件', '收到行政复议申请58件');
  return {
    file: 'changed-copy.html',
    url: hostOf('tonglu-copy') + path,
    html: page({ ...lawReport, body, domain: 'www.tonglu-copy.gov.cn' }),
  };
};

/** Reports whose words are not, or not all, on the page: in a frame of the site, on a next page, in a PDF, in a file. */
export const oddPages = (): PortalPage[] => {
  const { page } = systems.unknown as (typeof systems)[string];
  const made = (file: string, body: string): PortalPage => ({
    file,
    url: `${hostOf('tonglu')}/odd/${file}`,
    html: page({ ...lawReport, body }),
  });
  const inner = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title></title></head><body>${lawReport.body}</body></html>`;
  return [
    made('framed.html', '<iframe src="/odd/framed-body.html" width="900" height="500"></iframe>'),
    { file: 'framed-body.html', url: `${hostOf('tonglu')}/odd/framed-body.html`, html: inner },
    made('split.html', `${lawReport.body}<p><a href="split_2.html">下一页</a></p>`),
    made('pdf.html', '<iframe src="http://files.tonglu.gov.cn/report.pdf" width="900" height="300"></iframe>'),
    { file: 'report.pdf', url: 'http://files.tonglu.gov.cn/report.pdf', html: '<!DOCTYPE html><title>PDF</title>' },
    made('attached.html', '<p>附件：<a href="/files/2023report.docx">桐庐县2023年法治政府建设年度报告.docx</a></p>'),
  ];
};
