/** The record of a check: figures of one report tested against each other. Types only. */

/**
 * `holds`: exactly, or rounded as stated. `truncated`: only when cut off instead of rounded.
 * `bounded`: the stated value is a bound (30%以上) that the computed one meets.
 * `unstated-base`: rates that one base, nowhere stated, would make true. `fails`: the arithmetic does not come out.
 */
export type Verdict = 'holds' | 'truncated' | 'bounded' | 'unstated-base' | 'fails';

export interface Check {
  kind: 'sum' | 'ratio' | 'part' | 'balance' | 'base';
  /** False only where the arithmetic really fails. */
  holds: boolean;
  verdict: Verdict;
  /**
   * Indexes into the report's figures. sum: total, then its parts. ratio: numerator, denominator, stated rate.
   * part: part, whole. balance: left side, then right side. base: the rates.
   */
  figures: number[];
  /** balance: how many of `figures` stand on its left side. */
  left?: number;
  /** What the arithmetic gives where the report states something: the sum of the parts, the computed rate, the right side. */
  computed: number | null;
  /** Stated minus computed, in the unit of the stated figure; 0 where it holds. */
  difference: number;
  /** The words that tie the figures: `其中`, `（…）`, `率`, or the relation of the taxonomy. */
  tie: string;
  /** Indexes (into `figures`) of members that do not belong to the list they stand in, with the reason's key. */
  outsiders?: { figure: number; reason: string }[];
  /** `unstated-base`: the integer bases that make all rates true, rounded and cut off. */
  bases?: { rounded: number[]; truncated: number[] };
}
