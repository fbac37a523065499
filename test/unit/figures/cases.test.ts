/** The extractor against a table of sentences of the genre: see `cases/case.ts` for how a case is written. */
import { describe, expect, it } from 'vitest';
import taxonomy from '../../../utils/indicators/data/indicators.json' with { type: 'json' };
import { bounds } from './cases/bounds.ts';
import type { Case } from './cases/case.ts';
import { changes } from './cases/changes.ts';
import { codes } from './cases/codes.ts';
import { dates } from './cases/dates.ts';
import { economy } from './cases/economy.ts';
import { failing } from './cases/failing.ts';
import { ids } from './cases/ids.ts';
import { faultsOf } from './cases/judge.ts';
import { lists } from './cases/lists.ts';
import { living } from './cases/living.ts';
import { long } from './cases/long.ts';
import { measures } from './cases/measures.ts';
import { money } from './cases/money.ts';
import { names } from './cases/names.ts';
import { numerals } from './cases/numerals.ts';
import { odds } from './cases/odds.ts';
import { offices } from './cases/offices.ts';
import { paragraphs } from './cases/paragraphs.ts';
import { parts } from './cases/parts.ts';
import { periods } from './cases/periods.ts';
import { rates } from './cases/rates.ts';
import { scopes } from './cases/scopes.ts';
import { security } from './cases/security.ts';
import { shares } from './cases/shares.ts';
import { slogans } from './cases/slogans.ts';
import { snags } from './cases/snags.ts';
import { traditional } from './cases/traditional.ts';

const topics: Record<string, Case[]> = {
  numerals,
  measures,
  shares,
  bounds,
  money,
  dates,
  codes,
  slogans,
  lists,
  names,
  rates,
  changes,
  periods,
  scopes,
  parts,
  paragraphs,
  traditional,
  security,
  economy,
  living,
  offices,
  long,
  snags,
  odds,
  ids,
};
const all = Object.values(topics).flat();

describe.each(Object.entries(topics))('%s', (_topic, cases) => {
  it.each(cases)('$text', (one) => {
    const faults = faultsOf(one);
    const known = failing[one.text]?.split(' ') ?? [];
    const surprises = faults.filter(({ field }) => !known.includes(field)).map(({ message }) => message);
    const mended = known.filter((field) => !faults.some((fault) => fault.field === field));
    expect(surprises.join('\n')).toBe('');
    expect(mended, 'these are right now: take them out of failing.ts').toEqual([]);
  });
});

describe('the table', () => {
  it('is large enough to mean something', () => {
    expect(all.length).toBeGreaterThanOrEqual(330);
    expect(all.filter(({ figures }) => figures.length === 0).length).toBeGreaterThanOrEqual(90);
    expect(all.filter(({ figures }) => figures.some(({ indicator }) => indicator)).length).toBeGreaterThanOrEqual(200);
    expect(all.filter(({ figures }) => figures.some(({ indicatorId }) => indicatorId)).length).toBeGreaterThanOrEqual(
      80,
    );
    for (const [topic, cases] of Object.entries(topics)) expect(cases.length, topic).toBeGreaterThanOrEqual(5);
  });

  it('holds no sentence twice', () => {
    const texts = all.map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('knows every sentence that is listed as failing, and every indicator that is expected', () => {
    const texts = new Set(all.map(({ text }) => text));
    expect(Object.keys(failing).filter((text) => !texts.has(text))).toEqual([]);
    const ids = new Set(taxonomy.indicators.map(({ id }) => id));
    const expected = all.flatMap(({ figures }) => figures.flatMap(({ indicatorId }) => indicatorId ?? []));
    expect(expected.filter((id) => id !== null && !ids.has(id))).toEqual([]);
  });
});
