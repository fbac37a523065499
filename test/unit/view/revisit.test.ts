/** What has become of what was kept, counted and put beside each other for the panel. */
import { describe, expect, it } from 'vitest';
import { describeFigure, describePassage } from '../../../utils/anchors/describe.ts';
import { findAll } from '../../../utils/anchors/find.ts';
import { extractFigures } from '../../../utils/figures/extract.ts';
import type { Snippet } from '../../../utils/library/records.ts';
import { excerptAt, keptPlaces, revisit } from '../../../utils/view/revisit.ts';

const filler = '各项工作稳步推进，取得积极成效，人民群众的满意度不断提高。'.repeat(2);
const saved = `全年共受理行政复议案件120件，审结96件。${filler}\n举办培训班9期，培训620人次。${filler}\n压减环节85个。`;
const figures = extractFigures(saved, { year: 2022 });
const anchors = figures.map((figure) => describeFigure(saved, figure));

const snippetOf = (anchor: Snippet['anchor'], kind: Snippet['kind'] = 'figure'): Snippet => ({
  id: `snippet ${anchor.start}`,
  reportId: 'r',
  kind,
  anchor,
  indicatorId: null,
  sentence: anchor.quote,
  mark: [0, anchor.quote.length],
  note: '',
  tags: [],
  address: 'http://a.gov.cn/',
  url: 'http://a.gov.cn/',
  title: '',
  createdAt: '2024-01-01T00:00:00.000Z',
  updatedAt: '2024-01-01T00:00:00.000Z',
});

function seen(now: string, snippets: Snippet[] = [], isSaved = true) {
  const kept = keptPlaces(isSaved ? { text: saved, figures, anchors } : null, snippets);
  const findings = findAll(
    kept.map(({ anchor }) => anchor),
    now,
  );
  return revisit(kept, findings, { text: now, figures: extractFigures(now, { year: 2022 }) }, isSaved);
}

describe('revisit', () => {
  it('counts everything as saved where nothing has changed', () => {
    const now = seen(saved);
    expect(now).toMatchObject({ of: 5, asSaved: 5, changed: 0, missing: 0, items: [], added: [] });
  });

  it('lists what has changed with the words before and now', () => {
    const now = seen(saved.replace('96件', '98件').replace('压减环节85个。', '新建站点7个。'));
    expect(now).toMatchObject({ of: 5, asSaved: 3, changed: 1, missing: 1, otherReport: false });
    const [changed, missing] = now.items;
    expect([changed?.quote, changed?.now?.quote]).toEqual(['96件', '98件']);
    expect(changed?.before.words.slice(...(changed?.before.mark ?? []))).toBe('96');
    expect(changed?.now?.excerpt.words).toBe('全年共受理行政复议案件120件，审结98件。');
    expect(missing).toMatchObject({ state: 'missing', now: null, savedFigure: 4 });
    expect(now.added).toHaveLength(1);
  });

  it('shows a kept figure once, with its snippet', () => {
    const [first] = anchors;
    const now = seen(saved.replace('120件', '121件'), [snippetOf(first as (typeof anchors)[number])]);
    expect(now.of).toBe(5);
    expect(now.items.map(({ snippet }) => snippet?.id)).toEqual(['snippet 11']);
  });

  it('counts snippets alone where no report is saved', () => {
    const passage = describePassage(saved, [0, 16]);
    const now = seen(saved, [snippetOf(passage, 'passage'), snippetOf(anchors[0] as (typeof anchors)[number])], false);
    expect(now).toMatchObject({ of: 2, asSaved: 2, added: [] });
  });

  it('offers the places to choose from where several fit', () => {
    const line = '审结96件。';
    const kept = describeFigure(`甲\n${line}\n乙`, { start: 4, end: 6, value: 96, unit: '件', indicator: '审结' });
    const now = seen(`丙丙丙\n${line}\n${'丁'.repeat(60)}\n${line}\n戊`, [snippetOf(kept)], false);
    expect(now).toMatchObject({ ambiguous: 1 });
    expect(now.items[0]?.candidates.map(({ quote }) => quote)).toEqual(['96件', '96件']);
  });
});

describe('excerptAt', () => {
  it('gives the sentence, the place marked', () => {
    const { words, mark } = excerptAt('甲。受理12件，办结9件。乙', [4, 6]);
    expect(words).toBe('受理12件，办结9件。');
    expect(words.slice(...mark)).toBe('12');
  });

  it('cuts what is very long, and marks the right words still', () => {
    const text = `${'字'.repeat(500)}12${'字'.repeat(500)}`;
    const { words, mark } = excerptAt(text, [500, 502]);
    expect(words.length).toBeLessThan(260);
    expect(words.slice(...mark)).toBe('12');
  });
});
