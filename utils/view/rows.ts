/**
 * The rows of the list of figures: what each shows, and what stands in its second line. That line says only what differs
 * from the report as a whole: another period, a narrower scope, a change, a plan, a check.
 */
import type { Check, Verdict } from '../checks/check.ts';
import type { FigureCorrection } from '../corrections/correction.ts';
import type { Bound, Figure, Part } from '../figures/figure.ts';
import type { Locale } from '../i18n/i18n.ts';
import { indicatorById } from '../indicators/taxonomy.ts';
import type { ReportFacts } from '../page/article.ts';
import { nameOf, scaleOf, type Written, writtenOf } from './display.ts';
import { failingChecks, flaggedFigure, type Tint, tintOf } from './marks.ts';
import { type Equation, equationOf, plain, verdictOrder } from './sums.ts';

export type Note = PlainNote | EditNote;

export type PlainNote =
  | { kind: 'fails' | 'truncated'; equation: Equation }
  | { kind: 'unstated-base' }
  | { kind: 'period'; period: string | null }
  | { kind: 'scope'; scope: string }
  /** The report's own words, where several figures would read the same otherwise. */
  | { kind: 'wording'; wording: string }
  | { kind: 'change'; direction: 'up' | 'down'; unit: 'percent' | 'point' | null };

/** What a reader has corrected, and who and when (a day, ISO). */
export interface EditNote {
  kind: 'edited' | 'rejected' | 'added';
  changes: Change[];
  by: string;
  day: string;
}

/** One field of a figure from what was read to what a reader put in its place; texts are the report's or the reader's. */
export type Change =
  | { field: 'value' | 'unit' | 'scope' | 'indicator' | 'period'; from: string | null; to: string | null }
  | { field: 'bound'; from: Bound; to: Bound }
  | { field: 'change'; from: Figure['change']; to: Figure['change'] }
  | { field: 'part'; from: Part; to: Part };

export interface Row {
  /** Index into the reading's figures. */
  figure: number;
  name: string;
  /** Whether the name is that of a canonical indicator. */
  canonical: boolean;
  /** The report's own words for it, where the name is a canonical one. */
  wording: string | null;
  value: string;
  unit: string;
  bound: Bound;
  tint: Tint;
  part: Part;
  section: number | null;
  /** Id of the indicator's group in the taxonomy; null for what has no canonical indicator. */
  group: string | null;
  flagged: boolean;
  /** The worst verdict of the checks that it takes part in; null where it is in none. */
  verdict: Verdict | null;
  /** How a reader has corrected it; null where it stands as read. */
  edit: 'edited' | 'rejected' | 'added' | null;
  /** The value in base units where it is written with a scale (`27997600` for 2799.76万), else null. */
  base: Written | null;
  notes: Note[];
  /** What searches look into, the name first. */
  searched: readonly string[];
}

/** What rows are made from. */
export interface RowSource {
  text: string;
  facts: Pick<ReportFacts, 'year'>;
  figures: readonly Figure[];
  checks: readonly Check[];
  /** What readers have corrected, by index, and what writes it out. */
  edits?: ReadonlyMap<number, FigureCorrection>;
  editing?: Editing | null;
}

/** How rows write out corrections (edited.ts): what reads numbers for it is loaded where something was corrected. */
export type Editing = Pick<typeof import('./edited.ts'), 'editNote' | 'correctedWriting'>;

export const editNames = { edit: 'edited', reject: 'rejected', add: 'added' } as const;

function notesOf(
  figure: Figure,
  source: RowSource,
  check: Check | undefined,
  edit: FigureCorrection | undefined,
  locale: Locale,
): Note[] {
  const told = edit && source.editing ? [source.editing.editNote(edit, figure.quote, locale)] : [];
  if (edit?.kind === 'reject') return told;
  const notes: Note[] = [];
  if (check?.verdict === 'fails' || check?.verdict === 'truncated')
    notes.push({ kind: check.verdict, equation: equationOf(check, source.figures) });
  if (check?.verdict === 'unstated-base') notes.push({ kind: 'unstated-base' });
  const year = source.facts.year === null ? null : String(source.facts.year);
  // What was corrected is told with the correction.
  const after = edit?.kind === 'edit' ? edit.after : {};
  if (figure.change && after.change === undefined)
    notes.push({ kind: 'change', direction: figure.change, unit: figure.changeUnit ?? null });
  if (figure.period !== year && after.period === undefined) notes.push({ kind: 'period', period: figure.period });
  if (figure.scope && after.scope === undefined) notes.push({ kind: 'scope', scope: figure.scope });
  return [...notes, ...told];
}

