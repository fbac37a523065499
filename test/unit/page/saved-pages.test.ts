/** Saved pages of real portals, as `INDEX.md` beside them says what each is: read as the command reads files. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFileBytes } from '../../../utils/command/html.ts';
import { extract } from '../../../utils/figures/extract.ts';
import { foldWord } from '../../../utils/text/fold.ts';
import { hasShared, pagePath } from '../../support/shared.ts';

const rows = hasShared
  ? [...readFileSync(pagePath('INDEX.md'), 'utf8').matchAll(/^\| (\S+\.html) \| (.*?) \| (.*?) \| (.*?) \|$/gm)].map(
      ([, file = '', title = '', detected = '']) => ({ file, title, detected }),
    )
  : [];

/** Titles that the index shortens beyond dots, or gives for a list. */
const shortened = /^govcn-2007/;

/** What each page says of itself: read off the pages by hand. */
const facts: Record<string, object> = {
  'gansu-fgw-2025-tongzhi.html': { published: '2025-02-26', written: '2025-02-25', region: { code: '620000' } },
  'gd-gkmlpt-gz-wjw-2023-jiatingyisheng-tables.html': {
    published: '2023-11-07',
    written: '2023-10-19',
    documentNumber: '穗卫函〔2023〕1930号',
    indexNumber: '11440100MB2C90856P/2023-00331',
    publisher: '广州市卫生健康委员会',
    region: { code: '440100' },
  },
  'gd-gkmlpt-tianyuan-2024-gongzufang-banfa.html': {
    written: '2024-07-26',
    documentNumber: '穗府办规〔2024〕13号',
    publisher: '广州市天河区人民政府天园街道办事处',
    issuer: ['广州市人民政府办公厅'],
    region: { code: '440106' },
  },
  'gz-gfxwj-2024-zhufang-fullwidth-percent.html': {
    published: '2024-03-04',
    documentNumber: '穗建规字〔2024〕5号',
    region: { code: '440100' },
  },
  'gz-rsj-2025-renzheng-ucap.html': { published: '2025-03-31', written: '2025-03-27', region: { code: '440100' } },
  'gz-zt-2025-yibao-jiaofei-table.html': { published: '2025-10-17', publisher: '广州市医疗保障局' },
  'lishui-2023-gongwen-jcms.html': {
    published: '2023-10-23',
    written: '2023-10-16',
    documentNumber: '丽政发〔2023〕30号',
    issuer: ['丽水市人民政府'],
    region: { code: '331100', level: 'city' },
  },
  'miit-2026-zcjd-imageonly.html': { published: '2026-08-05', region: { level: 'ministry' } },
  'nfra-zj-2024-penalty-table.html': { published: '2025-06-03' },
  'shanxi-gov-2019-news-trs.html': { published: '2019-09-18', publisher: '山西日报', region: { code: '140000' } },
  'tianhe-2023-zulin-table.html': { published: '2023-07-27', region: { code: '440106' } },
  'zj-fgw-2016-deqing-fdi-jcms.html': { published: '2016-11-22', region: { code: '330521' } },
};

describe.skipIf(!hasShared)('saved pages of portals', () => {
  it('are all there', () => {
    expect(rows.length).toBe(19);
    for (const file of Object.keys(facts)) expect(rows.map((row) => row.file)).toContain(file);
  });

  it.each(rows)('$file', async ({ file, title, detected }) => {
    const reading = await readFileBytes(readFileSync(pagePath(file)), file);
    expect(reading.detection).toMatchObject(
      detected === 'no' ? { report: false } : { report: true, family: detected, year: 2025 },
    );
    if (file.startsWith('NEG-')) return;
    const { text, body, headings } = reading.article;
    const pattern = foldWord(title)
      .split('…')
      .map((part) => part.replace(/[()]/g, '').replace(/[.*+?^${}|[\]\\]/g, '\\$&'))
      .join('.*');
    if (!shortened.test(file))
      expect(foldWord(reading.facts.title ?? '').replace(/[()]/g, '')).toMatch(new RegExp(`^${pattern}$`));
    expect(reading.facts).toMatchObject(facts[file] ?? {});
    expect(reading.state.kind).toBe(file.startsWith('miit') ? 'images' : 'text');
    const figures = extract(text, { body, headings, tables: reading.tables, year: reading.facts.year }).figures;
    for (const figure of figures) expect(text.slice(figure.start, figure.end)).toBe(figure.quote);
    // Read on demand, every article with figures gives them.
    const least: Record<string, number> = { hangzhou: 200, lishui: 30, 'gz-zdly': 7, 'zj-fgw': 9, 'gd-gkmlpt-gz': 60 };
    for (const [start, number] of Object.entries(least))
      if (file.startsWith(start)) expect(figures.length).toBeGreaterThanOrEqual(number);
  });
});
