/**
 * How long 5,000 kept figures take on a page of 100,000 characters, against one reading of its figures, and how that grows.
 * The page is made of the sample texts, every number of each copy another, so that few places are the same.
 */
import type { Anchor } from '../../../utils/anchors/anchor.ts';
import { describeFigure } from '../../../utils/anchors/describe.ts';
import { findAll } from '../../../utils/anchors/find.ts';
import { extractFigures } from '../../../utils/figures/extract.ts';
import { revision } from './changes.ts';
import type { Source } from './sources.ts';

export interface Speed {
  characters: number;
  anchors: number;
  /** Milliseconds of processor time, the median of several runs after a first one. */
  read: number;
  find: number;
}

const runs = 5;

function median(work: () => unknown): number {
  work();
  const times = Array.from({ length: runs }, () => {
    // Processor time: the machine may have other things to do.
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1000;
  });
  return times.sort((a, b) => a - b)[runs >> 1] as number;
}

/** A long page of many copies, the numbers of each changed at another digit. */
function longPage(sources: readonly Source[], characters: number): string {
  let out = '';
  for (let copy = 0; out.length < characters; copy++)
    for (const { text } of sources) out += `${text.replace(/\d+/g, (digits, at) => revision(digits, copy + at))}\n`;
  return out.slice(0, characters);
}

export function measureSpeed(sources: readonly Source[]): Speed[] {
  return [
    [50_000, 5_000],
    [100_000, 2_500],
    [100_000, 5_000],
    [100_000, 10_000],
    [200_000, 5_000],
  ].map(([characters, count]) => {
    const text = longPage(sources, characters as number);
    const figures = extractFigures(text, { year: 2022 });
    const kept = figures.map((figure) => describeFigure(text, figure));
    const anchors = Array.from({ length: count as number }, (_, i) => kept[i % kept.length] as Anchor);
    const now = `公告：本站升级。\n${text}`;
    return {
      characters: text.length,
      anchors: anchors.length,
      read: median(() => extractFigures(now, { year: 2022 })),
      find: median(() => findAll(anchors, now)),
    };
  });
}
