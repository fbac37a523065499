/** What an article stands on, light or dark: the tints follow the page, not the reader's theme. */
import type { Ground } from './layers.ts';

/** Red, green, blue and alpha of a computed colour (`rgb(…)`, `rgba(…)`), null for other notations. */
function channels(colour: string): [number, number, number, number] | null {
  const match = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/.exec(colour);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3]), match[4] ? Number(match[4]) : 1] : null;
}

/** The ground by the nearest ancestor that has a colour of its own; where none has, by the page's colour scheme. */
export function groundOf(element: Element): Ground {
  for (let box: Element | null = element; box; box = box.parentElement) {
    const rgba = channels(getComputedStyle(box).backgroundColor);
    // Half transparent and less is taken for a veil over what is below.
    if (rgba && rgba[3] > 0.5) return 0.299 * rgba[0] + 0.587 * rgba[1] + 0.114 * rgba[2] < 128 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(element).colorScheme;
  const darkFirst =
    /dark/.test(scheme) && (!/light/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches);
  return darkFirst ? 'dark' : 'light';
}
