/** Which rows the reader wants to see, and how many there are of each sort. */
import type { Part } from '../figures/figure.ts';
import { type Tint, tints } from './marks.ts';
import type { Row } from './rows.ts';
import type { Finder } from './search.ts';

/** Rows pass that satisfy every condition; within one list of choices any of them will do, none means all. */
export interface Filter {
  tints: readonly Tint[];
  parts: readonly Part[];
  groups: readonly string[];
  /** Only what fails a check; only what is saved; only what has no canonical indicator. */
  flagged: boolean;
  saved: boolean;
  unmapped: boolean;
  /** Only what readers have corrected, put in or rejected. */
  edited: boolean;
  /** Only where period or scope is not that of the report. */
  differs: readonly ('period' | 'scope')[];
}

export const noFilter: Filter = {
  tints: [],
  parts: [],
  groups: [],
  flagged: false,
  saved: false,
  unmapped: false,
  edited: false,
  differs: [],
};

export const parts: readonly Part[] = ['result', 'shortcoming', 'plan', 'other'];

/** Whether the filter lets everything pass. */
export const isEmpty = (filter: Filter): boolean =>
  Object.values(filter).every((choice) => (Array.isArray(choice) ? choice.length === 0 : !choice));

const within = <T>(choices: readonly T[], one: T | null) =>
  choices.length === 0 || (one !== null && choices.includes(one));

const differs = (row: Row, what: 'period' | 'scope') => row.notes.some((note) => note.kind === what);

/** The rows that pass the filter and are found; without a finder all are. `saved` holds the indexes of saved figures. */
export function filterRows(
  rows: readonly Row[],
  filter: Filter,
  finder: Finder | null,
  saved: ReadonlySet<number>,
): readonly Row[] {
  if (isEmpty(filter) && finder === null) return rows;
  return rows.filter(
    (row) =>
      within(filter.tints, row.tint) &&
      within(filter.parts, row.part) &&
      within(filter.groups, row.group) &&
      (!filter.flagged || row.flagged) &&
      (!filter.saved || saved.has(row.figure)) &&
      (!filter.unmapped || !row.canonical) &&
      (!filter.edited || row.edit !== null) &&
      filter.differs.every((what) => differs(row, what)) &&
      (finder === null || finder.finds(row.searched)),
  );
}

export interface Tally {
  tints: Record<Tint, number>;
  parts: Record<Part, number>;
  groups: Map<string, number>;
  flagged: number;
  saved: number;
  unmapped: number;
  edited: number;
  period: number;
  scope: number;
}

const none = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

/** How many rows there are of each sort, for the legend and the filter. */
export function tally(rows: readonly Row[], saved: ReadonlySet<number>): Tally {
  const counted: Tally = {
    tints: none(tints),
    parts: none(parts),
    groups: new Map(),
    flagged: 0,
    saved: 0,
    unmapped: 0,
    edited: 0,
    period: 0,
    scope: 0,
  };
  for (const row of rows) {
    if (row.edit !== null) counted.edited++;
    // What is rejected is no figure, and only counted as corrected.
    if (row.edit === 'rejected') continue;
    counted.tints[row.tint]++;
    counted.parts[row.part]++;
    if (row.group !== null) counted.groups.set(row.group, (counted.groups.get(row.group) ?? 0) + 1);
    if (row.flagged) counted.flagged++;
    if (saved.has(row.figure)) counted.saved++;
    if (!row.canonical) counted.unmapped++;
    // A row tells either of them once, if at all.
    for (const { kind } of row.notes) if (kind === 'period' || kind === 'scope') counted[kind]++;
  }
  return counted;
}
