/** Corrections of the page beside the panel: applied to what was read, and told to the page. Making them is in correcting.ts. */
import { type Amended, unamended, withoutRejected } from '../../utils/corrections/amended.ts';
import type { Correction, Edited, FigureCorrection } from '../../utils/corrections/correction.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import type { ReadReport } from '../../utils/library/records.ts';
import type { ToPage } from '../../utils/messages/port.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { Span } from '../../utils/text/span.ts';
import { flaggedOf } from '../../utils/view/marks.ts';
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

/** What the page has to know of the corrections. */
export function amendment(corrected: Corrected): Extract<ToPage, { type: 'amend' }> {
  const { reading, read, amended } = corrected;
  const failing = flaggedOf(reading.checks);
  const kinds: { figure: number; kind: Figure['kind'] }[] = [];
  const added: Extract<ToPage, { type: 'amend' }>['added'] = [];
  const rejected: number[] = [];
  for (const [index, edit] of amended.edits) {
    const figure = reading.figures[index] as Figure;
    const { start, end, sentence, kind } = figure;
    const there = amended.readAt[index];
    if (typeof there !== 'number')
      added.push({ span: [start, end], sentence: [...sentence], kind, isFlagged: failing.includes(index) });
    else if (edit.kind === 'reject') rejected.push(there);
    else if (kind !== read.figures[there]?.kind) kinds.push({ figure: there, kind });
  }
  return { type: 'amend', revision: read.revision, rejected, kinds, added, flagged: aim(corrected, failing).figures };
}

function editedOf(correction: FigureCorrection): Edited {
  const { kind, by, updatedAt, reason } = correction;
  return {
    kind: kind === 'add' ? 'add' : 'edit',
    before: correction.kind === 'add' ? null : correction.before,
    by,
    at: updatedAt,
    reason,
  };
}

/** What is to be saved of a page. */
export function reportOf({ read, reading, amended }: Corrected): ReadReport {
  const { figures, checks, edits } = withoutRejected(amended);
  const { factsEdit } = amended;
  const { url, detection, article } = read;
  return {
    url,
    facts: reading.facts,
    detection,
    article,
    figures,
    checks,
    edited: new Map([...edits].map(([index, edit]) => [index, editedOf(edit)])),
    ...(factsEdit && { factsEdited: { before: factsEdit.before, by: factsEdit.by, at: factsEdit.updatedAt } }),
  };
}
