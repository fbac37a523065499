/**
 * Shorthand for the tables of wordings: sentences as offices all over the country write them, none a copy of a pattern's
 * words, and near misses. `id()` says which indicator a figure states; null where it states none; of several any is right.
 */
import type { Expected } from '../../figures/cases/case.ts';

export function id(...right: (string | null)[]): Pick<Expected, 'indicatorId'> {
  return { indicatorId: right.length === 1 ? (right[0] as string | null) : right };
}
