/** Judges what a method found against what is known of a changed text. Not for finding: methods.ts. */
import type { Span } from '../../../utils/text/span.ts';
import type { Expected } from './edits.ts';
import type { Answer } from './methods.ts';

/**
 * `wrong`: it says the words stand where they do not, or says nothing of another number in their place. `flagged`: it is
 * wrong, but says "changed". `asked`: it names several places and decides for none.
 */
export type Verdict = 'right' | 'wrong' | 'flagged' | 'asked' | 'lost';

/** The same place: at least half of what either of them covers is shared. */
function isAt(found: Span, place: Span): boolean {
  const shared = Math.min(found[1], place[1]) - Math.max(found[0], place[0]);
  const all = Math.max(found[1], place[1]) - Math.min(found[0], place[0]);
  return shared > 0 && shared * 2 >= all;
}

export function verdictOf({ says, span }: Answer, { span: place, revised }: Expected): Verdict {
  if (!place) return says === 'same' ? 'wrong' : says === 'changed' ? 'flagged' : 'right';
  if (says === 'asked') return 'asked';
  if (!span) return 'lost';
  if (!isAt(span, place)) return says === 'changed' ? 'flagged' : 'wrong';
  if (revised) return says === 'changed' ? 'right' : 'wrong';
  return says === 'changed' ? 'flagged' : 'right';
}

export type Tally = Record<Verdict, number> & { of: number };

export const emptyTally = (): Tally => ({ right: 0, wrong: 0, flagged: 0, asked: 0, lost: 0, of: 0 });

export function count(tally: Tally, verdict: Verdict): void {
  tally[verdict]++;
  tally.of++;
}
