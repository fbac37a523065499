/** What a benchmark is: a piece of work that gives rows for the table. Types and the making of rows; no measuring. */

/** One line of the table: ours beside theirs, on the same work. */
export interface Row {
  work: string;
  ours: number;
  /** Null where there is nothing to stand beside. */
  theirs: number | null;
  /** Who `theirs` is. */
  against: string;
  /** Of both numbers. */
  unit: string;
  /** `theirs ÷ ours`: how many times less ours takes; null without theirs. */
  ratio: number | null;
  /** What is to be reached, in words. */
  target: string;
  met: boolean | null;
}

export interface Result {
  rows: Row[];
  /** What else is worth knowing of this work, as Markdown paragraphs or tables. */
  notes?: string[];
}

export interface Work {
  name: string;
  /** Needs Chromium and the built extension. */
  browser: boolean;
  /** Takes many minutes: run only when it is named, or with `--all`. */
  slow?: true;
  run(): Promise<Result>;
}

interface Measured {
  work: string;
  unit: string;
  ours: number;
}

/** Ours has to be at least `times` faster (or smaller) than theirs. */
export function against(measured: Measured & { theirs: number; against: string }, times: number): Row {
  const ratio = measured.theirs / measured.ours;
  return { ...measured, ratio, target: `≥ ${times} ×`, met: ratio >= times };
}

/** Ours has to stay within a number of its unit. */
export function within(measured: Measured & { theirs?: number; against?: string }, most: number): Row {
  const theirs = measured.theirs ?? null;
  return {
    ...measured,
    theirs,
    against: measured.against ?? '',
    ratio: theirs === null || measured.ours === 0 ? null : theirs / measured.ours,
    target: `≤ ${most.toLocaleString('en')} ${measured.unit}`,
    met: measured.ours <= most,
  };
}

/** A number to know, without a target. */
export function known(measured: Measured & { theirs?: number; against?: string }): Row {
  return { ...within(measured, Number.POSITIVE_INFINITY), target: '', met: null };
}
