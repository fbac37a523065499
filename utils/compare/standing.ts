/** Whether a figure states its indicator, or only speaks of it: one rule, for coverage and for the cells alike. */
import type { Figure } from '../figures/figure.ts';
import type { Standing } from './table.ts';

type Dated = Pick<Figure, 'part' | 'change' | 'period'>;

/** The last year of a period (`2023`, `2023-08`, `2023-Q1`, `2018/2022-06`). */
const lastYear = (period: string): number => Number.parseInt(period.slice(period.lastIndexOf('/') + 1), 10);

/** How a figure stands to its indicator in a report of `year` (null or 0 where that is not known). */
export function standing(figure: Dated, year: number | null): Standing {
  if (figure.part === 'plan') return 'plan';
  if (figure.change !== null) return 'change';
  if (figure.period === null) return 'former';
  return year && lastYear(figure.period) < year ? 'former' : 'stated';
}
