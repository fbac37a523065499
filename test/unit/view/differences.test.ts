/** Differences between two states of a text: nothing is lost on either side, and unchanged paragraphs are passed over. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesOf, type Passage } from '../../../utils/view/differences.ts';

/** The two texts that a comparison was made of; paragraphs that are the same are taken from `before`. */
function sidesOf(passages: readonly Passage[], before: string): [string, string] {
  const lines = before.split('\n');
  const out: [string[], string[]] = [[], []];
  let at = 0;
  for (const passage of passages) {
    if (passage.kind === 'same') {
      const same = lines.slice(at, at + passage.paragraphs);
      for (const side of out) side.push(...same);
      at += passage.paragraphs;
      continue;
    }
    const has = (kind: 'removed' | 'added') => passage.pieces.filter((one) => one.kind === 'same' || one.kind === kind);
    const isOneSided = passage.pieces.every(({ kind }) => kind === passage.pieces[0]?.kind && kind !== 'same');
    for (const [i, kind] of (['removed', 'added'] as const).entries()) {
      if (isOneSided && passage.pieces[0]?.kind !== kind) continue;
      const words = has(kind)
        .map((one) => one.words)
        .join('');
      out[i]?.push(...words.split('\n'));
      if (kind === 'removed') at += words.split('\n').length;
    }
  }
  return [out[0].join('\n'), out[1].join('\n')];
}

describe('differencesOf', () => {
  it('shows the words that went and came, and counts what is the same', () => {
    const before = '一、复议\n受理120件，审结96件。\n二、其他';
    const after = '一、复议\n受理120件，审结98件。\n二、其他';
    expect(differencesOf(before, after)).toEqual([
      { kind: 'same', paragraphs: 1 },
      {
        kind: 'changed',
        pieces: [
          { kind: 'same', words: '受理120件，审结' },
          { kind: 'removed', words: '96' },
          { kind: 'added', words: '98' },
          { kind: 'same', words: '件。' },
        ],
      },
      { kind: 'same', paragraphs: 1 },
    ]);
  });

  it('is nothing for the same text', () => {
    expect(differencesOf('甲\n乙', '甲\n乙')).toEqual([{ kind: 'same', paragraphs: 2 }]);
  });

  it('loses nothing of either text', () => {
    const line = fc.array(fc.constantFrom('受理', '12', '件', '，', '审结', '98'), { minLength: 1, maxLength: 5 });
    const text = fc
      .array(
        line.map((words) => words.join('')),
        { minLength: 1, maxLength: 6 },
      )
      .map((all) => all.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(sidesOf(differencesOf(before, after), before)).toEqual([before, after]);
      }),
    );
  });
});
