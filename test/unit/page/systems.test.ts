/** The same report in every content system: the same body, facts and figures, none of the portal's own words or numbers. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../utils/checks/checks.ts';
import { extract } from '../../../utils/figures/extract.ts';
import type { PageClues } from '../../../utils/page/article.ts';
import { detect } from '../../../utils/page/detect.ts';
import { readDom } from '../../../utils/page/dom.ts';
import { readFacts } from '../../../utils/page/facts.ts';
import { withRegion } from '../../../utils/page/region.ts';
import { lawReport, systemPages, tablePages } from '../../support/made-pages.ts';
import type { PortalPage } from '../../support/portals.ts';

async function read({ html, url }: PortalPage) {
  const { document } = new JSDOM(html, { url }).window;
  const article = readDom(document, { url });
  const clues: PageClues = article.clues;
  const detection = detect(article, clues, article.state);
  const facts = await withRegion(readFacts(article, clues, detection));
  const { text, body, headings, tables } = article;
  return {
    article,
    detection,
    facts,
    body: text.slice(...body),
    ...extract(text, { body, headings, tables, year: facts.year }),
  };
}

describe.each(systemPages())('$file', (page) => {
  it('gives the article from its salutation to its date', async () => {
    const { body, article } = await read(page);
    expect(body).toMatch(/^市委、市人大常委会：\n2023年，我县坚持[\s\S]*\n桐庐县人民政府\n2024年1月26日$/);
    expect(body.match(/办理行政处罚案件/g)).toHaveLength(1);
    expect(article.headings.map((one) => one.title)).toContain('二、存在的不足和原因');
  });

  it('gives every fact', async () => {
    const { detection, facts } = await read(page);
    expect(detection).toMatchObject({ report: true, family: '法治政府建设年度报告', year: 2023 });
    const { evidence: _, provenanceReasons: _r, ...told } = facts;
    expect(told).toEqual({
      title: lawReport.title,
      type: '法治政府建设年度报告',
      year: 2023,
      region: { province: '浙江省', city: '杭州市', county: '桐庐县', code: '330122', level: 'county' },
      issuer: ['桐庐县人民政府'],
      publisher: '桐庐县司法局',
      published: '2024-01-31',
      written: '2024-01-26',
      documentNumber: '桐政〔2024〕3号',
      indexNumber: 'TL001-2024-00012',
      official: true,
      provenance: 'official',
    });
  });

  it('gives the figures whole, and no number of the portal', async () => {
    const { figures, article } = await read(page);
    expect(figures.map((one) => one.quote)).toEqual([
      '17',
      '98.6％',
      '1,208',
      '346',
      '127.5万',
      '512',
      '210',
      '80.5',
      '136',
      '47.0',
      '346',
      '127.5',
      '85',
      '79',
      '72',
      '100％',
      '36',
      '4.2万',
      '600',
    ]);
    expect(figures.at(-1)?.part).toBe('plan');
    expect(checkFigures(figures, article.text).map((one) => one.verdict)).toEqual(['holds', 'holds']);
  });
});

describe('reports of tables', () => {
  const page = (file: string) => tablePages().find((one) => one.file === file) as PortalPage;

  it.each([
    ['disclosure-2023.html', 2023, 10 + 25 * 7 - 12 + 15],
    ['disclosure-2020.html', 2020, 22 + 23 * 7 - 12 + 15],
  ])(
    '%s: every filled place of the form, one sum that does not come out, blanks told apart',
    async (file, year, places) => {
      const { detection, facts, figures, forms, article } = await read(page(file));
      expect(detection).toMatchObject({ report: true, family: '政府信息公开工作年度报告', year });
      expect(facts).toMatchObject({ issuer: ['桐庐县人民政府'], region: { code: '330122' } });
      expect(figures.filter((one) => one.cell)).toHaveLength(places);
      expect(figures.filter((one) => one.cell && one.indicatorId === null)).toEqual([]);
      expect(forms.find((one) => one.form === 'disclosure.requests')).toMatchObject({ blank: 6, none: 6 });
      const failing = checkFigures(figures, article.text).filter((check) => !check.holds);
      // The total of 部分公开 is one short: its row, and the column of totals.
      expect(failing.map((check) => figures[check.figures[0] as number]?.indicatorId).sort()).toEqual([
        'disclosure.answered',
        'foi.partial',
      ]);
    },
  );

  it('enforcement-2023.html: kinds by body, with their sums', async () => {
    const { detection, figures, article } = await read(page('enforcement-2023.html'));
    expect(detection).toMatchObject({ report: true, family: '行政执法年度报告', year: 2023 });
    expect(
      figures.filter((one) => one.scope === null && one.indicatorId?.startsWith('penalty.')).map((one) => one.value),
    ).toEqual([432, 2021, 44, 0, 1, 2, 96, 2, 2598, 1_688_100]);
    const checks = checkFigures(figures, article.text);
    expect(checks.length).toBeGreaterThan(15);
    expect(checks.filter((check) => !check.holds)).toEqual([]);
  });
});
