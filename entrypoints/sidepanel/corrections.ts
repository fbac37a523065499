/** Corrections of the page beside the panel: applied to what was read, written to the library, told to the page. */
import { browser } from 'wxt/browser';
import type { Anchor } from '../../utils/anchors/anchor.ts';
import { describeFigure } from '../../utils/anchors/describe.ts';
import { type Amended, unamended, withoutRejected } from '../../utils/corrections/amended.ts';
import type {
  Correction,
  Edited,
  FactFields,
  FactsEdit,
  FigureCorrection,
  FigureFields,
} from '../../utils/corrections/correction.ts';
import { changesOf, factChangesOf, fieldsOf } from '../../utils/corrections/fields.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import { canonicalAddress } from '../../utils/library/address.ts';
import { listCorrections, writeCorrections } from '../../utils/library/corrections.ts';
import type { ReadReport } from '../../utils/library/records.ts';
import type { ToPage } from '../../utils/messages/port.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { Span } from '../../utils/text/span.ts';
import { flaggedOf } from '../../utils/view/marks.ts';
import { library, type Undo } from './kept.ts';

/** A reading as the reader has corrected it, and as it was read. */
export interface Corrected {
  /** With the corrections in it. */
  reading: Reading;
  read: Reading;
  amended: Amended;
  corrections: readonly Correction[];
}

export async function readCorrections(url: string): Promise<Correction[]> {
  return listCorrections(await library(), url);
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

export interface Change {
  put?: Correction[];
  remove?: string[];
}

/**
 * Writes a change of the page's corrections, and the rows of its report where that is saved as it is now (`isSaved`).
 * Gives back how to undo it.
 */
export async function keepChange({ read, corrections }: Corrected, change: Change, isSaved: boolean): Promise<Undo> {
  const { put = [], remove = [] } = change;
  const touched = new Set([...put.map((one) => one.id), ...remove]);
  const left = corrections.filter((one) => !touched.has(one.id));
  const before = corrections.filter((one) => touched.has(one.id));
  const known = new Set(before.map((one) => one.id));
  const write = async (written: Correction[], gone: string[]) =>
    writeCorrections(
      await library(),
      {
        put: written,
        remove: gone,
        report: isSaved ? reportOf(withCorrections(read, [...left, ...written], await loadAmending())) : null,
      },
      { appVersion: browser.runtime.getManifest().version },
    );
  await write(put, remove);
  return () =>
    write(
      before,
      put.filter((one) => !known.has(one.id)).map((one) => one.id),
    );
}

const sign = (url: string, by: string, reason: string, before?: Correction) => {
  const now = new Date().toISOString();
  return {
    id: before?.id ?? crypto.randomUUID(),
    address: canonicalAddress(url),
    reason,
    by,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  };
};

/** The figure as it was read, for its anchor: what a reader put in its place stands nowhere in the text. */
function readFigure({ read, amended, reading }: Corrected, index: number): Figure {
  const there = amended.readAt[index];
  return (typeof there === 'number' ? read.figures[there] : reading.figures[index]) as Figure;
}

/** The anchor of a figure as it stands in the text. */
export function anchorOf(corrected: Corrected, index: number): Anchor {
  const edit = corrected.amended.edits.get(index);
  return edit?.kind === 'add' ? edit.anchor : describeFigure(corrected.read.article.text, readFigure(corrected, index));
}

/** Other fields for a figure; null where nothing differs from what is there now. */
export function editOf(
  corrected: Corrected,
  index: number,
  fields: FigureFields,
  reason: string,
  by: string,
): Change | null {
  const { read, reading, amended } = corrected;
  const edit = amended.edits.get(index);
  const isSame = Object.keys(changesOf(fieldsOf(reading.figures[index] as Figure), fields)).length === 0;
  if (isSame && (edit?.reason ?? '') === reason && edit?.kind !== 'reject') return null;
  const signed = sign(read.url, by, reason, edit);
  if (edit?.kind === 'add') return { put: [{ ...edit, ...signed, after: fields }] };
  const figure = readFigure(corrected, index);
  const before = edit?.before ?? fieldsOf(figure);
  const after = changesOf(before, fields);
  // Back to what was read: then there is no correction.
  if (Object.keys(after).length === 0) return edit ? { remove: [edit.id] } : null;
  const anchor = edit?.anchor ?? describeFigure(read.article.text, figure);
  return { put: [{ ...signed, kind: 'edit', anchor, before, after }] };
}

/** Rejects a figure; one that a reader put in goes. */
export function rejectionOf(corrected: Corrected, index: number, by: string): Change {
  const { read, amended } = corrected;
  const edit = amended.edits.get(index);
  if (edit?.kind === 'add') return { remove: [edit.id] };
  const figure = readFigure(corrected, index);
  return {
    put: [
      {
        ...sign(read.url, by, '', edit),
        kind: 'reject',
        anchor: edit?.anchor ?? describeFigure(read.article.text, figure),
        before: edit?.before ?? fieldsOf(figure),
      },
    ],
  };
}

export interface Proposed {
  span: Span;
  fields: FigureFields;
  sentence: Span;
}

/** What to propose for a place of the page; a number where it is a figure already (its index). */
export async function proposalFor({ reading, amended }: Corrected, place: Span): Promise<Proposed | number> {
  const { figureAt, proposeFigure, sentenceAround } = await loadAmending();
  const { article, facts } = reading;
  const { span, fields } = proposeFigure(article, facts.year, place);
  const there = figureAt(reading.figures, span);
  if (there !== null && amended.edits.get(there)?.kind !== 'reject') return there;
  return { span, fields, sentence: sentenceAround(article.text, span) };
}

export async function additionOf(
  { read }: Corrected,
  span: Span,
  fields: FigureFields,
  reason: string,
  by: string,
): Promise<Change> {
  const { describeAdded } = await loadAmending();
  const anchor = describeAdded(read.article.text, span, fields.indicator);
  return { put: [{ ...sign(read.url, by, reason), kind: 'add', anchor, after: fields }] };
}

/** Other facts; null where nothing differs. */
export function factsChangeOf({ read, amended }: Corrected, facts: FactFields, by: string): Change | null {
  const { factsEdit } = amended;
  const { title, region, year, issuer } = read.facts;
  const before: FactFields = factsEdit?.before ?? { title, region, year, issuer };
  const after = factChangesOf(before, facts);
  if (Object.keys(after).length === 0) return factsEdit ? { remove: [factsEdit.id] } : null;
  const edit: FactsEdit = { ...sign(read.url, by, '', factsEdit ?? undefined), kind: 'facts', before, after };
  return { put: [edit] };
}

const initialsKey = 'initials';

/** How the reader signs corrections: kept in the extension's own storage. */
export async function readInitials(): Promise<string> {
  const { [initialsKey]: kept } = await browser.storage.local.get(initialsKey);
  return typeof kept === 'string' ? kept : '';
}

export const keepInitials = (initials: string): Promise<void> => browser.storage.local.set({ [initialsKey]: initials });
