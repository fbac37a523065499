/** Evidence for facts: who agrees, who says something else. */
import { describe, expect, it } from 'vitest';
import type { Evidence, ReportFacts } from '../../../utils/page/article.ts';
import { evidenceOf } from '../../../utils/view/evidence.ts';
import { sampleReading } from '../../support/reading.ts';

const facts = (changes: Partial<ReportFacts>, evidence: Record<string, Evidence[]>): ReportFacts => ({
  ...sampleReading.facts,
  ...changes,
  evidence,
});
const said = (value: string, source: string): Evidence => ({ value, source });

describe('evidence', () => {
  it('tells who agrees from who does not', () => {
    const published = [said('2024-02-20', '发布日期'), said('2024-02-20', 'meta:PubDate'), said('2026-08-01', '日期')];
    expect(evidenceOf(facts({ published: '2024-02-20' }, { published }), 'published')).toEqual({
      sources: ['发布日期', 'meta:PubDate'],
      others: [{ value: '2026-08-01', sources: ['日期'] }],
    });
  });

  it('takes values that differ in script or spacing alone for one', () => {
    const publisher = [
      said('云溪县司法局', '发布机构'),
      said('雲溪縣 司法局', '来源'),
      said('云溪日报', 'meta:ContentSource'),
    ];
    expect(evidenceOf(facts({ publisher: '云溪县司法局' }, { publisher }), 'publisher')).toEqual({
      sources: ['发布机构', '来源'],
      others: [{ value: '云溪日报', sources: ['meta:ContentSource'] }],
    });
  });

  it('takes none of several issuers for another, and the day of publishing for no other year', () => {
    const issuer = [
      said('中共云溪县委', 'signature'),
      said('云溪县人民政府', 'signature'),
      said('云溪县司法局', 'publisher'),
    ];
    const made = facts(
      { issuer: ['中共云溪县委', '云溪县人民政府'] },
      { issuer, year: [said('2023', 'title'), said('2024', 'published')] },
    );
    expect(evidenceOf(made, 'issuer').others.map((one) => one.value)).toEqual(['云溪县司法局']);
    expect(evidenceOf(made, 'year')).toEqual({ sources: ['title'], others: [] });
  });

  it('gives what a reader has put in its place: then all that was found are others', () => {
    const made = facts({ year: 2021 }, { year: [said('2023', 'title')] });
    expect(evidenceOf(made, 'year')).toEqual({ sources: [], others: [{ value: '2023', sources: ['title'] }] });
    expect(evidenceOf(facts({}, {}), 'written')).toEqual({ sources: [], others: [] });
  });
});
