/** Checks: found where the arithmetic and the words say so, silent where they do not. */
import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../utils/checks/checks.ts';
import { noteOf } from '../../../utils/checks/note.ts';
import { extractFigures } from '../../../utils/figures/extract.ts';

/** Each check as `kind verdict quotes`, and its note. */
function checked(text: string): { told: string; note: string }[] {
  const figures = extractFigures(text, { year: 2023 });
  return checkFigures(figures, text).map((check) => ({
    told: `${check.kind} ${check.verdict} ${check.figures.map((i) => figures[i]?.quote).join(' ')}`,
    note: noteOf(check, figures),
  }));
}
const told = (text: string) => checked(text).map((one) => one.told);

describe('sums', () => {
  it.each([
    ['其中', '调解各类纠纷320件，其中邻里纠纷200件、劳动纠纷120件。', ['sum holds 320 200 120']],
    ['a bracket', '办理法律援助案件90件（其中民事案件60件、刑事案件30件）。', ['sum holds 90 60 30']],
    ['no word at all, where it comes out', '清理文件58件，废止20件、修改8件、保留30件。', ['sum holds 58 20 8 30']],
    ['parts left out', '调解各类纠纷320件，其中邻里纠纷200件、劳动纠纷20件。', []],
    ['a total by chance of small numbers', '设立大厅3个、分厅2个、驿站1个。', []],
    ['another unit', '培训执法人员300人，其中新进人员100人，举办培训班200期。', []],
    ['a total that is about', '调解各类纠纷约320件，其中邻里纠纷200件、劳动纠纷120件。', []],
  ])('%s', (_, text, checks) => {
    expect(told(text)).toEqual(checks);
  });

  it('that the taxonomy knows to be complete fail with the arithmetic written out', () => {
    const [check] = checked('政务服务大厅全年办件5600件，其中办结5310件，在办90件。');
    expect(check).toEqual({ told: 'sum fails 5600 5310 90', note: '5310 + 90 = 5400，报告写 5600，差 200' });
  });

  it('of outcomes fail only when most outcomes are listed, and name what is none', () => {
    const few = '受理行政复议案件90件，审结80件。审结的案件中，其中维持30件，撤销10件。';
    expect(told(few).filter((one) => one.includes('fails'))).toEqual([]);
    const most =
      '受理行政复议案件90件，审结80件。从审结的案件看，其中，维持行政行为的案件30件，撤销行政行为的案件10件，' +
      '驳回行政复议申请的案件5件，确认违法的案件3件，变更行政行为的案件1件，责令履行的案件2件，终止审理案件4件，不予受理案件6件，调解案件5件。';
    const check = checked(most).find((one) => one.told.includes('fails'));
    expect(check?.note).toMatch(/= 66，报告写 80，差 14；其中“.*不予受理.*”不属所列/);
  });
});

describe('rates', () => {
  it.each([
    ['rounded', '受理行政复议案件99件，审结85件，办结率86%。', ['ratio holds 85 99 86%']],
    ['cut off', '行政许可事项904项，其中即办行政许可事项683项，即办率75.5%。', ['ratio truncated 683 904 75.5%']],
    ['a bound that is met', '调解矛盾纠纷200件，调解成功190件，调解成功率90%以上。', ['ratio bounded 190 200 90%']],
    ['a bound that is not', '调解矛盾纠纷200件，调解成功170件，调解成功率90%以上。', ['ratio fails 170 200 90%']],
    [
      'counts that the taxonomy does not know',
      '抽检样品400批次，合格392批次，样品合格率98%。',
      ['ratio holds 392 400 98%'],
    ],
    ['unknown counts that do not make it', '抽检样品400批次，合格380批次，样品合格率98%。', []],
    ['cases carried over', '受理行政复议案件99件，含上年结转共审结108件，办结率95%。', []],
    [
      'the counts of the rate are others than the taxonomy would take',
      '办理行政应诉案件142件，负责人应出庭应诉96件，实际出庭95件，出庭应诉率99.0%。',
      ['ratio holds 95 96 99.0%'],
    ],
    ['a change is no rate', '受理行政复议案件99件，审结85件，同比增长12%。', []],
  ])('%s', (_, text, checks) => {
    expect(told(text)).toEqual(checks);
  });
});

describe('an unstated base', () => {
  it('is named where one number makes three rates true', () => {
    // 1203 makes all three true when rounded.
    const text = '“零跑动”事项1100项，占比91.4%；“一次办”事项1012项，占比84.1%；全程网办事项903项，占比75.1%。';
    const [check] = checked(text).filter((one) => one.told.startsWith('base'));
    expect(check?.note).toContain('四舍五入时为 1203');
  });

  it('is not named where the rates have none in common', () => {
    const text = '“零跑动”事项1100项，占比91.4%；“一次办”事项1012项，占比62.7%；全程网办事项903项，占比40.3%。';
    expect(told(text).filter((one) => one.startsWith('base'))).toEqual([]);
  });
});
