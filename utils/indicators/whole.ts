/**
 * The taxonomy as it is written, with the words that indicators are told by (`conventions` in the data says how patterns
 * match). For making the derived data and for tests of it; nothing that is shipped loads this.
 */
import data from './data/indicators.json' with { type: 'json' };
import type { Indicator, IndicatorGroup, Pattern } from './taxonomy.ts';

export interface WrittenIndicator extends Indicator {
  patterns: Pattern[];
}

export const written = data.indicators as WrittenIndicator[];
export const writtenGroups: readonly IndicatorGroup[] = data.groups;
/** Words that make another thing of what they stand with: 文书, 听证, 案卷. */
export const turning: readonly string[] = data.turning;
/** Words for bodies that took part: 15个部门 states no indicator but one that counts them. */
export const bodies: readonly string[] = data.bodies;
/** Words that name a field of work: a figure named by one (信访事项办结) is not what a word far before it (复议) is about. */
export const fields: readonly string[] = data.fields;
