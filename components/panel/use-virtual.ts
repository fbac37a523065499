/** Ties TanStack's virtual core to Preact: only the lines in view are drawn, each at its measured height. */
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

export interface VirtualOptions {
  count: number;
  scroller: RefObject<HTMLElement | null>;
  keyOf(index: number): string;
  /** Height in pixels before a line has been measured. */
  estimate(index: number): number;
  /** Line that stays at the top while its group is in view; -1 for none. `first` is the first line in view. */
  stickyAt(first: number): number;
  /** Height that the sticky line covers. */
  stickyHeight: number;
}

/** Lines drawn above and below those in view: enough for a wheel's step, few enough for one frame. */
const aside = 4;

type List = Virtualizer<HTMLElement, HTMLElement>;

export function useVirtual(options: VirtualOptions): List {
  const [, rerender] = useReducer((turn: number) => turn + 1, 0);
  const all = {
    count: options.count,
    getScrollElement: () => options.scroller.current,
    getItemKey: options.keyOf,
    estimateSize: options.estimate,
    overscan: aside,
    scrollPaddingStart: options.stickyHeight,
    rangeExtractor: ({
      startIndex,
      endIndex,
      overscan,
      count,
    }: {
      startIndex: number;
      endIndex: number;
      overscan: number;
      count: number;
    }) => {
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(count - 1, endIndex + overscan);
      const lines = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      const sticky = options.stickyAt(startIndex);
      return sticky >= 0 && sticky < from ? [sticky, ...lines] : lines;
    },
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => rerender(undefined as never),
  };
  const [list] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(all));
  list.setOptions(all);
  useLayoutEffect(() => list._didMount(), [list]);
  useLayoutEffect(() => list._willUpdate());
  return list;
}
