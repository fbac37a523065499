/** The taxonomy is data that many hands edit: its form is checked, and that it is found in text as its conventions say. */
import { describe, expect, it } from 'vitest';
import { matchingData, namesData } from '../../../utils/command/make-data.ts';
import { bodies, fields, matched, turning } from '../../../utils/indicators/matching.ts';
import { groups, indicatorById, indicators } from '../../../utils/indicators/taxonomy.ts';
import { written } from '../../../utils/indicators/whole.ts';
import { foldWord } from '../../../utils/text/fold.ts';

const kinds = ['count', 'percent', 'money', 'duration'];

describe('the taxonomy', () => {
  it('has ids that are unique, also without regard to case and as column names', () => {
    const columns = indicators.map(({ id }) => id.replaceAll('.', '_').toLowerCase());
    expect(new Set(columns).size).toBe(indicators.length);
    for (const { id } of indicators) expect(id).toMatch(/^[a-z]+\.[a-z][A-Za-z0-9]*$/);
    // Stata cuts names at 32 characters.
    for (const column of columns) expect(column.length).toBeLessThanOrEqual(32);
  });

  it('names its group, kind and units, and has names in three languages', () => {
    const known = new Set(groups.map(({ id }) => id));
    for (const one of indicators) {
      expect(known, one.id).toContain(one.group);
      expect(kinds, one.id).toContain(one.kind);
      expect(one.units.length, one.id).toBeGreaterThan(0);
      for (const name of [one.zh, one.zhHant, one.en]) expect(name.trim(), one.id).not.toBe('');
      expect(foldWord(one.zhHant), one.id).toBe(foldWord(one.zh));
    }
  });

  it('has patterns whose near words are among all words, folded, not empty', () => {
    for (const { id, patterns } of written)
      for (const { all, near, not, without } of patterns) {
        expect(all.length, id).toBeGreaterThan(0);
        for (const word of near ?? []) expect(all, id).toContain(word);
        for (const word of [...all, ...(not ?? []), ...(without ?? []), ...turning, ...bodies, ...fields]) {
          expect(word, id).not.toBe('');
          expect(foldWord(word), id).toBe(word);
        }
      }
  });

  it('has relations that point at indicators there are, of a kind that fits', () => {
    for (const { id, kind, relations } of indicators)
      for (const relation of relations) {
        const others =
          relation.kind === 'ratio'
            ? [relation.of, relation.base, ...(relation.alt ? [relation.alt.base] : [])]
            : relation.kind === 'sum'
              ? relation.parts
              : relation.kind === 'part'
                ? [relation.whole]
                : [...relation.left, ...relation.right];
        for (const other of others) expect(indicatorById.has(other), `${id} → ${other}`).toBe(true);
        if (relation.kind === 'ratio') expect(kind, id).toBe('percent');
      }
  });
});

it('goes into pages and views as it is written: after a change run `npm run data`', () => {
  expect({ turning, bodies, fields, indicators: matched }).toEqual(matchingData());
  expect({ groups, indicators }).toEqual(namesData());
});
