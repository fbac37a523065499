/** Another report at the same address is another report, however alike its sentences are. */
import { describe, expect, it } from 'vitest';
import { describeFigure, describePassage } from '../../../utils/anchors/describe.ts';
import { findAll } from '../../../utils/anchors/find.ts';
import { extractFigures } from '../../../utils/figures/extract.ts';

const report = (year: number, numbers: readonly number[]) => {
  const [a, b, c, d, e, f, g, h, i] = numbers;
  return [
    `临江县${year}年法治政府建设年度报告`,
    `${year}年，我县坚持依法行政。全年共受理行政复议案件${a}件，审结${b}件，其中维持${c}件、撤销${d}件。`,
    `全县各级调解组织调解矛盾纠纷${e}件，调解成功${f}件，涉及金额${g}万元。`,
    `${year}年，举办培训班${h}期，培训执法人员${i}人次，行政机关负责人出庭应诉率100%。`,
  ].join('\n');
};
const first = report(2022, [120, 96, 60, 9, 3450, 3415, 2860.5, 9, 620]);
const next = report(2023, [131, 110, 71, 11, 3512, 3480, 3011.2, 12, 655]);
const figures = extractFigures(first, { year: 2022 });
const anchors = figures.map((figure) => describeFigure(first, figure));
const states = (now: string, pages = {}) => new Set(findAll(anchors, now, pages).map(({ state }) => state));

describe('the next report', () => {
  it('is known by the year of the page', () => {
    expect(states(next, { now: { year: 2023, region: null } })).toEqual(new Set(['missing']));
    const reasons = findAll(anchors, next, { now: { year: 2023, region: null } }).map(({ reason }) => reason);
    expect(new Set(reasons)).toEqual(new Set(['otherReport']));
  });

  it('is known by the years beside the figures where the page says none', () => {
    expect(states(next)).toEqual(new Set(['missing']));
  });

  it('one kept figure alone is enough', () => {
    const [finding] = findAll([anchors[0] as (typeof anchors)[number]], next, { now: { year: 2023, region: null } });
    expect(finding?.state).toBe('missing');
  });

  it('its passages are not taken for those that were kept', () => {
    const at = first.indexOf('全县各级');
    const passage = describePassage(first, [at, at + 12]);
    const found = findAll([...anchors, passage], next, { now: { year: 2023, region: null } });
    expect(found.at(-1)).toMatchObject({ state: 'missing', reason: 'otherReport' });
  });

  it('is known by the region', () => {
    const now = report(2022, [131, 110, 71, 11, 3512, 3480, 3011.2, 12, 655]);
    const pages = { was: { year: 2022, region: '350521' }, now: { year: 2022, region: '350524' } };
    expect(states(now, pages)).toEqual(new Set(['missing']));
  });
});

describe('the same report', () => {
  it('revised throughout is changed throughout', () => {
    const now = report(2022, [131, 110, 71, 11, 3512, 3480, 3011.2, 12, 655]);
    expect(states(now, { now: { year: 2022, region: null } })).toEqual(new Set(['changed', 'exact']));
  });

  it('is found although its year was read wrongly, when its figures stand', () => {
    expect(states(first, { now: { year: 2023, region: null } })).toEqual(new Set(['exact']));
  });
});
