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

  it.each([
    ['件', '1', 'case'],
    ['件', 1, 'case'],
    ['件', '1.0', 'case'],
    ['件', '11', 'cases'],
    ['件', '0', 'cases'],
    ['件', '', 'cases'],
    ['个工作日', '1', 'working day'],
    ['人', '1', 'person'],
    ['家', '1', 'body'],
    ['批', '1', 'batch'],
    ['份', '1', 'copy'],
    ['次', '1', 'time'],
    ['个百分点', 1, 'point'],
    ['米', '1', 'm'],
    ['元', '1', 'CNY'],
    ['万元', '1', '10k CNY'],
    ['标箱', '1', '标箱'],
  ])('%s after %s is %s in English', (unit, value, words) => {
    expect(unitWords(unit, 'en', value).words).toBe(words);
  });

  it('is the report’s own in Chinese', () => {
    expect(unitWords('宗', 'zh-Hans')).toEqual({ words: '宗', isReports: true });
  });
});
