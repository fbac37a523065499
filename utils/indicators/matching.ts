/**
 * The taxonomy as far as finding and checking need it: what goes into pages. Names, groups and notes stay behind (taxonomy.ts),
 * because every page that is read has to load this. The data is derived: `npm run data` makes it of indicators.json.
 */
import data from './data/matching.json' with { type: 'json' };
import { withStructure } from './structure.ts';
import type { Indicator, Pattern, Relation } from './taxonomy.ts';

interface Told {
  patterns: Pattern[];
  /** Turning words, words for bodies and of fields that its own name or patterns hold. */
  own?: string[];
}

export type MatchedIndicator = Pick<Indicator, 'id' | 'kind' | 'units' | 'relations'> & Told;

export const matched: MatchedIndicator[] = withStructure(data.indicators as Told[]);
/** Words that make another thing of what they stand with: 文书, 听证, 案卷. */
export const turning: readonly string[] = data.turning;
/** Words for bodies that took part: 15个部门 states no indicator but one that counts them. */
export const bodies: readonly string[] = data.bodies;
/** Words that name a field of work: a figure named by one (信访事项办结) is not what a word far before it (复议) is about. */
export const fields: readonly string[] = data.fields;

const relations: ReadonlyMap<string, readonly Relation[]> = new Map(matched.map((one) => [one.id, one.relations]));

/** How an indicator is tied to others by arithmetic; nothing for a figure that has none. */
export const relationsOf = (id: string | null): readonly Relation[] => (id && relations.get(id)) || [];
