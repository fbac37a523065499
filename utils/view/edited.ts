/** What a reader has corrected, as rows write it: the note of a correction, and the value put in its place. */
import type { FigureCorrection } from '../corrections/correction.ts';
import type { Figure } from '../figures/figure.ts';
import type { Locale } from '../i18n/i18n.ts';
import { nameOf, type Written, writtenOf } from './display.ts';
import { writtenValue } from './form.ts';
import { type Change, type EditNote, editNames } from './rows.ts';
import { plain } from './sums.ts';

/** A correction as a note of its row: only what differs from what was read. */
export function editNote(correction: FigureCorrection, quote: string, locale: Locale): EditNote {
  const signed = { by: correction.by, day: correction.updatedAt.slice(0, 10) };
  const kind = editNames[correction.kind];
  if (correction.kind !== 'edit') return { kind, changes: [], ...signed };
  const { before, after } = correction;
  const changes: Change[] = [];
  if (after.value !== undefined)
    changes.push({ field: 'value', from: writtenValue(before.value, quote), to: plain(after.value) });
  if (after.unit !== undefined) changes.push({ field: 'unit', from: before.unit || null, to: after.unit || null });
  if (after.bound !== undefined) changes.push({ field: 'bound', from: before.bound, to: after.bound });
  if (after.change !== undefined) changes.push({ field: 'change', from: before.change ?? null, to: after.change });
  if (after.indicatorId !== undefined || after.indicator !== undefined)
    changes.push({
      field: 'indicator',
      from: nameOf(before, locale).name,
      to: nameOf({ ...before, ...after }, locale).name,
    });
  if (after.period !== undefined) changes.push({ field: 'period', from: before.period, to: after.period });
  if (after.scope !== undefined) changes.push({ field: 'scope', from: before.scope, to: after.scope });
  if (after.part !== undefined) changes.push({ field: 'part', from: before.part, to: after.part });
  return { kind, changes, ...signed };
}

/** A value that a reader gave, in the scale that the report uses there if it goes with it. */
export function correctedWriting(figure: Figure): Written {
  return writtenValue(figure.value, figure.quote) === figure.quote
    ? writtenOf(figure)
    : { value: plain(figure.value), unit: figure.kind === 'percent' ? '%' : figure.unit };
}
