/** Plain text as an article: the body without what portals put around it, and the headings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readDom } from '../../../utils/page/dom.ts';
import { readPlainText } from '../../../utils/page/plain.ts';
import { root } from '../../support/files.ts';
import { portalOf } from '../../support/portals.ts';
import { hasShared, reportNames, reportText } from '../../support/shared.ts';
import { lawReport } from './detection-pages.ts';

interface Gold {
  article: [number, number];
  sections: { start: number; end: number; level: number; title: string }[];
}
const gold = (name: string) => JSON.parse(readFileSync(join(root, '../shared/gold', `${name}.json`), 'utf8')) as Gold;
const squeeze = (text: string) => text.replace(/\s/g, '');

describe.skipIf(!hasShared)('labelled reports', () => {
  it.each(reportNames)('%s: body and headings', (name) => {
    const text = reportText(name);
    const article = readPlainText(text);
    const { article: body, sections } = gold(name);
    expect(article.text).toBe(text);
    const shape = ({ start, end, level }: { start: number; end: number; level: number }) => ({
      start,
      end,
      level,
      title: text.slice(start, end),
    });
    expect(article.headings.map(shape)).toEqual(sections.map(shape));
    expect(text.slice(...article.body).trim()).toBe(text.slice(...body).trim());
  });

  it.each(reportNames)('%s: the same as a page', (name) => {
    const text = reportText(name);
    const page = readDom(new JSDOM(portalOf(text)).window.document);
    const { article: body, sections } = gold(name);
    expect(squeeze(page.text.slice(...page.body))).toBe(squeeze(text.slice(...body)));
    expect(page.headings.map(({ title, level }) => [squeeze(title), level])).toEqual(
      sections.map(({ start, end, level }) => [squeeze(text.slice(start, end)), level]),
    );
  });
});

describe('the body of a text', () => {
  const report = [...lawReport(2023), '某某县人民政府', '2024年1月20日'];
  const before = [
    '首页 > 政务公开 > 法治政府建设年度报告',
    ' 无障碍    长者助手 我的收藏   收藏',
    '某某县2023年法治政府建设年度报告',
    '索 引 号：1135052400000000XX/2024-00012    发布机构：某某县司法局',
    '发布时间：2024-02-01 09:00  来源：某某县司法局  浏览次数：318',
    '【字体：大 中 小】【打印】',
    '文　　号：某政〔2024〕3号',
    '某政〔2024〕3号',
    '大发快3彩票开户|时时彩计划|真人娱乐平台',
  ];
  const after = [
    '（此件公开发布）',
    '抄送：市委依法治市办，市司法局。',
    '某某县人民政府办公室    2024年1月20日印发',
    '附件下载',
    '扫一扫在手机打开当前页',
    '【打印】 【关闭】',
    '责任编辑：某某',
    '上一篇：2022年法治政府建设年度报告',
    '相关解读',
    '图解：2023年法治政府建设年度报告',
    '版权所有：某某县人民政府 网站标识码：3505240001 备案号：ICP备00000000号',
    '快3助手下载_Wellcome!!|幸运彩票网址',
    '0',
  ];
  const lines = (some: readonly string[]) => fc.subarray([...some]);
  const blank = fc.constantFrom('\n', '\n\n', '\n     \n\n    ');

  it('is found whatever stands around it, to the character', () => {
    fc.assert(
      fc.property(lines(before), lines(after), blank, (head, tail, gap) => {
        const body = report.join(gap);
        const text = [...head, body, ...tail].join(gap);
        const article = readPlainText(text);
        const kept = tail[0] === '（此件公开发布）' ? `${gap}（此件公开发布）` : '';
        expect(text.slice(...article.body)).toBe(body + kept);
      }),
      { numRuns: 300 },
    );
  });

  it('includes whom it is addressed to, and tables that follow it', () => {
    const read = (text: string) => text.slice(...readPlainText(text).body);
    const body = lawReport(2021).join('\n');
    expect(read(`来源：某局 时间：2022-03-01\n市委：\n${body}`)).toBe(`市委：\n${body}`);
    expect(read(`某某市报告\n中共某某市委、市人大常委会\n${body}`)).toBe(`中共某某市委、市人大常委会\n${body}`);
    expect(read(`${body}\n附件：行政执法统计表\n地区\t处罚\n甲县\t12\n乙县\t30\n打印`)).toBe(
      `${body}\n附件：行政执法统计表\n地区\t处罚\n甲县\t12\n乙县\t30`,
    );
  });

  it('does not end where a sentence begins like a button', () => {
    const last =
      '无障碍环境建设持续推进，为残疾人和老年人办理法律援助案件120件，公共服务场所改造完成率稳步提高，群众满意。';
    const text = `${report.slice(0, -2).join('\n')}\n${last}`;
    expect(text.slice(...readPlainText(text).body).endsWith(last)).toBe(true);
  });

  it('is empty where there are no sentences', () => {
    for (const text of ['', '\n \n', '首页\n政务公开\n登录', '打印|关闭']) {
      const { body, headings } = readPlainText(text);
      expect(body[0]).toBe(body[1]);
      expect(headings).toEqual([]);
    }
  });
});

describe('headings', () => {
  const titles = (text: string) =>
    readPlainText(
      `全年工作取得新的成效，各项任务如期完成，现将有关情况报告如下。\n${text}\n依法行政各项工作扎实推进，群众满意度稳步提高，取得明显成效。`,
    ).headings.map(({ level, title }) => `${level} ${title}`);

  it.each([
    ['一、主要工作', ['1 一、主要工作']],
    ['一、主要工作。', ['1 一、主要工作']],
    ['（一）完善制度。全年制定文件9件。', ['2 （一）完善制度']],
    ['(二)规范执法', ['2 (二)规范执法']],
    ['十二、其他事项', ['1 十二、其他事项']],
    ['第三部分 行政执法', ['1 第三部分 行政执法']],
    ['一是加强学习。', []],
    ['（一）\t12\t30', []],
    ['一、受理案件12件；', []],
    [
      '（三）全年受理行政复议案件120件，审结118件，其中维持60件、撤销10件、调解终止48件，同比增长12%，纠错率进一步下降，办案质量稳步提升，群众满意。',
      [],
    ],
    ['存在的问题和不足', ['1 存在的问题和不足']],
    ['下一步工作打算', ['1 下一步工作打算']],
    ['某某县司法局', []],
  ])('%s', (line, expected) => {
    expect(titles(line)).toEqual(expected);
  });
});
