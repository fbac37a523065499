/** The fields of a figure as a reader writes them: numbers, measures, periods; and what differs from what was read. */
import type { Kind } from '../figures/figure.ts';
import { scanNumerals } from '../figures/scan.ts';
import { foldWord } from '../text/fold.ts';
import type { FactFields, FigureFields } from './correction.ts';

const fieldNames = [
  'value',
  'unit',
  'kind',
  'bound',
  'indicator',
  'indicatorId',
  'period',
  'scope',
  'part',
  'change',
] as const satisfies readonly (keyof FigureFields)[];

/** The fields of a figure that can be corrected. */
export function fieldsOf(figure: FigureFields): FigureFields {
  const { value, unit, kind, bound, indicator, indicatorId, period, scope, part, change = null } = figure;
  return { value, unit, kind, bound, indicator, indicatorId, period, scope, part, change };
}

/** The fields of `wanted` that are not as before. */
export function changesOf(before: FigureFields, wanted: FigureFields): Partial<FigureFields> {
  return Object.fromEntries(
    fieldNames.flatMap((name) => ((before[name] ?? null) === (wanted[name] ?? null) ? [] : [[name, wanted[name]]])),
  );
}

/** The same for the facts of a report. */
export function factChangesOf(before: FactFields, wanted: FactFields): Partial<FactFields> {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const changes: Partial<FactFields> = {};
  if (before.title !== wanted.title) changes.title = wanted.title;
  if (before.year !== wanted.year) changes.year = wanted.year;
  if (!same(before.issuer, wanted.issuer)) changes.issuer = wanted.issuer;
  const place = ({ region: { province, city, county, code, level } }: FactFields) => [
    province,
    city,
    county,
    code,
    level,
  ];
  if (!same(place(before), place(wanted))) changes.region = wanted.region;
  return changes;
}

/** A number as reports write it (`2,799.76`, `1.2万`, `三成`, `百分之五`) or with a minus sign; null for what is none. */
export function parseValue(written: string): number | null {
  const folded = foldWord(written.trim());
  const negative = /^[-−]/.test(folded);
  const core = negative ? folded.slice(1) : folded;
  const [numeral, ...more] = scanNumerals(core);
  if (!numeral || more.length > 0 || numeral.start !== 0 || numeral.end !== core.length) return null;
  if (!Number.isFinite(numeral.value)) return null;
  return negative ? -numeral.value : numeral.value;
}

/** What a change of this measure is of: percent, percentage points, or neither. */
export function changeUnitOf(unit: string): 'percent' | 'point' | undefined {
  const folded = foldWord(unit.trim());
  if (/^个?百分点$/.test(folded)) return 'point';
  return /^[%‰]$/.test(folded) ? 'percent' : undefined;
}

/** The kind that goes with a measure; where the measure does not tell, the kind before. */
export function kindOfUnit(unit: string, before: Kind): Kind {
  const folded = foldWord(unit.trim());
  if (/^(?:[%‰]|个?百分点)$/.test(folded)) return 'percent';
  if (/元$/.test(folded)) return 'money';
  if (folded === '倍') return 'multiple';
  if (/^(?:年|个?月|周|天|日|个?工作日|小时|个小时|分钟|秒)$/.test(folded)) return 'duration';
  return before === 'other' ? 'other' : 'count';
}

const moment = /^(\d{4})(?:-(?:Q[1-4]|(?:0[1-9]|1[0-2])))?$/;

/** Words for parts of a year, as moments of it. */
function partOfYear(words: string): [from: string, to: string] | null {
  const month = (digits: string) => digits.padStart(2, '0');
  const quarter = /^第?([一二三四1-4])季度$/.exec(words)?.[1];
  if (quarter) {
    const q = `Q${'一二三四'.includes(quarter) ? '一二三四'.indexOf(quarter) + 1 : quarter}`;
    return [q, q];
  }
  if (words === '上半年') return ['01', '06'];
  if (words === '下半年') return ['07', '12'];
  const months = /^(\d{1,2})(?:月)?(?:[-—~至到](\d{1,2}))?月$/.exec(words);
  if (!months) return null;
  const [from, to] = [Number(months[1]), Number(months[2] ?? months[1])];
  return from >= 1 && from <= to && to <= 12 ? [month(String(from)), month(String(to))] : null;
}

/**
 * A period as a reader writes it (`2023`, `2023-08`, `2023年上半年`, `1-6月` of `year`, `2018-2022`) in the form of figures'
 * periods; empty is null (not stated), and what is no period is undefined.
 */
export function parsePeriod(written: string, year: number | null): string | null | undefined {
  const words = foldWord(written).replace(/\s/g, '').toUpperCase();
  if (words === '') return null;
  const ends = words.split('/');
  if (ends.length <= 2 && ends.every((end) => moment.test(end))) {
    const [from, to] = ends as [string, string?];
    return to === undefined || from === to ? from : from < to ? words : undefined;
  }
  const years = /^(\d{4})年?[-—~至到](\d{4})年?$/.exec(words);
  if (years) return (years[1] as string) < (years[2] as string) ? `${years[1]}/${years[2]}` : undefined;
  const match = /^(?:(\d{4})年)?(.*)$/.exec(words);
  const own = match?.[1] ?? (year === null ? null : String(year));
  const rest = match?.[2] ?? '';
  if (own === null) return undefined;
  if (rest === '' || /^(?:度|全年)$/.test(rest)) return match?.[1] || rest !== '' ? own : undefined;
  const part = partOfYear(rest);
  if (!part) return undefined;
  return part[0] === part[1] ? `${own}-${part[0]}` : `${own}-${part[0]}/${own}-${part[1]}`;
}
