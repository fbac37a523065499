/** How a kept place is described so that it can be found again, and what finding it can say. Types only. */
import type { Span } from '../text/span.ts';

export interface Anchor {
  /** The words themselves, as the article has them. */
  quote: string;
  /** Up to 32 characters of the article before and after the quote: enough to tell most repeated figures apart. */
  prefix: string;
  suffix: string;
  /** UTF-16 offsets into the article when the anchor was made. */
  start: number;
  end: number;
  /** For a figure: what must be the same for it to be the same figure. Absent for a passage. */
  figure?: { value: number; unit: string; indicator: string };
}

/** Exactly one of these is the answer for every anchor. */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'ambiguous' | 'missing';

export interface Finding {
  state: AnchorState;
  /** Where it stands now; null when ambiguous or missing. */
  found: Span | null;
  /** The places between which it could not be decided (ambiguous), or the nearest ones that were refused. */
  candidates: Span[];
  /** 0 to 1: how well the context fits. */
  score: number;
  /** Why, as a message key. */
  reason: string;
}
