/** How a kept place is described so that it can be found again, and what finding it can say. Types only. */
import type { Span } from '../text/span.ts';

/** A cell of a table by its headers, as the page has them: what stays when rows are sorted anew or a column is put in. */
export interface CellName {
  row: string;
  column: string;
  /** The measure that the headers or the line above the table give for the cell (`万元`); empty where they give none. */
  measure: string;
  /** How many cells before it in its row go by the same column; absent for none. */
  nth?: number;
  /** Its row has no name and is the only one of numbers under its head. */
  only?: boolean;
}

export interface Anchor {
  /** The words themselves, as the article has them. */
  quote: string;
  /** Up to 48 characters of the article before and after the quote: enough to tell most repeated figures apart. */
  prefix: string;
  suffix: string;
  /** UTF-16 offsets into the article when the anchor was made. */
  start: number;
  end: number;
  /** For a figure: what must be the same for it to be the same figure. Absent for a passage. */
  figure?: {
    /** As the words at the place give it: a unit or scale that stands elsewhere (a table's header) is no part of it. */
    value: number;
    unit: string;
    indicator: string;
    /** What the figure speaks of, as in its record: most figures of a report give the year that it reports on. */
    period?: string | null;
  };
  /** For a place in a table. */
  cell?: CellName;
}

/** Exactly one of these is the answer for every anchor. */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'ambiguous' | 'missing';

/** Why an answer was given. */
export type FindingReason =
  /** Both sides as they were. */
  | 'sameContext'
  /** Both sides as they were, the same number written in another way (12.6万, 126000). */
  | 'otherNotation'
  /** The words around it have changed, but enough of them stand. */
  | 'contextChanged'
  /** Its sentence or list stands, in another order or with other neighbours. */
  | 'sameSentence'
  /** The same row and column of a table. */
  | 'sameCell'
  /** Its row of a table stands with the same numbers, parted from its head. */
  | 'sameRow'
  /** In a row of a table that holds its name. */
  | 'nameInRow'
  /** Another number stands in its place. */
  | 'otherValue'
  /** A passage stands, with other numbers in it. */
  | 'otherNumbers'
  /** Other words stand between the two sides of a passage. */
  | 'otherWords'
  | 'severalPlaces'
  /** Other numbers stand at several places that fit. */
  | 'severalChanged'
  /** The page holds another report: of another year, or of another place. */
  | 'otherReport'
  | 'nowhere';

export interface Finding {
  state: AnchorState;
  /** Where it stands now; null when ambiguous or missing. */
  found: Span | null;
  /** The places between which it could not be decided (ambiguous), or the nearest ones that were refused. */
  candidates: Span[];
  /** 0 to 1: how well the context fits. */
  score: number;
  reason: FindingReason;
}

/** What is known of a page as a whole; helps to tell a new edition of a report from another report. */
export interface PageIdentity {
  /** The year reported on. */
  year: number | null;
  /** Code or name of the region. */
  region: string | null;
}
