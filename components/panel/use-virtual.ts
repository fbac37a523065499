/**
 * Ties TanStack's virtual core to Preact: only the lines in view are drawn, each at its measured height. The core is loaded
 * when the first lines are there: until then a windowful of them stands one below the other.
 */
import type { Virtualizer, VirtualizerOptions } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';

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
/** Height in pixels below which no line is: what a windowful is reckoned with. */
const lowestLine = 28;

type Core = typeof import('@tanstack/virtual-core');
type List = Virtualizer<HTMLElement, HTMLElement>;

export interface DrawnLine {
  index: number;
  key: string;
  /** Distance from the top of the list in pixels; null where it stands below the line before it. */
  start: number | null;
}

export interface Virtual {
  lines: DrawnLine[];
  /** First line in view. */
  first: number;
  /** Height of all lines in pixels. */
  height: number;
  /** Takes the height of a line that has been drawn. */
  measure: ((line: HTMLElement | null) => void) | null;
  /** Brings a line into view; null as long as that cannot be done. */
  reveal: ((index: number) => void) | null;
}

let core: Core | null = null;

async function loadCore(): Promise<Core> {
  core ??= await import('@tanstack/virtual-core');
  return core;
}

type Given = Omit<
  VirtualizerOptions<HTMLElement, HTMLElement>,
  'scrollToFn' | 'observeElementOffset' | 'observeElementRect'
>;

function startList({ elementScroll, observeElementOffset, observeElementRect, Virtualizer }: Core, options: Given) {
  const rest = { scrollToFn: elementScroll, observeElementOffset, observeElementRect };
  return { list: new Virtualizer<HTMLElement, HTMLElement>({ ...options, ...rest }), rest };
}

export function useVirtual(options: VirtualOptions): Virtual {
  const [, rerender] = useReducer((turn: number) => turn + 1, 0);
  const given: Given = {
    count: options.count,
    getScrollElement: () => options.scroller.current,
    getItemKey: options.keyOf,
    estimateSize: options.estimate,
    overscan: aside,
    scrollPaddingStart: options.stickyHeight,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(count - 1, endIndex + overscan);
      const lines = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      const sticky = options.stickyAt(startIndex);
      return sticky >= 0 && sticky < from ? [sticky, ...lines] : lines;
    },
    onChange: () => rerender(undefined as never),
  };
  const [started, setStarted] = useState(() => core && startList(core, given));
  /** Lines that are drawn without the core: all of them where it cannot be loaded any more. */
  const [most, setMost] = useState(() => Math.ceil(innerHeight / lowestLine));
  useEffect(() => {
    if (started) return;
    loadCore().then(
      (loaded) => setStarted(startList(loaded, given)),
      () => setMost(Number.POSITIVE_INFINITY),
    );
  }, []);
  started?.list.setOptions({ ...given, ...started.rest });
  useLayoutEffect(() => started?.list._didMount(), [started]);
  useLayoutEffect(() => started?.list._willUpdate());
  return started ? virtualOf(started.list) : unmeasured(options, most);
}

function virtualOf(list: List): Virtual {
  return {
    lines: list.getVirtualItems().map(({ index, key, start }) => ({ index, key: key as string, start })),
    first: list.range?.startIndex ?? 0,
    height: list.getTotalSize(),
    measure: list.measureElement,
    reveal: (index) => list.scrollToIndex(index, { align: 'auto' }),
  };
}

function unmeasured({ count, keyOf, estimate }: VirtualOptions, most: number): Virtual {
  const lines = Array.from({ length: Math.min(count, most) }, (_, index) => ({
    index,
    key: keyOf(index),
    start: null,
  }));
  let height = 0;
  for (let index = 0; index < count; index++) height += estimate(index);
  return { lines, first: 0, height, measure: null, reveal: null };
}
