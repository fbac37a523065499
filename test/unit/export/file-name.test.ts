/** File names made of page titles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportName, safeFileName } from '../../../utils/export/file-name.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('R46 a file name', () => {
  it.each([
    ['青石县2023年法治政府建设年度报告', '青石县2023年法治政府建设年度报告.csv'],
    ['../../evil:name?', 'evil_name.csv'],
    ['a\\b/c', 'a_b_c.csv'],
    ['CON', 'mingshu-CON.csv'],
    ['nul.txt', 'mingshu-nul.txt.csv'],
    ['com1', 'mingshu-com1.csv'],
    ['console', 'console.csv'],
    ['name. . .', 'name.csv'],
    ['.hidden', 'hidden.csv'],
    ['', 'mingshu.csv'],
    ['???', 'mingshu.csv'],
    ['fdp\u202eexe', 'fdp_exe.csv'],
    ['a\n\tb   c', 'a_b c.csv'],
  ])('%j becomes %s', (name, expected) => expect(safeFileName(name, 'csv')).toBe(expected));

  it('is at most 120 bytes and ends with a whole character', () => {
    const long = safeFileName('报'.repeat(300), 'json');
    expect(bytes(long)).toBeLessThanOrEqual(120);
    expect(long).toMatch(/^报+\.json$/);
    expect(safeFileName('👨‍👩‍👧'.repeat(30), 'md')).toMatch(/^.+\.md$/u);
  });

  it('is safe whatever the title is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const name = safeFileName(title, 'csv');
        expect(bytes(name)).toBeLessThanOrEqual(120);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]/u);
        expect(name).toMatch(/^[^.\s].*[^.\s]\.csv$|^[^.\s]\.csv$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
      }),
    );
  });
});

describe('the name of an export', () => {
  it('says what is in it: a backup is never taken for a table of the same day', () => {
    const named = (['stata', 'backup', 'citations', 'json'] as const).map((format) => exportName(format, '2024-01-20'));
    expect(named).toEqual([
      'mingshu-statistics-2024-01-20',
      'mingshu-backup-2024-01-20',
      'mingshu-citations-2024-01-20',
      'mingshu-backup-2024-01-20',
    ]);
  });

  it('is the title where one report goes out, but for a backup, which has everything', () => {
    expect(exportName('csv', '2024-01-20', '青石县报告')).toBe('青石县报告');
    expect(exportName('backup', '2024-01-20', '青石县报告')).toBe('mingshu-backup-2024-01-20');
  });
});
