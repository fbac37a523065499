/** Draws only the columns of a wide table that are in view: the rest is two spacers of the width that they would have. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Narrower tables are drawn whole: finding in the page then works, and printing. */
const wholeUpTo = 60;
/** Columns drawn on either side of what is in view. */
const spare = 6;
/** Width of a column (pixels): as in the style of tables that are not drawn whole. */
const columnWidth = 160;

export interface WindowColumns {
  from: number;
  to: number;
  /** Widths of the spacers, in pixels. */
  before: number;
  after: number;
  isWhole: boolean;
}

/** The columns in view of `count` columns of one width, inside `box`, which scrolls sideways. */
export function useWindowColumns(count: number, box: RefObject<HTMLElement | null>): WindowColumns {
  const [[from, to], setSpan] = useState<[number, number]>([0, Math.min(count, wholeUpTo)]);
  const isWhole = count <= wholeUpTo;
  useLayoutEffect(() => {
    const element = box.current;
    if (isWhole || !element) return;
    const look = () => {
      const start = Math.max(0, Math.floor(Math.abs(element.scrollLeft) / columnWidth) - spare);
      const end = Math.min(
        count,
        Math.ceil((Math.abs(element.scrollLeft) + element.clientWidth) / columnWidth) + spare,
      );
      setSpan((now) => (now[0] === start && now[1] === end ? now : [start, end]));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      element.removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [count, box, isWhole]);
  if (isWhole) return { from: 0, to: count, before: 0, after: 0, isWhole };
  const [start, end] = [Math.min(from, count), Math.min(to, count)];
  return { from: start, to: end, before: start * columnWidth, after: (count - end) * columnWidth, isWhole };
}
