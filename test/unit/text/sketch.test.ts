/** Sketches: copies are alike, other reports are not, whatever the script and punctuation. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf, likeness, sketchOf } from '../../../utils/text/sketch.ts';

/** A text of sentences that differ in their numbers and names. */
const report = (seed: number) =>
  Array.from(
    { length: 60 },
    (_, n) =>
      `第${n}项工作，${seed % 7}部门全年办理事项${(n * 37 + seed * 101) % 4999}件，满意率${(n * 13 + seed) % 100}%。`,
  ).join('\n');

describe('sketches', () => {
  it('of the same words are the same, whatever script, width, spacing and punctuation', () => {
    const text = report(1);
    const copy = text
      .replaceAll('，', ', ')
      .replaceAll('\n', '\n\n　　')
      .replaceAll('项', '項')
      .replaceAll('办', '辦')
      .replaceAll('%', '％');
    expect(sketchOf(copy)).toEqual(sketchOf(text));
  });

  it('tell by how much two texts differ', () => {
    const text = report(1);
    const sketch = sketchOf(text);
    const oneFigure = sketchOf(text.replace('第30项工作，1部门全年办理事项', '第30项工作，1部门全年办理事项9'));
    expect(likeness(sketch, oneFigure)).toBeGreaterThan(0.9);
    const half = likeness(sketch, sketchOf(text.slice(0, text.length / 2)));
    expect(half).toBeGreaterThan(0.3);
    expect(half).toBeLessThan(0.7);
    expect(likeness(sketch, sketchOf(report(2)))).toBeLessThan(0.5);
    expect(likeness(sketch, sketch)).toBe(1);
    expect(likeness(sketch, [])).toBe(0);
  });

  it('of short texts are empty, so that no two notices are taken for copies', () => {
    expect(sketchOf('特此报告。')).toEqual([]);
    expect(keysOf([])).toEqual([]);
  });

  it('are ascending, distinct and of bounded length for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.nat(40), (word, times) => {
        const sketch = sketchOf(word.repeat(times));
        expect(sketch.length).toBeLessThanOrEqual(96);
        expect(sketch).toEqual([...new Set(sketch)].sort((a, b) => a - b));
      }),
    );
  });

  it('share their keys where texts are copies', () => {
    let shared = 0;
    for (let seed = 0; seed < 40; seed++) {
      const text = report(seed);
      const copy = `${text.slice(0, 300)}${text.slice(340)}又及，本报告的若干数字后来有所修订，请以修订后的数字为准。`;
      const keys = new Set(keysOf(sketchOf(text)));
      if (keysOf(sketchOf(copy)).some((key) => keys.has(key))) shared++;
    }
    expect(shared).toBe(40);
  });
});
