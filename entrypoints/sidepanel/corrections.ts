/**
 * Corrections of the page beside the panel, applied to what was read. Making them is in correcting.ts, telling of them in
 * corrected.ts.
 */
import { type Amended, unamended } from '../../utils/corrections/amended.ts';
import type { Correction } from '../../utils/corrections/correction.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { Span } from '../../utils/text/span.ts';
import { library, opener } from './kept.ts';

/** A reading as the reader has corrected it, and as it was read. */
export interface Corrected {
  /** With the corrections in it. */
  reading: Reading;
  read: Reading;
  amended: Amended;
  corrections: readonly Correction[];
}

export async function readCorrections(url: string): Promise<Correction[]> {
  const [lib, { listCorrections }] = await Promise.all([library(), opener()]);
  return listCorrections(lib, url);
}

export type Amending = typeof import('./amending.ts');

/** Loads what applies corrections and makes proposals. */
export const loadAmending = (): Promise<Amending> => import('./amending.ts');

/** A reading of which nothing is corrected. */
export const uncorrected = (read: Reading): Corrected => ({
  reading: read,
  read,
  amended: unamended(read),
  corrections: [],
});

export function withCorrections(read: Reading, corrections: readonly Correction[], { amend }: Amending): Corrected {
  const amended = amend(read, corrections);
  const { figures, checks, facts } = amended;
  return { reading: { ...read, figures, checks, facts }, read, amended, corrections };
}

/** Figures of the corrected reading as the page knows them: by their index there, or by their place. */
export function aim(
  { reading, amended }: Corrected,
  indexes: readonly number[],
): { figures: number[]; spans: [number, number][] } {
  const figures: number[] = [];
  const spans: [number, number][] = [];
  for (const index of indexes) {
    const there = amended.readAt[index];
    const figure = reading.figures[index];
    if (typeof there === 'number') figures.push(there);
    else if (figure) spans.push([figure.start, figure.end]);
  }
  return { figures, spans };
}

/** Index in the corrected reading of what was clicked in the page; -1 for what is not there. */
export const indexOfRead = ({ amended }: Corrected, figure: number): number => amended.readAt.indexOf(figure);

export const indexOfPlace = ({ reading }: Corrected, [start, end]: Span): number =>
  reading.figures.findIndex((figure) => figure.start === start && figure.end === end);
