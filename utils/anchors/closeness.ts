/**
 * How well kept words are found at a place: 1 less the edits per unit. Myers' bit-parallel edit distance, where 32 units of
 * pattern fit one machine word. Pure arithmetic over reduced words (context.ts); what is made of it is decided in fit.ts.
 */

/** How many units of context on either side are compared: two to three clauses. */
export const reach = 32;
/** The text may have grown a little between the words: so many units more are looked at than are compared. */
const growth = 8;

/** Words to compare, prepared once and used at many places. */
export interface Pattern {
  length: number;
  /** For each unit the positions at which it stands, as bits. */
  masks: Map<number, number>;
}

export function patternOf(words: string, most = reach): Pattern {
  const length = Math.min(words.length, most);
  const masks = new Map<number, number>();
  for (let i = 0; i < length; i++) {
    const unit = words.charCodeAt(i);
    masks.set(unit, (masks.get(unit) ?? 0) | (1 << i));
  }
  return { length, masks };
}

/**
 * How well the pattern is found in `words` from `from` on, read onwards (`step` 1) or backwards (-1, the unit before `from`
 * first), with the words free to be longer. 0 for an empty pattern.
 */
export function closeness({ length: m, masks }: Pattern, words: string, from: number, step: 1 | -1): number {
  if (m === 0) return 0;
  const last = 1 << (m - 1);
  let positive = m === 32 ? -1 : (1 << m) - 1;
  let negative = 0;
  let distance = m;
  let best = m;
  const most = m + Math.min(growth, m);
  let at = step === 1 ? from : from - 1;
  for (let j = 0; j < most && at >= 0 && at < words.length; j++, at += step) {
    const equal = masks.get(words.charCodeAt(at)) ?? 0;
    const vertical = equal | negative;
    const horizontal = (((equal & positive) + positive) ^ positive) | equal;
    let up = negative | ~(horizontal | positive);
    let down = positive & horizontal;
    if (up & last) distance++;
    if (down & last) distance--;
    up = (up << 1) | 1;
    down <<= 1;
    positive = down | ~(vertical | up);
    negative = up & vertical;
    if (distance < best) best = distance;
    if (best === 0) break;
  }
  return 1 - best / m;
}

/** How many of the pairs of neighbouring units of `kept` stand in `words`, 0 to 1. */
export function shared(kept: string, words: string): number {
  if (kept.length < 2) return words.includes(kept) ? 1 : 0;
  let found = 0;
  for (let i = 0; i + 1 < kept.length; i++) if (words.includes(kept.slice(i, i + 2))) found++;
  return found / (kept.length - 1);
}
