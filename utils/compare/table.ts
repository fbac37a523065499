/** The comparison as a table: indicators × reports, with three kinds of nothing kept apart. Types only. */
import type { Verdict } from '../checks/check.ts';
import type { Bound, Figure, Kind, Part, TableCell } from '../figures/figure.ts';
import type { Level, Provenance } from '../page/article.ts';

/**
 * How a figure stands to its indicator. `stated`: the report's own result. `change`: only how much it changed. `former`: a
 * value of an earlier time, the start of a change. `plan`: of the coming year. Only `stated` is ever counted.
 */
export type Standing = 'stated' | 'change' | 'former' | 'plan';

/** A row (or column) of the comparison: a saved report, or a region and year of which no report has been read. */
export interface Entry {
  key: string;
  reportId: string | null;
  regionCode: string;
  regionName: string;
  year: number | null;
  level: Level | null;
  issuer: string[];
  provenance: Provenance | null;
}

/** `same`: the indicator's own unit. `alike`: another word that fits it (宗 for 件). `foreign`: not comparable as it is. */
export type UnitFit = 'same' | 'alike' | 'foreign';

export interface CellValue {
  reportId: string;
  /** The figure's place in its report, and the places that state the very same again. */
  order: number;
  again: number[];
  quote: string;
  /** Set for a number in a table, whose unit and scale may stand in its header. */
  cell?: TableCell;
  value: number;
  unit: string;
  unitFit: UnitFit;
  kind: Kind;
  bound: Bound;
  /** Set only where it is not the report's year. */
  period: string | null;
  scope: string | null;
  change: Figure['change'];
  changeUnit: Figure['changeUnit'] | null;
  part: Part;
  verdict: Verdict | null;
  /** A reader has corrected it or put it in. */
  isEdited: boolean;
}

/**
 * `stated`: `values` holds at least one. `missing`: the report was read and does not state it (未载): never to be taken for
 * 0. `unread`: there is no report to say anything.
 */
export interface Cell {
  state: 'stated' | 'missing' | 'unread';
  /** As the report gives them, several where it gives several; never added up. */
  values: CellValue[];
  /** What the report says of changes, plans and earlier times: shown beside, counted nowhere. */
  changes: CellValue[];
  aside: CellValue[];
  /** Values that should be one (same scope, period and unit) and differ. */
  conflict: boolean;
}

export interface Line {
  indicatorId: string;
  /** The unit that values without one of their own are in. */
  unit: string;
  kind: Kind;
  group: string;
  /** How many of the reports read state it. */
  statedBy: number;
  /** One for each entry. */
  cells: Cell[];
}

export interface Comparison {
  entries: Entry[];
  lines: Line[];
  /** How many of the entries are reports. */
  read: number;
}

/** Computed from two values that stand in the table; `impossible` where one of them is not there, or is no exact one. */
export type DerivedCell =
  | {
      state: 'computed';
      value: number;
      unit: Derived['unit'];
      /** A share: part, base. A change: this year's, the year's before. */
      terms: [CellValue, CellValue];
      /** A term fails a check. */
      isFlagged: boolean;
    }
  | { state: 'impossible' | 'unread' };

/** A line that no report states: a share of a base, or the change on the year before. */
export interface Derived {
  kind: 'share' | 'change';
  of: string;
  /** Set for a share. */
  base: string | null;
  unit: '%' | 'points';
  /** One for each entry. */
  cells: DerivedCell[];
}

/** Of how many reports state an indicator. */
export interface Coverage {
  indicatorId: string;
  statedBy: number;
}

/** How far two coders agree on units that both have judged. */
export interface Agreement {
  /** Units that both have judged. */
  n: number;
  agreed: number;
  /** Share agreed, 0 to 1; null for no units. */
  observed: number | null;
  /** The share that chance alone would give, by each coder's own use of the categories. */
  expected: number | null;
  /** Cohen's κ; null where chance alone would agree on everything, and κ says nothing. */
  kappa: number | null;
  /** The 95 % interval of κ by its large-sample standard error (Cohen 1960), within -1 and 1. */
  interval: [number, number] | null;
}

/** A field of a figure on which coders decide. */
export type CodedField = 'value' | 'unit' | 'kind' | 'bound' | 'indicatorId' | 'period' | 'scope' | 'part';

export interface FieldAgreement extends Agreement {
  field: CodedField;
  /** The same of the figures that at least one of the two has corrected or put in: both began with one reading. */
  touched: Agreement;
}

/** Two codings of the same reports. */
export interface DoubleCoding {
  reports: number;
  /** Figures that both have, that only one has (the other has rejected it, or it was put in), and those anybody has touched. */
  both: number;
  onlyMine: number;
  onlyTheirs: number;
  touched: number;
  /**
   * Whether a number is a figure at all: agreement on what both have, 2 × both ÷ (mine + theirs). No κ: nobody counts the
   * numbers that both left out.
   */
  found: number | null;
  fields: FieldAgreement[];
}
