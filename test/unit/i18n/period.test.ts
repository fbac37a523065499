/** Periods in words. */
import { describe, expect, it } from 'vitest';
import { periodWords } from '../../../utils/i18n/period.ts';

describe('a period in words, in a report of 2023', () => {
  it.each([
    ['2023', '2023 年', '2023'],
    ['2022', '2022 年', '2022'],
    ['2023-08', '8 月', 'Aug'],
    ['2022-08', '2022 年 8 月', 'Aug 2022'],
    ['2023-Q1', '一季度', 'Q1'],
    ['2021-Q4', '2021 年 四季度', 'Q4 2021'],
    ['2023-06/2023-12', '6—12 月', 'Jun–Dec'],
    ['2022-06/2022-12', '2022 年 6—12 月', 'Jun–Dec 2022'],
    ['2018/2022', '2018—2022 年', '2018–2022'],
    ['2022-09/2023-08', '2022 年 9 月—2023 年 8 月', 'Sep 2022–Aug 2023'],
    ['2023-05-31', '2023-05-31', '2023-05-31'],
    ['since spring', 'since spring', 'since spring'],
    ['2023/?', '2023/?', '2023/?'],
  ])('%s', (period, chinese, english) => {
    expect(periodWords(period, 2023, 'zh-Hans')).toBe(chinese);
    expect(periodWords(period, 2023, 'zh-Hant')).toBe(chinese);
    expect(periodWords(period, 2023, 'en')).toBe(english);
  });

  it('keeps the year where the report has none', () => {
    expect(periodWords('2023-Q1', null, 'zh-Hans')).toBe('2023 年 一季度');
  });
});
