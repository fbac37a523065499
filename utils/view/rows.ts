/**
 * The rows of the list of figures: what each shows, and what stands in its second line. That line says only what differs
 * from the report as a whole: another period, a narrower scope, a change, a plan, a check.
 */
import type { Check } from '../checks/check.ts';
import type { Bound, Figure, Part } from '../figures/figure.ts';
import type { Locale } from '../i18n/i18n.ts';
import { indicatorById } from '../indicators/taxonomy.ts';
import type { ReportFacts } from '../page/article.ts';
import { nameOf, writtenOf } from './display.ts';
import { failingChecks, flaggedFigure, type Tint, tintOf } from './marks.ts';
import { searchable } from './search.ts';
import { type Equation, equationOf, plain } from './sums.ts';

export type Note =
  | { kind: 'fails' | 'truncated'; equation: Equation }
  | { kind: 'unstated-base' }
  | { kind: 'period'; period: string | null }
  | { kind: 'scope'; scope: string }
  /** The report's own words, where several figures would read the same otherwise. */
  | { kind: 'wording'; wording: string }
  | { kind: 'change'; direction: 'up' | 'down'; unit: 'percent' | 'point' | null };

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
  notes: Note[];
  /** Folded text that searches look into. */
  search: string;
}

/** What rows are made from. */
export interface RowSource {
  text: string;
  facts: Pick<ReportFacts, 'year'>;
  figures: readonly Figure[];
  checks: readonly Check[];
}

function notesOf(figure: Figure, source: RowSource, check: Check | undefined): Note[] {
  const notes: Note[] = [];
  if (check?.verdict === 'fails' || check?.verdict === 'truncated')
    notes.push({ kind: check.verdict, equation: equationOf(check, source.figures) });
  if (check?.verdict === 'unstated-base') notes.push({ kind: 'unstated-base' });
  if (figure.change) notes.push({ kind: 'change', direction: figure.change, unit: figure.changeUnit ?? null });
  const year = source.facts.year === null ? null : String(source.facts.year);
  if (figure.period !== year) notes.push({ kind: 'period', period: figure.period });
  if (figure.scope) notes.push({ kind: 'scope', scope: figure.scope });
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

/** Canonical names that several figures bear, with nothing else to tell them apart, are told apart by their wording. */
function tellApart(rows: readonly Row[]): void {
  const alike = new Map<string, Row[]>();
  const differing = ({ notes }: Row) => notes.filter((note) => note.kind !== 'fails' && note.kind !== 'truncated');
  for (const row of rows) {
    const key = JSON.stringify([row.name, row.part, differing(row)]);
    alike.set(key, [...(alike.get(key) ?? []), row]);
  }
  for (const same of alike.values())
    if (new Set(same.map((row) => row.wording)).size > 1)
      for (const row of same) if (row.wording) row.notes.push({ kind: 'wording', wording: row.wording });
}

/** One row for each figure, in the order of the text. */
export function rowsOf(source: RowSource, locale: Locale): Row[] {
  const telling = tellingChecks(source.checks);
  const rows = source.figures.map((figure, index): Row => {
    const { name, canonical } = nameOf(figure, locale);
    const check = telling.get(index);
    const written = writtenOf(figure);
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
      notes: notesOf(figure, source, check),
      search: searchable([
        name,
        figure.indicator,
        figure.quote,
        written.value + written.unit,
        // Without separators and in base units: 27316 finds 27,316.
        plain(figure.value),
        source.text.slice(...figure.sentence),
      ]),
    };
  });
  tellApart(rows);
  return rows;
}
