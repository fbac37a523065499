import { describe, expect, it } from 'vitest';
import { unitWords } from '../../../utils/i18n/units.ts';

describe('a measure word', () => {
  it.each([
    ['件', 'cases', false],
    ['項', 'items', false],
    ['个', '', false],
    ['', '', false],
    ['%', '%', false],
    ['万元', '10k CNY', false],
    ['億元', '100m CNY', false],
    ['万', '10k', false],
    ['个百分点', 'points', false],
    ['标箱', '标箱', true],
    ['万标箱', '万标箱', true],
    ['constructor', 'constructor', false],
  ])('%s is %s in English', (unit, words, isReports) => {
    expect(unitWords(unit, 'en')).toEqual({ words, isReports });
  });

  it('is the report’s own in Chinese', () => {
    expect(unitWords('宗', 'zh-Hans')).toEqual({ words: '宗', isReports: true });
  });
});
