import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { FigureCorrection } from '../../../utils/corrections/correction.ts';
import { fieldsOf } from '../../../utils/corrections/fields.ts';
import { type ClipItem, type ClipWords, clip } from '../../../utils/export/clip.ts';
import { sampleReading } from '../../support/reading.ts';

const words: ClipWords = {
  columns: Array.from({ length: 15 }, (_, n) => `c${n}`),
  edited: (read, by) => `${by} 改正，原文 ${read}`,
  added: (by) => `${by} 补入`,
  citation: '云溪县人民政府. 年度报告[R/OL]. 2024-02-20.',
};
const item = (index: number, over: Partial<ClipItem> = {}): ClipItem => {
  const figure = sampleReading.figures[index]!;
  return { figure, name: figure.indicator, edit: null, ...over };
};
const linkOf = () => 'http://x/#:~:text=a';
const make = (form: Parameters<typeof clip>[0], ...items: ClipItem[]) =>
  clip(form, sampleReading, items, words, linkOf);
const edit: FigureCorrection = {
  id: 'e',
  address: '',
  reason: '',
  by: 'LZ',
  createdAt: '',
  updatedAt: '',
  kind: 'edit',
  anchor: { quote: '', prefix: '', suffix: '', start: 0, end: 0 },
  before: fieldsOf(sampleReading.figures[0]!),
  after: { value: 115 },
};
const corrected = item(0, { edit, figure: { ...sampleReading.figures[0]!, value: 115 } });

describe('figures for the clipboard', () => {
  it('are sentences with their source, each sentence once', () => {
    expect(make('text', item(0), item(1), item(4))).toBe(
      '全年受理行政复议案件120件，其中维持70件、撤销30件、其他15件。\n' +
        '调解成功率98.5%，涉及金额约310.2万元。\n' +
        '云溪县人民政府. 年度报告[R/OL]. 2024-02-20.',
    );
  });

  it('say what was corrected in every form that shows a value', () => {
    expect(make('text', corrected)).toContain('［受理行政复议案件：115件，LZ 改正，原文 120件］');
    expect(make('markdown', corrected)).toContain('[115件](<http://x/#:~:text=a>) (LZ 改正，原文 120件)');
    expect(make('rows', corrected).split('\t').slice(4, 12)).toEqual([
      '115',
      '件',
      '',
      '2023',
      '',
      'result',
      '120',
      'LZ 改正，原文 120件',
    ]);
  });

  it('are rows of one width, one without and several with heads', () => {
    expect(make('rows', item(5)).split('\n')).toHaveLength(1);
    const table = Papa.parse<string[]>(make('rows', item(4), item(5), item(6)), { delimiter: '\t' }).data;
    expect(table.map((row) => row.length)).toEqual([15, 15, 15, 15]);
    expect(table[2]?.slice(3, 7)).toEqual(['涉及金额', '3102000', '元', '≈']);
  });

  it('are Markdown that holds no markup of the page', () => {
    const evil = item(0, { name: '[x](javascript:alert(1)) <b>**' });
    const html = new MarkdownIt({ html: true }).render(make('markdown', evil));
    expect(html).not.toMatch(/<b>|href="javascript/);
    expect(html.match(/<a /g)).toHaveLength(2);
    expect(html).toMatch(/<a href="http:[^"]+">云溪县人民政府. 年度报告\[R\/OL\]. 2024-02-20.<\/a>/);
  });

  it('run nothing in a spreadsheet, whatever the page says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (name) => {
        const [first = ''] = make('rows', item(0, { name })).split('\n');
        for (const cell of first.split('\t')) expect(cell).not.toMatch(/^\s*[=+@-]/);
        expect(first.split('\t')).toHaveLength(15);
      }),
    );
  });

  it('are links to their words', () => {
    expect(make('link', item(0), item(1))).toBe('http://x/#:~:text=a\nhttp://x/#:~:text=a');
  });
});
