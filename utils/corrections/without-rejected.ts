/** What is saved of a corrected reading. */
import type { Check } from '../checks/check.ts';
import type { Figure } from '../figures/figure.ts';
import type { Amended } from './amended.ts';
import type { FigureCorrection } from './correction.ts';

/** Without what was rejected, with how the rest was corrected. */
export interface Kept {
  figures: Figure[];
  checks: Check[];
  /** By index in `figures`. */
  edits: ReadonlyMap<number, FigureCorrection>;
}

export function withoutRejected({ figures, checks, edits }: Pick<Amended, 'figures' | 'checks' | 'edits'>): Kept {
  const left = figures.flatMap((_, index) => (edits.get(index)?.kind === 'reject' ? [] : [index]));
  const now = new Map(left.map((index, place) => [index, place]));
  const move = (index: number) => now.get(index) as number;
  return {
    figures: left.map((index) => figures[index] as Figure),
    checks: checks.map((check) => ({
      ...check,
      figures: check.figures.map(move),
      ...(check.outsiders && { outsiders: check.outsiders.map((one) => ({ ...one, figure: move(one.figure) })) }),
    })),
    edits: new Map([...edits].flatMap(([index, edit]) => (now.has(index) ? [[move(index), edit] as const] : []))),
  };
}
