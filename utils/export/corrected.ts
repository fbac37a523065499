/** What readers have corrected of a figure that was kept, in one line for exports of snippets. */
import type { Correction, FigureCorrection } from '../corrections/correction.ts';
import type { Snippet } from '../library/records.ts';
import { plainNumber } from './cells.ts';

/** Words of the interface's language. */
export interface CorrectedWords {
  corrected: string;
  rejected: string;
  added: string;
  /** By the names of the fields in the record. */
  fields: Readonly<Partial<Record<string, string>>>;
}

const shownFields = ['value', 'unit', 'bound', 'change', 'indicator', 'period', 'scope', 'part'] as const;

/** The correction of the very place that a snippet keeps, the latest where there are several; null for none. */
export function correctionOf(snippet: Snippet, corrections: readonly Correction[]): FigureCorrection | null {
  const { quote, start, prefix, suffix } = snippet.anchor;
  const here = corrections.filter(
    (one): one is FigureCorrection =>
      one.kind !== 'facts' &&
      one.address === snippet.address &&
      one.anchor.quote === quote &&
      (one.anchor.start === start || (one.anchor.prefix === prefix && one.anchor.suffix === suffix)),
  );
  return here.reduce<FigureCorrection | null>(
    (last, one) => (last && last.updatedAt > one.updatedAt ? last : one),
    null,
  );
}

const written = (value: unknown): string =>
  value === null || value === undefined || value === ''
    ? '—'
    : typeof value === 'number'
      ? plainNumber(value)
      : String(value);

/** `corrected: value 4972 → 4672; LZ, 2026-11-22; reason` */
export function correctedLine(correction: FigureCorrection, words: CorrectedWords): string {
  const { by, updatedAt, reason } = correction;
  const changes =
    correction.kind === 'edit'
      ? shownFields.flatMap((name) =>
          correction.after[name] === undefined
            ? []
            : [
                `${words.fields[name] ?? name} ${written(correction.before[name])} → ${written(correction.after[name])}`,
              ],
        )
      : [];
  const head = { edit: words.corrected, reject: words.rejected, add: words.added }[correction.kind];
  const signed = [by, updatedAt.slice(0, 10)].filter((part) => part !== '').join(', ');
  return `${head}: ${[...changes, signed, reason].filter((part) => part !== '').join('; ')}`;
}
