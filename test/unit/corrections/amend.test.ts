import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFigure } from '../../../utils/anchors/describe.ts';
import { checkFigures } from '../../../utils/checks/checks.ts';
import { amend, sentenceAround } from '../../../utils/corrections/amend.ts';
import { type Read, unamended } from '../../../utils/corrections/amended.ts';
import type { Correction, FigureCorrection, FigureFields } from '../../../utils/corrections/correction.ts';
import { fieldsOf } from '../../../utils/corrections/fields.ts';
import { describeAdded, proposeFigure } from '../../../utils/corrections/propose.ts';
import { withoutRejected } from '../../../utils/corrections/without-rejected.ts';
import { extractFigures } from '../../../utils/figures/extract.ts';
import type { Figure } from '../../../utils/figures/figure.ts';
import { contains } from '../../../utils/text/span.ts';
import { facts } from '../../support/library.ts';
import { readHtml } from '../figures/in-table.ts';

const lines = [
  '一、行政复议',
  '全年收到行政复议申请152件，受理145件，审结141件，其中维持90件、撤销41件、其他10件。',
  '调解成功率达98.5%，涉及金额2799.76万元。',
  '全县累计办件4972件，其中办结4618件，在办54件。',
  '每两年清理一次规范性文件。',
  '二、下一步打算',
  '计划2024年6月底前新增调解室6个。',
];

/** A report read as the page reads it. */
function readOf(body: readonly string[], year = 2023): Read {
  const text = body.join('\n');
  const headings = body
    .filter((line) => /^[一二三]、/.test(line))
    .map((title) => ({ start: text.indexOf(title), end: text.indexOf(title) + title.length, level: 1, title }));
  const figures = extractFigures(text, { headings, year });
  return {
    article: { text, body: [0, text.length], headings },
    facts: facts({ year }),
    figures,
    checks: checkFigures(figures, text),
  };
}

const read = readOf(lines);
const { text } = read.article;
const at = (quote: string, of = read) => of.figures.findIndex((figure) => figure.quote === quote);
const figure = (quote: string, of = read) => of.figures[at(quote, of)] as Figure;

let turn = 0;
const signed = (by = 'LZ') => {
  const time = new Date(Date.UTC(2026, 0, 1, 0, 0, turn++)).toISOString();
  return { id: `c${turn}`, address: 'http://a', reason: '', by, createdAt: time, updatedAt: time };
};
const edit = (quote: string, after: Partial<FigureFields>): FigureCorrection => ({
  ...signed(),
  kind: 'edit',
  anchor: describeFigure(text, figure(quote)),
  before: fieldsOf(figure(quote)),
  after,
});
const reject = (quote: string): FigureCorrection => ({
  ...signed(),
  kind: 'reject',
  anchor: describeFigure(text, figure(quote)),
  before: fieldsOf(figure(quote)),
});
function add(quote: string, fields: Partial<FigureFields> = {}): FigureCorrection {
  const start = text.indexOf(quote);
  const proposal = proposeFigure(read.article, 2023, [start, start + quote.length]);
  const after = { ...proposal.fields, ...fields };
  return { ...signed(), kind: 'add', anchor: describeAdded(text, proposal.span, after.indicator), after };
}
const one = (quote: string, of: { figures: readonly Figure[] }) => of.figures.find((each) => each.quote === quote);

