/** How much room the words of a plot need, in pixels: nothing is measured, since there may be no page to measure in. */

/** How wide words stand, in pixels: Han characters are as wide as they are high. */
export const widthOf = (words: string): number =>
  [...words].reduce((sum, char) => sum + (char > '\u2e80' ? 12.5 : 7), 0);
/** A tick and its distance from the number. */
export const tickRoom = 16;

/** What the numbers of an axis up to `most` need. */
export const axisRoom = (most: number): number => tickRoom + widthOf(Math.ceil(most).toLocaleString('en'));

/** The name of an axis, with its unit, in as many pixels as there are. */
export function axisName(words: string, room: number): string {
  if (widthOf(words) <= room) return words;
  const unit = / \([^()]*\)$/.exec(words)?.[0] ?? '';
  const name = [...words.slice(0, words.length - unit.length)];
  while (name.length > 1 && widthOf(`${name.join('')}…${unit}`) > room) name.pop();
  return `${name.join('').trim()}…${unit}`;
}

/** What labels at the right edge need; never more than two fifths of the plot. */
export const labelRoom = (labels: readonly string[], width: number): number =>
  Math.min(0.4 * width, 12 + Math.max(0, ...labels.map(widthOf)));
