/** Makes corrections of the page beside the panel and writes them to the library. Loaded with the first of them. */
import { browser } from 'wxt/browser';
import type { Anchor } from '../../utils/anchors/anchor.ts';
import { describeFigure } from '../../utils/anchors/describe.ts';
import type { Correction, FactFields, FactsEdit, FigureFields } from '../../utils/corrections/correction.ts';
import { changesOf, factChangesOf, fieldsOf } from '../../utils/corrections/fields.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import { canonicalAddress } from '../../utils/library/address.ts';
import { writeCorrections } from '../../utils/library/corrections.ts';
import type { Span } from '../../utils/text/span.ts';
import { reportOf } from './corrected.ts';
import { type Corrected, loadAmending, withCorrections } from './corrections.ts';
import { library, type Undo } from './kept.ts';

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
