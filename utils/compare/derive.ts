/**
 * What can be computed from values side by side: the change on the year before, and shares of a base. Only from two exact
 * values of the whole area and year in units that fit; never from bounds, several values, or parts. Always told apart from
 * what reports state, and never compared on.
 */
import { type Indicator, indicatorById } from '../indicators/taxonomy.ts';
import type { Cell, CellValue, Comparison, Derived, DerivedCell, Entry, Line } from './table.ts';

/** The one exact value of a cell that arithmetic may use; null where there is none, or more than one. */
export function exactValue(cell: Cell | undefined): CellValue | null {
  if (cell?.state !== 'stated') return null;
  const whole = cell.values.filter((value) => value.scope === null && value.period === null);
  const [only] = whole;
  if (!only || whole.length > 1 || only.bound !== 'exact' || only.unitFit === 'foreign') return null;
  return only;
}

/** A check that fails, or a correction, of either term goes with what is computed from it. */
const made = (value: number, unit: Derived['unit'], terms: [CellValue, CellValue]): DerivedCell => ({
  state: 'computed',
  value,
  unit,
  terms,
  isFlagged: terms.some((term) => term.verdict === 'fails'),
});

const nothing = (entry: Entry): DerivedCell => ({ state: entry.reportId === null ? 'unread' : 'impossible' });

/** Shares are in percent, rounded to what their terms can bear: two decimals. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

function share(part: Line, base: Line, entries: readonly Entry[]): Derived {
  const cells = entries.map((entry, place): DerivedCell => {
    const [a, b] = [exactValue(part.cells[place]), exactValue(base.cells[place])];
    if (!a || !b || b.value === 0) return nothing(entry);
    return made(rounded((a.value / b.value) * 100), '%', [a, b]);
  });
  return { kind: 'share', of: part.indicatorId, base: base.indicatorId, unit: '%', cells };
}

/** Where the report of the same region a year earlier stands; -1 where there is none, or more than one. */
function yearBefore(entries: readonly Entry[], place: number): number {
  const { regionCode, regionName, year } = entries[place] as Entry;
  if (year === null || (regionCode === '' && regionName === '')) return -1;
  const found = entries
    .map((_, index) => index)
    .filter((index) => {
      const other = entries[index] as Entry;
      return other.year === year - 1 && other.regionCode === regionCode && other.regionName === regionName;
    });
  return found.length === 1 ? (found[0] as number) : -1;
}

function change(line: Line, entries: readonly Entry[]): Derived {
  // Of shares the difference in points, of everything else the growth in percent.
  const isPoints = line.kind === 'percent';
  const unit = isPoints ? 'points' : '%';
  const cells = entries.map((entry, place): DerivedCell => {
    const before = yearBefore(entries, place);
    const [now, then] = [exactValue(line.cells[place]), before < 0 ? null : exactValue(line.cells[before])];
    if (!now || !then || (!isPoints && then.value === 0)) return nothing(entry);
    const value = isPoints ? now.value - then.value : ((now.value - then.value) / then.value) * 100;
    return made(rounded(value), unit, [now, then]);
  });
  return { kind: 'change', of: line.indicatorId, base: null, unit, cells };
}

/** Bases of an indicator by the taxonomy's relations: what it is a part of, or what its rate is of. */
function basesOf(indicator: Indicator): string[] {
  return indicator.relations.flatMap((relation) => (relation.kind === 'part' ? [relation.whole] : []));
}

/** Pairs of chosen lines of which one is a share of the other, in the order of the lines. */
function pairs(lines: readonly Line[]): [part: Line, base: Line][] {
  const byId = new Map(lines.map((line) => [line.indicatorId, line]));
  const found = new Map<string, [Line, Line]>();
  const add = (part: string, base: string) => {
    const [a, b] = [byId.get(part), byId.get(base)];
    if (a && b && a !== b) found.set(`${part} ${base}`, [a, b]);
  };
  for (const line of lines)
    for (const base of basesOf(indicatorById.get(line.indicatorId) as Indicator)) add(line.indicatorId, base);
  // A rate that is no line itself is computed from its two.
  for (const { relations } of indicatorById.values())
    for (const relation of relations) if (relation.kind === 'ratio') add(relation.of, relation.base);
  return [...found.values()];
}

/** The derived lines of a comparison; those that no report has both terms for are left out. */
export function derive(table: Comparison, what: { shares: boolean; changes: boolean }): Derived[] {
  const known = table.lines.filter((line) => indicatorById.has(line.indicatorId));
  const all = [
    ...(what.shares ? pairs(known).map(([part, base]) => share(part, base, table.entries)) : []),
    ...(what.changes ? known.map((line) => change(line, table.entries)) : []),
  ];
  return all.filter(({ cells }) => cells.some((cell) => cell.state === 'computed'));
}

/** A comparison without the lines that no report states and the reports that state none of them, and how many those were. */
export function folded(table: Comparison): { table: Comparison; lines: number; reports: number } {
  const says = (cell: Cell | undefined) =>
    cell !== undefined && cell.values.length + cell.changes.length + cell.aside.length > 0;
  const lines = table.lines.filter((line) => line.cells.some(says));
  const places = table.entries
    .map((_, place) => place)
    // What has not been read is shown only where the reader asks for it.
    .filter((place) => table.entries[place]?.reportId === null || lines.some((line) => says(line.cells[place])));
  const at = <T>(all: readonly T[]): T[] => places.map((place) => all[place] as T);
  return {
    table: {
      ...table,
      entries: at(table.entries),
      lines: lines.map((line) => ({ ...line, cells: at(line.cells) })),
    },
    lines: table.lines.length - lines.length,
    reports: table.entries.length - places.length,
  };
}