/** For each figure the check that its row tells of: one that fails, else one that needs a word. */
function tellingChecks(checks: readonly Check[]): Map<number, Check> {
  const telling = failingChecks(checks);
  for (const check of checks) {
    if (check.verdict === 'truncated' && !telling.has(flaggedFigure(check))) telling.set(flaggedFigure(check), check);
    if (check.verdict === 'unstated-base')
      for (const figure of check.figures) if (!telling.has(figure)) telling.set(figure, check);
  }
  return telling;
}

/** For each figure of a check the worst verdict of its checks. */
function worstVerdicts(checks: readonly Check[]): Map<number, Verdict> {
  const worst = new Map<number, Verdict>();
  // The order of the view of checks begins with the worst.
  for (const verdict of verdictOrder)
    for (const check of checks)
      if (check.verdict === verdict)
        for (const figure of check.figures) if (!worst.has(figure)) worst.set(figure, verdict);
  return worst;
}

/** Canonical names that several figures bear, with nothing else to tell them apart, are told apart by their wording. */
function tellApart(rows: readonly Row[]): void {
  const differing = ({ notes }: Row) => notes.filter((note) => note.kind !== 'fails' && note.kind !== 'truncated');
  const isWordedApart = (same: readonly Row[]) => same.some((row) => row.wording !== same[0]?.wording);
  const byName = Map.groupBy(rows, (row) => row.name);
  // Of thousands of rows few names are worded in several ways: only theirs are looked at closely.
  for (const named of [...byName.values()].filter(isWordedApart)) {
    const alike = Map.groupBy(named, (row) => JSON.stringify([row.part, differing(row)]));
    for (const same of [...alike.values()].filter(isWordedApart))
      for (const row of same) if (row.wording) row.notes.push({ kind: 'wording', wording: row.wording });
  }
}

/** One row for each figure, in the order of the text. */
export function rowsOf(source: RowSource, locale: Locale): Row[] {
  const telling = tellingChecks(source.checks);
  const worst = worstVerdicts(source.checks);
  const rows = source.figures.map((figure, index): Row => {
    const { name, canonical } = nameOf(figure, locale);
    const check = telling.get(index);
    const edit = source.edits?.get(index);
    const isCorrected = edit !== undefined && edit.kind !== 'reject' && edit.after.value !== undefined;
    let searched: readonly string[] | null = null;
    const written = isCorrected && source.editing ? source.editing.correctedWriting(figure) : writtenOf(figure);
    return {
      figure: index,
      name,
      canonical,
      wording: canonical && figure.indicator !== name ? figure.indicator : null,
      ...written,
      bound: figure.bound,
      tint: tintOf(figure.kind),
      part: figure.part,
      section: figure.section,
      group: (figure.indicatorId !== null && indicatorById.get(figure.indicatorId)?.group) || null,
      flagged: check?.verdict === 'fails',
      verdict: worst.get(index) ?? null,
      edit: edit ? editNames[edit.kind] : null,
      base: scaleOf(figure) === 1 || isCorrected ? null : { value: plain(figure.value), unit: figure.unit },
      notes: notesOf(figure, source, check, edit, locale),
      // Put together with the first search.
      get searched() {
        searched ??= [
          name,
          figure.indicator,
          figure.quote,
          written.value + written.unit,
          // Without separators and in base units: 27316 finds 27,316.
          plain(figure.value),
          edit?.by ?? '',
          source.text.slice(...figure.sentence),
        ];
        return searched;
      },
    };
  });
  tellApart(rows);
  return rows;
}
