/**
 * What the two halves of the taxonomy (matching.ts, taxonomy.ts) have in common, so that it is shipped once. Not for use
 * elsewhere. The data is derived: `npm run data` makes it of indicators.json.
 */
import data from './data/structure.json' with { type: 'json' };
import type { Indicator } from './taxonomy.ts';

/** In the order of both halves. */
const structures = data.indicators as Pick<Indicator, 'id' | 'kind' | 'units' | 'relations'>[];

/** The indicators of one half, whole. */
export const withStructure = <T extends object>(half: readonly T[]) =>
  structures.map((structure, place) => ({ ...structure, ...(half[place] as T) }));
