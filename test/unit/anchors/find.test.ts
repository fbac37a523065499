/** Kept places found again: for every kind of change the right answer, never a wrong one without a sign. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchor, AnchorState } from '../../../utils/anchors/anchor.ts';
import { closeness, patternOf } from '../../../utils/anchors/closeness.ts';
import { contextOf } from '../../../utils/anchors/context.ts';
import { describeFigure, describePassage } from '../../../utils/anchors/describe.ts';
import { findAll } from '../../../utils/anchors/find.ts';
import { extractFigures } from '../../../utils/figures/extract.ts';
import { changes } from '../../bench/anchors/changes.ts';

/** A report of the test's own. */
const report = [
  '临江县2022年法治政府建设年度报告',
  '2022年，我县坚持依法行政，法治政府建设取得新进展。现将有关情况报告如下。',
  '一、依法化解矛盾纠纷',
  '全年共受理行政复议案件120件，审结96件，其中维持60件、撤销9件，办结率80%。县司法局组织开展复议听证9次，化解行政争议31件。',
  '全县各级调解组织调解矛盾纠纷3450件，调解成功3415件，调解成功率99%，涉及金额2860.5万元。',
  '行政机关负责人出庭应诉45人次，出庭应诉率100%。',
  '二、提升政务服务水平',
  '政务服务事项1530项，其中网上可办1498项，即办件占比62.5%。全年办件12.6万件，群众满意率99%。',
  '压减审批环节85个，企业开办时间压缩至1个工作日内。举办培训班9期，培训执法人员620人次。',
  '三、存在的问题',
  '基层执法力量不足，个别乡镇专职执法人员仅有2名。',
].join('\n');

const figures = extractFigures(report, { year: 2022 });
const anchorOf = (quote: string, nth = 0): Anchor => {
  const figure = figures.filter((one) => one.quote === quote)[nth];
  if (!figure) throw new Error(`no figure ${quote}`);
  return describeFigure(report, figure);
};
const states = (anchors: Anchor[], text: string): AnchorState[] => findAll(anchors, text).map(({ state }) => state);

describe('a page that is as it was', () => {
  it('gives every figure exactly, at its place', () => {
    const anchors = figures.map((figure) => describeFigure(report, figure));
    for (const [i, { state, found, score }] of findAll(anchors, report).entries()) {
      expect(state).toBe('exact');
      expect(found).toEqual([figures[i]?.start, figures[i]?.end]);
      expect(score).toBe(1);
    }
  });
});

describe('each kind of change, for every figure', () => {
  it.each(changes.map((change) => [change.name, change] as const))('%s', (_, change) => {
    for (const { text, expected } of change.apply(report, figures)) {
      const findings = findAll(
        figures.map((figure) => describeFigure(report, figure)),
        text,
      );
      for (const { figure, span, revised } of expected) {
        const { state, found } = findings[figures.indexOf(figure)] ?? {};
        const told = { quote: figure.quote, state, found };
        if (!span) expect(told).toMatchObject({ found: null });
        else if (revised) expect(told).toEqual({ quote: figure.quote, state: 'changed', found: span });
        else {
          expect(told).toEqual({ quote: figure.quote, state: expect.stringMatching(/exact|moved/), found: span });
        }
      }
    }
  });

  it('another report altogether: nothing is found', () => {
    const other = report
      .split('\n')
      .map(
        () => '本市扎实推进各项工作，全年受理行政复议案件99件，审结88件，调解成功率99%，举办培训班9期，开展检查120次。',
      )
      .join('\n');
    expect(
      new Set(
        states(
          figures.map((figure) => describeFigure(report, figure)),
          other,
        ),
      ),
    ).toEqual(new Set(['missing']));
  });
});

describe('single figures', () => {
  it('a revised figure is not taken for the same number elsewhere', () => {
    const text = report.replace('听证9次', '听证12次');
    const [finding] = findAll([anchorOf('9', 1)], text);
    expect(finding?.state).toBe('changed');
    expect(text.slice(...(finding?.found ?? [0, 0]))).toBe('12');
  });

  it('two places that fit alike are both named', () => {
    const line = '全年共受理行政复议案件120件，审结96件。';
    const text = `${'甲'.repeat(60)}\n${line}\n${'乙'.repeat(60)}\n`;
    const [figure] = extractFigures(text, { year: 2022 });
    const anchor = describeFigure(text, figure as NonNullable<typeof figure>);
    const twice = `${line}\n${'丙'.repeat(80)}\n${line}\n${'丁'.repeat(80)}`;
    const [finding] = findAll([anchor], twice);
    expect(finding).toMatchObject({ state: 'ambiguous', found: null });
    expect(finding?.candidates).toHaveLength(2);
  });

  it('the unit is never taken lightly: 45 persons are not 45 times', () => {
    const text = report.replace('出庭应诉45人次', '出庭应诉45件');
    expect(states([anchorOf('45')], text)).not.toContain('exact');
    expect(states([anchorOf('45')], text)).not.toContain('moved');
  });

  it('the same figure kept twice is found twice', () => {
    expect(states([anchorOf('3450'), anchorOf('3450')], report)).toEqual(['exact', 'exact']);
  });
});

