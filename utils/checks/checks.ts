/**
 * Tests the figures of one report against each other. Precision before all: a false accusation is the worst this program
 * could do, so a check fails only where the report itself, or the taxonomy, says that the figures belong together.
 */
import type { Figure } from '../figures/figure.ts';
import { unstatedBases } from './bases.ts';
import type { Check } from './check.ts';
import { relationRatios, structuralRatios } from './ratios.ts';
import { statedTwice } from './stated.ts';
import { relationSums, structuralSums } from './sums.ts';
import { tableSums } from './tables.ts';

/** All checks of a report, in the order of the text. `figures` as `extractFigures` gives them, `text` the same text. */
export function checkFigures(figures: readonly Figure[], text: string): Check[] {
  const sums = structuralSums(figures, text);
  const summed = new Set(sums.map((check) => check.figures[0] as number));
  const demanded = relationSums(figures).filter((check) => !summed.has(check.figures[0] as number));
  const ratios = relationRatios(figures, text);
  const rated = new Set(ratios.map((check) => check.figures[2] as number));
  const found = structuralRatios(figures, rated);
  const settled = new Set(
    [...ratios, ...found].filter((check) => check.holds).map((check) => check.figures[2] as number),
  );
  const bases = unstatedBases(figures, settled);
  const explained = new Set(bases.flatMap((check) => check.figures));
  const open = ratios.filter((check) => check.holds || !explained.has(check.figures[2] as number));
  return [...sums, ...demanded, ...open, ...found, ...bases, ...tableSums(figures), ...statedTwice(figures, text)].sort(
    (a, b) => Math.min(...a.figures) - Math.min(...b.figures),
  );
}
