/** Kept numbers in tables: found by row and column, whatever has become of the rest of the table. */
import { describe, expect, it } from 'vitest';
import { cellKey, Tables } from '../../../utils/anchors/cells.ts';
import { describeFigure, describePassage } from '../../../utils/anchors/describe.ts';
import { findAll } from '../../../utils/anchors/find.ts';

const rows = [
  ['项目', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '3', '5', '74'],
  ['行政规范性文件', '564', '984', '4185'],
  ['行政许可决定', '3', '5', '74'],
];
const tableOf = (table: string[][]) => table.map((row) => row.join('\t')).join('\n');
const page = (table: string[][], caption = '一、主动公开情况') =>
  `某市年报\n${caption}\n${tableOf(table)}\n二、其他事项`;
const text = page(rows);

/** The cell in a row and column (by its header), as a figure. */
function kept(row: string, column: string, from = text, table = rows) {
  const r = table.find(([head]) => head === row) as string[];
  const c = (table[0] as string[]).indexOf(column);
  const line = from.indexOf(`\n${r.join('\t')}`) + 1;
  const start = line + r.slice(0, c).join('\t').length + 1;
  const quote = r[c] as string;
  expect(from.slice(start, start + quote.length)).toBe(quote);
  const value = Number(quote.replaceAll(',', ''));
  return describeFigure(from, {
    start,
    end: start + quote.length,
    value,
    unit: '件',
    unitImplied: true,
    indicator: `${row}${column}`,
  });
}

const told = (anchor: ReturnType<typeof kept>, now: string) => {
  const [finding] = findAll([anchor], now);
  const line =
    finding?.found &&
    now
      .slice(now.lastIndexOf('\n', finding.found[0]) + 1)
      .split('\n')[0]
      ?.split('\t')[0];
  return { state: finding?.state, found: finding?.found && now.slice(...finding.found), row: line };
};

describe('the name of a cell', () => {
  it('is its row and its column', () => {
    const at = text.indexOf('984');
    expect(new Tables(text).nameAt(at)).toEqual({ row: '行政规范性文件', column: '本年废止件数', measure: '' });
    expect(new Tables(text).nameAt(0)).toBeNull();
  });

  it('passes over columns of numbers and takes the measure from header or caption', () => {
    const numbered = `单位：万元\n序号\t项目\t金额\n1\t罚没收入\t12.5\n2\t收费\t3`;
    expect(new Tables(numbered).nameAt(numbered.indexOf('12.5'))).toEqual({
      row: '罚没收入',
      column: '金额',
      measure: '万元',
    });
    const headed = `项目\t金额（亿元）\n罚没收入\t1.5`;
    expect(new Tables(headed).nameAt(headed.indexOf('1.5'))?.measure).toBe('亿元');
  });

  it('does not depend on brackets, spaces or script', () => {
    const one = { row: '规 章（含修订）', column: '件数', measure: '' };
    expect(cellKey(one)).toBe(cellKey({ row: '規章', column: '件數', measure: '件' }));
  });
});

describe('a kept cell', () => {
  it.each([
    ['规章', '本年制发件数', '3'],
    ['行政许可决定', '本年制发件数', '3'],
    ['行政规范性文件', '现行有效件数', '4185'],
  ])('is where it was: %s, %s', (row, column, quote) => {
    expect(told(kept(row, column), text)).toEqual({ state: 'exact', found: quote, row });
  });

  it.each([
    ['rows sorted anew', page([rows[0], rows[3], rows[2], rows[1]] as string[][])],
    [
      'a column put in',
      page(rows.map((row, i) => [row[0] as string, i ? String(i * 7) : '上年件数', ...row.slice(1)])),
    ],
    ['columns exchanged', page(rows.map(([a, b, c, d]) => [a, d, c, b] as string[]))],
    ['a row put in', page([rows[0], ['政策文件', '3', '5', '74'], ...rows.slice(1)] as string[][])],
    ['another caption, spaces, full width', page(rows, '（一）概况').replace('3\t5', ' ３ \t 5')],
  ])('is found: %s', (_, now) => {
    for (const row of ['规章', '行政许可决定'])
      expect(told(kept(row, '本年制发件数'), now)).toMatchObject({ row, state: expect.stringMatching(/exact|moved/) });
  });

  it('is found where a separator was put into it', () => {
    const now = text.replace('4185', '4,185');
    expect(told(kept('行政规范性文件', '现行有效件数'), now)).toMatchObject({ found: '4,185' });
  });

  it('is changed where another number stands in its row and column', () => {
    const now = page([rows[0], rows[3], ['行政规范性文件', '570', '984', '4185'], rows[1]] as string[][]);
    expect(told(kept('行政规范性文件', '本年制发件数'), now)).toEqual({
      state: 'changed',
      found: '570',
      row: '行政规范性文件',
    });
  });

  it('is missing where its row is gone, though the numbers stand in another', () => {
    expect(told(kept('行政许可决定', '本年制发件数'), page(rows.slice(0, 3))).state).toBe('missing');
  });

  it('is the same number in another measure', () => {
    const money = [
      ['项目', '金额（万元）'],
      ['罚没收入', '12.5'],
      ['收费', '30'],
    ];
    const before = page(money);
    const anchor = kept('罚没收入', '金额（万元）', before, money);
    const now = page([
      ['项目', '金额（元）'],
      ['罚没收入', '125000'],
      ['收费', '300000'],
    ]);
    expect(told(anchor, now)).toMatchObject({ state: 'moved', found: '125000' });
    expect(told(anchor, now.replace('125000', '125100'))).toMatchObject({ state: 'changed', found: '125100' });
  });

  it('is found when a sentence states it with its unit', () => {
    const prose = '全年查处案件，罚没收入12.5万元。其余各项按规定办理完毕，有关情况如下。';
    const at = prose.indexOf('12.5');
    const anchor = describeFigure(prose, { start: at, end: at + 5, value: 125000, unit: '元', indicator: '罚没收入' });
    const now = `有关情况如下\n项目\t金额（万元）\n收费\t30\n罚没收入\t12.5\n`;
    expect(told(anchor, now)).toMatchObject({ state: 'moved', found: '12.5', row: '罚没收入' });
  });

  it('a passage in a cell knows its cell', () => {
    const at = text.indexOf('行政规范性文件');
    expect(describePassage(text, [at, at + 7]).cell?.column).toBe('项目');
  });
});