describe('passages', () => {
  const passage = (words: string) => {
    const start = report.indexOf(words);
    return describePassage(report, [start, start + words.length]);
  };
  const kept = passage('基层执法力量不足，个别乡镇专职执法人员仅有2名');

  it.each([
    ['as it was', report, 'exact', '基层执法力量不足，个别乡镇专职执法人员仅有2名'],
    [
      'other punctuation and spaces',
      report.replace('不足，个别', '不足； 个别'),
      'exact',
      '基层执法力量不足； 个别乡镇专职执法人员仅有2名',
    ],
    [
      'a number in it revised',
      report.replace('仅有2名', '仅有3名'),
      'changed',
      '基层执法力量不足，个别乡镇专职执法人员仅有3名',
    ],
    [
      'elsewhere',
      `${report.split('\n').at(-1)}\n${'前言。'.repeat(40)}`,
      'moved',
      '基层执法力量不足，个别乡镇专职执法人员仅有2名',
    ],
    ['deleted', report.replace('基层执法力量不足，个别乡镇专职执法人员仅有2名。', ''), 'missing', null],
  ])('%s', (_, text, state, words) => {
    const [finding] = findAll([kept], text);
    expect(finding?.state).toBe(state);
    expect(finding?.found ? text.slice(...finding.found).replace(/。$/, '') : null).toBe(words);
  });

  it('reworded between its old neighbours is changed', () => {
    const one = passage('县司法局组织开展复议听证9次');
    const [finding] = findAll([one], report.replace('县司法局组织开展复议听证9次', '司法行政部门举行了9场听证会'));
    expect(finding?.state).toBe('changed');
  });
});

describe('any text', () => {
  it('gives every anchor one finding, inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.string({ unit: 'binary', maxLength: 120 }),
        (before, text) => {
          const anchors = extractFigures(`${before}受理案件12件。`, { year: 2022 }).map((figure) =>
            describeFigure(`${before}受理案件12件。`, figure),
          );
          const passages = [describePassage(before, [0, Math.min(5, before.length)])];
          for (const { found, candidates } of findAll([...anchors, ...passages], text))
            for (const [start, end] of [...candidates, ...(found ? [found] : [])]) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeLessThanOrEqual(text.length);
            }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('the bit-parallel distance is the plain one', () => {
    const plain = (kept: string, now: string) => {
      const m = Math.min(kept.length, 32);
      let row = Array.from({ length: m + 1 }, (_, i) => i);
      let best = m;
      for (const unit of now) {
        const next = [(row[0] as number) + 1];
        for (let i = 1; i <= m; i++)
          next[i] = Math.min(
            (row[i - 1] as number) + (kept[i - 1] === unit ? 0 : 1),
            (row[i] as number) + 1,
            (next[i - 1] as number) + 1,
          );
        row = next;
        best = Math.min(best, row[m] as number);
      }
      return 1 - best / m;
    };
    const word = fc
      .array(fc.constantFrom('甲', '乙', '丙', '#'), { minLength: 1, maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(word, word, (kept, now) => {
        // No more is looked at than the words could have grown.
        const seen = now.slice(0, Math.min(kept.length, 32) + Math.min(kept.length, 8));
        expect(closeness(patternOf(kept), `年${now}`, 1, 1)).toBeCloseTo(plain(kept, seen), 9);
        const back = [...now].reverse().join('');
        expect(closeness(patternOf(kept), `${back}年`, back.length, -1)).toBeCloseTo(plain(kept, seen), 9);
      }),
    );
  });

  it('reducing keeps offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { words, at } = contextOf(text);
        expect(at.length).toBe(words.length + 1);
        for (let i = 0; i < words.length; i++) expect(at[i + 1]).toBeGreaterThan(at[i] as number);
      }),
    );
  });
});