describe('corrections', () => {
  it('leave everything as read where there are none', () => {
    expect(unamended(read)).toEqual(amend(read, []));
    const amended = amend(read, []);
    expect(amended.figures).toEqual(read.figures);
    expect(amended.checks).toEqual(read.checks);
    expect(amended.readAt).toEqual(read.figures.map((_, index) => index));
    expect(amended.edits.size + amended.unplaced.length).toBe(0);
  });

  it('put a value in place of the one that was read, and the sums follow', () => {
    const failing = (checks: Read['checks']) => checks.filter((check) => !check.holds).length;
    expect(failing(read.checks)).toBe(1);
    const amended = amend(read, [edit('4972', { value: 4672 })]);
    expect(one('4972', amended)).toEqual({ ...figure('4972'), value: 4672 });
    expect(failing(amended.checks)).toBe(0);
    expect(amended.figures.filter((each) => each.quote !== '4972')).toEqual(
      read.figures.filter((each) => each.quote !== '4972'),
    );
  });

  it('make a figure a change, of percent or of points, and none again', () => {
    const changed = (after: Partial<FigureFields>) => {
      const { change, changeUnit } = amend(read, [edit('98.5%', after)]).figures[at('98.5%')] as Figure;
      return [change, changeUnit];
    };
    expect(changed({ change: 'up' })).toEqual(['up', 'percent']);
    expect(changed({ change: 'down', unit: '个百分点' })).toEqual(['down', 'point']);
    expect(changed({ value: 98 })).toEqual([null, undefined]);
    const risen = readOf(['受理案件同比上升12%。']);
    const [figure] = risen.figures as [Figure];
    expect(figure).toMatchObject({ change: 'up', changeUnit: 'percent' });
    const back: FigureCorrection = {
      ...signed(),
      kind: 'edit',
      anchor: describeFigure(risen.article.text, figure),
      before: fieldsOf(figure),
      after: { change: null },
    };
    expect(amend(risen, [back]).figures[0]).not.toHaveProperty('changeUnit');
    expect(amend(risen, [{ ...back, after: { scope: '县法院' } }]).figures[0]).toMatchObject({
      change: 'up',
      changeUnit: 'percent',
    });
  });

  it('keep what is rejected in the list and out of the checks', () => {
    const amended = amend(read, [reject('54')]);
    const index = amended.figures.findIndex((each) => each.quote === '54');
    expect(amended.edits.get(index)?.kind).toBe('reject');
    expect(amended.checks.flatMap((check) => check.figures)).not.toContain(index);
    const kept = withoutRejected(amended);
    expect(one('54', kept)).toBeUndefined();
    expect(kept.figures).toHaveLength(read.figures.length - 1);
    // What checks point at has moved up by one.
    for (const check of kept.checks) {
      const before = amended.checks[kept.checks.indexOf(check)]!;
      expect(check.figures.map((each) => kept.figures[each]?.start)).toEqual(
        before.figures.map((each) => amended.figures[each]?.start),
      );
    }
  });

  it('put in what was missed, at its place', () => {
    expect(figure('两')).toBeUndefined();
    const amended = amend(read, [add('两', { unit: '年', kind: 'duration' })]);
    const index = amended.figures.findIndex((each) => each.quote === '两');
    expect(amended.figures[index]).toMatchObject({ value: 2, unit: '年', section: 0, part: 'result', rule: 'reader' });
    expect(text.slice(...amended.figures[index]!.sentence)).toBe('每两年清理一次规范性文件。');
    expect(amended.readAt[index]).toBeNull();
    expect(amended.readAt[index + 1]).toBe(index);
    expect(amended.figures.map((each) => each.start)).toEqual(
      amended.figures.map((each) => each.start).sort((a, b) => a - b),
    );
  });

  it('put in words without a number, with the value that the reader gives', () => {
    const amended = amend(read, [add('一次规范性文件', { value: 1, unit: '次' })]);
    expect(amended.figures.some((each) => each.rule === 'reader')).toBe(true);
  });

  it('tell periods anew when the year of the report is another', () => {
    const { title, region, year, issuer } = read.facts;
    const before = { title, region, year, issuer };
    const amended = amend(read, [{ ...signed(), kind: 'facts', before, after: { year: 2022, issuer: ['白水市'] } }]);
    expect(amended.facts).toMatchObject({ year: 2022, issuer: ['白水市'], title: read.facts.title });
    expect(one('152', amended)?.period).toBe('2022');
    expect(amended.factsEdit?.before.year).toBe(2023);
    expect(read.facts.year).toBe(2023);
  });

  it('tell the periods of tables anew too', () => {
    const html =
      '<table><tr><td>指标</td><td>上年</td><td>本年</td></tr><tr><td>行政复议</td><td>81</td><td>99</td></tr></table>';
    const { article, figures } = readHtml(html, 2023);
    const tabled = { ...read, article, tables: article.tables, figures, checks: [] };
    const { title, region, year, issuer } = read.facts;
    const before = { title, region, year, issuer };
    const amended = amend(tabled, [{ ...signed(), kind: 'facts', before, after: { year: 2021 } }]);
    expect(figures.map(({ period }) => period)).toEqual(['2022', '2023']);
    expect(amended.figures.map(({ period }) => period)).toEqual(['2020', '2021']);
  });

  it('are applied again when the page has grown around them', () => {
    const corrections = [edit('4972', { value: 4672 }), reject('98.5%'), add('两', { unit: '年' })];
    const later = readOf(['市政府办公室：', '现将有关情况报告如下，共召开会议12次。', ...lines]);
    const amended = amend(later, corrections);
    expect(amended.unplaced).toEqual([]);
    expect(one('4972', amended)?.value).toBe(4672);
    expect(one('两', amended)).toBeDefined();
    expect(one('98.5%', withoutRejected(amended))).toBeUndefined();
  });

  it('are not applied where the page says something else now, and that is told', () => {
    const later = readOf(lines.map((line) => line.replace('4972件', '4672件')));
    const amended = amend(later, [edit('4972', { value: 4670 })]);
    expect(one('4672', amended)?.value).toBe(4672);
    expect(amended.edits.size).toBe(0);
    expect(amended.unplaced[0]?.finding.state).toBe('changed');
    const gone = amend(readOf(['一、别的', '没有什么。']), [reject('4972'), add('两')]);
    expect(gone.unplaced).toHaveLength(2);
  });

  it('count the later of two at one place', () => {
    const first = edit('152', { value: 1, scope: '县本级' });
    const second = edit('152', { value: 2 });
    expect(one('152', amend(read, [second, first]))).toMatchObject({ value: 2, scope: '县本级' });
    const back = amend(read, [reject('152'), edit('152', { value: 3 })]);
    expect(withoutRejected(back).figures).toHaveLength(read.figures.length);
  });

  it('give the same in whatever order they come, and never lose or double a figure', () => {
    const pool: FigureCorrection[] = [
      ...read.figures.flatMap((each) => [edit(each.quote, { value: each.value + 1 }), reject(each.quote)]),
      add('两', { unit: '年' }),
      add('一次', { value: 1 }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(pool), (chosen) => {
        const amended = amend(read, chosen);
        expect(amend(read, chosen.toReversed())).toEqual(amended);
        expect(amended.edits.size + amended.unplaced.length).toBeLessThanOrEqual(chosen.length);
        expect(amended.unplaced).toEqual([]);
        const places = amended.readAt.filter((index) => index !== null);
        expect(places).toEqual(read.figures.map((_, index) => index));
        for (const each of amended.figures) expect(text.slice(each.start, each.end)).toBe(each.quote);
        const kept = withoutRejected(amended);
        for (const check of kept.checks) for (const index of check.figures) expect(kept.figures[index]).toBeDefined();
        for (const index of kept.edits.keys()) expect(kept.edits.get(index)?.kind).not.toBe('reject');
      }),
      { numRuns: 60 },
    );
  });
});

