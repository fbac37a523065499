/** Draws only the rows of a long table that are in view: the rest is two spacers of the height that they would have. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Shorter tables are drawn whole: finding in the page then works, and printing. */
const wholeUpTo = 150;
/** Rows drawn above and below what is in view. */
const spare = 20;
/** Height of a row before one has been measured (pixels). */
const likely = 48;

export interface WindowRows {
  from: number;
  to: number;
  /** Heights of the spacers, in pixels. */
  before: number;
  after: number;
}

/** The rows in view of a table of `count` rows whose body is `body`; it scrolls with the page. */
export function useWindowRows(count: number, body: RefObject<HTMLElement | null>): WindowRows {
  const [[from, to, height], setSpan] = useState<[number, number, number]>([0, Math.min(count, wholeUpTo), likely]);
  useLayoutEffect(() => {
    if (count <= wholeUpTo) return;
    const look = () => {
      const element = body.current;
      if (!element) return;
      const rows = element.querySelectorAll<HTMLElement>('tr:not(.spacer)');
      const [first, last] = [rows[0], rows[rows.length - 1]];
      const drawn = first && last ? last.getBoundingClientRect().bottom - first.getBoundingClientRect().top : 0;
      const each = rows.length > 0 && drawn > 0 ? drawn / rows.length : likely;
      const above = Math.max(0, -element.getBoundingClientRect().top);
      const start = Math.max(0, Math.floor(above / each) - spare);
      const end = Math.min(count, Math.ceil((above + innerHeight) / each) + spare);
      setSpan((now) => (now[0] === start && now[1] === end ? now : [start, end, each]));
    };
    look();
    addEventListener('scroll', look, { passive: true, capture: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look, { capture: true });
      removeEventListener('resize', look);
    };
  }, [count, body]);
  if (count <= wholeUpTo) return { from: 0, to: count, before: 0, after: 0 };
  const [start, end] = [Math.min(from, count), Math.min(to, count)];
  return { from: start, to: end, before: start * height, after: (count - end) * height };
}
