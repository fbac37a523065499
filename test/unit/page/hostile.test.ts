/** Texts made to stall a reader: the time taken must grow with the length of the text and no faster. */
import { describe, expect, it } from 'vitest';
import { detect } from '../../../utils/page/detect.ts';
import { plainClues, readFacts } from '../../../utils/page/facts.ts';
import { judgeTitle } from '../../../utils/page/judge.ts';
import { readPlainText } from '../../../utils/page/plain.ts';

const families = [
  '9',
  '9,',
  ' ',
  '　',
  '\n',
  '\t',
  '|',
  '(',
  '（一）',
  '一、',
  '第一部分',
  '。',
  '，',
  '〔2018',
  '2023年',
  '2023-',
  '索引号：',
  '来 源 ',
  '发布时间：2023',
  '大中小',
  '打印|',
  'app下载',
  '快3',
  '政府信息公开',
  '法治政府',
  '行政执法情况',
  '现将情况',
  '根据规定',
  '我县',
  '中共',
  '人民政府',
  '复議',
  '全(quan)',
  '\u200b',
  '《',
  '【',
];

const shapes: [string, (unit: string, length: number) => string][] = [
  ['one line', (unit, length) => unit.repeat(length / unit.length)],
  ['one line that fails at its end', (unit, length) => `${unit.repeat(length / unit.length)}甲`],
  ['lines', (unit, length) => `${unit.repeat(8)}\n`.repeat(length / (unit.length * 8 + 1))],
];

function timeOf(text: string): number {
  const start = performance.now();
  const article = readPlainText(text);
  const clues = { ...plainClues(), documentTitle: text, metas: [{ name: 'columnname', content: text }] };
  readFacts(article, clues, detect(article, clues));
  judgeTitle(text);
  return performance.now() - start;
}

describe.each(shapes)('R09 hostile text in %s', (_, make) => {
  it.each(families)('%j', (unit) => {
    timeOf(make(unit, 4_000));
    // Quadratic work would take minutes at this length.
    expect(timeOf(make(unit, 256_000))).toBeLessThan(10_000);
  });
});