describe('a proposal', () => {
  const propose = (words: string) => {
    const start = text.indexOf(words);
    return proposeFigure(read.article, 2023, [start, start + words.length]);
  };

  it('is what the extractor makes of a number that it struck out', () => {
    const { span, fields, isOpen } = propose('两年');
    expect(text.slice(...span)).toBe('两');
    expect(fields).toMatchObject({ value: 2, unit: '年', kind: 'duration', period: '2023', part: 'result' });
    expect(isOpen).toBe(false);
  });

  it('is open where the place holds no number', () => {
    const { span, fields, isOpen } = propose('行政复议');
    expect(isOpen).toBe(true);
    expect(fields.value).toBeNaN();
    expect(text.slice(...span)).toBe('行政复议');
  });

  it('prefers a number that is no figure yet', () => {
    expect(text.slice(...propose('涉及金额2799.76万元。').span)).toBe('2799.76万');
  });

  it('lies in the text for every place', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 60 }), (start, length) => {
        const place = [start, Math.min(text.length, start + length)] as const;
        const { span, fields, isOpen } = proposeFigure(read.article, 2023, place);
        expect(span[0]).toBeLessThan(span[1]);
        expect(span[1]).toBeLessThanOrEqual(text.length);
        expect(Number.isFinite(fields.value)).toBe(!isOpen);
        const [from, to] = sentenceAround(text, span);
        expect(from <= span[0] && span[1] <= to).toBe(true);
        const added: Correction = { ...signed(), kind: 'add', anchor: describeAdded(text, span, 'x'), after: fields };
        const amended = amend(read, [added]);
        // Found again at its very place (without the punctuation before it), or said to be unsure; never elsewhere.
        for (const index of amended.edits.keys()) {
          const { start: from, end: to } = amended.figures[index] as Figure;
          expect(contains(span, [from, to])).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });
});
