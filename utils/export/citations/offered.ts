/** The styles of citation that are offered. How each cites is in styles.ts. */
import type { Style } from '../choices.ts';

/** In the order in which they are offered. */
export const styles: readonly [Style, ...Style[]] = [
  'gbt2025',
  'gbt2025-author',
  'gbt2015',
  'gbt2015-author',
  'law',
  'apa',
  'gbt2025-web',
  'gbt2015-web',
];
