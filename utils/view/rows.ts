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
  notes.push(...told);
  return notes;
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

/** A row as it is read from a figure. Of thousands a screenful is drawn: only what all are sorted by is made at once. */
class LazyRow implements Row {
  readonly figure: number;
  readonly name: string;
  readonly canonical: boolean;
  readonly verdict: Verdict | null;
  readonly flagged: boolean;
  readonly edit: Row['edit'];
  readonly notes: Note[];
  readonly #source: RowSource;
  readonly #of: Figure;
  #searched: readonly string[] | null = null;

  constructor(
    source: RowSource,
    index: number,
    locale: Locale,
    check: Check | undefined,
    verdict: Verdict | undefined,
  ) {
    const figure = source.figures[index] as Figure;
    const edit = source.edits?.get(index);
    const { name, canonical } = nameOf(figure, locale);
    this.figure = index;
    this.name = name;
    this.canonical = canonical;
    this.verdict = verdict ?? null;
    this.flagged = check?.verdict === 'fails';
    this.edit = edit ? editNames[edit.kind] : null;
    this.notes = notesOf(figure, source, check, edit, locale);
    this.#source = source;
    this.#of = figure;
  }

  get wording(): string | null {
    return this.canonical && this.#of.indicator !== this.name ? this.#of.indicator : null;
  }

  get tint(): Tint {
    return tintOf(this.#of.kind);
  }

  get bound(): Bound {
    return this.#of.bound;
  }

  get part(): Part {
    return this.#of.part;
  }

  get section(): number | null {
    return this.#of.section;
  }

  get group(): string | null {
    const { indicatorId } = this.#of;
    return (indicatorId !== null && indicatorById.get(indicatorId)?.group) || null;
  }

  /** The correction, where it is of the value. */
  get #correction(): FigureCorrection | null {
    const edit = this.#source.edits?.get(this.figure);
    return edit && edit.kind !== 'reject' && edit.after.value !== undefined ? edit : null;
  }

  get #written(): Written {
    const { editing } = this.#source;
    return this.#correction && editing ? editing.correctedWriting(this.#of) : writtenOf(this.#of);
  }

  get value(): string {
    return this.#written.value;
  }

  get unit(): string {
    return this.#written.unit;
  }

  get base(): Written | null {
    const { value, unit } = this.#of;
    return scaleOf(this.#of) === 1 || this.#correction ? null : { value: plain(value), unit };
  }

  get searched(): readonly string[] {
    this.#searched ??= this.#toSearch();
    return this.#searched;
  }

  #toSearch(): string[] {
    const { value, unit } = this.#written;
    return [
      this.name,
      this.#of.indicator,
      this.#of.quote,
      value + unit,
      // Without separators and in base units: 27316 finds 27,316.
      plain(this.#of.value),
      this.#source.edits?.get(this.figure)?.by ?? '',
      this.#source.text.slice(...this.#of.sentence),
    ];
  }
}

/** One row for each figure, in the order of the text. */
export function rowsOf(source: RowSource, locale: Locale): Row[] {
  const telling = tellingChecks(source.checks);
  const worst = worstVerdicts(source.checks);
  const rows = source.figures.map(
    (_, index): Row => new LazyRow(source, index, locale, telling.get(index), worst.get(index)),
  );
  tellApart(rows);
  return rows;
}
