import { beforeEach, describe, expect, it } from 'vitest';
import { highlightName, layers, randomPrefix, styleSheet } from '../../../utils/highlight/layers.ts';
import { Painter } from '../../../utils/highlight/painter.ts';

/** The parts of the browser's registry that the painter uses; the real one is met in the end-to-end tests. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}
const range = () => ({}) as AbstractRange;
const ranges = (n: number) => Array.from({ length: n }, range);
let registry: Map<string, FakeHighlight>;
let painter: Painter;

beforeEach(() => {
  (globalThis as { Highlight?: unknown }).Highlight = FakeHighlight;
  registry = new Map();
  painter = new Painter('abc', 'light', registry as unknown as HighlightRegistry);
});

const name = (layer: (typeof layers)[number]) => highlightName('abc', 'light', layer);

describe('the painter', () => {
  it('registers what has ranges, by priority, and nothing else', () => {
    painter.set('current', ranges(1));
    painter.set('count', ranges(3));
    painter.set('money', []);
    expect([...registry.keys()].sort()).toEqual([name('count'), name('current')].sort());
    expect(registry.get(name('current'))!.priority).toBeGreaterThan(registry.get(name('count'))!.priority);
  });

  it('takes 200,000 ranges', () => {
    painter.set('count', ranges(200_000));
    expect(registry.get(name('count'))!.size).toBe(200_000);
  });

  it('hides and shows without forgetting', () => {
    painter.set('count', ranges(3));
    painter.show(false);
    painter.set('share', ranges(1));
    expect(registry.size).toBe(0);
    painter.show(true);
    expect(registry.size).toBe(2);
  });

  it('changes its names with the ground', () => {
    painter.set('count', ranges(1));
    painter.setGround('dark');
    expect([...registry.keys()]).toEqual([highlightName('abc', 'dark', 'count')]);
  });

  it('leaves the highlights of others alone', () => {
    registry.set('theirs', new FakeHighlight());
    painter.set('count', ranges(1));
    painter.clear();
    expect([...registry.keys()]).toEqual(['theirs']);
  });

  it.each<[string, () => void]>([
    ['removed', () => registry.delete(name('count'))],
    ['replaced', () => registry.set(name('count'), new FakeHighlight())],
    ['emptied', () => registry.get(name('count'))!.clear()],
    ['added to', () => registry.get(name('count'))!.add(range())],
    ['reordered', () => (registry.get(name('count'))!.priority = 99)],
  ])('sees that its marks were %s, and gives up after five times', (_, tamper) => {
    painter.set('count', ranges(2));
    expect(painter.tend()).toBe('well');
    for (let time = 1; time <= 5; time++) {
      tamper();
      expect(painter.tend()).toBe('touched');
      painter.set('count', ranges(2));
    }
    tamper();
    expect(painter.tend()).toBe('given-up');
    expect(painter.tend()).toBe('well');
  });

  it('does not take hidden marks for removed ones', () => {
    painter.set('count', ranges(2));
    painter.show(false);
    expect(painter.tend()).toBe('well');
  });
});

describe('the style sheet', () => {
  it('has a rule for each layer on either ground, and none that prints', () => {
    const sheet = styleSheet('abc');
    for (const ground of ['light', 'dark'] as const)
      for (const layer of layers) expect(sheet).toContain(`::highlight(${highlightName('abc', ground, layer)}){`);
    expect(sheet.split('@media print{')[1]).not.toMatch(/underline|#[0-9a-f]{3}/);
  });

  it('uses names that say nothing and differ from page to page', () => {
    expect(randomPrefix()).toMatch(/^[a-z]{12}$/);
    expect(randomPrefix()).not.toBe(randomPrefix());
    expect(highlightName('abc', 'dark', 'saved')).toMatch(/^abc\d+$/);
  });
});
