/** What is drawn of values that are not alike: beyond the axis, approximate, bounds, of a part of the year. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../utils/compare/points.ts';
import { type DrawOptions, drawRanking, drawScatter, drawTrend } from '../../../utils/plots/draw.ts';

const { document } = new JSDOM('').window;
const options: DrawOptions = {
  document,
  width: 600,
  ink: { ink: '#111111', faint: '#888888', line: '#dddddd', accent: '#0000aa', flag: '#aa0000', ground: '#ffffff' },
  unit: '件',
  isShare: false,
  titleOf: ({ regionName }) => `${regionName}的原句`,
  hrefOf: ({ order }) => `#${order}`,
  labelOf: ({ regionName }) => regionName,
};
const point = (value: number, over: Partial<Point> = {}): Point => ({
  reportId: 'r',
  order: value,
  place: String(value),
  regionName: `县${value}`,
  year: 2023,
  value,
  from: 2023,
  to: 2024,
  bound: 'exact',
  scope: null,
  isOtherPeriod: false,
  isForeign: false,
  fails: false,
  isEdited: false,
  ...over,
});
const texts = (svg: SVGSVGElement) => [...svg.querySelectorAll('text')].map((text) => text.textContent);
const titles = (svg: SVGSVGElement) => [...svg.querySelectorAll('title')].map((title) => title.textContent);

describe.each([
  ['a trend', drawTrend],
  ['a ranking', drawRanking],
] as const)('%s', (_, draw) => {
  it('breaks its axis, with a sign, for a value out of all proportion, and says the value', () => {
    const svg = draw([point(5), point(6), point(7), point(900)], options);
    expect(texts(svg)).toContain('//');
    expect(texts(svg).join(' ')).toContain('900');
    // The others keep the axis to themselves: nothing on it reaches the value beyond.
    const ticks = texts(svg).flatMap((text) => (/^\d+(?:\.\d+)?$/.test(text ?? '') ? [Number(text)] : []));
    expect(Math.max(...ticks.filter((tick) => tick !== 900 && tick < 2000))).toBeLessThan(20);
  });

  it('draws alike what is alike', () => {
    expect(texts(draw([point(5), point(6), point(7)], options))).not.toContain('//');
    // Shares end at a hundred.
    expect(texts(draw([point(1), point(2), point(99)], { ...options, isShare: true }))).not.toContain('//');
  });

  it('draws what is about, at least, or fails unlike what is exact', () => {
    const marks = (over: Partial<Point>) => draw([point(5), point(6, over)], options).outerHTML;
    const exact = marks({});
    for (const over of [{ bound: 'about' }, { bound: 'min' }, { scope: '县本级' }, { fails: true }] as const)
      expect(marks(over)).not.toBe(exact);
    expect(marks({ fails: true })).toContain('#aa0000');
    expect(marks({ bound: 'min' })).toContain('3,3');
    expect(marks({ bound: 'about' })).toContain('≈');
  });

  it('names no group of marks in words of its own', () => {
    const svg = draw([point(5), point(6, { bound: 'min' })], options);
    expect(svg.querySelectorAll('g').length).toBeGreaterThan(0);
    expect([...svg.querySelectorAll('[aria-label]')].map((group) => group.getAttribute('aria-label'))).toEqual([]);
  });

  it('says each value under its mark', () => {
    const svg = draw([point(5), point(6)], options);
    expect(titles(svg)).toEqual(expect.arrayContaining(['县5的原句', '县6的原句']));
  });
});

it('a trend draws a value as long as its period', () => {
  const widths = (over: Partial<Point>) =>
    drawTrend([point(5, { from: 2022, to: 2023 }), point(6, over)], options).outerHTML;
  expect(widths({ from: 2023, to: 2023.25 })).not.toBe(widths({}));
});

describe('one indicator against another', () => {
  const names = {
    x: 'Items brought into service halls (项)',
    y: 'Cut in handling time, a share of statutory time (%)',
  };
  const pair = (x: number, y: number, regionName: string) => ({
    x: point(x, { regionName }),
    y: point(y, { regionName }),
  });

  it('writes no label over another; the values are all there', () => {
    const svg = drawScatter([pair(5, 5, '青石县'), pair(5, 5, '石滩县'), pair(9, 1, '云溪县')], names, options);
    expect(texts(svg).filter((text) => /县$/.test(text ?? ''))).toEqual(['青石县', '云溪县']);
    expect(titles(svg).join(' ')).toContain('石滩县');
  });

  it('names its axes as far as there is room, with their units', () => {
    const label = (width: number) =>
      texts(drawScatter([pair(5, 5, '青石县')], names, { ...options, width })).find((text) => /\(%\)/.test(text ?? ''));
    expect(label(600)).toContain(names.y);
    expect(label(280)).toContain('… (%)');
    expect(label(280)?.length).toBeLessThan(45);
  });
});
