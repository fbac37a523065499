/**
 * Whether indicators are found in words that nobody has tuned a pattern to by copying them: tables of sentences, judged on
 * value, unit and indicator alone. Names, periods and scopes are the business of `test/unit/figures/cases`.
 */
import { describe, expect, it } from 'vitest';
import { written } from '../../../utils/indicators/whole.ts';
import type { Case } from '../figures/cases/case.ts';
import { type Fault, faultsOf } from '../figures/cases/judge.ts';
import { business } from './wordings/business.ts';
import { cities } from './wordings/cities.ts';
import { counties } from './wordings/counties.ts';
import { departments } from './wordings/departments.ts';
import { disputes } from './wordings/disputes.ts';
import { districts } from './wordings/districts.ts';
import { enforcement } from './wordings/enforcement.ts';
import { leadership } from './wordings/leadership.ts';
import { oversight } from './wordings/oversight.ts';
import { provinces } from './wordings/provinces.ts';
import { publicLaw } from './wordings/public-law.ts';
import { reconsideration } from './wordings/reconsideration.ts';
import { rules } from './wordings/rules.ts';
import { services } from './wordings/services.ts';
import { supervision } from './wordings/supervision.ts';
import { tables } from './wordings/tables.ts';

const topics: Record<string, Case[]> = {
  services,
  business,
  rules,
  enforcement,
  supervision,
  disputes,
  reconsideration,
  oversight,
  leadership,
  publicLaw,
  tables,
  cities,
  provinces,
  counties,
  departments,
  districts,
};

const judged: Fault['field'][] = ['missed', 'value', 'unit', 'indicatorId'];

describe.each(Object.entries(topics))('%s', (_table, cases) => {
  it.each(cases)('$text', (one) => {
    const faults = faultsOf(one).filter(({ field }) => judged.includes(field));
    expect(faults.map(({ message }) => message).join('\n')).toBe('');
  });
});

describe('the wordings', () => {
  const all = Object.values(topics).flat();

  it('are none twice', () => {
    const texts = all.map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('know every indicator that they expect, and mark only what they judge', () => {
    const known = new Set(written.map(({ id }) => id));
    const ids = all.flatMap(({ figures }) => figures.flatMap(({ indicatorId }) => indicatorId ?? []));
    expect(ids.filter((id) => id !== null && !known.has(id))).toEqual([]);
    expect(all.filter(({ figures }) => figures.some(({ indicatorId }) => indicatorId === undefined))).toEqual([]);
  });

  it('put every indicator that is told by words in at least two ways, and hold many that state none', () => {
    const marks = all.flatMap(({ figures }) => figures.map(({ indicatorId }) => [indicatorId ?? null].flat()));
    const ways = (id: string) => marks.filter((right) => right.includes(id)).length;
    const told = written.filter(({ patterns }) => patterns.length > 0);
    expect(told.filter(({ id }) => ways(id) < 2).map(({ id }) => id)).toEqual([]);
    expect(marks.filter(([first]) => first === null).length).toBeGreaterThanOrEqual(150);
  });
});
